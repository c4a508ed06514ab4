"""The tables of bench.py: what each program took, the ratios, and the goals with the measured figure beside each."""

import collections
import statistics

FLOOR, EQUAL, COLD, SERIAL, EMPTY, CHANGED, UNCHANGED, TENTH, GO = (
    "floor", "floor of equal bytes", "Luukku", "Luukku, `--tasks 1`", "Luukku, empty cache", "Luukku, one file changed",
    "Luukku, nothing changed", "Luukku, a tenth of the pages", "Hugo")

# What a value must be: at most (or under) a limit, or at least it.
Goal = collections.namedtuple("Goal", "sign limit")
# What is measured; `now` is what it was before the work began, `goals` what is wanted and what is wanted beyond.
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
    for name in (FLOOR, EQUAL, COLD, SERIAL, EMPTY, CHANGED, UNCHANGED, TENTH, GO):
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
    """Every goal with its figure, if this run has one. `painted` is in milliseconds, by size."""
    by_pages = {size.pages: size for size in sizes}

    def line(name, now, sign, limits, unit, value):
        return Line(name, now, value, "not measured" if value is None else unit(value), [Goal(sign, limit) for limit in limits])

    def ratio(name, now, sign, limits, one, other):
        """Of two measured programs, each a size and a name."""
        (size, program), (below, under) = ((by_pages.get(pages), name) for pages, name in (one, other))
        measured = size and below and size.measurements[program] and below.measurements[under]
        return line(name, now, sign, limits, "{:.2f}".format, size.seconds(program) / below.seconds(under) if measured else None)

    yield ratio("10,000 pages ÷ the floor of equal bytes", "–", "≤", (2.0, 1.5), (10_000, COLD), (10_000, EQUAL))
    yield ratio("10,000 pages ÷ the floor", "5.8–7.5", "≤", (), (10_000, COLD), (10_000, FLOOR))
    for pages, before, warm, empty in ((1_000, "2.0", (5, 10), (2.5, 4)), (10_000, "1.8–2.5", (5, 10), (4, 8))):
        yield ratio(f"Hugo ÷ Luukku, {pages:,} pages", before, "≥", warm, (pages, GO), (pages, COLD))
        yield ratio(f"Hugo ÷ Luukku, {pages:,} pages, empty cache", before, "≥", empty, (pages, GO), (pages, EMPTY))
    size = by_pages.get(100_000)
    yield line("100,000 ÷ 10,000 pages", "20", "≤", (10.5, 10), "{:.2f}".format, size and size.growth() or None)
    yield line("memory a page at 100,000", "21.0 KB", "<", (20, 10), "{:.1f} KB".format, size and size.peak(COLD) / size.files / 1000)
    yield line("this network's own site, whole process", "0.17 s", "<", (0.10, 0.05), duration, own[0])
    yield line("the same, empty cache", "0.17 s", "<", (), duration, own[1])
    yield ratio("one file changed ÷ full build, 10,000 pages", "0.8–1.0", "≤", (0.6, 0.3), (10_000, CHANGED), (10_000, COLD))
    for pages, before, limits in ((1_000, "116 ms", (100, 60)), (10_000, "346 ms", (300, 150))):
        yield line(f"preview: save → painted, {pages:,} pages", before, "≤", limits, "{:.0f} ms".format, painted.get(pages))


def goals_table(lines):
    rows = []
    for line in lines:
        row = [line.name, line.now, line.text]
        for at in range(2):
            goal = line.goals[at] if at < len(line.goals) else None
            verdict = "–" if goal is None or line.value is None else "yes" if reached(goal, line.value) else "**no**"
            row += [f"{goal.sign} {goal.limit:g}" if goal else "–", verdict]
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
        same = f"**different** in {'; '.join(size.other_bytes)}" if size.other_bytes else "identical"
        lines += [f"Luukku's bytes, beside a first build with all tasks and an empty cache, in {'; '.join(size.ways)}: {same}.", *comparison(size), ""]
    lines += ["### Ratios", "", *table(["ratio", "measured"], list(ratios(sizes, cores))), ""]
    if judges:
        lines += ["### Goals", "", *goals_table(goals(sizes, own, painted[0]))]
        if painted[1]:
            lines += ["", f"Preview not measured: {painted[1]}."]
    else:
        lines.append(f"This network's own site: {duration(own[0])}, with an empty cache {duration(own[1])}. No goals are judged.")
    return lines
