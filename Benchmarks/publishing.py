#!/usr/bin/env python3
"""What publishing costs beside a full build, and what the exchange of the folder costs: processor time.

    python3 Benchmarks/publishing.py [--pages 10000] [--runs 5] [--luukku .build/release/luukku] [--work /dev/shm]

Each round makes every row once, so that a slow minute of the machine falls on all of them; the median of the rounds is told. Three
pages differ from what is published at the folder that `luukku changes` compares with; one page differs from run to run where
the site is built again.
"""

import argparse
import pathlib
import statistics
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
import corpus  # noqa: E402

FULL, CHANGES, EXCHANGED, IN_PLACE, UNCHANGED = (
    "full build", "changes, three pages changed", "build, one page changed, exchanged", "build, one page changed, in place",
    "build, nothing changed")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--luukku", type=pathlib.Path, default=REPOSITORY / ".build/release/luukku")
    parser.add_argument("--work", default="/dev/shm")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="luukku-", dir=options.work) as work:
        work = pathlib.Path(work)
        subprocess.run(["cc", "-O2", "-o", work / "measure", REPOSITORY / "Benchmarks/measure.c"], check=True)
        root = work / "root"
        subprocess.run(
            [sys.executable, REPOSITORY / "Benchmarks/corpus.py", "--pages", str(options.pages), "--output", root], check=True)
        rounds = [one for one in measure(work, root, options)][1:]
    medians = {row: statistics.median(times[row] for times in rounds) for row in rounds[0]}
    print(f"{options.pages} pages, processor time, medians of {options.runs}:")
    for row, median in medians.items():
        times = [times[row] for times in rounds]
        print(f"  {row:<36} {median:6.2f} s ({min(times):.2f}–{max(times):.2f})")
    print(f"  changes adds to a full build         {medians[CHANGES] / medians[FULL] - 1:6.2f} of it (goal ≤ 0.3)")
    print(f"  exchanged ÷ in place                 {medians[EXCHANGED] / medians[IN_PLACE]:6.2f}")


def measure(work, root, options):
    """Processor seconds by row, of each round; the first fills the caches."""
    pages = sorted((root / "Content/arkisto").rglob("*.md"))

    def luukku(*words):
        report = work / "report"
        subprocess.run(
            [work / "measure", report, options.luukku, *map(str, words), "--root", root, "--today", corpus.TODAY,
             "--cache", work / "cache"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True)
        seconds, processor, peak, status = report.read_text().split()
        assert status == "0", words
        return float(processor)

    def add(page, text):
        page.write_text(page.read_text(encoding="utf-8") + f"\n{text}\n", encoding="utf-8")

    luukku("publish", work / "target", "--yes")
    luukku("build", "--output", work / "exchanged")
    luukku("build", "--output", work / "in-place")
    for page in pages[:: len(pages) // 3][:3]:
        add(page, "Lisäys.")
    for number in range(options.runs + 1):
        full = work / f"full-{number}"
        times = {FULL: luukku("build", "--output", full), CHANGES: luukku("changes", work / "target")}
        subprocess.run(["rm", "-rf", full], check=True)
        add(pages[0], f"Kierros {number}.")
        times[EXCHANGED] = luukku("build", "--output", work / "exchanged")
        times[IN_PLACE] = luukku("build", "--output", work / "in-place", "--in-place")
        times[UNCHANGED] = luukku("build", "--output", work / "in-place")
        yield times


if __name__ == "__main__":
    main()
