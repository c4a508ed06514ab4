import Testing

@testable import Model

struct IdentifierTests {
    @Test(arguments: ["osao", "iin-kunta", "a", "2020", "a--b", String(repeating: "a", count: 80)])
    func identifiers(text: String) {
        #expect(isIdentifier(text))
        #expect(identifierText(from: text) == text || text.contains("--"))
    }

    @Test(arguments: [
        "", "-a", "a-", "A", "ä", "a b", "a_b", "a/b", "..", "a.md", "a\u{301}", String(repeating: "a", count: 81), "a\0",
    ])
    func notIdentifiers(text: String) {
        #expect(!isIdentifier(text))
    }

    @Test(arguments: [
        ("Iin kunta", "iin-kunta"), ("Kittilän kunta", "kittilan-kunta"), ("Åke Öhman", "ake-ohman"), ("a_b", "a-b"),
        ("Muonion kunta / työpaja", "muonion-kunta-tyopaja"), ("  x  ", "x"), ("-a-", "a"), ("a\u{308}iti", "aiti"),
        ("ÄÄ", "aa"), ("Jämsén", "jams-n"),
    ])
    func aSuggestionIsMade(text: String, identifier: String) {
        #expect(identifierText(from: text) == identifier)
    }

    @Test(arguments: ["", "—", "…!", "日本", String(repeating: "a", count: 81)])
    func nothingIsSuggested(text: String) {
        #expect(identifierText(from: text) == nil)
    }

    @Test(arguments: [
        ("sähköposti", "sahkoposti"), ("Sähköposti", "sahkoposti"), ("sa\u{308}hko\u{308}posti", "sahkoposti"),
        ("uusi osapuoli", "uusi_osapuoli"), ("uusi-osapuoli", "uusi_osapuoli"), ("ÅÄÖ", "aao"), ("nimi", "nimi"),
    ])
    func keysAreComparedFolded(key: String, folded: String) {
        #expect(Model.folded(key) == folded)
    }

    /// What Finnish Excel makes of 1.10, of 0401234567 and of a column too narrow.
    @Test(arguments: [
        "1.loka", "31.tammi", "15.KESÄ", "2.heinä.20", "loka.20", "4,01235E+08", "4.01235E+08", "4E+08", "########",
    ])
    func valuesChangedByExcelAreRecognised(text: String) {
        #expect(isChangedByExcel(text))
    }

    @Test(arguments: [
        "", "1.10.2020", "040 123 4567", "+358401234567", "Elo", "E+", "#1", "1.kerros", "E8", "4E", "EE+08", "klo 9.00",
        "a.loka",
        "Elokuva. Ja muuta",
    ])
    func othersAreNot(text: String) {
        #expect(!isChangedByExcel(text))
    }
}
