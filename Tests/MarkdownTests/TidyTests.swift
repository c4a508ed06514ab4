import Diagnostics
import SeededRandom
import Testing

@testable import Markdown

/// What `luukku tidy` makes of a text.
@Suite struct TidyTests {
    private func tidy(
        _ source: String, _ characters: Set<TextCorrection.Kind> = [.invisible, .quotationMark],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> TidyText {
        var refused: [Diagnostic] = []
        let text = TidyText(
            Array(source.utf8)[...], correcting: characters, file: "a.md", firstLine: 1, into: &refused)
        return try #require(text, "\(refused)", sourceLocation: sourceLocation)
    }

    private func tidied(
        _ source: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> String {
        String(decoding: try tidy(source, sourceLocation: sourceLocation).bytes, as: UTF8.self)
    }

    private static let long = String(repeating: "Sana sana. ", count: 10) + "Loppu."
    private static let sentence = "Työpaja kertoo aina kaikille, jotka tulevat ensi kertaa, että"

    // MARK: - What is put right

    @Test(arguments: [
        // Lists
        ("•\teka\n•\ttoka\n", "- eka\n- toka\n"), ("\u{F0B7}\teka\n", "- eka\n"), ("·eka\n", "- eka\n"),
        ("–\teka\n", "- eka\n"),
        ("•\teka\no\ttoka\no\tkolmas\n•\tneljäs\n", "- eka\n  - toka\n  - kolmas\n- neljäs\n"),
        ("•\teka\n–\ttoka\n\u{F0A7}\tkolmas\n", "- eka\n  - toka\n    - kolmas\n"),
        ("– eka\n– toka\n", "- eka\n- toka\n"), ("-eka\n-toka\n", "- eka\n- toka\n"), ("-eka\n\n-toka\n", "- eka\n\n- toka\n"),
        ("§\teka\n§\ttoka\n", "- eka\n- toka\n"), ("Ø\teka\n", "- eka\n"), ("a.\teka\nb.\ttoka\n", "- a. eka\n- b. toka\n"),
        ("A)\teka\nB)\ttoka\n", "- A) eka\n- B) toka\n"),
        ("-\u{A0}eka\n", "- eka\n"), ("1)eka\n", "1) eka\n"), ("1)eka\n2)toka\n", "1) eka\n2) toka\n"),
        ("1.\u{A0}eka\n", "1. eka\n"),
        ("a) eka\nb)toka\n", "- a) eka\n- b) toka\n"), ("> •\teka\n", "> - eka\n"), ("- eka\n-toka\n", "- eka\n- toka\n"),
        ("Mukana:\n•\teka\nTeksti.\n", "Mukana:\n- eka\n\nTeksti.\n"),
        // Headings
        ("##\u{A0}Aika\n", "## Aika\n"), ("##Aika\n", "## Aika\n"), ("a\n\n\u{FEFF}## Aika\n", "a\n\n## Aika\n"),
        ("1\tAika\n", "## 1 Aika\n"), ("1\tAika\nTeksti.\nToinen.\n", "## 1 Aika\nTeksti.\n\nToinen.\n"),
        ("1\tAika\n\(sentence) ”se riittää.”\nToinen.\n", "## 1 Aika\n\(sentence) ”se riittää.”\n\nToinen.\n"),
        ("1\tAika\n\(sentence) Iisan\nPaja.\n", "## 1 Aika\n\(sentence) Iisan\nPaja.\n"),
        ("1\tAika\n1.2\tPaikka\nTeksti.\n", "## 1 Aika\n### 1.2 Paikka\nTeksti.\n"),
        // Tables
        ("Nimi\tPuhelin\nAku\t040\n", "| Nimi | Puhelin |\n|---|---|\n| Aku | 040 |\n"),
        ("\tA\tB\nx\t1\t2", "|  | A | B |\n|---|---|---|\n| x | 1 | 2 |"),
        ("a\n \n\tA\tB\nx\t1\t2\n", "a\n \n|  | A | B |\n|---|---|---|\n| x | 1 | 2 |\n"),
        ("a\tb\tc\n\td\te\n", "| a | b | c |\n|---|---|---|\n|  | d | e |\n"),
        ("Oma nimi\tPuhelin\nAku\t040\n", "| Oma nimi | Puhelin |\n|---|---|\n| Aku | 040 |\n"),
        ("Alla:\nNimi\tPuhelin\nAku\t\nYllä.\n", "Alla:\n\n| Nimi | Puhelin |\n|---|---|\n| Aku |  |\n\nYllä.\n"),
        ("a|b\t\\|c\nd\te\n", "| a\\|b | \\|c |\n|---|---|\n| d | e |\n"),
        ("| a | b |\n| c | d |\n", "| a | b |\n|---|---|\n| c | d |\n"),
        // Paragraphs
        ("\(long)\nToinen kappale.\nKolmas.\n", "\(long)\n\nToinen kappale.\n\nKolmas.\n"),
        ("1.\tEka\n2.\tToka\nTeksti.\n", "1.\tEka\n2.\tToka\n\nTeksti.\n"),
        ("Otsikko\nTeksti.\n· eka\n", "Otsikko\n\nTeksti.\n- eka\n"),
        ("Otsikko\nTeksti.\n•\teka\n", "Otsikko\n\nTeksti.\n- eka\n"),
        ("\tSisennetty\n\tToinen\nKolmas\n", "Sisennetty\n\nToinen\n\nKolmas\n"),
        ("Päivät:\n15. syyskuuta\n3. lokakuuta\n", "Päivät:\n\n15. syyskuuta\n3. lokakuuta\n"),
        // Emphasis
        ("a **b **c\n", "a **b** c\n"),
        ("a `x  y` **b **c\n", "a `x  y` **b** c\n"),
        // Characters
        ("työ\u{AD}paja ja \u{200B}muu\u{FEFF}\n", "työpaja ja muu\n"), ("[työ\u{AD}paja](a.md)\n", "[työpaja](a.md)\n"),
        ("Hän sanoi: \"Tule\" ja “mene”, („Ohje”).\n", "Hän sanoi: ”Tule” ja ”mene”, (”Ohje”).\n"),
        ("**\"Ohje\"**ssa on \"`koodi`\"\n", "**”Ohje”**ssa on ”`koodi`”\n"),
        ("| \"a\" | b |\n|---|---|\n| c | \"d\"n |\n", "| ”a” | b |\n|---|---|\n| c | ”d”n |\n"),
        // Line ends
        ("•\teka\r\nTeksti.\r\n", "- eka\r\n\r\nTeksti.\r\n"), ("a\tb\rc\td", "| a | b |\r|---|---|\r| c | d |"),
    ])
    func whatIsCertainIsPutRight(source: String, expected: String) throws {
        #expect(try tidied(source) == expected)
        #expect(try tidied(expected) == expected)
        let left = try Rendered(expected).diagnostics.map(\.rule)
        #expect(left.isEmpty, "\(left)")
    }

    // MARK: - What stays

    @Test(arguments: [
        "#Aika\n", "9.luokkalaiset\n", "2)eka\n", "    git a\n\tA\tB\nx\t1\t2\n", "\t\t\nx\t1\t2\n", "a {b \"c\"}\n",
        "a) eka\nc) toka\n", "a) eka\n", "– 5 astetta\n– 10 astetta\n",
        "– Sanoin, ettei\n\n– Niinpä\n", "Kappale\n---\nb\n",
        "a [b] (c/d.md)\n", "a ** b\n", "5\" putki ja 7\" putki\n", "\\\"a\\\"\n", "Sanoi \"hän.\n", "a {b=\"c\"}\n",
        "[x \"y\"](z \"t\") ja <b title=\"c\">\n", "`\"a\u{AD}\"`\n", "```\n•\ta \"b\"\u{AD}\n```\n", "<!-- \"a\u{AD}\" -->\n",
        "[a]: b.md \"c\u{AD}\"\n\n[a]\n", "[a\u{AD}]\n\n[a\u{AD}]: b.md\n", "    git \"x\"\n",
        "Rivi yksi on tässä ja jatkuu\nseuraavalla rivillä. Näin\nkäsin.\n", "👩\u{200D}🔧 ja 10\u{A0}000 €\n",
        "1.2 Tavoitteet\n",
        "Nimi *pakollinen ja osoite *pakollinen\n", "Hinta 5 €** ja 6 €**\n", "Nimi **pakollinen, osoite **pakollinen\n",
        "a *b *c\n", "Täytä: __ / __ 2026\n", "1.luokka aloittaa\n", "1.luokka\n2.luokka\n", "¤\tyksi\n¤\tkaksi\n",
        "- •\n", "o\t\n", "1.\tEka\n  Toka\n", "Rivi  \nToinen\\\nKolmas jatkuu\nedelleen\n", "<div>\n•\ta\n</div>\n",
        "Tavataan\n12. maaliskuuta ja\n14. huhtikuuta tai\nmyöhemmin.\n",
    ])
    func whatIsNotCertainStays(source: String) throws {
        #expect(try tidied(source) == source)
        #expect(try tidy(source).changes.isEmpty)
    }

    @Test func charactersStayWhereTheyAreNotAskedFor() throws {
        #expect(try tidy("\"a\u{AD}\"\n", [.invisible]).bytes == Array("\"a\"\n".utf8))
        let persian = "\u{645}\u{6CC}\u{200C}\u{62E}\u{648}"
        let kept = try tidy(persian + " suomi\u{200C}sana\n", [.invisible]).bytes
        #expect(kept == Array((persian + " suomisana\n").utf8))
        #expect(try tidy("\"a\u{AD}\"\n", []).changes.isEmpty)
    }

    // MARK: - Anchors and changes

    @Test func aHeadingKeepsItsAnchor() throws {
        #expect(try tidied("##Aika\n\n## Aika\n\n## Aika\n") == "## Aika\n\n## Aika {#aika}\n\n## Aika {#aika-2}\n")
        #expect(try tidied("##Aika\n\n## Aika {#aika}\n") == "## Aika\n\n## Aika {#aika}\n")
    }

    /// What would hide letters is left out, and all else is put right.
    @Test func whatDoesHarmStays() throws {
        #expect(try tidied("a\u{AD}a <fo\u{AD}nt> b\u{AD}b\n") == "aa <fo\u{AD}nt> bb\n")
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func changesAreToldByLine(end: String) throws {
        let changes = try tidy("a\n•\t\"b\"\nNimi\tPuhelin\nAku\t040\n".replacing("\n", with: end)).changes
        #expect(changes.map(\.line) == [2, 3, 4])
        #expect(changes.map(\.kinds) == [[.list, .quotationMark], [.table], [.table]])
        #expect(changes.map(\.before) == ["•\t\"b\"", "Nimi\tPuhelin", "Aku\t040"])
        #expect(changes.map(\.after) == [["- ”b”"], ["", "| Nimi | Puhelin |", "|---|---|"], ["| Aku | 040 |"]])
    }

    @Test func aTextThatIsRefusedIsTold() throws {
        var refused: [Diagnostic] = []
        let text = TidyText([0x0B, 0x61], correcting: [], file: "a.md", firstLine: 7, into: &refused)
        #expect(text == nil && refused.map(\.rule) == [.controlCharacter] && refused.first?.location?.line == 7)
    }

    // MARK: - Random texts

    private static let pieces = [
        "•\t", "o\t", "–\t", "– ", "-", "- ", "1)", "1. ", "a) ", "b) ", "2027 ", "##", "## ", "#", "1.2\t", "> ", "    ", "\t",
        "\t", "\n", "\n", "\n", "\n\n",
        "\r\n", "\"", "\"", "“", "”", "\u{AD}", "\u{200B}", "\u{A0}", "**", "*", "`", "```\n", "|", "| a | b |\n",
        "|---|---|\n", "[", "](b.md)", "]",
        "<b>", "</b>", "<!-- x -->", "{#x}", "\\", "Sana", "sana ", "Toinen sana. ", "työ ", "15. ", "!", " ", "**60 %**iin",
        "[Lista](oma lista.pdf)",
        "Tämä on pitkä virke, joka on selvästi yli sadan merkin pituinen, niin että siitä ei voi erehtyä millään tavalla lainkaan.",
        "Nimi\tPuhelin\n", "Aku\t040\n", "---\n", "&quot;",
    ]

    /// Letters and digits as the page has them, in order; without those of which marks are made above.
    private func words(_ source: String) throws -> String {
        let text = try Rendered(source).html.replacing(/<[^>]*>/, with: "").replacing(/&(quot|lt|gt|amp);/, with: "")
            .replacing(/quot;|\{#x\}/, with: "")
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter {
                    ($0.properties.isAlphabetic || $0.properties.numericType != nil) && !"o15".unicodeScalars.contains($0)
                }))
    }

    @Test func randomTextsKeepTheirWords() throws {
        var dice = Dice(seed: 20_261_128)
        var changed = 0
        for _ in 0..<4000 {
            let count = Int.random(in: 1...30, using: &dice)
            let source = (0..<count).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
            guard refusal(of: source) == nil else { continue }
            let once = try tidied(source)
            #expect(try tidied(once) == once, "\(source.debugDescription)\n\(once.debugDescription)")
            #expect(try words(once) == words(source), "\(source.debugDescription)\n\(once.debugDescription)")
            changed += once == source ? 0 : 1
        }
        #expect(changed > 1900)
    }
}
