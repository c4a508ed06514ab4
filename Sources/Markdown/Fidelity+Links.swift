import Diagnostics

/// Links that became none.
extension Fidelity {
    /// `](a b.pdf)` is no link, nor is `] (a.pdf)` (CommonMark section 6.3).
    mutating func judgeLink(closedAt bracket: Int) {
        let line = line(lineNumber(at: bracket))
        var open = bracket + 1
        while open < line.upperBound, Letters.isSpace(source[open]) { open += 1 }
        guard open < line.upperBound, let start = source[line.lowerBound..<bracket].lastIndex(of: UInt8(ascii: "[")) else {
            return
        }
        if open == bracket + 1, source[open] == UInt8(ascii: "["), let end = bracketEnd(from: open) {
            report(.danglingReference, start..<end)
            return
        }
        guard source[open] == UInt8(ascii: "("), let close = parenthesisEnd(from: open, before: line.upperBound) else { return }
        let address = LinkAddress(text(open + 1..<close))
        let isAside = open > bracket + 1
        guard !isAside || address.isAddress else { return }
        if isRepairing, address.hasSpaceInName, !isAside {
            repair(open + 1..<close, with: Array(address.bracketed.utf8))
            return
        }
        let meant = text(line.lowerBound..<bracket + 1) + "(" + address.meant + ")" + text(close + 1..<line.upperBound)
        report(.markShown, start..<close + 1, proposing: meant)
    }

    /// A footnote's mark without partner; one with a space is none (cmark-gfm), and would be with a hyphen.
    mutating func reportNote(_ mark: Range<Int>) {
        let line = line(lineNumber(at: mark.lowerBound))
        let parts = text(mark).split(whereSeparator: \.isWhitespace)
        let meant = parts.joined(separator: "-")
        let proposal = text(line.lowerBound..<mark.lowerBound) + meant + text(mark.upperBound..<line.upperBound)
        report(.danglingReference, mark, proposing: parts.count > 1 ? proposal : nil)
    }

    /// The parenthesis that closes the one at `open`, with those within in pairs; else the first one.
    private func parenthesisEnd(from open: Int, before end: Int) -> Int? {
        var depth = 0
        for place in open..<end {
            if source[place] == UInt8(ascii: "(") { depth += 1 }
            if source[place] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return place }
        }
        return source[open..<end].firstIndex(of: UInt8(ascii: ")"))
    }

    func bracketEnd(from open: Int) -> Int? {
        let line = line(lineNumber(at: open))
        return source[open..<line.upperBound].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    }
}

/// What stands in the parentheses of a link that became none.
private struct LinkAddress {
    let address: String
    /// With its quotation marks and the space before it.
    let title: String

    init(_ text: String) {
        let quote = text.last == "\"" ? text.dropLast().lastIndex(of: "\"") : nil
        let end = quote ?? text.endIndex
        address = Letters.trimmed(String(text[..<end]))
        title = end == text.endIndex ? "" : " " + text[end...]
    }

    /// A file's name with spaces, as people give them: `../liitteet/Oma lista.pdf`.
    var hasSpaceInName: Bool {
        let name = address.prefix { $0 != "#" }
        let ending = name[(name.lastIndex(of: ".").map(name.index(after:)) ?? name.startIndex)...]
        return address.contains(" ") && !address.contains("<") && ending.count < name.count
            && (1...5).contains(ending.utf8.count)
            && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    var isAddress: Bool {
        hasSpaceInName || !address.contains(" ") && (address.contains("/") || address.contains(":") || address.contains("."))
    }

    var bracketed: String { "<\(address)>\(title)" }

    /// Without the space after a scheme, `osapuoli: osao`; in `<>` when there are others.
    var meant: String {
        if let colon = address.firstIndex(of: ":") {
            let joined = address[...colon] + address[colon...].dropFirst().drop(while: \.isWhitespace)
            if !joined.contains(" ") { return joined + title }
        }
        return address.contains(" ") ? bracketed : address + title
    }
}
