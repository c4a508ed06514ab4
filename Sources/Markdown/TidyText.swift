// 1. `Fidelity` finds what is certainly meant otherwise: the corrections of its faults, and of characters.
// 2. Those that can be made together are made, if the page then shows as many letters as before; else those of which each alone
//    leaves them. The text is looked at again: a list may have come to light.
// 3. Headings keep the anchors that they had.

package import Diagnostics

/// A text with everything put right that was certainly meant otherwise, most of it from Word; and what that changed.
package struct TidyText: Sendable {
    /// A line that is another now.
    package struct Change: Sendable {
        /// Of the file, 1-based.
        package let line: Int
        package let kinds: [TextCorrection.Kind]
        /// Without line ends.
        package let before: String
        package let after: [String]
    }

    package let bytes: [UInt8]
    package let changes: [Change]

    /// - Parameters:
    ///   - characters: What is corrected in texts beside what makes another block or mark of them.
    ///   - firstLine: The line of `file` that the text begins on.
    /// - Returns: nil when the text is refused before parsing; `diagnostics` then tells why.
    package init?(
        _ source: ArraySlice<UInt8>, correcting characters: Set<TextCorrection.Kind>, file: String, firstLine: Int,
        into diagnostics: inout [Diagnostic]
    ) {
        var text = TrackedText(Array(source))
        if let refusal = InputLimits.refusal(of: source, file: file, firstLine: firstLine) {
            diagnostics.append(refusal)
            return nil
        }
        var reading = CorrectableText(text.bytes, characters)
        var tries = Self.triedBytes / max(source.count, 1)
        // Each pass brings at most one kind of block to light: text, table, row, cell.
        for _ in 0..<Self.passes where !reading.corrections.isEmpty {
            guard let next = reading.corrected(text, characters, tries: &tries) else { break }
            (text, reading) = next
        }
        let original = Array(source)
        text.make(keptAnchors(from: original, in: text))
        bytes = text.bytes
        changes = text.changes(since: original, firstLine: firstLine)
    }

    private static let passes = 16
    /// So many bytes are read again at most, about two seconds, to tell what does harm: any real text takes far less.
    private static let triedBytes = 5_000_000
}

/// What is to be written in a text without asking, and how many letters its page shows.
private struct CorrectableText {
    private(set) var corrections: [TextCorrection]
    private let source: [UInt8]
    private var shownLetters: Int

    init(_ source: [UInt8], _ characters: Set<TextCorrection.Kind>) {
        self.source = source
        let first = compared(source, repairs: nil, characters)
        (corrections, shownLetters) = (first.corrections, first.shownLetters)
        guard !first.repairs.isEmpty else { return }
        // What cmark needs written otherwise to read it as it is meant stays as it is in the file.
        let second = compared(first.repaired, repairs: first.repairs, characters)
        shownLetters = second.shownLetters
        corrections = second.corrections.compactMap { correction in
            let edits = correction.edits.compactMap { $0.moved(before: first.repairs) }
            return edits.count == correction.edits.count ? TextCorrection(kind: correction.kind, edits: edits) : nil
        }
    }

    /// `text` with the corrections that leave the page its letters; nil when none does.
    func corrected(
        _ text: TrackedText, _ characters: Set<TextCorrection.Kind>, tries: inout Int
    ) -> (TrackedText, CorrectableText)? {
        if let all = making(corrections, in: text, characters) { return all }
        let harmless = harmless(corrections[...], in: text, characters, tries: &tries)
        return harmless.isEmpty ? nil : making(harmless, in: text, characters)
    }

    /// Halves what does harm until it is one correction, which is left out.
    private func harmless(
        _ corrections: ArraySlice<TextCorrection>, in text: TrackedText, _ characters: Set<TextCorrection.Kind>,
        tries: inout Int
    ) -> [TextCorrection] {
        var found: [TextCorrection] = []
        var open = [corrections]
        while let group = open.popLast(), tries > 0 {
            tries -= 1
            if making(Array(group), in: text, characters) != nil {
                found += group
            } else if group.count > 1 {
                let middle = group.startIndex + group.count / 2
                open += [group[middle...], group[..<middle]]
            }
        }
        return found
    }

    private func making(
        _ corrections: [TextCorrection], in text: TrackedText, _ characters: Set<TextCorrection.Kind>
    ) -> (TrackedText, CorrectableText)? {
        var text = text
        let edits = text.make(corrections)
        guard InputLimits.refusal(of: text.bytes[...], file: "", firstLine: 1) == nil else { return nil }
        let reading = CorrectableText(text.bytes, characters)
        let written = edits.reduce(0) { $0 + letters($1.text.utf8) - letters(source[$1.range]) }
        return reading.shownLetters == shownLetters + written ? (text, reading) : nil
    }
}

private func letters(_ bytes: some Sequence<UInt8>) -> Int { bytes.count(where: Fidelity.isLetter) }

private struct Comparison {
    var corrections: [TextCorrection] = []
    var repairs: [Fidelity.Repair] = []
    var repaired: [UInt8] = []
    var shownLetters = 0
}

private func compared(
    _ source: [UInt8], repairs: [Fidelity.Repair]?, _ characters: Set<TextCorrection.Kind>
) -> Comparison {
    var found = Comparison()
    _ = Cmark.html(of: source[...], options: .content) { outline in
        source.withUnsafeBufferPointer { bytes in
            var fidelity = Fidelity(outline, source: bytes, repairs: repairs, correcting: characters)
            fidelity.compare()
            let certain = fidelity.faults.compactMap(\.correction).filter(\.isCertain)
            found.corrections = certain + fidelity.characterCorrections
            (found.repairs, found.repaired) = (fidelity.madeRepairs, fidelity.repaired())
            found.shownLetters = letters(outline.shownBytes) + fidelity.digitsOfLists
        }
        return Decoration(markup: Markup(capacity: 0))
    }
    return found
}

extension Outline {
    fileprivate var shownBytes: some Sequence<UInt8> {
        nodes.lazy.filter { node in
            switch node.kind {
            case .text, .code, .codeBlock, .indentedCode, .htmlBlock, .rawText: true
            default: false
            }
        }.flatMap { bytes[$0.content] }
    }
}

extension SourceEdit {
    /// The same edit where `repairs` have not been made; nil when it is in one of them.
    fileprivate func moved(before repairs: [Fidelity.Repair]) -> SourceEdit? {
        var shift = 0
        for repair in repairs {
            let start = repair.range.lowerBound + shift
            let end = start + repair.bytes.count
            if start >= range.upperBound { break }
            guard end <= range.lowerBound else { return nil }
            shift += repair.bytes.count - repair.range.count
        }
        return SourceEdit(range.lowerBound - shift..<range.upperBound - shift, text)
    }
}

// MARK: - Anchors

/// An anchor leads where it led: a heading that would get another is given its own.
private func keptAnchors(from original: [UInt8], in text: TrackedText) -> [TextCorrection] {
    let lines = text.lines
    let now = Dictionary(anchors(text.bytes).map { (text.origins[$0.line - 1], $0) }) { first, _ in first }
    return anchors(original).compactMap { heading in
        guard let found = now[heading.line], found.anchor != heading.anchor else { return nil }
        let line = lines[found.line - 1]
        // A heading of several lines is none that Word gives.
        guard text.bytes[line].first(where: { !Letters.isSpace($0) && $0 != UInt8(ascii: ">") }) == UInt8(ascii: "#"),
            text.bytes[line].last != UInt8(ascii: "}")
        else { return nil }
        return TextCorrection(kind: .heading, edits: [SourceEdit(at: line.upperBound, " {#\(heading.anchor)}")])
    }
}

private func anchors(_ source: [UInt8]) -> [Heading] {
    var ignored: [Diagnostic] = []
    return MarkdownParser().parse(source[...], file: "", into: &ignored)?.headings ?? []
}

// MARK: - Lines

/// A text whose lines know the line that they come from.
private struct TrackedText {
    private(set) var bytes: [UInt8]
    /// 1-based, of each line.
    private(set) var origins: [Int]
    private var kinds: [Int: Set<TextCorrection.Kind>] = [:]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        origins = []
        origins = Array(1...max(1, lines.count))
    }

    /// Without their ends.
    var lines: [Range<Int>] { lineRanges(bytes) }

    /// - Returns: the edits made.
    @discardableResult
    mutating func make(_ corrections: [TextCorrection]) -> [SourceEdit] {
        let edits = SourceEdit.compatible(corrections.flatMap(\.edits))
        let starts = lines.map(\.lowerBound)
        var added = Array(repeating: 0, count: origins.count)
        let kindsOfEdits = Dictionary(corrections.flatMap { correction in correction.edits.map { ($0, correction.kind) } }) {
            first, _ in first
        }
        for edit in edits {
            let line = (starts.firstIndex { $0 > edit.range.lowerBound } ?? starts.count) - 1
            added[line] += lineRanges(Array(edit.text.utf8)).count - 1
            if let kind = kindsOfEdits[edit], !edit.addsLine { kinds[origins[line], default: []].insert(kind) }
        }
        bytes = SourceEdit.apply(edits, to: bytes)
        origins = zip(origins, added).flatMap { Array(repeating: $0, count: $1 + 1) }
        return edits
    }

    func changes(since original: [UInt8], firstLine: Int) -> [TidyText.Change] {
        let now = Dictionary(grouping: zip(origins, lines), by: \.0)
        return lineRanges(original).enumerated().compactMap { index, range in
            let before = original[range]
            let after = (now[index + 1] ?? []).map { bytes[$0.1] }
            guard after.count != 1 || after[0] != before else { return nil }
            return TidyText.Change(
                line: index + firstLine, kinds: (kinds[index + 1] ?? [.paragraph]).sorted { $0.rawValue < $1.rawValue },
                before: String(decoding: before, as: UTF8.self), after: after.map { String(decoding: $0, as: UTF8.self) })
        }
    }
}

/// The lines of a text without their ends; the last is empty when the text ends with a line end.
private func lineRanges(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { buffer in
        var start = 0
        while let next = buffer.lineEnd(from: start) {
            let isPair = next - start > 1 && buffer[next - 1] == UInt8(ascii: "\n") && buffer[next - 2] == UInt8(ascii: "\r")
            lines.append(start..<next - (isPair ? 2 : 1))
            start = next
        }
        lines.append(start..<bytes.count)
    }
    return lines
}
