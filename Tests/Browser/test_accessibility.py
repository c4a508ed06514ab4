"""axe-core finds nothing on any kind of page.

1. The page is opened once; axe's program is put into it.
2. At each width, in the light and the dark scheme, and once in forced colours, axe runs all rules of the tags below.
3. A violation fails. What axe could not decide fails too, unless explained/axe.txt names the rule, the element and what
   axe says.
"""

import pathlib

import axe_playwright_python

import explanations

AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (320, 375, 1280)
SCREENS = [(width, {"color_scheme": scheme, "forced_colors": "none"}) for width in WIDTHS for scheme in ("light", "dark")]
SCREENS.append((1280, {"color_scheme": "light", "forced_colors": "active"}))

RUN = """([tags, explained]) => axe.run(document, {
    runOnly: {type: 'tag', values: tags}, rules: {'target-size': {enabled: true}},
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


def findings_on(page, width, media, explained):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(**media)
    return page.evaluate(RUN, [TAGS, [row[:3] for row in explained]])


def test_axe_is_recent_and_knows_the_wanted_rules(open_page, note):
    page = open_page("404.html")
    page.evaluate(AXE)
    version = page.evaluate("axe.version")
    note.most("version of axe-core", float(".".join(version.split(".")[:2])), f"({version})")
    assert [int(part) for part in version.split(".")[:2]] >= [4, 10]
    rules = page.evaluate("tags => axe.getRules(tags).map(rule => rule.ruleId)", TAGS)
    assert {"color-contrast", "target-size", "scrollable-region-focusable", "region"} <= set(rules)


def test_axe_finds_what_is_wrong(open_page):
    """Known faults are found, and a finding without an explanation is told from one that has it."""
    page = open_page("404.html", bypass_csp=True)
    page.evaluate(AXE)
    page.evaluate("""document.querySelector('main').innerHTML += '<img src="x.png"><a href="x" style="display:block">x</a>' +
        '<p style="position:relative"><span id="under">some text</span><i style="position:absolute;inset:0;background:#fff"></i></p>'""")
    found = findings_on(page, 320, {}, [])
    assert any(line.startswith("image-alt: <img") for line in found["violations"])
    assert any(line.startswith("color-contrast: <span") for line in found["unexplained"])
    explained = findings_on(page, 320, {}, [["color-contrast", "#under", "overlapped by another", "why"]])
    assert not [line for line in explained["unexplained"] if "<span" in line] and explained["used"] == [0]


def test_no_kind_of_page_has_violations(open_page, note, kind):
    explained = explanations.read("axe.txt", 4)
    page = open_page(kind)
    page.evaluate(AXE)
    failures = []
    for width, media in SCREENS:
        found = findings_on(page, width, media, explained)
        where = f"{kind} {width} px {' '.join(media.values())}"
        failures += [f"{where}: {line}" for line in found["violations"] + found["unexplained"]]
        note.add("axe runs")
        note.add("axe: undecided but explained", len(found["used"]))
        note.add("axe: violations or unexplained", len(found["violations"]) + len(found["unexplained"]))
        for reason in set(found["used"]):
            note.add(f"axe: explanation used, {explained[reason][0]} {explained[reason][1]}")
    assert not failures, f"{len(failures)} findings\n" + "\n".join(failures[:12])
