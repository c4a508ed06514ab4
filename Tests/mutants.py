#!/usr/bin/env python3
"""Negates every condition of Sources/Checks, one at a time, and tells which test notices: `make mutants`.

1. In a copy of the repository each condition is handed to a function that negates the one whose number is in LUUKKU_MUTANT: all mutants are
   one compilation. What is bound (`if let`, `case`) counts as not there.
2. The tests of Checks are run for each; for a mutant that they let pass, those of broken sites and of spelling, then all others.
3. Documentation/mutants.md lists the conditions with what noticed. Without a number of a mutant everything must pass.

    python3 Tests/mutants.py [FILE…]    the mutants of some files, whose rows in the list are written anew
"""

import datetime
import re
import sys

from copy_of import REPOSITORY, Copy

LIST = REPOSITORY / "Documentation/mutants.md"
NOTHING = "**nothing**"
TESTS = ["ChecksTests", "BrokenSiteTests/|spelling", "RepositoryTests|ProgramTests|ModelTests|BuildTests"]

SWITCH = """
import CLibrary

private let active = getenv("LUUKKU_MUTANT").flatMap { Int(String(cString: $0)) } ?? -1

/// The condition, or its opposite when it is the mutant's.
func mutant(_ number: Int, _ condition: Bool) -> Bool { condition != (number == active) }

/// The value, or nothing when it is the mutant's.
func mutant<Value>(_ number: Int, _ value: Value?) -> Value? { number == active ? nil : value }
"""

# Closures that judge.
JUDGING = re.compile(r"(?:\.|\b)(?:filter|contains|first|last|allSatisfy|max|count)(?:\(where: )? ?\{ ?")


class Source:
    """A file, in which conditions are found by a small reading of Swift: brackets, texts and comments."""

    def __init__(self, text):
        self.text = text
        # Places, each with what is put there.
        self.found = []

    def end(self, start, stops):
        """Where, from `start`, one of the texts stands outside of brackets."""
        at, depth = start, 0
        while at < len(self.text):
            if self.text.startswith("//", at):
                at = self.text.index("\n", at)
                continue
            if self.text[at] == '"':
                at = self.after_text(at)
                continue
            if depth == 0:
                for stop in stops:
                    if self.text.startswith(stop, at):
                        return at
            if self.text[at] in "([{":
                depth += 1
            elif self.text[at] in ")]}":
                if depth == 0:
                    return at
                depth -= 1
            at += 1
        return at

    def after_text(self, at):
        at += 1
        while self.text[at] != '"':
            if self.text.startswith("\\(", at):
                at = self.end(at + 2, [")"]) + 1
            else:
                at += 2 if self.text[at] == "\\" else 1
        return at + 1

    def parts(self, start, end, separators):
        """The pieces between separators outside of brackets."""
        at = start
        while at < end:
            stop = min(self.end(at, separators), end)
            yield at, stop
            at = stop
            while at < end and any(self.text.startswith(separator, at) for separator in separators):
                at += next(len(separator) for separator in separators if self.text.startswith(separator, at))

    def condition(self, start, end):
        """Each operand of `&&` and `||`."""
        for first, last in self.parts(start, end, [" && ", " || "]):
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
            elif bound := re.match(r"(?:let|var) (\w+)(?:: [^=]*)?( = )?", clause):
                place = first + bound.end()
                self.found.append((place, last, "value" if bound.group(2) else "name " + bound.group(1)))
            else:
                self.condition(first, last)

    def read(self):
        text = self.text
        for word in re.finditer(r"\b(if|guard|else if)\s+", text):
            if self.is_code(word.start()):
                self.clauses(word.end(), self.end(word.end(), [" {", " else {", "\n    else {", "\n        else {"]))
        for word in re.finditer(r"\bwhere ", text):
            if self.is_code(word.start()):
                self.condition(word.end(), self.end(word.end(), [" {"]))
        for call in JUDGING.finditer(text):
            if not self.is_code(call.start()):
                continue
            end = self.end(call.end(), ["}"])
            body = text[call.end():end]
            returned = re.search(r"\breturn ", body)
            named = re.match(r"\s*\w+(?:, \w+)? in\s", body)
            start = call.end() + (returned.end() if returned else named.end() if named else 0)
            if returned or "\n        let " not in body:
                self.condition(start, self.end(start, ["\n    }"]) if returned else end)
        for mark in re.finditer(r"\s\? ", text):
            if self.is_code(mark.start()):
                self.condition(self.beginning(mark.start()), mark.start())
        for operator in re.finditer(r"\s(?:\|\||&&) ", text):
            start = self.beginning(operator.start())
            if self.is_code(operator.start()) and not any(start <= first <= operator.start() for first, _, _ in self.found):
                end = self.end(operator.end(), ["\n"])
                while re.match(r"\n\s*(?:\|\||&&) ", text[end:]):
                    end = self.end(end + 1, ["\n"])
                self.condition(start, end)
        return sorted(set(self.found))

    def is_code(self, place):
        line = text_before(self.text, place)
        return "//" not in line and line.count('"') % 2 == 0

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
                for before in ("return ", " = ", " =\n", ", ", ": ", "{ ", " in ", " in\n"):
                    if self.text[: at + 1].endswith(before):
                        return at + 1
            at -= 1
        return 0


def text_before(text, place):
    return text[text.rfind("\n", 0, place) + 1:place]


def mutated(text, number):
    """The text with its conditions handed over, and what they are, numbered from `number`."""
    # A property that is the condition is one in words.
    text = re.sub(r"\.(filter|contains|allSatisfy)\(\\\.(\w+)\)", r".\1 { $0.\2 }", text)
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


def noticed(copy, number):
    for tests in TESTS:
        done = copy.tested(tests, LUUKKU_MUTANT=str(number))
        if done.returncode:
            found = re.search(r"Test (\w+)\(.*?recorded an issue", done.stdout)
            if not found and done.returncode < 0:
                return f"the program of {tests}, which ends with signal {-done.returncode}"
            if not found:
                raise SystemExit(f"mutant {number}: no test said anything\n{done.stdout[-2000:]}")
            case = re.search(r"recorded an issue with \d+ arguments? broken → (\S+)", done.stdout)
            return found.group(1) + (f" ({case.group(1)})" if case else "")
    return None


def main(files):
    copy = Copy("mutants")
    checks = sorted(path for path in (copy.folder / "Sources/Checks").glob("*.swift"))
    conditions, number = [], 0
    for path in checks:
        text, found, number = mutated(path.read_text(encoding="utf-8"), number)
        path.write_text(text, encoding="utf-8")
        conditions += [(path.name, *one) for one in found]
    copy.write("Sources/Checks/Mutant.swift", SWITCH.encode())
    package = copy.read("Package.swift").decode()
    copy.write("Package.swift", package.replace('layer("Checks", [', 'layer("Checks", ["CLibrary", ').encode())
    copy.compiled(check=True)
    if copy.tested("|".join(TESTS)).returncode:
        raise SystemExit("without a mutant the tests fail")
    if unknown := set(files) - {path.stem for path in checks}:
        raise SystemExit(f"no such check: {', '.join(sorted(unknown))}")
    rows = []
    for name, number, line, shown in conditions:
        name = name.removesuffix(".swift")
        if files and name not in files:
            continue
        by = noticed(copy, number)
        rows.append(f"| {name} | {line} | `{shown.replace('|', chr(92) + '|')}` | {by or NOTHING} |")
        print(rows[-1], flush=True)
    if files:
        known = re.findall(r"^\| [A-Z]\w* \|.*$", LIST.read_text(encoding="utf-8"), re.M)
        rows = sorted([row for row in known if row.split()[1] not in files] + rows, key=lambda row: row.split()[1])
    alive = sum(NOTHING in row for row in rows)
    print(f"{len(rows)} mutants, {alive} not noticed")
    head = [
        "# Mutants", "",
        f"Every condition of `Sources/Checks` was negated once (`make mutants`, {datetime.date.today().isoformat()}): {len(rows)} mutants, "
        f"of which tests noticed {len(rows) - alive}. "
        "A name in brackets is a site of `Tests/Sites/broken`.", "",
        "| check | line | condition | noticed by |", "|---|---:|---|---|",
    ]
    LIST.write_text("\n".join(head + rows) + "\n", encoding="utf-8")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
