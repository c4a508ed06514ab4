import Diagnostics

/// Marks that the writer meant and cmark read as text: mended where that is certain, told where it is probable.
extension Fidelity {
    /// Looks for marks in a text that readers see.
    mutating func judgeMarks(_ range: Range<Int>) {
        var place = range.lowerBound
        while true {
            place = nextMark(from: place, before: range.upperBound)
            guard place < range.upperBound else { return }
            let byte = source[place]
            switch byte {
            case UInt8(ascii: "\\"): place = keepPath(around: place).map { $0 - 1 } ?? place + 1
            case UInt8(ascii: "<"):
                if source[place..<limit].starts(with: RawHTML.commentStart) {
                    place = judgeComment(at: place) - 1
                } else if let end = RawHTML.officeTagEnd(source[place..<limit]) {
                    report(.rawHTML, place..<end)
                }
            case UInt8(ascii: "{"): judgeAttributes(at: place, in: range)
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                let end = source[place..<limit].firstIndex { $0 != byte } ?? limit
                judgeEmphasis(place..<end, in: range)
                place = end - 1
            case UInt8(ascii: "["):
                if place + 1 < limit, source[place + 1] == UInt8(ascii: "^"), let end = bracketEnd(from: place) {
                    reportNote(place..<end)
                } else {
                    judgeLink(openedAt: place)
                }
            case UInt8(ascii: "]"): judgeLink(closedAt: place)
            default: break
            }
            place += 1
        }
    }

    /// The index of the first byte that may be a mark, or the end. Eight bytes are looked at at once: in those of `[\]^_{|}~` and
    /// a few others the low five bits are over 26, and `*` alone is 0 after the second line.
    private func nextMark(from start: Int, before end: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(source)
        var index = start
        while index + 8 <= end {
            let block = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let high = ((block & 0x1F1F_1F1F_1F1F_1F1F) &+ 0x0505_0505_0505_0505) & 0x2020_2020_2020_2020
            let stars = block ^ 0x2A2A_2A2A_2A2A_2A2A
            if high | (stars &- 0x0101_0101_0101_0101) & ~stars & 0x8080_8080_8080_8080 == 0 {
                index += 8
                continue
            }
            let next = index + 8
            while index < next, !isSeen(source[index]) { index += 1 }
            if index < next { return index }
        }
        while index < end, !isSeen(source[index]) { index += 1 }
        return index
    }

    private func isSeen(_ byte: UInt8) -> Bool { isMark(byte) || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "{") }

    func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    // MARK: - Emphasis

    /// A run of marks left in the text. Finnish puts endings behind the closing one, `**60 %**iin`, which closes nothing when
    /// punctuation is before it (CommonMark section 6.2): it does when the letter behind it is written as an entity.
    private mutating func judgeEmphasis(_ run: Range<Int>, in text: Range<Int>) {
        let byte = source[run.lowerBound]
        let (before, after) = (scalar(before: run.lowerBound), scalar(after: run.upperBound))
        let isApart = before.isSpace && after.isSpace
        guard run.count <= 3, !isApart || run.count == 2, byte == UInt8(ascii: "*") || run.count == 2 else { return }
        let isWithinWord = before.isWord && after.isWord
        let isOpening = !after.isSpace && !isWithinWord && (before.isSpace || !Self.isClosing(after))
        marks.append(Mark(range: run, text: text, isOpening: isOpening, isClosing: !before.isSpace))
    }

    /// The runs of a block or a table's row, judged together: a pair of them was meant to mark what is between.
    mutating func judgeMarks() {
        defer { marks.removeAll(keepingCapacity: true) }
        var index = 0
        while index < marks.count {
            defer { index += 1 }
            let mark = marks[index]
            guard let partner = marks[(index + 1)...].firstIndex(where: { source[$0.range].elementsEqual(source[mark.range]) })
            else {
                if mark.range.count > 1, mark.isOpening || mark.isClosing { reportMarks(mark.range) }
                continue
            }
            let other = marks[partner]
            index = partner
            if isRepairing, repairOpening(mark) || mark.isOpening && repairClosing(other) { continue }
            let pair = mark.range.lowerBound..<other.range.upperBound
            // `__ / __ 2026` is to be filled in.
            guard source[mark.range.lowerBound] == UInt8(ascii: "*") || pair.contains(where: isLetter),
                !areNotes(mark, other)
            else { continue }
            if mark.range.count > 1 || isSpaceBefore(mark.range) {
                reportMarks(pair, isCertain: mark.range.count > 1 && !haveOneWord(mark, other))
            }
        }
    }

    /// `**”Ohje”**n ja koe**(Lappi)**`: of four runs cmark reads the second as opening and the third as closing, so that what is
    /// between would be marked twice. They were meant by twos, where two and two are alike.
    mutating func untangle(_ range: Range<Int>) {
        var runs: [Mark] = []
        var place = range.lowerBound
        while place < range.upperBound {
            switch source[place] {
            case UInt8(ascii: "\\"): place += 2
            case UInt8(ascii: "`"): place = codeEnd(from: place, before: range.upperBound)
            case UInt8(ascii: "*"):
                let end = source[place..<range.upperBound].firstIndex { $0 != UInt8(ascii: "*") } ?? range.upperBound
                // `5 * 3` marks nothing.
                if !scalar(before: place).isSpace || !scalar(after: end).isSpace {
                    runs.append(Mark(range: place..<end, text: range, isOpening: true, isClosing: true))
                }
                place = end
            default: place += 1
            }
        }
        let pairs = stride(from: 0, to: runs.count - 1, by: 2).map { (runs[$0], runs[$0 + 1]) }
        let areMeant = pairs.allSatisfy { opening, closing in
            opening.range.count == closing.range.count && !scalar(after: opening.range.upperBound).isSpace
                && !scalar(before: closing.range.lowerBound).isSpace
        }
        guard isRepairing, runs.count.isMultiple(of: 2), areMeant else {
            guard let first = runs.first, let last = runs.last else { return }
            let range = first.range.lowerBound..<last.range.upperBound
            if !faults.contains(where: { $0.range.overlaps(range) }) { report(.markShown, range) }
            return
        }
        for (opening, closing) in pairs { _ = (repairOpening(opening), repairClosing(closing)) }
    }

    /// Behind a span of code, or behind backticks that open none (CommonMark section 6.1).
    private func codeEnd(from start: Int, before end: Int) -> Int {
        let backtick = UInt8(ascii: "`")
        let open = source[start..<end].firstIndex { $0 != backtick } ?? end
        var place = open
        while let close = source[place..<end].firstIndex(of: backtick) {
            place = source[close..<end].firstIndex { $0 != backtick } ?? end
            if place - close == open - start { return place }
        }
        return open
    }

    private mutating func repairClosing(_ mark: Mark) -> Bool {
        let run = mark.range
        guard run.upperBound < mark.text.upperBound, scalar(after: run.upperBound).isWord,
            !scalar(before: run.lowerBound).isSpace
        else { return false }
        repair(scalarRange(at: run.upperBound))
        return true
    }

    private mutating func repairOpening(_ mark: Mark) -> Bool {
        let run = mark.range
        let after = scalar(after: run.upperBound)
        guard run.lowerBound > mark.text.lowerBound, source[run.lowerBound] == UInt8(ascii: "*"),
            scalar(before: run.lowerBound).isWord, !after.isWord, !after.isSpace, !Self.isClosing(after)
        else {
            return false
        }
        repair(scalarRange(at: scalarStart(before: run.lowerBound)))
        return true
    }

    /// `nimi *pakollinen, osoite *pakollinen` and `5 €** ja 6 €**`: two marks of one note.
    private func areNotes(_ mark: Mark, _ other: Mark) -> Bool {
        if !mark.isOpening, mark.isClosing, !other.isOpening, other.isClosing { return true }
        return mark.range.count == 1 && haveOneWord(mark, other)
    }

    /// `**jakso ja **jakso` may be bold as well.
    private func haveOneWord(_ mark: Mark, _ other: Mark) -> Bool {
        let words = [mark, other].map { source[$0.range.upperBound..<limit].prefix(while: Self.isLetter) }
        return !words[0].isEmpty && words[0].elementsEqual(words[1])
    }

    /// What nothing begins with: `nimi*, osoite*` has no italics.
    static func isClosing(_ scalar: Unicode.Scalar) -> Bool { ",.;:!?)]}".unicodeScalars.contains(scalar) }

    /// Writes a character as an entity.
    private mutating func repair(_ range: Range<Int>) {
        guard let scalar = text(range).unicodeScalars.first else { return }
        repair(range, with: Array("&#\(scalar.value);".utf8))
    }

    /// The character at a place; a space at either end of the block's line.
    func scalar(after place: Int) -> Unicode.Scalar {
        place < limit ? text(scalarRange(at: place)).unicodeScalars.first ?? " " : " "
    }

    func scalar(before place: Int) -> Unicode.Scalar {
        place > 0 ? scalar(after: scalarStart(before: place)) : " "
    }

    private func scalarStart(before place: Int) -> Int {
        var start = place - 1
        while start > 0, Letters.isContinuation(source[start]) { start -= 1 }
        return start
    }

    func scalarRange(at start: Int) -> Range<Int> {
        var end = start + 1
        while end < limit, Letters.isContinuation(source[end]) { end += 1 }
        return start..<end
    }

    /// With the spaces within the marks taken out: `**lihava **`.
    ///
    /// - Parameter isCertain: Whether the first mark begins something: an asterisk alone may be that of a note, and `5 €**` ends.
    private mutating func reportMarks(_ range: Range<Int>, isCertain: Bool = false) {
        let byte = source[range.lowerBound]
        let line = line(lineNumber(at: range.lowerBound))
        let start = source[range].firstIndex { $0 != byte } ?? range.upperBound
        let end = (source[range].lastIndex { $0 != byte } ?? start - 1) + 1
        guard start < end, range.upperBound <= line.upperBound else { return report(.markShown, range) }
        let mark = text(range.lowerBound..<start)
        let words = text(start..<end)
        let trimmed = Letters.trimmed(words)
        guard trimmed != words, !trimmed.isEmpty else { return report(.markShown, range) }
        // A space that is within the marks is beside them, unless one is there already.
        let before = words.first?.isWhitespace == true && !isSpaceBefore(range) ? " " : ""
        let after = words.last?.isWhitespace == true && range.upperBound < limit && !Letters.isSpace(source[range.upperBound])
        let edits = [SourceEdit(range, before + mark + trimmed + mark + (after ? " " : ""))]
        report(.markShown, range, TextCorrection(kind: .emphasis, edits: edits, isCertain: isCertain))
    }

    // MARK: - Attributes

    /// `{width=50%}` behind a picture, `[text]{.mark}`, or a class behind a heading: Luukku knows only `{#id}` and `{.koriste}`.
    private mutating func judgeAttributes(at open: Int, in text: Range<Int>) {
        guard let close = source[open..<limit].firstIndex(of: UInt8(ascii: "}")) else { return }
        guard let attributes = Attributes.beginning(Array(source[open...close])[...])?.attributes else {
            if isHeading, close + 1 == limit, source[open + 1] == UInt8(ascii: "#"), isSpaceBefore(open..<close) {
                let edits = [SourceEdit(open..<close + 1, "{#\(slug(self.text(open + 2..<close)))}")]
                report(.markShown, open..<close + 1, TextCorrection(kind: .heading, edits: edits, isCertain: false))
            }
            return
        }
        if attributes.isAnchor, !isHeading, close + 1 == limit, isSpaceBefore(open..<close) {
            return reportAnchor(open..<close + 1)
        }
        if attributes == .decorative, isSpaceBefore(open..<close),
            let end = source[..<open].lastIndex(where: { $0 != UInt8(ascii: " ") }), source[end] == UInt8(ascii: ")")
        {
            let edits = [SourceEdit(end + 1..<open, "")]
            return report(.markShown, open..<close + 1, TextCorrection(kind: .heading, edits: edits, isCertain: false))
        }
        let before = open > 0 ? source[open - 1] : UInt8(ascii: " ")
        let isAttached = before == UInt8(ascii: ")") && attributes != .decorative || before == UInt8(ascii: "]")
        guard isAttached || isHeading && isSpaceBefore(open..<close) && close + 1 == limit && !attributes.isAnchor else {
            return
        }
        let edits = [SourceEdit(open..<close + 1, attributes.id.map { isHeading ? "{#\($0)}" : "" } ?? "")]
        report(.markShown, open..<close + 1, TextCorrection(kind: .heading, edits: edits, isCertain: false))
    }

    /// `Otsikko {#oma}`: a heading without its mark.
    private mutating func reportAnchor(_ anchor: Range<Int>) {
        let line = line(lineNumber(at: anchor.lowerBound))
        let edits = [SourceEdit(at: line.lowerBound, "## ")]
        let isTitle = isLetter(line.lowerBound)
        report(
            .markShown, anchor, isTitle ? TextCorrection(kind: .heading, edits: edits, isCertain: false) : nil)
    }

    private func isSpaceBefore(_ range: Range<Int>) -> Bool {
        range.lowerBound == 0 || Letters.isSpace(source[range.lowerBound - 1])
    }
}

extension Unicode.Scalar {
    var isSpace: Bool { properties.isWhitespace }
    var isWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
