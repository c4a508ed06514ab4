// What a word is, for indexing, searching and spelling. The script in the reader's browser has the same rules
// (`wordsOf` in Theme/assets/search.js); a test holds them together.
//
// - A word is letters, digits and marks, and hyphens between them: `e-HOKS`.
// - The ending after a colon belongs to no word: `HOKS:n` is `hoks`.
// - What is not seen within a word is no part of it: a soft hyphen, a space or a joiner of no width.

/// Calls `found` with the bytes of each word of `text` in lower case, their hash, and where the word is.
package func eachWord(
    of text: UnsafeBufferPointer<UInt8>,
    _ found: (_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ range: Range<Int>) -> Void
) {
    roles.withUnsafeBufferPointer { roles in
        var scanner = WordScanner(text: text, roles: roles)
        while let range = scanner.next() {
            // Most words are written as they are looked up.
            let word = UnsafeBufferPointer(rebasing: text[range])
            if scanner.isLowercase {
                found(word, WordTable.hash(word), range)
            } else {
                let word = scanner.hasUnseen ? lowercased(seen(in: word)) : lowercased(word)
                word.withUnsafeBufferPointer { found($0, WordTable.hash($0), range) }
            }
        }
    }
}

/// The words of `text` in lower case.
package func words(of text: String) -> [String] {
    var text = text
    var words: [String] = []
    text.withUTF8 { eachWord(of: $0) { word, _, _ in words.append(String(decoding: word, as: UTF8.self)) } }
    return words
}

private struct WordScanner {
    let text: UnsafeBufferPointer<UInt8>
    let roles: UnsafeBufferPointer<ByteRole>
    private var index = 0
    /// Whether the word is written as it is looked up.
    private(set) var isLowercase = true
    /// Whether something in a word was not seen so far.
    private(set) var hasUnseen = false

    init(text: UnsafeBufferPointer<UInt8>, roles: UnsafeBufferPointer<ByteRole>) {
        self.text = text
        self.roles = roles
    }

    mutating func next() -> Range<Int>? {
        while index < text.count {
            let (isLetter, length) = letter(at: index)
            if isLetter { break }
            index += length
        }
        guard index < text.count else { return nil }
        let start = index
        isLowercase = true
        while true {
            if passLetters() {
                guard passUnseen() else { break }
            } else {
                guard index + 1 < text.count, text[index] == UInt8(ascii: "-"), letter(at: index + 1).is else { break }
                index += 1
            }
        }
        let range = start..<index
        if index + 1 < text.count, text[index] == UInt8(ascii: ":"), letter(at: index + 1).is {
            let isWordLowercase = isLowercase
            index += 1
            _ = passLetters()
            isLowercase = isWordLowercase
        }
        return range
    }

    /// Whether a character beyond ASCII is next.
    private mutating func passLetters() -> Bool {
        while index < text.count {
            switch roles[Int(text[index])] {
            case .letter: index += 1
            case .capital:
                isLowercase = false
                index += 1
            case .other: return false
            case .multibyte:
                let (isLetter, length) = letter(at: index)
                guard isLetter else { return true }
                // å, ä and ö are C3 A5, A4 and B6; whatever else may be a capital.
                if text[index] != 0xC3 || text[index + 1] < 0x9F { isLowercase = false }
                index += length
            }
        }
        return false
    }

    /// Whether the word goes on after what is not seen.
    @inline(__always)
    private mutating func passUnseen() -> Bool {
        let end = endOfUnseen(text, from: index)
        guard end > index, end < text.count, letter(at: end).is else { return false }
        (index, isLowercase, hasUnseen) = (end, false, true)
        return true
    }

    @inline(__always)
    private func letter(at index: Int) -> (is: Bool, length: Int) {
        switch roles[Int(text[index])] {
        case .letter, .capital: return (true, 1)
        case .other: return (false, 1)
        case .multibyte:
            if text[index] == 0xC3, index + 1 < text.count { return (text[index + 1] != 0x97 && text[index + 1] != 0xB7, 2) }
            var decoder = UTF8()
            var bytes = text[index..<min(index + 4, text.count)].makeIterator()
            guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return (false, 1) }
            return (isLetterOfAnyScript(scalar), UTF8.encode(scalar)?.count ?? 1)
        }
    }
}

/// Where the soft hyphens (U+00AD) and characters of no width (U+200B–U+200D, U+2060, U+FEFF) end that begin at `start`.
@inline(never)
private func endOfUnseen(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 1 < text.count {
        let third = index + 2 < text.count ? text[index + 2] : 0
        switch (text[index], text[index + 1], third) {
        case (0xC2, 0xAD, _): index += 2
        case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): index += 3
        default: return index
        }
    }
    return index
}

/// `word` without what is not seen.
private func seen(in word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var (result, index): ([UInt8], Int) = ([], 0)
    while index < word.count {
        let end = endOfUnseen(word, from: index)
        if end == index { result.append(word[index]) }
        index = max(end, index + 1)
    }
    return result
}

/// `word` in lower case: ASCII and Latin-1 by their bytes, everything else by Unicode's mapping.
func lowercased(_ word: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count)
    var isLatin = false
    for byte in word {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
        case 0x80...0x9E where isLatin && byte != 0x97: bytes.append(byte | 0x20)
        case 0xC3, 0x00..<0xC0: bytes.append(byte)
        default:
            let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
            return scalars.flatMap { Array($0.properties.lowercaseMapping.utf8) }
        }
        isLatin = byte == 0xC3
    }
    return bytes
}

private enum ByteRole { case letter, capital, other, multibyte }

private let roles: [ByteRole] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): .letter
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    case 0x80...: .multibyte
    default: .other
    }
}

/// Letters, numbers and the marks on them: Unicode's general categories L, N and M.
@inline(never)
private func isLetterOfAnyScript(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber,
        .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
        true
    default: false
    }
}
