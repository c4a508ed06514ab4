#!/usr/bin/env python3
"""Makes a Hugo site of a corpus: the same pages, written as Hugo wants them.

    python3 Benchmarks/hugo/site_of_corpus.py CORPUS OUTPUT [--parts previous-next,feed,search]

Work that Luukku does at each build and a Hugo site could do beforehand is done here, outside the measured time: sheets
become JSON, and what belongs to a party or a contact person is grouped. Terms are not linked and quotes are not verified:
Hugo's pages have less than Luukku's there.
"""

import argparse
import collections
import csv
import json
import pathlib
import re
import shutil

HERE = pathlib.Path(__file__).resolve().parent
TODAY = "2026-11-23"

# What a page may have beside text, menu, breadcrumbs, contents and footer: as much as Luukku's pages have.
PARTS = ("previous-next", "feed", "search")

# As in Sources/Theme/Views/PageView.swift.
MENU = [
    ("menu.people", ["vastuuhenkilot", "osapuolet", "toimijat", "tyontekijavaihto"]),
    ("menu.agreement", ["linjaukset", "velvoitteet", "allekirjoitukset", "tietovirrat", "korjaukset"]),
    ("menu.work", ["polut", "ohjeet", "vuosikello", "tiedotteet"]),
    ("menu.learning", ["oppimisymparistot", "tutkinnon-osat", "kiintiopaikat"]),
    ("menu.money", ["paivahinnat", "rahoitus"]),
    ("menu.reference", ["sanasto", "saadokset", "saavutettavuus"]),
]
SCHEMES = {
    "osapuoli": "osapuolet", "velvoite": "velvoitteet", "vastuuhenkilo": "vastuuhenkilot", "raportti": "oppimisymparistot"}
COLUMNS = {
    "osapuoli": "osapuolet", "tyopaja": "osapuolet", "jarjestaja": "osapuolet", "velvoite": "velvoitteet",
    "vastuuhenkilo": "vastuuhenkilot"}
KEYS = {"otsikko": "title", "kuvaus": "description", "jarjestys": "weight"}


def make(corpus, folder, parts=()):
    content, site = pathlib.Path(corpus) / "Content", pathlib.Path(folder)
    theme = pathlib.Path(corpus) / "Theme"
    mark = site / ".hugo-site"
    if site.exists():
        if not mark.exists():
            raise SystemExit(f"{site} exists and is no site of this program")
        shutil.rmtree(site)
    site.mkdir(parents=True)
    mark.touch()
    shutil.copytree(HERE / "layouts", site / "layouts")
    shutil.copytree(HERE / "content", site / "content")
    shutil.copytree(theme / "assets", site / "static/teema")
    configure(site, parts)
    words = dict(line.split(": ", 1) for line in (theme / "words/fi.txt").read_text(encoding="utf-8").splitlines()
                 if ": " in line and not line.startswith("#"))
    write_pages(content, site / "content", words, parts)
    write_data(content, site / "data", words)


def configure(site, parts):
    text = (HERE / "hugo.yaml").read_text(encoding="utf-8") + f"  today: {TODAY!r}\n"
    for name, part in (("previousNext", "previous-next"), ("feed", "feed"), ("search", "search")):
        text += f"  {name}: {'true' if part in parts else 'false'}\n"
    if "feed" in parts:
        text = text.replace(", rss]", "]")
    (site / "hugo.yaml").write_text(text, encoding="utf-8")


def write_pages(content, target, words, parts):
    for file in content.rglob("*.md"):
        path = file.relative_to(content)
        _, head, body = file.read_text(encoding="utf-8").split("---\n", 2)
        keys = [(key, value) for key, value in (line.split(":", 1) if ":" in line else (line, None) for line in head.splitlines())]
        lines = [KEYS.get(key, key) + ("" if value is None else ":" + value) for key, value in keys]
        if path.parts[0] == "tiedotteet" and file.name == "index.md" and "feed" in parts:
            lines.append("outputs: [html, rss]")
        if file.name == "index.md" or path == pathlib.Path("linjaukset/linjaukset.md"):
            path = path.with_name("_index.md")
        place = target / path
        place.parent.mkdir(parents=True, exist_ok=True)
        body = body.replace("linjaukset/linjaukset.md", "linjaukset/_index.md").replace("/index.md", "/_index.md")
        place.write_text("---\n" + "\n".join(lines) + "\n---\n" + body, encoding="utf-8")
    # The parts of the site that open without words of their own.
    for _, names in MENU:
        for name in names:
            place = target / name / "_index.md"
            if not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(f"---\ntitle: {words['section.' + name]}\n---\n", encoding="utf-8")


def write_data(content, folder, words):
    shutil.copytree(content / "tiedot", folder, ignore=lambda _, names: [name for name in names if name.endswith(".csv")])

    def rows(name):
        with (content / f"tiedot/{name}.csv").open(newline="", encoding="utf-8") as stream:
            return list(csv.DictReader(stream, delimiter=";"))

    def write(name, value):
        (folder / f"{name}.json").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")

    contacts, events = rows("vastuuhenkilot"), rows("tapahtumat")
    write("vastuuhenkilot", {row["tunnus"]: row for row in contacts})
    contacts.sort(key=lambda row: row["ensisijainen"] != "kyllä")
    write("contacts_of_party", grouped(contacts, lambda row: [row["osapuoli"]]))
    owners = {row["tunnus"]: {"name": f"{row['etunimi']} {row['sukunimi']}", "address": f"/vastuuhenkilot/{row['tunnus']}/"}
              for row in contacts}
    write("owners", owners)
    for event in events:
        event["osapuolet"] = event["osapuolet"].split(", ")
        year, month = int(event["alkaa"][:4]), int(event["alkaa"][5:7])
        first = year if month >= 8 else year - 1
        event["lukuvuosi"] = f"{first}-{first + 1}"
    events.sort(key=lambda row: (row["alkaa"], row["tunnus"]))
    write("tapahtumat", events)
    write("school_years", sorted({event["lukuvuosi"] for event in events}))
    write("events_of_party", grouped([row for row in events if row["alkaa"] >= TODAY], lambda row: row["osapuolet"]))
    obligations = (content / "tiedot/velvoitteet.yaml").read_text(encoding="utf-8")
    titles = dict(re.findall(r"^- tunnus: (.+)\n  otsikko: (.+)", obligations, re.M))
    write("strengths", sorted(set(re.findall(r"^  vahvuus: (.+)", obligations, re.M))))
    write("responsible", sorted(set(re.findall(r"^  vastuussa: \[(.+)\]", obligations, re.M))))
    states, owned = collections.defaultdict(dict), collections.defaultdict(list)
    for row in rows("velvoitteiden-tila"):
        states[row["velvoite"]][row["osapuoli"]] = row
        owned[row["vastuuhenkilo"]].append(
            {"id": row["velvoite"], "title": titles[row["velvoite"]], "state": row["tila"]})
    write("states", states)
    write("owned", owned)
    for name in ("kiintiopaikat", "tyontekijavaihto"):
        write(name, rows(name))
    reports = [(file.stem, re.findall(r"^      - osa: (.+)", file.read_text(encoding="utf-8"), re.M))
               for file in sorted((content / "oppimisymparistot").glob("*.md"))]
    write("reports_of_unit", {unit: [name for name, units in reports if unit in units]
                              for unit in {unit for _, units in reports for unit in units}})
    write("schemes", SCHEMES)
    write("columns", COLUMNS)
    write("menu", menu(content, words))


def grouped(items, keys):
    groups = collections.defaultdict(list)
    for item in items:
        for key in keys(item):
            groups[key].append(item)
    return groups


def menu(content, words):
    def link(name, label):
        return {"part": name, "address": f"/{name}/", "label": label}

    def title(file):
        return re.search(r"^otsikko: (.+)", file.read_text(encoding="utf-8"), re.M).group(1)

    groups = [{"title": words[word], "links": [link(name, words["section." + name]) for name in names]} for word, names in MENU]
    parts = {name for _, names in MENU for name in names}
    free = [(file.stem, file) for file in content.glob("*.md") if file.stem != "index"]
    free += [(file.parent.name, file) for file in content.glob("*/index.md") if file.parent.name not in parts]
    groups[-1]["links"] += [link(name, title(file)) for name, file in sorted(free)]
    return groups


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus")
    parser.add_argument("output")
    parser.add_argument("--parts", default="", help="what pages have beside the usual: " + ", ".join(PARTS))
    options = parser.parse_args()
    make(options.corpus, options.output, [part for part in options.parts.split(",") if part])


if __name__ == "__main__":
    main()
