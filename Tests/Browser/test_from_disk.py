"""The site works opened from a disk: styles, links and pages, without a console error.

1. The page's style sheet has been applied: its tokens are there.
2. The first links of the main part, and the menu's, open pages.
"""

import pytest

PAGES = ("index.html", "velvoitteet/index.html", "osapuolet/osao/index.html", "linjaukset/index.html", "vuosikello/index.html")


@pytest.mark.parametrize("address", PAGES)
def test_page_opens_from_disk(open_page, site, note, address):
    page = open_page((site.folder / address).as_uri())
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink')").strip()
    assert page.evaluate("[...document.images].every(image => image.complete && image.naturalWidth > 0)")
    local = "it => it.protocol == 'file:' && it.pathname != location.pathname"
    for part in ("main", "nav.menu"):
        links = page.evaluate(f"part => [...document.querySelectorAll(part + ' a')].filter({local}).slice(0, 3).map(it => it.href)", part)
        for link in links:
            page.goto(link)
            assert page.locator("main h1").is_visible(), link
            note.add("links followed from disk")
        page.goto((site.folder / address).as_uri())
    anchor = page.locator("main a[href^='#']").first
    if anchor.count():
        target = anchor.get_attribute("href")[1:]
        anchor.click()
        assert page.url.endswith(f"#{target}") and page.locator(f"[id='{target}']").is_visible()
    assert open_page.problems == []


def test_a_missing_style_sheet_is_a_problem(open_page, site, tmp_path):
    (tmp_path / "index.html").write_text(site.text("index.html"), encoding="utf-8")
    open_page((tmp_path / "index.html").as_uri())
    assert open_page.problems
