import Testing

@testable import Templates

struct SyntaxTests {
    private static let party = Party(
        summary: "Oppilaitos", owner: Site(name: "Kemi"), sites: [Site(name: "Tornio"), Site(name: "Oulu")])

    @Test(arguments: [
        ("", ""), ("teksti", "teksti"), ("{{name}}", "Osao"), ("{{ name }}", "Osao"), ("a{{name}}b", "aOsaob"),
        ("{{{body}}}", "<p>Osao</p>"), ("{{{ body }}}", "<p>Osao</p>"), ("{{&body}}", "<p>Osao</p>"),
        ("{{& body }}", "<p>Osao</p>"),
        ("{{{none}}}", ""), ("{{url}}", "osapuolet/osao/index.html"), ("{{!huom}}a", "a"), ("a{{! monta\nriviä }}b", "ab"),
        ("{{#original}}a{{/original}}", "a"), ("{{^original}}a{{/original}}", ""), ("{{# original }}a{{/ original }}", "a"),
        ("{{#summary}}({{summary}}){{/summary}}", "(Oppilaitos)"), ("{{^summary}}-{{/summary}}", ""),
        ("{{#owner}}{{name}}{{/owner}}", "Kemi"), ("{{owner.name}}", "Kemi"), ("{{#url}}u{{/url}}", "u"),
        ("{{#sites}}{{name}} {{/sites}}", "Tornio Oulu "), ("{{^sites}}-{{/sites}}", ""), ("{{#body}}b{{/body}}", "b"),
        ("{{#none}}n{{/none}}{{^none}}-{{/none}}", "-"), ("{ {name} }", "{ {name} }"), ("{{name}}}", "Osao}"), ("}}", "}}"),
        ("{", "{"), ("ä{{name}}ö😀", "äOsaoö😀"),
    ])
    func everyTagIsWritten(template: String, html: String) {
        let (found, faults) = render(template, Self.party)
        #expect(found == html)
        #expect(faults.isEmpty)
    }

    @Test(arguments: [
        ("{{#summary}}a{{/summary}}{{^summary}}-{{/summary}}", "-"), ("{{summary}}", ""), ("{{owner.name}}", ""),
        ("{{#owner}}a{{/owner}}{{^owner}}-{{/owner}}", "-"), ("{{#sites}}a{{/sites}}{{^sites}}-{{/sites}}", "-"),
        ("{{#original}}a{{/original}}{{^original}}-{{/original}}", "-"), ("{{#url}}a{{/url}}{{^url}}-{{/url}}", "-"),
    ])
    func whatIsAbsentFallsAway(template: String, html: String) {
        #expect(render(template, Party(address: nil, isOriginal: false)).html == html)
        #expect(render("{{#summary}}a{{/summary}}{{^summary}}-{{/summary}}", Party(summary: "")).html == "-")
    }

    @Test func wordsAreLiterals() {
        let words = ["phone": "Puhelin", "more": "Lisää & muuta"]
        let (html, faults) = render("{{t.phone}}: {{ t.more }}", words: words)
        #expect(html == "Puhelin: Lisää &amp; muuta")
        #expect(faults.isEmpty)
    }

    @Test func partialsStandWhereTheyAreNamed() {
        let partials = ["site": "[{{name}}{{>dot}}]", "dot": "."]
        #expect(
            render("{{>site}}{{#sites}}{{> site }}{{/sites}}", Self.party, partials: partials).html == "[Osao.][Tornio.][Oulu.]"
        )
        #expect(render("{{>site}}{{>site}}", partials: partials).faults.isEmpty)
    }

    @Test func addressesAreRelativeToThePage() {
        #expect(render("{{url}}", depth: 0).html == "osapuolet/osao/index.html")
        #expect(render("{{url}}", depth: 2).html == "../../osapuolet/osao/index.html")
        #expect(
            render("{{#sites}}{{url}}{{/sites}}", Self.party, depth: 1).html
                == "../osapuolet/osao/index.html../osapuolet/osao/index.html")
        #expect(render("{{url}}", Party(address: "a\"b&c"), depth: 1).html == "../a&quot;b&amp;c")
        #expect(render("{{url}}", Party(address: nil), depth: 1).html == "")
    }
}
