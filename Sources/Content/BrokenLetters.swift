import Diagnostics

/// The words of `bytes` that were read in another code page than they were written in and saved so: `tyÃ¶paja`.
///
/// Only what no language writes is told. A hundred words of a file are enough to see what happened to it.
func brokenLetters(in bytes: ArraySlice<UInt8>, file: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var (line, lineStart, index) = (1, bytes.startIndex, bytes.startIndex)
    while index < bytes.endIndex, found.count < 100 {
        if bytes[index] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, index + 1) }
        guard let mistake = Mistake.found(in: bytes, at: index) else {
            index += 1
            continue
        }
        let word = word(around: index, in: bytes)
        let text = String(decoding: bytes[word], as: UTF8.self)
        let column = bytes[lineStart..<word.lowerBound].count { $0 & 0xC0 != 0x80 } + 1
        found.append(
            Diagnostic(
                .brokenLetters, at: SourceLocation(file: file, line: line, column: column), value: text,
                suggestion: mistake.mended(text), notes: [.detail(mistake.name)]))
        index = word.upperBound
    }
    return found
}

/// The letters, digits and odd characters about `index`, forty bytes to each side at most.
private func word(around index: Int, in bytes: ArraySlice<UInt8>) -> Range<Int> {
    func isPart(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    let start = index - bytes[..<index].suffix(40).reversed().prefix(while: isPart).count
    let end = index + bytes[index...].prefix(40).prefix(while: isPart).count
    // Not in the middle of a character.
    let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    return start
        + bytes[start..<end].prefix(while: isContinuation).count..<max(
            index + 1, end + bytes[end...].prefix(while: isContinuation).count)
}

/// Text of one code page read as another: what its letters became.
private struct Mistake: Sendable {
    /// Where a sign tells of the mistake; elsewhere it may be what was meant.
    enum Place { case anywhere, beforeLetter, afterLetter, afterSmallLetter, betweenLetters }

    /// As it was written, and as it was read.
    let name: String
    /// What no language writes in such a place.
    let signs: [String]
    let place: Place
    /// What stands in a word that has a sign, and what was there; the longest first.
    let letters: [(broken: String, meant: String)]

    /// The mistake of which a sign begins at `index`.
    static func found(in bytes: ArraySlice<UInt8>, at index: Int) -> Mistake? {
        guard bytes[index] >= 0xC2, index + 1 < bytes.endIndex else { return nil }
        return bySign[UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])]?.first { sign, mistake in
            let end = index + sign.count
            return bytes[index...].starts(with: sign) && mistake.tells(before: bytes[..<index].last, after: bytes[end...].first)
        }?.mistake
    }

    /// nil when the letters are lost.
    func mended(_ word: String) -> String? {
        guard !letters.isEmpty else { return nil }
        var (result, rest) = ("", word.unicodeScalars[...])
        while let first = rest.first {
            if let letter = letters.first(where: { rest.starts(with: $0.broken.unicodeScalars) }) {
                result += letter.meant
                rest.removeFirst(letter.broken.unicodeScalars.count)
            } else {
                result.unicodeScalars.append(first)
                rest.removeFirst()
            }
        }
        return result
    }

    private func tells(before: UInt8?, after: UInt8?) -> Bool {
        func isLetter(_ byte: UInt8?) -> Bool { byte.map { $0 < 0x80 && (0x41...0x5A).contains($0 & 0xDF) } ?? false }
        return switch place {
        case .anywhere: true
        case .beforeLetter: isLetter(after) || after == 0xC3
        case .afterLetter: isLetter(before)
        case .afterSmallLetter: isLetter(before) && before.map { $0 >= 0x61 } == true
        case .betweenLetters: isLetter(before) && isLetter(after)
        }
    }

    /// By the first two bytes.
    private static let bySign: [UInt16: [(sign: [UInt8], mistake: Mistake)]] = {
        let signs = all.flatMap { mistake in mistake.signs.map { (sign: Array($0.utf8), mistake: mistake) } }
        return Dictionary(grouping: signs) { UInt16($0.sign[0]) << 8 | UInt16($0.sign[1]) }
    }()

    private static let all: [Mistake] = {
        let marks =
            pairs("â€“– â€”— â€™’ â€œ“ â€¢• â€¦… Â°° Â§§ Â·· Â±± Â½½") + [
                ("â€\u{9D}", "”"), ("â€", "”"), ("Â\u{A0}", "\u{A0}"),
            ]
        let small = pairs("Ã¤ä Ã¶ö Ã¥å Ã©é Ã¨è Ã¼ü Ã¡á Ãµõ Ã¢â Ã³ó Ã¸ø Ã¦æ Ã±ñ Ã§ç Å¡š Å¾ž")
        let capitals = pairs("Ã„Ä Ã–Ö Ã…Å Ã‰É ÃœÜ")
        let inMac = pairs("√§ä √∂ö √•å √ÑÄ √ñÖ")
        let inDOS = pairs("├ñä ├Âö ├Ñå ├äÄ ├ûÖ")
        return [
            Mistake("UTF-8 → Windows-1252", (small + marks).map(\.broken), .anywhere, small + capitals + marks),
            Mistake("UTF-8 → Windows-1252", capitals.map(\.broken), .beforeLetter, small + capitals + marks),
            Mistake("UTF-8 → MacRoman", inMac.map(\.broken), .anywhere, inMac),
            Mistake("UTF-8 → CP850", inDOS.map(\.broken), .anywhere, inDOS),
            Mistake("MacRoman → Windows-1252", ["Š", "Œ"], .afterSmallLetter, pairs("Šä šö Œå")),
            Mistake("CP850 → Windows-1252", ["„"], .afterLetter, pairs("„ä ”ö †å ŽÄ ™Ö")),
            Mistake("Windows-1252 → MacRoman", ["‰", "ˆ"], .afterLetter, pairs("‰ä ˆö Âå ƒÄ")),
            Mistake("Windows-1252 → CP850", ["÷"], .betweenLetters, pairs("÷ö õä Õå")),
            Mistake("U+FFFD", ["\u{FFFD}"], .anywhere, []),
        ]
    }()

    private init(_ name: String, _ signs: [String], _ place: Place, _ letters: [(broken: String, meant: String)]) {
        (self.name, self.signs, self.place, self.letters) = (name, signs, place, letters)
    }

    /// `Ã¤ä`: what is broken, and last what was meant.
    private static func pairs(_ text: String) -> [(broken: String, meant: String)] {
        text.split(separator: " ").map { (String($0.dropLast()), String($0.suffix(1))) }
    }
}
