#!/usr/bin/env python3
"""Tells whether two builds of one corpus have the same things on their pages.

    python3 Benchmarks/compare.py LUUKKU_OUTPUT HUGO_OUTPUT [PAGES]

Some pages of each kind are compared (20, or PAGES), spread over the kind: title, description, heading, menu, breadcrumbs,
table of contents, neighbours and footer; of pages of text also words, links, headings, tables and lists. Pages made of
records (parties, obligations, contacts, events) may be laid out otherwise, but must link to the same records.
"""

import collections
import pathlib
import posixpath
import re
import sys
from html.parser import HTMLParser

VOID = {"meta", "link", "img", "br", "hr", "input"}
REGIONS = {"menu": "menu", "breadcrumbs": "breadcrumbs", "contents": "contents", "prose": "prose", "site-footer": "footer"}
# Decorations that Hugo's pages do without: links of terms, the frame of a table.
DECORATIONS = {"term"}


class Page(HTMLParser):
    def __init__(self, file, root):
        super().__init__()
        self.folder = file.parent.relative_to(root).as_posix()
        self.stack = []
        self.texts = collections.defaultdict(list)
        self.links = collections.defaultdict(list)
        self.tags = collections.Counter()
        self.neighbours = {}
        self.description = ""
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = set((attributes.get("class") or "").split())
        if tag == "meta" and attributes.get("name") == "description":
            self.description = attributes["content"]
        if "hidden" in attributes and tag not in VOID:
            self.stack.append((tag, "hidden"))
            return
        region = next((REGIONS[name] for name in classes if name in REGIONS), None) or (tag if tag in ("title", "h1", "main") else None)
        if tag not in VOID:
            self.stack.append((tag, region))
        regions = self.regions()
        if "prose" in regions:
            self.tags[tag] += 1
        if tag == "a" and not classes & DECORATIONS:
            address = self.resolved(attributes.get("href", ""))
            for name in regions:
                self.links[name].append(address)
            if attributes.get("rel") in ("prev", "next"):
                self.neighbours[attributes["rel"]] = address

    def handle_endtag(self, tag):
        while self.stack:
            if self.stack.pop()[0] == tag:
                break

    def handle_data(self, data):
        for name in self.regions():
            self.texts[name].append(data)

    def regions(self):
        regions = {region for _, region in self.stack if region}
        return set() if "hidden" in regions else regions

    def resolved(self, address):
        if re.match(r"[a-z]+:", address):
            return "mailto:" if address.startswith("mailto:") else address
        path, _, anchor = address.partition("#")
        if path:
            path = posixpath.normpath(posixpath.join(self.folder, path))
            path = re.sub(r"(^|/)index\.html$", "", path)
        # A heading's own anchor is spelt by each program in its way; a record's only Luukku has.
        return ("" if path == "." else path) + ("#" if anchor and not path else "")

    def words(self, region):
        return re.findall(r"\w+", " ".join(self.texts[region]))


def differences(first, second, is_text):
    found = {}

    def compare(name, one, two):
        if one != two:
            found[name] = f"{short(one)} ≠ {short(two)}"

    for region in ("title", "h1", "menu", "breadcrumbs", "contents", "footer"):
        compare(region, first.words(region), second.words(region))
    for region in ("menu", "breadcrumbs"):
        compare(region + " links", first.links[region], second.links[region])
    compare("description", first.description, second.description)
    compare("neighbours", first.neighbours, second.neighbours)
    if is_text:
        compare("text", first.words("prose"), second.words("prose"))
        compare("links of the text", sorted(first.links["prose"]), sorted(second.links["prose"]))
        for tag in ("h2", "h3", "table", "tr", "td", "th", "li", "strong", "sup"):
            compare(f"<{tag}>", first.tags[tag], second.tags[tag])
    else:
        compare("records linked", *unlike(*({address for address in page.links["main"] if address.count("/") == 1}
                                            for page in (first, second))))
    return found


def unlike(one, two):
    """What each of two sets has alone."""
    return sorted(one - two), sorted(two - one)


def short(value):
    if isinstance(value, list) and len(value) > 8:
        value = f"{len(value)}: {' '.join(map(str, value[:8]))} …"
    return str(value)[:200]


KINDS = {
    "archive": "arkisto/*/*/*/index.html", "guides": "ohjeet/*/*/index.html", "instructions": "ohjeet/ohje-*/index.html",
    "news": "tiedotteet/*/index.html", "reports": "oppimisymparistot/*/index.html", "parties": "osapuolet/*/index.html",
    "obligations": "velvoitteet/velvoite-*/index.html", "contacts": "vastuuhenkilot/*-*/index.html",
    "events": "vuosikello/tapahtumat/*/index.html", "pathways": "polut/*/index.html",
    "parts": "*/index.html", "front": "index.html"}
TEXTS = {"archive", "guides", "instructions", "news"}


def compare(luukku, hugo, count=20):
    """For each kind: how many pages were compared, and in what they differ: name → pages, the first with details."""
    luukku, hugo = pathlib.Path(luukku), pathlib.Path(hugo)
    results = {}
    for kind, pattern in KINDS.items():
        files = sorted(luukku.glob(pattern))
        chosen = files[:: max(1, -(-len(files) // count))]
        found = collections.defaultdict(list)
        for file in chosen:
            page = file.relative_to(luukku)
            if (hugo / page).exists():
                for name, detail in differences(Page(file, luukku), Page(hugo / page, hugo), kind in TEXTS).items():
                    found[name].append(f"{page}: {detail}")
        results[kind] = (len(chosen), dict(found))
    return results


def missing_pages(luukku, hugo):
    """Pages that only one of the two has."""
    one, two = ({file.relative_to(root).as_posix() for file in pathlib.Path(root).rglob("*.html")} for root in (luukku, hugo))
    return sorted(one ^ two)


def summary(results):
    for kind, (count, found) in results.items():
        yield f"{kind}: {count} compared" + ("" if found else ", alike")
        for name, pages in found.items():
            yield f"  {name} differs on {len(pages)}, e.g. {pages[0]}"


def main():
    luukku, hugo = sys.argv[1:3]
    print(f"pages that only one has: {missing_pages(luukku, hugo) or 'none'}")
    for line in summary(compare(luukku, hugo, int(sys.argv[3]) if len(sys.argv) > 3 else 20)):
        print(line)


if __name__ == "__main__":
    main()
