#!/usr/bin/env python3
"""Counts the instructions of a build, by part, and holds them to a budget: a guard that noise cannot touch.

    make cost                          400 and 1,600 pages, Voikko's memory empty and full
    make cost COST=--short             100 and 400 pages, memory full: the form within `make test`
    make cost COST=--raise             writes the counts into the budget; the commit says why

1. Builds the program and takes the debug information from a copy, which valgrind cannot read.
2. Each corpus is built under callgrind with one task and without random hashing: the same program and input give the
   same count, whatever else the machine does. A function that does nothing marks the stages (Sources/Build/Stage.swift).
3. Fails when the whole is over its budget by 3 %, or when four times the pages cost over 4.4 times the instructions, in the
   whole or in any one part. Budgets hold for the compiler and libraries that they name; with others growth alone is judged.
4. Builds 10,000 pages and fails when a page or file of the site is over 200 KB.
"""

import argparse
import concurrent.futures
import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY / "Benchmarks")]
import corpus  # noqa: E402
from process import note, output_of  # noqa: E402

BUDGET = REPOSITORY / "Benchmarks/cost-budget.json"
TOLERANCE = 1.03
# Four times the pages may cost this many times the instructions for each time that they are more.
GROWTH = 1.1
# A part that is less of the whole than this is shown and not judged: it is no cost, and its first page weighs most.
SMALLEST_SHARE = 0.002
LARGEST_FILE = 200_000
# Data that the script reads piece by piece, tables to download, and what the content brings along.
MAY_BE_LARGE = ("haku/", "lataukset/", "liitteet/", "kuvat/", "teema.luukku/", ".luukku-files")

# `enterStage(_:)` of the target Build.
MARK = "$s5Build10enterStageyySiF"
STAGES = ["starting", "listing", "theming", "reading", "arranging", "checking", "preparing", "searching", "writing",
          "writing the index", "committing", "ending"]
# What the program leaves to the system when it ends is taken apart in the background, as far as there is time.
NOT_COUNTED = "ending"
SEARCH = ("searching", "writing: Search")


# MARK: Counting


def build(program, root, output, cache, *options, wrapper=()):
    command = [*wrapper, str(program), "build", "--root", str(root), "--output", str(output), "--today", corpus.TODAY,
               "--cache", str(cache), *options]
    environment = dict(os.environ, SWIFT_DETERMINISTIC_HASHING="1", LC_ALL="C.UTF-8")
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout[-2000:]}")


def count(program, root, work, is_full):
    """The instructions of one build by part."""
    work.mkdir()
    cache = work / "cache"
    if is_full:
        build(program, root, work / "out", cache)
        shutil.rmtree(work / "out")
    build(program, root, work / "out", cache, "--tasks", "1", wrapper=(
        "valgrind", "--tool=callgrind", f"--callgrind-out-file={work / 'profile'}", f"--dump-before={MARK}"))
    shutil.rmtree(work / "out")
    profiles = [work / f"profile.{number}" for number in range(1, len(STAGES))] + [work / "profile"]
    if any(not profile.exists() for profile in profiles) or (work / f"profile.{len(STAGES)}").exists():
        raise SystemExit("the stages of the program are not those of cost.py")
    parts = {}
    for stage, profile in zip(STAGES, profiles):
        if stage == NOT_COUNTED:
            continue
        total, calls = read_profile(profile)
        split = split_of_writing(calls) if stage.startswith("writing") else {}
        for part, cost in split.items():
            parts[part] = parts.get(part, 0) + cost
        stage = "writing: files" if split else stage
        parts[stage] = parts.get(stage, 0) + total - sum(split.values())
    if parts.get("page: frame and text", 0) <= 0 or parts.get("writing: Search", 0) <= 0:
        raise SystemExit("the names by which cost.py knows the making of pages and of the index have changed")
    return parts


def read_profile(path):
    """What a profile counts in all, and what each call costs with all that it calls: (caller, callee, instructions).

    The format: https://valgrind.org/docs/manual/cl-format.html
    """
    names, calls, total = {}, [], 0
    function = callee = None
    after_call = False
    name = re.compile(r"\((\d+)\)(?: (.*))?$")

    def resolve(text):
        number, given = name.match(text).groups()
        if given is not None:
            names[number] = given
        return names[number]

    with path.open() as lines:
        for line in lines:
            if line.startswith("fn="):
                function = resolve(line[3:].rstrip("\n"))
            elif line.startswith("cfn="):
                callee = resolve(line[4:].rstrip("\n"))
            elif line.startswith("calls="):
                after_call = True
            elif after_call:
                calls.append((function, callee, int(line.split()[1])))
                after_call = False
            elif line.startswith(("totals:", "summary:")):
                total = int(line.split()[1])
    return total, calls


@functools.cache
def demangled(name):
    return subprocess.run(["swift", "demangle", "--compact", name], capture_output=True, text=True, check=True).stdout


def split_of_writing(calls):
    """The bytes of the files by who makes them, and of pages by what each view costs."""
    by_maker, views, pages = {}, {}, 0
    for caller, callee, cost in calls:
        view = re.match(r"\$s5Theme12PageTemplateV6render.*_Tg5$", callee) and re.search(r"<Theme\.(\w+)>", demangled(callee))
        if view:
            views[view[1]] = views.get(view[1], 0) + cost
        if caller.startswith(("$s5Build10OutputFileO5bytes", "$s5Build7content2of")):
            if callee.startswith("$s5Theme12SiteRenderer"):
                pages += cost
            elif maker := re.match(r"\$s(?:5Theme|6Search|7Exports|5Files)", callee):
                maker = maker[0].lstrip("$s0123456789")
                by_maker[maker] = by_maker.get(maker, 0) + cost
    frame = pages - sum(cost for name, cost in views.items() if name not in ("FrameView", "MenuView"))
    split = {f"page: {name}": cost for name, cost in views.items() if name not in ("FrameView", "MenuView")}
    if pages:
        split["page: frame and text"] = frame
    split.update({f"writing: {maker}": cost for maker, cost in by_maker.items()})
    return split


# MARK: Judging


def versions():
    packages = {name: output_of("dpkg-query", "-W", "-f", "${Version}", name)
                for name in ("libcmark-gfm0.29.0.gfm.6", "libvoikko1", "voikko-fi", "libc6", "valgrind")}
    return {"swift": output_of("swift", "--version").splitlines()[0], "machine": os.uname().machine, **packages}


def millions(number):
    return f"{number / 1e6:,.1f}"


def report(counts, sizes, pages):
    """A line for each part: instructions a page at each size, in thousands, and how they grow."""
    small, large = sizes
    faults = []
    for state in sorted({state for _, state in counts}):
        a, b = counts[small, state], counts[large, state]
        whole = sum(b.values())
        rows = [("whole", sum(a.values()), whole),
                ("whole without the search index", sum(v for k, v in a.items() if k not in SEARCH),
                 sum(v for k, v in b.items() if k not in SEARCH))]
        rows += sorted(((name, a.get(name, 0), b[name]) for name in b), key=lambda row: -row[2])
        print(f"\n## Voikko's memory {state}: thousand instructions a page\n")
        print(f"| part | {small} pages | {large} pages | growth |\n| --- | ---: | ---: | ---: |")
        for name, first, second in rows:
            growth = second / first if first else float("inf")
            is_judged = second >= SMALLEST_SHARE * whole
            is_over = is_judged and growth > large / small * GROWTH
            mark = " **over**" if is_over else "" if is_judged else " (small)"
            print(f"| {name} | {first / pages[small] / 1e3:,.1f} | {second / pages[large] / 1e3:,.1f} | {growth:.2f}{mark} |")
            if is_over:
                faults.append(f"{name}, memory {state}: {large / small:.0f} times the pages cost {growth:.2f} times the "
                              f"instructions ({millions(first)} → {millions(second)} million)")
    return faults


def judge(counts, budget, present):
    others = {key: (value, present.get(key)) for key, value in budget.get("versions", {}).items() if present.get(key) != value}
    if others:
        print("\nThe budget is for other versions, so only growth is judged: "
              + "; ".join(f"{key} {a}, here {b}" for key, (a, b) in others.items()))
        return []
    faults = []
    print("\n| whole | million instructions | budget | of it |\n| --- | ---: | ---: | ---: |")
    for (size, state), parts in sorted(counts.items()):
        key, total = f"{size} {state}", sum(parts.values())
        allowed = budget.get("instructions", {}).get(key)
        share = f"{100 * total / allowed:.1f} %" if allowed else "–"
        print(f"| {size} pages, memory {state} | {millions(total)} | {millions(allowed) if allowed else '–'} | {share} |")
        if not allowed:
            faults.append(f"{key}: no budget; `make cost COST=--raise` sets it")
        elif total > allowed * TOLERANCE:
            faults.append(f"{key}: {millions(total)} million instructions, budget {millions(allowed)}: find what has grown, or "
                          "raise the budget in the commit that says why")
    return faults


def largest_files(program, work):
    """Builds 10,000 pages; the ten largest pages and files of the site."""
    root, out = work / "10000", work / "out-10000"
    corpus.make(root, 10_000, theme=REPOSITORY / "Theme")
    build(program, root, out, work / "cache-10000")
    files = [(path.stat().st_size, path.relative_to(out).as_posix()) for path in out.rglob("*") if path.is_file()]
    files = sorted((one for one in files if not one[1].startswith(MAY_BE_LARGE)), reverse=True)
    print("\n## The largest pages and files at 10,000 pages\n\n| bytes | file |\n| ---: | --- |")
    for size, path in files[:10]:
        print(f"| {size:,} | {path} |")
    return [f"{path}: {size:,} bytes, over {LARGEST_FILE:,}" for size, path in files if size > LARGEST_FILE]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--short", action="store_true", help="100 and 400 pages, memory full")
    parser.add_argument("--sizes", help="two sizes, separated by a comma")
    parser.add_argument("--raise", dest="is_raising", action="store_true", help="write the counts into the budget")
    parser.add_argument("--luukku", help="the program (default: that of the release build)")
    parser.add_argument("--without-files", action="store_true", help="leave the 10,000 pages out")
    parser.add_argument("--one-at-a-time", action="store_true", help="when there is little memory")
    options = parser.parse_args()
    sizes = [int(one) for one in (options.sizes or ("100,400" if options.short else "400,1600")).split(",")]
    states = ["full"] if options.short else ["full", "empty"]
    luukku = pathlib.Path(options.luukku or REPOSITORY / ".build/release/luukku").resolve()
    with tempfile.TemporaryDirectory(prefix="luukku-cost-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        work = pathlib.Path(folder)
        program = work / "luukku"
        subprocess.run(["strip", "-g", "-o", program, luukku], check=True)
        pages, jobs = {}, {}
        for size in sizes:
            corpus.make(work / str(size), size, theme=REPOSITORY / "Theme")
            pages[size] = corpus.measure(work / str(size))[0]
        with concurrent.futures.ThreadPoolExecutor(1 if options.one_at_a_time else 2) as pool:
            # The longest first.
            for size in reversed(sizes):
                for state in reversed(states):
                    jobs[size, state] = pool.submit(
                        count, program, work / str(size), work / f"{size}-{state}", state == "full")
        counts = {key: job.result() for key, job in jobs.items()}
        faults = report(counts, sizes, pages)
        budget = json.loads(BUDGET.read_text()) if BUDGET.exists() else {}
        present = versions()
        if options.is_raising:
            if budget.get("versions") != present:
                budget = {"versions": present, "instructions": {}}
            budget["instructions"].update({f"{size} {state}": sum(parts.values()) for (size, state), parts in counts.items()})
            budget["instructions"] = dict(sorted(budget["instructions"].items(), key=lambda one: (int(one[0].split()[0]), one[0])))
            BUDGET.write_text(json.dumps(budget, indent=2) + "\n")
            note(f"written: {BUDGET}")
        faults += judge(counts, budget, present)
        if not options.without_files:
            faults += largest_files(program, work)
    for fault in faults:
        print(f"over: {fault}")
    print(f"\n{len(faults)} over" if faults else "\nwithin the budget")
    raise SystemExit(1 if faults else 0)


if __name__ == "__main__":
    main()
