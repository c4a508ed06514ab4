import Diagnostics
import Markdown
import Testing

@testable import Content

struct LetterTests {
    private func broken(_ text: String) -> [Diagnostic] {
        LetterSigns(text.utf8).mayBeBroken ? brokenLetters(in: Array(text.utf8)[...], file: "a.md") : []
    }

    @Test(arguments: [
        ("Tämä tyÃ¶paja.", "tyÃ¶paja", "työpaja"), ("Ã„Ã¤nekoski", "Ã„Ã¤nekoski", "Äänekoski"), ("Ã–ljy", "Ã–ljy", "Öljy"),
        ("klo 8â€“16", "8â€“16", "8–16"), ("10Â\u{A0}000", "10Â\u{A0}000", "10\u{A0}000"), ("20Â°", "20Â°", "20°"),
        ("pŠivŠŠ", "pŠivŠŠ", "päivää"), ("p„iv„„", "p„iv„„", "päivää"), ("ty”p„iv„", "ty”p„iv„", "työpäivä"),
        ("p‰iv‰", "p‰iv‰", "päivä"), ("tyˆ", "tyˆ", "työ"), ("ty÷t", "ty÷t", "työt"), ("ty√∂t√§", "ty√∂t√§", "työtä"),
        ("ty├Ât├ñ", "ty├Ât├ñ", "työtä"), ("CafÃ©-Å¡", "CafÃ©-Å¡", "Café-š"),
    ])
    func brokenWordsAreTold(text: String, word: String, meant: String) {
        let found = broken(text)
        #expect(found.map(\.rule) == [.brokenLetters])
        #expect(found.first?.value == word)
        #expect(found.first?.suggestion == meant)
    }

    @Test func aLostLetterHasNoSuggestion() {
        let found = broken("Hyvä\n- ty\u{FFFD}paja ja ty\u{FFFD}")
        #expect(found.map(\.value) == ["ty\u{FFFD}paja", "ty\u{FFFD}"])
        #expect(found.first?.suggestion == nil)
        #expect(found.first?.location == SourceLocation(file: "a.md", line: 2, column: 3))
        #expect(found.first?.notes == [.detail("U+FFFD")])
    }

    /// Words of the languages of the network and of newcomers, and marks as they are used.
    @Test(arguments: [
        "Åbo, Ålandissa, Å", "MANHÃ, AMANHÃ… e AMANHÃ – «MAÇÃ»", "Âge, château, Ângela", "tšekki, Škoda, Užice, Œuvre, cœur",
        "”sana” ja ”toinen”n", "„Wort“ und „noch“", "5 ‰, 12‰ ja 8÷2", "õpetaja, võru", "√2 ja √x", "├── kansio",
        "Čáhcesuolu, ŋ, đ",
        "sääʹmǩiõll, ǥ, ǯ, ʒ", "Привет", "a÷ ÷b", "Ä–Ö", "8–16", "🙂",
    ])
    func whatIsMeantIsLeftAlone(text: String) {
        #expect(broken(text) == [])
    }

    @Test func aHundredWordsOfAFileAreTold() {
        #expect(broken(String(repeating: "tyÃ¶ ", count: 500)).count == 100)
    }

    /// A mark at any place among eight bytes is seen, and any bytes at all are read.
    @Test func signsAreSeenAtEveryPlace() {
        for length in 0..<20 {
            let ascii = String(repeating: "x", count: length)
            #expect(LetterSigns((ascii + "Ã¶" + ascii).utf8).mayBeBroken)
            #expect(LetterSigns((ascii + "a\u{308}").utf8).hasMarks)
            #expect(!LetterSigns((ascii + "äöå–”" + ascii).utf8).mayBeBroken)
        }
        for lead in UInt8.min...UInt8.max { _ = LetterSigns([0x61, lead]) }
    }

    @Test(arguments: [
        ("tyo\u{308}pa\u{308}iva\u{308} A\u{30A}\r\n", "työpäivä Å\r\n"), ("\u{438}\u{306}", "\u{439}"),
        ("k\u{30C}i\u{292}\u{30C}", "\u{1E9}i\u{1EF}"), ("x\u{301}", "x\u{301}"), ("ä", "ä"), ("", ""),
    ])
    func lettersAndTheirMarksArePutTogether(text: String, expected: String) {
        #expect(Array(composed(text).unicodeScalars) == Array(expected.unicodeScalars))
    }
}
