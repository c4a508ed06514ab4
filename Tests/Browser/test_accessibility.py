"""axe-core finds nothing on any kind of page.

1. The page is opened once; axe's program is put into it.
2. On each screen axe runs the rules of the tags below whose verdict can be another one than on the screens before. All of them
   run where something of the main part is shown, hidden or out of sight that was not so on a screen before, or of the frame on no
   page before; the rules that look at places and sizes where something lies elsewhere; those that look at colours, which
   take most of the time, narrow in the light (with all rules) and wide in the dark. test_contrast.py finds the colours of
   every text on every screen.
3. A violation fails. What axe could not decide fails too, unless explained/axe.txt names the rule, the element and what
   axe says.
"""

import pathlib

import axe_playwright_python
import pytest

import explanations
from built_site import EVERY_PAGE

pytestmark = pytest.mark.unpainted

AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (320, 375, 1280)
LIGHT, DARK, FORCED = (
    {"color_scheme": scheme, "forced_colors": forced} for scheme, forced in (("light", "none"), ("dark", "none"), ("light", "active")))
SCREENS = [*((width, LIGHT) for width in WIDTHS), *((width, DARK) for width in WIDTHS), (1280, FORCED)]

# Rules of axe 4 that look at colours, and all that look at more than which elements are shown.
COLOURS = ["color-contrast", "link-in-text-block"]
PLACES = ["target-size", "scrollable-region-focusable"]

# Which elements of the main part and of the frame around it are shown, which of them lie out of sight (the skip link), and where
# each lies.
SEEN = """() => {
    const places = [...document.querySelectorAll('*')].map(element => {
        const part = element.closest('main') ? 'main' : 'frame';
        if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) return [part, '-', ''];
        const {x, y, width, height} = element.getBoundingClientRect();
        const sign = x + width + scrollX <= 0 || y + height + scrollY <= 0 ? 'o' : '+';
        return [part, sign, [x, y, width, height].map(Math.round).join()];
    });
    const shown = name => places.filter(([part]) => part == name).map(it => it[1]).join('');
    return [shown('main'), shown('frame'), places.map(it => it[2]).join(' ')];
}"""

RUN = """([tags, rules, explained]) => axe.run(document, {
    runOnly: rules ? {type: 'rule', values: rules} : {type: 'tag', values: tags}, rules: {'target-size': {enabled: true}},
    resultTypes: ['violations', 'incomplete'], preload: false, elementRef: true
}).then(result => {
    const why = node => [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ');
    const tell = (found, node) => `${found.id}: ${node.html.slice(0, 160)} (${why(node)})`;
    const findings = {violations: [], unexplained: [], used: []};
    for (const found of result.violations)
        for (const node of found.nodes) findings.violations.push(tell(found, node));
    for (const found of result.incomplete)
        for (const node of found.nodes) {
            const reason = explained.findIndex(([rule, place, part]) =>
                rule == found.id && node.element.matches(place) && why(node).includes(part));
            if (reason < 0) findings.unexplained.push(tell(found, node)); else findings.used.push(reason);
        }
    return {...findings, rules: result.passes.length + result.violations.length + result.inapplicable.length};
})"""


# Of the rows of a table and the items of a list, those stay that have an element which two before did not have with the same classes and
# attributes: what axe says of one, it says of all. What it says of ids and names that stand twice, the validator says of the whole page.
SHAPE = """
    const told = ['class', 'role', 'scope', 'lang', 'type', 'hidden', 'rowspan', 'colspan', 'tabindex'];
    const shape = element => element.parentElement.tagName + ' ' + element.tagName +
        [...element.attributes].map(it => it.name + (told.includes(it.name) ? '=' + it.value : '')).join();
"""
THIN = f"() => {{ {SHAPE}" + """
    const all = new Map();
    for (const list of document.querySelectorAll('main tbody, main ul, main ol')) {
        const place = list.closest('table') ?? list, seen = all.get(place) ?? new Map();
        all.set(place, seen);
        for (const item of [...list.children]) {
            const shapes = new Set([item, ...item.querySelectorAll('*')].map(shape));
            if ([...shapes].every(one => seen.get(one) >= 2)) item.remove();
            else for (const one of shapes) seen.set(one, (seen.get(one) ?? 0) + 1);
        }
    }
}"""


def show_on(page, width, media):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(**media)


def findings(page, explained, rules=None):
    """What axe finds on the page as it is shown."""
    return page.evaluate(RUN, [TAGS, rules, [row[:3] for row in explained]])


def findings_on(page, width, media, explained):
    show_on(page, width, media)
    return findings(page, explained)


class Judged:
    """What has been judged of a page: what was shown, where it lay and in which scheme."""

    # The frames of all pages: which of their elements were shown.
    frames = set()

    def __init__(self):
        self.shown, self.places, self.dark = set(), set(), set()

    def rules_for(self, page, width, media):
        """None for all rules, else those that are still to run; with this, they have run."""
        show_on(page, width, media)
        shown, frame, places = page.evaluate(SEEN)
        all_rules = EVERY_PAGE or shown not in self.shown or frame not in self.frames
        rules = [] if places in self.places else list(PLACES)
        if (width, media) == (1280, DARK) and places not in self.dark:
            rules += COLOURS
            self.dark.add(places)
        self.shown.add(shown)
        self.frames.add(frame)
        self.places.add(places)
        return None if all_rules else rules


def judge(page, explained):
    """What axe finds on each screen that is to be judged, with the screen and the rules that ran."""
    if not EVERY_PAGE:
        page.evaluate(THIN)
    page.evaluate(AXE)
    judged = Judged()
    for width, media in SCREENS:
        rules = judged.rules_for(page, width, media)
        if rules != []:
            yield width, media, rules, findings(page, explained, rules)


def test_axe_is_recent_and_knows_the_wanted_rules(open_page, note):
    page = open_page("tietosuoja/index.html")
    page.evaluate(AXE)
    version = page.evaluate("axe.version")
    note.most("version of axe-core", float(".".join(version.split(".")[:2])), f"({version})")
    assert [int(part) for part in version.split(".")[:2]] >= [4, 10]
    rules = page.evaluate("tags => axe.getRules(tags).map(rule => rule.ruleId)", TAGS)
    assert {"region", *PLACES, *COLOURS} <= set(rules)
    # A rule that is new among those of colours is to be among COLOURS.
    assert page.evaluate("tags => axe.getRules(tags).filter(rule => rule.tags.includes('cat.color')).map(rule => rule.ruleId)",
                         TAGS) == COLOURS


def test_axe_finds_what_is_wrong(open_page):
    """Known faults are found, and a finding without an explanation is told from one that has it."""
    page = open_page("tietosuoja/index.html", bypass_csp=True)
    page.evaluate(AXE)
    page.evaluate("""document.querySelector('main').innerHTML += '<img src="x.png"><a href="x" style="display:block">x</a>' +
        '<p style="position:relative"><span id="under">some text</span><i style="position:absolute;inset:0;background:#fff"></i></p>'""")
    found = findings_on(page, 320, {}, [])
    assert any(line.startswith("image-alt: <img") for line in found["violations"])
    assert any(line.startswith("color-contrast: <span") for line in found["unexplained"])
    explained = findings_on(page, 320, {}, [["color-contrast", "#under", "overlapped by another", "why"]])
    assert not [line for line in explained["unexplained"] if "<span" in line] and explained["used"] == [0]


def test_what_differs_is_judged(open_page):
    """All rules where something else is shown, some where only places or colours are others, none where nothing is."""
    page = open_page("index.html")
    judged = Judged()
    judged.frames = set()

    def rules(width, media):
        return judged.rules_for(page, width, media)

    assert rules(320, LIGHT) is None
    if EVERY_PAGE:
        return
    assert rules(375, LIGHT) == PLACES and rules(375, LIGHT) == []
    assert rules(1280, LIGHT) is None, "the menu is shown"
    assert rules(1280, LIGHT) == []
    assert rules(1280, DARK) == COLOURS and rules(1280, DARK) == []
    page.evaluate("document.querySelector('main p').style = 'position: relative; top: 3px'")
    assert rules(1280, DARK) == PLACES + COLOURS and rules(1280, FORCED) == []
    page.evaluate("document.querySelector('main p').hidden = true")
    assert rules(1280, DARK) is None
    page.evaluate("document.querySelector('main h1').style = 'position: absolute; left: -9999px'")
    assert rules(1280, DARK) is None
    page.evaluate("document.querySelector('footer').hidden = true")
    assert rules(1280, LIGHT) is None, "a frame that no page had"
    # On another page the frame is known; its main part is not.
    other = Judged()
    other.frames = judged.frames
    assert other.rules_for(page, 1280, LIGHT) is None and other.rules_for(page, 1280, LIGHT) == []


@pytest.mark.unpainted
def test_what_is_alike_is_judged_once(open_page):
    """Rows go, and whatever is in any of them stays in one."""
    page = open_page("velvoitteet/index.html")
    shapes = f"() => {{ {SHAPE} return [...new Set([...document.querySelectorAll('main *')].map(shape))].sort(); }}"
    before, rows = page.evaluate(shapes), page.locator("main tr").count()
    page.evaluate(THIN)
    assert page.evaluate(shapes) == before
    assert page.locator("main tr").count() < rows / 2
    page.locator("main tbody tr").nth(1).evaluate("row => row.after(row.cloneNode(true), row.cloneNode(true))")
    page.locator("main tbody tr").nth(2).evaluate("row => row.firstElementChild.className = 'another'")
    rows = page.locator("main tr").count()
    page.evaluate(THIN)
    assert page.locator("main tr").count() == rows - 1 and page.locator("main .another").count() == 1


def test_no_kind_of_page_has_violations(open_page, note, sample):
    explained = explanations.read("axe.txt", 4)
    page = open_page(sample)
    failures = []
    for width, media, rules, found in judge(page, explained):
        note.add("axe: screens with all rules" if rules is None else "axe: screens with some rules")
        where = f"{sample} {width} px {' '.join(media.values())}"
        failures += [f"{where}: {line}" for line in found["violations"] + found["unexplained"]]
        note.add("axe: undecided but explained", len(found["used"]))
        note.add("axe: violations or unexplained", len(found["violations"]) + len(found["unexplained"]))
        for reason in set(found["used"]):
            note.add(f"axe: explanation used, {explained[reason][0]} {explained[reason][1]}")
    assert not failures, f"{len(failures)} findings\n" + "\n".join(failures[:12])
