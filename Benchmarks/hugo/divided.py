"""How Luukku divides long lists: which lists, their parts, and the rows of each part, read back from its output.

The numbers of rows are Luukku's (Sources/Site/Listing.swift); here nothing is decided, so Hugo's site has the same parts
whatever they are. The parts of the annual clock are read in published.py.
"""

import html
import re

from published import between

PARTS = '<nav class="filters parts"'
PERSON = re.compile(r'<h3 class="p-name"><a href="[^"]*/vastuuhenkilot/([^/"]*)/index\.html">')


class Divided:
    def __init__(self, published):
        self.published = published
        self.divisions, self.part_of, self.parts, self.neighbours = {}, {}, [], {}
        for file in sorted(published.output.rglob("index.html")):
            text = published.read(file)
            nav = between(text, PARTS, "</nav>")
            if nav and "aria-current" not in nav:
                self.read_list(file, text, nav)

    def read_list(self, file, text, nav):
        address = self.published.address(file.name, file)
        links = self.published.links(nav, file)
        self.divisions[address] = {
            "address": address, "label": html.unescape(between(text, "<h1>", "</h1>")), "parts": links}
        self.part_of[address] = address
        start = 0
        for link in links:
            part = self.published.output / link["address"].strip("/") / "index.html"
            text = self.published.read(part)
            self.part_of[link["address"]] = address
            self.neighbours |= self.published.neighbours_of(part, text)
            rows = self.rows(address, text)
            if rows:
                self.parts.append({
                    "path": link["address"].strip("/"), "title": html.unescape(between(text, "<h1>", "</h1>")), "whole": address,
                    "start": start, **rows})
                start += rows["count"]

    def rows(self, address, text):
        """What the part shows: of lists that Hugo has in order their number, of others the rows by group."""
        main = between(text, "<main", "</main>")
        section = address.split("/")[1]
        if section == "vuosikello":
            return None
        if section == "tiedotteet":
            return {"kind": "news", "count": main.count('<a class="title"')}
        if section == "velvoitteet":
            groups = [
                {"anchor": anchor, "title": html.unescape(title), "obligations": re.findall(r'/velvoitteet/([^/"]*)/index\.html">', rows)}
                for anchor, title, rows in re.findall(
                    r'id="osio-([^"]*)"><span><a [^>]*>([^<]*?)\s*</a>(.*?)</tbody>', main, re.S)]
            key, value = (address.split("/")[2:4] + ["", ""])[:2]
            return {
                "kind": "matrix", "groups": groups, "key": key, "value": value,
                "count": int(re.search(r'role="status">[^<]*<span>(\d+)', main)[1])}
        if address == "/vastuuhenkilot/":
            pieces = re.split(r'<h2 id="osapuoli-([^"]*)">', main)[1:]
            return {"kind": "parties", "count": 0, "groups": [
                {"party": party, "people": PERSON.findall(people)} for party, people in zip(pieces[::2], pieces[1::2])]}
        if section == "vastuuhenkilot":
            pieces = re.split(r"<h2>([^<]*)</h2>\n<ul class=\"cards\">", main)[1:]
            return {"kind": "people", "count": 0, "groups": [
                {"title": html.unescape(title), "people": PERSON.findall(people)} for title, people in zip(pieces[::2], pieces[1::2])]}
        # The register and the instructions are lists of links alone.
        return {"kind": section, "letter": address.split("/")[2], "count": between(main, '<ul class="links">', "</ul>").count("<li>")}

    def data(self):
        front = self.published.read(self.published.output / "index.html")
        situations = between(front, '<ul class="links columns">', "</section>")
        return {
            "divisions": self.divisions, "part_of": self.part_of, "list_parts": self.parts,
            "front": {"situations": situations.count("<li>"), "more_situations": 'class="more"' in situations}}
