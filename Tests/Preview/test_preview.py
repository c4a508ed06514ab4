"""What an officer sees while writing, and what nobody else may get."""

import json
import pathlib
import random
import re
import shutil
import socket
import subprocess
import time

import pytest

from conftest import LUUKKU, REPOSITORY, TODAY, Preview

PAGE = "Content/ohjeet/index.md"
CONTACTS = "Content/tiedot/vastuuhenkilot.csv"


def text(path):
    return (REPOSITORY / path).read_text(encoding="utf-8")


def wait_for_text(page, wanted):
    page.wait_for_function("wanted => document.body.innerText.includes(wanted)", arg=wanted)


# MARK: A saved file is seen


@pytest.mark.parametrize("way", ["rename", "truncate", "backup"])
def test_a_save_is_seen_and_the_place_is_kept(preview, open_page, way):
    page = open_page("/sanasto/")
    page.evaluate("scrollTo(0, 900)")
    assert page.evaluate("scrollY") == 900
    terms = next(file for file in (preview.root / "Content/tiedot").iterdir() if file.stem == "sanasto")
    path = str(terms.relative_to(preview.root))
    preview.save(path, text(path).replace("HOKS", "HOKSI"), way)
    wait_for_text(page, "HOKSI")
    assert page.evaluate("scrollY") == 900
    assert page.loads == 1
    assert page.problems == []


def test_the_focus_and_what_is_open_stay(preview, open_page):
    page = open_page("/ohjeet/")
    page.focus("#sivun-haku")
    preview.save(PAGE, text(PAGE) + "\n\nUusi lause.\n")
    wait_for_text(page, "Uusi lause.")
    assert page.evaluate("document.activeElement.id") == "sivun-haku"


def test_a_page_with_a_script_and_a_changed_style_are_loaded_once(preview, open_page):
    page = open_page("/velvoitteet/")
    page.evaluate("scrollTo(0, 400)")
    settings = "Content/sivusto.yaml"
    preview.save(settings, text(settings).replace("nimi: Luukku", "nimi: Luukkunen"))
    page.wait_for_function("() => document.title.includes('Luukkunen')")
    page.wait_for_function("() => scrollY === 400")
    plain = open_page("/ohjeet/")
    preview.save("Theme/assets/style.css", text("Theme/assets/style.css") + "\nh1 { color: rgb(1, 2, 3); }\n")
    plain.wait_for_function("() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'")
    plain.wait_for_timeout(1000)
    assert (page.loads, plain.loads) == (3, 2)


def test_nothing_is_loaded_when_nothing_changes(preview, open_page):
    page = open_page("/")
    preview.save(PAGE, text(PAGE))
    preview.quiet()
    preview.file("Content/ohjeet/.index.md.swp").write_text("x")
    assert preview.quiet() == 0
    preview.file("Content/ohjeet/.index.md.swp").unlink()
    page.wait_for_timeout(500)
    assert page.loads == 1


def test_new_folders_are_watched(preview, open_page):
    folder = preview.file("Content/kokeilu/syvempi")
    folder.mkdir(parents=True)
    (folder / "sivu.md").write_text("---\notsikko: Kokeilusivu\n---\n\nEnsimmäinen.\n")
    deadline = time.time() + 10
    while preview.get("/kokeilu/syvempi/sivu/")[0] != 200 and time.time() < deadline:
        time.sleep(0.05)
    page = open_page("/kokeilu/syvempi/sivu/")
    (folder / "sivu.md").write_text("---\notsikko: Kokeilusivu\n---\n\nToinen.\n")
    wait_for_text(page, "Toinen.")
    shutil.rmtree(preview.file("Content/kokeilu"))
    deadline = time.time() + 10
    while preview.get("/kokeilu/syvempi/sivu/")[0] != 404 and time.time() < deadline:
        time.sleep(0.05)
    assert preview.get("/kokeilu/syvempi/sivu/")[0] == 404
    time.sleep(0.3)


# MARK: Faults


def test_faults_lie_over_the_last_good_page_and_go_when_mended_fifty_times(preview, open_page):
    page = open_page("/ohjeet/")
    good = text(CONTACTS)
    bad = good.replace(";kittilan-kunta;", ";kittilan-kunat;", 1)
    row = next(number for number, line in enumerate(bad.splitlines(), 1) if "kittilan-kunat" in line)
    for number in range(50):
        preview.save(CONTACTS, bad, ["rename", "truncate"][number % 2])
        page.wait_for_selector("#luukku-virheet li")
        if number == 0:
            shown = page.inner_text("#luukku-virheet")
            for wanted in [f"{CONTACTS}, rivi {row}", "sarake ”osapuoli”", "kittilan-kunat", "tarkoititko", "kittilan-kunta",
                           "korjaus", "L104"]:
                assert wanted in shown, wanted
            assert page.evaluate("getComputedStyle(document.body).opacity") == "0.35"
            assert page.inner_text("h1") == "Ohjeet"
            assert preview.get("/ohjeet/")[0] == 200
        preview.save(CONTACTS, good, ["rename", "truncate"][number % 2])
        page.wait_for_selector("#luukku-virheet", state="detached")
    assert page.evaluate("getComputedStyle(document.body).opacity") == "1"
    assert page.loads == 1
    assert page.problems == []
    assert any("L104" in line for line in preview.report)


def test_a_fault_of_a_text_names_its_row_and_column(preview, open_page):
    page = open_page("/ohjeet/")
    preview.save(PAGE, b"---\notsikko: Ohjeet\n---\n\nTeksti \xff\n")
    page.wait_for_selector("#luukku-virheet li")
    assert f"{PAGE}, rivi 5, merkki 8" in page.inner_text("#luukku-virheet")


def test_a_site_that_is_at_fault_from_the_start_is_seen_when_mended(tmp_path, browser):
    preview = Preview(tmp_path / "sivusto", without=["Content/sivusto.yaml"])
    try:
        assert preview.get("/")[0] == 503
        page = browser.new_page()
        page.goto(preview.base + "/ohjeet/")
        page.wait_for_selector("#luukku-virheet li")
        assert "Content/sivusto.yaml" in page.inner_text("#luukku-virheet")
        preview.save("Content/sivusto.yaml", text("Content/sivusto.yaml"))
        page.wait_for_selector("h1", timeout=10_000)
        assert page.inner_text("h1") == "Ohjeet"
        page.wait_for_selector("#luukku-virheet", state="detached")
        page.close()
    finally:
        preview.stop()


# MARK: The edit bar


def test_the_bar_tells_the_file_and_row_and_opens_it(preview, open_page):
    page = open_page("/ohjeet/")
    assert page.inner_text("#luukku-palkki code") == PAGE + ", rivi 1"
    contacts = text(CONTACTS).splitlines()
    identifier = contacts[2].split(";")[0]
    page = open_page(f"/vastuuhenkilot/{identifier}/")
    assert page.inner_text("#luukku-palkki code") == f"{CONTACTS}, rivi 3"
    page.click("#luukku-palkki button")
    page.wait_for_function("() => document.querySelector('#luukku-palkki output').textContent === 'Avattiin'")
    deadline = time.time() + 5
    while not preview.opened.exists() and time.time() < deadline:
        time.sleep(0.05)
    assert preview.opened.read_text().splitlines() == [str(preview.file(CONTACTS))]
    assert open_page("/hakemisto/").locator("#luukku-palkki button").count() == 0


def test_the_bar_lists_the_warnings_of_the_file(preview, open_page):
    page = open_page("/ohjeet/")
    assert page.locator("#luukku-palkki details").count() == 0
    preview.save(PAGE, text(PAGE).replace("tarkista: 2027-11-02", "tarkista: 2025-11-02"))
    page.wait_for_selector("#luukku-palkki summary")
    assert page.inner_text("#luukku-palkki summary").endswith("varoitus")


def test_only_the_preview_opens_files(preview):
    target = "/_luukku/avaa?sivu=%2Fohjeet%2F"
    own = f"http://127.0.0.1:{preview.port}"
    line = preview.send(
        f"GET /_luukku/tapahtumat?sivu=%2Fohjeet%2F HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\nOrigin: http://x.fi\r\n\r\n"
        .encode())
    assert line.startswith(b"HTTP/1.1 403") and b"token" not in line
    for headers in [{}, {"Origin": own}, {"Origin": own, "X-Luukku-Avain": "arvaus"}, {"X-Luukku-Avain": "x", "Origin": "null"}]:
        assert preview.get(target, "POST", {"Content-Length": "0", **headers})[0] == 403, headers
    for part in ("esikatselu.js", "esikatselu.css"):
        _, headers, body = preview.get("/_luukku/" + part)
        assert b'"token":' not in body and headers["Cross-Origin-Resource-Policy"] == "same-origin"


# MARK: Nobody else


@pytest.mark.parametrize("target", [
    "/../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/ohjeet/..%5c..%5cetc", "/ohjeet/../../x", "/\\..\\x",
    "/%00", "/ohjeet/%00", "//etc/passwd", "/%c0%ae%c0%ae/", "/%", "/%zz", "/./", "/Content/sivusto.yaml", "/sivusto.yaml",
    "/Theme/words/fi.txt", "/_luukku/", "/_luukku/muu", "http://127.0.0.1/", "*", "/teema.luukku/../../Content/sivusto.yaml",
])
def test_nothing_outside_the_site_is_given(preview, target):
    status, _, body = preview.get(target)
    assert status in (400, 404)
    assert b"root:" not in body and b"yleiso" not in body


@pytest.mark.parametrize("host", ["luukku.example", "127.0.0.1", "127.0.0.1:1", "localhost.example:{port}", "0.0.0.0:{port}", ""])
def test_another_host_is_refused(preview, host):
    answer = preview.send(f"GET / HTTP/1.1\r\nHost: {host.format(port=preview.port)}\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 421")
    assert b"<html" not in answer


def test_own_hosts_are_served(preview):
    for host in ("127.0.0.1", "localhost", "[::1]", "LOCALHOST"):
        assert preview.get("/", host=f"{host}:{preview.port}")[0] == 200
    assert preview.send(b"GET / HTTP/1.1\r\n\r\n").startswith(b"HTTP/1.1 421")
    twice = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\nHost: x.fi\r\n\r\n".encode()
    assert preview.send(twice).startswith(b"HTTP/1.1 421")


@pytest.mark.parametrize("origin", ["http://luukku.example", "null", "https://127.0.0.1:{port}", "http://127.0.0.1"])
def test_another_origin_is_refused(preview, origin):
    assert preview.get("/", headers={"Origin": origin.format(port=preview.port)})[0] == 403


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get"])
def test_other_methods_are_refused(preview, method):
    assert preview.get("/", method)[0] == 405


def test_heads_and_bodies_are_bounded(preview):
    host = f"Host: 127.0.0.1:{preview.port}\r\n"
    start = time.time()
    assert preview.send(f"GET / HTTP/1.1\r\n{host}X: {'a' * (1 << 20)}\r\n\r\n".encode()).startswith(b"HTTP/1.1 431")
    assert preview.send(f"GET /{'a' * (1 << 20)} HTTP/1.1\r\n{host}\r\n".encode()).startswith(b"HTTP/1.1 431")
    assert preview.send(f"GET / HTTP/1.1\r\n{host}{'X: y' * 20000}".encode()).startswith(b"HTTP/1.1 431")
    assert preview.send(f"POST / HTTP/1.1\r\n{host}Content-Length: 99999999\r\n\r\n".encode()).startswith(b"HTTP/1.1 413")
    assert preview.send(f"GET / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n".encode()).startswith(b"HTTP/1.1 413")
    for garbage in [b"\r\n\r\n", b"\x16\x03\x01\x02\x00\r\n\r\n", b"GET /\r\n\r\n", b"GET / HTTP/9\r\n\r\n", b"GET  / HTTP/1.1\r\n\r\n"]:
        assert preview.send(garbage).startswith(b"HTTP/1.1 400"), garbage
    assert time.time() - start < 10


def test_those_who_say_nothing_do_not_keep_others_away(preview):
    silent = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(100)]
    assert preview.is_alive()
    for connection in silent:
        connection.close()


def test_ten_thousand_connections(preview):
    request = f"GET {asset(preview, 'icon')} HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\n\r\n".encode()
    before = memory(preview)
    for number in range(10_000):
        answer = preview.send(request)
        assert answer.startswith(b"HTTP/1.1 200") and answer.endswith(b"</svg>\n"), number
    assert memory(preview) < before + 20
    assert len(list(pathlib.Path(f"/proc/{preview.process.pid}/fd").iterdir())) < 40


def memory(preview):
    status = pathlib.Path(f"/proc/{preview.process.pid}/status").read_text()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))


# MARK: Never a stale page


def built(preview, folder):
    run = subprocess.run(
        [LUUKKU, "build", "--root", preview.root, "--output", folder, "--today", TODAY], capture_output=True, text=True)
    return run.returncode == 0


def without_preview(page):
    """A page of the preview as `build` writes it."""
    lines = [line for line in page.split(b"\n") if b"/_luukku/" not in line]
    page = b"\n".join(lines).replace(b"; script-src 'self'; connect-src 'self'\">", b"\">").replace(
        b"; connect-src 'self'\">", b"\">")
    # A page whose script and style stand in it names them by their sums.
    return re.sub(rb"('sha256-[^']*') 'self'", rb"\1", page)


def random_edit(preview, random):
    """One edit that leaves the content right or breaks it, of the kinds that officers make."""
    texts = sorted(preview.root.glob("Content/**/*.md"))
    file = random.choice(texts)
    content = file.read_text(encoding="utf-8")
    kind = random.randrange(8)
    path = str(file.relative_to(preview.root))
    if kind <= 2:
        preview.save(path, content + f"\n\nLisäys {random.randrange(1000)} opiskelijan HOKSiin.\n", random.choice(
            ["rename", "truncate", "backup"]))
    elif kind == 3:
        preview.save(path, content.replace("otsikko: ", f"otsikko: Uusi{random.randrange(100)} ", 1))
    elif kind == 4:
        new = preview.file(f"Content/uusi-{random.randrange(20)}.md")
        if new.exists():
            new.unlink()
        else:
            new.write_text("---\notsikko: Uusi sivu\n---\n\nTeksti.\n")
    elif kind == 5:
        # Data that texts are woven with: another term is found in every text.
        terms = "Content/tiedot/sanasto.yaml" if preview.file("Content/tiedot/sanasto.yaml").exists() else \
            "Content/tiedot/sanasto.csv"
        preview.save(terms, preview.file(terms).read_text(encoding="utf-8").replace("HOKS", "HOKSX", 1))
    elif kind == 6:
        data = random.choice(sorted((preview.root / "Content/tiedot").iterdir()))
        lines = data.read_bytes().split(b"\n")
        number = random.randrange(len(lines))
        preview.save(str(data.relative_to(preview.root)), b"\n".join(lines[:number] + lines[number + 1:]))
    else:
        words = "Theme/words/fi.txt"
        preview.save(words, preview.file(words).read_text(encoding="utf-8").replace("Ohjeet", "Ohjeisto", 1))


def test_every_page_is_what_build_writes_after_random_edits(preview, tmp_path):
    seed = random.Random(20261125)
    compared = 0
    for number in range(8):
        for _ in range(seed.randrange(1, 4)):
            random_edit(preview, seed)
        # What is saved last is always told of.
        marker = preview.file("Content/merkki.md")
        marker.write_text(f"---\notsikko: Merkki {number}\n---\n\nMerkki.\n")
        folder = tmp_path / str(number)
        if not built(preview, folder):
            preview.restore()
            marker.write_text(f"---\notsikko: Merkki {number}\n---\n\nMerkki.\n")
            assert built(preview, folder)
        deadline = time.time() + 20
        wanted = (folder / "merkki/index.html").read_bytes()
        while without_preview(preview.get("/merkki/")[2]) != wanted and time.time() < deadline:
            time.sleep(0.05)
        time.sleep(0.2)
        for file in sorted(folder.rglob("*")):
            if not file.is_file() or file.name.startswith("."):
                continue
            path = str(file.relative_to(folder))
            body = preview.get("/" + path.replace("%", "%25").replace(" ", "%20"))[2]
            shown = without_preview(body) if path.endswith(".html") else body
            assert shown == file.read_bytes(), (number, path)
            compared += 1
        shutil.rmtree(folder)
    assert compared > 3000
    marker.unlink()
    for new in preview.file("Content").glob("uusi-*.md"):
        new.unlink()


def test_polling_sees_saves_too(tmp_path):
    preview = Preview(tmp_path / "sivusto", ["--poll"])
    try:
        preview.save(PAGE, text(PAGE) + "\n\nKyselemällä nähty.\n")
        deadline = time.time() + 10
        while "Kyselemällä nähty." not in preview.get("/ohjeet/")[2].decode() and time.time() < deadline:
            time.sleep(0.05)
        assert "Kyselemällä nähty." in preview.get("/ohjeet/")[2].decode()
    finally:
        preview.stop()


def test_a_taken_port_is_told(preview):
    run = subprocess.run(
        [LUUKKU, "serve", "--root", preview.root, "--port", str(preview.port)], capture_output=True, text=True, timeout=20)
    assert run.returncode == 69 and str(preview.port) in run.stderr


def asset(preview, name):
    """The address of a file of the theme, which is called by what is in it."""
    return "/" + re.search(rf"teema\.luukku/{name}\.\w+\.\w+", preview.get("/")[2].decode())[0]


def test_media_types(preview):
    for target, wanted in [
        ("/", "text/html; charset=utf-8"), (asset(preview, "style"), "text/css; charset=utf-8"),
        (asset(preview, "icon"), "image/svg+xml"), ("/haku/hakemisto.js", "text/javascript; charset=utf-8"),
        ("/manifest.webmanifest", "application/manifest+json"),
    ]:
        status, headers, body = preview.get(target)
        assert (status, headers["Content-Type"], headers["Cache-Control"]) == (200, wanted, "no-store")
        assert body
        status, head, nothing = preview.get(target, "HEAD")
        assert (status, head["Content-Length"], nothing) == (200, str(len(body)), b"")
    status, _, body = preview.get("/ei/ole/")
    assert status == 404 and "Sivua ei löytynyt" in body.decode()
    assert preview.get("/ohjeet")[0] == 302
    assert json.loads(preview.get("/manifest.webmanifest")[2])
