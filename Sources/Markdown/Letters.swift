/// Letters, white space and case in UTF-8 bytes: enough for the languages of the network, without decoding.
enum Letters {
    /// Whether a character of a word begins or continues at `index`: an ASCII letter or digit, or any non-ASCII
    /// character but the blocks of punctuation and symbols (U+0080–U+00BF, U+2000–U+2FFF).
    static func isWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool { isWord(text[index]) }

    /// Whether a character that begins with `byte` is one of a word.
    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case 0..<0x80, 0xC2, 0xE2: false
        default: true
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
            || byte == UInt8(ascii: "\r")
    }

    /// Length of the white space at `index`: ASCII's, or a no-break space; 0 when there is none.
    static func space(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        if isSpace(text[index]) { return 1 }
        return text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
    }

    /// A byte in lower case, `lead` being the byte before it: ASCII, Latin-1 and Latin Extended-A (Finnish, Swedish
    /// and Sámi), whose cases have the same length in UTF-8 and the same lead byte.
    static func lowercased(_ byte: UInt8, after lead: UInt8) -> UInt8 {
        switch (lead, byte) {
        case (_, UInt8(ascii: "A")...UInt8(ascii: "Z")): byte | 0x20
        case (0xC3, 0x80...0x9E) where byte != 0x97: byte | 0x20
        // U+0100–0137, U+014A–0177: capitals are even. U+0139–0148, U+0179–017E: capitals are odd.
        case (0xC4, 0x80...0xB7), (0xC5, 0x8A...0xB7): byte | 1
        case (0xC4, 0xB9...0xBE), (0xC5, 0x81...0x88), (0xC5, 0xB9...0xBE): byte & 1 == 1 ? byte + 1 : byte
        default: byte
        }
    }

    /// Without the white space at both ends.
    static func trimmed(_ text: String) -> String {
        // Most texts have none: ASCII at both ends tells so at once.
        if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) {
            return text
        }
        guard let start = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[start...last])
    }
}

/// What a byte is to whoever looks for words.
enum ByteRole {
    case letter, hyphen, separator
    /// Begins a character that is punctuation or a symbol: the bytes after it are no letters.
    case punctuation

    init(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "-"): self = .hyphen
        case 0xC2, 0xE2: self = .punctuation
        default: self = Letters.isWord(byte) ? .letter : .separator
        }
    }
}
