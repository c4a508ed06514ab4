"""The schemas of `luukku schema` and Luukku's own reader say the same of the same content.

1. The schemas are valid JSON Schema, and the settings beside them lead an editor from each YAML file to its own.
2. Every file of the repository's content, and of every site that the tests break, is held to its schema: what is refused
   there is what `luukku check` reports of single values, key by key, and nothing else.
3. Spellings, dates and empty values, one by one: what the reader takes, the schema takes.

YAML is read here as editors' YAML support reads it: by the core schema of YAML 1.2, in which a date is a text.
"""

import csv
import fnmatch
import io
import json
import os
import pathlib
import re
import shutil
import subprocess

import jsonschema
import pytest
import yaml

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
LUUKKU = os.environ.get("LUUKKU", str(REPOSITORY / ".build/debug/luukku"))
BROKEN = REPOSITORY / "Tests/Sites/broken"

# Unknown key, missing value, wrong type, word not allowed, invalid date, invalid identifier, invalid time, forms of texts.
TOLD_BY_SCHEMAS = {"L040", "L041", "L042", "L043", "L044", "L045", "L047", "L052", "L053", "L054", "L055", "L060", "L065"}

# What the schemas do not tell: a value that depends on another one, and the days on which an event does not happen.
BEYOND_SCHEMAS = {
    ("missing-value", "Content/tiedot/vastuuhenkilot.csv", "sukunimi"),
    ("did-you-mean", "Content/tiedot/tapahtumat.csv", "poikkeukset"),
    ("events", "Content/tiedot/tapahtumat.csv", "poikkeukset"),
}

# The reader takes a misspelt key for the missing one and reports it once; a schema tells both.
# A page in the wrong folder is one message; a schema tells each of its keys.
ALSO_MISSING = {
    ("unknown-key", "Content/ohjeet/pajajakso.md"): {"otsikko"},
    ("wrong-folder", "Content/ohjeet/simo.md"): {"kunta", "roolit", "tyyppi"},
}


class Core(yaml.SafeLoader):
    """The core schema of YAML 1.2 (section 10.3.2)."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(f"^(?:{pattern})$"), first)
Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
Core.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def luukku(*words, status=0):
    done = subprocess.run([LUUKKU, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """The folder that an editor opens, with the schemas in `.vscode`."""
    root = tmp_path_factory.mktemp("editor")
    luukku("schema", "--output", root / ".vscode", "--root", root)
    return root


@pytest.fixture(scope="session")
def schemas(written):
    """Each schema with the globs of its files, the narrowest first."""
    found = []
    for line in luukku("schema").splitlines():
        name, files, _ = re.split(r"  +", line)
        schema = json.loads((written / f".vscode/{name}.schema.json").read_text(encoding="utf-8"))
        found.append((files.split(", "), schema))
    return sorted(found, key=lambda pair: "**" in pair[0][0])


def schema_of(path, schemas):
    if path.endswith("/index.md"):
        return schemas[-1][1]
    folder, _, name = path.rpartition("/")
    for files, schema in schemas:
        for file in files:
            above, _, last = file.rpartition("/")
            if fnmatch.fnmatch(name, last) and (above == folder or above == "Content/**"):
                return schema
    return None


def records(path, data):
    """The content of a file as an editor sees it: of YAML its value, of a page its front matter, of a sheet its rows."""
    text = data.decode("utf-16" if data[:2] == b"\xff\xfe" else "utf-8-sig" if is_utf8(data) else "cp1252")
    text = re.sub(r"\r\n?", "\n", text)
    if path.endswith(".csv"):
        # Excel may name the separator on a line of its own.
        text = re.sub(r"\Asep=.\n", "", text)
        # What is empty above the headers is passed by.
        text = re.sub(r"\A(?:[;,\t ]*\n)+", "", text)
        header = text.split("\n", 1)[0]
        separator = max(";\t,", key=header.count)
        rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
        # A column without a name or a value is left over from Excel.
        return [{key: cell for key, cell in row.items() if key or any(cell)} for row in rows if any(row.values())]
    if path.endswith(".md"):
        text = re.match(r"---\s*\n(.*?)^---\s*$", text, re.S | re.M).group(1)
        return yaml.load(text, Core) or {}
    return yaml.load(text, Core)


def is_utf8(data):
    try:
        data.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False


def refused_keys(value, schema):
    """The keys whose values the schema refuses. `None` stands for the value as a whole."""
    if "definitions" in schema:
        if not isinstance(value, (list, dict)):
            return {None}
        whole = not jsonschema.Draft7Validator(schema).is_valid(value)
        one = {"$ref": "#/definitions/tietue", "definitions": schema["definitions"]}
        keys = {key for record in (value if isinstance(value, list) else [value]) for key in keys_of(record, one)}
        assert whole == bool(keys)
        return keys
    return set(keys_of(value, schema))


def keys_of(record, schema):
    for error in jsonschema.Draft7Validator(schema).iter_errors(record):
        if error.validator == "required":
            yield from (key for key in error.validator_value if key not in error.instance)
        elif error.validator == "additionalProperties":
            known = list(error.schema["properties"]) + list(error.schema["patternProperties"])
            yield from (key for key in error.instance if not any(re.fullmatch(one, key) for one in known))
        else:
            names = [step for step in error.absolute_path if isinstance(step, str)]
            yield names[-1] if names else None


def site_files(folder):
    for file in sorted((folder / "Content").rglob("*")):
        if file.suffix in (".md", ".yaml", ".csv") and file.is_file() and "liitteet" not in file.parts:
            yield "Content/" + str(file.relative_to(folder / "Content")), file


def expected(folder):
    """Of each file the keys that the reader refuses; None for a file that cannot be read as a whole."""
    found = {}
    for line in (folder / "expected.txt").read_text(encoding="utf-8").splitlines():
        match = re.match(r"(L\d+) (.*?)(?::\d+)?(?: \[(.*?)\].*| .*)?$", line)
        code, path, key = match.groups()
        # Of a text whose backslashes YAML takes no program can tell what was meant.
        if code < "L040" or code == "L072":
            found[path] = None
        elif code in TOLD_BY_SCHEMAS and key and found.get(path, ()) is not None and (folder.name, path, key) not in BEYOND_SCHEMAS:
            found.setdefault(path, set()).add(key)
    return found


def test_schemas_are_valid(schemas):
    assert len(schemas) == 30
    for _, schema in schemas:
        jsonschema.Draft7Validator.check_schema(schema)


def test_every_key_is_explained(schemas):
    def keys(schema):
        for key, value in schema.get("properties", {}).items():
            yield key, value
            yield from keys(value)
            yield from keys(value.get("items", {}))

    found = [pair for _, schema in schemas for pair in keys(schema.get("definitions", {}).get("tietue", schema))]
    assert len(found) > 200
    assert [key for key, value in found if len(value.get("description", "")) < 10] == []


def test_the_content_keeps_to_the_schemas(schemas):
    seen = set()
    for path, file in site_files(REPOSITORY):
        schema = schema_of(path, schemas)
        assert schema, path
        assert refused_keys(records(path, file.read_bytes()), schema) == set(), path
        seen.add(schema["title"])
    assert len(seen) == 30


def broken_sites():
    return [folder for folder in sorted(BROKEN.iterdir()) if (folder / "Content").is_dir()]


@pytest.mark.parametrize("folder", broken_sites(), ids=lambda folder: folder.name)
def test_schemas_refuse_what_the_reader_refuses(folder, schemas):
    faults = expected(folder)
    for path, file in site_files(folder):
        schema = schema_of(path, schemas)
        if schema is None or faults.get(path, set()) is None:
            continue
        told = faults.get(path, set()) | ALSO_MISSING.get((folder.name, path), set())
        assert refused_keys(records(path, file.read_bytes()), schema) == told, path


def compared(schema, value, is_taken):
    assert jsonschema.Draft7Validator(schema).is_valid(yaml.load(value, Core)) == is_taken, value


@pytest.mark.parametrize("key, taken, refused", [
    ("alkaa", ["2026-09-15", "15.9.2026", "05.09.2026", "29.2.2028", "2026-1-2"],
     ["31.4.2026", "30.2.2028", "2026-02-30", "2026-11-31", "15.9.26", "2026-13-01", "0.1.2026", "1.1.0000", "2026", ""]),
    ("kello", ["9", "9.00", "klo 9.30-11", "9:00–24:00", '"10.00"', ""], ["25", '"9.60"', "9.00–11.00–12.00", '"24.30"', "aamulla"]),
    ("tyyppi", ["tapaaminen", "Tapaaminen", "määräaika", "maaraaika", "TYÖNTEKIJÄVAIHTO"], ["tapaamnen", "", "1"]),
    ("peruttu", ["kyllä", "Kylla", "EI", "true", "False", '"true"', ""], ["joo", "yes", "1"]),
    ("jarjestys", ["3", '"3"', "-1", "+2", ""], ["3 kpl", "1.5", "kolme", "true"]),
    ("osapuolet", ["opisto", "opisto, kala-kunta", "[opisto, kala-kunta]", "[]", ""],
     ["Opisto", "opisto; kala-kunta", "[-opisto]", "{opisto: kala-kunta}", "[[opisto]]"]),
    ("kuvaus", ["teksti", "1.10", "no", "true", ""], ["[a]", "{a: b}"]),
    ("Sähköposti", [], ["a"]),
    ("Järjestys", ["1"], ["eka"]),
])
def test_values_one_by_one(key, taken, refused, schemas, tmp_path):
    """What is said here of the schema, the reader is asked as well."""
    schema = next(schema for _, schema in schemas if schema["title"] == "Luukku: tapahtumat")
    fields = {"tunnus": "a", "otsikko": "A", "tyyppi": "muu", "alkaa": "2026-09-15"}
    site = tmp_path / "site"
    for value, is_taken in [(value, True) for value in taken] + [(value, False) for value in refused]:
        lines = [f"{name}: {text}" for name, text in {**fields, key: value}.items()]
        text = "- " + "\n  ".join(lines) + "\n"
        compared(schema, text, is_taken)
        shutil.copytree(REPOSITORY / "Tests/Sites/small", site, dirs_exist_ok=True)
        shutil.copytree(REPOSITORY / "Theme", site / "Theme", dirs_exist_ok=True)
        (site / "Content/tiedot/tapahtumat.yaml").write_text(text, encoding="utf-8")
        done = subprocess.run(
            [LUUKKU, "check", "--root", str(site), "--today", "2026-11-23", "--format", "json"], stdout=subprocess.PIPE)
        codes = {fault["code"] for fault in json.loads(done.stdout) if fault["severity"] == "error"}
        assert bool(codes) != is_taken, (value, codes)


ODD = [
    "a@b.fi", "a.b-c+d@e-f.g.fi", "a@b", "a@@b.fi", "a@b..fi", "a@-b.fi", "a@b-.fi", ".a@b.fi", "a.@b.fi", "a..b@b.fi", "a b@c.fi",
    "a@b.fi, c@d.fi", "a@b.fi c@d.fi", "a(at)b.fi", "mailto:a@b.fi", "a@b.fi?bcc=c@d.fi", "ä@b.fi", "a@ä.fi", "a@1.2", "a@b.1f", "<a@b.fi>",
    "a" * 64 + "@b.fi", "a" * 65 + "@b.fi", "a@" + "b" * 63 + ".fi", "a@" + "b" * 64 + ".fi", "a@" + "b." * 126 + "fi", "a?b@c.fi", "a@b.fi.",
    "112", "12", "040", "0400", "04000", "040 000 0001", "040 000 0001 / 016 000 002", "040 000 0001, 016 000 002", "+358400000001", "+358",
    "+3584", "+35840", "+358 (0)40 000 0001", "00358 40 000 0001", "(016) 000 002", "016) 000 002", "((016) 000 002", "016 000 002 (vaihde)",
    "040-000-0001", "040–000–0001", "040\u00a0000\u202f0001", "040.000.0001", "040  000  0001", "-040 000 0001", "040 000 0001-", "+", "()", "٠٤٠٠٠٠٠٠١",
    "123456789012345", "0123456789012345", "01234567890123456", "400000001", "358400000001", "1 234 567 890", "vaihde", "040/000 0001",
    "https://a.fi", "HTTP://A.FI/x?y=1#z", "http://a:80/", "http://a:/", "http://a:123456/", "https://a.fi/ä ö", "https://työ.fi/ä", "https:// a.fi",
    "www.a.fi", "//a.fi", "ftp://a.fi", "https://", "https:///a", "https://-a.fi", "https://.a.fi", "https://u@a.fi", "javascript:alert(1)",
    "https://a.fi/<b>", "https://a.fi/\"", "https://a.fi\u00a0/", "https://a.fi/\u3000", "https://a.fi?x", "https://a.fi#x", "https://😀.fi/😀", "kysy sihteeriltä",
]


@pytest.mark.parametrize("key", ["sahkoposti", "puhelin", "verkkosivu"])
def test_forms_of_texts(key, schemas, tmp_path):
    """The reader judges each odd value as the schema does."""
    site = tmp_path / "site"
    shutil.copytree(REPOSITORY / "Tests/Sites/small", site)
    shutil.copytree(REPOSITORY / "Theme", site / "Theme")
    actors = [{"tunnus": f"a-{number}", "nimi": "A", "tyyppi": "muu", key: value} for number, value in enumerate(ODD)]
    (site / "Content/tiedot/toimijat.yaml").write_text(json.dumps(actors, ensure_ascii=False, indent=0), encoding="utf-8")
    done = subprocess.run(
        [LUUKKU, "check", "--root", str(site), "--today", "2026-11-23", "--format", "json"], stdout=subprocess.PIPE)
    told = {fault["value"] for fault in json.loads(done.stdout) if fault.get("field") == key}
    schema = next(schema for _, schema in schemas if schema["title"] == "Luukku: toimijat")
    refused = {actor[key] for actor in actors if not jsonschema.Draft7Validator(schema).is_valid([actor])}
    assert told == refused
    assert 10 < len(told) < len(ODD)


def test_the_settings_lead_to_the_schemas(written):
    settings = json.loads((written / ".vscode/settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    for schema, globs in settings.items():
        title = json.loads((written / schema).read_text(encoding="utf-8"))["title"]
        assert [pathlib.PurePath(glob).stem for glob in globs] == [title.removeprefix("Luukku: ")]
    files = {glob for globs in settings.values() for glob in globs}
    assert {path for path, _ in site_files(REPOSITORY) if path.endswith(".yaml")} <= files


def test_settings_of_the_editor_are_never_overwritten(tmp_path):
    own = tmp_path / ".vscode/settings.json"
    own.parent.mkdir()
    own.write_text("{}", encoding="utf-8")
    assert "yaml.schemas" in luukku("schema", "--output", tmp_path / "schemas", "--root", tmp_path)
    assert own.read_text(encoding="utf-8") == "{}"


def test_many_faults_are_compared(schemas):
    """The comparison above would also hold for no fault at all."""
    found = [key for folder in broken_sites() for keys in expected(folder).values() for key in keys or ()]
    assert len(found) > 30
