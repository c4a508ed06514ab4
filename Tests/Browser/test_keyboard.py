"""Everything is reached and seen with the keyboard alone, and targets are large enough to be hit.

1. The first Tab reaches the skip link, which moves the focus to the main part.
2. On a narrow screen the menu opens and closes; the next Tab goes on from there.
3. The first forty stops of the sampled pages (built_site.py): each shows a focus indicator and is not covered (WCAG 2.4.7, 2.4.11).
4. The matrix takes the focus, scrolls with the arrow keys, and its sticky headings never cover the focused cell.

The size of targets is measured with the layouts (test_reflow.py).
"""

import itertools

import pytest

STOPS = 40
FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]"

# Shadows as they are without focus: a shadow is an indicator only when the focus brings it.
REMEMBER = f"""() => {{
    window.shadows = new Map([...document.querySelectorAll('{FOCUSABLE}')].map(it => [it, getComputedStyle(it).boxShadow]));
}}"""

# Notes what each stop is like, when the next key comes: one call for all stops instead of one for each.
WATCH = """() => {
    const look = () => {
        const element = document.activeElement;
        if (!element || element == document.body) return null;
        const style = getComputedStyle(element), rect = element.getClientRects()[0] ?? element.getBoundingClientRect();
        const middle = (from, to, limit) => (Math.max(from, 0) + Math.min(to, limit)) / 2;
        const x = middle(rect.left, rect.right, innerWidth), y = middle(rect.top, rect.bottom, innerHeight);
        const top = document.elementFromPoint(x, y);
        const clear = colour => colour == 'transparent' || /, 0\\)$/.test(colour);
        const outline = style.outlineStyle != 'none' && parseFloat(style.outlineWidth) > 0 && !clear(style.outlineColor);
        const shadow = style.boxShadow != 'none' && style.boxShadow != window.shadows?.get(element);
        return {
            element: element.outerHTML.slice(0, 120).split('\\n')[0], indicated: outline || shadow,
            uncovered: !!top && (element.contains(top) || top.contains(element)), by: top?.outerHTML.slice(0, 80) ?? 'outside the screen',
        };
    };
    const stops = [];
    const listener = event => event.key == 'Tab' && stops.push(look());
    addEventListener('keydown', listener, true);
    window.stops = () => {
        removeEventListener('keydown', listener, true);
        return [...stops.slice(1), look()];
    };
}"""

def faults_of_stops(page, count, key="Tab"):
    """Holds the key for `count` stops, or until the focus leaves the page; what is wrong at each stop."""
    page.evaluate(WATCH)
    *modifiers, key = key.split("+")
    for one in modifiers:
        page.keyboard.down(one)
    for _ in range(count):
        page.keyboard.down(key)
    for one in [key, *modifiers]:
        page.keyboard.up(one)
    faults, stops = [], list(itertools.takewhile(bool, page.evaluate("window.stops()")))
    for focus in stops:
        if not focus["indicated"]:
            faults.append(f"no focus indicator: {focus['element']}")
        if not focus["uncovered"]:
            faults.append(f"covered by {focus['by']}: {focus['element']}")
    return faults, len(stops)


def focused(page, selector):
    return page.evaluate("selector => document.activeElement.matches(selector)", selector)


@pytest.mark.unpainted
def test_skip_link_is_first_and_leads_to_main(open_page, framed):
    page = open_page(framed)
    page.keyboard.press("Tab")
    assert focused(page, "a.skip")
    box = page.locator("a.skip").bounding_box()
    assert box["x"] >= 0 and box["y"] >= 0 and box["height"] >= 24
    page.keyboard.press("Enter")
    assert focused(page, "main")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement == document.body || !!document.activeElement.closest('main, footer')")


@pytest.mark.parametrize("address", ["index.html", "velvoitteet/index.html", "vastuuhenkilot/index.html"])
def test_menu_opens_and_closes(open_page, address):
    page = open_page(address, 375, 700)
    menu = page.get_by_role("navigation", name="Päävalikko")
    assert not menu.is_visible()
    for _ in range(6):
        page.keyboard.press("Tab")
        if focused(page, ".open-menu"):
            break
    page.keyboard.press("Enter")
    assert menu.is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('nav.menu')"), "the next Tab does not go into the menu"
    for _ in range(60):
        if focused(page, ".close-menu"):
            break
        page.keyboard.press("Tab")
    assert focused(page, ".close-menu"), "the focus does not reach the link that closes the menu"
    page.keyboard.press("Enter")
    assert not menu.is_visible() and focused(page, "main")


@pytest.mark.unpainted
@pytest.mark.parametrize("width", [375, 1280])
def test_focus_is_seen(open_page, note, framed, width):
    page = open_page(framed, width, 700)
    page.evaluate(REMEMBER)
    faults, stops = faults_of_stops(page, STOPS)
    note.add("stops of the focus", stops)
    assert stops >= 5
    assert not faults, f"{framed} {width} px\n" + "\n".join(faults)


@pytest.mark.parametrize("width", [375, 1280])
def test_matrix_scrolls_and_covers_nothing(open_page, site, note, width):
    for address in [page for page in site.kinds if site.has_matrix(page)][:3]:
        page = open_page(address, width, 700)
        page.evaluate(REMEMBER)
        page.locator("main").focus()
        for _ in range(150):
            page.keyboard.press("Tab")
            if focused(page, ".matrix"):
                break
        assert focused(page, ".matrix[role=region]"), f"{address}: Tab does not reach the matrix"
        moved = "([x, y]) => { const it = document.querySelector('.matrix'); return it.scrollLeft > x || it.scrollTop + scrollY > y; }"
        for key in ("ArrowDown", "ArrowRight") if width < 1000 else ("ArrowDown",):
            before = page.evaluate("() => { const it = document.querySelector('.matrix'); return [it.scrollLeft, it.scrollTop + scrollY]; }")
            page.keyboard.press(key)
            page.wait_for_function(moved, arg=before, timeout=2000)
        faults, stops = faults_of_stops(page, STOPS)
        backwards, stops_backwards = faults_of_stops(page, stops - 1, "Shift+Tab")
        faults += [f"backwards, {fault}" for fault in backwards]
        note.add("stops of the focus", stops + stops_backwards)
        assert not faults, f"{address} {width} px\n" + "\n".join(faults)


@pytest.mark.unpainted
def test_faults_of_focus_are_found(open_page):
    page = open_page("tietosuoja/index.html")
    page.evaluate(REMEMBER)
    page.evaluate("""() => { const cover = document.createElement('i');
        cover.style = 'position:fixed;inset:0;background:#fff;z-index:99'; document.body.append(cover);
        document.querySelector('.brand').style.outline = 'none'; }""")
    faults, _ = faults_of_stops(page, 3)
    assert any(line.startswith("covered by <i") for line in faults)
    assert any("no focus indicator" in line and "brand" in line for line in faults)
