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

    /// What is struck out holds no more, and what stands around it is one.
    @Test func wordsThatAreStruckOutAreNotQuoted() throws {
        let quotes = [("a", "Osapuoli ei saa voi"), ("b", "Osapuoli voi"), ("c", "ei saa")]
        let rendered = try render("Osapuoli ~~ei saa~~ voi erota.", quotes)
        #expect(rendered.document.quotes.map(\.id) == ["b"])
        let html = "Osapuoli </mark><del>ei saa</del><mark class=\"quote\"> voi</mark>"
        #expect(rendered.html.contains(html), "\(rendered.html)")
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
        #expect(try render("a  \nb\u{A0}c", [("q", "a b c")]).document.quotes.count == 1)
        // Signs of one meaning are one.
        for (double, single) in [("«»", "‹›"), ("””", "´`"), ("„“", "‚‘"), ("″″", "′′")] {
            let quote = "a \(double.first!)b\(double.last!) \(single.first!)c\(single.last!) — d"
            #expect(try render("a \"b\" 'c' - d", [("q", quote)]).document.quotes.count == 1, "\(quote)")
        }
    }

    /// Each piece is marked: the id is on the first, the link after the last.
    @Test func aQuoteGoesOnFromBlockToBlock() throws {
        let text = "Paja sopii, ettei\n\n- se *kerro* asiaa\n- muuta\n"
        #expect(
            try render(text, [("q", "sopii, ettei se kerro asiaa.")]).html == """
                <p>Paja <mark class="quote" id="lainaus-q">sopii, ettei</mark></p>
                <ul>
                <li><mark class="quote">se </mark><em><mark class="quote">kerro</mark></em><mark class="quote"> asiaa</mark>\(link("q"))</li>
                <li>muuta</li>
                </ul>

                """)
        let found = { try render($0, [("q", "yksi kaksi")]).document.quotes.count }
        #expect(try found("yksi\n\nkaksi") == 1)
        #expect(try found("## yksi\n\nkaksi") == 1)
        #expect(try found("| a | b |\n|---|---|\n| yksi | kaksi |\n") == 1)
        #expect(try found("yksi\n\n<!-- ei näy -->\n\nkaksi") == 1)
        // Not over a heading, what is shown as it is written, or the end of the text.
        #expect(try found("yksi\n\n## kaksi") == 0)
        #expect(try found("yksi\n\n```\nx\n```\n\nkaksi") == 0)
        #expect(try found("a[^1] yksi\n\n[^1]: kaksi") == 0)
    }

    @Test func wordsMayBeLeftOut() throws {
        let found = { (text: String, quote: String) in try render(text, [("q", quote)]).document.quotes.map(\.line) }
        #expect(
            try render("yksi kaksi kolme.", [("q", "yksi […] kolme.")]).html == """
                <p><mark class="quote" id="lainaus-q">yksi</mark> kaksi <mark class="quote">kolme.</mark>\(link("q"))</p>

                """)
        #expect(try found("yksi\n\nkaksi\n\nkolme neljä", "yksi [...] kolme") == [1])
        // In their order, within one section.
        #expect(try found("kolme kaksi yksi", "yksi […] kolme") == [])
        #expect(try found("yksi\n\n## kaksi\n\nkolme", "yksi […] kolme") == [])
        #expect(try found("yksi yksi", "yksi […] yksi") == [1])
        // It is not known which one is meant.
        #expect(try found("yksi\n\nyksi\n\nkolme", "yksi […] kolme") == [1, 3])
        #expect(try found("yksi yksi", "[…]") == [])
    }

    @Test(arguments: [
        ("Osapuolet sopivat", "sapuolet sopivat"), ("Osapuolet sopivat", "Osapuolet sopiv"), ("1–3 kertaa", "3 kertaa"),
        ("31.8.2027 asti", "8.2027 asti"), ("ALU-ohjaaja", "ohjaaja"), ("liike- ja", "liike"), ("TE:n mukaan", "TE"),
        ("yöt", "y"), ("yöt", "t"), ("1,5 tuntia", "5 tuntia"), ("yksi sanoo kaksi", "yksi […] noo"),
    ]) func aQuoteEndsBetweenWords(text: String, quote: String) throws {
        #expect(try render(text, [("q", quote)]).document.quotes.isEmpty)
        #expect(try render(text, [("q", text)]).document.quotes.count == 1)
    }

    /// What is the agreement's own is compared: only the page's links are left out.
    @Test(arguments: [("”Lain mukaan.§", "Lain mukaan"), ("§ Lain 54 §.", "Lain 54 §"), ("’mukaan’§", "mukaan")])
    func whatIsAroundTheWordsIsNoPartOfThem(quote: String, words: String) {
        #expect(QuotedWords(quote).parts == [words])
    }

    @Test func theMarksOfAQuoteAreMarkedWhereTheTextHasThem() throws {
        let marked = { try render($0, [("q", "”a b.”")]).html.firstMatch(of: /<mark[^>]*>(.*)<\/mark>/)?.1 }
        #expect(try marked("Sanoi: ”a b.” c") == "”a b.”")
        #expect(try marked("Sanoi a b c") == "a b")
    }

    @Test func aDocumentHoldsAQuote() throws {
        let document = try Rendered("a b\n").document
        #expect(document.holds(quote: "a b") && !document.holds(quote: "b a"))
    }

    @Test func theAgreementsOwnSectionMarksCount() throws {
        let found = { try render("Lain 54 §:n mukaan. Muuten ei.", [("q", $0)]).document.quotes.count }
        #expect(try found("Lain 54 §:n mukaan") == 1)
        #expect(try found("54 §:n mukaan.§ Muuten ei.§§") == 1)
        #expect(try found("§ Muuten ei") == 1)
        #expect(try found("Lain 54 :n mukaan") == 0)
    }

    /// The marks are where the words are, whatever is not compared before them or between them.
    @Test func marksAreInTheirPlaces() throws {
        #expect(
            try render("\u{200B}a\u{308}\u{A0}\u{A0}pa\u{AD}ja ”x – y”.", [("q", "ä paja \"x - y\".")]).html == """
                <p>\u{200B}<mark class="quote" id="lainaus-q">a\u{308}\u{A0}\u{A0}pa\u{AD}ja ”x – y”.</mark>\(link("q"))</p>

                """)
    }

    /// A search takes time in proportion to the text and to the quotes, not to their product.
    @Test func repetitionIsFoundSoon() {
        var text = FoldedText()
        text.add(String(repeating: "a ", count: 128 << 10).utf8)
        let index = QuoteIndex([
            String(repeating: "a ", count: 60 << 10) + "b", String(repeating: "a ", count: 50 << 10) + "[…] c",
        ])
        let start = ContinuousClock.now
        #expect(index.occurrences(in: text).isEmpty)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
