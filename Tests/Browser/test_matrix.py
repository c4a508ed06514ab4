"""The matrix narrowed down by its script, which works from a disk too, and by links where there is no script.

1. One choice of each filter works together with the others; the number of rows is told, and "show all" brings all back.
2. The selection is in the address: opening that address shows the same rows.
3. On a small screen a party's filter stays a link to the party's list.
4. Its columns keep their widths while the rows arrive.
"""

import gzip_server
from shifts import MOVES

MATRIX = "velvoitteet/index.html"


def rows(page):
    return page.locator(".matrix tbody tr:not(.group):visible").count()


def choose(page, key, index=0):
    if key != "osapuoli" and not page.locator(".filters details").evaluate("details => details.open"):
        page.locator(".filters summary").click()
    page.locator(f'button[data-key="{key}"]').nth(index).click()


def count(page):
    return int(page.locator(".count span").inner_text())


def test_filters_work_together(open_page):
    page = open_page(MATRIX)
    everything = rows(page)
    assert everything == count(page) > 50
    seen = []
    for key in ("osapuoli", "vahvuus", "tila"):
        choose(page, key)
        assert rows(page) == count(page)
        seen.append(count(page))
    assert everything > seen[0] > seen[1] >= seen[2]
    assert page.locator(".matrix thead th:visible").count() == 2, "one party is left"
    page.locator(".filters .reset").click()
    assert rows(page) == count(page) == everything
    assert page.evaluate("document.activeElement.tagName") == "BUTTON", "the focus is not lost"


def test_the_address_holds_the_selection(open_page):
    page = open_page(MATRIX)
    choose(page, "vahvuus")
    page.goto(page.url)
    assert "vahvuus=" in page.url and rows(page) == count(page)
    assert page.locator('button[aria-pressed="true"]').count() == 1
    page.goto(page.url.split("?")[0] + '?vahvuus="><script>&tila=eiole&x=1')
    assert rows(page) > 50 and page.locator('button[aria-pressed="true"]').count() == 0


def test_a_small_screen_gets_the_party_as_a_list(open_page):
    page = open_page(MATRIX, width=375)
    page.locator('[data-filter="osapuoli"] a').first.click()
    assert "/velvoitteet/osapuoli/" in page.url
    assert page.locator("main table").count() == 0 and page.locator("main .links li").count() > 10


def in_rows(page):
    """Cut before each tenth row."""
    rows = page.split(b"<tr")
    return [rows[0], *(b"".join(b"<tr" + row for row in rows[at:at + 10]) for at in range(1, len(rows), 10))]


def test_no_column_moves_while_rows_arrive(open_page, slow_line):
    """Over a slow line the first rows are painted before the last ones have come."""
    moved = """() => new Promise(resolve => {
        const seen = [], moves = MOVES;
        new PerformanceObserver(list => {
            for (const entry of list.getEntries().filter(moves)) for (const {node} of entry.sources)
                if ((node?.closest ? node : node?.parentElement)?.closest('.matrix')) seen.push(entry.value);
        }).observe({type: 'layout-shift', buffered: true});
        setTimeout(() => resolve(seen), 200);
    })""".replace("MOVES", MOVES)
    page = open_page(gzip_server.EMPTY, color_scheme="light")  # A context of its own.
    slow_line(in_rows)
    page.goto(MATRIX, wait_until="load")
    assert page.evaluate(moved) == []
