import Diagnostics

/// Habits of Word and of hurry that make another block of a line than was meant.
extension Fidelity {
    /// - Parameter range: The block's source, behind the marks of its containers.
    mutating func judgeLines(_ range: Range<Int>, of node: Outline.Node) {
        guard node.kind == .paragraph else {
            if node.lastLine > node.line { judgeUnderline(range, of: node) }
            return
        }
        let lines = lines(range, of: node)
        let earlier = faults.count
        // Most paragraphs are lines that begin with a letter.
        var isFromWord = false
        if hasTabs || lines.contains(where: { !isPlainStart(source[$0.lowerBound]) }) {
            let marks = lines.map { LineMark(source[$0]) }
            isFromWord = marks.contains { $0?.isFromWord ?? false }
            judgeStarts(lines, marks: marks, of: node)
            judgeNumbers(lines, of: node)
        }
        var told: Set<Int> = []
        if hasTabs {
            told = judgeTabs(lines, of: node)
            isFromWord = isFromWord || !told.isEmpty || isWordItem(lines, of: node)
        }
        guard lines.count > 1 else { return }
        judgeBreaks(lines, of: node, told: told, isFromWord: isFromWord)
        if faults.count == earlier { judgeLazyLines(lines, of: node) }
        if faults.count == earlier { judgeRows(lines) }
    }

    /// Nothing that begins so is a mark.
    private func isPlainStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "p")...UInt8(ascii: "z"), 0xC3...0xDF, UInt8(ascii: "["): true
        default: false
        }
    }

    // MARK: - Beginnings of lines

    private func lines(_ range: Range<Int>, of node: Outline.Node) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var number = node.line
        repeat {
            let line = line(number)
            var start = max(line.lowerBound, range.lowerBound)
            if number > node.line {
                while start < line.upperBound, isBlank(start) { start += 1 }
            }
            if start < line.upperBound { lines.append(start..<min(line.upperBound, max(start, range.upperBound))) }
            number += 1
        } while number <= node.lastLine && lineStarts.count > number
        return lines
    }

    private mutating func judgeStarts(_ lines: [Range<Int>], marks: [LineMark?], of node: Outline.Node) {
        let indents = indents(of: marks)
        let areRows = marks.allSatisfy { $0?.kind == .table }
        let areLettered = areLettered(marks.compactMap { $0 })
        for (index, line) in lines.enumerated() {
            guard let mark = marks[index] else { continue }
            // Within a paragraph that was wrapped by hand, one such line is chance.
            let isNextItem = index > 0 && isItem(node) && mark.kind == .bullet
            let isRepeated = isNextItem || marks.count { $0?.kind == mark.kind } > 1
            guard mark.isCertain || isRepeated || index == 0 && mark.kind != .letter && mark.kind != .dash else { continue }
            guard let meant = mark.meant else {
                report(.markShown, line, areRows && index == 0 && isTop(node) ? divider(below: line, of: lines) : nil)
                continue
            }
            var correction = TextCorrection(kind: mark.kind == .heading ? .heading : .list, edits: [])
            correction.edits.append(
                SourceEdit(
                    line.lowerBound..<line.lowerBound + mark.length, String(repeating: " ", count: indents[index]) + meant))
            // A dash before a number may be a minus.
            correction.isCertain =
                line.count > mark.length && !(mark.kind == .dash && !mark.isCertain && isDigit(line.lowerBound + mark.length))
                && !mark.isWord
                && (mark.kind == .letter ? areLettered : mark.isCertain || isRepeated || lines.count == 1 && mark.isUsual)
            // Word wraps no lines: what begins anew after an item is a paragraph.
            if index + 1 < lines.count, marks[index + 1] == nil, isTop(node), isParagraph(index + 1, of: lines) {
                correction.edits.append(emptyLine(before: lineNumber(at: lines[index + 1].lowerBound)))
            }
            report(.markShown, line, correction)
        }
    }

    /// A row of numbered lines after another: only a list that begins with 1 may follow a line of a paragraph (CommonMark section
    /// 5.2).
    private mutating func judgeNumbers(_ lines: [Range<Int>], of node: Outline.Node) {
        let numbered = lines.dropFirst().filter { startsWithNumber(source[$0]) }
        guard let first = numbered.first, numbered.count > 1 || beginsItem(first) else { return }
        var correction = TextCorrection(kind: .paragraph, edits: [emptyLine(before: lineNumber(at: first.lowerBound))])
        correction.isCertain = numbered.count > 1 && isTop(node) && lines.suffix(numbered.count).elementsEqual(numbered)
        report(.gluedParagraphs, first, correction)
    }

    /// `2. Toka kohta`: hardly a sentence that goes on.
    private func beginsItem(_ line: Range<Int>) -> Bool {
        text(line).drop { $0.isNumber || ".) ".contains($0) }.first?.isUppercase ?? false
    }

    func isTop(_ node: Outline.Node) -> Bool { node.parent == 0 }

    private func beginsSentence(_ line: Range<Int>) -> Bool {
        text(line).first { !"\"”’(*_".contains($0) }.map { $0.isUppercase || $0.isNumber } ?? false
    }

    /// How deep each line's item is: Word gives each level of a list a bullet of its own.
    private func indents(of marks: [LineMark?]) -> [Int] {
        var levels: [String] = []
        return marks.map { mark in
            guard let mark, mark.isFromWord, mark.kind == .bullet || mark.kind == .dash else { return 0 }
            if let level = levels.firstIndex(of: mark.sign) {
                levels.removeSubrange((level + 1)...)
            } else {
                levels.append(mark.sign)
            }
            return 2 * (levels.count - 1)
        }
    }

    /// `a)`, `b)`, `c)`: nothing else than a list.
    private func areLettered(_ marks: [LineMark]) -> Bool {
        zip(marks, "abcdefghijklmnopqrstuvwxyz").allSatisfy { $0.sign.lowercased().first == $1 }
    }

    /// The line that makes rows a table.
    private func divider(below first: Range<Int>, of rows: [Range<Int>]) -> TextCorrection? {
        let cells = rows.map { row in source[row].count { $0 == UInt8(ascii: "|") } }
        guard rows.count > 1, cells.allSatisfy({ $0 == cells[0] }), let end = source[first].last, end == UInt8(ascii: "|")
        else { return nil }
        let dashes = "|" + String(repeating: "---|", count: cells[0] - 1)
        let number = lineNumber(at: first.lowerBound)
        return TextCorrection(
            kind: .table, edits: [SourceEdit(at: line(number).upperBound, lineEnd(before: number + 1) + dashes)])
    }

    private func startsWithNumber(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let digits = line.prefix(while: Letters.isDigit).count
        let rest = line.dropFirst(digits)
        return (1...3).contains(digits) && (rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"))
            && rest.dropFirst().first == UInt8(ascii: " ")
    }

    // MARK: - Ends of lines

    /// Paragraphs of Word are lines: without an empty one between, they are one paragraph.
    ///
    /// - Parameter told: The lines that are no paragraphs.
    private mutating func judgeBreaks(_ lines: [Range<Int>], of node: Outline.Node, told: Set<Int>, isFromWord: Bool) {
        var starts = Array(lines.indices.dropFirst())
        if !areSentences(lines) {
            guard isFromWord else { return }
            let areText = lines.indices.map { !told.contains($0) && LineMark(source[lines[$0]]) == nil }
            starts = starts.filter { areText[$0] && areText[$0 - 1] && isParagraph($0, of: lines) }
        }
        guard let first = starts.first else { return }
        let edits = starts.map { emptyLine(before: lineNumber(at: lines[$0].lowerBound)) }
        report(
            .gluedParagraphs, lines[first],
            TextCorrection(
                kind: .paragraph, edits: edits, isCertain: isTop(node) || isWordItem(lines, of: node)))
    }

    private func isItem(_ node: Outline.Node) -> Bool { outline.nodes[node.parent].kind == .item }

    /// Whether a paragraph and what is below it began an item with a tab, as in Word's lists.
    private func isWordItem(_ lines: [Range<Int>], of node: Outline.Node) -> Bool {
        let item = outline.nodes[node.parent]
        return item.kind == .item && item.line == node.line && outline.nodes[item.parent].parent == 0
            && lines[0].lowerBound > 0 && source[lines[0].lowerBound - 1] == UInt8(ascii: "\t")
            && lines.dropFirst().allSatisfy { $0.lowerBound == line(lineNumber(at: $0.lowerBound)).lowerBound }
    }

    /// Whether a line of a text that Word wrote begins a paragraph: it does, unless the lines were wrapped on the way.
    func isParagraph(_ index: Int, of lines: [Range<Int>]) -> Bool {
        let above = text(lines[index - 1])
        guard beginsSentence(lines[index]), !above.hasSuffix("  "), !above.hasSuffix("\\") else { return false }
        let last = above.last { !$0.isWhitespace && !"\"”’)".contains($0) } ?? " "
        return lines.contains { $0.count > 110 } || lines[index - 1].count < 60 || ".!?:".contains(last)
    }

    /// Whether each line is a long text of whole sentences.
    private func areSentences(_ lines: [Range<Int>]) -> Bool {
        guard lines.contains(where: { $0.count > 100 }),
            lines.allSatisfy({ !isLetter($0.upperBound - 1) || source[$0.upperBound - 1] >= 0x80 }),
            lines.contains(where: { text($0).count > 100 })
        else { return false }
        let texts = lines.map(text)
        let endAsSentences = texts.allSatisfy {
            $0.last { !$0.isWhitespace && !"\"”’)".contains($0) }.map { ".!?".contains($0) } ?? false
        }
        let beginWithCapital = texts.dropFirst().allSatisfy { $0.first { !"\"”’(".contains($0) }?.isUppercase ?? false }
        let areHardBreaks = texts.dropLast().contains { $0.hasSuffix("  ") || $0.hasSuffix("\\") }
        return endAsSentences && beginWithCapital && !areHardBreaks
    }

    /// `---` under a text makes it a heading, `===` too (CommonMark section 4.3): a line between paragraphs has three hyphens.
    private mutating func judgeUnderline(_ range: Range<Int>, of node: Outline.Node) {
        let underline = source[line(node.lastLine)].filter { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }.count
        let title = range.lowerBound..<max(range.lowerBound, line(node.lastLine - 1).upperBound)
        let isTitle = node.lastLine == node.line + 1 && underline > 3 && underline * 2 > text(title).count
        if !isTitle {
            report(.underlinedHeading, title, proposing: node.lastLine == node.line + 1 ? "## " + text(title) : nil)
        }
    }

    /// Four spaces or a tab before a paragraph. What looks like code is meant as code.
    mutating func judgeIndentedCode(_ node: Outline.Node) {
        let line = line(node.line)
        guard line.contains(where: { isLetter($0) }) else { return }
        let words = Letters.trimmed(text(line))
        let command = words.prefix { $0.isASCII && $0.isLowercase }
        let isCode = words.contains(where: { "$<>{}=\\|`_#@".contains($0) }) || Self.commands.contains(String(command))
        if isCode, isMarkdown(words) {
            var correction = outdented(node)
            correction.isCertain = false
            report(.indentedText, line, correction)
        } else if !isCode, !opensTable(node) {
            report(.indentedText, line, outdented(node))
        }
    }

    /// A heading, a quotation or a row of a table; `#` alone begins a comment of code.
    private func isMarkdown(_ words: String) -> Bool {
        let marks = words.prefix { $0 == "#" || $0 == ">" }
        let isMarked = (marks == ">" || marks.count > 1) && words.dropFirst(marks.count).first == " "
        return isMarked || words.hasPrefix("| ") && words.hasSuffix(" |")
    }

    /// The lines of what is no code, from the edge; a tab begins a paragraph.
    private func outdented(_ node: Outline.Node) -> TextCorrection {
        var correction = TextCorrection(kind: .paragraph, edits: [], isCertain: isTop(node))
        for number in node.line...max(node.line, node.lastLine) {
            let line = line(number)
            let blank = source[line].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            guard !blank.isEmpty, blank.count < line.count else { continue }
            if blank.first == UInt8(ascii: "\t"), number > node.line { correction.edits.append(emptyLine(before: number)) }
            correction.edits.append(SourceEdit(line.lowerBound..<line.lowerBound + blank.count, ""))
        }
        let next = node.lastLine + 1
        if next < lineStarts.count, source[line(next)].contains(where: { !Letters.isSpace($0) }) {
            correction.edits.append(emptyLine(before: next))
        }
        return correction
    }

    private static let commands: Set<String> = [
        "apt", "brew", "bundle", "cd", "chmod", "cp", "curl", "docker", "gem", "git", "ls", "make", "mkdir", "mv", "npm", "npx",
        "pip",
        "poetry", "python", "rails", "rm", "ruby", "rvm", "sudo", "ssh", "wget", "yarn",
    ]

    /// A box of code goes on to the end of what it is in when the row that ends it is missing (CommonMark section 4.5).
    mutating func judgeCodeEnd(_ node: Outline.Node) {
        let opening = line(node.line)
        let mark: (UInt8) -> Bool = { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }
        guard let start = source[opening].firstIndex(where: mark) else { return }
        let fence = source[start..<opening.upperBound].prefix { $0 == source[start] }
        let closing = source[line(node.lastLine)].filter { !Self.isBlank($0) }
        let isClosed =
            node.lastLine > node.line && closing.count >= fence.count && closing.allSatisfy { $0 == source[start] }
        if !isClosed { report(.unclosedCode, opening) }
    }
}
