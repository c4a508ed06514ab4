"""Search: the same from a server under a sub-path and from a disk, by keyboard alone, whatever is typed.

1. Inflected words, parts of compounds, synonyms and typing mistakes find their section; names and numbers find people.
2. Nothing is loaded before the reader turns to search, and then it is small.
3. The script and the build agree: on the words of every text, and on which sections each of their keys is in.
4. Odd input gives no error and adds no markup.
"""

import re

import pytest

import gzip_server
import test_accessibility

SEARCH = "haku/index.html"
FINDS = [
    ("salassapidosta", "velvoitteet/lakisaateinen-salassapito/"), ("päivähinta", "paivahinnat/index.html"),
    ("vaitiolo", "velvoitteet/lakisaateinen-salassapito/"), ("salasapito", "velvoitteet/lakisaateinen-salassapito/"),
    ("tyopajan vakuutukset", "velvoitteet/opiskelijan-vakuutukset/index.html"), ("531/2017", "saadokset/index.html"),
]
HITS = [("luovinen", "Esimerkki Luovinen"), ("040 000 0007", "Esimerkki Luovinen"), ("+358400000007", "Esimerkki Luovinen")]
ODD = [
    "", "   ", "ja ja on", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a-z]+(.*)\\1$^", "'\"`${1}", "🙂🙂",
    "työ" * 4000, "\u0000\u202e", "constructor __proto__ toString", "%E4%", "-", ":", "a", "ß", "İ", "1" * 300, "a" * 300,
]


def found(page):
    page.wait_for_selector("[data-done]", state="attached")
    return page.locator(".results > li > a").evaluate_all("links => links.map(link => link.getAttribute('href').slice(3))")


def ask(page, query):
    """Types and waits for the answer to just that."""
    page.locator("[data-search]").evaluate("it => delete it.dataset.done")
    page.locator("main input[type=search]").fill(query)
    page.locator("main form button").click()
    page.wait_for_function("query => document.querySelector('[data-search]').dataset.done === query",
                           arg=page.locator("main input[type=search]").input_value())


@pytest.mark.parametrize("place", ["server", "disk"])
def test_finds(open_page, site, place):
    page = open_page(SEARCH if place == "server" else (site.folder / SEARCH).as_uri())
    for query, wanted in FINDS:
        ask(page, query)
        links = [link for link in found(page)]
        assert any(link.startswith(wanted) for link in links[:5]), f"{query}: {links[:5]}"
        assert page.locator(".results mark").count() > 0, query
    for query, name in HITS:
        ask(page, query)
        assert name in page.locator(".hits").inner_text(), query
    page.locator(".hits a").first.click()
    assert page.locator("main h1").is_visible()
    assert open_page.problems == []


@pytest.mark.parametrize("place", ["server", "disk"])
def test_the_head_of_every_page_leads_here(open_page, site, place):
    page = open_page("ohjeet/index.html" if place == "server" else (site.folder / "ohjeet/index.html").as_uri())
    page.locator(".site-search input").fill("kenelle ilmoitan poissaolosta")
    page.keyboard.press("Enter")
    page.wait_for_url("**/haku/index.html?q=*")
    assert found(page)
    assert page.locator("main input[type=search]").input_value() == "kenelle ilmoitan poissaolosta"
    assert open_page.problems == []


def test_an_address_is_shared(open_page):
    page = open_page(SEARCH)
    ask(page, "näyttö")
    links = found(page)
    assert page.url.endswith("?q=n%C3%A4ytt%C3%B6")
    assert found(open_page(page.url)) == links


def test_by_keyboard(open_page):
    page = open_page(SEARCH)
    page.locator("main input[type=search]").focus()
    page.keyboard.type("vastuuhenkilöiden tapaam")  # the last word is not finished
    page.wait_for_selector(".results li")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement === document.querySelector('.hits a, .results a')")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.type") == "search"
    page.keyboard.press("Escape")
    page.wait_for_function("() => document.querySelectorAll('.results li').length === 0")
    assert page.locator("main input[type=search]").input_value() == ""
    page.keyboard.type("tapaaminen")
    page.wait_for_selector(".results li")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/haku/" not in url)


def test_filters(open_page):
    page = open_page(SEARCH + "?q=tapaaminen")
    everything = page.locator("[role=status]").inner_text()
    assert found(page)
    page.locator("select[name=laji]").select_option(label="Vuosikello")
    page.wait_for_function("text => document.querySelector('[role=status]').textContent.trim() !== text.trim()", arg=everything)
    assert all(link.startswith("vuosikello/") for link in found(page))
    page.locator("select[name=laji]").select_option(label="Vastuuhenkilöt")
    page.locator("select[name=osapuoli]").select_option(index=1)
    assert all(link.startswith("vastuuhenkilot/") for link in found(page))


@pytest.mark.parametrize("width", [375, 1280])
def test_loading_moves_nothing(open_page, width):
    """The search begins to load when its field takes the focus: what the reader is about to press stays where it is."""
    page = open_page(SEARCH, width, 700)
    places = "[...document.querySelectorAll('main a, main select, footer a')].map(it => JSON.stringify(it.getBoundingClientRect()))"
    before = page.evaluate(places)
    page.locator("main input[type=search]").focus()
    page.wait_for_function("() => document.querySelector('select[name=laji]').length > 1")
    assert before and page.evaluate(places) == before


def test_nothing_found_leads_on(open_page):
    page = open_page(SEARCH + "?q=qzxwv")
    assert found(page) == []
    assert "Osumia ei löytynyt" in page.locator("[role=status]").inner_text()
    assert page.locator("main a[href*='vastuuhenkilot/']").is_visible()
    ask(page, "salasapitoa koskeva qzxwv")
    assert open_page.problems == []


@pytest.mark.parametrize("query", ODD)
def test_odd_input(open_page, query):
    page = open_page(SEARCH)
    page.evaluate("query => { const field = document.querySelector('main input[type=search]'); field.removeAttribute('maxlength'); field.value = query; "
                  "field.form.requestSubmit(); }", query)
    page.wait_for_selector("[data-done]", state="attached")
    assert page.evaluate("document.querySelectorAll('main script, main img').length") == 0
    assert open_page.problems == []
    # As it is typed, too.
    page.evaluate("async query => { await (await luukku.start()).search(query, true); }", query)


def test_nothing_is_loaded_before_it_is_needed(open_page, server, site, note):
    page = open_page(gzip_server.EMPTY, color_scheme="light")
    server.requests.clear()
    page.goto(SEARCH, wait_until="load")
    assert not [path for path, _ in server.requests if path.endswith(".js") and "/haku/" in path]
    ask(page, "näyttö")
    words = [size for path, size in server.requests if re.search(r"/haku/(hakemisto|osiot|sanat)[^/]*\.js$", path)]
    whole = sum(len(gzip_server.compressed(file.read_bytes())) for file in (site.folder / "haku").glob("[hos]*.js"))
    sections = page.evaluate("async () => (await luukku.start()).count")
    note.most("search: lexicon, bytes compressed", whole, f"{sections} sections")
    assert 0 < sum(words) <= whole
    # 60 KB at 100 sections, 300 KB at 1,600.
    assert sections > 100 and whole <= 1024 * (60 + (sections - 100) * 240 / 1500)


PARITY = """async () => {
    const index = await luukku.start();
    const wanted = new Map(), unknown = new Set();
    for (let section = 0; section < index.count; section++) {
        const { heading, text, page } = await index.textOf(section);
        for (const { word } of [heading, page, text].flatMap(index.wordsOf)) {
            const form = (await index.known(word)).find(line => line.word === word);
            if (!form) { unknown.add(word); continue; }
            for (const [key] of await index.keysOf(form)) wanted.set(key, (wanted.get(key) || new Set()).add(section));
        }
    }
    const wrong = [];
    let keys = 0;
    for (let number = 0; number < index.words.length; number++) {
        for (const line of await index.shard(number)) {
            const has = new Set(index.sectionsOf(line)), should = wanted.get(line.word) || new Set();
            keys += has.size > 0;
            if (has.size !== should.size || [...should].some(section => !has.has(section))) wrong.push(line.word);
        }
    }
    return { unknown: [...unknown], wrong, keys };
}"""


def test_build_and_browser_agree_on_every_word(open_page, note):
    """The script cuts the texts that it shows into words, and finds each in just the sections that the build counted."""
    page = open_page(SEARCH)
    result = page.evaluate(PARITY)
    note.most("search: keys that build and browser agree on", result["keys"], "")
    assert result["unknown"] == [] and result["wrong"] == []
    assert result["keys"] > 2000


def test_axe_finds_nothing_in_results(open_page):
    page = open_page(SEARCH + "?q=luovin+vastuuhenkil%C3%B6", bypass_csp=True)
    assert found(page)
    page.evaluate(test_accessibility.AXE)
    for width, media in test_accessibility.SCREENS:
        findings = test_accessibility.findings_on(page, width, media, [])
        assert findings["violations"] == [] and findings["unexplained"] == [], findings
