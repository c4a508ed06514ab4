"""Nothing is cut off and no page scrolls sideways (WCAG 1.4.4, 1.4.10, 1.4.12), but tables within their regions.

1. At 320 x 256 CSS pixels, which is 1280 x 1024 at 400 %.
2. With text at 200 %, 640 pixels wide.
3. With the text spacing of WCAG 1.4.12, on a narrow and on a wide screen.
4. At 1280 pixels as the page is.
5. Links and buttons that are not part of running text measure at least 24 x 24 pixels, narrow and wide (WCAG 2.5.8).

With other fonts than the first the spacing is left out: it widens a text far more than another family does.
"""

import pytest

import fonts
import screens

pytestmark = pytest.mark.unpainted

SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""
CASES = (
    ("as it is", 1280, 800, ""),
    ("at 400 %", 320, 256, ""),
    ("text at 200 %", 640, 800, "html { font-size: 200% !important; }"),
    ("spaced, narrow", 320, 640, SPACING),
    ("spaced, wide", 1280, 800, SPACING),
)


SMALL = """() => {
  const texts = new Map(), hasText = block => {
    const around = block.cloneNode(true);
    around.querySelectorAll('a, .badge, .strength, .state').forEach(link => link.remove());
    return !!around.textContent.trim();
  };
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(element => {
    if (!element.checkVisibility() || element.disabled || element.matches('.skip')) return false;
    const box = element.getBoundingClientRect();
    if (box.width >= 24 && box.height >= 24) return false;
    const block = element.closest('p, li, dd, dt, td, th, blockquote, h1, h2, h3, h4, h5, h6, caption, div, nav');
    if (getComputedStyle(element).display != 'inline') return true;
    if (!texts.has(block)) texts.set(block, hasText(block));
    return !texts.get(block);
  }).map(element => {
    const box = element.getBoundingClientRect();
    return `${element.outerHTML.slice(0, 100)} ${Math.round(box.width * 10) / 10}x${Math.round(box.height * 10) / 10}`;
  });
}"""


@pytest.mark.fonts
def test_nothing_is_cut_off(open_page, note, kind, font):
    failures = []
    page = open_page(kind)
    for name, width, height, style in CASES if font == fonts.DEFAULT else [case for case in CASES if case[3] != SPACING]:
        page.set_viewport_size({"width": width, "height": height})
        screens.set_style(page, style)
        failures += [f"{kind} {name}, {width} px: {line}" for line in screens.overflows(page)]
        if not style:
            failures += [f"{kind} {name}, {width} px, small: {line}" for line in page.evaluate(SMALL)]
        note.add("layouts measured")
    assert not failures, "\n".join(failures)


def test_faults_are_found(open_page):
    page = open_page("tietosuoja/index.html", 320, 256)
    assert page.evaluate(SMALL) == []
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<ul><li><a href=x>x</a></ul><button style=\"width:9px\">y</button>')")
    assert len(page.evaluate(SMALL)) == 2
    page.reload()
    assert screens.overflows(page) == []
    screens.set_style(page, "h1 { height: 10px; overflow: hidden; } .lead, main p { white-space: nowrap; }")
    found = screens.overflows(page)
    assert found[0].startswith("the page scrolls sideways") and any(line.startswith("cut off: <h1") for line in found)
    screens.set_style(page, "main { overflow-x: auto; } main p { white-space: nowrap; }")
    assert any(line.startswith("scrolls: <main") for line in screens.overflows(page))
