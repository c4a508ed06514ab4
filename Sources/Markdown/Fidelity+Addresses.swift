import CLibrary
import Diagnostics

/// Addresses that become links as they are, with more or less of the text than was meant.
extension Fidelity {
    /// - Parameter text: The node of the link's text, which was passed last.
    mutating func judgeAddress(_ text: Int) {
        let content = outline.content(of: text)
        let range = place - content.count..<place
        guard isAligned, range.lowerBound >= 0, source[range].elementsEqual(content) else { return }
        let before = range.lowerBound > 0 ? source[range.lowerBound - 1] : UInt8(ascii: " ")
        switch before {
        case UInt8(ascii: "<"): judgeLabel(in: range)
        // `[address](address)`
        case UInt8(ascii: "["): break
        default: judgeBareAddress(range, link: outline.nodes[text].parent)
        }
    }

    // MARK: - Addresses that cmark does not find

    /// `Www.kunta.fi` and `<www.kunta.fi>`: cmark knows `www.` in small letters only, and not in angle brackets (GFM section 6.9).
    func findOddAddresses() -> [Int] {
        // Finnish has few of these letters.
        let starts = ["w", "W"].flatMap { places(of: $0) }.sorted()
        return starts.filter { start in
            guard start + 4 < source.count, source[start + 3] == UInt8(ascii: "."), isLetter(start + 4) else { return false }
            let word = source[start..<start + 3]
            return word.allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
                && (word.contains(UInt8(ascii: "W")) || start > 0 && source[start - 1] == UInt8(ascii: "<"))
        }
    }

    private func places(of letter: Unicode.Scalar) -> [Int] {
        guard let base = UnsafeRawBufferPointer(source).baseAddress else { return [] }
        var found: [Int] = []
        var start = 0
        while start < source.count, let next = memchr(base + start, Int32(letter.value), source.count - start) {
            found.append(base.distance(to: UnsafeRawPointer(next)))
            start = found[found.count - 1] + 1
        }
        return found
    }

    /// They become links; an address in brackets right behind a word is told.
    mutating func judgeOddAddresses(in text: Range<Int>) {
        guard !oddAddresses.isEmpty else { return }
        for start in oddAddresses[firstOddAddress(from: text.lowerBound)...].prefix(while: { $0 < text.upperBound }) {
            let end = source[start..<limit].firstIndex { Letters.isSpace($0) || "<>|".utf8.contains($0) } ?? limit
            var whole = start..<end
            if start > 0, source[start - 1] == UInt8(ascii: "<") {
                guard end < limit, source[end] == UInt8(ascii: ">") else { continue }
                whole = start - 1..<end + 1
            }
            let before = whole.lowerBound > 0 ? source[whole.lowerBound - 1] : UInt8(ascii: " ")
            let address = "www" + self.text(start + 3..<end)
            guard Letters.isSpace(before) || "(*_~".utf8.contains(before) else {
                if whole.lowerBound < start { propose(" " + address, for: whole) }
                continue
            }
            guard isRepairing else { continue }
            let words = (before == UInt8(ascii: "(") ? "(" : "") + address
            guard let found = webAddresses(in: words[...]).first.map({ words[$0] }) else { continue }
            if whole.lowerBound == start { whole = start..<start + found.utf8.count }
            let link = "[" + self.text(start..<start + found.utf8.count) + "](<http://" + found + ">)"
            repair(whole, with: Array(link.utf8))
        }
    }

    private mutating func firstOddAddress(from place: Int) -> Int {
        var low = 0
        var high = oddAddresses.count
        while low < high {
            let middle = (low + high) / 2
            if oddAddresses[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: - Addresses with more than was meant

    /// `<https://a.fi|text>`, as programs for messages write links.
    private mutating func judgeLabel(in range: Range<Int>) {
        guard range.upperBound < limit, source[range.upperBound] == UInt8(ascii: ">") else {
            return judgeSpaces(in: range, before: UInt8(ascii: ">"))
        }
        if scalar(before: range.lowerBound - 1).isWord { return judgeWord(before: range) }
        guard let bar = source[range].firstIndex(of: UInt8(ascii: "|")), bar + 1 < range.upperBound else { return }
        let meant = "[" + text(bar + 1..<range.upperBound) + "](" + text(range.lowerBound..<bar) + ")"
        propose(meant, for: range.lowerBound - 1..<range.upperBound + 1)
    }

    /// `Kunta<https://kunta.fi>`: the word runs together with the address.
    private mutating func judgeWord(before range: Range<Int>) {
        var start = range.lowerBound - 1
        while start > 0, isLetter(start - 1) { start -= 1 }
        let meant = "[" + text(start..<range.lowerBound - 1) + "](" + text(range) + ")"
        propose(meant, for: start..<range.upperBound + 1)
    }

    /// `<https://a.fi/b c>`, or without brackets up to a file's ending: an address with spaces, which ends at the first.
    private mutating func judgeSpaces(in range: Range<Int>, before closing: UInt8? = nil) {
        let row = source[range.upperBound..<min(limit, line(lineNumber(at: range.lowerBound)).upperBound)]
        guard row.first == UInt8(ascii: " "), text(range).contains("://") else { return }
        var rest = row
        if let closing {
            guard let end = row.firstIndex(of: closing) else { return }
            rest = row[..<end]
        } else {
            // Words without a mark, a slash in them, and an ending.
            let words = row.prefix { !",;:!?()<>[]\"*".utf8.contains($0) }
            guard let slash = words.lastIndex(of: UInt8(ascii: "/")),
                let dot = words[slash...].firstIndex(of: UInt8(ascii: ".")),
                words[..<slash].count < 60, !words[..<slash].contains(UInt8(ascii: "."))
            else { return }
            let ending = words[(dot + 1)...].prefix { $0 < 0x80 && Self.isLetter($0) }
            guard (3...5).contains(ending.count) else { return }
            rest = row[..<ending.endIndex]
        }
        let whole = (closing == nil ? range.lowerBound : range.lowerBound - 1)..<rest.endIndex + (closing == nil ? 0 : 1)
        let address = text(range.lowerBound..<rest.endIndex).replacing(" ", with: "%20")
        propose("<" + address + ">", for: whole)
    }

    private mutating func judgeBareAddress(_ range: Range<Int>, link: Int) {
        let address = text(range)
        let isMail = outline.content(of: link).starts(with: "mailto:".utf8) && !address.hasPrefix("mailto:")
        if isMail, scalar(before: range.lowerBound).properties.isAlphabetic {
            judgeMailWithLetters(range, link: link)
        } else if let length = BareAddress(address, isWithinParentheses: scalar(before: range.lowerBound) == "(").length,
            length < range.count
        {
            // A comment ends an address, and nobody sees it.
            if isRepairing { repair(range.lowerBound + length..<range.lowerBound + length, with: Array("<!-- -->".utf8)) }
        } else if !isMail, let end = address.firstRange(of: "/-"), address[..<end.lowerBound].contains(".") {
            propose("<" + address[...end.lowerBound] + ">" + address[end.lowerBound...].dropFirst(), for: range)
        } else if !isMail {
            judgeSpaces(in: range)
        }
    }

    /// Cmark's addresses begin behind the last ä (GFM section 6.9): that is nobody's address.
    private mutating func judgeMailWithLetters(_ range: Range<Int>, link: Int) {
        unlinked.insert(link)
        var start = range.lowerBound
        while start > 0, !isBlank(start - 1), !"(<[\"".utf8.contains(source[start - 1]) { start -= 1 }
        let whole = start..<range.upperBound
        var meant = text(whole)
        for (letter, plain) in zip("äöåÄÖÅ", "aoaAOA") { meant = meant.replacing(String(letter), with: String(plain)) }
        propose(meant, for: whole)
    }

    private mutating func propose(_ meant: String, for range: Range<Int>) {
        let correction = TextCorrection(kind: .paragraph, edits: [SourceEdit(range, meant)], isCertain: false)
        report(.addressWithMore, range, correction)
    }
}

/// The addresses of the web in a text that is shown as it is written, each as it becomes a link in Markdown.
package func webAddresses(in text: Substring) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var place = text.startIndex
    while place < text.endIndex {
        let end = text[place...].firstIndex { $0.isWhitespace || "<>\"".contains($0) } ?? text.endIndex
        let start = text[place..<end].firstIndex { !"(*_~”’".contains($0) } ?? end
        let isWithin = start > text.startIndex && text[text.index(before: start)] == "("
        let word = withoutEnd(text[start..<end])
        if ["https://", "http://", "www."].contains(where: { word.lowercased().hasPrefix($0) && word.count > $0.count }) {
            let length = BareAddress(String(word), isWithinParentheses: isWithin).length ?? 0
            let address = withoutEnd(text[start..<text.utf8.index(start, offsetBy: length)])
            if address.contains(".") { found.append(address.startIndex..<address.endIndex) }
        }
        place = end < text.endIndex ? text.index(after: end) : end
    }
    return found
}

/// Whether `://` or `www.` is in it: most texts are names, and are not looked at letter by letter.
package func mayHoldWebAddress(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
        guard bytes.count > 3 else { return false }
        for index in 2..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "/"):
                if bytes[index - 1] == UInt8(ascii: "/"), bytes[index - 2] == UInt8(ascii: ":") { return true }
            case UInt8(ascii: "."):
                if bytes[index - 1] | 0x20 == UInt8(ascii: "w"), bytes[index - 2] | 0x20 == UInt8(ascii: "w") { return true }
            default: break
            }
        }
        return false
    } ?? true
}

/// Without the marks of the sentence around it.
private func withoutEnd(_ address: Substring) -> Substring {
    var kept = address
    while let last = kept.last, "?!.,:;*_~'\"".contains(last) || last == ")" && !kept.contains("(") { kept.removeLast() }
    return kept
}

/// An address within a text.
private struct BareAddress {
    /// Its bytes without what certainly is none of it: quotation marks and dashes behind it, endings of words, and other addresses.
    let length: Int?

    init(_ text: String, isWithinParentheses: Bool) {
        let scheme =
            text.firstRange(of: "://")?.upperBound ?? text.firstIndex(of: "@").map(text.index(after:)) ?? text.startIndex
        var kept = text[..<(text[scheme...].firstIndex { "”“„»«".contains($0) } ?? text.endIndex)]
        // The next address, what is behind a dash after the host, and behind the parenthesis that closes the one before it.
        let next = kept[scheme...].indices.first { place in
            let rest = kept[place...].dropFirst()
            return ",;".contains(kept[place]) && (rest.hasPrefix("http") || rest.hasPrefix("www."))
        }
        if let next { kept = kept[..<next] }
        if let dash = kept[scheme...].firstIndex(where: { "–—/".contains($0) }), kept[dash] != "/" { kept = kept[..<dash] }
        if isWithinParentheses, let close = kept.firstIndex(of: ")"), !kept[..<close].contains("(") { kept = kept[..<close] }
        while let last = kept.last, "’–—…?!.,:;".contains(last) { kept.removeLast() }
        if let colon = kept[scheme...].lastIndex(of: ":"), Self.endings.contains(String(kept[colon...].dropFirst())) {
            kept = kept[..<colon]
        }
        let host = kept[scheme...].prefix { !"/?#:".contains($0) }
        if let dot = host.lastIndex(of: "."), let hyphen = host[dot...].firstIndex(of: "-"),
            Self.domains.contains(host[dot..<hyphen].dropFirst().lowercased())
        {
            kept = kept[..<hyphen]
        }
        length = kept.endIndex > scheme ? kept.utf8.count : nil
    }

    /// Endings of Finnish words, which stand behind a colon.
    private static let endings: Set<String> = [
        "a", "ä", "aan", "ään", "een", "han", "hän", "hin", "hen", "iin", "in", "ksi", "lla", "llä", "lle", "lta", "ltä", "n",
        "na", "nä", "seen", "ssa", "ssä", "sta", "stä", "ta", "tä", "tta", "ttä",
    ]
    private static let domains: Set<String> = ["com", "eu", "fi", "info", "net", "no", "org", "se"]
}
