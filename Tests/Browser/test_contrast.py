"""Every colour is readable (WCAG 1.4.3, 1.4.11), in theory and on the pages.

1. PAIRS names every pair of colour tokens that meet, where, and the contrast that they need; it is computed per scheme.
2. A colour token without a pair fails, and so does a colour in the sheet outside the blocks of tokens.
3. On the sampled pages (built_site.py) the computed colour of every text is compared with the background behind it, scrolled out or not,
   on the screens of test_accessibility.py.
"""

import re

import pytest

import colours
from built_site import REPOSITORY
from test_accessibility import SCREENS, show_on

pytestmark = pytest.mark.unpainted

SHEET = (REPOSITORY / "Theme/assets/style.css").read_text(encoding="utf-8")
TEXT, EDGE = 4.5, 3.0
DECORATIVE = 1.0  # A line that only divides: nothing depends on seeing it.

PAIRS = (
    ("ink", "paper", TEXT, "text"),
    ("ink", "ground", TEXT, "table heads, quotations, code"),
    ("ink", "accent-soft", TEXT, "notices, groups of a table, responsible parties in the matrix"),
    ("ink", "mark", TEXT, "a row, card or term that a link leads to"),
    ("ink", "good-soft", TEXT, "numbers in the annual clock"),
    ("ink", "warn-soft", TEXT, "numbers in the annual clock"),
    ("quiet", "paper", TEXT, "leads, notes, badges"),
    ("quiet", "ground", TEXT, "footer, headings of the menu"),
    ("quiet", "accent-soft", TEXT, "marks of sample data in the matrix"),
    ("quiet", "warn-soft", TEXT, "strength of an obligation that nobody has"),
    ("quiet", "mark", TEXT, "notes in a row or card that a link leads to"),
    ("accent", "paper", TEXT, "links, buttons, focus"),
    ("accent", "ground", TEXT, "links in the menu, the list of contents and the footer, focus"),
    ("accent", "accent-soft", TEXT, "the current link of the menu, links in notices, badges"),
    ("accent", "warn-soft", TEXT, "links in warnings, focus"),
    ("accent", "mark", TEXT, "links in a row or card that a link leads to"),
    ("on-accent", "accent", TEXT, "buttons under the pointer, the chosen filter"),
    ("warn", "warn-soft", TEXT, "warnings, vacancies"),
    ("warn", "paper", EDGE, "edge of a vacant contact's card, of a warning's badge"),
    ("warn", "mark", EDGE, "line under a quoted passage that a link leads to"),
    ("good", "good-soft", TEXT, "state: done"),
    ("good", "paper", EDGE, "edge of markers in the annual clock"),
    ("good", "ground", EDGE, "edge of markers in the annual clock"),
    ("warn", "ground", EDGE, "edge of markers in the annual clock"),
    ("edge", "paper", EDGE, "edge of filters"),
    ("line", "paper", DECORATIVE, "between rows, around cards, tables and badges, which text and space divide too"),
    ("line", "ground", DECORATIVE, "around the menu and the footer"),
)

# What a text's colour and background are; opacity would blend them, so it is told.
TEXTS = """() => {
    const found = new Map(), texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), known = new Map();
    const around = element => {
        if (!element) return {blended: []};
        if (!known.has(element)) {
            const style = getComputedStyle(element), outer = around(element.parentElement);
            const blends = style.opacity != 1 || style.backgroundImage != 'none';
            known.set(element, {
                colour: style.color, background: /, 0\\)$/.test(style.backgroundColor) ? outer.background : style.backgroundColor,
                blended: blends ? [element.className, ...outer.blended] : outer.blended});
        }
        return known.get(element);
    };
    const ground = matchMedia('(forced-colors: active)').matches ? 'rgb(255, 255, 255)' : 'none';
    while (texts.nextNode()) {
        const text = texts.currentNode.data.trim(), element = texts.currentNode.parentElement;
        if (!text || !element.checkVisibility()) continue;
        const {colour, background, blended} = around(element);
        const key = [colour, background ?? ground, blended.join()].join('|');
        if (!found.has(key)) found.set(key, `<${element.tagName} class="${element.className}"> ${text.slice(0, 30)}`);
    }
    return [...found].map(([key, where]) => [...key.split('|'), where]);
}"""


def test_contrast_is_computed_right():
    assert round(colours.contrast("#000", "#fff"), 2) == 21
    assert round(colours.contrast("#777777", "#fff"), 2) == 4.48
    assert round(colours.contrast("rgb(118, 118, 118)", "#ffffff"), 2) == 4.54
    assert colours.contrast("#14507a", "#14507a") == 1


def test_pairs_have_their_contrast(note):
    schemes, failures = colours.schemes(SHEET), []
    assert {"light", "dark", "print"} <= set(schemes)
    for scheme, tokens in schemes.items():
        for front, back, minimum, where in PAIRS:
            ratio = colours.contrast(tokens[f"--{front}"], tokens[f"--{back}"])
            note.add("pairs of colours")
            if minimum > DECORATIVE:
                note.least(f"least contrast, {scheme}, of {minimum}", round(ratio, 2), f"{front} on {back}")
            if ratio < minimum:
                failures.append(f"{scheme}: {front} on {back} {ratio:.2f} < {minimum} ({where})")
    assert not failures, "\n".join(failures)


def test_every_colour_token_has_a_pair():
    tokens = set().union(*colours.schemes(SHEET).values())
    paired = {f"--{token}" for front, back, _, _ in PAIRS for token in (front, back)}
    assert tokens - paired == set(), "add them to PAIRS with the contrast that they need"
    assert paired - tokens == set(), "no such token any more"


def literals(sheet, is_colour):
    """Colours that are written outside a block of tokens."""
    found = []
    for around, selector, text in colours.blocks(sheet):
        forced = any("forced-colors" in media for media in around)
        for name, value in colours.declarations(text):
            if selector == ":root" and name.startswith("--"):
                continue
            words = re.findall(r"#[0-9a-fA-F]{3,8}\b|[\w-]+\([^()]*\)|(?<![\w-])[a-zA-Z]+(?![\w(-])", value)
            written = [word for word in words if not word.startswith("var(") and is_colour(word)]
            found += [f"{selector} {{ {name}: {value} }}" for word in written if not (forced and word.isalpha())]
    return found


def test_colours_are_written_as_tokens_only(open_page):
    page = open_page("tietosuoja/index.html")
    known = {"transparent", "currentcolor", "inherit", "initial", "unset", "revert"}

    def is_colour(word):
        return word.lower() not in known and not word.startswith("attr(") and page.evaluate("word => CSS.supports('color', word)", word)

    assert literals(SHEET, is_colour) == []
    wrong = "p { color: red; border: 1px solid #123; } a { box-shadow: 0 0 rgb(1 2 3 / 4); }"
    assert len(literals(wrong, is_colour)) == 3
    assert literals(":root { --x: #123; } p { color: var(--x); margin: auto; } .red { font: 1em x }", is_colour) == []


def test_texts_have_their_contrast(open_page, note, sample):
    page = open_page(sample)
    failures = []
    for width, media in SCREENS:
        show_on(page, width, media)
        for colour, background, blended, where in page.evaluate(TEXTS):
            ratio = 0 if blended else colours.contrast(colour, background)
            note.add("colours of texts on pages")
            if ratio < TEXT:
                failures.append(f"{sample} {width} {' '.join(media.values())}: {colour} on {background} {blended} {ratio:.2f}: {where}")
    assert not failures, "\n".join(failures)
