/// A mark at the beginning of a line that cmark reads as text.
struct LineMark {
    enum Kind { case heading, bullet, dash, letter, number, table }
    let kind: Kind
    /// Bytes of the mark and the space after it.
    let length: Int
    /// What should stand instead; nil where the whole block must change.
    let meant: String?
    /// Whether the mark is never anything else.
    var isCertain = false
    /// Whether it may be the beginning of a word: `1.luokka`.
    var isWord = false
    /// The mark without its space.
    let sign: String
    /// Whether it has a sign or a space that Word gives and no keyboard has.
    var isFromWord: Bool { isCertain && kind != .table && kind != .heading }

    /// Whether it is hardly anything else where it stands alone: `#` may begin a word, and a number a word with its ending.
    var isUsual: Bool {
        switch kind {
        case .heading: sign.utf8.count > 1
        case .number: sign == "1." || sign == "1)"
        default: true
        }
    }

    init?(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        // A word: `a)`, `a.` with a tab and Word's `o` are the only letters that may be a mark.
        let second = line.dropFirst().first ?? 0
        if let first = line.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first), second != UInt8(ascii: ")"),
            second != UInt8(ascii: "\t"), second != UInt8(ascii: ".")
        {
            return nil
        }
        let bytes = Array(line.prefix(12))
        func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        func isLetter(_ byte: UInt8) -> Bool {
            byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == 0xC3
        }
        /// The space after a mark of `length` bytes: none, spaces and tabs, or one that is no space to cmark.
        func space(after length: Int) -> (length: Int, isOdd: Bool) {
            var end = length
            var isOdd = false
            while at(end) == UInt8(ascii: " ") || at(end) == UInt8(ascii: "\t") || at(end) == 0xC2 && at(end + 1) == 0xA0 {
                isOdd = isOdd || at(end) == 0xC2
                end += at(end) == 0xC2 ? 2 : 1
            }
            return (end - length, isOdd)
        }
        switch at(0) {
        case UInt8(ascii: "#"):
            let count = bytes.prefix { $0 == UInt8(ascii: "#") }.count
            let space = space(after: count)
            guard space.isOdd || isLetter(at(count)) || count > 6 && space.length > 0,
                !line.dropFirst(count).contains(UInt8(ascii: "#"))
            else { return nil }
            (kind, length) = (.heading, count + space.length)
            meant = String(repeating: "#", count: min(max(count, 2), 6)) + " "
            isCertain = space.isOdd
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            let space = space(after: 1)
            guard space.isOdd || at(0) == UInt8(ascii: "-") && isLetter(at(1)) else { return nil }
            (kind, length, meant) = (.bullet, 1 + space.length, "- ")
            isCertain = space.isOdd
        case UInt8(ascii: "|"):
            guard line.count(where: { $0 == UInt8(ascii: "|") }) > 1 else { return nil }
            (kind, length, meant, isCertain) = (.table, 1, nil, true)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = bytes.prefix(while: Letters.isDigit).count
            guard at(digits) == UInt8(ascii: ".") || at(digits) == UInt8(ascii: ")"), digits < 4 else { return nil }
            let space = space(after: digits + 1)
            guard space.isOdd || isLetter(at(digits + 1)) else { return nil }
            (kind, length) = (.number, digits + 1 + space.length)
            meant = String(decoding: bytes.prefix(digits + 1), as: UTF8.self) + " "
            isCertain = space.isOdd
            isWord = at(digits) == UInt8(ascii: ".") && space.length == 0 && at(digits + 1) >= UInt8(ascii: "a")
        case _
        where isLetter(at(0)) && at(0) < 0x80 && (at(1) == UInt8(ascii: ".") || at(1) == UInt8(ascii: ")"))
            && at(2) == UInt8(ascii: "\t"):
            (kind, length) = (.letter, 2 + space(after: 2).length)
            meant = "- " + String(decoding: bytes.prefix(2), as: UTF8.self) + " "
        case UInt8(ascii: "a")...UInt8(ascii: "z")
        where at(1) == UInt8(ascii: ")") && (isLetter(at(2)) || space(after: 2).length > 0):
            // The letter stays: the text may refer to it.
            (kind, length) = (.letter, 2 + space(after: 2).length)
            meant = "- " + String(decoding: bytes.prefix(2), as: UTF8.self) + " "
        case UInt8(ascii: "o") where at(1) == UInt8(ascii: "\t"):
            (kind, length, meant, isCertain) = (.bullet, 2, "- ", true)
        default:
            guard let size = Self.bullet(bytes) ?? Self.symbol(bytes) else { return nil }
            let space = space(after: size)
            // A dash is also one of a sentence.
            let isDash = bytes.starts(with: "–".utf8) || bytes.starts(with: "—".utf8)
            (kind, length, meant) = (isDash ? .dash : .bullet, size + space.length, "- ")
            isCertain = !isDash || at(size) == UInt8(ascii: "\t") || space.isOdd
        }
        let mark = bytes.prefix(length)
        sign = Letters.trimmed(String(decoding: mark, as: UTF8.self))
    }

    /// Letters that stand for bullets of Word's fonts of symbols, before a tab.
    private static func symbol(_ bytes: [UInt8]) -> Int? {
        ["§", "Ø", "ü"].first { bytes.starts(with: ($0 + "\t").utf8) }?.utf8.count
    }

    /// The bytes of a bullet.
    private static func bullet(_ bytes: [UInt8]) -> Int? {
        bullets.first { bytes.starts(with: $0) }?.count
    }

    /// As Word and programs for messages give them, and those of Word's fonts of symbols (U+F0A7 and the others): marks of a list that
    /// say nothing else.
    private static let bullets = "•▪‣◦●■○·–—➢✓❖▫◆◇▸▹►▻▶▷➤➔⁃∙⦁\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}\u{F076}\u{F0E0}".unicodeScalars
        .map { Array(String($0).utf8) }

    /// A sign that tells something of the row behind it, so that it stays: `☐`, `✔️`, `→`, `📅`.
    static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .otherSymbol || (0x2190...0x21FF).contains(scalar.value)
    }
}
