/// What a part of a text should be: what a message proposes of it and `luukku tidy` writes of it are the same edits.
package struct TextCorrection {
    var kind: Kind
    /// In the source, each within one line; a text with a line end adds lines.
    var edits: [SourceEdit]
    /// Whether it can be written without asking what was meant; else it is only proposed.
    var isCertain = true

    /// What kind of thing is put right, in the order in which they are told.
    package enum Kind: Int, CaseIterable, Sendable {
        case heading, list, table, paragraph, emphasis, quotationMark, invisible
    }
}

/// Bytes of a source, and what is written in their place.
struct SourceEdit: Hashable {
    var range: Range<Int>
    var text: String

    init(_ range: Range<Int>, _ text: String) { (self.range, self.text) = (range, text) }

    init(at place: Int, _ text: String) { self.init(place..<place, text) }

    /// Whether it is an empty line before another.
    var addsLine: Bool {
        range.isEmpty && (text.utf8.first.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? false)
    }
    /// At one place, an empty line comes first, then what is put in, then what is replaced.
    private var rank: Int { range.isEmpty ? (addsLine ? 0 : 1) : 2 }

    /// Those that can be made together, in order: of two that overlap, the first.
    static func compatible(_ edits: some Sequence<SourceEdit>) -> [SourceEdit] {
        var chosen: [SourceEdit] = []
        let sorted = Set(edits).sorted {
            ($0.range.lowerBound, $0.rank, $0.range.upperBound, $0.text) < (
                $1.range.lowerBound, $1.rank, $1.range.upperBound, $1.text
            )
        }
        for edit in sorted where edit.range.lowerBound >= chosen.last?.range.upperBound ?? 0 { chosen.append(edit) }
        return chosen
    }

    /// `bytes`, whose first is at `start` of the source that the edits are of.
    static func apply(_ edits: [SourceEdit], to bytes: some Collection<UInt8>, from start: Int = 0) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes[...]
        var place = start
        for edit in edits {
            let kept = edit.range.lowerBound - place
            result += rest.prefix(kept)
            result += edit.text.utf8
            rest = rest.dropFirst(kept + edit.range.count)
            place = edit.range.upperBound
        }
        return result + rest
    }
}

extension Fidelity {
    /// The line of `range` with its correction, as a message shows it; nil when the line itself stays.
    func proposal(_ correction: TextCorrection, for range: Range<Int>) -> String? {
        let line = line(lineNumber(at: range.lowerBound))
        let edits = SourceEdit.compatible(
            correction.edits.filter { $0.range.lowerBound >= line.lowerBound && $0.range.upperBound <= line.upperBound })
        let corrected = String(decoding: SourceEdit.apply(edits, to: source[line], from: line.lowerBound), as: UTF8.self)
        let first = corrected.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return first == text(line) ? nil : first
    }

    /// The line end before a line, with which an empty line is put before it.
    func emptyLine(before number: Int) -> SourceEdit {
        SourceEdit(at: lineStarts[number - 1], lineEnd(before: number))
    }

    func lineEnd(before number: Int) -> String {
        let ends = [number - 1, 1].lazy.filter { $0 > 0 }.map { text(line($0).upperBound..<lineStarts[$0]) }
        return ends.first { !$0.isEmpty } ?? "\n"
    }
}
