"""nginx, Apache and Caddy show a site as it is meant, with the files that Luukku makes for them.

1. Every file has its type, its headers and its bytes; text comes compressed to whoever takes it.
2. What is not there is told at any depth, what has moved leads on, hidden files stay hidden.
3. Chromium has nothing to say of the content policy on any kind of page, and a drawing runs no scripts.
4. The guide's ways to sign in keep readers out and let them in.
"""

import base64
import contextlib
import gzip
import http.server
import pathlib
import re
import shutil
import subprocess
import threading
import urllib.parse

import pytest
from playwright.sync_api import sync_playwright

import chromium
import conftest
import hosts

TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8", ".vcf": "text/vcard; charset=utf-8", ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json", ".json": "application/json",
    ".xml": "application/xml", ".svg": "image/svg+xml", ".png": "image/png",
}
LASTING = re.compile(r"(teema\.luukku|haku)/[^/]+\.[0-9a-f]{10}\.\w+")
MISSING = ["ei-ole", "ei-ole/", "a/b/c/ei-ole.html", "ohjeet/viestinta/a//b/", "haku/sanat-9.0123456789.js", "kuvat/ei-ole.svg", "%C3%A4"]
MODIFIED = {"If-None-Match": "etag", "If-Modified-Since": "last-modified"}


def files(built):
    return [str(path.relative_to(built.folder)) for path in sorted(built.folder.rglob("*")) if path.is_file()]


def plain_files(built):
    """Without those of the host, what is compressed, and the pages that lead on."""
    former = {name if name.endswith(".html") else name + "/index.html" for name in conftest.FORMER}
    return [name for name in files(built) if not name.startswith(".") and not name.endswith((".gz", ".br")) and name not in former]


def encoded(path):
    return urllib.parse.quote(path)


def data(built, name):
    return (built.folder / name).read_bytes()


def test_every_file_has_its_type_headers_and_bytes(host, built):
    names = plain_files(built)
    assert {pathlib.Path(name).suffix for name in names} == set(TYPES) and sum(map(bool, map(LASTING.fullmatch, names))) > 10
    for name in names:
        answer = host.get(encoded(name))
        assert (answer.status, answer.body) == (200, data(built, name)), name
        headers = answer.headers
        assert headers["content-type"] == TYPES[pathlib.Path(name).suffix], name
        assert (headers["x-content-type-options"], headers["referrer-policy"]) == ("nosniff", "same-origin"), name
        assert headers["cache-control"] == ("max-age=31536000, immutable" if LASTING.fullmatch(name) else "no-cache"), name
        policy = headers["content-security-policy"]
        isDrawing = name.endswith((".svg", ".xml")) or LASTING.fullmatch(name)
        assert ("sandbox" in policy, "frame-ancestors 'none'" in policy) == (bool(isDrawing), not isDrawing), name
        assert policy.startswith("default-src 'none'") and "unsafe-inline" not in policy.replace("style-src 'unsafe-inline'", "")


def test_the_policy_is_what_pages_ask_for(host):
    assert host.get("index.html").headers["content-security-policy"] == (
        "default-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self' data:; manifest-src 'self'; script-src 'self'; "
        "style-src 'self'; frame-ancestors 'none'")


@pytest.mark.parametrize("accepted, coding", [
    ("gzip", "gzip"), ("br", "br"), ("gzip, deflate, br, zstd", "br"), ("gzip;q=1.0, br;q=0", "gzip"),
    ("identity", None), (None, None), ("gzip;q=0", None), ("xbr, gzipx", None),
])
def test_text_comes_compressed(host, built, accepted, coding):
    headers = {"Accept_Encoding": accepted} if accepted else {}
    if coding == "br" and not host.hasBrotli:
        coding = "gzip" if "gzip" in accepted else None
    for name in ["index.html", "ohjeet/viestinta/", "404.html", next(filter(re.compile(r"haku/tekstit").match, plain_files(built)))]:
        file = name + "index.html" if name.endswith("/") else name
        answer = host.get(name, **headers)
        assert (answer.status, answer.headers.get("content-encoding")) == (200, coding), name
        ending = {"gzip": ".gz", "br": ".br", None: ""}[coding]
        assert answer.body == data(built, file + ending), name
        assert answer.headers["content-type"] == TYPES[pathlib.Path(file).suffix]
        assert answer.headers["vary"].lower().split(", ").count("accept-encoding") == 1, answer.headers["vary"]
        assert answer.headers["cache-control"] == ("max-age=31536000, immutable" if LASTING.fullmatch(name) else "no-cache")
        assert "content-language" not in answer.headers
    # What is small already is not worth it.
    assert "content-encoding" not in host.get(next(name for name in plain_files(built) if name.endswith(".png")), **headers).headers


def test_what_is_compressed_is_the_file(built):
    for name in files(built):
        if name.endswith(".gz"):
            assert gzip.decompress(data(built, name)) == data(built, name.removesuffix(".gz")), name


def test_an_unchanged_page_is_not_sent_again(host):
    for headers in [{}, {"Accept_Encoding": "gzip"}]:
        answer = host.get("index.html", **headers)
        again = {name.replace("-", "_"): answer.headers[header] for name, header in MODIFIED.items() if header in answer.headers}
        assert again and host.get("index.html", **headers, **again).status == 304


@pytest.mark.parametrize("path", MISSING)
def test_what_is_not_there_is_told_at_any_depth(host, built, path):
    answer = host.get(path)
    assert (answer.status, answer.body) == (404, data(built, "404.html"))
    assert answer.headers["content-type"] == TYPES[".html"] and answer.headers["cache-control"] == "no-cache"
    assert answer.headers["content-security-policy"] == host.get("index.html").headers["content-security-policy"]


def test_what_is_hidden_is_not_there(host, built):
    """But for the lists of Luukku, which name nobody: publishing by WebDAV reads them."""
    assert {name for name in files(built) if name.startswith(".")} == {".htaccess", ".luukku-files"}
    for name in [".htaccess", ".git/config", "ohjeet/.salaisuus", "teema.luukku/"]:
        assert host.get(name).status in (403, 404), name
    assert host.get(".luukku-files").body == data(built, ".luukku-files")


def place(answer):
    """Where it leads: at the name by which the reader knows the host, which is not that of a proxy's port."""
    address = urllib.parse.urlsplit(answer.headers.get("location", ""))
    assert address.netloc in ("", "intra.esimerkki.fi"), address
    return address.path


@pytest.mark.parametrize("address", conftest.FORMER)
def test_what_has_moved_leads_on(host, address):
    for path in [address] if address.endswith(".html") else [address, address + "/", address + "/index.html"]:
        answer = host.get(encoded(path), Host="intra.esimerkki.fi")
        assert (answer.status, place(answer)) == (301, host.base + conftest.MOVED_TO), path
    assert host.get(conftest.MOVED_TO).status == 200


def test_a_folder_without_its_slash_leads_to_its_page(host):
    answer = host.get("ohjeet/viestinta", Host="intra.esimerkki.fi")
    assert answer.status in (301, 308) and place(answer).lower() == (host.base + "ohjeet/viestinta/").lower()


def test_who_writes_to_apache_means_the_file_itself(scratch, root, www):
    """Publishing by WebDAV: what is sent is not put in the place of what is compressed."""
    copy = scratch / "dav"
    shutil.copytree(www, copy)
    for path in [copy, *copy.rglob("*")]:
        path.chmod(0o777)
    host = hosts.ApacheWithoutHtaccess(scratch, copy, conftest.BASE)
    with host.running(root, f'DavLockDB {host.folder}/lukot\n<Location />\nDav On\n</Location>\n'):
        before = (copy / conftest.FOLDER / "index.html.gz").read_bytes()
        assert host.get("index.html", "PUT", Accept_Encoding="gzip", Content_Length="0").status == 204
        assert (copy / conftest.FOLDER / "index.html").read_bytes() == b""
        assert (copy / conftest.FOLDER / "index.html.gz").read_bytes() == before


# MARK: A browser

@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        yield chromium.launch(playwright)


class Reader:
    """Opens pages and notes what the content policy keeps out, and other errors but the host's 404."""

    def __init__(self, browser):
        self.page = browser.new_context().new_page()
        self.problems = []
        self.page.on("console", lambda message: message.type in ("error", "warning") and self.note(message.text))
        self.page.on("pageerror", lambda error: self.note(str(error)))
        self.page.add_init_script(
            "addEventListener('securitypolicyviolation', event => console.error('Violation: ' + event.violatedDirective + ' ' + event.blockedURI))")

    def note(self, text):
        if "status of 404" not in text:
            self.problems.append(text)

    def open(self, address):
        self.page.goto(address, wait_until="load")
        return self.page


@pytest.fixture
def reader(browser):
    reader = Reader(browser)
    yield reader
    reader.page.context.close()


def test_no_kind_of_page_meets_the_policy(host, built, reader):
    """Each kind with nginx; the others send the same headers, so the shortest of each group will do."""
    pages = built.kinds if isinstance(host, hosts.Nginx) else built.samples[::4]
    pages = [page for page in pages if page != "liitteet/vanha.html"]
    for page in pages:
        reader.open(host.address + encoded(page))
    assert reader.problems == [] and len(pages) > 10


def test_search_finds_by_the_published_index(host, reader):
    page = reader.open(host.address + "haku/index.html?q=salassapito")
    page.wait_for_selector("[data-done]", state="attached")
    found = page.locator(".results > li > a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert "../linjaukset/index.html#salassapito" in found
    assert reader.problems == []


def test_a_drawing_that_is_opened_runs_no_script(host, built, reader):
    page = reader.open(host.address + "liitteet/piirros.svg")
    assert page.evaluate("document.documentElement.getAttribute('data-ran')") is None
    assert page.evaluate("getComputedStyle(document.querySelector('rect')).fill") == "rgb(0, 170, 0)"
    # It would run.
    page = reader.open((built.folder / "liitteet/piirros.svg").as_uri())
    assert page.evaluate("document.documentElement.getAttribute('data-ran')") == "yes"


def test_a_page_that_is_attached_runs_no_script(host, reader):
    page = reader.open(host.address + "liitteet/vanha.html")
    assert page.title() == "Vanha" and any("Violation: script-src" in it for it in reader.problems)


@pytest.mark.parametrize("name", hosts.HOSTS)
def test_at_the_root_without_a_known_place_the_missing_page_finds_the_site(scratch, reader, name, tmp_path_factory):
    """Its script and style stand in it, so the policy has their hashes."""
    root = scratch / "nowhere"
    if not root.exists():
        conftest.build(conftest.site(root, None), scratch / "root")
    with hosts.HOSTS[name](scratch, scratch / "root").running(root) as host:
        page = reader.open(host.address + "a/b/ei-ole")
        page.wait_for_selector("#sivun-linkit:not([hidden])")
        assert page.evaluate("getComputedStyle(document.body).maxWidth") == "640px"
        assert reader.problems == []
        assert host.get("index.html").headers["content-security-policy"].count("'sha256-") == 2


def test_a_policy_that_is_too_narrow_is_noticed(scratch, root, reader):
    """The settings of the site whose place is known, with the page that has a script in it."""
    folder = scratch / "narrow"
    conftest.build(scratch / "nowhere", folder / conftest.FOLDER)
    with hosts.Nginx(scratch, folder, conftest.BASE).running(root) as host:
        reader.open(host.address + "a/b/ei-ole")
        assert any("Violation: script-src" in it for it in reader.problems) and any("Violation: style-src" in it for it in reader.problems)


# MARK: Who may read

PASSWORD = "salasana ä"


def basic(user, password):
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


def with_password(name, host):
    if name == "caddy":
        done = subprocess.run(["caddy", "hash-password", "--plaintext", PASSWORD], capture_output=True, text=True, check=True)
        return hosts.EXAMPLES["caddy-salasana"].replace("SALASANAN-TIIVISTE", base64.b64encode(done.stdout.strip().encode()).decode())
    done = subprocess.run(["openssl", "passwd", "-apr1", "-stdin"], input=PASSWORD, capture_output=True, text=True, check=True)
    path = host.file("salasanat", "lukija:" + done.stdout)
    folder = {"nginx": "/etc/nginx", "apache": "/etc/apache2"}[name]
    return hosts.EXAMPLES[name + "-salasana"].replace(folder + "/luukku.salasanat", path)


@pytest.mark.parametrize("name", ["nginx", "apache", "caddy"])
def test_a_password_keeps_others_out(scratch, root, www, built, name):
    host = hosts.HOSTS[name](scratch, www, conftest.BASE)
    with host.running(root, with_password(name, host)):
        for path in ["index.html", "ei-ole", "teema.luukku/"]:
            assert host.get(path).status == 401, path
            assert host.get(path, **basic("lukija", "väärä")).status == 401, path
        assert host.get("index.html", **basic("lukija", PASSWORD)).body == data(built, "index.html")
        assert host.get("a/ei-ole", **basic("lukija", PASSWORD)).status == 404


class SignIn(http.server.BaseHTTPRequestHandler):
    """In place of oauth2-proxy: who has its cookie is signed in."""

    def do_GET(self):
        isAsked = self.path == "/oauth2/auth"
        isSignedIn = "_oauth2_proxy=on" in self.headers.get("Cookie", "")
        self.send_response(202 if isAsked and isSignedIn else 401 if isAsked else 403)
        self.end_headers()
        if not isAsked:
            self.wfile.write(f"kirjaudu {self.headers['X-Auth-Request-Redirect']}".encode())

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def sign_in():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), SignIn)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()


def test_nginx_asks_a_proxy_who_is_signed_in(scratch, root, www, built):
    host = hosts.Nginx(scratch, www, conftest.BASE)
    with sign_in() as port, host.running(root, hosts.EXAMPLES["nginx-kirjautuminen"].replace("127.0.0.1:4180", f"127.0.0.1:{port}")):
        for path in ["index.html", "ei-ole"]:
            answer = host.get(path)
            assert (answer.status, answer.body.decode()) == (403, f"kirjaudu {host.base}{path}")
        assert host.get("index.html", Cookie="_oauth2_proxy=on").body == data(built, "index.html")
        assert host.get("a/ei-ole", Cookie="_oauth2_proxy=on").body == data(built, "404.html")
