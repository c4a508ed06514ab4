#!/usr/bin/env python3
"""Negates every condition of the folders below, one at a time, and tells which test notices: `make mutants`.

1. In a copy of the repository each condition is handed to a function that negates the one whose number is in LUUKKU_MUTANT: all mutants are
   one compilation. What is bound (`if let`, `case`) counts as not there.
2. The tests of the folder are run for each, those that notice most first; the next only for a mutant that these let pass. One that does
   not end is noticed.
3. Documentation/mutants.md lists the conditions with what noticed. Tests/mutants.txt explains those that no test can notice.
   Without the number of a mutant everything must pass.

    python3 Tests/mutants.py [FILE…]    the mutants of some files, whose rows in the list are written anew
"""

import concurrent.futures
import datetime
import os
import re
import sys
import time
import typing

from copy_of import REPOSITORY, Copy

LIST = REPOSITORY / "Documentation/mutants.md"
EXPLAINED = REPOSITORY / "Tests/mutants.txt"
NOTHING, NOT_RUN = "**nothing**", "**not run**"
# Bytes that a mutant may take.
MEMORY = 4_000_000_000


class Folder(typing.NamedTuple):
    target: str
    files: list[str]
    # Filters of the Swift tests, or a file of pytest.
    tests: list[str]


CAMPAIGN = "Tests/Interoperability/test_fidelity.py"
FOLDERS = [
    Folder("Checks", ["*"], ["ChecksTests", "BrokenSiteTests/|spelling", "RepositoryTests|ProgramTests|ModelTests|BuildTests"]),
    Folder(
        "Markdown",
        ["Fidelity*", "Attributes", "LineMark", "LineShape", "MarksInText", "TidyText", "TextCorrection", "QuotedWords", "QuoteIndex"],
        [r"MarkdownTests\.(FidelityTests|TidyTests/[^r]|HeadingTests|LinkTests|LineTests|QuoteTests)", "ContentTests|ModelTests|ScreenTests",
         "MarkdownTests", "ProgramTests", CAMPAIGN]),
    Folder(
        "Model", ["Values/*", "Calendar/*"],
        ["ModelTests", "ContentTests|ChecksTests|TargetAddress|ArrangementTests", "BrokenSiteTests/", "ProgramTests"]),
]

SWITCH = """
import CLibrary

private let active = getenv("LUUKKU_MUTANT").flatMap { Int(String(cString: $0)) } ?? -1

/// The condition, or its opposite when it is the mutant's.
func mutant(_ number: Int, _ condition: Bool) -> Bool { condition != (number == active) }

/// The value, or nothing when it is the mutant's.
func mutant<Value>(_ number: Int, _ value: Value?) -> Value? { number == active ? nil : value }
"""

# Closures that judge, and properties in their place.
JUDGES = r"(?:\.|\b)(?:filter|contains|first|last|allSatisfy|max|count|firstIndex|lastIndex|prefix|drop|removeAll|split)"
JUDGING = re.compile(JUDGES + r"(?:\((?:\w+: )?|\(omittingEmptySubsequences: false\))? ?\{ ?")
JUDGING_PROPERTY = re.compile(rf"({JUDGES}\((?:\w+: )?)\\\.(\w+)\)")


class Source:
    """A file, in which conditions are found by a small reading of Swift: brackets, and neither texts nor comments."""

    def __init__(self, text):
        self.text = without_texts(text)
        # Places, each with what is put there.
        self.found = []

    def end(self, start, stops):
        """Where, from `start`, one of the texts stands outside of brackets."""
        depth = 0
        for at in range(start, len(self.text)):
            if depth == 0 and any(self.text.startswith(stop, at) for stop in stops):
                return at
            if self.text[at] in "([{":
                depth += 1
            elif self.text[at] in ")]}":
                if depth == 0:
                    return at
                depth -= 1
        return len(self.text)

    def parts(self, start, end, separators):
        """The pieces between separators outside of brackets."""
        at = start
        while at < end:
            stop = min(self.end(at, separators), end)
            yield at, stop
            at = stop + next((len(one) for one in separators if self.text.startswith(one, stop)), end)

    def condition(self, start, end):
        """Each operand of `&&`, `||` and `? :`."""
        for first, last in self.parts(start, end, [" && ", " || ", " ? ", " : "]):
            while self.text[first] in " \n(" and self.text[first] != "(":
                first += 1
            while self.text[last - 1] in " \n":
                last -= 1
            if last > first:
                self.found.append((first, last, "condition"))

    def clauses(self, start, end):
        """What stands after `if` or `guard`."""
        for first, last in self.parts(start, end, [", ", ",\n"]):
            while self.text[first] in " \n":
                first += 1
            while self.text[last - 1] in " \n":
                last -= 1
            clause = self.text[first:last]
            if clause.startswith("case "):
                self.found.append((last, last, "case"))
            elif bound := re.match(r"(?:let|var) (\w+|\([^)]*\))(?:: [^=]*)?( = )?", clause):
                place = first + bound.end()
                self.found.append((place, last, "value" if bound.group(2) else "name " + bound.group(1)))
            else:
                self.condition(first, last)

    def read(self):
        text = self.text
        for word in re.finditer(r"(?<!\()\b(?:if|guard|while)\s+", text):
            # What is repeated ends with its condition.
            last = ["\n"] if word.group() == "while " and text_before(text, word.start()).strip() == "}" else []
            self.clauses(word.end(), self.end(word.end(), [" {", " else {", "\n    else {", "\n        else {", *last]))
        for word in re.finditer(r"\bwhere ", text):
            if not re.match(r"\s*(?:extension|\w* ?func) ", text_before(text, word.start())):
                self.condition(word.end(), self.end(word.end(), [" {", ":\n", ": "]))
        for call in JUDGING.finditer(text):
            # Where a head ends, no closure begins.
            head = re.search(r"(?:.*\b)?(?:if|while|for|switch) (.*)", text_before(text, call.start()))
            if head and "(" not in call.group() and sum((c in "([{") - (c in ")]}") for c in head.group(1)) == 0:
                continue
            end = self.end(call.end(), ["}"])
            body = text[call.end():end]
            returned = re.search(r"\breturn ", body)
            named = re.match(r"\s*\w+(?:, \w+)? in\s", body)
            start = call.end() + (returned.end() if returned else named.end() if named else 0)
            if not re.match(r"\s*(?:if|switch) ", text[start:]) and (returned or "\n        let " not in body):
                self.condition(start, self.end(start, ["\n    }"]) if returned else end)
        for mark in re.finditer(r"\s\? ", text):
            self.condition(self.beginning(mark.start()), mark.start())
        for operator in re.finditer(r"\s(?:\|\||&&) ", text):
            start = self.beginning(operator.start())
            if not any(start <= first <= operator.start() for first, _, _ in self.found):
                end = self.end(operator.end(), ["\n", " ? "])
                while re.match(r"\n\s*(?:\|\||&&) ", text[end:]):
                    end = self.end(end + 1, ["\n", " ? "])
                self.condition(start, end)
        return sorted(set(self.found))

    def beginning(self, place):
        """Where the condition of `? :` begins: after what it is given to or handed to."""
        at, depth = place - 1, 0
        while at >= 0:
            character = self.text[at]
            if character in ")]}":
                depth += 1
            elif character in "([{":
                if depth == 0:
                    return at + 1
                depth -= 1
            elif depth == 0:
                for before in ("return ", " = ", " =\n", ", ", ": ", ":\n", "{ ", " in ", " in\n", " += ", " -= "):
                    if self.text[: at + 1].endswith(before):
                        return at + 1
                if character == "\n" and not re.match(r"\s*(?:&&|\|\||\? |: |\.|$)", self.text[at + 1:place + 3]):
                    return at + 1
            at -= 1
        return 0


def without_texts(text):
    """As long, with nothing in its texts and comments."""
    kept, at = list(text), 0
    while at < len(text):
        end = at
        if text.startswith("//", at):
            end = text.index("\n", at)
        elif text.startswith('"""', at):
            end = text.index('"""', at + 3) + 3
        elif text.startswith('#"', at):
            end = text.index('"#', at) + 2
        elif text[at] == '"':
            end = after_text(text, at)
        kept[at:end] = ["\n" if one == "\n" else "x" if text[at] != "/" else " " for one in text[at:end]]
        at = max(end, at + 1)
    return "".join(kept)


def after_text(text, at):
    at += 1
    while text[at] != '"':
        if text.startswith("\\(", at):
            depth = 0
            while True:
                if text[at] == '"':
                    at = after_text(text, at)
                    continue
                depth += {"(": 1, ")": -1}.get(text[at], 0)
                at += 1
                if text[at - 1] == ")" and depth == 0:
                    break
        else:
            at += 2 if text[at] == "\\" else 1
    return at + 1


def text_before(text, place):
    return text[text.rfind("\n", 0, place) + 1:place]


def mutated(text, number):
    """The text with its conditions handed over, and what they are, numbered from `number`."""
    text = JUDGING_PROPERTY.sub(r"\1{ $0.\2 })", text)
    found = Source(text).read()
    # An operand within a closure within a condition: the inner ones stay, and are wrapped within the outer one.
    inserts, conditions = [], []
    for start, end, kind in found:
        line = text.count("\n", 0, start) + 1
        if kind == "case":
            inserts.append((start, 2, f", mutant({number}, true)"))
            shown = text_before(text, start).strip()
        elif kind.startswith("name "):
            name = kind.removeprefix("name ")
            inserts.append((end, 2, f" = mutant({number}, {name})"))
            shown = "let " + name
        else:
            inserts.append((start, 3, f"mutant({number}, "))
            inserts.append((end, 1, ")"))
            shown = " ".join(text[start:end].split())
        conditions.append((number, line, shown))
        number += 1
    # From the end; at one place what closes comes before what opens.
    for place, _, added in sorted(inserts, key=lambda one: (one[0], one[1]), reverse=True):
        text = text[:place] + added + text[place:]
    return text, conditions, number


class Judge:
    """The tests of a folder, each with the seconds that it may take: ten times what it takes without a mutant."""

    def __init__(self, copy, folder):
        self.copy, self.limits = copy, {}
        for tests in folder.tests:
            began = time.monotonic()
            done = self.run(tests, -1, 600)
            if done.returncode:
                raise SystemExit(f"without a mutant {tests} fails\n{done.stdout[-2000:]}")
            self.limits[tests] = 10 + 10 * int(time.monotonic() - began)

    def run(self, tests, number, limit):
        limits = ["timeout", "-s", "KILL", limit, "prlimit", f"--as={MEMORY}"]
        if not tests.endswith(".py"):
            return self.copy.tested(tests, limits, LUUKKU_MUTANT=str(number))
        return self.copy.run(
            *limits, sys.executable, "-m", "pytest", "-q", "-k", "what_differs or what_is_certain", REPOSITORY / tests, check=False,
            LUUKKU=str(self.copy.luukku), LUUKKU_MUTANT=str(number))

    def noticed(self, number):
        """By what, or None."""
        for tests, limit in self.limits.items():
            done = self.run(tests, number, limit)
            if found := re.search(r"Test (\w+)\(.*?recorded an issue|FAILED \S+::(\w+)", done.stdout):
                case = re.search(r"recorded an issue with \d+ arguments? broken → (\S+)", done.stdout)
                return (found.group(1) or found.group(2)) + (f" ({case.group(1)})" if case else "")
            if done.returncode in (-9, 137):
                return "has no end"
            if done.returncode < 0 or done.returncode > 128:
                return "crashes"
            if done.returncode:
                raise SystemExit(f"mutant {number}: no test said anything\n{done.stdout[-2000:]}")
        return None


class Mutant(typing.NamedTuple):
    folder: Folder
    file: str
    number: int
    line: int
    shown: str

    @property
    def cells(self):
        return [self.file, str(self.line), "`" + self.shown.replace("|", "\\|") + "`"]


def prepared():
    """The files of the copy that are not those of the repository, and all mutants."""
    changed, mutants = {}, []
    package = (REPOSITORY / "Package.swift").read_text(encoding="utf-8")
    for folder in FOLDERS:
        sources = REPOSITORY / "Sources" / folder.target
        for path in [path for files in folder.files for path in sorted(sources.glob(files + ".swift"))]:
            text, found, _ = mutated(path.read_text(encoding="utf-8"), len(mutants))
            changed[str(path.relative_to(REPOSITORY))] = text.encode()
            mutants += [Mutant(folder, path.stem, *one) for one in found]
        changed[f"Sources/{folder.target}/Mutant.swift"] = SWITCH.encode()
        line = re.search(rf'layer\(\s*"{folder.target}", \[', package)
        if '"CLibrary"' not in package[line.end():package.index("]", line.end())]:
            package = package[:line.end()] + '"CLibrary", ' + package[line.end():]
    changed["Package.swift"] = package.encode()
    return changed, mutants


def written():
    """The rows of the list, by the cells that name a mutant."""
    rows = re.findall(r"^\| ([A-Z]\S*) \| (\d+) \| (`.*`) \| (.*) \|$", LIST.read_text(encoding="utf-8"), re.M)
    return {tuple(row[:3]): row[3] for row in rows}


def explained():
    """Reasons, by file and condition."""
    rows = [line.split(" @ ") for line in EXPLAINED.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return {(file, condition): reason for file, condition, reason in rows}


def main(files):
    changed, mutants = prepared()
    if unknown := set(files) - {mutant.file for mutant in mutants}:
        raise SystemExit(f"no such file: {', '.join(sorted(unknown))}")
    copy = Copy("mutants", changed)
    copy.compiled(check=True)
    reasons, known, results = explained(), written(), {}
    asked = [mutant for mutant in mutants if not files or mutant.file in files]
    judges = {folder.target: Judge(copy, folder) for folder in FOLDERS if any(mutant.folder == folder for mutant in asked)}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for mutant, by in zip(asked, pool.map(lambda one: judges[one.folder.target].noticed(one.number), asked)):
            reason = reasons.get((mutant.file, mutant.shown))
            results[mutant.number] = by or ("– " + reason if reason else NOTHING)
            print("|", " | ".join([*mutant.cells, results[mutant.number]]), "|", flush=True)
    lines, everything = [], []
    for folder in FOLDERS:
        rows = [(mutant, results.get(mutant.number) or known.get(tuple(mutant.cells), NOT_RUN)) for mutant in mutants if mutant.folder == folder]
        everything += rows
        lines += ["", f"## Sources/{folder.target}", "", "| file | line | condition | noticed by |", "|---|---:|---|---|"]
        lines += ["| " + " | ".join([*mutant.cells, by]) + " |" for mutant, by in rows]
    alive = sum(by in (NOTHING, NOT_RUN) for _, by in everything)
    used = {(mutant.file, mutant.shown) for mutant, by in everything if by.startswith("– ") or by == NOT_RUN}
    for unused in sorted(reasons.keys() - used):
        print(f"{EXPLAINED.name}: noticed, or not there: {' @ '.join(unused)}")
    unnoticed = sum(by.startswith("– ") for _, by in everything)
    head = [
        "# Mutants", "",
        f"Every condition of these files was negated once (`make mutants`, {datetime.date.today().isoformat()}): of {len(everything)} mutants tests "
        f"noticed {len(everything) - alive - unnoticed}, {unnoticed} are explained (`Tests/mutants.txt`), and {alive} are left. "
        "A name in brackets is a site of `Tests/Sites/broken`.",
    ]
    LIST.write_text("\n".join(head + lines) + "\n", encoding="utf-8")
    print(f"{len(everything)} mutants, {alive} not noticed")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
