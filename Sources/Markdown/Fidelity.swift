import CLibrary
import Diagnostics

/// Compares a source with what is shown of it: each letter and digit outside of markup, addresses and comments is in the page,
/// in order, or a diagnostic says where it was lost or which mark readers see as text. Documentation/CONTENT.md lists what is exempt.
///
/// Cmark's inline columns are not reliable, so texts of the tree are looked for one after another in their block's lines:
/// mostly one comparison of memory for each. What no block holds can only be a definition, or is lost.
struct Fidelity {
    let outline: Outline
    let source: UnsafeBufferPointer<UInt8>
    /// Where each line begins, and the end of the last.
    let lineStarts: [Int]
    private var isCovered: [Bool]
    /// Where the comparison has come to, and where its block ends.
    var place = 0
    var limit = 0
    /// Whether the block's last text was found where it was expected.
    var isAligned = true
    /// Whether the block is a heading.
    var isHeading = false
    /// The runs of marks that are left in the text of the block under hand.
    var marks: [Mark] = []
    /// Asterisks within words that mark what is between them.
    var stars: [Int] = []
    /// Links that are none.
    var unlinked: Set<Int> = []
    /// Whether the source has tabs.
    let hasTabs: Bool
    /// What is corrected in the characters of texts: nothing where only messages are wanted.
    let correctedCharacters: Set<TextCorrection.Kind>
    /// The texts of the block under hand, then; and what is to be written in them.
    var texts: [TextRun] = []
    var characterCorrections: [TextCorrection] = []
    /// Whether there may be definitions of links.
    private(set) lazy var hasDefinitions = source.firstRange(of: Array("]:".utf8)) != nil
    /// Whether what is certainly meant is written in `repairs`, to be parsed again.
    let isRepairing: Bool
    private let made: [Repair]
    /// What stands in brackets, once a definition asks for it.
    var labels: Set<String>?
    var definedLabels: Set<String> = []
    /// Blocks in which a text of the tree was not found: none, as far as is known.
    var misalignedBlocks = 0
    private(set) var faults: [Fault] = []
    /// The signs of the block under hand that nobody sees.
    var takenSigns: [Range<Int>] = []
    /// Where the last list ends whose marks may be signs of numbers.
    var signedList = 0
    /// The last line of a table's row that a line break has broken.
    var lastBrokenRow = 0
    /// Where `www.` is written as cmark does not read it.
    private(set) lazy var oddAddresses = findOddAddresses()
    private var repairs: [Repair] = []
    var hasRepairs: Bool { !repairs.isEmpty }
    /// What is written so that cmark reads it as it is meant, in order; of two that overlap, the first.
    var madeRepairs: [Repair] {
        var chosen: [Repair] = []
        for repair in repairs.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where repair.range.lowerBound >= chosen.last?.range.upperBound ?? 0 {
            chosen.append(repair)
        }
        return chosen
    }
    /// Numbers that list items are shown with, where counting up by one would give others, by the item's node.
    var itemNumbers: [Int: Int] = [:]

    /// A run of `*`, `_` or `~` that cmark read as text.
    struct Mark {
        var range: Range<Int>
        /// The text that it is in: an address beside it is no text.
        var text: Range<Int>
        var isOpening: Bool
        var isClosing: Bool
    }

    struct Fault {
        var rule: Rule
        /// In the source.
        var range: Range<Int>
        /// The line as it was probably meant.
        var suggestion: String?
        var correction: TextCorrection?
    }

    /// A text that readers see, as it stands in the source.
    struct TextRun {
        var range: Range<Int>
        /// Whether it is in a link or an image.
        var isInLink: Bool
    }

    /// Bytes to be written in place of others so that cmark reads what was certainly meant.
    struct Repair {
        var range: Range<Int>
        var bytes: [UInt8]
        var original: String
    }

    /// - Parameter repairs: What was written in place of other bytes in `source`; nil when that can still be done.
    init(
        _ outline: Outline, source: UnsafeBufferPointer<UInt8>, repairs: [Repair]?,
        correcting characters: Set<TextCorrection.Kind> = []
    ) {
        self.outline = outline
        self.source = source
        correctedCharacters = characters
        hasTabs = source.baseAddress.map { memchr($0, 0x09, source.count) != nil } ?? false
        isRepairing = repairs == nil
        made = repairs ?? []
        var starts = [0]
        starts.reserveCapacity(source.count / 40 + 2)
        var index = 0
        while let end = source.lineEnd(from: index) {
            index = end
            starts.append(end)
        }
        if index < source.count { starts.append(source.count) }
        lineStarts = starts
        isCovered = Array(repeating: false, count: starts.count)
    }

    mutating func compare() {
        var index = 0
        /// The block before, where it is a paragraph.
        var paragraph: Int?
        while index < outline.nodes.count {
            let node = outline.nodes[index]
            switch node.kind {
            case .paragraph, .heading, .tableHeader, .tableRow:
                if node.kind == .tableRow { judgeRow(node) }
                if node.kind == .heading, let paragraph { judgeHeading(node, after: outline.nodes[paragraph]) }
                if node.kind == .heading, node.end == index + 1 { judgeEmptyHeading(node) }
                compareBlock(index)
                paragraph = node.kind == .paragraph ? index : nil
                index = node.end
                continue
            case .table:
                cover(node)
                if let paragraph, outline.nodes[paragraph].end == index { judgeHeader(of: index) }
            case .thematicBreak: cover(node)
            case .codeBlock:
                cover(node)
                judgeCodeEnd(node)
            case .htmlBlock:
                // Cmark does not always know where such a block ends.
                let lines = outline.content(of: index).count { $0 == UInt8(ascii: "\n") }
                for number in node.line..<node.line + max(lines, 1) { cover(line: number) }
                judgeComments(inBlock: outline.content(of: index), from: node.line)
                if let text = RawHTML.text(ofBlock: outline.content(of: index)), !RawHTML.isPlain(text) {
                    report(.rawHTML, line(node.line))
                }
            case .indentedCode:
                cover(node)
                judgeIndentedCode(node)
            case .orderedList, .bulletList:
                let earlier = faults.count
                if node.kind == .orderedList { readNumbers(of: index) }
                if let paragraph, outline.nodes[paragraph].end == index {
                    judgeList(index, after: paragraph)
                    judgePlus(index, after: paragraph)
                }
                if faults.count == earlier, node.kind == .bulletList { judgeNumbers(of: index) }
                if faults.count == earlier, node.kind == .orderedList { judgeDates(of: index) }
                judgeIndents(of: index)
            case .quote: judgeQuote(index)
            case .item, .taskItem, .footnoteDefinition:
                if node.end == index + 1 { cover(line: node.line) }
            default: break
            }
            index += 1
        }
        judgeRest()
    }

    // MARK: - Lines

    /// The bytes of a line, 1-based, without its end.
    func line(_ number: Int) -> Range<Int> {
        guard number > 0, number < lineStarts.count else { return source.count..<source.count }
        var end = lineStarts[number]
        while end > lineStarts[number - 1], source[end - 1] == UInt8(ascii: "\n") || source[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return lineStarts[number - 1]..<end
    }

    /// The line, 1-based, that holds the byte.
    func lineNumber(at place: Int) -> Int {
        var low = 0
        var high = lineStarts.count - 1
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= place { low = middle } else { high = middle }
        }
        return low + 1
    }

    func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

    func isLetter(_ place: Int) -> Bool { Self.isLetter(source[place]) }

    /// Letters, digits and whatever is beyond ASCII.
    static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"),
            0x80...:
            true
        default: false
        }
    }

    private mutating func cover(line number: Int) {
        if number > 0, number <= isCovered.count { isCovered[number - 1] = true }
    }

    mutating func cover(_ node: Outline.Node) {
        var number = max(node.line, 1)
        while number <= node.lastLine { cover(line: number); number += 1 }
    }

    /// The faults as they stand in a file whose line `firstLine` is the source's first.
    func diagnostics(file: String, firstLine: Int) -> [Diagnostic] {
        faults.map { fault in
            let number = lineNumber(at: fault.range.lowerBound)
            let column = original(text(lineStarts[number - 1]..<fault.range.lowerBound)).unicodeScalars.count + 1
            let place = SourceLocation(file: file, line: number + firstLine - 1, column: column)
            var diagnostic = Diagnostic(
                fault.rule, at: place, value: original(text(fault.range)), suggestion: fault.suggestion.map(original))
            diagnostic.isTidied = fault.correction?.isCertain ?? false
            return diagnostic
        }
    }

    /// A part of the source as its writer wrote it.
    private func original(_ text: String) -> String {
        made.reduce(text) { $0.replacing(String(decoding: $1.bytes, as: UTF8.self), with: $1.original) }
    }

    /// The source with its repairs.
    func repaired() -> [UInt8] {
        var bytes: [UInt8] = []
        var copied = 0
        for repair in madeRepairs {
            bytes += source[copied..<repair.range.lowerBound]
            bytes += repair.bytes
            copied = repair.range.upperBound
        }
        return bytes + source[copied...]
    }

    /// - Parameter suggestion: The line as it was meant, where no correction tells it.
    mutating func report(
        _ rule: Rule, _ range: Range<Int>, _ correction: TextCorrection? = nil, proposing suggestion: String? = nil
    ) {
        let suggestion = suggestion == text(line(lineNumber(at: range.lowerBound))) ? nil : suggestion
        faults.append(
            Fault(
                rule: rule, range: range, suggestion: suggestion ?? correction.flatMap { proposal($0, for: range) },
                correction: correction))
    }

    mutating func repair(_ range: Range<Int>, with bytes: [UInt8]) {
        repairs.append(Repair(range: range, bytes: bytes, original: text(range)))
    }

    /// What is in no block: a definition that something refers to, or a text that is not shown.
    private mutating func judgeRest() {
        var number = 1
        while number < lineStarts.count {
            defer { number += 1 }
            guard !isCovered[number - 1] else { continue }
            let line = line(number)
            guard let first = line.first(where: { isLetter($0) }) else { continue }
            if let definition = definition(at: line.lowerBound) {
                judge(definition)
                number = lineNumber(at: definition.range.upperBound - 1)
            } else {
                let isNote = source[line].starts(with: "[^".utf8)
                report(isNote ? .danglingReference : .textNotShown, isNote ? line : first..<line.upperBound)
            }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The index after the end of the line that holds `start`: LF, CR LF or CR; nil when there is none.
    func lineEnd(from start: Int) -> Int? {
        guard let base = baseAddress, start < count else { return nil }
        let feed = memchr(base + start, Int32(UInt8(ascii: "\n")), count - start).map {
            base.distance(to: $0.assumingMemoryBound(to: UInt8.self))
        }
        // The mark of an old Mac stands alone.
        let length = (feed ?? count) - start
        guard let found = memchr(base + start, Int32(UInt8(ascii: "\r")), length) else { return feed.map { $0 + 1 } }
        let end = base.distance(to: found.assumingMemoryBound(to: UInt8.self)) + 1
        return end == feed ? end + 1 : end
    }
}
