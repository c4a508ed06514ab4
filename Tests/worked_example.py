#!/usr/bin/env python3
"""The worked example of CONTRIBUTING.md, a record "yhteinen hanke", and what tells of a part that is forgotten: `make worked-example`.

1. Documentation/worked-example.diff is laid over a copy of the repository in .build/worked-example, and the fields' pages are printed anew.
2. With the whole of it the program and its tests are compiled, and the record is tried on the repository's content: its page, search,
   the alphabetical index, `luukku new hanke`, `luukku check`, the schema. The tests that look at all records pass.
3. Then each part is left out in turn. Either the compiler refuses, or one of those tests fails: what it says is shown.
"""

import dataclasses
import json
import re
import shutil
import subprocess
import sys

from copy_of import REPOSITORY, Copy

DIFF = REPOSITORY / "Documentation/worked-example.diff"
TODAY = ["--today", "2026-11-23"]

# Those that hold all records to something.
TESTS = "KeyTests/|RecordTypeTests/|SectionPageTests/|LanguageTests/|ExplainTests/|ContentFormTests/"

RECORD = "Sources/Model/Records/JointProject.swift"
VIEW = "Sources/Theme/Views/JointProjectsView.swift"

PROJECT = """\
- tunnus: pajapolku
  nimi: Pajapolku yhdessä
  osapuolet: iin-kunta, osao
  alkaa: 1.1.2027
  teksti: Hankkeessa kokeillaan yhteisiä pajajaksoja.
  esimerkki: kyllä
"""


@dataclasses.dataclass
class Part:
    """A part of the example, and how it is forgotten."""

    name: str
    file: str
    # What is left out of the file; the whole file or the whole change when there is none.
    pattern: str = ""
    replacement: str = ""


PARTS = [
    Part("the line in recordTypes", "Sources/Model/Record.swift"),
    Part("the line in sectionPages", "Sources/Theme/SectionPage.swift"),
    Part("the view", VIEW),
    Part("the record", RECORD),
    Part("the section's name in Finnish", "Theme/words/fi.txt"),
    Part("the section's name in English", "Theme/words/en.txt"),
    Part("the section's name in Swedish", "Theme/words/sv.txt"),
    Part("what the record is called", RECORD, r"    package static let typeName = .*\n"),
    Part("where it is written", RECORD, r"    package static let places: .*\n"),
    Part("where it is shown", RECORD, r"    package static let place = .*\n"),
    Part("its title", RECORD, r"    package func title.*\n"),
    Part("what it says", RECORD, r"(?s)    package func texts\(.*?\n    }\n"),
    Part("the section", RECORD, r"(?s)extension Section \{.*?\n}\n"),
    Part("the English words of a key", RECORD, r',\n            en: "Parties", "[^"]*"'),
    Part("the help of a key", RECORD, r'"Osapuolet, joiden hanke tämä on."', '""'),
    Part("the label of a key", RECORD, r'en: "Begins"', 'en: ""'),
    Part("the example of a text", RECORD, r',\n            example: "[^"]*"'),
    Part("the reading of a key", RECORD, r"        contact = .*\n"),
]


def states(copy):
    """Of each file of the diff its bytes before (None for a new one) and after."""
    names = re.findall(r"^\+\+\+ b/(.*)$", DIFF.read_text(encoding="utf-8"), re.M)
    before = {name: copy.read(name) for name in names}
    # Not as a part of the repository around it, of which Git would leave the files alone.
    copy.run("git", "apply", DIFF, GIT_CEILING_DIRECTORIES=str(copy.place))
    if not all(copy.read(name) for name in names):
        raise SystemExit("the diff was not applied")
    return before, {name: copy.read(name) for name in names}


def expect(what, holds):
    print(f"    {'yes' if holds else 'NO '}  {what}", flush=True)
    return holds


def tried(copy):
    """The record on the repository's content."""
    def luukku(*words, **options):
        return copy.run(copy.luukku, *words, **options).stdout

    site, output = copy.place / "site", copy.place / "Public"
    shutil.rmtree(site, ignore_errors=True)
    shutil.rmtree(output, ignore_errors=True)
    for folder in ("Content", "Theme"):
        shutil.copytree(copy.folder / folder, site / folder)
    file = site / "Content/tiedot/hankkeet.yaml"
    file.write_text(PROJECT, encoding="utf-8")
    here = ["--root", site, *TODAY]
    luukku("build", *here, "--output", output)
    page = (output / "hankkeet/index.html").read_text(encoding="utf-8")
    index = "".join(path.read_text(encoding="utf-8") for path in (output / "hakemisto").rglob("*.html"))
    found = "".join(path.read_text(encoding="utf-8") for path in (output / "haku").rglob("*") if path.is_file())
    words = ["new", "hanke", *here, "--nimi", "Toinen hanke", "--osapuolet", "iin-kunta", "--teksti", "Kuvaus."]
    refused = luukku(*words, "--alkaa", "31.2.2027", check=False)
    luukku(*words, "--alkaa", "1.2.2027")
    file.write_text(file.read_text(encoding="utf-8").replace("1.1.2027", "31.2.2027"), encoding="utf-8")
    told = json.loads(luukku("check", *here, "--format", "json", check=False, errors=subprocess.DEVNULL))
    schema = json.loads(luukku("schema", "hankkeet", errors=subprocess.DEVNULL))
    keys = schema["definitions"]["tietue"]["properties"]
    return all([
        expect("a page lists it, with its parties", "Pajapolku yhdessä" in page and "osapuolet/osao/" in page),
        expect("the menu leads there", "hankkeet/" in (output / "index.html").read_text(encoding="utf-8")),
        expect("search has its words", "Pajapolku yhdessä" in found),
        expect("the alphabetical index has it", "hankkeet/index.html#hanke-pajapolku" in index),
        expect("luukku new hanke adds one", "nimi: Toinen hanke" in file.read_text(encoding="utf-8")),
        expect("luukku new refuses a day that is none", "31.2.2027" in refused and "alkaa" in refused.lower()),
        expect("luukku check names such a day", any(one.get("field") == "alkaa" and one["code"] == "L044" for one in told)),
        expect("the schema knows its keys", set(keys) >= {"nimi", "osapuolet", "alkaa", "paattyy", "vastuuhenkilo", "teksti"}),
        expect("the fields' page tells of them", b"hankkeet" in copy.read("Documentation/FIELDS.fi.md")),
    ])


def print_pages(copy):
    for language in ("fi", "en"):
        page = copy.run(copy.luukku, "schema", "--markdown", "--language", language).stdout
        copy.write(f"Documentation/FIELDS.{language}.md", page.encode())


def verdict(copy):
    """What tells that something is missing; None when nothing does."""
    build = copy.compiled()
    if build.returncode:
        found = re.search(r"^.*?([^/\s]+\.swift:\d+:\d+: error: .*)$", build.stdout, re.M)
        if not found:
            raise SystemExit("no compilation: " + build.stdout[-2000:])
        return "does not compile: " + found.group(1)
    done = copy.tested(TESTS)
    if done.returncode == 0:
        return None
    found = re.search(r"Test (\w+\(.*?\)).*? recorded an issue.*?: (.*)$", done.stdout, re.M)
    if not found:
        raise SystemExit("no test: " + done.stdout[-2000:])
    return f"{found.group(1)} fails: {found.group(2)[:220]}"


def main():
    copy = Copy("worked-example")
    before, whole = states(copy)
    new = [name for name, data in before.items() if data is None]
    print("The whole: new " + ", ".join(new) + "; one line each in " + ", ".join(name for name in whole if name not in new), flush=True)
    copy.compiled(check=True)
    print_pages(copy)
    fine = tried(copy)
    done = copy.tested(TESTS)
    fine &= expect("the tests of all records pass", done.returncode == 0)
    if done.returncode:
        print(done.stdout[-3000:])
    for part in PARTS:
        for name, data in whole.items():
            copy.write(name, data)
        less = before[part.file]
        if part.pattern:
            text, count = re.subn(part.pattern, part.replacement, whole[part.file].decode(), count=1)
            if not count:
                raise SystemExit(f"{part.name}: not found in {part.file}")
            less = text.encode()
        copy.write(part.file, less)
        said = verdict(copy)
        fine &= said is not None
        print(f"without {part.name}:\n    {said or 'NOTHING TELLS'}", flush=True)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
