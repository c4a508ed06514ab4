import Testing

@testable import Templates

/// A section, partial or comment alone on its line takes the line away (Mustache manual, "standalone tags").
struct StandaloneTests {
    private static let party = Party(sites: [Site(name: "Tornio"), Site(name: "Oulu")])

    @Test(arguments: [
        ("a\n{{#original}}\nb\n{{/original}}\nc\n", "a\nb\nc\n"),
        ("a\n  {{#original}}  \n  b\n  {{/original}}\t\nc", "a\n  b\nc"),
        ("a\r\n{{#original}}\r\nb\r\n{{/original}}\r\nc\r\n", "a\r\nb\r\nc\r\n"), ("{{#original}}\nb\n{{/original}}", "b\n"),
        ("a\n{{^original}}\nb\n{{/original}}\nc\n", "a\nc\n"), ("a\n{{! huom }}\nb\n", "a\nb\n"),
        ("a\n\t{{!\n huom\n}}\nb\n", "a\nb\n"),
        ("<ul>\n{{#sites}}\n<li>{{name}}</li>\n{{/sites}}\n</ul>\n", "<ul>\n<li>Tornio</li>\n<li>Oulu</li>\n</ul>\n"),
        ("{{#original}}\n{{#original}}\na\n{{/original}}\n{{/original}}\n", "a\n"), ("a\n  {{>dot}}\nb\n", "a\n.b\n"),
    ])
    func linesOfTheirOwnGoAway(template: String, html: String) {
        let (found, faults) = render(template, Self.party, partials: ["dot": "."])
        #expect(found == html)
        #expect(faults.isEmpty)
    }

    @Test(arguments: [
        ("a {{#original}}\nb{{/original}}\nc", "a \nb\nc"), (" {{name}}\n", " Osao\n"), ("{{#original}}{{/original}}\n", "\n"),
        ("{{#original}} {{/original}}\nx", " \nx"), ("{{! a }} {{! b }}\nx", " \nx"), (" {{{body}}}\n", " <p>Osao</p>\n"),
        ("a\n\n{{#original}}\n\nb\n{{/original}}\n\n", "a\n\n\nb\n\n"), (" {{>dot}} x\n", " . x\n"), ("x {{>dot}}\n", "x .\n"),
    ])
    func otherLinesStay(template: String, html: String) {
        #expect(render(template, Self.party, partials: ["dot": "."]).html == html)
    }

    /// A line that is taken away still counts.
    @Test func linesAreCounted() {
        let faults = render("{{! yksi }}\n{{#original}}\n{{!\nkolme\n}}\n\n{{puuttuu}}\n{{/original}}\n{{>puuttuu}}").faults
        #expect(faults.short == ["unknownTag page.mustache:7 puuttuu", "unknownPartial page.mustache:9 puuttuu"])
        let broken = render("a\r\n{{#original}}\r\n\r\n{{/toinen}}").faults
        #expect(broken.short == ["templateSyntax page.mustache:4 {{/toinen}}"])
    }
}
