"""What a host shows in place of a page that is not there leads on, at any depth, at the host's root or below, whatever is known of its place.

1. The settings do not tell where the site is: a script finds it by its icon. Without scripts the page tells what to do, and has no link that leads nowhere.
2. The settings tell it: the page is as the others, without a script.
3. Nothing is asked for that is not there, but for the icon on the way up, and the content policy has nothing to say.
"""

import shutil

import pytest

import built_site
import gzip_server

PLACES = ["/", "/verkko/luukku/"]
MISSING = ["ei-ole", "ei-ole/", "ohjeet/ei-ole.html?q=../a#b", "a/b/c/ei-ole", "ohjeet/viestinta/a//b/"]


@pytest.fixture(scope="session")
def known(tmp_path_factory):
    """The site, whose settings tell its address."""
    root = tmp_path_factory.mktemp("known")
    shutil.copytree(built_site.REPOSITORY / "Content", root / "Content")
    shutil.copytree(built_site.REPOSITORY / "Theme", root / "Theme")
    with (root / "Content/sivusto.yaml").open("a") as settings:
        settings.write("\nosoite: https://intra.esimerkki.invalid/verkko/luukku\n")
    return built_site.build(root / "out", root).folder


def links(page):
    return page.locator("main a").evaluate_all("links => links.filter(link => link.checkVisibility()).map(link => link.href)")


def own_problems(open_page):
    """The console tells of every answer 404: of the page itself, and of the icon above it."""
    return [it for it in open_page.problems if "status of 404" not in it]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("address", MISSING)
def test_it_leads_on_from_anywhere(open_page, site, place, address):
    with gzip_server.serve(site.folder, place) as host:
        page = open_page(host.address + address, color_scheme="light")
        page.wait_for_selector("#sivun-linkit:not([hidden])")
        found = links(page)
        assert found[0] == host.address + "index.html" and len(found) == 4
        assert not page.locator("#sivun-neuvo").is_visible()
        # A browser may ask for the page again when its connection was broken.
        asked = [path for path, _ in host.requests if path != host.requests[0][0]]
        assert asked and all("/icon." in path for path in asked), asked
        page.locator("main a").first.click()
        page.wait_for_url(host.address + "index.html")
        assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink')")
        assert own_problems(open_page) == []


@pytest.mark.parametrize("place", PLACES)
def test_without_scripts_it_tells_what_to_do(open_page, site, place):
    with gzip_server.serve(site.folder, place) as host:
        page = open_page(host.address + "a/b/ei-ole", java_script_enabled=False, color_scheme="light")
        assert page.locator("main h1").is_visible() and page.locator("#sivun-neuvo").is_visible()
        assert page.locator("main a:visible").count() == 0
        assert len(host.requests) == 1
        assert page.evaluate("getComputedStyle(document.body).maxWidth") == "640px"
        assert own_problems(open_page) == []


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("address", MISSING)
def test_where_the_address_is_known_it_is_as_other_pages(open_page, known, scripts, address):
    with gzip_server.serve(known) as host:
        page = open_page(host.address + address, java_script_enabled=scripts, color_scheme="light")
        assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink')").strip()
        assert links(page)[1] == host.address + "index.html" and page.locator("nav.menu").count() == 1
        page.locator("main li a[href$='haku/index.html']").click()
        page.wait_for_url(host.address + "haku/index.html")
        assert own_problems(open_page) == []


def test_where_there_is_no_site_it_leads_nowhere(open_page, site, tmp_path):
    """A page that someone took along."""
    shutil.copy(site.folder / "404.html", tmp_path)
    with gzip_server.serve(tmp_path, "/") as host:
        page = open_page(host.address + "a/b/ei-ole", color_scheme="light")
        page.wait_for_load_state("networkidle")
        assert page.locator("#sivun-neuvo").is_visible() and links(page) == []
