"""The published folder, whatever happens while it is written.

1. Builds are ended by force (SIGKILL) at random moments, and before steps that change something: right after, no file is half of
   anything and nothing temporary is in the folder; where the folder is exchanged, it is one site or the other. The next build completes.
2. Two builds of different content at once: one wins whole, the other says who writes (exit status 75).
3. A full disk, one that cannot be written to and a limit on the size of files (`ulimit -f`) leave the old site (exit status 74).

LUUKKU_KILLS=300 for the long form (`make kill-campaign`).
"""

import os
import shutil
import socket
import subprocess

import pytest

import killing
import writing

IS_ROOT = os.geteuid() == 0


@pytest.fixture
def mounted(tmp_path):
    """The folder as a file system of its own: nothing can be exchanged with it."""
    folder = tmp_path / "Public"
    folder.mkdir()
    writing.mount(folder, "16m")
    yield folder
    subprocess.run(["umount", folder], check=True)


def builds(roots, output, *options):
    return lambda number: writing.command(roots[number % 2], output, *options)


def test_killed_while_the_folder_is_exchanged(roots, expected, tmp_path):
    assert killing.campaign(killing.Place(
        builds(roots, tmp_path / "Public"), expected, tmp_path / "Public", is_exchanged=True)) == []


def test_killed_while_it_is_written_in_place(roots, expected, tmp_path):
    assert killing.campaign(killing.Place(
        builds(roots, tmp_path / "Public", "--in-place"), expected, tmp_path / "Public", is_exchanged=False)) == []


@pytest.mark.skipif(not IS_ROOT, reason="only root mounts")
def test_killed_while_another_file_system_is_written(roots, expected, mounted):
    assert killing.campaign(killing.Place(builds(roots, mounted), expected, mounted, is_exchanged=False)) == []


@pytest.mark.parametrize("options", [[], ["--in-place"]])
def test_ended_before_each_step(roots, expected, tmp_path, ended, options):
    output = tmp_path / "Public"
    assert killing.each_step(killing.Place(
        builds(roots, output, *options), expected, output, is_exchanged=not options), ended, [1]) == []


def test_without_the_exchange_faults_are_found(roots, expected, tmp_path):
    killing.assert_exchange_is_missed(killing.campaign(killing.Place(
        builds(roots, tmp_path / "Public", "--in-place"), expected, tmp_path / "Public", is_exchanged=True)))


@pytest.mark.parametrize("options", [[], ["--in-place"]])
def test_two_builds_at_once(roots, expected, tmp_path, options):
    output = tmp_path / "Public"
    statuses = []
    for number in range(20 if not options else 5):
        pair = [subprocess.Popen(writing.command(root, output, *options), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                for root in (roots if number % 2 else roots[::-1])]
        told = [process.communicate()[1] for process in pair]
        codes = [process.returncode for process in pair]
        statuses.append(sorted(codes))
        # One after the other when the machine is slow.
        assert sorted(codes) in ([0, 75], [0, 0]), told
        assert writing.tree(output) in expected
        for code, text, other in zip(codes, told, pair[::-1]):
            if code == 75:
                assert "samaan paikkaan tehdään jo sivustoa" in text and f"prosessi {other.pid}" in text
                assert f"koneella {socket.gethostname()}" in text
    assert [0, 75] in statuses
    assert os.listdir(tmp_path) == ["Public"]


@pytest.mark.skipif(not IS_ROOT, reason="only root mounts")
@pytest.mark.parametrize("options", [[], ["--in-place"]])
@pytest.mark.parametrize("where", [".", "Public"])
def test_a_full_disk_leaves_the_old_site(roots, expected, tmp_path, options, where):
    """The disk holds the site and what is beside it, or it begins with the folder and the rest is elsewhere."""
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "Public").mkdir()
    target = disk if where == "." else disk / "Public"
    writing.mount(target, "1m")
    try:
        output = disk / "Public"
        output.mkdir(exist_ok=True)
        assert writing.build(roots[0], output, *options).returncode == 0
        writing.fill(target)
        before = writing.tree(output)
        done = writing.build(roots[1], output, *options)
        assert done.returncode == 74 and "levy on täynnä" in done.stderr, done.stderr
        assert writing.tree(output) == before
        (target / "täyte").unlink()
        grown = subprocess.run(["mount", "-o", "remount,size=16m", target], capture_output=True, text=True)
        assert grown.returncode == 0, grown.stderr
        assert writing.build(roots[1], output, *options).returncode == 0
        assert writing.tree(output) == expected[1]
    finally:
        subprocess.run(["umount", target], check=True)


@pytest.mark.skipif(not IS_ROOT, reason="only root mounts")
def test_a_folder_that_cannot_be_written_to_stays(roots, tmp_path):
    output = tmp_path / "disk/Public"
    output.parent.mkdir()
    writing.mount(output.parent, "16m")
    try:
        assert writing.build(roots[0], output).returncode == 0
        before = writing.tree(output)
        subprocess.run(["mount", "-o", "remount,ro", output.parent], check=True)
        done = writing.build(roots[1], output)
        assert done.returncode == 74 and "levylle ei voi kirjoittaa" in done.stderr, done.stderr
        assert writing.tree(output) == before
    finally:
        subprocess.run(["umount", output.parent], check=True)


@pytest.mark.parametrize("options", [[], ["--in-place"]])
def test_a_limit_on_the_size_of_files_leaves_the_old_site(roots, expected, tmp_path, options):
    output = tmp_path / "Public"
    assert writing.build(roots[0], output, *options).returncode == 0
    before = writing.tree(output)
    done = writing.run(writing.command(roots[1], output, *options), **writing.LIMITED)
    assert done.returncode == 74 and "tiedosto on liian suuri" in done.stderr, done.stderr
    assert writing.tree(output) == before
    assert writing.build(roots[1], output, *options).returncode == 0
    assert writing.tree(output) == expected[1]


@pytest.mark.skipif(not IS_ROOT, reason="only root mounts")
def test_a_folder_mounted_elsewhere_too_keeps_its_identity(roots, expected, tmp_path):
    """A container's bind mount: what is mounted is the folder, not its name."""
    output, seen = tmp_path / "Public", tmp_path / "seen"
    assert writing.build(roots[0], output).returncode == 0
    seen.mkdir()
    subprocess.run(["mount", "--bind", output, seen], check=True)
    try:
        assert writing.build(roots[1], output, "--in-place").returncode == 0
        assert writing.tree(seen) == expected[1]
        # The mount itself, which cannot be exchanged, is written in place without being told.
        assert writing.build(roots[0], seen).returncode == 0
        assert writing.tree(output) == expected[0]
    finally:
        subprocess.run(["umount", seen], check=True)
    shutil.rmtree(seen)
    assert os.listdir(tmp_path) == ["Public"]
