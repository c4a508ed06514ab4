"""With JavaScript off the sampled pages (built_site.py) are complete.

1. The heading and the main part are there, and the first link of the main part opens a page.
2. No control is seen that does nothing without a script, and nothing says that a script is needed.
"""

import re

import pytest

pytestmark = pytest.mark.unpainted

# Live search is all that needs a script: its page then leads to the register.
SEARCH = "haku/index.html"
NEEDED = re.compile(r"(javascript|skript)\w*\W+(\w+\W+){0,4}(päälle|käyttöön|salli|vaadi|tarvi)|"
                    r"(vaatii|tarvitsee|salli|ota)\W+(\w+\W+){0,4}(javascript|skript)|(enable|requires?) javascript", re.IGNORECASE)

# A disabled box of a list of tasks is only shown; the others work by themselves or send their form.
CONTROLS = """() => [...document.querySelectorAll('button, input, select, textarea, [role=button], [contenteditable]')]
    .filter(it => it.checkVisibility() && !(it.disabled && it.closest('.prose'))
        && !it.matches('[popovertarget], [commandfor]') && !it.closest('form[action]:has([type=submit], button:not([type]))'))
    .map(it => it.outerHTML.slice(0, 120))"""


def test_page_is_complete(open_page, framed):
    page = open_page(framed, java_script_enabled=False)
    assert page.locator("h1").count() == 1 and page.locator("main h1").is_visible()
    text = page.locator("main").inner_text()
    assert len(text.split()) >= 8
    if framed == SEARCH:
        assert page.locator("noscript").inner_text() and page.locator("main a[href*='hakemisto/']").is_visible()
    else:
        assert not NEEDED.search(page.locator("body").inner_text())
        assert page.locator("noscript").count() == 0
    assert page.evaluate(CONTROLS) == []
    link = page.locator("main a[href*='.html']:visible").first
    address = link.get_attribute("href")
    with page.expect_navigation() as navigation:
        link.press("Enter")
    assert address.startswith("#") or navigation.value.status == 200
    assert page.locator("main h1").is_visible()


def test_a_dead_control_is_found(open_page):
    page = open_page("tietosuoja/index.html", java_script_enabled=False)
    page.evaluate("document.querySelector('main').innerHTML += '<button>x</button><form action=\"x\"><button>y</button></form>'")
    assert page.evaluate(CONTROLS) == ["<button>x</button>"]
    assert NEEDED.search("Ota JavaScript käyttöön") and NEEDED.search("Haku vaatii skriptin")
    assert not NEEDED.search("Sivusto toimii ilman JavaScriptiä")
