"""What `luukku publish` and `luukku rollback` leave, whatever happens meanwhile: a folder that is exchanged, one that is written in
place, a zip file.

1. They are ended by force (SIGKILL) at random moments, and before steps that change something: right after, the place holds one
   site, in place no half file, and its list is of what lies there; nothing temporary is in it. The same command then completes;
   what was brought back has the very bytes.
2. A full disk, one that cannot be written to and a limit on the size of files (`ulimit -f`) leave the old site (exit status 74).

LUUKKU_KILLS=300 for the long form (`make kill-campaign`).
"""

import os
import re
import shutil

import pytest

import killing
import writing

WAYS = ["vaihto", "paikallaan", "zip"]


@pytest.fixture
def published(roots, tmp_path_factory):
    """The two sites, with no publications yet."""
    folder = tmp_path_factory.mktemp("published")
    return [shutil.copytree(root, folder / root.name) for root in roots]


def place(roots, folder, way):
    """Where the sites go in this way; both have it as a target."""
    output = folder / ("sivusto.zip" if way == "zip" else "paikka")
    for root in roots:
        settings = root / "Content/sivusto.yaml"
        # A zip file knows no ways.
        settings.write_text(
            settings.read_text(encoding="utf-8") + f"julkaisukohteet:\n  - tunnus: kohde\n    osoite: {output}\n"
            + (f"    tapa: {way}\n" if way != "zip" else ""), encoding="utf-8")
    return output


def publications(roots):
    """Publishing and bringing back by turns, four of each."""
    return lambda number: writing.publishing(roots[number % 2], "rollback" if number // 4 % 2 else "publish", "kohde")


def leftovers(roots):
    """What is in the histories and is neither a publication nor its files."""
    return [name for root in roots for name in os.listdir(root / ".luukku/julkaisut/kohde")
            if name != "tiedostot" and not re.fullmatch(r"\d{6}\.(julkaisu|sisalto)", name)]


def target(published, expected, output, way):
    return killing.Place(
        publications(published), expected, output, is_exchanged=way != "paikallaan", leftovers=lambda: leftovers(published))


@pytest.mark.parametrize("way", WAYS)
def test_killed(published, expected, tmp_path, way):
    output = place(published, tmp_path, way)
    assert killing.campaign(target(published, expected, output, way)) == []


@pytest.mark.parametrize("way", WAYS)
def test_ended_before_each_step(published, expected, tmp_path, ended, way):
    output = place(published, tmp_path, way)
    assert killing.each_step(target(published, expected, output, way), ended, [1, 5]) == []


def test_without_the_exchange_faults_are_found(published, expected, tmp_path):
    output = place(published, tmp_path, "paikallaan")
    killing.assert_exchange_is_missed(killing.campaign(killing.Place(publications(published), expected, output, is_exchanged=True)))


def test_a_run_that_was_killed_before_it_told_its_history_is_known(published, tmp_path):
    """The target has the second publication: what is brought back is the first one."""
    output = place(published, tmp_path, "vaihto")
    prepared(published, output)
    history = published[0] / ".luukku/julkaisut/kohde"
    for name in ["sisalto", "julkaisu"]:
        (history / f"000002.{name}").rename(history / f"tuleva.{name}")
    for name in ["tuleva.sisalto.a1b2c3", "luettelo.a1b2c3"]:
        (history / name).touch()
    done = writing.run(writing.publishing(published[0], "rollback", "kohde"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert (output / "ohjeet/varhainen/index.html").exists() and leftovers(published[:1]) == []
    assert (history / "000002.julkaisu").exists()


def same_site(output, expected):
    return killing.only_site(writing.tree(output), True) == killing.only_site(expected, True)


def prepared(roots, output):
    """Two publications of the first site, the earlier one with another page: the second changes all, and so does bringing back."""
    page = roots[0] / "Content/ohjeet/varhainen.md"
    page.write_text("---\notsikko: Varhainen\n---\n\n" + "Teksti.\n\n" * 2000, encoding="utf-8")
    for step in [lambda: None, page.unlink]:
        step()
        done = writing.run(writing.publishing(roots[0], "publish", "kohde"))
        assert done.returncode == 0, done.stdout + done.stderr
    return {"publish": writing.publishing(roots[1], "publish", "kohde"),
            "rollback": writing.publishing(roots[0], "rollback", "kohde")}


def assert_refused(command, output, reason, **options):
    before = writing.tree(output)
    done = writing.run(command, **options)
    assert done.returncode == 74 and reason in done.stderr, done.stdout + done.stderr
    assert writing.tree(output) == before


@pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts")
@pytest.mark.parametrize(
    ("way", "full"), [(way, full) for way in WAYS for full in ["target", "folder", "history"] if (way, full) != ("zip", "folder")])
def test_a_full_disk_leaves_the_old_site(published, expected, tmp_path, way, full):
    """The disk holds what the target is in, the target itself, or the history."""
    output = place(published, tmp_path / "levy" if full != "history" else tmp_path, way)
    disks = {"target": [output.parent], "folder": [output], "history": [root / ".luukku" for root in published]}[full]
    for disk in disks:
        disk.mkdir(parents=True)
        writing.mount(disk, "3m")
    try:
        commands = prepared(published, output)
        if full == "history":
            # The other site has a publication too: its history is not the first thing that is missing.
            other = tmp_path / "muualla"
            assert writing.run(writing.publishing(published[1], "publish", other)).returncode == 0
        for disk in disks:
            # Bringing back writes little more to its history than a line for each file.
            writing.fill(disk, **({"left": 0} if full == "history" else {}))
        for command in commands.values():
            assert_refused(command, output, "levy on täynnä")
        for disk in disks:
            (disk / "täyte").unlink()
        done = writing.run(commands["publish"])
        assert done.returncode == 0, done.stdout + done.stderr
        assert same_site(output, expected[1])
    finally:
        for disk in disks:
            writing.run(["umount", disk], check=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts")
@pytest.mark.parametrize("way", WAYS)
def test_a_full_disk_gets_no_first_publication(published, expected, tmp_path, way):
    output = place(published, tmp_path / "levy", way)
    output.parent.mkdir()
    writing.mount(output.parent, "3m")
    try:
        writing.fill(output.parent)
        before = os.listdir(output.parent)
        assert_refused(writing.publishing(published[1], "publish", "kohde"), output.parent, "levy on täynnä")
        assert os.listdir(output.parent) == before
        (output.parent / "täyte").unlink()
        assert writing.run(writing.publishing(published[1], "publish", "kohde")).returncode == 0
        assert same_site(output, expected[1])
    finally:
        writing.run(["umount", output.parent], check=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts")
@pytest.mark.parametrize("way", WAYS)
def test_a_disk_that_cannot_be_written_to_keeps_the_old_site(published, tmp_path, way):
    output = place(published, tmp_path / "levy", way)
    output.parent.mkdir()
    writing.mount(output.parent, "16m")
    try:
        commands = prepared(published, output)
        assert writing.run(["mount", "-o", "remount,ro", output.parent]).returncode == 0
        for command in commands.values():
            assert_refused(command, output, "levylle ei voi kirjoittaa")
    finally:
        writing.run(["umount", output.parent], check=True)


@pytest.mark.parametrize("way", WAYS)
def test_a_limit_on_the_size_of_files_keeps_the_old_site(published, expected, tmp_path, way):
    output = place(published, tmp_path, way)
    commands = prepared(published, output)
    for command in commands.values():
        assert_refused(command, output, "tiedosto on liian suuri", **writing.LIMITED)
    done = writing.run(commands["publish"])
    assert done.returncode == 0, done.stdout + done.stderr
    assert same_site(output, expected[1])
