/// What Word and Excel divide by tabs: the cells of a table, and a heading's number from its words.
extension Fidelity {
    /// - Returns: the lines that are rows or headings, by their place in `lines`.
    mutating func judgeTabs(_ lines: [Range<Int>], of node: Outline.Node) -> Set<Int> {
        let headings = judgeSectionNumbers(lines, of: node)
        var told = Set(headings)
        let tabs = lines.indices.map { told.contains($0) ? 0 : countTabs(of: lines[$0], in: node) }
        var first = 0
        while first < lines.count {
            let end = tabs[first...].firstIndex { $0 != tabs[first] } ?? lines.count
            defer { first = end }
            guard tabs[first] > 0 else { continue }
            let number = lineNumber(at: lines[first].lowerBound)
            let corner = first == 0 && isTop(node) && opensTable(number - 1, rowBelow: tabs[0]) ? 1 : 0
            guard end - first + corner > 1, !areItems(lines[first..<end], in: node),
                areRows(lines[(first + 1 - corner)..<end], tabs: tabs[first], in: node)
            else {
                continue
            }
            let numbers = number - corner..<number + end - first
            let isFollowed = end < lines.count
            report(
                .markShown, trimmedLine(numbers.lowerBound),
                table(numbers, isFirst: first == 0, isFollowed: isFollowed, in: node))
            told.formUnion(first..<end)
        }
        return told
    }

    /// Whether a block that cmark takes for code is the first row of a table whose first cell is empty.
    func opensTable(_ code: Outline.Node) -> Bool {
        let next = code.line + 1
        guard code.lastLine <= code.line, isTop(code), next < lineStarts.count else { return false }
        return source[line(next)].first != UInt8(ascii: "\t") && opensTable(code.line, rowBelow: countTabs(line(next)))
    }

    private func opensTable(_ number: Int, rowBelow tabs: Int) -> Bool {
        guard number > 0, tabs > 0, source[line(number)].first == UInt8(ascii: "\t") else { return false }
        let isAlone = source[line(number - 1)].allSatisfy { Letters.isSpace($0) }
        return isAlone && countTabs(line(number)) == tabs && source[line(number)].contains { !Letters.isSpace($0) }
    }

    /// None in a line that begins with a mark.
    private func countTabs(of line: Range<Int>, in node: Outline.Node) -> Int {
        LineMark(source[line]) == nil ? countTabs(row(line, in: node)) : 0
    }

    private func countTabs(_ row: Range<Int>) -> Int { source[row].count { $0 == UInt8(ascii: "\t") } }

    /// A line of a block with the tabs before its text, which stand for empty cells.
    private func row(_ line: Range<Int>, in node: Outline.Node) -> Range<Int> {
        let whole = self.line(lineNumber(at: line.lowerBound))
        return isTop(node) && source[whole.lowerBound..<line.lowerBound].allSatisfy(Letters.isSpace) ? whole : line
    }

    /// Lines that have one tab, before their text, are paragraphs.
    private func areRows(_ lines: ArraySlice<Range<Int>>, tabs: Int, in node: Outline.Node) -> Bool {
        tabs > 1 || lines.allSatisfy { source[row($0, in: node)].first != UInt8(ascii: "\t") }
    }

    /// Whether all lines begin with one sign and a tab: a list whose bullet is not known.
    private func areItems(_ lines: ArraySlice<Range<Int>>, in node: Outline.Node) -> Bool {
        let cells = lines.map { source[row($0, in: node)].prefix { $0 != UInt8(ascii: "\t") } }
        return cells.count > 1 && (1...4).contains(cells[0].count) && cells.allSatisfy { $0.elementsEqual(cells[0]) }
    }

    private func trimmedLine(_ number: Int) -> Range<Int> {
        let line = line(number)
        let start = source[line].firstIndex { $0 != UInt8(ascii: " ") } ?? line.lowerBound
        return start..<line.upperBound
    }

    private func table(_ numbers: Range<Int>, isFirst: Bool, isFollowed: Bool, in node: Outline.Node) -> TextCorrection {
        var correction = TextCorrection(kind: .table, edits: [], isCertain: isTop(node))
        let dashes = "|" + String(repeating: "---|", count: countTabs(line(numbers.lowerBound)) + 1)
        for number in numbers {
            let isHeader = number == numbers.lowerBound
            correction.edits += cells(of: trimmedLine(number), end: isHeader ? lineEnd(before: number + 1) + dashes : "")
        }
        if !isFirst { correction.edits.append(emptyLine(before: numbers.lowerBound)) }
        if isFollowed { correction.edits.append(emptyLine(before: numbers.upperBound)) }
        return correction
    }

    /// The marks of a row for its tabs.
    private func cells(of row: Range<Int>, end: String) -> [SourceEdit] {
        var edits = [SourceEdit(at: row.lowerBound, "| ")]
        var place = row.lowerBound
        while place < row.upperBound {
            let start = place
            switch source[place] {
            case UInt8(ascii: "\t"): edits.append(SourceEdit(place..<place + 1, " | "))
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "|"): edits.append(SourceEdit(at: place, "\\"))
            default: break
            }
            place = max(start, place) + 1
        }
        return edits + [SourceEdit(at: row.upperBound, " |" + end)]
    }

    // MARK: - Numbers of sections

    /// `1.2⇥Tavoitteet`: a heading of Word, whose number is text. Rows below each other with numbers of one level are a list of
    /// contents.
    private mutating func judgeSectionNumbers(_ lines: [Range<Int>], of node: Outline.Node) -> [Int] {
        let numbers = lines.map { SectionNumber(source[$0]) }
        var found: [Int] = []
        for (index, line) in lines.enumerated() {
            guard let number = numbers[index] else { continue }
            let above = index > 0 ? numbers[index - 1] : nil
            let below = index + 1 < lines.count ? numbers[index + 1] : nil
            guard above.map({ $0.level < number.level }) ?? true, below.map({ $0.level > number.level }) ?? true else {
                continue
            }
            found.append(index)
            let marks = String(repeating: "#", count: min(number.level + 1, 6)) + " "
            let tab = line.lowerBound + number.length
            let edits = [SourceEdit(at: line.lowerBound, marks), SourceEdit(tab..<tab + number.space, " ")]
            report(.markShown, line, TextCorrection(kind: .heading, edits: edits, isCertain: isTop(node)))
        }
        return found
    }
}

/// `1.2` before the words of a heading, a tab between.
private struct SectionNumber {
    /// How many numbers it has.
    let level: Int
    let length: Int
    /// Bytes of the space after it.
    let space: Int

    init?(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        let number = line.prefix { Letters.isDigit($0) || $0 == UInt8(ascii: ".") }
        let parts = number.split(separator: UInt8(ascii: "."))
        let space = line.dropFirst(number.count).prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let words = String(decoding: line.dropFirst(number.count + space.count), as: UTF8.self)
        guard (1...5).contains(parts.count), parts.allSatisfy({ $0.count < 3 && $0.first != UInt8(ascii: "0") }),
            space.contains(UInt8(ascii: "\t")), !words.contains("\t"), words.first?.isUppercase ?? false, words.count < 80,
            let last = words.last, !".,;:".contains(last)
        else { return nil }
        (level, length, self.space) = (parts.count, number.count, space.count)
    }
}
