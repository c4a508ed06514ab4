import Diagnostics
import SeededRandom
import Testing

@testable import Content
@testable import Model

/// Front matter of plain lines is read without the YAML parser: it must mean the same to both.
struct PlainFrontMatterTests {
    private static let pieces = [
        "otsikko", "kuvaus", "tarkista", "a_b", ": ", ": ", ": ", ":", "\n", "\n", "\n", "\r\n", " ", "  ", "\t", "Työpaja",
        "2026-11-23", "1.10", "no", "null", "~", "ääni – ”lainaus”", "§ 3", "\u{A0}", "\u{85}", "\u{2028}", "\u{FEFF}",
        "\u{1F600}",
        "#", " # huomautus", "a#b", "'", "\"", "[a, b]", "{", "}", "]", ",", "&a ", "*a", "!", "|", ">", "%", "@", "`", "- ",
        "? ", "-",
        "---", "...", "<<", "=", "a: b", "a:b", "http://a.fi", "\\", "x", "1", "\u{7F}", "\u{1}",
    ]

    private func same(_ text: String) -> Bool? {
        guard let plain = plainEntries(of: text, file: "a.yaml", firstLine: 2) else { return nil }
        let (value, faults) = yaml(text, firstLine: 2)
        guard case .mapping(let fields)? = value, faults.isEmpty,
            fields.short == Fields(location: fields.location, entries: plain).short
        else { return false }
        return fields.entries.map(\.value.location) == plain.map(\.value.location)
    }

    @Test func itReadsWhatTheParserReads() {
        var dice = Dice(seed: 20_261_124)
        var plain = 0
        let some = { (range: ClosedRange<Int>) in
            (0..<Int.random(in: range, using: &dice)).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }
                .joined()
        }
        for number in 0..<40_000 {
            // Lines that look right, and others.
            let lines = ["otsikko", "kuvaus", "a_b"].map { "\($0): x\(some(0...3))\n" }
            let text = number.isMultiple(of: 4) ? some(1...14) : lines.prefix(number % 3 + 1).joined()
            guard let isSame = same(text) else { continue }
            #expect(isSame, "\(text.debugDescription)")
            plain += 1
        }
        // Enough of them were plain to say something.
        #expect(plain > 1000)
    }

    @Test(arguments: [
        "otsikko: Työpajan ohje\nkuvaus: Ohje, joka kertoo: näin.\ntarkista: 2027-01-01\n",
        "otsikko: Osao\r\n\r\nverkkosivu: https://www.esimerkki.fi/a?b=c#d\r\n",
    ])
    func ordinaryFrontMatterIsPlain(text: String) {
        #expect(same(text.replacing("kertoo: ", with: "kertoo ")) == true)
    }

    @Test(arguments: [
        "otsikko: a: b\n", "otsikko: 'a'\n", "otsikko: [a]\n", "otsikko:\n  a: b\n", "otsikko: a\n  jatkuu\n",
        "otsikko: a # b\n",
        "otsikko: a\notsikko: b\n", "sähköposti: a\n", "otsikko: *a\n", "- a\n", "otsikko: a \n", "",
    ])
    func everythingElseIsLeftToTheParser(text: String) {
        #expect(plainEntries(of: text, file: "a.yaml", firstLine: 2) == nil)
    }
}
