#!/usr/bin/env python3
"""Runs the queries through the shipped search script in a real browser, and through Pagefind on the same pages.

    python3 Benchmarks/search/evaluate.py [--luukku PROGRAM] [--set all] [--without-pagefind] [--misses]

1. Builds the repository's site as it is, and once more with 1,500 sections of made-up text (Benchmarks/corpus.py).
2. Opens the search page from disk (file://) with each query, and reads what it lists: direct hits first, then sections.
   Pagefind gets a web server, since it fails on file://; its result counts as right when its page or one of the sections
   that it shows for it is.
3. Prints the share of queries with a right answer first, among three and among five, the mean of 1 ÷ rank (MRR), and how
   many found nothing. `none` queries are to find nothing; results that the page calls weak count as such.
"""

import argparse
import collections
import csv
import functools
import http.server
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from playwright.sync_api import sync_playwright

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
sys.path[:0] = [str(HERE.parent)]
import corpus  # noqa: E402

TODAY = "2026-11-23"
PAGEFIND = "pagefind-bin==1.5.2"
DISTRACTORS = 1500

Found = collections.namedtuple("Found", "rank count is_weak")


def queries(part):
    with (HERE / "queries.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    return [row for row in rows if part in ("all", row["set"])]


def build(luukku, work, with_distractors):
    """A site folder, and how many sections its index has."""
    root = work / ("large" if with_distractors else "own")
    shutil.copytree(REPOSITORY / "Content", root / "Content")
    shutil.copytree(REPOSITORY / "Theme", root / "Theme")
    if with_distractors:
        corpus.make(work / "corpus", 300, theme=REPOSITORY / "Theme")
        sections = 0
        for file in sorted((work / "corpus/Content/arkisto").rglob("*.md")):
            text = file.read_text(encoding="utf-8")
            if sections + text.count("\n## ") + text.count("\n### ") + 1 > DISTRACTORS or file.name == "index.md":
                continue
            sections += text.count("\n## ") + text.count("\n### ") + 1
            place = root / "Content" / file.relative_to(work / "corpus/Content")
            place.parent.mkdir(parents=True, exist_ok=True)
            # Links and owners of the corpus lead nowhere here.
            lines = [line for line in text.splitlines() if not line.startswith("omistaja:")]
            place.write_text("\n".join(unlinked(line) for line in lines) + "\n", encoding="utf-8")
    command = [str(luukku), "build", "--root", str(root), "--output", str(root / "Public"), "--today", TODAY]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout[-3000:]}")
    return root / "Public"


def unlinked(line):
    return re.sub(r"\[([^\]^]+)\]\([^)]*\)", r"\1", line)


def address(href):
    """`../linjaukset/index.html#x` and `/linjaukset/#x` → `linjaukset/#x`"""
    href = urllib.parse.unquote(href)
    while href.startswith(("../", "/", "./")):
        href = href[href.index("/") + 1:]
    return href.replace("index.html", "")


def rank_of(answers, found):
    """1 for the first. What is found may be several addresses in one place."""
    for rank, addresses in enumerate(found, 1):
        if answers & set(addresses):
            return rank
    return None


def ask_luukku(page, site, query):
    page.goto((site / "haku/index.html").as_uri() + "?q=" + urllib.parse.quote(query))
    page.wait_for_selector("[data-done]", state="attached")
    links = page.locator(".hits > li > a:first-child, .results > li > a").evaluate_all("links => links.map(a => a.getAttribute('href'))")
    is_weak = page.locator("[data-search]").evaluate("it => it.querySelector('[role=status]').textContent.includes(it.dataset.weak)")
    return [[address(link)] for link in links], is_weak


def speed(browser, site, asked):
    """How long a query takes in the browser, once cold and then warm, and the longest task of all."""
    page = browser.new_page()
    page.goto((site / "haku/index.html").as_uri())
    times = page.evaluate("""async queries => {
        let longest = 0;
        new PerformanceObserver(list => list.getEntries().forEach(task => longest = Math.max(longest, task.duration)))
            .observe({ type: 'longtask', buffered: true });
        const index = await luukku.start();
        const time = async query => { const start = performance.now(); await index.search(query); return performance.now() - start; };
        const first = await time(queries[0]);
        for (const query of queries) {
            await time(query);
            await new Promise(done => setTimeout(done));
        }
        const warm = [];
        for (const query of queries) {
            warm.push(await time(query));
            await new Promise(done => setTimeout(done));
        }
        await new Promise(done => setTimeout(done, 100));
        return { first, warm: warm.sort((a, b) => a - b), longest, sections: index.count };
    }""", asked)
    page.close()
    warm = times["warm"]
    longest = f"{times['longest']:.0f} ms" if times["longest"] else "under 50 ms"
    print(f"\n{times['sections']} sections: first query {times['first']:.0f} ms, warm median {statistics.median(warm):.1f} ms, "
          f"95 % below {warm[int(len(warm) * 0.95)]:.1f} ms, longest task {longest}.")


def ask_pagefind(page, query):
    found = page.evaluate("""async query => {
        const { results } = await window.pagefind.search(query);
        const data = await Promise.all(results.slice(0, 10).map(result => result.data()));
        return data.map(({ url, sub_results }) => [url, ...sub_results.slice(0, 3).map(part => part.url)]);
    }""", query)
    return [[address(url) for url in urls] for urls in found], False


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def pagefind_program():
    folder = REPOSITORY / ".build/bench" / PAGEFIND
    if not folder.exists():
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder), PAGEFIND], check=True)
    return next(path for path in folder.rglob("pagefind*") if path.is_file() and path.stat().st_size > 1_000_000)


def measure(rows, ask):
    results = []
    for row in rows:
        links, is_weak = ask(row["query"])
        answers = set(filter(None, row["answers"].split(" | ")))
        results.append((row, Found(rank_of(answers, links), len(links), is_weak), links))
    return results


def table(name, results):
    groups = collections.defaultdict(list)
    for row, found, _ in results:
        if row["category"] != "none":
            groups[row["category"]].append(found)
            groups["all"].append(found)
    print(f"\n{name}\n\n| category | queries | R@1 | R@3 | R@5 | MRR | found nothing |\n|---|---:|---:|---:|---:|---:|---:|")
    for category, found in groups.items():
        if category != "all":
            print(line(category, found))
    print(line("**all**", groups["all"]))
    none = [found for row, found, _ in results if row["category"] == "none"]
    if none:
        empty, weak = sum(not found.count for found in none), sum(bool(found.count) and found.is_weak for found in none)
        print(f"\nOf {len(none)} queries that the site says nothing about, {empty} found nothing and {weak} were called weak.")


def line(category, found):
    def share(most):
        return f"{sum(one.rank is not None and one.rank <= most for one in found) / len(found):.2f}"
    mean = statistics.mean(1 / one.rank if one.rank else 0 for one in found)
    empty = sum(one.count == 0 for one in found) / len(found)
    return f"| {category} | {len(found)} | {share(1)} | {share(3)} | {share(5)} | {mean:.2f} | {empty:.0%} |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--luukku", default=str(REPOSITORY / ".build/release/luukku"))
    parser.add_argument("--set", default="all", choices=["all", "tuning", "blind"])
    parser.add_argument("--sites", default="own,large")
    parser.add_argument("--without-pagefind", action="store_true")
    parser.add_argument("--misses", action="store_true", help="list the queries without a right answer first")
    options = parser.parse_args()
    rows = queries(options.set)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        work = pathlib.Path(folder)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for size in options.sites.split(","):
            site = build(options.luukku, work, size == "large")
            with_what = f"with {DISTRACTORS} distractor sections" if size == "large" else "the site alone"
            parts = ("tuning", "blind") if options.set == "all" else [options.set]
            page = browser.new_page()
            results = measure(rows, lambda query: ask_luukku(page, site, query))
            for part in parts:
                table(f"Luukku, {with_what}, {part}", [one for one in results if one[0]["set"] == part])
            if options.misses:
                for row, found, links in results:
                    if row["set"] != "blind" and (found.rank != 1 if row["answers"] else found.count and not found.is_weak):
                        print(f"{found.rank} {row['query']!r} ({row['category']}) {row['answers'][:80]} ← {[one[0] for one in links[:4]]}")
            page.close()
            speed(browser, site, [row["query"] for row in rows])
            if not options.without_pagefind:
                command = [pagefind_program(), "--site", site, "--root-selector", "main"]
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                server = serve(site)
                # The site's own policy allows no script on a content page.
                page = browser.new_context(bypass_csp=True).new_page()
                page.goto(f"http://127.0.0.1:{server.server_port}/404.html")
                page.evaluate("async () => { window.pagefind = await import('/pagefind/pagefind.js'); await window.pagefind.init(); }")
                results = measure(rows, lambda query: ask_pagefind(page, query))
                for part in parts:
                    table(f"Pagefind, {with_what}, {part}", [one for one in results if one[0]["set"] == part])
                page.close()
                server.shutdown()
        browser.close()


if __name__ == "__main__":
    main()
