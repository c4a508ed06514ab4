"""The wheel of the annual clock is readable: its texts do not overlap, are large enough and stand in the list.

1. Pages: the site's own clock pages of every kind, and two made sites, with 40 events over the year and 40 in one month.
2. A text's box is its four corners on the screen, turned as the text is; two boxes overlap when no side of either parts them
   (separating axis theorem).
3. A number has its contrast with the shape behind it, the other texts with the page.
4. Today's mark is there with the script, on a day of the year, and the page is complete without it.
"""

import datetime
import os
import shutil
import subprocess

import pytest

import colours
import explanations
import gzip_server
from built_site import REPOSITORY, TODAY
from test_accessibility import judge, show_on

pytestmark = pytest.mark.unpainted

PAGES = (
    "vuosikello/index.html",
    "vuosikello/2026-2027/index.html",
    "vuosikello/2026/index.html",
    "vuosikello/laji/tapaaminen/2026-2027/index.html",
    "vuosikello/laji/maaraaika/2026-2027/index.html",
    "vuosikello/osapuoli/osao/2026-2027/index.html",
)
MADE = ("year/vuosikello/2026-2027/index.html", "month/vuosikello/2026-2027/index.html",
        "month/vuosikello/laji/koulutus/2026-2027/index.html")
SCREENS = [(width, scheme) for width in (375, 1280) for scheme in ("light", "dark")]
FIRST = datetime.date(2026, 8, 1)
NOON = datetime.datetime(2026, 11, 25, 12)

# Every text of the picture and its legend: words, corners on the screen, height of its letters.
TEXTS = """() => [
    ...Array.from(document.querySelectorAll('.wheel text'), text => {
        const {x, y, width, height} = text.getBBox(), matrix = text.getScreenCTM();
        const corners = [[x, y], [x + width, y], [x + width, y + height], [x, y + height]].map(([x, y]) => {
            const point = new DOMPoint(x, y).matrixTransform(matrix);
            return [point.x, point.y];
        });
        const scale = Math.hypot(matrix.a, matrix.b);
        return [text.textContent, corners, parseFloat(getComputedStyle(text).fontSize) * scale];
    }),
    ...Array.from(document.querySelectorAll('.wheel .legend li'), item => {
        const {left, right, top, bottom} = item.getBoundingClientRect();
        const corners = [[left, top], [right, top], [right, bottom], [left, bottom]];
        return [item.textContent.trim(), corners, parseFloat(getComputedStyle(item).fontSize)];
    }),
]"""


# The colour of every text of the picture, and of what may lie behind it.
COLOURS = """() => Array.from(document.querySelectorAll('.wheel text'), text => {
    const shape = text.closest('.ring') && text.previousElementSibling;
    const page = getComputedStyle(document.body).backgroundColor;
    return [text.textContent, getComputedStyle(text).fill, shape ? getComputedStyle(shape).fill : page];
})"""


def overlap(one, other):
    """How far two boxes reach into each other, by the side that parts them best; none is 0 or less."""
    depths = []
    for corners in (one, other):
        for (x1, y1), (x2, y2) in zip(corners[:2], corners[1:3]):
            length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5 or 1
            ax, ay = (x2 - x1) / length, (y2 - y1) / length
            a, b = ([x * ax + y * ay for x, y in box] for box in (one, other))
            depths.append(min(max(a), max(b)) - max(min(a), min(b)))
    return min(depths)


def overlaps(page, tolerance=0.5):
    texts = page.evaluate(TEXTS)
    pairs = ((one, other) for index, one in enumerate(texts) for other in texts[:index])
    return texts, [f"{one[0]} on {other[0]}" for one, other in pairs if overlap(one[1], other[1]) > tolerance]


def events(days, category):
    rows = [f"t-{number};Tapahtuma {number};{category(number)};{day};ei" for number, day in enumerate(days)]
    return "\n".join(["tunnus;otsikko;tyyppi;alkaa;peruttu", *rows, ""])


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A server of the made sites."""
    folder = tmp_path_factory.mktemp("made")
    kinds = ["tapaaminen", "koulutus", "vierailu", "työntekijävaihto", "määräaika", "muu"]
    tables = {
        "year": events([FIRST + datetime.timedelta(9 * number) for number in range(40)], lambda number: kinds[number % 6]),
        "month": events([datetime.date(2026, 11, 1 + number * 3 // 4) for number in range(40)], lambda number: "koulutus"),
    }
    luukku = os.environ.get("LUUKKU", REPOSITORY / ".build/debug/luukku")
    (folder / "public").mkdir()
    for name, table in tables.items():
        root = folder / "content" / name
        shutil.copytree(REPOSITORY / "Tests/Sites/small", root)
        shutil.copytree(REPOSITORY / "Theme", root / "Theme")
        (root / "Content/tiedot/tapahtumat.csv").write_text(table, encoding="utf-8")
        command = [luukku, "build", "--root", root, "--output", folder / "public" / name, "--today", TODAY]
        subprocess.run([str(part) for part in command], check=True, capture_output=True)
    with gzip_server.serve(folder / "public") as server:
        yield server


@pytest.fixture
def open_wheel(open_page, made):
    def open_wheel(address, **options):
        base = made.address if address in MADE else open_page.base
        page = open_page.browser.new_context(base_url=base, **options).new_page()
        open_page.own.append(page)
        page.clock.set_fixed_time(NOON)
        page.set_viewport_size({"width": 375, "height": 800})
        page.goto(address)
        return page

    return open_wheel


@pytest.mark.fonts
@pytest.mark.parametrize("address", PAGES + MADE)
def test_texts_are_apart_and_large_enough(open_wheel, note, address):
    page = open_wheel(address)
    for width, scheme in SCREENS:
        show_on(page, width, {"color_scheme": scheme})
        texts, found = overlaps(page)
        assert len(texts) > 14 and not found, f"{width} {scheme}: {found}"
        note.add("texts of wheels", len(texts))
        smallest = min(texts, key=lambda text: text[2])
        note.least("smallest text of a wheel, px", round(smallest[2], 2), f"{address} {width}")
        assert smallest[2] >= 9, smallest[0]
        box = page.locator(".wheel > svg").bounding_box()
        assert box["width"] <= 640 and abs(box["width"] - box["height"]) < 1


def test_overlapping_texts_are_found(open_wheel):
    page = open_wheel(PAGES[1])
    page.evaluate("""() => {
        const [one, other] = document.querySelectorAll('.ring g[transform]');
        other.setAttribute('transform', one.getAttribute('transform'));
    }""")
    assert len(overlaps(page)[1]) == 1


@pytest.mark.parametrize("address", PAGES + MADE[:1])
def test_texts_have_their_contrast(open_wheel, note, address):
    page = open_wheel(address)
    for media in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"media": "print"}, {"forced_colors": "active"}):
        page.emulate_media(**media)
        for text, front, back in page.evaluate(COLOURS):
            ratio = colours.contrast(front, back)
            note.least("least contrast in a wheel", round(ratio, 2), f"{text} {address} {media}")
            assert ratio >= 4.5, f"{text} {media}: {front} on {back}"


@pytest.mark.parametrize("address", PAGES[1:] + MADE)
def test_every_number_stands_in_the_list(open_wheel, address):
    page = open_wheel(address)
    numbers = {int(text) for text in page.locator(".wheel .ring text").all_text_contents()}
    listed = {int(text) for text in page.locator(".month .number").all_text_contents()}
    assert numbers and numbers == listed == set(range(1, max(numbers) + 1))


@pytest.mark.parametrize("address", PAGES + MADE)
def test_todays_mark(open_wheel, address):
    page = open_wheel(address)
    degrees = page.locator(".wheel path.today").get_attribute("transform")
    first = datetime.date.fromisoformat(page.locator(".wheel > svg").get_attribute("data-first-day"))
    expected = ((NOON.date() - first).days + 0.5) / 365 * 360
    assert degrees == f"rotate({expected:.1f})"
    assert page.locator("p.today").inner_text() == "Tänään 25.11.2026"


def test_no_mark_on_another_year_or_without_script(open_wheel):
    page = open_wheel("vuosikello/2027-2028/index.html")
    assert page.locator("path.today").count() == 0 and page.locator("p.today").inner_text() == ""
    page = open_wheel(PAGES[1], java_script_enabled=False)
    assert page.locator("path.today").count() == 0 and page.locator(".wheel .ring text").count() > 10


# The site's own pages are among the kinds of test_accessibility.py; of the made ones each kind of page once.
@pytest.mark.parametrize("address", (MADE[0], MADE[2]))
def test_axe_finds_nothing(open_wheel, address):
    page = open_wheel(address)
    for width, media, _, found in judge(page, explanations.read("axe.txt", 4)):
        assert not found["violations"] and not found["unexplained"], f"{width} px {media}"


@pytest.mark.fonts
@pytest.mark.parametrize("size", ("A4", "A3"))
def test_wheel_is_on_the_first_sheet(open_wheel, tmp_path, size):
    page = open_wheel(PAGES[1])
    page.pdf(path=str(tmp_path / "page.pdf"), format=size)
    text = subprocess.run(["pdftotext", "-l", "1", str(tmp_path / "page.pdf"), "-"], capture_output=True, text=True, check=True)
    legend = page.locator(".legend li").all_text_contents()
    months = page.locator(".wheel .months text").all_text_contents()
    assert len(months) == 12 and all(name.strip() in text.stdout for name in legend)


