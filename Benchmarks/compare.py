#!/usr/bin/env python3
"""Tells whether two builds of one corpus have the same things on their pages.

    python3 Benchmarks/compare.py LUUKKU_OUTPUT HUGO_OUTPUT [PAGES]

Files that only one build has are listed. Files that are no pages are compared byte for byte, JSON by its values. Some pages of each kind are compared (20,
or PAGES), spread over the kind: the words, links and labels of each region, and the elements and anchors of the main content.

What is left out is what Hugo's pages are known to do less or otherwise: see the constants below.
"""

import collections
import json
import pathlib
import posixpath
import re
import sys
import urllib.parse
from html.parser import HTMLParser

VOID = {"meta", "link", "img", "br", "hr", "input"}
REGIONS = {
    "site-header": "header", "menu": "menu", "breadcrumbs": "breadcrumbs", "contents": "contents", "terms": "terms",
    "neighbours": "neighbours", "site-footer": "footer"}
# Links from a term in running text to its explanation: finding inflected words needs a pass over the text that Hugo has not.
NO_LINKS = {"term"}
# A term within a quote cuts its `mark` in pieces. Goldmark puts footnotes below a line where cmark has a section, and their
# links back have a role where cmark's have a label.
NO_ELEMENTS, FOOTNOTES, NO_LABELS = {"mark", "hr"}, "footnotes", {"footnote-backref"}
# Hugo's table of contents is a list within a list, with an anchor of its own; only its words and links are compared.
NO_ANCHORS = {"TableOfContents"}


class Page(HTMLParser):
    def __init__(self, file, root):
        super().__init__()
        self.folder = file.parent.relative_to(root).as_posix()
        self.stack = []
        self.texts = collections.defaultdict(list)
        self.links = collections.defaultdict(list)
        self.labels = collections.defaultdict(list)
        self.elements = collections.Counter()
        self.anchors = []
        self.description = ""
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = set((attributes.get("class") or "").split())
        if tag == "meta" and attributes.get("name") == "description":
            self.description = attributes["content"]
        region = next((REGIONS[name] for name in classes if name in REGIONS), tag if tag in ("title", "main") else None)
        if tag not in VOID:
            self.stack.append((tag, "hidden" if "hidden" in attributes else region))
        regions = self.regions()
        is_counted = tag not in NO_ELEMENTS and not classes & {FOOTNOTES, *NO_LINKS}
        if is_counted and "main" in regions and "contents" not in regions:
            self.elements[tag] += 1
        if "main" in regions and attributes.get("id") not in NO_ANCHORS | {None}:
            self.anchors.append(same_footnote(attributes["id"]))
        if tag == "a" and not classes & NO_LINKS:
            address = self.resolved(attributes.get("href", ""))
            for name in regions:
                self.links[name].append(" ".join(filter(None, [attributes.get("rel"), address])))
        if "aria-label" in attributes and not classes & NO_LABELS:
            for name in regions:
                self.labels[name].append(attributes["aria-label"])

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
            return urllib.parse.unquote(address)
        path, _, anchor = address.partition("#")
        if path:
            path = posixpath.normpath(posixpath.join(self.folder, path))
            path = re.sub(r"(^|/)index\.html$", "", path)
        return ("" if path == "." else path) + ("#" + same_footnote(anchor) if anchor else "")

    def words(self, region):
        return re.findall(r"\w+", " ".join(self.texts[region]))


def same_footnote(anchor):
    """Goldmark writes `fn:1`, cmark `fn-1`."""
    return anchor.replace(":", "-")


def differences(one, two):
    """In what two pages differ: name → details."""
    pairs = {"description": (one.description, two.description), "anchors": (one.anchors, two.anchors)}
    for region in ("title", *REGIONS.values(), "main"):
        pairs[f"{region}: words"] = (one.words(region), two.words(region))
        pairs[f"{region}: links"] = (one.links[region], two.links[region])
        pairs[f"{region}: labels"] = (one.labels[region], two.labels[region])
    for tag in one.elements | two.elements:
        pairs[f"<{tag}>"] = (one.elements[tag], two.elements[tag])
    return {name: f"{short(*pair)} ≠ {short(*reversed(pair))}" for name, pair in pairs.items() if pair[0] != pair[1]}


def short(value, other):
    """Of a list the part where it begins to differ from another."""
    if isinstance(value, list):
        same = next((at for at, (one, two) in enumerate(zip(value, other)) if one != two), min(len(value), len(other)))
        value = f"{len(value)} from {same}: {' '.join(map(str, value[max(0, same - 1):same + 6]))} …"
    return str(value)[:200]


# The first pattern that a page matches is its kind.
KINDS = {
    "front": "index.html", "parts": "*/index.html", "agreement": "linjaukset/*/index.html",
    "archive years": "arkisto/*/index.html", "archive": "arkisto/*/*/*/index.html",
    "instructions": "ohjeet/ohje-*/index.html", "guides": "ohjeet/*/*/index.html", "news": "tiedotteet/*/index.html",
    "reports": "oppimisymparistot/*/index.html", "parties": "osapuolet/*/index.html",
    "obligations": "velvoitteet/velvoite-*/index.html", "parts of the matrix": "velvoitteet/*/*/index.html",
    "contacts": "vastuuhenkilot/*-*/index.html", "contacts in other orders": "vastuuhenkilot/*/index.html",
    "events": "vuosikello/tapahtumat/*/index.html", "years": "vuosikello/*/index.html", "parts of years": "vuosikello/**/index.html",
    "pathways": "polut/*/index.html", "register": "hakemisto/*/index.html", "parts of lists": "**/index.html", "not found": "404.html",
    "contact cards": "vastuuhenkilot/**/*.vcf", "calendars": "vuosikello/**/*.ics", "tables": "lataukset/*",
    "feeds": "**/*.xml", "theme": "teema.luukku/*", "other files": "*.*"}
# Search data, whose form is each program's own, and what Luukku notes for itself.
OWN = re.compile(r"haku/[^/]*\.js|haku\.json|\.luukku-files")


def compare(luukku, hugo, count=20):
    """For each kind: how many pages were compared, and in what they differ: name → pages, the first with details."""
    luukku, hugo = pathlib.Path(luukku), pathlib.Path(hugo)
    results, seen = {}, set()
    for kind, pattern in KINDS.items():
        files = sorted(file for file in set(luukku.glob(pattern)) - seen if file.is_file() and not OWN.fullmatch(
            file.relative_to(luukku).as_posix()))
        seen.update(files)
        chosen = [file for file in files[::max(1, -(-len(files) // count))] if (hugo / file.relative_to(luukku)).exists()]
        found = collections.defaultdict(list)
        for file in chosen:
            page = file.relative_to(luukku)
            if file.suffix == ".html":
                found_here = differences(Page(file, luukku), Page(hugo / page, hugo))
            else:
                found_here = {} if same_file(file, hugo / page) else {kind: "other bytes"}
            for name, detail in found_here.items():
                found[name].append(f"{page}: {detail}")
        results[kind] = (len(chosen), dict(found))
    return results


def same_file(one, two):
    if one.suffix in (".json", ".webmanifest"):
        return json.loads(one.read_text(encoding="utf-8")) == json.loads(two.read_text(encoding="utf-8"))
    return one.read_bytes() == two.read_bytes()


def missing_pages(luukku, hugo):
    """Pages and files that only one of the two has."""
    one, two = ({path for file in pathlib.Path(root).rglob("*") if file.is_file()
                 for path in [file.relative_to(root).as_posix()] if not OWN.fullmatch(path)} for root in (luukku, hugo))
    return sorted(one ^ two)


def summary(results):
    for kind, (count, found) in results.items():
        if count:
            yield f"{kind}: {count} compared" + ("" if found else ", alike")
        for name, pages in found.items():
            yield f"  {name} differs on {len(pages)}, e.g. {pages[0]}"


def main():
    luukku, hugo = sys.argv[1:3]
    missing = missing_pages(luukku, hugo)
    print(f"pages and files that only one has: {len(missing)} {' '.join(missing[:9])}")
    for line in summary(compare(luukku, hugo, int(sys.argv[3]) if len(sys.argv) > 3 else 20)):
        print(line)


if __name__ == "__main__":
    main()
