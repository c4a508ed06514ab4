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
        for (open, close) in zip(stars, stars.dropFirst()) {
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

    /// A word that begins `C:\` or `\\name` keeps its backslashes, which escape the sign or the line end behind them
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
        let isShare = { source[$0] == UInt8(ascii: "\\") && source[$0 + 1] == UInt8(ascii: "\\") }
        while start < backslash, source[start] >= 0x80 || !isLetter(start), !isShare(start) { start += 1 }
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
        return text.starts(with: [backslash, backslash]) && isLetter(third)
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
        if source[mark] == UInt8(ascii: "+"), last.isNumber || "€%".contains(last) {
            reportSign(mark, line(node.line))
        }
    }

    /// `+ 10 %` and `- 5 °C`: less and more, though Markdown reads items. A dash may well be an item's: it is no sign but in a list of
    /// one amount or of degrees, or below a plus.
    mutating func judgeNumbers(of list: Int) {
        var marks: [Int] = []
        var index = list + 1
        while index < outline.nodes[list].end {
            let mark = mark(of: index)
            guard mark + 2 < source.count, source[mark] != UInt8(ascii: "*"),
                source[(mark + 1)...].drop(while: { $0 == UInt8(ascii: " ") }).first.map(Letters.isDigit) ?? false
            else { return }
            marks.append(mark)
            index = outline.nodes[index].end
        }
        let isPlus = marks.first.map { source[$0] == UInt8(ascii: "+") } ?? false
        guard isPlus || signedList == list || marks.count == 1 && isAmount(marks[0]) || marks.allSatisfy(isDegrees) else {
            return
        }
        signedList = outline.nodes[list].end
        for (number, mark) in marks.enumerated() {
            let line = line(lineNumber(at: mark))
            // Rows that are no items any more.
            let isLast = number == marks.count - 1 && !isList(outline.nodes[list].end, below: line)
            let edits = [SourceEdit(at: mark, "\\")] + (isLast ? [] : [SourceEdit(at: line.upperBound, "\\")])
            report(.signTaken, mark..<line.upperBound, TextCorrection(kind: .paragraph, edits: edits, isCertain: false))
        }
    }

    private func isList(_ node: Int, below line: Range<Int>) -> Bool {
        node < outline.nodes.count && outline.nodes[node].kind == .bulletList
            && outline.nodes[node].line == lineNumber(at: line.lowerBound) + 1
    }

    /// What is behind the number after a mark, to the end of the line.
    private func unit(after mark: Int) -> String {
        let row = text(mark + 1..<line(lineNumber(at: mark)).upperBound)
        return Letters.trimmed(String(row.drop { $0.isWhitespace || $0.isNumber || ",.–".contains($0) }))
    }

    private func isAmount(_ mark: Int) -> Bool { ["€", "%", "€.", "%."].contains(unit(after: mark)) }

    private func isDegrees(_ mark: Int) -> Bool { unit(after: mark).hasPrefix("°") }

    // MARK: - Signs around a text

    /// Looks at the marks around the only text of an emphasis or of code: whether they are signs of the text itself.
    mutating func judgeMarkedText(_ node: Int) {
        let parent = outline.nodes[outline.nodes[node].parent]
        let isCode = outline.nodes[node].kind == .code
        guard isCode || parent.kind == .emphasis || parent.kind == .strong, isCode || parent.end == node + 1, isAligned else {
            return
        }
        let content = outline.content(of: node)
        let words = place - content.count..<place
        guard words.lowerBound > 0, source[words].elementsEqual(content), place < limit else { return }
        let length = parent.kind == .strong && !isCode ? 2 : 1
        let (open, close) = (words.lowerBound - length..<words.lowerBound, place..<place + length)
        guard open.lowerBound >= 0, close.upperBound <= limit, source[open].elementsEqual(source[close]),
            "*_`".utf8.contains(source[place])
        else { return }
        if areSigns(open, words, close) { takenSigns += [open, close] }
    }

    private func areSigns(_ open: Range<Int>, _ words: Range<Int>, _ close: Range<Int>) -> Bool {
        let (before, after) = (scalar(before: open.lowerBound), scalar(after: close.upperBound))
        let (first, last) = (scalar(after: words.lowerBound), scalar(before: words.upperBound))
        let isWithinWords = before.isWord && first.isWord && last.isWord && after.isWord
        // `kunta*kaupunki ja kaupunki*kunta`
        if isWithinWords, source[words].contains(UInt8(ascii: " ")) { return true }
        guard source[open.lowerBound] != UInt8(ascii: "`") else { return false }
        // `__.__.2026`, `*.*`
        if source[words].allSatisfy(" ./:".utf8.contains) { return true }
        // `"_" ja "_"`, `(*) ja (*)`
        if Self.quotes.contains(before), Self.quotes.contains(first), Self.quotes.contains(last), Self.quotes.contains(after) {
            return true
        }
        if Self.isClosing(first), first != ".", source[words].contains(UInt8(ascii: " ")) { return true }
        // `__init__.py`
        return source[open.lowerBound] == UInt8(ascii: "_") && after == "." && close.upperBound + 1 < limit
            && isLetter(close.upperBound + 1)
            && !source[words].contains(UInt8(ascii: " "))
    }

    private static let quotes = Set("\"”“„'’".unicodeScalars)

    /// Tells of a block's signs that nobody sees, those of a line together.
    mutating func reportSigns() {
        defer { takenSigns.removeAll(keepingCapacity: true) }
        for (number, signs) in Dictionary(grouping: takenSigns, by: { lineNumber(at: $0.lowerBound) }).sorted(by: {
            $0.key < $1.key
        }) {
            let edits = signs.flatMap { $0.map { SourceEdit(at: $0, "\\") } }
            let range = signs[0].lowerBound..<min(signs[signs.count - 1].upperBound, line(number).upperBound)
            report(.signTaken, range, TextCorrection(kind: .emphasis, edits: edits, isCertain: false))
        }
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

    /// `##` alone, its words maybe on the line below.
    mutating func judgeEmptyHeading(_ heading: Outline.Node) {
        let line = line(heading.line)
        let below = Letters.trimmed(text(self.line(heading.line + 1)))
        let isTitle = below.first?.isLetter ?? false
        report(.signTaken, line, proposing: isTitle ? Letters.trimmed(text(line)) + " " + below : nil)
    }

    private mutating func reportSign(_ mark: Int, _ line: Range<Int>) {
        let edits = [SourceEdit(at: mark, "\\")]
        report(.signTaken, mark..<line.upperBound, TextCorrection(kind: .paragraph, edits: edits, isCertain: false))
    }
}
