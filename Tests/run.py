#!/usr/bin/env python3
"""Everything that CI runs: `make test`. Compiles, runs the suites, and tells at the end which failed and what each took.

    python3 Tests/run.py [SUITE…]    all suites, or those that are named; packages are there already

1. The program that people get (release) is compiled first and told apart, then the Swift tests beside it. When that fails,
   nothing else can run.
2. A suite that keeps both cores busy runs by itself; of the others, which wait a part of their time, three run at once.
3. A suite's output goes to .build/tests/SUITE.txt; it is shown when the suite fails, and else its closing lines.
4. A suite that fails does not keep the others from running. One that lasts too long is ended with all that it started.
5. What the suites write for themselves is kept in memory where there is room: the disk was a quarter of the Swift tests' time.
6. Interrupts reach the suites also where they were ignored (`nohup make test &`): the preview's terminal is ended by one.
"""

import contextlib
import dataclasses
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
OUTPUT = REPOSITORY / ".build/tests"
PYTEST = ".build/browser/bin/python -m pytest "
SWIFT = os.environ.get("SWIFT", "swift")
PLACES = 3
MEMORY = "/dev/shm"
# Free bytes without which the disk is used.
ROOM = 4 << 30
# What pytest and Swift Testing say at the end.
CLOSING = re.compile(r"(\d+ passed|Test run with \d+ tests).*")


@dataclasses.dataclass
class Suite:
    name: str
    command: str
    places: int = 1
    # After so many seconds something hangs.
    limit: int = 600


COMPILATION = [
    Suite("program", "make build", limit=1800),
    Suite("tests", "make build-tests", limit=1800),
]
# The long ones first.
SUITES = [
    # It waits for servers most of the time.
    Suite("interoperability", PYTEST + "Tests/Interoperability"),
    # A quarter of its time it waits for browsers.
    Suite("browser", PYTEST + "Tests/Browser", places=PLACES - 1, limit=1800),
    Suite("swift", f"{SWIFT} test -c release --skip-build", places=PLACES, limit=1200),
    Suite("preview", PYTEST + "Tests/Preview"),
    Suite("writing", PYTEST + "Tests/Writing"),
    Suite("hosting", PYTEST + "Tests/Hosting"),
    Suite("cost", "python3 Benchmarks/cost.py --short"),
    Suite("guide", PYTEST + "Tests/Guide"),
    Suite("bench", "make bench BENCH='--smoke --luukku .build/release/luukku'"),
    Suite("lint", "make lint"),
]


class Run:
    """A suite that is running, with what it has used when it has ended."""

    def __init__(self, suite):
        self.suite = suite
        self.file = OUTPUT / f"{suite.name}.txt"
        self.start = time.monotonic()
        self.timed_out = False
        environment = {**os.environ, "LUUKKU": str(REPOSITORY / ".build/release/luukku"), "PYTHONUNBUFFERED": "1"}
        with self.file.open("wb") as stream:
            self.process = subprocess.Popen(
                suite.command, shell=True, cwd=REPOSITORY, env=environment, stdin=subprocess.DEVNULL, stdout=stream,
                stderr=subprocess.STDOUT, start_new_session=True)

    def has_ended(self):
        if not self.timed_out and time.monotonic() - self.start > self.suite.limit:
            self.timed_out = True
            self.kill()
        process, status, usage = os.wait4(self.process.pid, os.WNOHANG)
        if process == 0:
            return False
        self.kill()  # What it has left running.
        self.seconds = time.monotonic() - self.start
        self.processor = usage.ru_utime + usage.ru_stime
        self.process.returncode = os.waitstatus_to_exitcode(status)
        self.passed = self.process.returncode == 0 and not self.timed_out
        return True

    def kill(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    @property
    def verdict(self):
        return "passed" if self.passed else f"too slow, over {self.suite.limit} s" if self.timed_out else "FAILED"

    def tell(self):
        text = self.file.read_text(encoding="utf-8", errors="replace")
        if not self.passed:
            print(f"\n=== {self.suite.name} ===\n{text}", flush=True)
        print(f"{self.row}", flush=True)
        if self.passed:
            for line in CLOSING.finditer(text):
                print(f"    {line.group()}", flush=True)

    @property
    def row(self):
        return f"{self.suite.name:<16} {self.verdict:<8} {self.seconds:7.1f} s {self.processor:8.1f} s of processor"


def run(suites):
    """Runs the suites in the places that there are, and returns how each ended."""
    waiting, running, ended = list(suites), [], []
    try:
        while waiting or running:
            free = PLACES - sum(run.suite.places for run in running)
            following = next((suite for suite in waiting if suite.places <= free), None)
            if following:
                waiting.remove(following)
                running.append(Run(following))
                continue
            for one in [one for one in running if one.has_ended()]:
                running.remove(one)
                ended.append(one)
                one.tell()
            time.sleep(0.05)
    finally:
        for one in running:
            one.kill()
    return ended


@contextlib.contextmanager
def scratch():
    """Temporary files in memory, unless there is no room or the caller has named another place."""
    if "TMPDIR" in os.environ or not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < ROOM:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="luukku-", dir=MEMORY, ignore_cleanup_errors=True) as folder:
        os.environ["TMPDIR"] = folder
        yield


def main(names):
    # Handlers, not what was inherited: a signal that is ignored stays so in all that is started from here.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    unknown = set(names) - {suite.name for suite in SUITES}
    if unknown:
        raise SystemExit(f"no such suite: {', '.join(sorted(unknown))}; there are {', '.join(suite.name for suite in SUITES)}")
    OUTPUT.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    compiled = []
    for suite in COMPILATION:  # One after the other: SwiftPM locks its folder.
        compiled += run([suite])
        if not compiled[-1].passed:
            return 1
    between = time.monotonic()
    with scratch():
        ended = run([suite for suite in SUITES if not names or suite.name in names])
    end = time.monotonic()
    print("\n" + "\n".join(one.row for one in compiled + ended))
    print(f"compilation {between - start:.0f} s, tests {end - between:.0f} s")
    failed = [one.suite.name for one in ended if not one.passed]
    print(f"failed: {', '.join(failed)}" if failed else "all suites passed")
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
