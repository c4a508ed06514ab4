import Testing

@testable import Markdown

@Suite struct TermTests {
    private static let annotations = Annotations(
        terms: [
            .init(forms: ["HOKS", "HOKSin", "hoks:n"], destination: "termi:hoks"),
            .init(forms: ["työpaja*", "Öljy"], destination: "termi:tyopaja"),
            .init(forms: ["erityinen tuki", "erityistä tukea"], destination: "termi:tuki"),
            .init(forms: ["tuki"], destination: "termi:pelkka"),
            .init(forms: ["531/2017"], destination: "saados:531-2017"),
        ], quotes: [])

    /// The words that are linked, with their terms.
    private func mentions(_ source: String, excluding: Set<LinkDestination> = []) throws -> [String] {
        let html = try Rendered(source, annotations: Self.annotations, excluding: excluding).html
        #expect(isBalanced(html))
        return html.components(of: "<a class=\"term\" href=\"", until: "</a>")
    }

    @Test func theFirstMentionIsLinked() throws {
        let rendered = try Rendered("Katso HOKSin ohje. HOKS on.", annotations: Self.annotations)
        #expect(
            rendered.html
                == "<p>Katso <a class=\"term\" href=\"termi:hoks\">HOKSin</a> ohje. HOKS on.</p>\n"
        )
        #expect(rendered.document.links.map(\.destination) == ["termi:hoks"])
    }

    @Test(arguments: [
        ("hoks", 1), ("”HOKS”", 1), ("(HOKS).", 1), ("HOKS: a", 1), ("HOKS:n", 1), ("HOKS:sta", 0), ("HOKSit", 0),
        ("eHOKS", 0), ("e-HOKS", 0),
        ("HOKS-keskustelu", 0), ("HOKS- ja", 0), ("HOKSä", 0), ("äHOKS", 0), ("**HOKS**-keskustelu", 0), ("TYÖPAJA", 1),
        ("Työpaja-alan", 1),
        ("työpajoja", 0), ("työpajan", 1), ("öljy", 1), ("531/2017", 1), ("1531/2017", 0), ("erityistä\ntukea", 1),
        ("erityinen\u{A0} tuki", 1),
        ("erityinen *tuki*", 0), ("HOKS\u{2026}", 1),
    ])
    func wordsAreWhole(_ source: String, _ count: Int) throws {
        #expect(try mentions(source).count == count)
    }

    @Test func theLongestWins() throws {
        #expect(
            try mentions("erityinen tuki ja tuki") == [
                "termi:tuki\">erityinen tuki", "termi:pelkka\">tuki",
            ])
        #expect(try mentions("erityinen tuki, erityinen tuki") == ["termi:tuki\">erityinen tuki"])
        #expect(try mentions("Työpaja-alan työ") == ["termi:tyopaja\">Työpaja-alan"])
    }

    @Test(arguments: [
        "## HOKS", "[HOKS](a)", "![HOKS](a)", "`HOKS`", "    HOKS", "<!-- HOKS -->", "<https://a.fi/HOKS>",
    ])
    func someThingsAreNeverLinked(_ source: String) throws {
        #expect(try mentions(source).isEmpty)
        #expect(try mentions(source + "\n\nHOKS").count == 1)
    }

    /// A word that means something else in a phrase or in some of its forms; the next mention is the term's.
    @Test(arguments: [
        ("Näyttö", ["Näyttö"]), ("vahva näyttö", []), ("Vahvaa näyttöä siitä", []), ("näyttöruutuun", []), ("näyttöön", []),
        ("vahva näyttö, näytön", ["näytön"]), ("näyttöpäätteen näyttö", ["näyttö"]), ("todellinen näyttö", ["näyttö"]),
        ("kuvaruutu ja näyttö", ["kuvaruutu"]),
    ])
    func whatATermDoesNotMeanIsNotLinked(_ source: String, _ linked: [String]) throws {
        let annotations = Annotations(
            terms: [
                .init(
                    forms: ["näyttö*", "näytö*", "kuvaruutu"],
                    exceptions: ["vahva näyttö", "vahvaa näyttöä*", "näyttöruu*", "näyttöön", "näyttöpää*", "ruutu"],
                    destination: "termi:naytto"),
                .init(forms: ["ruutu"], destination: "termi:ruutu"),
            ], quotes: [])
        let html = try Rendered(source, annotations: annotations).html
        #expect(html.components(of: "<a class=\"term\" href=\"termi:naytto\">", until: "</a>") == linked)
        // What one term does not mean another may.
        #expect(try Rendered("ruutu", annotations: annotations).html.contains("termi:ruutu"))
    }

    @Test func theExcludedAreNotLinked() throws {
        #expect(try mentions("HOKS tuki", excluding: ["termi:hoks"]).count == 1)
    }

    @Test func termsInTablesAndLists() throws {
        #expect(try mentions("| HOKS |\n|---|\n| tuki |\n\n- 531/2017\n").count == 3)
    }
}

extension String {
    /// What is between each `start` and the `end` after it.
    fileprivate func components(of start: String, until end: String) -> [String] {
        split(separator: start, omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.split(separator: end, maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
        }
    }
}
