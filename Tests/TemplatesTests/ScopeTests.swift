import Testing

@testable import Templates

struct ScopeTests {
    private static let party = Party(
        summary: "ulompi", owner: Site(name: "Kemi", rooms: ["K1"]),
        sites: [Site(name: "Tornio", rooms: ["T1", "T2"]), Site(name: "Oulu")])

    @Test(arguments: [
        ("{{#sites}}{{name}}:{{#rooms}}{{label}},{{/rooms}};{{/sites}}", "Tornio:T1,T2,;Oulu:;"),
        ("{{#sites}}{{#rooms}}{{name}}/{{label}} {{/rooms}}{{/sites}}", "Tornio/T1 Tornio/T2 "),
        ("{{#sites}}{{summary}} {{/sites}}", "ulompi ulompi "), ("{{#sites}}{{^rooms}}{{name}}{{/rooms}}{{/sites}}", "Oulu"),
        ("{{#sites}}{{#rooms}}{{#original}}{{label}}{{/original}}{{/rooms}}{{/sites}}", "T1T2"),
        ("{{#owner}}{{#rooms}}{{label}}{{/rooms}}{{/owner}}{{name}}", "K1Osao"),
        ("{{#owner.rooms}}{{label}}{{/owner.rooms}}", "K1"),
        ("{{#sites}}{{owner.name}} {{/sites}}", "Kemi Kemi "),
        ("{{#sites}}{{#sites}}{{name}}{{/sites}} {{/sites}}", "TornioOulu TornioOulu "),
        ("{{^owner}}{{name}}{{/owner}}", ""), ("{{#sites}}{{/sites}}{{name}}", "Osao"),
    ])
    func theInnermostViewThatHasTheNameGivesIt(template: String, html: String) {
        let (found, faults) = render(template, Self.party)
        #expect(found == html)
        #expect(faults.isEmpty)
    }

    /// As in Mustache: what the innermost owner lacks is not looked for further out.
    @Test func theFirstPartOfANameDecidesWhere() {
        #expect(render("{{#owner}}{{owner.puuttuu}}{{/owner}}").faults.short == ["unknownTag page.mustache:1 owner.puuttuu"])
    }

    @Test func aNameOfAnInnerViewIsUnknownOutsideIt() {
        #expect(render("{{label}}{{#sites}}{{label}}{{/sites}}").faults.map(\.rule) == [.unknownTag, .unknownTag])
    }

    /// A page's own view inside what all pages share.
    @Test func aTemplateSeesTheViewsAroundIt() {
        var library = TemplateLibrary(words: [:], folder: "Theme/templates")
        library.add(Array("{{summary}}: {{name}}".utf8), named: "site", file: "site.mustache")
        let template = library.compile("site", in: [Party.schema.layout, Site.schema.layout])
        var output = Output(toRoot: "")
        template.render([Party.schema.record(Self.party), Site.schema.record(Site(name: "Kemi"))], into: &output)
        #expect(String(decoding: output.bytes, as: UTF8.self) == "ulompi: Kemi")
        #expect(library.diagnostics.isEmpty)
    }

    /// Compiling and rendering recurse: nesting without a limit would end the program by a signal.
    @Test(arguments: [64, 65, 20_000]) func sectionsNestTo64(depth: Int) {
        let template =
            String(repeating: "{{#owner}}", count: depth) + "{{name}}" + String(repeating: "{{/owner}}", count: depth)
        let rendered = render(template, Self.party)
        #expect(rendered.html == (depth <= 64 ? "Kemi" : ""))
        #expect(rendered.faults.map(\.rule) == (depth <= 64 ? [] : [.templateSyntax]))
    }
}
