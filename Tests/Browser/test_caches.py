"""A browser that keeps what it has seen of one site, and the host has the next one by now: nothing of the two is mixed.

1. Two sites are built: the second has headings more on its front page, so all sections have other numbers, and another style.
2. One server shows the first and then, at the same addresses, the second. Whatever it gives may be kept for a year.
3. What a reader finds and sees is what one without a cache does; where that cannot be, it is said.
"""

import re
import shutil

import pytest

import built_site
import gzip_server
from test_search import ask, found

QUERY, OTHER = "osaamistodistus", "työntekijävaihto kittilässä"
SEARCH = "haku/index.html"


@pytest.fixture(scope="session")
def sites(tmp_path_factory, site):
    """The first and the second."""
    root = tmp_path_factory.mktemp("next")
    for name in ("Content", "Theme"):
        shutil.copytree(built_site.REPOSITORY / name, root / name)
    front, style = root / "Content/index.md", root / "Theme/assets/style.css"
    front.write_text(front.read_text() + "".join(f"\n## Lisätty otsikko {number}, laki\n\nUutta tekstiä laista.\n" for number in range(3)))
    style.write_text(style.read_text().replace(":root {", ":root { --lisatty: 1;", 1))
    return site.folder, built_site.build(root / "out", root).folder


@pytest.fixture
def host(sites):
    with gzip_server.serve(sites[0]) as server:
        server.seconds = 365 * 24 * 3600
        yield server


class Reader:
    """Opens pages in browsers that keep what they have seen, each a new one."""

    def __init__(self, host, open_page):
        self.host, self.open_page = host, open_page

    def open(self, address):
        return self.open_page(self.host.address + address, color_scheme="light")

    def fresh(self, query):
        """What one finds who has seen nothing before."""
        page = self.open(SEARCH)
        ask(page, query)
        assert found(page)
        return found(page)


@pytest.fixture
def reader(host, open_page):
    return Reader(host, open_page)


def test_an_open_tab_finds_what_is_there_now(reader, host, sites):
    page = reader.open(SEARCH)
    ask(page, QUERY)
    before = found(page)
    host.folder = sites[1]
    for query in (QUERY, OTHER, "lisätty otsikko"):
        ask(page, query)
        assert found(page) == reader.fresh(query), query
    assert before and len(before) == len(set(before))


def test_while_typing_too(reader, host, sites):
    page = reader.open(SEARCH)
    ask(page, QUERY)
    host.folder = sites[1]
    page.evaluate("() => { const now = Date.now; Date.now = () => now() + 6000; }")
    page.locator("main input[type=search]").fill("lisätty otsikko")
    page.wait_for_function("() => document.querySelector('[data-search]').dataset.done === 'lisätty otsikko'")
    assert found(page) == reader.fresh("lisätty otsikko")


def test_a_part_that_is_gone_is_asked_for_anew(reader, host, sites):
    """Who goes on typing is not asked whether there is a newer site, until a part is missing."""
    page = reader.open(SEARCH)
    ask(page, QUERY)
    host.folder = sites[1]
    page.locator("main input[type=search]").fill(OTHER)
    page.wait_for_function("query => document.querySelector('[data-search]').dataset.done === query", arg=OTHER)
    assert found(page) == reader.fresh(OTHER)


def test_more_results_are_of_one_site(reader, host, sites):
    """Those of the first go on where their texts are there, else the search is made anew."""
    def more(page):
        before = found(page)
        page.locator(".more-results").click()
        page.wait_for_function("""before => {
            const links = [...document.querySelectorAll(".results > li > a")].map(link => link.getAttribute("href").slice(3));
            return links.length >= before.length && links.join() !== before.join();
        }""", arg=before)
        return found(page)

    page, first = reader.open(SEARCH), reader.open(SEARCH)
    for one in (page, first):
        ask(one, "laki")
    host.folder = sites[1]
    assert more(page) == reader.fresh("laki")
    host.folder = sites[0]
    assert len(more(first)) == 20


def test_a_page_that_the_browser_kept_finds_what_is_there_now(reader, host, sites):
    page = reader.open(SEARCH)
    ask(page, QUERY)
    host.folder = sites[1]
    host.requests.clear()
    page.goto("about:blank")
    page.goto(host.address + SEARCH)
    ask(page, OTHER)
    assert not [path for path, _ in host.requests if path.endswith((SEARCH, "/haku/"))], "the page was not kept"
    assert found(page) == reader.fresh(OTHER)


def test_a_new_page_has_the_new_style(reader, host, sites):
    style = "getComputedStyle(document.documentElement).getPropertyValue('--lisatty').trim()"
    page = reader.open("index.html")
    assert page.evaluate(style) == ""
    host.folder = sites[1]
    page.goto(host.address + "ohjeet/index.html")
    assert page.evaluate(style) == "1"


@pytest.mark.parametrize("status", [404, 200])
def test_what_is_gone_is_told(reader, host, sites, tmp_path, status):
    """Of a host that answers with a page where a file is gone, too."""
    shutil.copytree(sites[0], tmp_path / "site")
    host.folder, host.status = tmp_path / "site", status
    for part in (tmp_path / "site/haku").glob("tekstit-*.js"):
        part.unlink()
    page = reader.open(SEARCH)
    ask(page, QUERY)
    said = page.locator("[role=status]").inner_text()
    assert "Haku ei onnistunut" in said and "tekstit-" in said
    assert found(page) == []


def test_an_index_of_another_form_is_not_read(reader, host, sites, tmp_path):
    shutil.copytree(sites[0], tmp_path / "site")
    host.folder = tmp_path / "site"
    entry = tmp_path / "site/haku/hakemisto.js"
    entry.write_text(re.sub(r'"format":\d+', '"format":0', entry.read_text()))
    page = reader.open(SEARCH)
    ask(page, QUERY)
    assert "Haku ei onnistunut" in page.locator("[role=status]").inner_text()


def test_from_a_disk_an_open_tab_finds_what_is_there_now(open_page, sites, tmp_path):
    folder = tmp_path / "site"
    shutil.copytree(sites[0], folder)
    page = open_page((folder / SEARCH).as_uri(), color_scheme="light")
    ask(page, QUERY)
    shutil.rmtree(folder)
    shutil.copytree(sites[1], folder)
    for query in (QUERY, OTHER, "lisätty otsikko"):
        ask(page, query)
        other = open_page((sites[1] / SEARCH).as_uri(), color_scheme="light")
        ask(other, query)
        assert found(page) == found(other) != [], query
