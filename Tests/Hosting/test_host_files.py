"""What Luukku makes for hosts that cannot run here, what `build` and `publish` put into the site for them, and the guide's nightly runs.

1. `web.config`, `_headers`, `_redirects` and `staticwebapp.config.json` have the form that their hosts read, and say what the others say.
2. A compressed file is never of an earlier page, and is made once.
3. Each nightly run of the guide is read by what reads it, where that is here, and its command publishes.
"""

import ctypes
import gzip
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import urllib.parse
import xml.etree.ElementTree

import pytest
import yaml

import conftest
import hosts
import sample

OTHERS = ["iis", "netlify", "cloudflare", "azure"]
TYPES = {".ics": "text/calendar; charset=utf-8", ".vcf": "text/vcard; charset=utf-8", ".webmanifest": "application/manifest+json"}
FOREVER = "max-age=31536000, immutable"
SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
MOVED = {
    f"/{address}{ending}" for address in conftest.FORMER
    for ending in ([""] if address.endswith(".html") else ["", "/", "/index.html"])
}


@pytest.fixture(scope="module")
def at_root(scratch):
    """The settings of a site at the root of its address, by host, each with the policy of its pages."""
    root = conftest.site(scratch / "at-root", "https://intra.esimerkki.invalid/")
    return {name: hosts.settings(root, name) for name in OTHERS + ["nginx"]}


@pytest.fixture(scope="module")
def policy(at_root):
    found = set(re.findall('Content-Security-Policy "(.*?)"', at_root["nginx"][0])) - {SANDBOX}
    assert len(found) == 1
    return found.pop()


def test_iis(scratch, root, policy):
    text, remark = hosts.settings(root, "iis")
    tree = xml.etree.ElementTree.fromstring(text.encode())
    assert (tree.tag, remark) == ("configuration", "")
    server = tree.find("system.webServer")
    types = {item.get("fileExtension"): item.get("mimeType") for item in server.iter("mimeMap")}
    assert TYPES.items() <= types.items()
    # What is there already may not be added again.
    assert [item.get("fileExtension") for item in server.find("staticContent").iter("remove")] == list(types)

    def headers(place):
        found = {item.get("name"): item.get("value") for item in place.find("httpProtocol/customHeaders").iter("add")}
        return found | {"Cache-Control": place.find("staticContent/clientCache").get("cacheControlCustom")}

    assert headers(server) == {
        "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "Content-Security-Policy": policy, "Cache-Control": "no-cache"}
    assert server.find("httpErrors/error").attrib == {
        "statusCode": "404", "path": f"/{conftest.FOLDER}/404.html", "responseMode": "ExecuteURL"}
    places = {place.get("path"): place.find("system.webServer") for place in tree.findall("location")}
    assert len(places) == len(tree.findall("location"))
    # A folder's rule would be that of the page in it too.
    assert headers(places["teema.luukku"])["Cache-Control"] == FOREVER and "haku" not in places
    assert headers(places["liitteet/piirros.svg"])["Content-Security-Policy"] == SANDBOX
    moved = {path: place.find("httpRedirect").attrib for path, place in places.items() if place.find("httpRedirect") is not None}
    assert set(moved) == set(conftest.FORMER)
    assert {item["destination"] for item in moved.values()} == {conftest.BASE + conftest.MOVED_TO}
    assert all((item["exactDestination"], item["httpResponseStatus"]) == ("true", "Permanent") for item in moved.values())


def parts(text):
    """The two files, as `luukku hosting` prints them one after the other."""
    _, headers, redirects = re.split(r"^# _(?:headers|redirects)\n", text, flags=re.M)
    return headers, redirects


@pytest.mark.parametrize("name", ["netlify", "cloudflare"])
def test_headers_and_redirects(at_root, policy, name):
    headers, redirects = parts(at_root[name][0])
    rules = {}
    for line in headers.splitlines():
        if line.startswith("/"):
            assert line not in rules and " " not in line
            path = rules[line] = {}
        elif not line.startswith("#"):
            header = re.fullmatch(r"  (?:! ([\w-]+)|([\w-]+): (\S.*))", line)
            assert header and len(line) < 2000, line
            if header[2]:
                path[header[2]] = header[3]
    assert rules["/*"] == {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "Content-Security-Policy": policy}
    assert {path.removeprefix("/*"): rule["Content-Type"] for path, rule in rules.items() if "Content-Type" in rule} == TYPES
    # What two rules say of one header would be joined.
    assert {rule.get("Cache-Control") for path, rule in rules.items() if "*" in path} == {None}
    assert {rule["Cache-Control"] for path, rule in rules.items() if "*" not in path} == {FOREVER}
    assert any(path.startswith("/teema.luukku/style.") for path in rules) and any(path.startswith("/haku/tekstit") for path in rules)
    if name == "cloudflare":
        assert "/*.svg\n  ! Content-Security-Policy\n  Content-Security-Policy: " + SANDBOX in headers
    status = "301!" if name == "netlify" else "301"
    lines = [line.split(" ") for line in redirects.splitlines() if not line.startswith("#")]
    assert {urllib.parse.unquote(line[0]) for line in lines} == MOVED
    assert {tuple(line[1:]) for line in lines} == {("/" + conftest.MOVED_TO, status)}


def test_azure(at_root, policy):
    text, remark = at_root["azure"]
    settings = json.loads(text)
    assert remark == "" and len(text) < 20_000
    assert settings["globalHeaders"]["Content-Security-Policy"] == policy and settings["globalHeaders"]["Cache-Control"] == "no-cache"
    assert TYPES.items() <= settings["mimeTypes"].items()
    assert settings["responseOverrides"] == {"404": {"rewrite": "/404.html"}}
    routes = settings["routes"]
    assert {urllib.parse.unquote(route["route"]) for route in routes if "redirect" in route} == MOVED
    assert {(route["redirect"], route["statusCode"]) for route in routes if "redirect" in route} == {("/" + conftest.MOVED_TO, 301)}
    headers = {route["route"]: route["headers"] for route in routes if "headers" in route}
    assert headers["/teema.luukku/*"]["Cache-Control"] == FOREVER and "/haku/*" not in headers
    assert headers["/*.{svg,xml}"]["Content-Security-Policy"] == SANDBOX
    # An asterisk is at the end only, or before endings.
    assert all(re.fullmatch(r"[^*]*(\*(\.\{[\w,]+\})?)?", route["route"]) for route in routes)


def test_what_is_not_known_is_told(root, scratch):
    """That the place is missing, or is none that the host has."""
    unknown = conftest.site(scratch / "unknown", None)
    assert "kenttä osoite" in hosts.settings(unknown, "nginx")[1]
    assert hosts.settings(unknown, "azure")[1] == "" == hosts.settings(root, "nginx")[1]
    for name in ["netlify", "cloudflare", "azure"]:
        assert "osoitteen juuressa" in hosts.settings(root, name)[1]
    frame = unknown / "Theme/templates/frame.mustache"
    frame.write_text(re.sub("<meta http-equiv.*\n", "", frame.read_text()))
    told, remark = hosts.settings(unknown, "nginx")
    assert "Content-Security-Policy" in remark and "frame-ancestors" not in told


# MARK: In the site

def luukku(root, *arguments, status=0, **variables):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LC_")} | variables
    done = subprocess.run(
        [hosts.LUUKKU, *arguments, "--root", root, "--today", sample.TODAY, "--cache", root / "cache"], capture_output=True, text=True,
        env=environment)
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


def texts(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def compressed(found):
    return {name for name in found if name.endswith((".gz", ".br"))}


def decompressed(name, data):
    if name.endswith(".gz"):
        return gzip.decompress(data)
    library, size = ctypes.CDLL("libbrotlidec.so.1"), ctypes.c_size_t(1 << 20)
    text = ctypes.create_string_buffer(size.value)
    assert library.BrotliDecoderDecompress(ctypes.c_size_t(len(data)), data, ctypes.byref(size), text) == 1, name
    return text.raw[:size.value]


def assert_fresh(found):
    """Each compressed file is of the file beside it."""
    assert all({name for name in found if name.endswith(ending)} for ending in (".html.gz", ".html.br"))
    for name in compressed(found):
        plain = found[name[:-3]]
        assert len(found[name]) <= len(plain) * 0.9
        assert decompressed(name, found[name]) == plain, name


@pytest.mark.parametrize("method", [[], ["--in-place"]])
def test_nothing_compressed_is_of_an_earlier_page(tmp_path, method):
    root = sample.copy(tmp_path)
    luukku(root, "build", *method)
    plain = texts(root / "Public")
    assert compressed(plain) == set()
    luukku(root, "build", "--compress", *method)
    found = texts(root / "Public")
    assert_fresh(found)
    assert {name: data for name, data in found.items() if name not in compressed(found) and name != ".luukku-files"} == {
        name: data for name, data in plain.items() if name != ".luukku-files"}
    page = root / "Content/ohjeet/tutustumiskaynti.md"
    page.write_text(page.read_text() + "\nUusi kappale.\n")
    luukku(root, "build", "--compress", *method)
    changed = texts(root / "Public")
    assert_fresh(changed)
    assert changed["ohjeet/tutustumiskaynti/index.html.gz"] != found["ohjeet/tutustumiskaynti/index.html.gz"]
    page.unlink()
    luukku(root, "build", "--compress", *method)
    assert_fresh(texts(root / "Public"))
    luukku(root, "build", *method)
    assert compressed(texts(root / "Public")) == set()


def test_what_somebody_attached_keeps_its_bytes(tmp_path):
    """Its name may be that of what is compressed."""
    root = sample.copy(tmp_path)
    (root / "Content/liitteet").mkdir()
    (root / "Content/liitteet/luvut.csv").write_text("luku\n" * 1000)
    (root / "Content/liitteet/luvut.csv.gz").write_bytes(gzip.compress(b"toinen"))
    page = root / "Content/ohjeet/tutustumiskaynti.md"
    page.write_text(page.read_text() + "\n[Luvut](../liitteet/luvut.csv) ja [pakattuna](../liitteet/luvut.csv.gz)\n")
    luukku(root, "build", "--compress")
    assert gzip.decompress((root / "Public/liitteet/luvut.csv.gz").read_bytes()) == b"toinen"
    assert (root / "Public/liitteet/luvut.csv.br").exists()
    listed = (root / "Public/.luukku-files").read_text().splitlines()
    assert len(listed) == len(set(listed))


def test_without_brotli_it_is_told_and_gzip_is_there(tmp_path):
    root = sample.copy(tmp_path)
    luukku(root, "build", "--compress")
    (tmp_path / "libbrotlienc.so.1").write_bytes(b"")
    said = luukku(root, "build", "--compress", LD_LIBRARY_PATH=str(tmp_path))
    assert "libbrotli1" in said
    assert {pathlib.Path(name).suffix for name in compressed(texts(root / "Public"))} == {".gz"}
    assert "libbrotli1" not in luukku(root, "build", LD_LIBRARY_PATH=str(tmp_path))


def test_what_is_remembered_changes_no_byte(tmp_path):
    root = sample.copy(tmp_path)
    luukku(root, "build", "--compress")
    found = texts(root / "Public")
    [memory] = (root / "cache").glob("pakatut-*")
    made = memory.stat().st_ino
    shutil.rmtree(root / "Public")
    luukku(root, "build", "--compress")
    assert texts(root / "Public") == found
    # Nothing was compressed that it did not have.
    assert memory.stat().st_ino == made
    shutil.rmtree(root / "cache")
    shutil.rmtree(root / "Public")
    luukku(root, "build", "--compress")
    assert texts(root / "Public") == found


def publishing_site(tmp_path, host="apache"):
    root = sample.copy(tmp_path / "sivusto")
    with (root / "Content/sivusto.yaml").open("a") as settings:
        settings.write("osoite: https://intra.esimerkki.invalid/luukku/\njulkaisukohteet:\n  - tunnus: intra\n    osoite: ../www\n")
        if host:
            settings.write(f"    palvelin: {host}\n")
    return root


@pytest.mark.parametrize("host, own, isCompressed", [
    (None, set(), False), ("nginx", set(), True), ("apache", {".htaccess"}, True), ("caddy", set(), True), ("iis", {"web.config"}, False),
    ("netlify", {"_headers", "_redirects"}, False), ("cloudflare", {"_headers", "_redirects"}, False),
    ("azure", {"staticwebapp.config.json"}, False),
])
def test_publishing_brings_what_the_host_reads(tmp_path, host, own, isCompressed):
    root = publishing_site(tmp_path, host)
    luukku(root, "publish", "--yes")
    found = texts(tmp_path / "www")
    of_hosts = {".htaccess", "web.config", "_headers", "_redirects", "staticwebapp.config.json"}
    assert set(found) & of_hosts == own
    assert bool(compressed(found)) == isCompressed
    if host:
        text = subprocess.run([hosts.LUUKKU, "hosting", host, "--root", root, "--today", sample.TODAY], capture_output=True).stdout
        assert all(found[name] in text for name in own)
    if isCompressed:
        assert_fresh(found)
        page = root / "Content/ohjeet/tutustumiskaynti.md"
        page.write_text(page.read_text() + "\nUusi kappale.\n")
        luukku(root, "publish", "--yes")
        assert_fresh(texts(tmp_path / "www"))
    assert "eikä sinne tarvitse viedä mitään" in luukku(root, "publish", "--yes")


def test_settings_of_somebody_else_are_not_replaced(tmp_path):
    root = publishing_site(tmp_path)
    (tmp_path / "www").mkdir()
    (tmp_path / "www/.htaccess").write_text("Require all denied\n")
    assert ".htaccess" in luukku(root, "publish", "--yes", status=73)
    assert texts(tmp_path / "www") == {".htaccess": b"Require all denied\n"}
    assert ".htaccess" in luukku(root, "build", "--host", "apache", "--output", tmp_path / "www", status=74)


def test_a_host_that_nobody_knows_is_an_error(tmp_path):
    said = luukku(publishing_site(tmp_path, "ngnix"), "check", status=1)
    assert "ngnix" in said and "tarkoititko: nginx" in said


# MARK: Each night

@pytest.fixture
def place(tmp_path):
    """The site that the guide's commands publish, and the words that stand for their places."""
    root = publishing_site(tmp_path)
    program = tmp_path / "bin/luukku"
    program.parent.mkdir()
    program.symlink_to(hosts.LUUKKU)
    return root, program


def publishes(command, root, program, cwd="/"):
    environment = {"PATH": f"{program.parent}:/usr/bin:/bin", "HOME": str(program.parent), "TZ": "Europe/Helsinki"}
    done = subprocess.run(["/bin/sh", "-ec", command], cwd=cwd, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stdout + done.stderr
    return (root.parent / "www/index.html").exists()


def test_cron(place):
    root, program = place
    found = re.fullmatch(r"([\d*]+ [\d*]+ \* \* \*) (.*)\n", hosts.EXAMPLES["cron"])
    # `%` would be a line feed.
    assert found and "%" not in found[2]
    assert publishes(found[2].replace("/srv/luukku", shlex.quote(str(root))).replace("/usr/local/bin/luukku", str(program)), root, program)


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd")
def test_systemd(place, tmp_path):
    root, program = place
    texts = {name: hosts.EXAMPLES[name].replace("/srv/luukku", str(root)).replace("/usr/local/bin/luukku", str(program))
             .replace("User=luukku", "User=root") for name in ("luukku.service", "luukku.timer")}
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--recursive-errors=no", *(tmp_path / name for name in texts)], capture_output=True, text=True)
    assert (done.returncode, [line for line in done.stderr.splitlines() if "luukku" in line]) == (0, [])
    (tmp_path / "luukku.timer").write_text(texts["luukku.timer"].replace("04:15", "44:15"))
    assert "44:15" in subprocess.run(["systemd-analyze", "verify", tmp_path / "luukku.timer"], capture_output=True, text=True).stderr
    day = re.search("OnCalendar=(.*)", texts["luukku.timer"])[1]
    assert subprocess.run(["systemd-analyze", "calendar", day], capture_output=True).returncode == 0
    service = dict(re.findall("^(\\w+)=(.*)$", texts["luukku.service"], re.M))
    assert publishes(service["ExecStart"], root, program, cwd=service["WorkingDirectory"])


def test_github(place):
    # YAML 1.1 reads `on` as true.
    workflow = yaml.load(hosts.EXAMPLES["julkaise.yml"], yaml.BaseLoader)
    assert set(workflow) == {"name", "on", "jobs"} and re.fullmatch(r"\d+ \d+ \* \* \*", workflow["on"]["schedule"][0]["cron"])
    [job] = workflow["jobs"].values()
    checkout, step = job["steps"]
    assert checkout["uses"].startswith("actions/checkout@") and checkout["with"] == {"clean": "false"}
    assert publishes(step["run"], *place, cwd=place[0])


def test_gitlab(place):
    [job] = yaml.safe_load(hosts.EXAMPLES["gitlab-ci.yml"]).values()
    assert job["rules"] == [{"if": '$CI_PIPELINE_SOURCE == "schedule"'}]
    assert "-e .luukku/" in job["variables"]["GIT_CLEAN_FLAGS"]
    assert publishes("\n".join(job["script"]), *place, cwd=place[0])


def test_the_guide_says_what_was_tried():
    """A row for each host and each way to run by night; what was not is told."""
    text = hosts.PAGE.read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|.*\| (.*) \|$", text, re.M)
    assert [name for name, _ in rows] == ["nginx", "apache", "caddy", *OTHERS]
    assert all(("vain tiedoston muoto" in tried) == (name in OTHERS) for name, tried in rows)
    assert set(hosts.EXAMPLES) == {
        "nginx", "nginx-salasana", "nginx-kirjautuminen", "apache", "apache-ilman-htaccess", "apache-salasana", "caddy", "caddy-salasana",
        "cron", "luukku.service", "luukku.timer", "julkaise.yml", "gitlab-ci.yml", "schtasks"}
