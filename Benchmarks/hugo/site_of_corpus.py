#!/usr/bin/env python3
"""Makes a Hugo site of a corpus: the same pages, written as Hugo wants them.

    python3 Benchmarks/hugo/site_of_corpus.py CORPUS OUTPUT LUUKKU_OUTPUT [--parts feed,search]

What Luukku does at each build and a Hugo site could have ready beforehand is done here, outside the measured time: sheets
and YAML become JSON that is joined and in order (records.py), the terms of each text are found and listed in its front matter,
quotes of the agreement are marked with a shortcode, what Luukku computes of days, wheels and changes is read back from its
output (published.py), and so are the parts of long lists (divided.py). Hugo's pages then have what Luukku's have, and its build
does less: terms in running text are no links, forms of terms are not looked for, and quotes and references are not verified.
"""

import argparse
import json
import pathlib
import re
import shutil

import divided
import published
import records

HERE = pathlib.Path(__file__).resolve().parent
TODAY = "2026-11-23"

# What a page may have beside text, menu, breadcrumbs, contents and footer: as much as Luukku's pages have.
PARTS = ("feed", "search")

# As in Sources/Theme/Views/PageView.swift.
MENU = [
    ("menu.people", ["vastuuhenkilot", "osapuolet", "toimijat", "tyontekijavaihto"]),
    ("menu.agreement", ["linjaukset", "velvoitteet", "allekirjoitukset", "tietovirrat", "korjaukset"]),
    ("menu.work", ["polut", "ohjeet", "vuosikello", "tiedotteet", "mukaan"]),
    ("menu.learning", ["oppimisymparistot", "tutkinnon-osat", "kiintiopaikat"]),
    ("menu.money", ["paivahinnat", "rahoitus"]),
    ("menu.reference", ["sanasto", "saadokset", "saavutettavuus", "hakemisto"]),
]
SCHEMES = {
    "osapuoli": "osapuolet", "velvoite": "velvoitteet", "vastuuhenkilo": "vastuuhenkilot", "raportti": "oppimisymparistot"}
KEYS = {"otsikko": "title", "kuvaus": "description", "jarjestys": "weight"}

DAYS = ("tarkista", "tarkistettu", "hyvaksytty", "tunnistettu")


def make(corpus, folder, luukku, parts=()):
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
    shutil.copytree(pathlib.Path(luukku) / "teema.luukku", site / "static/teema.luukku")
    configure(site, parts)
    words = dict(line.split(": ", 1) for line in (theme / "words/fi.txt").read_text(encoding="utf-8").splitlines()
                 if ": " in line and not line.startswith("#"))
    found = records.Records(content, words, TODAY)
    write_pages(content, site / "content", words, found, parts)
    if (content / "liitteet").exists():
        shutil.copytree(content / "liitteet", site / "assets/liitteet")
    theirs = published.Published(luukku)
    lists = divided.Divided(theirs)
    data = found.data() | theirs.data() | lists.data() | {
        "schemes": SCHEMES, "parts": links_of_parts(words), "menu": menu(content, words), "register": register(content, found, words)}
    data["neighbours"] |= theirs.neighbours() | lists.neighbours
    write_data(site / "data", data)


def configure(site, parts):
    text = (HERE / "hugo.yaml").read_text(encoding="utf-8")
    for name in PARTS:
        text += f"  {name}: {'true' if name in parts else 'false'}\n"
    (site / "hugo.yaml").write_text(text, encoding="utf-8")


def write_pages(content, target, words, found, parts):
    glossary = Glossary(found.terms())
    # The newest first: a section's own order needs no sorting in a layout.
    weights = {name: number for number, name in enumerate(sorted(found.news, reverse=True), 1)}
    for file in content.rglob("*.md"):
        path = file.relative_to(content)
        head, body = records.page(file)
        head = {KEYS.get(key, key): value for key, value in head.items()}
        head |= {key: records.finnish(head[key]) for key in DAYS if key in head}
        if "weight" in head:
            head["weight"] = int(head["weight"])
        if file.stem in weights:
            head["weight"] = weights[file.stem]
        # The glossary has its terms in full already.
        if path.parts[0] != "sanasto":
            head["termit"] = glossary.terms(body)
        if path.parts[0] == "linjaukset":
            for name, record in found.obligations.items():
                quote = record["lainaus"]
                body = body.replace(quote, f"{{{{< lainaus {name} >}}}}{quote}{{{{< /lainaus >}}}}", 1)
        if file.name == "index.md" or path == pathlib.Path("linjaukset/linjaukset.md"):
            path = path.with_name("_index.md")
        place = target / path
        place.parent.mkdir(parents=True, exist_ok=True)
        body = body.replace("linjaukset/linjaukset.md", "linjaukset/_index.md").replace("/index.md", "/_index.md")
        # Hugo reads front matter of JSON in the least time.
        place.write_text(json.dumps(head, ensure_ascii=False, indent=1) + "\n\n" + body, encoding="utf-8")
    # The parts of the site that open without words of their own.
    for names in [names for _, names in MENU] + [["haku"]]:
        for name in names:
            place = target / name / "_index.md"
            if not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(json.dumps({"title": words["section." + name]}) + "\n", encoding="utf-8")


class Glossary:
    """Finds terms in a text, in any of their forms: not in headings or in the words of links, as Luukku."""

    def __init__(self, terms):
        self.order = [term["tunnus"] for term in terms]
        self.forms = {}
        for term in terms:
            for form in [term["termi"], *term["muodot"]]:
                self.forms.setdefault(form.lower(), term["tunnus"])

    def terms(self, text):
        text = re.sub(r"^#.*$|\[[^]]*\](\([^)]*\))?", "", text, flags=re.M)
        found = {self.forms.get(word) for word in re.findall(r"[\w-]+", text.lower())}
        return [name for name in self.order if name in found]


def write_data(folder, data):
    folder.mkdir()
    for name, value in data.items():
        (folder / f"{name}.json").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def links_of_parts(words):
    return {name: {"address": f"/{name}/", "label": words["section." + name]} for _, names in MENU for name in names}


def register(content, found, words):
    """Every page and record by its name, under its first letter."""
    def note(name):
        return words.get("section." + name)

    entries = []
    for file in content.rglob("*.md"):
        path = file.relative_to(content)
        parts = [part for part in path.with_suffix("").parts if part != "index"]
        if path == pathlib.Path("linjaukset/linjaukset.md"):
            parts = ["linjaukset"]
        address = "/" + "".join(part + "/" for part in parts)
        entries.append(records.link(records.page(file)[0]["otsikko"], address, note(parts[0] if parts else "etusivu")))
    entries += found.named(note)
    groups = {}
    for entry in sorted(entries, key=lambda entry: records.finnish_key(re.sub(r"^\W+", "", entry["label"]))):
        letter = next((sign for sign in entry["label"].upper() if sign.isalnum()), "#")
        groups.setdefault(letter, []).append(entry)
    paths = {"Å": "aa", "Ä": "ae", "Ö": "oe"}
    return [{"letter": letter, "path": (path := paths.get(letter, letter.lower())), "address": f"/hakemisto/{path}/", "links": links}
            for letter, links in groups.items()]


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
    parser.add_argument("luukku", help="what Luukku made of the same corpus")
    parser.add_argument("--parts", default="", help="what pages have beside the usual: " + ", ".join(PARTS))
    options = parser.parse_args()
    make(options.corpus, options.output, options.luukku, [part for part in options.parts.split(",") if part])


if __name__ == "__main__":
    main()
