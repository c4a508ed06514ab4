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
        // Most paragraphs are lines that begin with a letter.
        if lines.contains(where: { !isPlainStart(source[$0.lowerBound]) }) { judgeStarts(lines) }
        if lines.count > 1 {
            judgeTabs(lines)
            judgeBreaks(lines)
        }
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

    private mutating func judgeStarts(_ lines: [Range<Int>]) {
        let marks = lines.map { LineMark(source[$0]) }
        for (index, line) in lines.enumerated() {
            guard let mark = marks[index] else { continue }
            // Within a paragraph that was wrapped by hand, one such line is chance.
            let isRepeated = marks.count { $0?.kind == mark.kind } > 1
            guard mark.isCertain || isRepeated || index == 0 && mark.kind != .letter && mark.kind != .dash else { continue }
            let start = lineStarts[lineNumber(at: line.lowerBound) - 1]
            let meant = mark.meant.map {
                text(start..<line.lowerBound) + $0 + text(line.lowerBound + mark.length..<line.upperBound)
            }
            report(.markShown, line, suggestion: meant)
        }
        // Only a list that begins with 1 may follow a line of a paragraph (CommonMark section 5.2).
        let numbered = lines.dropFirst().filter { startsWithNumber(source[$0]) }
        if let first = numbered.first, numbered.count > 1 { report(.gluedParagraphs, first) }
    }

    private func startsWithNumber(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let digits = line.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
        let rest = line.dropFirst(digits)
        return (1...3).contains(digits) && (rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"))
            && rest.dropFirst().first == UInt8(ascii: " ")
    }

    /// A table pasted from Word or Excel: its cells are divided by tabs.
    private mutating func judgeTabs(_ lines: [Range<Int>]) {
        guard source[lines[0]].contains(UInt8(ascii: "\t")) else { return }
        let tabs = lines.map { line in source[line].count { $0 == UInt8(ascii: "\t") } }
        guard let most = tabs.first, most > 0, tabs.allSatisfy({ $0 == most }),
            lines.allSatisfy({ LineMark(source[$0]) == nil })
        else { return }
        let cells = source[lines[0]].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        report(.markShown, lines[0], suggestion: "| " + cells.map(Letters.trimmed).joined(separator: " | ") + " |")
    }

    // MARK: - Ends of lines

    /// Paragraphs of Word are lines: without an empty one between, they are one paragraph.
    private mutating func judgeBreaks(_ lines: [Range<Int>]) {
        guard lines.contains(where: { $0.count > 100 }),
            lines.allSatisfy({ !isLetter($0.upperBound - 1) || source[$0.upperBound - 1] >= 0x80 }),
            lines.contains(where: { text($0).count > 100 })
        else { return }
        let texts = lines.map(text)
        let areSentences = texts.allSatisfy {
            $0.last { !$0.isWhitespace && !"\"”’)".contains($0) }.map { ".!?".contains($0) } ?? false
        }
        let beginWithCapital = texts.dropFirst().allSatisfy { $0.first { !"\"”’(".contains($0) }?.isUppercase ?? false }
        let areHardBreaks = texts.dropLast().contains { $0.hasSuffix("  ") || $0.hasSuffix("\\") }
        if areSentences, beginWithCapital, !areHardBreaks { report(.gluedParagraphs, lines[1]) }
    }

    /// `---` under a text makes it a heading, `===` too (CommonMark section 4.3): a line between paragraphs has three hyphens.
    private mutating func judgeUnderline(_ range: Range<Int>, of node: Outline.Node) {
        let underline = source[line(node.lastLine)].filter { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }.count
        let title = range.lowerBound..<max(range.lowerBound, line(node.lastLine - 1).upperBound)
        let isTitle = node.lastLine == node.line + 1 && underline > 3 && underline * 2 > text(title).count
        if !isTitle {
            report(.underlinedHeading, title, suggestion: node.lastLine == node.line + 1 ? "## " + text(title) : nil)
        }
    }

    /// Four spaces or a tab before a paragraph. What looks like code is meant as code.
    mutating func judgeIndentedCode(_ node: Outline.Node) {
        let line = line(node.line)
        guard line.contains(where: { isLetter($0) }) else { return }
        let words = Letters.trimmed(text(line))
        let command = words.prefix { $0.isASCII && $0.isLowercase }
        let isCode = words.contains(where: { "$<>{}=\\|`_#@".contains($0) }) || Self.commands.contains(String(command))
        if !isCode { report(.indentedText, line, suggestion: words) }
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
        let closing = source[line(node.lastLine)].filter { !Letters.isSpace($0) && $0 != UInt8(ascii: ">") }
        let isClosed =
            node.lastLine > node.line && closing.count >= fence.count && closing.allSatisfy { $0 == source[start] }
        if !isClosed { report(.unclosedCode, opening) }
    }

    // MARK: - Lists that are none

    /// In a paragraph that was wrapped by hand a row may begin with `1. lokakuuta`, or with the dash of `5 - 10`: a list to
    /// Markdown. People do write a list right below its opening words; it has several items, or the words end in a colon.
    mutating func judgeList(_ list: Int, after paragraph: Int) {
        let (node, item) = (outline.nodes[list], list + 1)
        let before = outline.nodes[paragraph]
        guard before.parent == node.parent, before.lastLine + 1 == node.line, outline.nodes[item].end == node.end else {
            return
        }
        let opening = Letters.trimmed(text(line(before.lastLine)))
        let row = line(node.line)
        let mark = markStart(of: item) + leadingBlanks(of: row, from: markStart(of: item))
        let words = Letters.trimmed(text(markEnd(of: item, from: mark)..<row.upperBound))
        guard let last = opening.last, !".:!?…".contains(last), let first = words.first, first.isLowercase || first.isNumber
        else {
            return
        }
        let isWrapped = before.lastLine > before.line || opening.count >= 50
        let goesOn =
            switch source[mark] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): isWrapped || first.isNumber || areMonths([item])
            case UInt8(ascii: "+"): isWrapped || first.isNumber
            default: isWrapped || first.isNumber && last.isNumber
            }
        guard goesOn else { return }
        report(.listWithinSentence, mark..<row.upperBound, suggestion: opening + " " + text(mark..<row.upperBound))
    }

    private func leadingBlanks(of row: Range<Int>, from start: Int) -> Int {
        source[start..<row.upperBound].prefix { Letters.isSpace($0) || $0 == UInt8(ascii: ">") }.count
    }

    /// Behind `-` or `1.`.
    private func markEnd(of item: Int, from mark: Int) -> Int {
        source[mark...].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.endIndex + 1
    }

    // MARK: - Numbers of lists

    /// Cmark counts up from the first number of a list; where others are written, each item keeps its own (CommonMark section
    /// 5.3). A list of ones is meant to be counted.
    mutating func readNumbers(of list: Int) {
        var items: [(node: Int, number: Int)] = []
        var index = list + 1
        while index < outline.nodes[list].end {
            items.append((index, number(of: index)))
            index = outline.nodes[index].end
        }
        guard let first = items.first?.number,
            items.contains(where: { $0.number != first }) || first > 1 || areMonths(items.map(\.node))
        else {
            return
        }
        var next = first
        for item in items {
            if item.number != next { itemNumbers[item.node] = item.number }
            next = item.number + 1
        }
    }

    /// `1. tammikuuta`: a date, whatever is written before the next one.
    private func areMonths(_ items: [Int]) -> Bool {
        items.allSatisfy { item in
            let line = line(outline.nodes[item].line)
            let word = source[markStart(of: item)..<line.upperBound].drop { !Self.isLetter($0) || $0 < 0x40 }
            return word.prefix { Self.isLetter($0) }.suffix(5).elementsEqual("kuuta".utf8)
        }
    }

    private func number(of item: Int) -> Int {
        let digits = source[markStart(of: item)...].drop {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\t")
        }
        .prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        return Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }
}

/// A mark at the beginning of a line that cmark reads as text.
private struct LineMark {
    enum Kind { case heading, bullet, dash, letter, number, table }
    let kind: Kind
    /// Bytes of the mark and the space after it.
    let length: Int
    /// What should stand instead; nil where the whole block must change.
    let meant: String?
    /// Whether the mark is never anything else.
    var isCertain = false

    init?(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        // A word: `a)` and Word's `o` are the only letters that may be a mark.
        let second = line.dropFirst().first ?? 0
        if let first = line.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first), second != UInt8(ascii: ")"),
            second != UInt8(ascii: "\t")
        {
            return nil
        }
        let bytes = Array(line.prefix(12))
        func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        func isLetter(_ byte: UInt8) -> Bool {
            byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == 0xC3
        }
        /// The space after a mark of `length` bytes: none, spaces and tabs, or one that is no space to cmark.
        func space(after length: Int) -> (length: Int, isOdd: Bool) {
            var end = length
            var isOdd = false
            while at(end) == UInt8(ascii: " ") || at(end) == UInt8(ascii: "\t") || at(end) == 0xC2 && at(end + 1) == 0xA0 {
                isOdd = isOdd || at(end) == 0xC2
                end += at(end) == 0xC2 ? 2 : 1
            }
            return (end - length, isOdd)
        }
        switch at(0) {
        case UInt8(ascii: "#"):
            let count = bytes.prefix { $0 == UInt8(ascii: "#") }.count
            let space = space(after: count)
            guard count <= 6, space.isOdd || isLetter(at(count)), !line.dropFirst(count).contains(UInt8(ascii: "#")) else {
                return nil
            }
            (kind, length, meant) = (.heading, count + space.length, String(repeating: "#", count: max(count, 2)) + " ")
            isCertain = space.isOdd
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            let space = space(after: 1)
            guard space.isOdd || at(0) == UInt8(ascii: "-") && isLetter(at(1)) else { return nil }
            (kind, length, meant) = (.bullet, 1 + space.length, "- ")
            isCertain = space.isOdd
        case UInt8(ascii: "|"):
            guard line.count(where: { $0 == UInt8(ascii: "|") }) > 1 else { return nil }
            (kind, length, meant, isCertain) = (.table, 1, nil, true)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
            guard at(digits) == UInt8(ascii: ".") || at(digits) == UInt8(ascii: ")"), digits < 4 else { return nil }
            let space = space(after: digits + 1)
            guard space.isOdd || isLetter(at(digits + 1)) else { return nil }
            (kind, length) = (.number, digits + 1 + space.length)
            meant = String(decoding: bytes.prefix(digits + 1), as: UTF8.self) + " "
            isCertain = space.isOdd
        case UInt8(ascii: "a")...UInt8(ascii: "z")
        where at(1) == UInt8(ascii: ")") && (isLetter(at(2)) || space(after: 2).length > 0):
            (kind, length, meant) = (.letter, 2 + space(after: 2).length, "- ")
        case UInt8(ascii: "o") where at(1) == UInt8(ascii: "\t"):
            (kind, length, meant, isCertain) = (.bullet, 2, "- ", true)
        default:
            guard let size = Self.bullet(bytes) else { return nil }
            let space = space(after: size)
            // A dash is also one of a sentence.
            let isDash = bytes.starts(with: "–".utf8) || bytes.starts(with: "—".utf8)
            (kind, length, meant) = (isDash ? .dash : .bullet, size + space.length, "- ")
            isCertain = !isDash || at(size) == UInt8(ascii: "\t") || space.isOdd
        }
    }

    /// The bytes of a bullet as Word gives it; U+F0B7 and U+F0A7 are from its fonts of symbols.
    private static func bullet(_ bytes: [UInt8]) -> Int? {
        bullets.first { bytes.starts(with: $0) }?.count
    }

    private static let bullets = ["•", "▪", "‣", "◦", "●", "■", "○", "·", "–", "—", "\u{F0B7}", "\u{F0A7}", "➢", "✓", "❖"].map {
        Array($0.utf8)
    }
}
