"""What is printed: page sizes, no navigation, repeated table heads, and everything from the first to the last heading.

1. Each page is printed into a PDF as the browser does it; pdfinfo tells the sizes, pdftotext the words.
2. On paper no navigation has a place: nothing of it is laid out, and its words are not in the PDF.
"""

import re
import subprocess

import pytest

import screens

A4, A3_LANDSCAPE = (595, 842), (1191, 842)  # points
PAGES = {
    "linjaukset/index.html": A4,
    "osapuolet/osao/index.html": A4,
    "vastuuhenkilot/tuloste/index.html": A4,
    "velvoitteet/index.html": A3_LANDSCAPE,
}
NAVIGATION = "nav, .skip, .menu, .header-links, .breadcrumbs, .filters, .contents, .shortcuts, [class*=menu]"


def printed(page, file):
    """The sizes and the texts of the PDF's pages."""
    page.pdf(path=str(file), format="A4", prefer_css_page_size=True)
    info = subprocess.run(["pdfinfo", "-l", "-1", str(file)], capture_output=True, text=True, check=True).stdout
    sizes = [(round(float(width)), round(float(height))) for width, height in re.findall(r"size: +([\d.]+) x ([\d.]+)", info)]
    text = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True).stdout
    return sizes, text.split("\f")[: len(sizes)]


def words(text):
    return re.sub(r"\s+", " ", text).strip()


@pytest.fixture
def paper(open_page, tmp_path):
    def paper(address, **options):
        page = open_page(address, **options)
        return page, *printed(page, tmp_path / "page.pdf")

    return paper


@pytest.mark.parametrize("address", PAGES)
def test_sizes_and_no_navigation(paper, note, address):
    page, sizes, texts = paper(address)
    note.most("printed pages", len(sizes), address)
    assert all(abs(got - wanted) <= 2 for size in sizes for got, wanted in zip(size, PAGES[address])), sizes
    lines = [words(line) for text in texts for line in text.splitlines()]
    for label in page.locator(".skip, .open-menu, .close-menu, .contents h2").all_text_contents():
        assert words(label) not in lines, label
    groups = [words(" ".join(group.locator("a").all_text_contents())) for group in page.locator(".menu div").all()]
    assert groups and not [group for group in groups if " " in group and group in words(" ".join(texts))]
    page.emulate_media(media="print")
    laid_out = f"[...document.querySelectorAll('{NAVIGATION}')].filter(it => it.checkVisibility()).map(it => it.outerHTML.slice(0, 80))"
    assert page.evaluate(laid_out) == []


def test_matrix_repeats_its_head(paper):
    page, _, texts = paper("velvoitteet/index.html")
    labels = [words(label) for label in page.locator(".matrix thead th").all_text_contents()]
    involvement = "(?:vastaa|osallistuu|ei koske)"
    spanned = [text for text in texts if re.search(rf"{involvement}\s+{involvement}", text)]
    assert len(labels) >= 8 and len(spanned) >= 2
    for number, text in enumerate(spanned, 1):
        missing = [label for label in labels if not all(part in text for part in re.split(r"[ /-]", label))]
        top = words(re.split(involvement, text)[0])  # above the first row
        assert not missing and all(label.split("/")[0].split()[0] in top for label in labels), f"page {number}: {missing}"


def test_agreement_is_whole(paper):
    page, _, texts = paper("linjaukset/index.html")
    headings = [words(text) for text in page.locator("main h1, main h2, main h3").all_text_contents()]
    shown = [heading for heading in headings if heading != words(page.locator(".contents h2").text_content())]
    whole = words(" ".join(texts))
    assert shown[0] in whole and shown[-1] in whole and whole.index(shown[0]) < whole.rindex(shown[-1])


def test_contacts_have_their_numbers(paper):
    page, _, texts = paper("vastuuhenkilot/tuloste/index.html")
    numbers = {words(number) for number in page.locator("main .number").all_text_contents()}
    assert numbers and all(number in words(" ".join(texts)) for number in numbers)


def test_paper_is_light_though_the_screen_is_dark(paper):
    page, _, _ = paper("osapuolet/osao/index.html", color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_navigation_on_paper_is_found(open_page, tmp_path):
    page = open_page("osapuolet/osao/index.html")
    screens.set_style(page, ".menu { display: block !important }")
    _, texts = printed(page, tmp_path / "page.pdf")
    assert "Sulje valikko" in words(" ".join(texts))
