"""A browser that asks for an address at which a page was before comes to the page, from a server under a sub-path and from a disk.

1. It goes there by itself, with and without JavaScript, and without an entry in the history that leads back only to go on again.
2. People who come no further have a link, in the words of the page, on a page with the site's style and nothing else.
"""

import shutil

import pytest

import built_site
import gzip_server
import test_accessibility

OLD, NEW = "ohjeet/vanha-nimi/index.html", "ohjeet/viestinta/index.html"


@pytest.fixture(scope="session")
def moved(tmp_path_factory):
    """The site with a page that was elsewhere before."""
    root = tmp_path_factory.mktemp("moved")
    for name in ("Content", "Theme"):
        shutil.copytree(built_site.REPOSITORY / name, root / name)
    page = root / "Content/ohjeet/viestinta.md"
    page.write_text(page.read_text().replace("---\n", "---\naiemmat_osoitteet: ohjeet/vanha-nimi\n", 1))
    return built_site.build(root / "out", root).folder


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("place", ["server", "disk"])
def test_a_former_address_leads_to_the_page(open_page, moved, place, scripts):
    with gzip_server.serve(moved) as host:
        base = host.address if place == "server" else moved.as_uri() + "/"
        page = open_page(base + "index.html", java_script_enabled=scripts, color_scheme="light")
        page.goto(base + OLD)
        page.wait_for_url(base + NEW)
        assert page.locator("main h1").inner_text() == "Yhteistyöstä viestiminen"
        page.go_back()
        page.wait_for_url(base + "index.html")
        assert open_page.problems == []


def test_there_is_a_link_for_people(open_page, moved, tmp_path):
    """In a browser that goes on only when it is told to."""
    shutil.copytree(moved, tmp_path / "site")
    file = tmp_path / "site" / OLD
    file.write_text("".join(line for line in file.read_text().splitlines(True) if "refresh" not in line))
    page = open_page(file.as_uri(), 320, color_scheme="light", bypass_csp=True)
    assert page.locator("main").inner_text().split("\n") == ["Sivu on siirtynyt", "", "Yhteistyöstä viestiminen"]
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink')").strip()
    page.evaluate(test_accessibility.AXE)
    for width, media in test_accessibility.SCREENS:
        findings = test_accessibility.findings_on(page, width, media, [])
        assert findings["violations"] == [] and findings["unexplained"] == [], findings
    page.locator("main a").click()
    page.wait_for_url("**/" + NEW)
