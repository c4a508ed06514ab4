"""A picture of a text has the size in the page that the browser finds in its file, so nothing moves when it comes.

1. Pillow writes the formats, in each form that has a header of its own; a camera's orientation turns the picture.
2. An SVG without a size in pixels has the browser's proportions: it has no other size.
3. What does not tell its size, or is damaged, has none in the page.
"""

import os
import subprocess

import pytest
from PIL import Image

import built_site

ORIENTATION = 0x0112


def saved(name, size=(640, 300), mode="RGB", **options):
    return name, lambda path: Image.new(mode, size, "white").save(path, **options)


def turned(orientation):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return saved(f"turned-{orientation}.jpg", exif=exif)


def svg(name, attributes, before=""):
    text = f"{before}<svg xmlns='http://www.w3.org/2000/svg' {attributes}><rect width='9' height='9'/></svg>"
    return name, lambda path: path.write_text(text, encoding="utf-8")


def profile(size):
    """What a camera may write before the picture's header."""
    return b"\0" * size


RASTER = dict([
    saved("plain.png"), saved("grey.png", mode="L"), saved("plain.gif"), saved("baseline.jpg"),
    saved("progressive.jpeg", progressive=True), saved("profile.jpg", icc_profile=profile(200_000)),
    saved("capitals.JPG"), saved("a png.jpg", format="PNG"), *map(turned, range(1, 9)),
    saved("lossy.webp"), saved("lossless.webp", lossless=True), saved("extended.webp", mode="RGBA", exif=b"Exif\0\0"),
    saved("single.png", size=(1, 1)), saved("long.webp", size=(16_383, 1)), saved("odd.webp", size=(331, 17), lossless=True),
    svg("sized.svg", "width='640' height='300' viewBox='0 0 20 20'"), svg("pixels.svg", 'width="640px" height=" 300px"'),
    svg("inches.svg", "width='2in' height='1in'"), svg("one side.svg", "width='640' viewBox='0 0 64 30'"),
])
DRAWN = dict([
    svg("box.svg", "viewBox='0 0 720 300'"), svg("commas.svg", "viewBox='-10,-10,720,300'"), svg("shares.svg", "width='100%' height='100%' viewBox='0 0 720 300'"),
    svg("prolog.svg", "viewBox='0 0 720 300' data-x='a > b'", "<?xml version='1.0'?>\n<!-- <svg width='1' height='1'> -->\n<!DOCTYPE svg [ <!ENTITY a '>'> ]>\n"),
])
SIZELESS = dict([
    ("cut.png", lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0")),
    saved("far.jpg", icc_profile=profile(400_000)),
    svg("unsized.svg", ""), svg("nothing.svg", "viewBox='0 0 0 0'"),
])
ALL = RASTER | DRAWN | SIZELESS


@pytest.fixture(scope="module")
def page_of_pictures(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures") / "site"
    luukku = os.path.abspath(os.environ.get("LUUKKU", built_site.REPOSITORY / ".build/debug/luukku"))
    subprocess.run([luukku, "init", folder, "--today", built_site.TODAY], check=True, capture_output=True, stdin=subprocess.DEVNULL)
    pictures = folder / "Content/kuvat"
    pictures.mkdir()
    for name, write in ALL.items():
        write(pictures / name)
    text = folder / "Content/ohjeet/esimerkkiohje.md"
    lines = (f"![{name}](<../kuvat/{name}>)\n" for name in ALL)
    text.write_text(text.read_text(encoding="utf-8") + "\n" + "\n".join(lines), encoding="utf-8")
    built = subprocess.run([luukku, "build", "--root", folder, "--today", built_site.TODAY], capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    return folder / "Public/ohjeet/esimerkkiohje/index.html"


@pytest.fixture(scope="module")
def seen(page_of_pictures, browsers):
    page = browsers["DejaVu Sans", True].new_page()
    page.goto(page_of_pictures.as_uri())
    pictures = page.evaluate("""() => [...document.querySelectorAll('main img')].map(image => [image.alt, {
        page: [image.getAttribute('width'), image.getAttribute('height')].map(it => it && Number(it)),
        file: [image.naturalWidth, image.naturalHeight], shown: image.getBoundingClientRect().toJSON()}])""")
    page.context.close()
    return dict(pictures)


@pytest.mark.parametrize("name", RASTER)
def test_the_size_in_the_page_is_that_of_the_file(seen, name):
    assert seen[name]["page"] == seen[name]["file"]


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_has_its_proportions(seen, name):
    (width, height), shown = seen[name]["page"], seen[name]["shown"]
    assert (width, height) == (720, 300)
    assert shown["width"] / shown["height"] == pytest.approx(720 / 300, rel=0.01)


@pytest.mark.parametrize("name", SIZELESS)
def test_what_tells_no_size_has_none(seen, name):
    assert seen[name]["page"] == [None, None]
