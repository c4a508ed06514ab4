import Diagnostics
import Testing

@testable import Markdown

@Suite struct HeadingTests {
    @Test(arguments: [
        ("Työpajan tehtävät", "tyopajan-tehtavat"), ("  ÅÄÖ éÜß Čáŋ ž! ", "aao-eus-can-z"), ("a\u{308}o\u{308}", "ao"),
        ("1.2 – Kohta", "1-2-kohta"),
        ("???", "kohta"), ("Привет, мир!", "привет-мир"), ("Fn 1", "kohta-fn-1"), ("Lainaus a", "kohta-lainaus-a"),
        ("Sivun sisältö", "kohta-sivun-sisalto"),
        ("\u{178}\u{17F}\u{100}", "ysa"), ("Sääʹmǩiõll ǥ ǯ Ʒ Ǧ", "saamkioll-g-z-z-g"), ("toi\u{AD}min\u{200B}ta", "toiminta"),
        ("قبل البدء", "قبل-البدء"), ("\u{5E9}\u{5B8}\u{5DC}", "\u{5E9}\u{5B8}\u{5DC}"), ("日本", "日本"), ("ẞ ệ", "ss-e"),
    ])
    func slugs(_ text: String, _ expected: String) {
        #expect(slug(text) == expected)
    }

    @Test func anchorsAreUnique() throws {
        let headings = try Rendered("## A\n## A\n## A 2\n## ?\n## !\n").document.headings
        #expect(headings.map(\.anchor) == ["a", "a-2", "a-2-2", "kohta", "kohta-2"])
    }

    @Test func aFixedAnchorKeepsItsName() throws {
        let rendered = try Rendered(
            "## Salassapito\n\n## Muuta {#salassapito}\n\n## Työ *a* {#työ_1.a}\n\n## b {#} {# c}\n")
        #expect(rendered.document.headings.map(\.anchor) == ["salassapito-2", "salassapito", "työ_1.a", "b-c"])
        #expect(rendered.document.headings.map(\.text) == ["Salassapito", "Muuta", "Työ a", "b {#} {# c}"])
        #expect(rendered.html.contains("<h2 id=\"työ_1.a\">Työ <em>a</em></h2>"))
    }

    @Test func headingsAvoidTheIdsOfRecords() throws {
        #expect(slug("Termi osp", reserved: ["termi-"]) == "kohta-termi-osp")
        #expect(slug("Termi", reserved: ["termi-"]) == "termi")
        #expect(slug("Termi osp") == "termi-osp")
    }

    @Test func aGivenAnchorOfAnotherPlaceIsTold() throws {
        let text = "## A {#x}\n\n## B {#x}\n\n## C {#sivun-haku}\n\n## D {#termi-a}\n\n## x\n"
        let faults = try Rendered(text).diagnostics
        #expect(faults.map(\.rule) == [.anchorTaken, .anchorTaken])
        #expect(faults.map(\.location?.line) == [3, 5])
        var found: [Diagnostic] = []
        var parser = MarkdownParser()
        parser.reservedAnchors = ["termi-"]
        _ = parser.parse(Array(text.utf8)[...], file: "a.md", into: &found)
        #expect(found.map(\.location?.line) == [3, 5, 7])
    }

    @Test func theFirstLevelIsThePages() throws {
        let rendered = try Rendered("# A\n\n### B & C\n\nD\n===\n")
        #expect(rendered.document.headings.map(\.level) == [2, 3, 2])
        #expect(
            rendered.html.matches(of: /<h\d id=.*?<\/h\d>/).map { String($0.0) } == [
                "<h2 id=\"a\">A</h2>", "<h3 id=\"b-c\">B &amp; C</h3>", "<h2 id=\"d\">D</h2>",
            ])
    }

    /// The link is beside the heading: within, it would be a part of the heading's name.
    @Test func aHeadingHasALinkToItself() throws {
        let rendered = try Rendered("### A \"b\" {#työ}\n\n#### Ilman\n\n## \n")
        #expect(
            rendered.html == """
                <div class="heading"><h3 id="työ">A &quot;b&quot;</h3> <a class="anchor" href="#ty%C3%B6" \
                aria-label="Linkki kohtaan: A &quot;b&quot;">#</a></div>
                <h4 id="ilman">Ilman</h4>
                <h2 id="kohta"></h2>

                """)
        #expect(rendered.document.sections.map(\.title) == ["", "A \"b\"", "Ilman", ""])
        #expect(rendered.document.sections.map(\.text) == ["", "", "", ""])
        #expect(rendered.document.links.isEmpty)
    }

    @Test func sectionsHoldPlainText() throws {
        let sections = try Rendered(
            "alku *a*\nb\n\n## O\n\n- c\n- d\n\n| e | f |\n|---|---|\n| g | h |\n\n```\ni < j\n```\n"
        ).document.sections
        #expect(sections.map(\.title) == ["", "O"])
        #expect(sections.map(\.anchor) == [nil, "o"])
        #expect(sections.map(\.text) == ["alku a b", "c\nd\ne f\ng h\ni < j\n"])
    }

    @Test func tablesAreNamedAndScoped() throws {
        let html = try Rendered("## \"O\"\n\n| a | b |\n|:--|--:|\n| c | d |\n\n").html
        #expect(
            html == """
                <div class="heading"><h2 id="o">&quot;O&quot;</h2> <a class="anchor" href="#o" aria-label="Linkki kohtaan: &quot;O&quot;">#</a></div>
                <div class="table" role="region" tabindex="0" aria-label="&quot;O&quot;">
                <table>
                <thead>
                <tr>
                <th scope="col" class="left">a</th>
                <th scope="col" class="right">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="left">c</td>
                <td class="right">d</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
        #expect(try Rendered("| a | b |\n|---|---|\n").html.contains("aria-label=\"a, b\""))
        let two = try Rendered("## O\n\n| a |\n|---|\n\n| b |\n|---|\n").html
        #expect(two.contains("tabindex=\"0\" aria-label=\"O\"") && two.contains("tabindex=\"0\" aria-label=\"O (2)\""))
    }
}
