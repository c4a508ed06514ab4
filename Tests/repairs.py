#!/usr/bin/env python3
"""Takes out each silent repair of texts, one at a time, and asks whether the oracle notices: `make repair-campaign`.

In a copy of the repository each repair is made not to happen when its number is in LUUKKU_MUTANT: all are one compilation. Then the
random documents of Tests/Interoperability/test_fidelity.py are built with each: what readers see differs, and either nothing is told or it need not be.
"""

import os
import re
import sys

from copy_of import REPOSITORY, Copy

SWITCH = """
import CLibrary

private let active = getenv("LUUKKU_MUTANT").flatMap { Int(String(cString: $0)) } ?? -1

/// Whether a repair is made: not when it is the one that is taken out.
func isMade(_ number: Int) -> Bool { number != active }
"""

# What is mended, the file, and its place as it is and with the switch.
REPAIRS = [
    ("bold before an ending", "Fidelity+Marks", "&& repairClosing(other) {", "&& isMade(#) && repairClosing(other) {"),
    ("bold after a word", "Fidelity+Marks", "repairOpening(mark) ||", "isMade(#) && repairOpening(mark) ||"),
    ("a space in an address", "Fidelity+Links", "if isRepairing, address.hasSpaceInName, !isAside {",
     "if isRepairing, address.hasSpaceInName, !isAside { guard isMade(#) else { return }"),
    ("own numbers of items", "Fidelity+Lists", "if item.number != next {", "if item.number != next, isMade(#) {"),
    ("<br>", "RawHTML", 'case "br": self = .lineBreak', 'case "br" where isMade(#): self = .lineBreak\n        case "br": self = .comment'),
    ("formatting in tags", "RawHTML", "case let name where Self.formatting.contains(name)",
     "case let name where !isMade(#) && Self.formatting.contains(name): self = .comment\n        "
     "case let name where Self.formatting.contains(name)"),
    ("<oma nimi>", "RawHTML", "? .tag : .text",
     "? .tag : isMade(#) ? .text : .comment"),
    ("a<b ja c>d", "RawHTML", "name.utf8.count == 1 && !html", "isMade(#) && name.utf8.count == 1 && !html"),
    ("2*3*4", "Fidelity+Signs", "where isProduct(star) && isRepairing {", "where isProduct(star) && isRepairing && isMade(#) {"),
    ("2~3", "Cmark", "Options(rawValue: CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE)]",
     "isMade(#) ? Options(rawValue: CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) : []]"),
    ("paths of Windows", "Fidelity+Signs", "guard isRepairing, isPath(path) else", "guard isRepairing, isMade(#), isPath(path) else"),
    ("addresses with an ending", "Fidelity+Addresses", "if isRepairing { repair(range.lowerBound + length", "if isRepairing, isMade(#) { repair(range.lowerBound + length"),
    ("comments with --", "Fidelity+Comments", "repair(start..<end.upperBound, with", "guard isMade(#) else { return end.upperBound }\n            repair(start..<end.upperBound, with"),
    ("attributes of a picture", "Attributes", "static func beginning(_ text: ArraySlice<UInt8>) -> (attributes: Attributes, length: Int)? {",
     "static func beginning(_ text: ArraySlice<UInt8>) -> (attributes: Attributes, length: Int)? {\n        guard isMade(#) else { return nil }"),
]


def main():
    copy = Copy("mutants")
    for number, (_, file, before, after) in enumerate(REPAIRS):
        name = f"Sources/Markdown/{file}.swift"
        text = copy.read(name).decode()
        assert text.count(before) == 1, f"{name}: {before}"
        copy.write(name, text.replace(before, after.replace("#", str(number))).encode())
    copy.write("Sources/Markdown/Repairs.swift", SWITCH.encode())
    copy.compiled(check=True)
    alive = 0
    for number, name in [(-1, "none")] + [(number, repair[0]) for number, repair in enumerate(REPAIRS)]:
        done = copy.run(
            sys.executable, "-m", "pytest", "-q", "-k", "what_differs or what_is_certain", REPOSITORY / "Tests/Interoperability/test_fidelity.py", check=False,
            LUUKKU=str(copy.luukku), LUUKKU_MUTANT=str(number), LUUKKU_DOCUMENTS=os.environ.get("LUUKKU_DOCUMENTS", "600"))
        found = re.findall(r"AssertionError: (\d+) of \d+", done.stdout)
        assert done.returncode == 0 or found, done.stdout[-3000:]
        print(f"| {name} | {max(map(int, found)) if found else 'nothing'} |", flush=True)
        alive += bool(found) == (number == -1)
    return alive


if __name__ == "__main__":
    sys.exit(main())
