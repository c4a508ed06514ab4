import Testing

@testable import Finnish

@Suite struct WordTests {
    @Test(arguments: [
        ("Työpajan OPETTAJA, 5 op.", ["työpajan", "opettaja", "5", "op"]), ("HOKS:n ja e-HOKSin", ["hoks", "ja", "e-hoksin"]),
        ("oppimis- ja työ-, -ympäristö", ["oppimis", "ja", "työ", "ympäristö"]), ("1047/2001 § 29", ["1047", "2001", "29"]),
        ("a\u{308}o Čáŋ ß × 5÷2 Привет", ["a\u{308}o", "čáŋ", "ß", "5", "2", "привет"]), ("", []), ("–…!", []), ("a:", ["a"]),
        ("ÅÄÖ\u{130}", ["åäöi\u{307}"]), ("🙂työ🙂", ["työ"]), ("a--b a-", ["a", "b", "a"]),
        (
            "Toi\u{AD}min\u{200B}\u{200C}ta \u{AD}Ä\u{2060}iti\u{FEFF}: HOKS:\u{AD}n työ-\u{AD}",
            ["toiminta", "äiti", "hoks", "n", "työ"]
        ),
    ])
    func wordsOfText(_ text: String, _ expected: [String]) {
        #expect(words(of: text).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }

    /// Any bytes at all: every place is inside the text, and the places go forward.
    @Test func anyBytesAreRead() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let alphabet: [UInt8] = [
                0x2D, 0x3A, 0x41, 0x61, 0x20, 0xC3, 0xA4, 0x97, 0xE2, 0x80, 0x93, 0xF0, 0x9F, 0xFF, 0xC2, 0xAD,
            ]
            let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0
            }
            bytes.withUnsafeBufferPointer { text in
                var end = 0
                eachWord(of: text) { word, _, range in
                    #expect(range.lowerBound >= end && range.upperBound <= text.count && !word.isEmpty, "\(bytes)")
                    end = range.upperBound
                }
            }
        }
    }

    @Test func aTableNumbersWordsInTheirOrder() {
        var table = WordTable()
        let many = (0..<5000).map { "sana\($0 % 2500)" }
        let numbers = many.map { table.number(of: $0) }
        #expect(numbers == Array(0..<2500) + Array(0..<2500))
        #expect(table[1234] == "sana1234")
        #expect(table.existingNumber(of: "sana77") == 77)
        #expect(table.existingNumber(of: "muu") == nil)
        var other = WordTable()
        _ = other.number(of: "uusi")
        #expect(table.add(other) == [2500])
    }
}
