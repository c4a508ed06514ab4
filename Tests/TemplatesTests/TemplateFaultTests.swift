import Diagnostics
import Testing

@testable import Templates

/// Templates are checked when they are loaded. Naive: unknown names and partials render as nothing, recursion crashes.
struct TemplateFaultTests {
    @Test func anUnknownNameIsReportedWithWhatIsThere() {
        let (html, faults) = render("a\n{{nmae}}\n{{#sites}}\n{{rooomit}}{{romos}}\n{{/sites}}", Party())
        #expect(html == "a\n\n")
        #expect(
            faults.short == [
                "unknownTag page.mustache:2 nmae", "unknownTag page.mustache:4 rooomit", "unknownTag page.mustache:4 romos",
            ])
        #expect(faults.map(\.suggestion) == ["name", nil, "rooms"])
        #expect(
            faults[0].notes == [
                .record("osapuoli"), .allowed(["name", "summary", "url", "body", "none", "original", "owner", "sites"]),
            ])
        #expect(faults[2].notes.first == .record("osapuoli › toimipiste"))
    }

    @Test(arguments: [
        "{{}}", "{{ }}", "{{#}}{{/}}", "{{.}}", "{{name.x}}", "{{.name}}", "{{name.}}", "{{sites.name}}", "{{Name}}", "{{a b}}",
    ])
    func namesThatCannotBe(template: String) {
        #expect(render(template).faults.map(\.rule) == [.unknownTag])
    }

    @Test func anUnknownPartial() {
        let (html, faults) = render("a\n{{>footre}}", partials: ["footer": ""])
        #expect(html == "a\n")
        #expect(faults.short == ["unknownPartial page.mustache:2 footre"])
        #expect(faults.first?.suggestion == "footer")
    }

    @Test func aFaultInAPartialIsReportedThere() {
        #expect(render("{{>a}}", partials: ["a": "\n{{x}}"]).faults.short == ["unknownTag a.mustache:2 x"])
    }

    @Test func anUnknownWord() {
        let (html, faults) = render("a\n{{t.phnoe}}", words: ["phone": "Puhelin"])
        #expect(html == "a\n")
        #expect(faults.short == ["unknownWord page.mustache:2 phnoe"])
        #expect(faults.first?.suggestion == "phone")
    }

    @Test(arguments: [
        "{{sites}}", "{{owner}}", "{{original}}", "{{body}}", "{{{sites}}}", "{{{owner}}}", "{{{original}}}", "{{{name}}}",
    ])
    func aValueOfTheWrongKind(template: String) {
        let (html, faults) = render("x\n" + template, Party(owner: Site(name: "a"), sites: [Site(name: "b")]))
        #expect(html == "x\n")
        #expect(faults.map(\.rule) == [.wrongTagKind])
        #expect(faults.first?.location == SourceLocation(file: "page.mustache", line: 2))
    }

    @Test func aPartialThatIncludesItself() {
        #expect(render("{{>page}}").faults.short == ["recursivePartial page.mustache:1 page"])
        #expect(render("{{>a}}", partials: ["a": "x\n{{>a}}"]).faults.short == ["recursivePartial a.mustache:2 a"])
        let (html, faults) = render("{{>a}}", partials: ["a": "1{{>b}}", "b": "2\n{{>c}}", "c": "3\n\n{{>a}}"])
        #expect(html == "12\n3\n\n")
        #expect(faults.short == ["recursivePartial c.mustache:3 a"])
        #expect(render("{{>a}}{{>a}}", partials: ["a": "{{>b}}", "b": "x"]).faults.isEmpty)
    }

    @Test(arguments: [
        ("a\n{{#sites}}\nb", 2, "{{#sites}}"), ("{{^original}}b", 1, "{{#original}}"), ("a\n{{/sites}}", 2, "{{/sites}}"),
        ("{{#sites}}\n{{/site}}", 2, "{{/site}}"), ("{{#owner}}{{#sites}}\n{{/owner}}{{/sites}}", 2, "{{/owner}}"),
        ("a\n{{name", 2, "{{name"), ("{{{body}}", 1, "{{{body}}"), ("a\n{{name}\nb", 2, "{{name}\nb"), ("{{", 1, "{{"),
        ("{{#original}}\n{{#sites}}\n{{/sites}}\n", 1, "{{#original}}"),
    ])
    func syntaxIsReportedWithItsLine(template: String, line: Int, value: String) {
        #expect(render(template).faults.short == ["templateSyntax page.mustache:\(line) \(value)"])
    }

    @Test func aMissingTemplate() {
        var library = TemplateLibrary(words: [:], folder: "Theme/templates")
        library.add([], named: "party", file: "party.mustache")
        var output = Output(toRoot: "")
        library.compile("pary", in: [Party.schema.layout]).render([Party.schema.record(Party())], into: &output)
        #expect(output.bytes.isEmpty)
        #expect(library.diagnostics.short == ["missingTemplate Theme/templates/pary.mustache:0 pary"])
        #expect(library.diagnostics.first?.suggestion == "party")
    }
}
