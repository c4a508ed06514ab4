#!/usr/bin/env python3
"""How fast the preview follows a save, and whether its memory stays level (Documentation/PREVIEW.md).

    .build/browser/bin/python Benchmarks/preview.py [--pages 1000 10000] [--saves 20] [--memory-saves 500] [--json FILE]

Each time a sentence of a page is changed and saved as editors do (written beside, then renamed); measured is the time until
the browser has painted it. Then the resident memory after every 50 saves of 500. The last column is a search index made
after the last save: it is made only when a page asks for it. FILE gets the median of each size, for bench.py.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

from playwright.sync_api import sync_playwright

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
LUUKKU = os.environ.get("LUUKKU", REPOSITORY / ".build/release/luukku")
TODAY = "2026-11-23"


def save(path, text):
    beside = path.with_name(path.name + "~")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def resident(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))


def measure(pages, saves, memory_saves, browser, scratch):
    root = pathlib.Path(scratch) / str(pages)
    subprocess.run(
        [sys.executable, REPOSITORY / "Benchmarks/corpus.py", "--pages", str(pages), "--output", root,
         "--theme", REPOSITORY / "Theme"], check=True, stdout=subprocess.DEVNULL)
    server = subprocess.Popen(
        [LUUKKU, "serve", "--root", root, "--port", "0", "--today", TODAY], stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True)
    try:
        base = next(line for line in server.stdout if line.startswith("Esikatselu")).split()[1]
        file = sorted((root / "Content/arkisto").rglob("*.md"))[pages // 3]
        original = file.read_text(encoding="utf-8")
        address = base + str(file.relative_to(root / "Content").with_suffix("")) + "/"
        page = browser.new_page()
        page.goto(address)
        page.wait_for_selector("#luukku-palkki code")
        times = []
        for number in range(saves):
            mark = f"Tallennus{number}x"
            page.evaluate(
                """mark => { window.seen = new Promise(done => {
                     const look = () => {
                       if (!document.body.textContent.includes(mark)) return;
                       watch.disconnect();
                       requestAnimationFrame(() => setTimeout(done));
                     };
                     const watch = new MutationObserver(look);
                     watch.observe(document.documentElement, { childList: true, subtree: true }); }); }""", mark)
            start = time.perf_counter()
            save(file, original + f"\n\n{mark}\n")
            page.evaluate("window.seen")
            times.append((time.perf_counter() - start) * 1000)
            time.sleep(1)
        page.close()
        memory = {}
        for number in range(1, memory_saves + 1):
            save(file, original + f"\n\nMuisti{number}\n")
            line = server.stderr.readline()
            while "ajan tasalla" not in line:
                line = server.stderr.readline()
            if number % 10 == 0:
                urllib.request.urlopen(address).read()
            if number % 50 == 0:
                time.sleep(1)
                memory[number] = resident(server)
        start = time.perf_counter()
        urllib.request.urlopen(base + "haku/hakemisto.js").read()
        search = (time.perf_counter() - start) * 1000
        shown = " ".join(f"{amount:.0f}" for amount in memory.values())
        print(f"{pages:>6} pages: save to seen {statistics.median(times):.0f} ms (median of {saves}; "
              f"{min(times):.0f}–{max(times):.0f}); memory after every 50 saves {shown} MB; search index {search:.0f} ms", flush=True)
        return statistics.median(times)
    finally:
        server.kill()
        shutil.rmtree(root)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--saves", type=int, default=20)
    parser.add_argument("--memory-saves", type=int, default=500)
    parser.add_argument("--json", help="a file for the median of each size, in milliseconds")
    options = parser.parse_args()
    scratch = tempfile.mkdtemp(prefix="luukku-preview-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    with sync_playwright() as playwright:
        program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        medians = {pages: measure(pages, options.saves, options.memory_saves, browser, scratch) for pages in options.pages}
        browser.close()
    shutil.rmtree(scratch)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(medians), encoding="utf-8")


if __name__ == "__main__":
    main()
