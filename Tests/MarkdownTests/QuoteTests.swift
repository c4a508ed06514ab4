import Testing

@testable import Markdown

@Suite struct QuoteTests {
    private func render(_ source: String, _ quotes: [(String, String)], terms: [Annotations.Term] = []) throws
        -> Rendered
    {
        let quotes = quotes.map {
            Annotations.Quote(id: $0.0, text: $0.1, destination: "velvoite:\($0.0)", label: "Velvoite \($0.0)")
        }
        let rendered = try Rendered(source, annotations: Annotations(terms: terms, quotes: quotes))
        #expect(isBalanced(rendered.html), "\(rendered.html)")
        return rendered
    }

    private func link(_ id: String) -> String {
        "<a class=\"quote-link\" href=\"velvoite:\(id)\" aria-label=\"Velvoite \(id)\">§</a>"
    }

    @Test func quotedWordsAreMarked() throws {
        let rendered = try render(
            "## K\n\nOsapuolet sitoutuvat\n*yhteistyöhön* ja muuhun.", [("a", "sitoutuvat  yhteistyöhön\nja")])
        #expect(
            rendered.html == """
                <div class="heading"><h2 id="k">K</h2> <a class="anchor" href="#k" aria-label="Linkki kohtaan: K">#</a></div>
                <p>Osapuolet <mark class="quote" id="lainaus-a">sitoutuvat</mark>
                <em><mark class="quote">yhteistyöhön</mark></em><mark class="quote"> ja</mark>\(link("a")) muuhun.</p>

                """)
        #expect(rendered.document.quotes == [QuotePlacement(id: "a", anchor: "k", line: 3)])
    }

    @Test func overlappingQuotes() throws {
        let html = try render("yksi kaksi kolme", [("a", "yksi kaksi"), ("b", "kaksi kolme"), ("c", "kaksi kolme")])
            .html
        #expect(
            html == """
                <p><mark class="quote" id="lainaus-a">yksi </mark><mark class="quote" id="lainaus-b"><mark class="quote" id="lainaus-c">\
                kaksi</mark></mark>\(link("a"))<mark class="quote"> kolme</mark>\(link("b"))\(link("c"))</p>

                """)
    }

    @Test func theLinkStandsAfterALink() throws {
        #expect(
            try render("a [b c](x) d", [("q", "a b")]).html == """
                <p><mark class="quote" id="lainaus-q">a </mark><a href="x"><mark class="quote">b</mark> c</a>\(link("q")) d</p>

                """)
    }

    @Test func aTermWithinAQuote() throws {
        let term = Annotations.Term(forms: ["b", "c d"], destination: "termi:t")
        #expect(
            try render("a b c", [("q", "a b c")], terms: [term]).html == """
                <p><mark class="quote" id="lainaus-q">a </mark><a class="term" href="termi:t"><mark class="quote">b</mark></a>\
                <mark class="quote"> c</mark>\(link("q"))</p>

                """)
        #expect(try render("a c d", [("q", "a c")], terms: [term]).html.contains("class=\"term\"") == false)
    }

    @Test func everyPlaceIsTold() throws {
        let rendered = try render(
            "a b\n\n## O\n\n- a b\n\n| a b |\n|---|\n| x |\n\n### a b\n", [("q", "a b"), ("r", "puuttuu"), ("s", "")])
        #expect(rendered.document.quotes.map(\.id) == ["q", "q", "q", "q"])
        #expect(rendered.document.quotes.map(\.anchor) == [nil, "o", "o", "a-b"])
        #expect(rendered.document.quotes.map(\.line) == [1, 5, 7, 11])
        #expect(rendered.document.links.count == 1)
    }

    @Test func quotesInCodeAndHeadings() throws {
        #expect(
            try render("`a b`", [("q", "a")]).html
                == "<p><code><mark class=\"quote\" id=\"lainaus-q\">a</mark>\(link("q")) b</code></p>\n")
        #expect(
            try render("## a b {#x}", [("q", "a b")]).html
                == "<div class=\"heading\"><h2 id=\"x\"><mark class=\"quote\" id=\"lainaus-q\">a b</mark>\(link("q"))</h2> "
                + "<a class=\"anchor\" href=\"#x\" aria-label=\"Linkki kohtaan: a b\">#</a></div>\n")
    }

    @Test func quotesAreExact() throws {
        #expect(try render("Osapuolet", [("q", "osapuolet")]).document.quotes.isEmpty)
        #expect(try render("a\n\nb", [("q", "a b")]).document.quotes.isEmpty)
        #expect(try render("a  \nb\u{A0}c", [("q", "a b c")]).document.quotes.count == 1)
    }
}
