import Diagnostics

/// Lines of their own that Markdown runs together with what is above them.
extension Fidelity {
    /// A line right below a table is its row (GFM section 4.10).
    mutating func judgeRow(_ row: Outline.Node) {
        let table = outline.nodes[row.parent]
        let bar = UInt8(ascii: "|")
        guard row.line > lastBrokenRow else { return }
        if let whole = wholeRow(from: row.line, below: table.line) {
            lastBrokenRow = whole.lastLine
            return report(.brokenRow, line(row.line), proposing: whole.text)
        }
        guard table.content.count > 1, !source[line(row.line)].contains(bar), source[line(row.line - 1)].contains(bar) else {
            return
        }
        let edits = [emptyLine(before: row.line)]
        report(
            .gluedParagraphs, line(row.line), TextCorrection(kind: .paragraph, edits: edits, isCertain: isTop(table)))
    }

    /// The same in the header: what is above its last line is a paragraph.
    mutating func judgeHeader(of table: Int) {
        let header = outline.nodes[table + 1].line
        let first = header - 1
        guard edges(of: first).isOpening, !edges(of: first).isClosing, !edges(of: header).isOpening
        else { return }
        let parts = [first, header].map { Letters.trimmed(text(line($0))) }
        report(.brokenRow, line(first), proposing: parts.joined(separator: " "))
    }

    /// The row that begins on a line without its last bar, and goes on below: a line break in a cell ends the row (GFM section 4.10).
    private func wholeRow(from first: Int, below header: Int) -> (text: String, lastLine: Int)? {
        let (row, header) = (edges(of: first), edges(of: header))
        guard row.isOpening, !row.isClosing, header.isOpening, header.isClosing else { return nil }
        let columns = header.bars
        var bars = row.bars
        var last = first
        while bars < columns {
            last += 1
            let edges = edges(of: last)
            guard !edges.isOpening, !line(last).isEmpty, last - first < 10 else { return nil }
            bars += edges.bars
            guard bars < columns || edges.isClosing else { return nil }
        }
        guard bars == columns, last > first else { return nil }
        let parts = (first...last).map { Letters.trimmed(text(line($0))) }
        return (parts.joined(separator: " "), last)
    }

    /// Whether a line begins with a bar, whether it ends with one, and how many it has.
    private func edges(of number: Int) -> (isOpening: Bool, isClosing: Bool, bars: Int) {
        let (words, bar) = (source[line(number)], UInt8(ascii: "|"))
        return (
            words.first { !Letters.isSpace($0) } == bar, words.last { !Letters.isSpace($0) } == bar, words.count { $0 == bar }
        )
    }

    /// What is below a quotation's or an item's line from the edge on belongs to it (CommonMark section 5.1, "lazy").
    mutating func judgeLazyLines(_ lines: [Range<Int>], of node: Outline.Node) {
        let parent = outline.nodes[node.parent].kind
        guard parent == .quote || parent == .item || parent == .taskItem else { return }
        let first = lines.indices.dropFirst().first { index in
            let start = lines[index].lowerBound
            return start == line(lineNumber(at: start)).lowerBound && isParagraph(index, of: lines)
                && (parent != .quote || endsSentence(lines[index - 1]))
        }
        guard let first else { return }
        let edits = [emptyLine(before: lineNumber(at: lines[first].lowerBound))]
        report(.gluedParagraphs, lines[first], TextCorrection(kind: .paragraph, edits: edits, isCertain: false))
    }

    private func endsSentence(_ line: Range<Int>) -> Bool {
        Letters.trimmed(text(line)).last.map { ".!?”".contains($0) } ?? false
    }

    // MARK: - Rows

    /// A timetable, a postal address, a list with labels of its own.
    mutating func judgeRows(_ lines: [Range<Int>]) {
        let rows = lines.map(text)
        guard lines.count > 1, !rows.dropLast().contains(where: Self.endsLine) else { return }
        let labels = rows.map(RowLabel.init)
        // Signs are labels below a text too.
        let labelled = labels.drop { $0 == nil }
        let areLabelled =
            labelled.count > 1 && labelled.allSatisfy { $0 == labelled.first }
            && (labels[0] != nil || labelled.first == .box)
        guard areLabelled || rows.count > 2 && rows.allSatisfy(Self.isShortRow) else { return }
        let edits = lines.dropLast().map { SourceEdit(at: $0.upperBound, "\\") }
        report(.gluedParagraphs, lines[0], TextCorrection(kind: .paragraph, edits: edits, isCertain: false))
    }

    private static func endsLine(_ row: String) -> Bool { row.hasSuffix("  ") || row.hasSuffix("\\") || row.hasSuffix("<br>") }

    private static func isShortRow(_ row: String) -> Bool {
        guard row.count < 60, let first = row.first(where: { !"*_[(”\"".contains($0) }), let last = row.last else {
            return false
        }
        return (first.isUppercase || first.isNumber) && last != ","
    }

    // MARK: - Lists within lists

    /// Below `1. ` a sub-item begins after three spaces, below `- ` after two (CommonMark section 5.2).
    mutating func judgeIndents(of list: Int) {
        var above = list + 1
        if let item = lastItem(before: list), outline.nodes[item].lastLine + 1 >= outline.nodes[list].line {
            judgeIndent(of: above, below: item)
        }
        while outline.nodes[above].end < outline.nodes[list].end {
            let item = outline.nodes[above].end
            judgeIndent(of: item, below: above)
            above = item
        }
    }

    /// Of the list right before this one.
    private func lastItem(before list: Int) -> Int? {
        var node = list - 1
        var child: Int?
        while node > 0, outline.nodes[node].parent != outline.nodes[list].parent {
            child = node
            node = outline.nodes[node].parent
        }
        let isList = outline.nodes[node].kind == .orderedList || outline.nodes[node].kind == .bulletList
        return node > 0 && isList ? child : nil
    }

    private mutating func judgeIndent(of item: Int, below other: Int) {
        let (indent, above) = (self.indent(of: item), self.indent(of: other))
        let line = line(outline.nodes[item].line)
        let isOrdered = isDigit(markStart(of: other) + above)
        guard outline.nodes[other].line < outline.nodes[item].line, indent > above + (isOrdered ? 1 : 0), indent < 4 else {
            return
        }
        let digits = source[(markStart(of: other) + above)...].prefix(while: Letters.isDigit).count
        let missing = above + digits + 2 - indent
        guard missing > 0 else { return }
        let edits = [SourceEdit(at: markStart(of: item), String(repeating: " ", count: missing))]
        report(
            .shallowItem, markStart(of: item) + indent..<line.upperBound,
            TextCorrection(kind: .list, edits: edits, isCertain: false))
    }

    private func indent(of item: Int) -> Int {
        let start = markStart(of: item)
        return source[start..<line(outline.nodes[item].line).upperBound].prefix { $0 == UInt8(ascii: " ") }.count
    }
}

/// What begins a row so that it is a row.
private enum RowLabel {
    /// `a.`, `1.2`, `(1)`, `☐` or `→`, `Paikka:`
    case letter, number, parentheses, box, name

    init?(_ row: String) {
        let word = row.prefix { $0 != " " }
        guard word.count < row.count else { return nil }
        if let first = word.unicodeScalars.first, LineMark.isSign(first) {
            self = .box
        } else if row.hasPrefix("[ ] ") || row.hasPrefix("[x] ") {
            self = .box
        } else if word.count == 2, word.last == ".", word.first.map({ "abcdefghijABCDEFGHIJ".contains($0) }) ?? false {
            self = .letter
        } else if word.first == "(", word.last == ")", word.count < 5, word.count > 2 {
            self = .parentheses
        } else if word.split(separator: ".").count > 1, word.allSatisfy({ $0 == "." || $0.isASCII && $0.isNumber }) {
            self = .number
        } else if let colon = row.firstIndex(of: ":"), row[..<colon].count < 25, row.first?.isUppercase ?? false,
            row.count < 80,
            row[colon...].dropFirst().first == " ", row[..<colon].allSatisfy({ $0.isLetter || " -".contains($0) })
        {
            self = .name
        } else {
            return nil
        }
    }
}
