"""Two sites of one network for one folder, and what the folder holds.

Every page of the second differs from the first (the site's name), one page is gone and others have come.
"""

import contextlib
import ctypes
import os
import pathlib
import resource
import shutil
import struct
import subprocess
import threading
import zipfile

import pytest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
LUUKKU = pathlib.Path(os.environ.get("LUUKKU", REPOSITORY / ".build/release/luukku")).resolve()
DAY = "2026-11-01"


def command(site, output, *options):
    return [str(LUUKKU), "build", "--root", str(site), "--output", str(output), "--today", DAY, "--language", "fi",
            "--no-cache", "--tasks", "2", *options]


def build(site, output, *options):
    return run(command(site, output, *options))


def publishing(site, word, *words):
    """`publish` or `rollback` of that site, which nobody is asked about."""
    rendering = ["--today", DAY, "--no-cache", "--tasks", "2"] if word == "publish" else []
    return [str(LUUKKU), word, *map(str, words), "--root", str(site), "--language", "fi", "--yes", "--allow-removals", *rendering]


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, **options)


# What the shell's `ulimit -f 16` sets: a page of 2,000 paragraphs is larger.
LIMITED = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (16 << 10, 16 << 10))}


def mount(folder, size):
    """A file system of its own at `folder`, in memory."""
    done = run(["mount", "-t", "tmpfs", "-o", f"size={size}", "luukku", folder])
    if done.returncode != 0:
        pytest.skip(f"nothing can be mounted here: {done.stderr.strip()}")


def fill(folder, left=40 << 10):
    """Leaves some room, so that the disk is full in the middle."""
    descriptor = os.open(folder / "täyte", os.O_WRONLY | os.O_CREAT)
    size = 0
    try:
        while True:
            size += os.write(descriptor, b"x" * 4096)
    except OSError:
        os.ftruncate(descriptor, max(0, size - left))
    os.close(descriptor)


def sites(folder):
    """The roots of the two sites."""
    first, second = folder / "first", folder / "second"
    shutil.copytree(REPOSITORY / "Tests/Sites/small", first)
    shutil.copytree(REPOSITORY / "Theme", first / "Theme")
    shutil.copytree(first, second)
    settings = second / "Content/sivusto.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("Pieni", "Suuri"), encoding="utf-8")
    (second / "Content/ohjeet/pajajakso.md").unlink()
    for number in range(3):
        (second / f"Content/ohjeet/uusi-{number}.md").write_text(f"---\notsikko: Uusi {number}\n---\n\n" + "Teksti.\n\n" * 2000)
    style = second / "Theme/assets/style.css"
    style.write_text(style.read_text(encoding="utf-8") + "\n/* suuri */\n", encoding="utf-8")
    return [first, second]


def tree(folder):
    """The bytes of every file below, or in a zip file, by path. A file that is not a plain one is told as what it is."""
    if pathlib.Path(folder).suffix == ".zip":
        with zipfile.ZipFile(folder) as archive:
            assert archive.testzip() is None
            return {name: archive.read(name) for name in archive.namelist()}
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            found[os.path.relpath(path, folder)] = os.readlink(path) if os.path.islink(path) else pathlib.Path(path).read_bytes()
    return found


def expected(roots, folder):
    """What each site is, built by itself."""
    trees = []
    for number, root in enumerate(roots):
        done = build(root, folder / f"expected-{number}")
        assert done.returncode == 0, done.stdout + done.stderr
        trees.append(tree(folder / f"expected-{number}"))
    return trees


@contextlib.contextmanager
def watched(folder):
    """Collects the names of all files that appear below `folder` meanwhile, told by the system (inotify(7))."""
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = libc.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK)
    created, moved_in = 0x100, 0x80
    names, ended = set(), threading.Event()
    watches = {libc.inotify_add_watch(descriptor, place.encode(), created | moved_in): place
               for place, _, _ in os.walk(folder)}

    def take():
        with contextlib.suppress(BlockingIOError):
            while data := os.read(descriptor, 1 << 16):
                at = 0
                while at < len(data):
                    watch, mask, _, length = struct.unpack_from("iIII", data, at)
                    name = data[at + 16:at + 16 + length].rstrip(b"\0").decode()
                    at += 16 + length
                    if not mask & (created | moved_in):
                        continue
                    path = os.path.join(watches[watch], name)
                    names.add(os.path.relpath(path, folder))
                    # What is made in a new folder before it is watched is found by looking.
                    if os.path.isdir(path):
                        watches[libc.inotify_add_watch(descriptor, path.encode(), created | moved_in)] = path
                        names.update(os.path.relpath(os.path.join(path, inner), folder) for inner in os.listdir(path))

    def run():
        while not ended.wait(0.002):
            take()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield names
    finally:
        ended.set()
        thread.join()
        take()
        os.close(descriptor)
