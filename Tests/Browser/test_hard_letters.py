"""A copy of the repository's content with what its texts seldom have: words longer than a phone is wide, and letters with
something unseen between them.

1. At 320 CSS pixels nothing scrolls sideways but tables in their regions (WCAG 2.2, 1.4.10).
2. Search finds a word whatever is unseen within it, and however its letters are stored, in the text and in the query.
"""

import csv
import os
import shutil
import subprocess
import unicodedata

import pytest

import built_site
import screens
from test_search import ask, found

COMPOUND = "työpajakoulutusyhteistyösopimusneuvottelukuntavaliokuntapäätös"
ADDRESS = "https://kokous.esimerkki.invalid/l/" + "kokoushuone" * 16
MAILBOX = f"{COMPOUND[:60].encode('ascii', 'ignore').decode()}@tyopajat-ja-koulutus-pohjoisessa.esimerkki.invalid"
PAGES = [
    "index.html", "ohjeet/viestinta/index.html", "ohjeet/index.html", "vuosikello/index.html", "vuosikello/2026-2027/index.html",
    "vuosikello/tapahtumat/pitka/index.html", "vastuuhenkilot/index.html", "vastuuhenkilot/aakkosittain/index.html",
    "vastuuhenkilot/tuloste/index.html", "hakemisto/t/index.html", "polut/index.html", "velvoitteet/index.html", "mukaan/index.html",
]
UNSEEN = "\n\n## Kirjaimet\n\nRimpi\u00adpolku\u00adkirjanen ja jänkä\u200bkertomus, rai\u2060do\ufefflaulu, {}.\n".format(
    unicodedata.normalize("NFD", "pöllölätäkkö"))
TEXT = f"\n\n## {COMPOUND}{COMPOUND}\n\n{ADDRESS}\n\n| A | B |\n|---|---|\n| {ADDRESS} | x |\n\n`{ADDRESS}`\n\n> {ADDRESS}\n\n1. {ADDRESS}\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    root = tmp_path_factory.mktemp("letters")
    for name in ("Content", "Theme"):
        shutil.copytree(built_site.REPOSITORY / name, root / name)
    text = root / "Content/ohjeet/viestinta.md"
    lines = text.read_text(encoding="utf-8").split("\n")
    lines = [f"otsikko: {COMPOUND}" if line.startswith("otsikko:") else line for line in lines]
    text.write_text("\n".join(lines) + TEXT + UNSEEN, encoding="utf-8")
    add(root / "Content/tiedot/tapahtumat.csv", dict(
        tunnus="pitka", otsikko=COMPOUND, tyyppi="muu", alkaa="2027-01-12", kello="9.00–10.00", paikka=COMPOUND, etaosoite=ADDRESS,
        kuvaus=ADDRESS, roolit="vastuuhenkilot"))
    people = root / "Content/tiedot/vastuuhenkilot.csv"
    change(people, lambda row: row.update(sahkoposti=MAILBOX, nimike=COMPOUND, sukunimi=COMPOUND.title()))
    luukku = os.environ.get("LUUKKU", built_site.REPOSITORY / ".build/debug/luukku")
    command = [str(luukku), "build", "--root", str(root), "--output", str(root / "Public"), "--today", built_site.TODAY]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout
    return root / "Public"


def rows(file):
    with file.open(encoding="utf-8-sig", newline="") as text:
        reader = csv.DictReader(text, delimiter=";")
        return reader.fieldnames, list(reader)


def write(file, names, values):
    with file.open("w", encoding="utf-8", newline="") as text:
        writer = csv.DictWriter(text, names, delimiter=";")
        writer.writeheader()
        writer.writerows(values)


def add(file, row):
    names, values = rows(file)
    write(file, names, [*values, {name: row.get(name, "") for name in names}])


def change(file, edit):
    """The first row."""
    names, values = rows(file)
    edit(values[0])
    write(file, names, values)


@pytest.mark.unpainted
def test_long_words_stay_within_a_phone(open_page, folder):
    own = [f"vastuuhenkilot/{rows(built_site.REPOSITORY / 'Content/tiedot/vastuuhenkilot.csv')[1][0]['tunnus']}/index.html"]
    failures = []
    for address in PAGES + own:
        page = open_page((folder / address).as_uri(), 320, 640)
        failures += [f"{address}: {line}" for line in screens.overflows(page)]
    assert not failures, "\n".join(failures)


QUERIES = ["rimpipolkukirjanen", "rimpi\u00adpolku\u00adkirjanen", "jänkäkertomus", "raidolaulu", "pöllölätäkkö", '"pöllölätäkkö"', "rimpi-"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_what_is_not_seen_hides_no_word(open_page, folder, form):
    page = open_page((folder / "haku/index.html").as_uri())
    for query in QUERIES:
        ask(page, unicodedata.normalize(form, query))
        assert "ohjeet/viestinta/index.html#kirjaimet" in found(page), query
        assert query.endswith("-") or page.locator(".results mark").count() > 0, query
    assert open_page.problems == []
