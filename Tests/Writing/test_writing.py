"""The published folder, whatever happens while it is written.

1. Builds are ended by force (SIGKILL) at random moments: right after, no file is half of anything and nothing temporary is in the
   folder; where the folder is exchanged, it is one site or the other. The next build completes.
2. Two builds of different content at once: one wins whole, the other says who writes (exit status 75).
3. A full disk and one that cannot be written to leave the old site (exit status 74).

LUUKKU_KILLS=300 for the long form (`make kill-campaign`).
"""

import os
import random
import shutil
import socket
import subprocess
import time

import pytest

import writing

KILLS = int(os.environ.get("LUUKKU_KILLS", "20"))
IS_ROOT = os.geteuid() == 0
HOST_FILES = {"web.config": b"asetukset", ".well-known/acme/x": b"avain", "ohjeet/oma.txt": b"oma"}


@pytest.fixture(scope="module")
def roots(tmp_path_factory):
    return writing.sites(tmp_path_factory.mktemp("sites"))


@pytest.fixture(scope="module")
def expected(roots, tmp_path_factory):
    return writing.expected(roots, tmp_path_factory.mktemp("expected"))


@pytest.fixture
def mounted(tmp_path):
    """The folder as a file system of its own: nothing can be exchanged with it."""
    folder = tmp_path / "Public"
    folder.mkdir()
    mount(folder, "16m")
    yield folder
    subprocess.run(["umount", folder], check=True)


def mount(folder, size):
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "luukku", folder], capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"nothing can be mounted here: {done.stderr.strip()}")


def put_host_files(folder):
    for name, data in HOST_FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def without_host_files(tree):
    return {name: data for name, data in tree.items() if name not in HOST_FILES}


def duration(root, output, *options):
    start = time.monotonic()
    assert writing.build(root, output, *options).returncode == 0
    return time.monotonic() - start


def killed(root, output, seconds, *options):
    """Whether the build was still running after so long."""
    process = subprocess.Popen(writing.command(root, output, *options), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    process.kill()
    return process.wait() == -9


def faults(found, expected, is_exchanged):
    """What is wrong with a folder that a build was killed over."""
    if is_exchanged:
        return [] if found in expected else ["mixed"]
    # The list of files may be that of both sites.
    return [name for name, data in found.items()
            if name != ".luukku-files" and all(tree.get(name) != data for tree in expected)]


def campaign(roots, expected, output, options, is_exchanged):
    """Kills builds of the one site over the other, in turn, until so many were ended; the faults that were found."""
    chance = random.Random(4)
    # The first makes the folder, which takes longer.
    seconds = min(duration(root, output, *options) for root in [*roots, *roots])
    put_host_files(output)
    names = {name for tree in expected for name in tree} | set(HOST_FILES)
    names |= {os.path.dirname(name) for name in names} | {os.path.dirname(os.path.dirname(name)) for name in names}
    found_faults, ended, number = [], 0, 0
    while ended < KILLS:
        number += 1
        assert number < 10 * KILLS
        root = roots[number % 2]
        # Half of the moments in the last third, where the site gets to its place.
        after = chance.uniform(0, seconds) if number % 4 < 2 else chance.uniform(0.6 * seconds, 1.1 * seconds)
        with writing.watched(output) as seen:
            ended += killed(root, output, after, *options)
            found = writing.tree(output)
        assert {name: found.get(name) for name in HOST_FILES} == HOST_FILES
        assert seen - names == set()
        found_faults += [(number, fault) for fault in faults(without_host_files(found), expected, is_exchanged)]
        # A folder that is exchanged gets no file while it is the published one.
        found_faults += [(number, "written into") for _ in seen if is_exchanged]
        done = writing.build(root, output, *options)
        assert done.returncode == 0, done.stderr
        found = writing.tree(output)
        assert {name: found.get(name) for name in HOST_FILES} == HOST_FILES
        assert without_host_files(found) == expected[number % 2]
        assert [name for name in os.listdir(output.parent) if name.endswith(".luukku")] == []
    return found_faults


def test_killed_while_the_folder_is_exchanged(roots, expected, tmp_path):
    assert campaign(roots, expected, tmp_path / "Public", [], is_exchanged=True) == []


def test_killed_while_it_is_written_in_place(roots, expected, tmp_path):
    assert campaign(roots, expected, tmp_path / "Public", ["--in-place"], is_exchanged=False) == []


@pytest.mark.skipif(not IS_ROOT, reason="only root mounts")
def test_killed_while_another_file_system_is_written(roots, expected, mounted):
    assert campaign(roots, expected, mounted, [], is_exchanged=False) == []


def test_without_the_exchange_faults_are_found(roots, expected, tmp_path):
    found = {fault for _, fault in campaign(roots, expected, tmp_path / "Public", ["--in-place"], is_exchanged=True)}
    # Few moments need not meet one between two files.
    assert "written into" in found and ("mixed" in found or KILLS < 100)


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
                assert "kansioon tehdään jo sivustoa" in text and f"prosessi {other.pid}" in text
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
    mount(target, "1m")
    try:
        output = disk / "Public"
        output.mkdir(exist_ok=True)
        assert writing.build(roots[0], output, *options).returncode == 0
        fill(target)
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


def fill(folder):
    """Leaves some room, so that the disk is full in the middle."""
    descriptor = os.open(folder / "täyte", os.O_WRONLY | os.O_CREAT)
    size = 0
    try:
        while True:
            size += os.write(descriptor, b"x" * 4096)
    except OSError:
        os.ftruncate(descriptor, max(0, size - (40 << 10)))
    os.close(descriptor)


@pytest.mark.skipif(not IS_ROOT, reason="only root mounts")
def test_a_folder_that_cannot_be_written_to_stays(roots, tmp_path):
    output = tmp_path / "disk/Public"
    output.parent.mkdir()
    mount(output.parent, "16m")
    try:
        assert writing.build(roots[0], output).returncode == 0
        before = writing.tree(output)
        subprocess.run(["mount", "-o", "remount,ro", output.parent], check=True)
        done = writing.build(roots[1], output)
        assert done.returncode == 74 and "levylle ei voi kirjoittaa" in done.stderr, done.stderr
        assert writing.tree(output) == before
    finally:
        subprocess.run(["umount", output.parent], check=True)


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
