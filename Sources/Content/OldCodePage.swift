/// A code page that Excel still writes and that is read as no other: the same bytes are other letters in Windows-1252.
///
/// `CSV (Macintosh)` is in MacRoman and `CSV (MS-DOS)` in CP850. Nothing in a file says so; where its Finnish letters are does.
struct OldCodePage {
    let name: String
    private let letters: [UInt8: Character]

    /// The letter of a byte, when it is one of Finnish.
    func letter(_ byte: UInt8) -> Character? { letters[byte] }

    private static let windows1252 = OldCodePage(
        name: "Windows-1252", letters: [0xE4: "ä", 0xF6: "ö", 0xE5: "å", 0xC4: "Ä", 0xD6: "Ö", 0xC5: "Å"])
    private static let others = [
        OldCodePage(name: "MacRoman", letters: [0x8A: "ä", 0x9A: "ö", 0x8C: "å", 0x80: "Ä", 0x85: "Ö", 0x81: "Å"]),
        OldCodePage(name: "CP850", letters: [0x84: "ä", 0x94: "ö", 0x86: "å", 0x8E: "Ä", 0x99: "Ö", 0x8F: "Å"]),
    ]

    /// The code page in which more letters stand in words of `text` than in Windows-1252; nil when that has as many.
    static func telling(_ text: ArraySlice<UInt8>) -> OldCodePage? {
        let usual = windows1252.lettersInWords(of: text)
        let counts = others.map { (page: $0, count: $0.lettersInWords(of: text)) }
        return counts.filter { $0.count > usual }.max { $0.count < $1.count }?.page
    }

    /// How many letters come after another one. The last letter of a word may be a quotation mark of Windows-1252: one counts
    /// for each that no such mark before a word is a partner of.
    private func lettersInWords(of text: ArraySlice<UInt8>) -> Int {
        var (inside, last, first) = (0, 0, 0)
        for index in text.indices where text[index] >= 0x80 {
            let isAfter = index > text.startIndex && isLetter(text[index - 1])
            let isBefore = index + 1 < text.endIndex && isLetter(text[index + 1])
            switch (isAfter, isBefore) {
            case (false, true) where isQuotationMark(text[index]): first += 1
            case _ where letters[text[index]] == nil: break
            case (true, true): inside += 1
            case (true, false): last += 1
            default: break
            }
        }
        return inside + max(0, last - first)
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 || letters[byte] != nil
    }

    /// `„`, `‘`, `“` and `”` in Windows-1252.
    private func isQuotationMark(_ byte: UInt8) -> Bool { [0x84, 0x91, 0x93, 0x94].contains(byte) }
}
