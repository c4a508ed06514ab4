// What a word is, for indexing, searching and spelling. The script in the reader's browser has the same rules
// (`wordsOf` in Theme/assets/search.js); a test holds them together.
//
// - A word is letters, digits and marks, and hyphens between them: `e-HOKS`.
// - The ending after a colon belongs to no word: `HOKS:n` is `hoks`.

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
                lowercased(word).withUnsafeBufferPointer { found($0, WordTable.hash($0), range) }
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
    private(set) var isLowercase = true

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
            passLetters()
            guard index + 1 < text.count, text[index] == UInt8(ascii: "-"), letter(at: index + 1).is else { break }
            index += 1
        }
        let range = start..<index
        if index + 1 < text.count, text[index] == UInt8(ascii: ":"), letter(at: index + 1).is {
            let isWordLowercase = isLowercase
            index += 1
            passLetters()
            isLowercase = isWordLowercase
        }
        return range
    }

    private mutating func passLetters() {
        while index < text.count {
            switch roles[Int(text[index])] {
            case .letter: index += 1
            case .capital:
                isLowercase = false
                index += 1
            case .other: return
            case .multibyte:
                let (isLetter, length) = letter(at: index)
                guard isLetter else { return }
                // å, ä and ö are C3 A5, A4 and B6; whatever else may be a capital.
                if text[index] != 0xC3 || text[index + 1] < 0x9F { isLowercase = false }
                index += length
            }
        }
    }

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
private func isLetterOfAnyScript(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber,
        .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
        true
    default: false
    }
}
