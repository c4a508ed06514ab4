"""What Luukku's output tells of the annual clock and of the files to take along, read back as data for Hugo.

A Hugo site would need programs of its own for these before its build: the days on which something happens, the places of the
marks on the wheel, sorted and selected changes, the escaping and folding of calendar entries and contact cards. They are
handed over ready, so Hugo only puts elements and lines around them; Luukku computes them at each build.
"""

import html
import json
import pathlib
import posixpath
import re

EVENT = re.compile(
    r'<li class="event h-event event-(?P<categoryKey>[\w-]+)(?: numbered)?">(?:<span class="number">(?P<number>\d+)</span> )?'
    r'<time class="dt-start" datetime="(?P<day>[^"]*)">(?P<date>[^<]*)</time> <span class="what"><a class="p-name u-url" '
    r'href="(?P<address>[^"]*)">(?P<label>[^<]*)</a></span> <span class="quiet">(?P<category>[^<,]*)(?:, klo (?P<time>[^<,]*))?'
    r'(?:, <span class="p-location">(?P<place>[^<]*)</span>)?</span></li>')
LINK = re.compile(r'<li><a href="([^"]*)"(?: download)?>([^<]*?)\s*(?:<span class="file">\(([^<]*)\)</span>)?</a>')
MARK = re.compile(r'<g transform="translate\(([^)]*)\)"><path d="([^"]*)"(?: transform="([^"]*)")?/><text dy=".36em">(\d+)</text></g>')


def between(text, start, end):
    """What stands between two marks; nothing when the first is not there."""
    _, found, rest = text.partition(start)
    return rest.partition(end)[0] if found else ""


def key_of(address, day):
    return f"{address}@{day}"


class Published:
    def __init__(self, output):
        self.output = pathlib.Path(output)
        self.occurrences, self.entries, self.grids, self.filters = {}, {}, {}, {}

    def read(self, file):
        return file.read_bytes().decode("utf-8")

    def path(self, file):
        return file.relative_to(self.output).as_posix()

    def links(self, text, file):
        """The links of a list, with addresses from the site's root."""
        found = []
        for address, label, form in LINK.findall(text):
            one = {"address": self.address(address, file), "label": html.unescape(label)}
            found.append({**one, "form": form} if form else one)
        return found

    def address(self, address, file):
        if address.startswith("#"):
            return address
        whole, _, anchor = address.partition("#")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(self.path(file)), html.unescape(whole)))
        return "/" + re.sub(r"(^|/)index\.html$", r"\1", path) + ("#" + anchor if anchor else "")

    # MARK: The annual clock

    def events(self, text, file):
        """Keys and numbers of a list's events; what the events are is kept once, in `occurrences`."""
        found = []
        for match in EVENT.finditer(text):
            one = {name: html.unescape(value) for name, value in match.groupdict().items() if value and name != "number"}
            one["address"] = self.address(match["address"], file)
            key = key_of(one["address"], one["day"])
            self.occurrences[key] = one
            found.append({"key": key, "number": match["number"] or ""})
        return found

    def groups(self, text, level, file):
        """Headings with the events below each."""
        pieces = re.split(rf'<{level} id="([^"]*)">([^<]*)</{level}>', text)[1:]
        return [{"anchor": anchor, "title": html.unescape(title), "events": self.events(below, file)}
                for anchor, title, below in zip(pieces[::3], pieces[1::3], pieces[2::3])]

    def wheel(self, text):
        figure = between(text, '<figure class="wheel">', "</figure>")
        if not figure:
            return None
        first = re.search(r'data-first-day="([^"]*)" data-days="([^"]*)" data-hub="([^"]*)" data-rim="([^"]*)"', figure)
        grid = between(figure, '<g class="grid" fill="none">', "</g>")
        self.grids[first[1]] = {
            "first": first[1], "days": first[2], "hub": first[3], "rim": first[4], "edge": re.findall(r'<circle r="([^"]*)"/>', grid)[-1],
            "lines": re.findall(r'<path d="([^"]*)"/>', grid),
            "months": [dict(zip(("place", "name"), one)) for one in re.findall(
                r'<text transform="([^"]*)" dy=".36em">([^<]*)</text>', between(figure, '<g class="months">', "</g>"))],
            "years": [dict(zip(("line", "name"), one)) for one in re.findall(
                r'<text dy="([^"]*)">([^<]*)</text>', between(figure, '<g class="year">', "</g>"))]}
        legend = [dict(zip(("outline", "shape", "name"), map(html.unescape, one))) for one in re.findall(
            r'<li><svg class="ring ([\w-]+)"[^>]*><path d="([^"]*)"/></svg> ([^<]*)</li>', figure)]
        bands = re.findall(r'<circle r="([^"]*)" stroke-width="([^"]*)"/>', figure)
        pieces = re.split(r'<g class="ring [\w-]+">', figure.partition("</svg>\n<figcaption>")[0])[1:]
        rings = [{
            **ring, "middle": band[0], "width": band[1],
            "paths": [dict(zip(("name", "cap", "d"), one)) for one in re.findall(
                r'<path class="(leaders|arcs|dots)"( stroke-linecap="round")? d="([^"]*)"/>', piece)],
            "marks": [dict(zip(("place", "path", "scale", "number"), one)) for one in MARK.findall(piece)]}
            for ring, band, piece in zip(legend, bands, pieces)]
        return {
            "first": first[1], "title": html.unescape(between(figure, '<title id="sivun-kello-otsikko">', "</title>")), "rings": rings,
            "names": ", ".join(one["name"] for one in legend), "has_arcs": 'class="arcs" d="M-9 3A20' in figure}

    def clock_page(self, file):
        text = self.read(file)
        main = between(text, "<main", "</main>")
        year = next((one for one in file.relative_to(self.output).parts if re.fullmatch(r"\d{4}(-\d{4})?", one) and int(one[5:] or 9999) > 12), "")
        options = between(main, '<details class="filters">', "</details>")
        if options:
            self.filters[year] = [self.links(one, file) for one in options.split("</nav>")[:2]]
        month_part = between(main, "<h2>Kuukausittain</h2>", "</section>")
        kind_part = between(main, '<h2 id="sivun-lajit">', "</section>")
        calendar = re.search(r'<p><a href="([^"]*)">Lisää omaan kalenteriin</a>', main)
        parts = between(main, '<nav class="filters parts"', "</nav>")
        months = re.search(r'<p>([^<]*)</p>\n<ul class="files">(.*?)</ul>', main, re.S)
        return {
            "path": file.parent.relative_to(self.output / "vuosikello").as_posix(),
            "title": html.unescape(between(main, "<h1>", "</h1>")), "year": year if options else "", "wheel": self.wheel(main),
            "months": self.groups(month_part, "h3", file), "kinds": self.groups(kind_part, "h3", file),
            "calendar": self.address(calendar[1], file) if calendar else "", "is_divided": parts != "",
            # Of a part, a month of a long year.
            "is_part": "aria-current" in parts, "events": self.events(main, file) if "aria-current" in parts else [],
            "month_files": {"title": html.unescape(months[1]), "links": self.links(months[2], file)} if months else None}

    def clock(self):
        """The pages that show a year, whole or of one kind or party, in the order of their paths."""
        folder = self.output / "vuosikello"
        files = [file for file in sorted(folder.rglob("index.html")) if file.parent != folder and
                 file.relative_to(folder).parts[0] not in ("seuraava-lukuvuosi", "tapahtumat")]
        return [self.clock_page(file) for file in files]

    def calendar(self):
        """The section's own page."""
        file = self.output / "vuosikello/index.html"
        text = self.read(file)
        years = between(text, '<nav class="filters" aria-label="Lukuvuodet">', "</nav>")
        listed = re.search(r'<p>Numerot selitetään luettelossa: <a href="([^"]*)">([^<]*)</a></p>', text)
        return {
            "years": self.links(years, file), "wheel": self.wheel(text),
            "list": {"address": self.address(listed[1], file), "label": html.unescape(listed[2])} if listed else None,
            "upcoming": self.events(between(text, "<h2>Tulevat tapahtumat</h2>", "</section>"), file)}

    def rollovers(self):
        """The preparation of the next school year: its page, and its parts when it is long."""
        found = []
        for file in sorted((self.output / "vuosikello/seuraava-lukuvuosi").rglob("index.html")):
            text = self.read(file)
            found.append({
                "path": file.parent.relative_to(self.output / "vuosikello").as_posix(),
                "title": html.unescape(between(text, "<h1>", "</h1>")),
                "notice": html.unescape(between(text, '<p class="notice">', "</p>")), "tables": [
                    self.table(one, file) for one in re.findall(r"<table>(.*?)</table>", text, re.S)]})
        return found

    def table(self, text, file):
        """As records.table makes them."""
        def part(piece):
            link = re.search(r'<a href="([^"]*)">', piece)
            words = {"label": html.unescape(re.sub(r"<[^>]*>", "", piece)).strip()}
            return {**words, "address": self.address(link[1], file)} if link else words

        rows = []
        for row in re.findall(r"<tr>(<th scope=\"row\">.*?)</tr>", text, re.S):
            cells = re.findall(r"<td>(.*?)</td>", row, re.S)
            rows.append({
                "header": part(between(row, '<th scope="row">', "</th>")), "anchor": None,
                "cells": [[part(one) for one in re.findall(r'<span class="part">(.*?)</span>', cell, re.S)] for cell in cells]})
        return {
            "caption": html.unescape(between(text, "<caption>", "</caption>")),
            "columns": re.findall(r'<th scope="col">([^<]*)</th>', text), "rows": rows}

    def neighbours(self):
        """Of the clock's pages; the events' are in records.py."""
        found = {}
        for file in (self.output / "vuosikello").rglob("index.html"):
            found |= self.neighbours_of(file, self.read(file))
        return found

    def neighbours_of(self, file, text):
        pair = {{"prev": "previous", "next": "next"}[rel]: {"address": self.address(address, file), "label": html.unescape(label)}
                for rel, address, label in re.findall(
                    r'<a rel="(prev|next)" href="([^"]*)"><span>[^<]*</span> <span>([^<]*)</span></a>',
                    between(text, '<nav class="neighbours"', "</nav>"))}
        return {self.address(file.name, file): pair} if pair else {}

    # MARK: Files to take along

    def lines(self, text):
        """Lines of a calendar or a card; a folded one keeps its line ends."""
        return re.split(r"\r\n(?! )", text.strip("\r\n"))

    def calendars(self):
        """Each calendar file with its head and its entries; what the entries are is kept once, in `entries`."""
        found = []
        for file in sorted(self.output.rglob("*.ics")):
            head, *entries = self.read(file).split("BEGIN:VEVENT\r\n")
            names = []
            for entry in entries:
                entry = entry.partition("END:VEVENT\r\n")[0]
                lines = self.lines(entry)
                name = lines[0]
                while self.entries.setdefault(name, lines) != lines:
                    name += "+"
                names.append(name)
            found.append({"path": self.path(file), "head": self.lines(head.removesuffix("END:VCALENDAR\r\n")), "entries": names})
        return found

    def cards(self):
        """The cards of each contact in both versions, and the files that hold the cards of many."""
        folder = self.output / "vastuuhenkilot"
        cards, files = {}, []
        for file in sorted(folder.rglob("*.vcf")):
            found = self.read(file).split("END:VCARD\r\n")[:-1]
            if file.parent == folder and file.name != "kaikki.vcf":
                cards[self.path(file)] = self.lines(found[0])
            else:
                files.append({"path": self.path(file), "cards": [
                    f"vastuuhenkilot/{re.search('UID:.*/([^/]*?)$', one.strip(), re.M)[1].strip()}.vcf" for one in found]})
        return cards, files

    def feeds(self):
        """Atom feeds; texts keep their escapes."""
        found = []
        for file in [*sorted(self.output.rglob("*.xml"))]:
            text = self.read(file)
            if "<feed " not in text:
                continue
            head, *entries = re.split(r"<entry[^>]*>\n", text)
            found.append({"path": self.path(file), "head": head, "entries": [self.entry(one) for one in entries]})
        return found

    def entry(self, text):
        one = {name: re.search(rf"<{name}>(.*?)</{name}>", text, re.S) for name in ("id", "title", "published", "updated", "name", "summary")}
        return {name: match[1] for name, match in one.items() if match} | {
            "address": re.search(r'<link rel="alternate"[^>]* href="([^"]*)"/>', text)[1]}

    def downloads(self):
        """Tables as sheets, lists, schemas: `kind` and what is in them. A sheet's cells keep their quotes."""
        found = []
        for file in sorted((self.output / "lataukset").glob("*")):
            text = self.read(file)
            if file.suffix == ".csv":
                rows = [re.findall(r'(?:^|;)("(?:[^"]|"")*"|[^;]*)', line) for line in
                        re.findall(r'((?:"[^"]*"|[^"\r])+)\r\n', text.removeprefix("\ufeff"))]
                found.append({"path": self.path(file), "rows": rows})
            else:
                found.append({"path": self.path(file), "value": json.loads(text)})
        return found

    def take_away(self):
        """The page of files to take along: for each of its parts headings with files."""
        file = self.output / "mukaan/index.html"
        main = between(self.read(file), "<main", "</main>")

        def items(name):
            part = between(main, f'id="sivun-{name}"', "</section>")
            pieces = re.split(r"<h3>([^<]*)</h3>", part)
            return [{"title": html.unescape(title), "note": html.unescape(between(below, "<p>", "</p>")),
                     "files": self.links(below, file)} for title, below in zip(pieces[1::2], pieces[2::2]) if 'class="files"' in below]

        feeds = between(main, 'id="sivun-syotteet"', "</section>")
        notes = re.findall(r'<span class="note">([^<]*)</span>', feeds)
        return {
            "calendars": items("kalenterit"), "tables": items("taulukot"),
            "cards": self.links(between(main, 'id="sivun-kortit"', "</section>").partition("</ul>")[0], file),
            "feeds": [{**link, "note": html.unescape(note)} for link, note in zip(self.links(feeds, file), notes)]}

    # MARK: The whole

    def data(self):
        cards, card_files = self.cards()
        calendars = self.calendars()
        own = {path: one for one in calendars for path in [one["path"]] if path.startswith("vuosikello/tapahtumat/")}
        return {
            "clock": self.clock(), "calendar": self.calendar(), "rollovers": self.rollovers(), "occurrences": self.occurrences,
            "grids": self.grids, "clock_filters": self.filters, "calendars": [one for one in calendars if one["path"] not in own],
            "event_calendars": own, "calendar_entries": self.entries, "cards": cards, "card_files": card_files, "feeds": self.feeds(),
            "downloads": self.downloads(), "take_away": self.take_away(),
            # Without the fingerprints in their names: with them.
            "assets": {re.sub(r"\.[0-9a-f]{10}(?=\.)", "", file.name): file.name for file in (self.output / "teema.luukku").iterdir()},
            "manifest": json.loads(self.read(self.output / "manifest.webmanifest")),
            "robots": {"text": self.read(self.output / "robots.txt")}}
