/// A quote as it is looked for: its parts between `[…]`, each to be found as it stands.
///
/// The quotation marks around it, the page's own `§` before it and its final full stop are no part of the words.
package struct QuotedWords {
    /// As they were written.
    package let parts: [String]
    /// What was left out at both ends.
    let before: [UInt8]
    let after: [UInt8]

    package init(_ quote: String) {
        let scalars = quote.unicodeScalars
        let start = scalars.firstIndex { !Self.isAround($0) && $0 != "§" } ?? scalars.endIndex
        var end = Self.end(of: scalars[start...])
        if end > start, scalars[scalars.index(before: end)] == "." {
            end = Self.end(of: scalars[start..<scalars.index(before: end)])
        }
        before = foldedQuote(String(scalars[..<start]))
        after = foldedQuote(String(scalars[end...]))
        parts = Self.parts(of: String(scalars[start..<end]))
    }

    private static func parts(of words: String) -> [String] {
        guard words.utf8.contains(UInt8(ascii: "[")) else { return words.isEmpty ? [] : [words] }
        return words.replacing("[...]", with: "[…]").split(separator: "[…]").map(String.init).filter {
            !foldedQuote($0).isEmpty
        }
    }

    /// Where the words end, and what may be around them begins. A `§` right after a word is the page's own.
    private static func end(of words: Substring.UnicodeScalarView) -> String.Index {
        var end = words.endIndex
        while end > words.startIndex {
            let last = words.index(before: end)
            // Words never begin with `§`.
            let isOwn = words[last] == "§" && !words[words.index(before: last)].properties.isWhitespace
            guard isOwn || isAround(words[last]) else { break }
            end = last
        }
        return end
    }

    private static func isAround(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isAlphabetic { return false }
        return switch foldedQuote(String(scalar)) {
        case [], [UInt8(ascii: "'")], [UInt8(ascii: "\"")]: true
        default: false
        }
    }
}

/// The bytes of words of a quote as they are compared, without white space at both ends.
package func foldedQuote(_ words: String) -> [UInt8] {
    var text = FoldedText()
    text.add(words.utf8)
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
    guard text.bytes.first.map(isSpace) == true || text.bytes.last.map(isSpace) == true else { return text.bytes }
    return Array(text.bytes.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
}
