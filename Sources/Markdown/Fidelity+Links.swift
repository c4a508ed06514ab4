import Diagnostics

/// Links that became none.
extension Fidelity {
    /// `](a b.pdf)` is no link, nor is `] (a.pdf)` (CommonMark section 6.3).
    mutating func judgeLink(closedAt bracket: Int) {
        let line = line(lineNumber(at: bracket))
        var open = bracket + 1
        while open < line.upperBound, Letters.isSpace(source[open]) { open += 1 }
        let opening = source[line.lowerBound..<bracket].lastIndex(of: UInt8(ascii: "["))
        if let opening, judgeSwapped(opening, bracket) { return }
        guard open < line.upperBound else { return }
        if open == bracket + 1, source[open] == UInt8(ascii: "["), let opening, let end = bracketEnd(from: open) {
            report(.danglingReference, opening..<end)
            return
        }
        guard source[open] == UInt8(ascii: "(") else { return }
        let isAside = open > bracket + 1
        let close = parenthesisEnd(from: open, before: line.upperBound)
        let address = LinkAddress(text(open + 1..<(close ?? wordEnd(from: open, before: line.upperBound))))
        guard let start = opening, let close else {
            if !isAside, address.isPath { judgeHalf(opening, bracket, open, close, address) }
            return
        }
        guard !isAside || address.isAddress else { return }
        if isRepairing, address.hasSpaceInName, !isAside {
            repair(open + 1..<close, with: Array(address.bracketed.utf8))
            return
        }
        let meant = address.meant.map {
            text(line.lowerBound..<bracket + 1) + "(" + $0 + ")" + text(close + 1..<line.upperBound)
        }
        report(.markShown, start..<close + 1, proposing: meant)
    }

    /// `[Ohje](a/b.pdf` and `Ohje](a/b.pdf)`: a link of which an end is missing.
    private mutating func judgeHalf(_ opening: Int?, _ bracket: Int, _ open: Int, _ close: Int?, _ address: LinkAddress) {
        let end = close ?? open + 1 + address.address.utf8.count
        var start = opening ?? bracket
        if opening == nil { while start > 0, isLetter(start - 1) { start -= 1 } }
        guard start < bracket else { return }
        var edits = opening == nil ? [SourceEdit(at: start, "[")] : []
        if close == nil { edits.append(SourceEdit(at: end, ")")) }
        report(
            .markShown, start..<min(end + 1, line(lineNumber(at: open)).upperBound),
            TextCorrection(kind: .paragraph, edits: edits, isCertain: false))
    }

    /// `(Ohje)[a/b.pdf]`: the brackets of a link in each other's place.
    private mutating func judgeSwapped(_ opening: Int, _ closing: Int) -> Bool {
        guard opening > 0, source[opening - 1] == UInt8(ascii: ")"), LinkAddress(text(opening + 1..<closing)).isPath,
            let start = source[line(lineNumber(at: opening)).lowerBound..<opening].lastIndex(of: UInt8(ascii: "("))
        else { return false }
        let edits = [(start, "["), (opening - 1, "]"), (opening, "("), (closing, ")")].map { SourceEdit($0..<$0 + 1, $1) }
        report(.markShown, start..<closing + 1, TextCorrection(kind: .paragraph, edits: edits, isCertain: false))
        return true
    }

    /// `[Ohje(a/b.pdf)`: the bracket that closes the text of a link is missing.
    mutating func judgeLink(openedAt opening: Int) {
        let row = source[opening + 1..<line(lineNumber(at: opening)).upperBound]
        guard let open = row.firstIndex(where: { "()[]".utf8.contains($0) }), source[open] == UInt8(ascii: "("),
            open > opening + 1, let close = parenthesisEnd(from: open, before: row.endIndex),
            !row[open..<close].contains(UInt8(ascii: "]")), row[close...].dropFirst().first != UInt8(ascii: "]"),
            LinkAddress(text(open + 1..<close)).isPath
        else { return }
        let edits = [SourceEdit(at: open, "]")]
        report(.markShown, opening..<close + 1, TextCorrection(kind: .paragraph, edits: edits, isCertain: false))
    }

    private func wordEnd(from start: Int, before end: Int) -> Int {
        source[start..<end].firstIndex(where: Letters.isSpace) ?? end
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

    /// Whether it is an address and certainly nothing else.
    var isPath: Bool {
        !address.contains(" ")
            && (address.contains("://") || address.hasPrefix("../") || address.hasPrefix("mailto:")
                || address.contains("/") && hasEnding)
    }

    private var hasEnding: Bool {
        let name = address[(address.lastIndex(of: "/") ?? address.startIndex)...].prefix { $0 != "#" }
        return name.lastIndex(of: ".").map { (1...5).contains(name[$0...].dropFirst().utf8.count) } ?? false
    }

    var bracketed: String { "<\(address)>\(title)" }

    /// Without the space after a scheme, `osapuoli: osao`; in `<>` when there are others. What is behind an address of the web is
    /// its title, and a number is one to call. nil when it is nothing that leads anywhere.
    var meant: String? {
        if let colon = address.firstIndex(of: ":") {
            let joined = address[...colon] + address[colon...].dropFirst().drop(while: \.isWhitespace)
            if !joined.contains(" ") { return joined + title }
        }
        guard let space = address.firstIndex(of: " ") else { return address + title }
        let number = address.filter { !$0.isWhitespace && $0 != "-" }
        if number.count > 5, number.drop(while: { $0 == "+" }).allSatisfy({ $0.isASCII && $0.isNumber }) {
            return "tel:" + number
        }
        let (first, rest) = (address[..<space], Letters.trimmed(String(address[space...])))
        if first.contains("://"), !rest.contains("/"), !rest.contains("\""), title.isEmpty { return "\(first) \"\(rest)\"" }
        return address.contains("/") || address.contains(".") ? bracketed : nil
    }
}
