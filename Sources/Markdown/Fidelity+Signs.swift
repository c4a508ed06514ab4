import Diagnostics

/// Signs of a text that cmark takes for marks, so that nobody sees them: kept where that is certain, told where it is probable.
extension Fidelity {
    // MARK: - Asterisks

    /// Notes the asterisks beside a text, which mark it.
    mutating func noteStars(beside range: Range<Int>) {
        for place in [range.lowerBound - 1, range.upperBound]
        where place > 0 && place + 1 < limit && source[place] == UInt8(ascii: "*") && stars.last != place
            && scalar(before: place).isWord && scalar(after: place + 1).isWord
        {
            stars.append(place)
        }
    }

    /// `2*3*4` is a product. `A*12*B`, without a space and with a digit, hardly is a word in italics.
    mutating func judgeStars() {
        defer { stars.removeAll(keepingCapacity: true) }
        for star in stars where isProduct(star) && isRepairing {
            repair(star..<star + 1, with: Array("\\*".utf8))
        }
        for (open, close) in zip(stars, stars.dropFirst()) where !isProduct(open) || !isProduct(close) {
            guard !source[open..<close].contains(where: Letters.isSpace),
                source[open - 1...close + 1].contains(where: Letters.isDigit)
            else { continue }
            let edits = [open, close].map { SourceEdit(at: $0, "\\") }
            report(.signTaken, open - 1..<close + 2, TextCorrection(kind: .emphasis, edits: edits, isCertain: false))
        }
    }

    private func isProduct(_ star: Int) -> Bool { isDigit(star - 1) && isDigit(star + 1) }

    func isDigit(_ place: Int) -> Bool { place >= 0 && place < source.count && Letters.isDigit(source[place]) }

    // MARK: - Paths of Windows

    /// A word that begins `C:\` or `\\name\` keeps its backslashes, which escape the sign or the line end behind them
    /// (CommonMark section 6.1). One that has escaped ones is as it should be.
    ///
    /// - Returns: the index behind the path; nil when the backslash is in none.
    mutating func keepPath(around backslash: Int) -> Int? {
        let path = path(around: backslash)
        guard isRepairing, isPath(path) else { return nil }
        repair(path, with: source[path].flatMap { $0 == UInt8(ascii: "\\") ? [$0, $0] : [$0] })
        return path.upperBound
    }

    private func path(around backslash: Int) -> Range<Int> {
        var start = backslash
        while start > 0, !isBlank(start - 1), source[start - 1] != UInt8(ascii: "|") { start -= 1 }
        while start < backslash, source[start] >= 0x80 || !isLetter(start) { start += 1 }
        var end = wordEnd(from: backslash)
        // A folder's name has spaces too.
        while end + 1 < limit, source[end] == UInt8(ascii: " "),
            let next = source[end + 1..<wordEnd(from: end + 1)].firstIndex(of: UInt8(ascii: "\\")), next > end + 1
        {
            end = wordEnd(from: end + 1)
        }
        return start..<end
    }

    private func wordEnd(from start: Int) -> Int {
        source[start..<limit].firstIndex { Letters.isSpace($0) || $0 == UInt8(ascii: "|") } ?? limit
    }

    private func isPath(_ word: Range<Int>) -> Bool {
        let text = source[word]
        let backslash = UInt8(ascii: "\\")
        guard text.count > 2, !text.dropFirst(2).contains([backslash, backslash]) else { return false }
        let third = word.lowerBound + 2
        if source[third - 1] == UInt8(ascii: ":") { return isLetter(word.lowerBound) && source[third] == backslash }
        return text.starts(with: [backslash, backslash]) && isLetter(third) && text.dropFirst(2).contains(backslash)
    }

    // MARK: - Beginnings of lines

    /// `>5 henkilöä`: more than so many, though Markdown reads a quotation.
    mutating func judgeQuote(_ quote: Int) {
        let node = outline.nodes[quote]
        guard node.end > quote + 1, outline.nodes[quote + 1].end == node.end, outline.nodes[quote + 1].kind == .paragraph,
            outline.nodes[quote + 1].lastLine == node.line
        else { return }
        let line = line(node.line)
        guard let mark = source[line].firstIndex(of: UInt8(ascii: ">")) else { return }
        let words = source[mark + 1..<line.upperBound].drop(while: Letters.isSpace)
        guard words.first.map(Letters.isDigit) ?? false else { return }
        let isShort = words.count < 30 && !(words.last.map(".!?”\"".utf8.contains) ?? true)
        if isDigit(mark + 1) || isShort { reportSign(mark, line) }
    }

    /// `+ alv` below a price, a line between them: a list of one item.
    mutating func judgePlus(_ list: Int, after paragraph: Int) {
        let (node, before) = (outline.nodes[list], outline.nodes[paragraph])
        guard node.kind == .bulletList, outline.nodes[list + 1].end == node.end, node.line == node.lastLine,
            before.lastLine + 1 < node.line, before.parent == node.parent
        else { return }
        let mark = mark(of: list + 1)
        let last = Letters.trimmed(text(line(before.lastLine))).last ?? "."
        if source[mark] == UInt8(ascii: "+"), last.isNumber || "€%".contains(last) { reportSign(mark, line(node.line)) }
    }

    /// `Tilaus nro` and below it `# 4512`.
    mutating func judgeHeading(_ heading: Outline.Node, after paragraph: Outline.Node) {
        let line = line(heading.line)
        guard heading.level == 1, heading.parent == paragraph.parent, paragraph.lastLine + 1 == heading.line,
            let mark = source[line].firstIndex(where: { !Self.isBlank($0) }), source[mark] == UInt8(ascii: "#"),
            source[mark + 1..<line.upperBound].first(where: { !Letters.isSpace($0) }).map(Letters.isDigit) ?? false
        else { return }
        reportSign(mark, line)
    }

    private mutating func reportSign(_ mark: Int, _ line: Range<Int>) {
        let edits = [SourceEdit(at: mark, "\\")]
        report(.signTaken, mark..<line.upperBound, TextCorrection(kind: .paragraph, edits: edits, isCertain: false))
    }
}
