"""The repository's site, built once into a temporary folder, and the kinds of its pages.

1. `build` runs luukku with a fixed day, so that the same content gives the same pages. `published` gives it publications to tell of.
2. `Site.pages` are all its HTML files.
3. `Site.kinds` are the pages that the browser opens. Pages lie in groups by the pattern of their address (each section, and
   the pages below it). Of each group come the shortest and the longest page, and then as many as it takes until every element
   and class that occurs in the group has been seen: a vacant contact, a cancelled event and whatever is added later come by
   themselves. LUUKKU_PAGES=all takes every page.
"""

import collections
import functools
import html.parser
import os
import pathlib
import re
import shutil
import subprocess

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
TODAY = "2026-11-23"
# It has no frame, and a script of its own (test_not_found.py).
NOT_FOUND = "404.html"
# The campaign: each page, not each kind, and more visits (`make browser-campaign`).
EVERY_PAGE = os.environ.get("LUUKKU_PAGES") == "all"


class Features(html.parser.HTMLParser):
    """Which elements with which classes and states a page has, and what its main part is made of."""

    STATES = ("hidden", "open", "disabled", "required", "role", "type", "aria-current", "aria-invalid", "aria-expanded")
    VOID = ("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr")

    def __init__(self, text):
        super().__init__()
        self.found = set()
        self.scripts = []
        self.open = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        classes = (values.get("class") or "").split()
        self.found.add((tag,))
        if tag == "script":
            self.scripts.append(values)
        self.found.update((tag, name) for name in classes)
        self.found.update((tag, name, values[name]) for name in self.STATES if name in values)
        if self.open and self.open[-1] == "main":
            self.found.add(("main", tag, *classes))
        if tag == "img" and "main" in self.open:
            self.found.add(("main", "img"))  # The frame has one on every page.
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass


class Site:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.pages = sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*.html"))

    def text(self, page):
        return (self.folder / page).read_text(encoding="utf-8")

    @functools.cached_property
    def kinds(self):
        if EVERY_PAGE:
            return self.pages
        return sorted(
            page for group in map(self.order, self.groups(self.pages)) for page in self.covering(group, {group[0], group[-1]}))

    @functools.cached_property
    def samples(self):
        """Of the kinds, the shortest of each group, and as many more as it takes until all has been seen that is in any."""
        if EVERY_PAGE:
            return self.pages
        return sorted(self.covering(self.kinds, {self.order(group)[0] for group in self.groups(self.kinds)}))

    @staticmethod
    def groups(pages):
        groups = collections.defaultdict(list)
        for page in pages:
            groups[pattern(page)].append(page)
        return groups.values()

    def order(self, pages):
        """The shortest first."""
        return sorted(pages, key=lambda page: (len(self.text(page)), page))

    def covering(self, pages, chosen):
        """The chosen ones, and as many more as it takes until all has been seen that is in any of the pages."""
        def seen(some):
            return set().union(*(self.features(page).found for page in some))

        missing = seen(pages) - seen(chosen)
        while missing:
            best = max(self.order(pages), key=lambda page: len(self.features(page).found & missing))
            chosen.add(best)
            missing -= self.features(best).found
        return chosen

    @functools.cache
    def features(self, page):
        return Features(self.text(page))

    def scripts(self, page):
        return self.features(page).scripts

    def has_matrix(self, page):
        return ("div", "matrix") in self.features(page).found

    def may_have_script(self, page):
        """The matrix and its filtered views, the calendar and its years, and the search page."""
        return self.has_matrix(page) or bool(re.fullmatch(r"vuosikello/(((osapuoli|laji)/[^/]+/)?\d{4}(-\d{4})?/)?index.html|haku/index.html", page))


def pattern(page):
    """`velvoitteet/vahvuus/velvoite/index.html` → `velvoitteet/vahvuus/*`; a section's own page is a group of its own.

    A calendar by party and year is one group for all parties and years: `vuosikello/osapuoli/*/*`.
    """
    parts = page.split("/")[:-1]
    fixed = max(1, min(len(parts) - 1, 2))
    return "/".join([*parts[:fixed], *["*"] * (len(parts) - fixed)]) or page


def luukku(*arguments):
    command = [str(each) for each in (os.environ.get("LUUKKU", REPOSITORY / ".build/debug/luukku"), *arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}")


def build(folder, root=REPOSITORY):
    luukku("build", "--root", root, "--output", folder, "--today", TODAY)
    return Site(folder)


def published(folder):
    """The repository's site in a folder of its own, whose publications a page tells of: more has changed than it names, and one came back."""
    for name in ("Content", "Theme"):
        shutil.copytree(REPOSITORY / name, folder / name)
    with (folder / "Content/sivusto.yaml").open("a", encoding="utf-8") as settings:
        settings.write(f"\njulkaisuloki: nimineen\njulkaisukohteet:\n  - tunnus: kohde\n    osoite: {folder / 'kohde'}\n")
    glossary, news = folder / "Content/tiedot/sanasto.yaml", folder / "Content/tiedotteet/2026-10-29-muonion-vierailu-peruttu.md"
    texts = {path: path.read_text(encoding="utf-8") for path in (glossary, news)}
    glossary.write_text(texts[glossary].replace('maaritelma: "', 'maaritelma: "Aiemmin: '), encoding="utf-8")
    news.unlink()
    luukku("publish", "--yes", "--root", folder, "--today", TODAY)
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
    luukku("publish", "--yes", "--root", folder, "--today", TODAY)
    luukku("rollback", "--yes", "--root", folder)
    return folder
