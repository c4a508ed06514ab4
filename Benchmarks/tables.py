"""The tables of bench.py: what each program took, the ratios, and the goals with the measured figure beside each."""

import collections
import statistics

FLOOR, EQUAL, COLD, SERIAL, EMPTY, CHANGED, UNCHANGED, GO = (
    "floor", "floor of equal bytes", "Luukku", "Luukku, `--tasks 1`", "Luukku, empty cache", "Luukku, one file changed",
    "Luukku, nothing changed", "Hugo")

# What a value must be: at most (or under) a limit, or at least it.
Goal = collections.namedtuple("Goal", "sign limit")
# What is measured; `now` is what it was before the work began, `goals` what is wanted of it and what is wanted beyond.
Line = collections.namedtuple("Line", "name now value text goals")


def files_of(folder):
    """Path and size of every file, in the order of the paths' bytes."""
    found = [(file.relative_to(folder).as_posix(), file.stat().st_size) for file in folder.rglob("*") if file.is_file()]
    return sorted(found, key=lambda one: one[0].encode())


def duration(seconds):
    return f"{seconds:.3f} s" if seconds < 1 else f"{seconds:.2f} s"


def table(head, rows):
    lines = [head, ["---"] + ["---:"] * (len(head) - 1)] + rows
    return ["| " + " | ".join(line) + " |" for line in lines]


def size_table(size):
    rows = []
    for name in (FLOOR, EQUAL, COLD, SERIAL, EMPTY, CHANGED, UNCHANGED, GO):
        measured = size.measurements[name]
        if not measured:
            continue
        times = [one.seconds for one in measured]
        seconds = size.seconds(name)
        rows.append([
            name, str(len(times)), duration(seconds), f"{min(times):.2f}–{max(times):.2f}", f"{seconds / size.seconds(FLOOR):.2f}",
            f"{seconds / size.seconds(EQUAL):.2f}", duration(statistics.median(one.processor for one in measured)),
            f"{size.peak(name) / 1e6:.0f} MB"])
    return table(["program", "runs", "median", "from–to, s", "÷ floor", "÷ floor of equal bytes", "processor time", "peak memory"],
                 rows)


# MARK: Goals


def reached(goal, value):
    return {"≤": value <= goal.limit, "<": value < goal.limit, "≥": value >= goal.limit}[goal.sign]


def goals(sizes, own, painted):
    """The goals of which this run has a figure, and the figures that have no goal. `painted` is in milliseconds, by size."""
    by_pages = {size.pages: size for size in sizes}

    def ratio(name, now, value, sign, *limits):
        return Line(name, now, value, f"{value:.2f}", [Goal(sign, limit) for limit in limits])

    if size := by_pages.get(10_000):
        yield ratio("10,000 pages ÷ the floor of equal bytes", "–", size.seconds(COLD) / size.seconds(EQUAL), "≤", 2.0, 1.5)
        yield ratio("10,000 pages ÷ the floor", "5.8–7.5", size.seconds(COLD) / size.seconds(FLOOR), "≤")
    for build, word, limits in ((COLD, "warm", {1_000: (5, 10), 10_000: (5, 10)}),
                                (EMPTY, "empty cache", {1_000: (2.5, 4), 10_000: (4, 8)})):
        for pages, now in ((1_000, "2.0"), (10_000, "1.8–2.5")):
            size = by_pages.get(pages)
            if size and size.measurements[GO]:
                yield ratio(f"Hugo ÷ Luukku, {pages:,} pages, {word}", now, size.seconds(GO) / size.seconds(build), "≥",
                            *limits[pages])
    if 10_000 in by_pages and 100_000 in by_pages:
        yield ratio("100,000 ÷ 10,000 pages", "20", by_pages[100_000].seconds(COLD) / by_pages[10_000].seconds(COLD), "≤", 10.5, 10)
    if size := by_pages.get(100_000):
        kilobytes = size.peak(COLD) / size.files / 1000
        yield Line("memory a page at 100,000", "21.0 KB", kilobytes, f"{kilobytes:.1f} KB", [Goal("<", 20), Goal("≤", 10)])
    yield Line("this network's own site, whole process", "0.17 s", own[0], duration(own[0]), [Goal("<", 0.10), Goal("≤", 0.05)])
    yield Line("the same with an empty cache", "0.17 s", own[1], duration(own[1]), [])
    if size := by_pages.get(10_000):
        yield ratio("one file changed ÷ full build, 10,000 pages", "0.8–1.0", size.seconds(CHANGED) / size.seconds(COLD), "≤",
                    0.6, 0.3)
    for pages, now, limits in ((1_000, "116 ms", (100, 60)), (10_000, "346 ms", (300, 150))):
        if pages in painted:
            value = painted[pages]
            yield Line(f"preview: save → painted, {pages:,} pages", now, value, f"{value:.0f} ms", [Goal("≤", one) for one in limits])


def goals_table(lines):
    rows = []
    for line in lines:
        row = [line.name, line.now, line.text]
        for at in range(2):
            goal = line.goals[at] if at < len(line.goals) else None
            row += [f"{goal.sign} {goal.limit:g}", "yes" if reached(goal, line.value) else "**no**"] if goal else ["–", "–"]
        rows.append(row)
    return table(["", "before", "measured", "this issue", "reached", "beyond", "reached"], rows)


def ratios(sizes, cores):
    """What of each size stands in relation to what, beside the goals."""
    for size in sizes:
        for name, of in ((COLD, FLOOR), (COLD, EQUAL), (EMPTY, EQUAL), (GO, COLD), (GO, EMPTY), (CHANGED, COLD), (SERIAL, COLD)):
            if size.measurements[name]:
                below = f"Luukku, {cores} cores" if name == SERIAL else of
                yield [f"{size.pages}: {name} ÷ {below}", f"{size.seconds(name) / size.seconds(of):.2f}"]
        yield [f"{size.pages}: peak memory a page", f"{size.peak(COLD) / size.files / 1000:.1f} KB"]


# MARK: The whole


def comparison(size):
    if not size.with_hugo:
        return ["Hugo was not run."]
    beside = "with " + ", ".join(size.parts) if size.parts else "without feed and search data"
    missing = f" ({' '.join(size.missing[:5])} …)" if size.missing else ""
    return [f"Hugo's site is {beside}, as Luukku's; terms in running text are links in Luukku's alone. "
            f"Pages and files that only one has: {len(size.missing)}{missing}; of {size.compared} compared pages and files:"] + (
        [f"- {name} differs on {len(pages)}, e.g. {pages[0]}" for name, pages in size.differences.items()] or ["- all alike"])


def report(sizes, own, painted, head, cores, judges):
    lines = [head[0], "", *(line for text in head[1:] for line in (text, "")),
             "Medians of runs in turns; whole process, output folder empty before a full build, Luukku's cache warm unless told.", ""]
    for size in sizes:
        lines += [f"### {size.pages} pages: {size.files} Markdown files, {size.bytes / 1e6:.1f} MB; Luukku's output "
                  f"{size.output_files} files, {size.output_bytes / 1e6:.1f} MB", "", *size_table(size), ""]
        same = f"**different** with {'; '.join(size.other_bytes)}" if size.other_bytes else "identical"
        lines += [f"Luukku's bytes with {'; '.join(size.ways)}: {same}.", *comparison(size), ""]
    lines += ["### Ratios", "", *table(["ratio", "measured"], list(ratios(sizes, cores))), ""]
    if judges:
        lines += ["### Goals", "", *goals_table(goals(sizes, own, painted[0]))]
        if painted[1]:
            lines += ["", f"Preview not measured: {painted[1]}."]
    else:
        lines.append(f"This network's own site: {duration(own[0])}, with an empty cache {duration(own[1])}. No goals are judged.")
    return lines
