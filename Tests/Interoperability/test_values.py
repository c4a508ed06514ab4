"""A value is judged alike by all who judge it: for each key of each record and each odd value, `luukku check` of a table, of YAML and of
front matter, the JSON Schema and `luukku new` say the same of its form.

What only the whole content can judge is no matter of form: whether there is a record of that name, or two, or days in the wrong order.
Of a key that names records, a schema refuses what no record can be called, and accepts the rest.

Sixty values are tried of each key, others of each, and of the answers to `luukku new` one in forty; all of them with `make value-campaign`
(LUUKKU_VALUES=all).
"""

import csv
import io
import json
import os
import shutil
import subprocess
import zlib

import jsonschema
import pytest

from odd import VALUES
from test_schemas import LUUKKU, REPOSITORY, luukku, schemas, written  # noqa: F401 (fixtures)

# What `luukku check` says of the form of one value: missing, type, word, date, identifier, Excel, time, forms of texts.
FORM = {"L034", "L041", "L042", "L043", "L044", "L045", "L047", "L052", "L053", "L054", "L055", "L057", "L060", "L065"}
# That there is no such record.
ABSENT = {"L104"}
ALL = os.environ.get("LUUKKU_VALUES") == "all"
# One of so many is tried with `luukku new`.
SAMPLE = 1 if ALL else 40
TODAY = ["--today", "2026-11-23"]
# In one run: a message is told in full a hundred times.
CHUNK = 60
# What the small site has, for keys that must name a record.
KNOWN = {
    "osapuoli": "kala-kunta", "tyopaja": "kala-kunta", "jarjestaja": "opisto", "velvoite": "nimeaminen", "vastuussa": "tyopaja",
    "roolit": "tyopaja", "kuka": "tyopaja",
}
# What is a small language: the reader knows it, and a schema would have to hold its grammar.
GRAMMARS = {"toistuu", "poikkeukset"}
# What must be there unless another key says otherwise.
DEPENDING = {("vastuuhenkilot", "etunimi"), ("vastuuhenkilot", "sukunimi")}
PLAIN = ["a", "2026-09-15", "1", "kyllä", "a@b.fi", "040 000 0001", "https://a.fi", "9.00", "/a/"]


class Key:
    """A key of a file, with its schema, and those above it."""

    def __init__(self, schema, path, form):
        self.schema, self.path, self.form = schema, path, form

    @property
    def name(self):
        return self.path[-1]

    @property
    def is_reference(self):
        return "[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?" in self.form.get("pattern", "")

    @property
    def values(self):
        first = zlib.crc32(".".join(self.path).encode()) % len(VALUES)
        return VALUES if ALL else (VALUES[first:] + VALUES[:first])[:CHUNK]

    def accepts(self, value):
        return jsonschema.Draft7Validator(self.form).is_valid(value)

    def record(self, value, number):
        """A record with the value under the key and with all that must be there."""
        return filled(top(self.schema), self.path, value, number)


def top(schema):
    return schema.get("definitions", {}).get("tietue", schema)


def filled(form, path, value, number):
    record = {key: valid(form["properties"][key], key, number) for key in form["required"] if key != path[:1][0]} if path else {
        key: valid(form["properties"][key], key, number) for key in form["required"]}
    if len(path) == 1:
        record[path[0]] = value
    elif path:
        inner = form["properties"][path[0]]
        isList = "items" in inner
        nested = filled(inner["items"] if isList else inner, path[1:], value, number)
        record[path[0]] = [nested] if isList else nested
    return record


def valid(form, key, number):
    if "items" in form and "properties" in form["items"]:
        return [filled(form["items"], (), None, number)]
    if "properties" in form:
        return filled(form, (), None, number)
    if key == "tunnus":
        return f"t-{number}"
    if key in KNOWN:
        return KNOWN[key]
    words = [word for one in form.get("anyOf", []) for word in one.get("enum", [])]
    return next(value for value in words + PLAIN if jsonschema.Draft7Validator(form).is_valid(value))


def keys_below(schema, form, path=()):
    for key, inner in form["properties"].items():
        nested = inner.get("items", {}) if "properties" in inner.get("items", {}) else inner
        if "properties" in nested:
            yield from keys_below(schema, nested, path + (key,))
        else:
            yield Key(schema, path + (key,), inner)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("values") / "site"
    make(folder)
    return folder


def make(folder):
    shutil.copytree(REPOSITORY / "Tests/Sites/small", folder)
    shutil.copytree(REPOSITORY / "Theme", folder / "Theme")


def faults(site, key, where):
    """What `luukku check` says of the key, by what `where` makes of each place."""
    done = subprocess.run(
        [LUUKKU, "check", "--root", str(site), *TODAY, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert done.returncode in (0, 1), done.stderr
    found = {}
    for fault in json.loads(done.stdout):
        place = where(fault)
        if place is not None and fault.get("field") == key.name and fault["severity"] == "error":
            found.setdefault(place, set()).add(fault["code"])
    return found


def judged(site, key, records, path, write, first):
    """Of each value the codes that a file of records gives it."""
    file = site / "Content" / path
    others = [other for other in file.parent.glob(file.stem + ".*")]
    kept = {other: other.read_bytes() for other in others}
    for other in others:
        other.unlink()
    try:
        file.write_bytes(write(records).encode())
        place = "Content/" + path
        found = faults(site, key, lambda fault: fault["line"] - first if fault.get("file") == place and "line" in fault else None)
    finally:
        file.unlink()
        for other, data in kept.items():
            other.write_bytes(data)
    return [found.get(number, set()) for number in range(len(records))]


def as_yaml(records):
    return "".join("- " + json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def as_sheet(records):
    columns = list(dict.fromkeys(column for record in records for column in record))
    text = io.StringIO()
    csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(
        [columns] + [[record.get(column, "") for column in columns] for record in records])
    return text.getvalue()


def judged_pages(site, key, records, folder):
    """The same of a page for each value."""
    place = site / "Content" / folder
    place.mkdir(parents=True, exist_ok=True)
    names = []
    try:
        for number, record in enumerate(records):
            name = f"x-{number}.md"
            lines = [f"{one}: {json.dumps(value, ensure_ascii=False)}" for one, value in record.items()]
            (place / name).write_text("---\n" + "\n".join(lines) + "\n---\n\nTeksti.\n", encoding="utf-8")
            names.append(name)
        files = {f"Content/{folder}/{name}": number for number, name in enumerate(names)}
        found = faults(site, key, lambda fault: files.get(fault.get("file")))
    finally:
        for name in names:
            (place / name).unlink()
    return [found.get(number, set()) for number in range(len(records))]


def chunks(records, size=CHUNK):
    """A page may have references of its own that lead nowhere, and all messages are to be told in full."""
    size = size if len(records) <= CHUNK else min(size, CHUNK * 3 // 4)
    return (records[first:first + size] for first in range(0, len(records), size))


def compare(key, how, codes, values, wrong):
    name = key.schema["title"].removeprefix("Luukku: ")
    for value, said in zip(values, codes, strict=True):
        if not value.strip() and (name, key.name) in DEPENDING:
            continue
        accepted = key.accepts(value)
        refused = bool(said & FORM)
        if how == "table" and said & FORM == {"L034"} and accepted:
            continue  # Only what is in a table has been in Excel.
        if said & ABSENT and not refused or accepted and key.name in GRAMMARS:
            continue  # What no record is called: the schema may know that, or leave it.
        if accepted == refused:
            wrong.append((how, ".".join(key.path), value, sorted(said), "the schema " + ("accepts" if accepted else "refuses")))


@pytest.mark.parametrize("number", range(30))
def test_all_say_the_same(number, schemas, site):
    files, schema = schemas[number]
    wrong = []
    for key in keys_below(schema, top(schema)):
        records = [key.record(value, number) for number, value in enumerate(key.values)]
        if "definitions" in schema:
            name = schema["title"].removeprefix("Luukku: ")
            told = [codes for some in chunks(records) for codes in judged(site, key, some, f"tiedot/{name}.yaml", as_yaml, 1)]
            compare(key, "YAML", told, key.values, wrong)
            if not any(isinstance(value, (list, dict)) for value in records[0].values()):
                told = [codes for some in chunks(records) for codes in judged(site, key, some, f"tiedot/{name}.csv", as_sheet, 2)]
                compare(key, "table", told, key.values, wrong)
        elif files[0].endswith(".md"):
            folder = files[0].removeprefix("Content/").rpartition("/")[0].replace("**", "muut")
            told = [codes for some in chunks(records, 30) for codes in judged_pages(site, key, some, folder)]
            compare(key, "front matter", told, key.values, wrong)
    assert not wrong, "\n".join(map(str, wrong))


# What `luukku new` makes, and the schema of its file.
KINDS = {
    "osapuoli": "sivu-osapuolet", "vastuuhenkilo": "vastuuhenkilot", "tapaaminen": "sivu-vuosikello-tapahtumat",
    "raportti": "sivu-oppimisymparistot", "ohje": "sivu-ohjeet", "tiedote": "sivu-tiedotteet", "velvoite": "velvoitteet",
    "versio": "sivu-linjaukset", "linjaus": "sivu-linjaukset", "tapahtuma": "tapahtumat", "teksti": "sivu", "toiminto": "toiminnot",
    "tukiorganisaatio": "tukiorganisaatiot", "toimija": "toimijat", "analogia": "analogiat", "korjaus": "korjaukset",
    "ilmaus": "ilmaukset", "tietovirta": "tietovirrat", "velvoitteen-tila": "velvoitteiden-tila", "kiintiopaikka": "kiintiopaikat",
    "rooli": "roolit", "allekirjoitus": "allekirjoitukset", "vaihto": "tyontekijavaihto", "saados": "saadokset",
    "synonyymi": "synonyymit", "termi": "sanasto",
}
# A kind may ask for what the record would do without, and may know more of the content than the form.
ASKED_ALL_THE_SAME = {("vastuuhenkilo", "etunimi"), ("vastuuhenkilo", "sukunimi"), ("versio", "versio"), ("versio", "korvaa")}
JUDGED_BY_CONTENT = {("velvoite", "kohta"), ("velvoite", "lainaus")}


def test_every_kind_is_tried():
    assert [line.partition(":")[0] for line in luukku("new").splitlines() if not line.startswith(" ")] == list(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_questions_say_the_same(kind, schemas, site):
    schema = next(schema for _, schema in schemas if schema["title"] == "Luukku: " + KINDS[kind])
    wrong, count = [], 0
    for key in keys_below(schema, top(schema)):
        if len(key.path) > 1 or key.is_reference or (kind, key.name) in JUDGED_BY_CONTENT or key.name in GRAMMARS | {"tunnus"}:
            continue
        for value in VALUES:
            if zlib.crc32(f"{kind} {key.name} {value}".encode()) % SAMPLE:
                continue
            if not value.strip() and (kind, key.name) in ASKED_ALL_THE_SAME:
                continue
            count += 1
            said = asked(site, kind, key.name, value)
            if key.accepts(value) != (said is None):
                wrong.append((key.name, value, said))
    assert not wrong, "\n".join(map(str, wrong))
    assert count > 0


def asked(site, kind, key, value):
    """What `luukku new` says against a value, None when the rest is all that is missing."""
    done = subprocess.run(
        [LUUKKU, "new", kind, f"--set={key}={value}", "--root", str(site), *TODAY, "--kysymatta"], stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True)
    if done.returncode == 64:
        missing = "luukku: vastaus puuttuu. "
        assert done.stderr.startswith((missing, f"luukku: vastaus kohtaan --{key} ei kelpaa. ")), done.stderr
        return None if done.stderr.startswith(missing) else done.stderr
    # Nothing was missing: the record has been added, or the content refuses it.
    assert done.returncode in (0, 1), done.stderr
    if done.returncode == 0:
        shutil.rmtree(site)
        make(site)
    return done.stdout if any(code in done.stdout for code in FORM) else None
