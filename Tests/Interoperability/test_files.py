"""The files that readers take along, as other programs read them.

1. Two sites are built: the repository's own, and a made one whose names, notes and places break what is not escaped.
2. What went in comes out, to the character: cards in vobject, feeds in feedparser, sheets in Python's csv module and in
   LibreOffice, lists in jsonschema; the data package is checked against the sheets by itself.
3. Each kind of check also gets a broken file and finds it.
"""

import csv
import hashlib
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import unicodedata
import xml.etree.ElementTree

import feedparser
import jsonschema
import mf2py
import pytest
import vobject

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
LUUKKU = os.environ.get("LUUKKU", str(REPOSITORY / ".build/debug/luukku"))
ADDRESS = "https://intra.esimerkki.fi/luukku/"
NASTY = unicodedata.normalize("NFC", 'Ä; ö, "å"\\n \\ €5 \N{PARTY POPPER} </script> <b>&amp; ' + "e\N{COMBINING ACUTE ACCENT}" * 40 + '"\N{COMBINING ACUTE ACCENT};')
# Letters in parts are put together as they are read; a mark alone stays.
TITLES = {
    "nasty": NASTY,
    "equals": '=HYPERLINK("https://a.invalid";"b")',
    "plus": "+358 40 Malli",
    "minus": "-2+3 Malli",
    "at": "@SUM(1+1)",
    "lines": "Rivi 1\nRivi 2; =1+1",
}


def one_line(text):
    """As a title or a name is shown."""
    return text.replace("\n", " ")


SAMPLE = "Tämän sivun tiedot ovat keksittyjä esimerkkejä. Niitä ei saa käyttää oikeina tietoina."
TABLES = ("vastuuhenkilot", "velvoitteet", "tapahtumat", "tutkinnon-osat")


def build(root, output):
    command = [LUUKKU, "build", "--root", str(root), "--output", str(output), "--today", "2026-11-23", "--language", "fi"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout
    return output


def small(root):
    shutil.copytree(REPOSITORY / "Tests/Sites/small", root)
    shutil.copytree(REPOSITORY / "Theme", root / "Theme")
    return root


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def quoted(text):
    """A text of YAML: JSON is YAML."""
    return json.dumps(text, ensure_ascii=False)


def made_contacts():
    for number, (name, text) in enumerate(TITLES.items()):
        yield {
            "tunnus": name, "osapuoli": "kala-kunta", "etunimi": text, "sukunimi": text + "!", "nimike": text, "ala": text,
            "ensisijainen": "kyllä" if number == 0 else "ei",
            "puhelin": "+358 40 000 0001" if number % 2 == 0 else "040 000 0001", "sahkoposti": f"{name}@esimerkki.invalid",
            "tavoitettavuus": text, "paivitetty": f"2026-11-{10 + number}", "esimerkki": "kyllä" if name == "at" else "ei",
        }
    yield {"tunnus": "opisto-1", "osapuoli": "opisto", "avoinna": "kyllä", "ensisijainen": "kyllä", "sijainen": "nasty",
           "paivitetty": "2026-11-09"}


def shown_contacts():
    """When somebody can be reached may take several lines; all else is one."""
    for row in made_contacts():
        yield {key: value if key == "tavoitettavuus" else one_line(value) for key, value in row.items()}


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    root = small(tmp_path_factory.mktemp("made") / "site")
    content = root / "Content"
    # A table that begins cells with a formula would have come from Excel.
    (content / "tiedot/vastuuhenkilot.csv").unlink()
    write(content / "tiedot/vastuuhenkilot.yaml", "\n".join(
        "- " + "\n  ".join(f"{key}: {quoted(value)}" for key, value in row.items()) for row in made_contacts()) + "\n")
    for name, text in TITLES.items():
        head = f"otsikko: {quoted(text)}\nkuvaus: {quoted(text)}\n"
        sample = "esimerkki: kyllä\n" if name == "at" else ""
        write(content / f"tiedotteet/{name}.md", f"---\n{head}{sample}julkaistu: 2026-11-01\nkirjoittaja: {quoted(text)}\n---\n\nTeksti.\n")
        write(content / f"vuosikello/tapahtumat/{name}.md",
              f"---\n{head}tyyppi: tapaaminen\nalkaa: 2026-12-01\nkello: 9.00–11.30\npaikka: {quoted(text)}\n---\n\nTeksti.\n")
        write(content / f"ohjeet/{name}.md", f"---\n{head}paivitetty: 2026-11-02\n---\n\nTeksti.\n")
    settings = (content / "sivusto.yaml").read_text(encoding="utf-8")
    write(content / "sivusto.yaml", settings + f"osoite: {ADDRESS[:-1]}\nhakukoneet: kyllä\n")
    return build(root, root / "Public")


@pytest.fixture(scope="session")
def own(tmp_path_factory):
    return build(REPOSITORY, tmp_path_factory.mktemp("own") / "Public")


@pytest.fixture(params=["own", "made"])
def public(request):
    return request.getfixturevalue(request.param)


def text(path):
    """As it is: Python's own way of reading would change the ends of lines."""
    return path.read_bytes().decode("utf-8")


# Cards


def cards(path):
    return list(vobject.readComponents(text(path)))


def lines_of_a_card(path):
    for line in path.read_bytes().split(b"\r\n"):
        assert len(line) <= 75 and b"\n" not in line, path
        line.decode("utf-8")


def contacts(public):
    return {row["tunnus"]: row for row in json.loads(text(public / "lataukset/vastuuhenkilot.json"))}


def test_every_card_is_read(public):
    people = {id for id, row in contacts(public).items() if not row["avoinna"]}
    files = sorted((public / "vastuuhenkilot").rglob("*.vcf"))
    assert {path.name for path in files if path.parent.name == "vastuuhenkilot"} == (
        {f"{id}.vcf" for id in people} | {f"{id}.4.vcf" for id in people} | {"kaikki.vcf"})
    for path in files:
        lines_of_a_card(path)
        assert cards(path), path
    assert len(cards(public / "vastuuhenkilot/kaikki.vcf")) == len(people)
    ofParties = {row["osapuoli"] for id, row in contacts(public).items() if id in people}
    assert {path.stem for path in (public / "vastuuhenkilot/osapuoli").iterdir()} == ofParties


def test_cards_give_back_every_text(made):
    for row in shown_contacts():
        if row.get("avoinna"):
            continue
        for path in (made / f"vastuuhenkilot/{row['tunnus']}.vcf", made / f"vastuuhenkilot/{row['tunnus']}.4.vcf"):
            [card] = cards(path)
            assert card.fn.value == f"{row['etunimi']} {row['sukunimi']}"
            assert (card.n.value.given, card.n.value.family) == (row["etunimi"], row["sukunimi"])
            assert card.title.value == row["nimike"] and card.email.value == row["sahkoposti"]
            notes = [row["ala"], row["tavoitettavuus"]] + ([SAMPLE] if row["esimerkki"] == "kyllä" else [])
            assert card.note.value == "\n".join(notes)
            assert card.uid.value == f"urn:luukku:kahden-kunnan-verkosto:vastuuhenkilot/{row['tunnus']}"
            assert card.org.value == ["Kalan kunta"]
            assert card.tel.value == ("tel:+358400000001" if card.version.value == "4.0" else row["puhelin"])
            day = row["paivitetty"]
            assert card.rev.value == (day if card.version.value == "3.0" else day.replace("-", "") + "T000000Z")


def test_a_broken_card_is_found(made):
    broken = text(made / "vastuuhenkilot/nasty.vcf").replace("\\;", ";").replace("\\,", ",")
    assert next(vobject.readComponents(broken)).n.value.family != TITLES["nasty"] + "!"
    with pytest.raises(vobject.base.ParseError):
        list(vobject.readComponents(text(made / "vastuuhenkilot/nasty.vcf").replace("END:VCARD", "")))


# Feeds


def feed(public, path):
    found = feedparser.parse(io.BytesIO((public / path).read_bytes()), sanitize_html=False, resolve_relative_uris=False)
    assert not found.bozo, found.get("bozo_exception")
    assert found.version == "atom10" and found.feed.id and found.feed.title and found.feed.updated and found.feed.author
    ids = [entry.id for entry in found.entries]
    assert len(ids) == len(set(ids)) and 0 < len(ids) <= 100
    moments = [entry.updated for entry in found.entries]
    assert moments == sorted(moments, reverse=True) and found.feed.updated == moments[0]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", moment) and moment[:10] <= "2026-11-23" for moment in moments)
    return found


def test_feeds_lead_to_pages(public):
    for path in ("tiedotteet/tiedotteet.xml", "muutokset.xml"):
        found = feed(public, path)
        for link in [link.href for entry in found.entries for link in entry.links] + [link.href for link in found.feed.links]:
            file = public / link.removeprefix(ADDRESS) if link.startswith(ADDRESS) else (public / path).parent / link
            assert file.is_file(), link
            assert link.startswith("https:") == (found.feed.id.startswith("https:"))


def test_feeds_give_back_every_title(made):
    news = {entry.link.split("/")[-2]: entry for entry in feed(made, "tiedotteet/tiedotteet.xml").entries}
    assert set(news) == set(TITLES)
    for name, title in TITLES.items():
        entry = news[name]
        # feedparser strips what surrounds a text; the texts have nothing around them.
        assert entry.title == one_line(title) and entry.author == one_line(title)
        assert entry.summary == (title + "\n" + SAMPLE if name == "at" else title)
        assert [tag.term for tag in entry.get("tags", [])] == (["esimerkki"] if name == "at" else [])
        assert entry.id == f"{ADDRESS}tiedotteet/{name}/index.html" == entry.link
    changes = {entry.title: entry for entry in feed(made, "muutokset.xml").entries}
    for title in TITLES.values():
        name = one_line(title)
        assert f"Sivu päivitetty: {name}" in changes
        assert f"Yhteystiedot päivitetty: {name} {name}!, Kalan kunta" in changes
    assert "Yhteystiedot päivitetty: Tehtävä avoinna, Opisto" in changes


def test_the_own_changes_are_told(own):
    found = feed(own, "muutokset.xml")
    kinds = {entry.title.split(":")[0] for entry in found.entries}
    assert {"Sivu päivitetty", "Yhteystiedot päivitetty", "Velvoitteen tila", "Raportti päivitetty"} <= kinds
    assert all(entry.id.startswith("urn:luukku:lapin-tyopajat-") for entry in found.entries)


def test_every_page_tells_of_the_feeds(public):
    page = text(public / "mukaan/index.html")
    assert re.findall(r'<link rel="alternate" type="application/atom\+xml" title="(\w+)" href="([^"]+)">', page) == [
        ("Tiedotteet", "../tiedotteet/tiedotteet.xml"), ("Muutokset", "../muutokset.xml")]


def test_a_broken_feed_is_found(made):
    broken = (made / "muutokset.xml").read_bytes().replace(b"&lt;", b"<")
    assert feedparser.parse(io.BytesIO(broken)).bozo


# Tables


def sheet(path):
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\r\n")
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))


def undefused(cell):
    return cell[1:] if re.match(r"'[=+\-@\t\r\n]", cell) else cell


def test_sheets_give_back_every_value(public):
    """Texts, numbers and dates of the sheet are those of the list; what has a name of its own is another text in each."""
    for table in tables(public):
        rows = json.loads(text(public / f"lataukset/{table}.json"))
        properties = schema(public, table)["items"]["properties"]
        header, *cells = sheet(public / f"lataukset/{table}.csv")
        assert header == [column["title"] for column in properties.values()] and len(set(header)) == len(header)
        assert len(cells) == len(rows)
        for row, line in zip(rows, cells):
            assert list(row) == list(properties) and len(line) == len(header)
            for (name, value), cell in zip(row.items(), line):
                assert not re.match(r"[=+\-@\t\r\n]", cell), (table, name, cell)
                if isinstance(value, bool):
                    assert cell == ("Kyllä" if value else "Ei")
                elif isinstance(value, list):
                    assert bool(cell) == bool(value)
                elif value is None:
                    assert cell == ""
                elif "enum" in properties[name] or name in ("osapuoli", "sijainen", "toimipiste", "kohta", "tutkinto"):
                    assert cell
                else:
                    assert undefused(cell) == str(value)


def test_made_values_are_in_the_lists(made):
    people = contacts(made)
    for row in shown_contacts():
        for key, value in row.items():
            if key in ("etunimi", "sukunimi", "nimike", "ala", "puhelin", "sahkoposti", "tavoitettavuus", "osapuoli", "sijainen"):
                assert people[row["tunnus"]][key] == value
    events = {row["tunnus"]: row for row in json.loads(text(made / "lataukset/tapahtumat.json")) if row["laji"] == "tapaaminen"}
    for name, title in TITLES.items():
        assert (events[name]["otsikko"], events[name]["paikka"], events[name]["kuvaus"]) == (one_line(title), title, title)
        assert (events[name]["alkaa"], events[name]["kello"]) == ("2026-12-01", "9.00–11.30")


def tables(public):
    return [table for table in TABLES if (public / f"lataukset/{table}.csv").exists()]


def test_the_tables_are_there(own, made):
    assert tables(own) == list(TABLES)
    assert tables(made) == ["vastuuhenkilot", "velvoitteet", "tapahtumat"]
    parties = {row["osapuoli"] for row in contacts(own).values()}
    matrix = json.loads(text(own / "lataukset/velvoitteet.json"))
    assert len(matrix) == 103 and all(f"osapuoli.{party}" in matrix[0] for party in parties)


@pytest.fixture(scope="session")
def soffice(tmp_path_factory):
    """LibreOffice's own reading of a sheet, written out again: separator, UTF-8, cells as they are shown."""
    program = shutil.which("soffice") or pytest.fail("LibreOffice is missing: apt-get install libreoffice-calc-nogui")
    profile = tmp_path_factory.mktemp("profile")

    def convert(path, evaluate=False):
        folder = tmp_path_factory.mktemp("office")
        # Tokens: separator, quote, UTF-8, first line, columns, language 1035 (Finnish), quote all, detect numbers, save as shown,
        # formulas, spaces, sheet, evaluate formulas.
        reading = f"CSV:59,34,76,1,,1035,false,true,false,false,false,0,{'true' if evaluate else 'false'}"
        done = subprocess.run(
            [program, f"-env:UserInstallation=file://{profile}", "--headless", f"--infilter={reading}", "--convert-to",
             "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true", "--outdir", str(folder), str(path)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=180)
        [found] = folder.iterdir() or [done.stdout]
        return list(csv.reader(io.StringIO(found.read_bytes().decode("utf-8-sig"), newline=""), delimiter=";"))

    return convert


def finnish_date(cell):
    """A date as LibreOffice shows it in any country, in the form of the sheet."""
    for pattern, order in ((r"(\d+)\.(\d+)\.(\d{2,4})", (2, 1, 0)), (r"(\d+)/(\d+)/(\d{2,4})", (2, 0, 1))):
        if found := re.fullmatch(pattern, cell):
            year, month, day = (int(found[index + 1]) for index in order)
            return f"{year + 2000 if year < 100 else year}-{month:02}-{day:02}"
    return cell


def test_libreoffice_reads_every_cell(public, soffice):
    for table in tables(public):
        path = public / f"lataukset/{table}.csv"
        expected = sheet(path)
        # Even a reader that evaluates formulas finds none.
        found = soffice(path, evaluate=True)
        assert len(found) == len(expected)
        for line, cells in zip(expected, found):
            assert [finnish_date(cell) for cell in cells] == [cell.replace("\r\n", "\n") for cell in line]


def test_a_formula_would_be_found(tmp_path, soffice):
    path = tmp_path / "vaara.csv"
    path.write_bytes("\ufeffa;b\r\n=1+1;+358400000001\r\n'=1+1;'+358400000001\r\n".encode())
    assert soffice(path, evaluate=True)[1][0] == "2"
    assert soffice(path, evaluate=True)[2] == ["'=1+1", "'+358400000001"]


def schema(public, table):
    return json.loads(text(public / f"lataukset/{table}.schema.json"))


def test_lists_keep_to_their_schemas(public):
    for table in tables(public):
        rules = schema(public, table)
        assert rules["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        jsonschema.Draft202012Validator.check_schema(rules)
        validator = jsonschema.Draft202012Validator(rules, format_checker=jsonschema.FormatChecker())
        rows = json.loads(text(public / f"lataukset/{table}.json"))
        validator.validate(rows)
        assert rows
        for broken in (rows[0] | {"uusi": 1}, rows[0] | {"tunnus": None}, {}):
            assert not validator.is_valid([broken])
    wrong_day = json.loads(text(public / "lataukset/tapahtumat.json"))[0] | {"alkaa": "1.12.2026"}
    checker = jsonschema.Draft202012Validator(schema(public, "tapahtumat"), format_checker=jsonschema.FormatChecker())
    assert not checker.is_valid([wrong_day]) and not checker.is_valid([wrong_day | {"alkaa": "2026-12-01", "laji": "muuta"}])


FIELD_TYPES = {"string", "integer", "boolean", "date", "array"}


def faults_of_package(package, folder):
    """What the Data Package and Table Schema specifications ask for, as far as the package uses them."""
    faults = []
    if not re.fullmatch(r"[-a-z0-9._/]+", package.get("name", "")) or package.get("profile") != "tabular-data-package":
        faults.append("name or profile")
    names = [resource["name"] for resource in package["resources"]]
    if len(set(names)) < len(names) or not names:
        faults.append("names")
    for resource in package["resources"]:
        path = folder / resource["path"]
        if "/" in resource["path"] or not path.is_file():
            faults.append(f"{resource['path']} is missing")
            continue
        if resource["encoding"] != "utf-8" or not re.fullmatch(r"[-a-z0-9._]+", resource["name"]):
            faults.append(resource["name"])
        fields = resource["schema"]["fields"]
        if not {field["type"] for field in fields} <= FIELD_TYPES:
            faults.append("types")
        columns = [field["name"] for field in fields]
        if resource["mediatype"] == "text/csv":
            dialect = resource["dialect"]
            reader = csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), delimiter=dialect["delimiter"],
                                quotechar=dialect["quoteChar"], doublequote=dialect["doubleQuote"])
            header, *rows = reader
            for row in rows:
                for field, cell in zip(fields, row):
                    known = {"date": r"\d{4}-\d\d-\d\d", "integer": r"-?\d+",
                             "boolean": "|".join(field.get("trueValues", []) + field.get("falseValues", []))}.get(field["type"])
                    if cell and known and not re.fullmatch(known, cell):
                        faults.append(f"{resource['path']}: {cell}")
        else:
            header = list(json.loads(text(path))[0])
        if header != columns:
            faults.append(f"{resource['path']}: {header} != {columns}")
    return faults


def test_the_data_package_describes_the_tables(public):
    folder = public / "lataukset"
    package = json.loads(text(folder / "datapackage.json"))
    assert faults_of_package(package, folder) == []
    described = {resource["path"] for resource in package["resources"]}
    assert described | {f"{table}.schema.json" for table in tables(public)} | {"datapackage.json"} == {
        path.name for path in folder.iterdir()}
    package["resources"][0]["schema"]["fields"].reverse()
    package["resources"][1]["path"] = "muu.json"
    assert len(faults_of_package(package, folder)) >= 2


# What programs look for


def test_an_intranet_keeps_search_engines_out(own):
    assert text(own / "robots.txt") == "User-agent: *\nDisallow: /\n"
    assert not (own / "sitemap.xml").exists()
    assert all('<meta name="robots" content="noindex">' in text(path) for path in own.rglob("*.html"))


def test_a_public_site_lets_them_in(made):
    assert text(made / "robots.txt") == f"User-agent: *\nDisallow:\nSitemap: {ADDRESS}sitemap.xml\n"
    assert not any('content="noindex"' in text(path) for path in made.rglob("*.html"))
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    found = xml.etree.ElementTree.parse(made / "sitemap.xml").getroot()
    days = {url.findtext("s:loc", None, names): url.findtext("s:lastmod", None, names) for url in found.findall("s:url", names)}
    pages = {ADDRESS + path.relative_to(made).as_posix() for path in made.rglob("*.html")} - {ADDRESS + "404.html"}
    assert set(days) == pages
    assert days[ADDRESS + "ohjeet/nasty/index.html"] == "2026-11-02" and days[ADDRESS + "osapuolet/opisto/index.html"] is None


def test_the_manifest_is_the_sites(public):
    manifest = json.loads(text(public / "manifest.webmanifest"))
    assert set(manifest) == {"name", "short_name", "lang", "start_url", "scope", "display", "theme_color", "background_color", "icons"}
    assert (manifest["start_url"], manifest["scope"], manifest["display"]) == (".", ".", "minimal-ui")
    style = text(next((public / "teema.luukku").glob("style.*.css")))
    tokens = {name: re.search(rf"--{name}: (#\w+);", style)[1] for name in ("accent", "paper")}
    longer = lambda colour: "#" + "".join(it * 2 for it in colour[1:]) if len(colour) == 4 else colour
    assert (manifest["theme_color"], manifest["background_color"]) == (longer(tokens["accent"]), longer(tokens["paper"]))
    for icon in manifest["icons"]:
        data = (public / icon["src"]).read_bytes()
        if icon["type"] == "image/png":
            width, height = (int.from_bytes(data[start:start + 4], "big") for start in (16, 20))
            assert data.startswith(b"\x89PNG") and icon["sizes"] == f"{width}x{height}"
    page = text(public / "osapuolet/index.html")
    assert '<link rel="manifest" href="../manifest.webmanifest">' in page and "manifest-src 'self'" in page


# Pages


def items(page, kind):
    def walk(found):
        for item in found:
            if kind in item["type"]:
                yield item
            yield from walk(item.get("children", []))

    return list(walk(mf2py.parse(doc=page)["items"]))


def test_pages_tell_people_and_events(made):
    [card, *_] = items(text(made / "vastuuhenkilot/plus/index.html"), "h-card")
    told = card["properties"]
    assert told["name"] == ["+358 40 Malli +358 40 Malli!"] and told["tel"] == ["+358 40 000 0001"]
    assert told["email"] == ["mailto:plus@esimerkki.invalid"]
    assert told["org"] == ["Kalan kunta"] and told["job-title"] == [TITLES["plus"]]
    events = {item["properties"]["name"][0]: item["properties"] for item in items(text(made / "vuosikello/2026-2027/index.html"), "h-event")}
    assert events[TITLES["plus"]]["location"] == [TITLES["plus"]]
    assert events[TITLES["plus"]]["start"] == ["2026-12-01"]
    [event] = items(text(made / "vuosikello/tapahtumat/plus/index.html"), "h-event")
    assert event["properties"]["name"] == [TITLES["plus"]] and event["properties"]["start"] == ["2026-12-01T09:00"]


def test_the_page_leads_to_every_file(public):
    links = set(re.findall(r'href="\.\./([^"#]+)"', text(public / "mukaan/index.html")))
    taken = {path.relative_to(public).as_posix() for path in public.rglob("*")
             if path.suffix in (".vcf", ".ics", ".csv", ".json", ".xml")}
    single = re.compile(r"vastuuhenkilot/(?!kaikki)[^/]+\.vcf|vuosikello/tapahtumat/.*|sitemap\.xml|liitteet/.*")
    assert {path for path in taken if not single.fullmatch(path)} <= links
    # A person's and an event's own files are on their pages.
    for path in filter(single.fullmatch, taken):
        if path.startswith("vastuuhenkilot/"):
            name = pathlib.Path(path).name
            assert f'href="../../vastuuhenkilot/{name}"' in text(public / "vastuuhenkilot" / name.split(".")[0] / "index.html")


def test_the_same_content_gives_the_same_bytes(own, tmp_path):
    again = build(REPOSITORY, tmp_path / "Public")
    digest = lambda folder: {path.relative_to(folder): hashlib.sha256(path.read_bytes()).digest()
                             for path in folder.rglob("*") if path.is_file() and path.suffix not in (".html", ".js")}
    assert digest(own) == digest(again)
