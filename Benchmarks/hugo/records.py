"""The records of a corpus, joined and in order: the data that a Hugo site would have ready before it is built.

The words of a page are in the layouts. Here are only the captions and columns of tables, as a sheet would have them.
"""

import collections
import csv
import datetime
import re

STRENGTHS = ["sitoutuu", "velvoite", "pyrkimys", "suositus", "oikeus"]
STATES = ["avoin", "käynnissä", "tehty", "ei ajankohtainen"]
CONTACT_ORDERS = ["aakkosittain", "aloittain", "toimipisteittain", "tuloste"]


# MARK: Reading


def read_yaml(text):
    """The YAML that corpus.py writes: mappings and lists by indentation, `[a, b]` on one line. Every value is text."""
    lines = [(len(line) - len(line.lstrip()), line.strip()) for line in text.splitlines() if line.strip()]
    return block(lines, 0)[0] if lines else {}


def block(lines, at):
    indent, is_list = lines[at][0], lines[at][1].startswith("- ")
    result = [] if is_list else {}
    while at < len(lines) and lines[at][0] == indent and lines[at][1].startswith("- ") == is_list:
        text = lines[at][1]
        if is_list and re.match(r"- [a-z_]+:( |$)", text):
            lines[at] = (indent + 2, text[2:])
            value, at = block(lines, at)
            result.append(value)
        elif is_list:
            result.append(scalar(text[2:]))
            at += 1
        else:
            key, _, rest = text.partition(":")
            if rest:
                result[key], at = scalar(rest.strip()), at + 1
            else:
                result[key], at = block(lines, at + 1)
    return result, at


def scalar(text):
    return text[1:-1].split(", ") if text.startswith("[") else text.strip('"')


def page(file):
    """A page's front matter and text."""
    _, head, body = file.read_text(encoding="utf-8").split("---\n", 2)
    return read_yaml(head), body


def sheet(file):
    with file.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


# MARK: Names


def finnish(date):
    year, month, day = date.split("-")
    return f"{int(day)}.{int(month)}.{year}"


def key(text):
    return text.translate(str.maketrans("äöå ", "aoa-"))


def finnish_key(text):
    """For sorting: å, ä and ö come after z, and other signs before letters."""
    plain = text.lower().translate(str.maketrans("åäö", "{|}"))
    return re.sub(r"[^0-9a-z{|}]", " ", plain), text


def link(label, address, note=None):
    return {"label": label, "address": address, **({"note": note} if note else {})}


def grouped(items, keys):
    groups = collections.defaultdict(list)
    for item in items:
        for name in keys(item):
            groups[name].append(item)
    return groups


# MARK: The records


class Records:
    def __init__(self, content, words, today):
        self.words, self.today = words, today
        self.yaml = {file.stem: read_yaml(file.read_text(encoding="utf-8")) for file in [
            content / "sivusto.yaml", *(content / "tiedot").glob("*.yaml")]}
        self.sheets = {file.stem: sheet(file) for file in (content / "tiedot").glob("*.csv")}
        folders = {name: self.pages(content / name) for name in ("osapuolet", "oppimisymparistot", "tiedotteet", "ohjeet")}
        self.parties, self.reports, self.news, self.instructions = folders.values()
        texts = "".join(page(file)[1] for file in sorted((content / "linjaukset").glob("*.md")))
        self.sections = {anchor: title for title, anchor in re.findall(r"^## (.+) \{#(.+)\}", texts, re.M)}
        self.roles = {role["tunnus"]: role for role in self.yaml["roolit"]}
        self.obligations = {one["tunnus"]: one for one in self.yaml["velvoitteet"]}
        self.events = sorted(self.sheets["tapahtumat"], key=lambda row: (row["alkaa"], row["tunnus"]))
        self.contacts = sorted(
            self.sheets["vastuuhenkilot"], key=lambda row: finnish_key(f"{row['sukunimi']}, {row['etunimi']}"))
        self.contacts_of_party = grouped(
            sorted(self.contacts, key=lambda row: row["ensisijainen"] != "kyllä"), lambda row: [row["osapuoli"]])
        self.sites = {
            site["tunnus"]: link(site["nimi"], f"/osapuolet/{party}/#toimipiste-{site['tunnus']}")
            for party, head in self.parties.items() for site in head["toimipisteet"]}
        self.people = {row["tunnus"]: self.person(row) for row in self.contacts}
        self.statuses = {(row["velvoite"], row["osapuoli"]): row for row in self.sheets["velvoitteiden-tila"]}

    @staticmethod
    def pages(folder):
        return {file.stem: page(file)[0] for file in sorted(folder.glob("*.md")) if file.stem != "index"}

    # MARK: Links and names

    def party(self, name):
        return link(self.parties[name]["otsikko"], f"/osapuolet/{name}/")

    def obligation(self, name):
        return link(self.obligations[name]["otsikko"], f"/velvoitteet/{name}/", self.strength(self.obligations[name]["vahvuus"]))

    def contact(self, name):
        return link(self.people[name]["label"], self.people[name]["address"]) if name else None

    def role_names(self, names):
        return ", ".join(self.roles[name]["nimi"] for name in names)

    def person(self, row):
        return {
            "id": row["tunnus"], "address": f"/vastuuhenkilot/{row['tunnus']}/", "given": row["etunimi"],
            "family": row["sukunimi"], "label": f"{row['etunimi']} {row['sukunimi']}", "party": self.party(row["osapuoli"]),
            "job": row["nimike"], "primary": row["ensisijainen"] == "kyllä", "phone": row["puhelin"],
            "tel": "+358" + row["puhelin"][1:].replace(" ", ""), "email": row["sahkoposti"], "field": row["ala"],
            "site": self.sites.get(row["toimipiste"]), "reachability": row["tavoitettavuus"],
            "period": self.words["sinceDay"].replace("{}", finnish(row["alkaa"])), "deputy": row["sijainen"],
            "updated": finnish(row["paivitetty"]),
            "revised": row["paivitetty"]}

    # MARK: Obligations and parties

    def bears(self, role, party):
        role = self.roles[role]
        if role["laji"] == "osapuolirooli":
            return role["tunnus"] in self.parties[party]["roolit"]
        if role["laji"] == "vastuuhenkilo":
            return role.get("osapuolirooli") in [None, *self.parties[party]["roolit"]]
        return role["laji"] in ("kaikki", "allekirjoittaja")

    def cell(self, obligation, party):
        """How one obligation touches one party, and how far it is."""
        record = self.obligations[obligation]
        involvement = next((word for word, roles in (("vastaa", "vastuussa"), ("osallistuu", "vastapuoli"))
                            if any(self.bears(role, party) for role in record[roles])), "ei koske")
        cell = {"involvement": involvement, "involvementKey": key(involvement)}
        if row := self.statuses.get((obligation, party)):
            cell |= {"state": row["tila"], "stateKey": key(row["tila"]), "date": finnish(row["paivays"]),
                     "evidence": row["naytto"], "owner": self.contact(row["vastuuhenkilo"])}
        return cell

    def strength(self, value):
        """What pages call it."""
        return self.words["strength." + value]

    def by_section(self, obligations):
        groups = grouped(obligations, lambda name: [self.obligations[name]["kohta"]])
        return [{"anchor": anchor, "title": title, "obligations": groups[anchor]}
                for anchor, title in self.sections.items() if anchor in groups]

    def filters(self, cells):
        """The pages that show a part of the matrix, by what narrows it down."""
        def choices(name, pairs, includes):
            for value, label, title in pairs:
                found = [one for one in self.obligations if includes(one, value)]
                if found or name == "osapuoli":
                    yield {
                        "key": name, "value": key(value), "label": label, "title": f"{self.words[word]}: {title}",
                        "count": len(found), "groups": self.by_section(found), "party": value if name == "osapuoli" else None}

        filters = []
        for name, word, pairs, includes in (
                ("osapuoli", "withParty", [(one, head["lyhenne"], head["otsikko"]) for one, head in self.parties.items()],
                 lambda one, party: cells[one][party]["involvement"] != "ei koske"),
                ("vahvuus", "withStrength", [(one, self.strength(one), self.strength(one)) for one in STRENGTHS],
                 lambda one, strength: self.obligations[one]["vahvuus"] == strength),
                ("tila", "withState", [(one, one, one) for one in STATES],
                 lambda one, state: any(cell.get("state") == state for cell in cells[one].values())),
                ("vastuutaho", "withRole", [(one, role["nimi"], role["nimi"]) for one, role in self.roles.items()],
                 lambda one, role: role in self.obligations[one]["vastuussa"])):
            filters.append({"key": name, "title": self.words[word], "choices": list(choices(name, pairs, includes))})
        return filters

    def obligation_record(self, name, record):
        return {
            "id": name, **self.obligation(name), "quote": record["lainaus"], "strength": self.strength(record["vahvuus"]),
            "strengthKey": record["vahvuus"],
            "responsible": self.role_names(record["vastuussa"]), "roles": " ".join(record["vastuussa"]),
            "counterparts": self.role_names(record["vastapuoli"]), "trigger": record["laukaisin"],
            "section": link(self.sections[record["kohta"]], f"/linjaukset/#{record['kohta']}"),
            "pathways": [link(one["nimi"], f"/polut/{one['tunnus']}/") for one in self.yaml["polut"]
                         if any(step["velvoite"] == name for step in one["vaiheet"])],
            "instructions": [self.instruction(one) for one, head in self.instructions.items() if name in head["velvoitteet"]]}

    def party_record(self, name, head, cells):
        signature = next((one for one in self.yaml["allekirjoitukset"] if one["osapuoli"] == name), None)
        own = [one for one in self.obligations if cells[one][name]["involvement"] == "vastaa"]
        return {
            "id": name, **self.party(name), "short": head["lyhenne"], "roles": self.role_names(head["roolit"]),
            "category": self.words["party." + head["tyyppi"]], "municipality": head["kunta"], "region": head["maakunta"],
            "signed": signature and link(
                f"{finnish(signature['paivays'])}, {self.words['certainty.' + key(signature['varmuus'])]}",
                f"/allekirjoitukset/#allekirjoitus-{name}"),
            "contacts": [row["tunnus"] for row in self.contacts_of_party[name]],
            "reports": [self.report(one) for one, report in self.reports.items() if report["osapuoli"] == name],
            "has_calendar": any(name in event["osapuolet"].split(", ") for event in self.events),
            "events": [self.occurrence(event) for event in self.events if name in event["osapuolet"].split(", ")
                       and event["alkaa"] >= self.today][:6],
            "count": len(own), "groups": self.by_section(own)}

    # MARK: People in other orders

    def contact_lists(self):
        def titled(title):
            groups = grouped(self.contacts, lambda row: [title(row)])
            return [{"title": name, "people": [row["tunnus"] for row in groups[name]]}
                    for name in sorted(groups, key=finnish_key)]

        none = self.words["none"]
        orders = [
            titled(lambda row: row["sukunimi"][0].upper()), titled(lambda row: row["ala"] or none),
            titled(lambda row: row["toimipiste"] and self.sites[row["toimipiste"]]["label"] or none),
            [{"title": head["otsikko"], "people": [row["tunnus"] for row in self.contacts_of_party[name]]}
             for name, head in self.parties.items()]]
        newest = finnish(max(row["paivitetty"] for row in self.contacts))
        return [{"id": name, "title": self.words["contacts." + name], "groups": found, "newest": newest}
                for name, found in zip(CONTACT_ORDERS, orders)]

    # MARK: Events

    @staticmethod
    def occurrence(row):
        """As published.py calls it."""
        return {"key": f"/vuosikello/tapahtumat/{row['tunnus']}/@{row['alkaa']}", "number": ""}

    def event(self, row):
        weekday = self.words[f"weekday.{datetime.date.fromisoformat(row['alkaa']).isoweekday()}"]
        year = school_year(row)
        return {
            "id": row["tunnus"], **link(row["otsikko"], f"/vuosikello/tapahtumat/{row['tunnus']}/"), "start": f"{row['alkaa']}T{row['kello'].partition('–')[0].replace('.', ':').zfill(5)}",
            "file": f"vuosikello/tapahtumat/{row['tunnus']}.ics",
            "date": f"{weekday} {finnish(row['alkaa'])}", "category": self.words["event." + key(row["tyyppi"])],
            "time": row["kello"], "place": row["paikka"], "summary": row["kuvaus"],
            "parties": [self.party(name) for name in row["osapuolet"].split(", ")],
            "roles": self.role_names(row["roolit"].split(", ")),
            "year": link(f"{year}–{year + 1}", f"/vuosikello/{year}-{year + 1}/")}

    def meetings(self):
        counts = collections.Counter(row["alkaa"][:4] for row in self.events if row["tyyppi"] == "tapaaminen")
        rule = self.yaml["sivusto"]["tapaamiset"]
        return [{"label": f"{self.words['meetingsOfYear']} {year}: {count}", "note": self.words[
            "withinRule" if int(rule["vahintaan"]) <= count <= int(rule["enintaan"]) else "outsideRule"]}
            for year, count in sorted(counts.items())]

    # MARK: Instructions and pathways

    def instruction(self, name):
        return link(self.instructions[name]["otsikko"], f"/ohjeet/{name}/", self.instructions[name]["kuvaus"])

    def report(self, name):
        return link(self.reports[name]["otsikko"], f"/oppimisymparistot/{name}/", self.reports[name]["kuvaus"])

    def pathway(self, record):
        return {
            "id": record["tunnus"], **link(record["nimi"], f"/polut/{record['tunnus']}/", record["kuvaus"]),
            "steps": [{
                "title": step["otsikko"], "roles": self.role_names(step["kuka"]), "summary": step["kuvaus"],
                "obligation": self.obligation(step["velvoite"]), "instruction": self.instruction(step["ohje"]),
                "contacts": [self.contacts_of_party[party][0]["tunnus"] for party in self.parties
                             if any(self.bears(role, party) for role in step["kuka"])]} for step in record["vaiheet"]]}

    # MARK: What comes before and after

    def neighbours(self):
        """For each page in an order its neighbours; the corpus has no ordered pages in other folders."""
        def events():
            return [link(row["otsikko"], f"/vuosikello/tapahtumat/{row['tunnus']}/") for row in self.events]

        orders = [
            [self.obligation(name) for name in self.obligations], events(),
            [link(record["nimi"], f"/polut/{record['tunnus']}/") for record in self.yaml["polut"]],
            [self.instruction(name) for name in self.ordered_instructions()],
            [link(head["otsikko"], f"/tiedotteet/{name}/") for name, head in self.news.items()]]
        found = collections.defaultdict(dict)
        for order in orders:
            for one, two in zip(order, order[1:]):
                found[one["address"]]["next"] = two
                found[two["address"]]["previous"] = one
        return found

    def ordered_instructions(self):
        return sorted(self.instructions, key=lambda name: int(self.instructions[name]["jarjestys"]))

    # MARK: Tables

    def table(self, caption, columns, rows):
        """`rows`: header, cells, anchor. A cell is text, a link, a list of them, or nothing."""
        def parts(cell):
            cell = cell if isinstance(cell, list) else [cell]
            return [{"label": one} if isinstance(one, str) else one for one in cell if one]

        return {"caption": caption, "columns": [self.words.get(name, name) for name in columns], "rows": [
            {"header": parts(header)[0], "cells": [parts(cell) for cell in cells], "anchor": anchor}
            for header, cells, anchor in rows]}

    def tables(self):
        """The parts of the site that are tables alone."""
        words, yaml = self.words, self.yaml

        def section(name, columns, rows, note=""):
            return self.table(words["section." + name] + note, columns.split(), rows)

        def year(name):
            return f" ({words['year']} {yaml[name]['vuosi']})"

        def price(level):
            if "enintaan" in level:
                return f"{level['vahintaan']}–{level['enintaan']} {level['yksikko']}"
            return words["atLeast"].replace("{}", f"{level['vahintaan']} {level['yksikko']}")

        return {
            "sanasto": [section("sanasto", "term definition abbreviation remark", [
                (one["termi"], [one["maaritelma"], None, None], f"termi-{one['tunnus']}") for one in self.terms()])],
            "saadokset": [section("saadokset", "law number address remark", [
                (one["nimi"], [one["numero"], None, None], f"saados-{one['tunnus']}") for one in yaml["saadokset"]])],
            "allekirjoitukset": [section("allekirjoitukset", "party place signed printed certainty signatories doubt", [
                (self.party(one["osapuoli"]),
                 [one["paikka"], finnish(one["paivays"]), None, words["certainty." + key(one["varmuus"])],
                  [f"{who['nimi']}, {who['titteli']}" for who in one["allekirjoittajat"]], None],
                 f"allekirjoitus-{one['osapuoli']}") for one in yaml["allekirjoitukset"]])],
            "tietovirrat": [section("tietovirrat", "what from to when obligation", [
                (one["tieto"], [one["mista"], one["mihin"], one["milloin"], self.obligation(one["velvoite"])], None)
                for one in yaml["tietovirrat"]])],
            "korjaukset": [
                section("korjaukset", "printed corrected place reason", [
                    (one["painettuna"], [one["korjattuna"], one["paikka"], None], None) for one in yaml["korjaukset"]]),
                self.table(words["avoidedList"], ["avoided", "recommended", "since", "reason"], [
                    (one["valtettava"], [one["suositeltava"], None, None], None) for one in yaml["ilmaukset"]])],
            "toimijat": [
                self.table(words["supporters"], ["name", "abbreviation", "printedName", "remark", "website"], [
                    (one["nimi"], [None] * 4, f"tukiorganisaatio-{one['tunnus']}") for one in yaml["tukiorganisaatiot"]]),
                section("toimijat", "name category area remark phone email website", [
                    (one["nimi"], [words["actor." + one["tyyppi"]], one["alue"], None, None, None, None],
                     f"toimija-{one['tunnus']}") for one in yaml["toimijat"]])],
            "paivahinnat": [section("paivahinnat", "level price remark", [
                (one["nimi"], [price(one), None], None) for one in yaml["paivahinnat"]["tasot"]], year("paivahinnat"))],
            "rahoitus": [section("rahoitus", "share percent remark", [
                (one["nimi"], [f"{one['prosentti']}\u00a0%", None], None) for one in yaml["rahoitus"]["osuudet"]],
                year("rahoitus"))],
            "kiintiopaikat": [section("kiintiopaikat", "workshop provider period field places remark", [
                (self.party(row["tyopaja"]), [self.party(row["jarjestaja"]), row["kausi"], row["ala"], row["paikat"], None],
                 f"kiintiopaikka-{row['tunnus']}") for row in self.sheets["kiintiopaikat"]])],
            "tyontekijavaihto": [section("tyontekijavaihto", "opportunity party audience duration contact", [
                (row["mahdollisuus"],
                 [self.party(row["osapuoli"]), row["kohderyhma"], row["kesto"], self.contact(row["vastuuhenkilo"])],
                 f"vaihto-{row['tunnus']}") for row in self.sheets["tyontekijavaihto"]])],
            "ohjeet": [self.table(words["activities"], ["activity", "instruction"], [
                (link(one["nimi"], None, one["kuvaus"]),
                 [[link(head["otsikko"], f"/ohjeet/{name}/") for name, head in self.instructions.items()
                   if head["toiminto"] == one["tunnus"]]], f"toiminto-{one['tunnus']}") for one in yaml["toiminnot"]])],
        }

    def terms(self):
        return sorted(self.yaml["sanasto"], key=lambda one: finnish_key(one["termi"]))

    # MARK: Qualifications

    @staticmethod
    def unit(unit, note=None):
        return link(unit["nimi"], f"/tutkinnon-osat/#osa-{unit['tunnus']}", note)

    def report_tables(self):
        flag = {"kyllä": self.words["yes"], "ei": self.words["no"]}
        qualifications = {one["tunnus"]: one for one in self.yaml["tutkinnot"]}
        for name, report in self.reports.items():
            tables = []
            for entry in report["tutkinnot"]:
                units = {unit["tunnus"]: unit for unit in qualifications[entry["tutkinto"]]["osat"]}
                tables.append(self.table(
                    qualifications[entry["tutkinto"]]["nimi"], ["unit", "points", "extent", "demonstration", "certificate"],
                    [(self.unit(units[one["osa"]]),
                      [units[one["osa"]]["osp"], one["laajuus"], flag[one["naytto"]], flag[one["osaamistodistus"]]], None)
                     for one in entry["osat"]]))
            yield name, tables

    def qualification(self, record):
        offers = {name: {unit["osa"]: unit["laajuus"] for entry in report["tutkinnot"] if entry["tutkinto"] == record["tunnus"]
                         for unit in entry["osat"]} for name, report in self.reports.items()}
        columns = ["unit", "points"] + [self.parties[report["osapuoli"]]["lyhenne"] for report in self.reports.values()]
        rows = [(self.unit(unit, self.words["mandatory"] if unit["pakollinen"] == "kyllä" else None),
                 [unit["osp"]] + [units.get(unit["tunnus"], self.words["notOffered"]) for units in offers.values()], None)
                for unit in record["osat"]]
        return {
            "id": record["tunnus"], "name": record["nimi"],
            "extent": f"{record['laajuus']} osp = {record['ammatilliset']} + {record['yhteiset']}",
            "common": [f"{unit['nimi']} ({unit['osp']} osp)" for unit in record["yhteiset_osat"]],
            "table": self.table(record["nimi"], columns, rows),
            "units": [{"id": unit["tunnus"], "title": unit["nimi"], "links": [
                link(self.reports[name]["otsikko"], f"/oppimisymparistot/{name}/", units[unit["tunnus"]])
                for name, units in offers.items() if unit["tunnus"] in units]} for unit in record["osat"]]}

    # MARK: The whole

    def named(self, note):
        """Records that are no Markdown pages, for the register; `note` names a part of the site."""
        pages = [("velvoitteet", name, record["otsikko"]) for name, record in self.obligations.items()]
        pages += [("polut", record["tunnus"], record["nimi"]) for record in self.yaml["polut"]]
        found = [link(label, f"/{part}/{name}/", note(part)) for part, name, label in pages]
        found += [link(row["otsikko"], f"/vuosikello/tapahtumat/{row['tunnus']}/", note("vuosikello")) for row in self.events]
        found += [link(f"{row['etunimi']} {row['sukunimi']}", f"/vastuuhenkilot/{row['tunnus']}/", note("vastuuhenkilot"))
                  for row in self.contacts if row["etunimi"]]
        for name, part, kind, field in (
                ("sanasto", "sanasto", "termi", "termi"), ("saadokset", "saadokset", "saados", "nimi"),
                ("toimijat", "toimijat", "toimija", "nimi"), ("tukiorganisaatiot", "toimijat", "tukiorganisaatio", "nimi"),
                ("tutkinnot", "tutkinnon-osat", "tutkinto", "nimi")):
            found += [link(one[field], f"/{part}/#{kind}-{one['tunnus']}") for one in self.yaml.get(name, [])]
        return found + [link(unit["nimi"], f"/tutkinnon-osat/#osa-{unit['tunnus']}")
                        for one in self.yaml["tutkinnot"] for unit in one["osat"]]

    def data(self):
        """What is written for Hugo, by the name of the file."""
        cells = {one: {party: self.cell(one, party) for party in self.parties} for one in self.obligations}
        filters = self.filters(cells)
        return {
            "cells": cells, "filters": filters,
            "matrix": {"count": len(self.obligations), "groups": self.by_section(self.obligations)},
            "obligations": {name: self.obligation_record(name, record) for name, record in self.obligations.items()},
            "parties": {name: self.party_record(name, head, cells) for name, head in self.parties.items()},
            "people": self.people, "contact_lists": self.contact_lists(),
            "owned": grouped(
                [{**self.obligation(row["velvoite"]), "note": row["tila"], "owner": row["vastuuhenkilo"]}
                 for row in self.sheets["velvoitteiden-tila"]], lambda row: [row["owner"]]),
            "events": {row["tunnus"]: self.event(row) for row in self.events},
            "meetings": self.meetings(),
            "pathways": [self.pathway(record) for record in self.yaml["polut"]],
            "instructions": [self.instruction(name) for name in self.instructions],
            "ordered_instructions": [self.instruction(name) for name in self.ordered_instructions()],
            "actors": [link(one["nimi"], f"/toimijat/#toimija-{one['tunnus']}") for one in self.yaml["toimijat"]],
            "supporters": [link(one["nimi"], f"/toimijat/#tukiorganisaatio-{one['tunnus']}")
                           for one in self.yaml["tukiorganisaatiot"]],
            "sites": self.sites, "reports": [self.report(name) for name in self.reports],
            "report_tables": dict(self.report_tables()),
            "qualifications": [self.qualification(record) for record in self.yaml["tutkinnot"]],
            "tables": self.tables(), "statement": self.yaml["sivusto"]["saavutettavuus"],
            "agreement": {"in_force": finnish(max(one["paivays"] for one in self.yaml["allekirjoitukset"]))},
            "terms": {one["tunnus"]: link(one["termi"], f"/sanasto/#termi-{one['tunnus']}", one["maaritelma"])
                      for one in self.yaml["sanasto"]},
            "neighbours": self.neighbours(),
        }


def school_year(event):
    year, month = int(event["alkaa"][:4]), int(event["alkaa"][5:7])
    return year if month >= 8 else year - 1
