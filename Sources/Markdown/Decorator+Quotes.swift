/// A part of quoted words that is in one block, to be marked there.
struct QuoteMark {
    /// Of the block's text.
    var range: Range<Int>
    /// Index in `Annotations.quotes`.
    var quote: Int
    var isFirst: Bool
    var isLast: Bool
}

/// A heading and what is under it up to the next one: a quote may go on from block to block within it.
private struct QuotedSection {
    struct Block {
        var node: Int
        /// Of the section.
        var range: Range<Int>
    }

    var anchor: String?
    private(set) var text = FoldedText()
    private var blocks: [Block] = []

    init(anchor: String?) {
        self.anchor = anchor
    }

    mutating func add(_ bytes: [UInt8], of node: Int) {
        text.add(bytes)
        blocks.append(Block(node: node, range: text.length - bytes.count..<text.length))
    }

    mutating func addBarrier() { text.addBarrier() }

    /// The blocks that `range` of the section is in.
    func blocks(in range: Range<Int>) -> ArraySlice<Block> { blocks.overlapping(range, place: \.range) }
}

extension Decorator {
    /// Finds all quotes before anything is written, since they may go over several blocks.
    mutating func findQuotes() {
        guard !parser.annotations.quoteIndex.isEmpty else { return }
        var isMarked = [Bool](repeating: false, count: parser.annotations.quotes.count)
        var section = QuotedSection(anchor: nil)
        var headingCount = 0
        for node in outline.nodes.indices {
            switch outline.nodes[node].kind {
            case .heading:
                findQuotes(in: section, &isMarked)
                section = QuotedSection(anchor: headings.entries[headingCount].anchor)
                headingCount += 1
                fallthrough
            case .paragraph, .tableCell:
                text.read(outline, block: node)
                section.add(text.bytes, of: node)
            case .codeBlock, .indentedCode, .footnoteDefinition: section.addBarrier()
            case .htmlBlock where RawHTML.text(ofBlock: outline.content(of: node)) != nil: section.addBarrier()
            default: break
            }
        }
        findQuotes(in: section, &isMarked)
    }

    private mutating func findQuotes(in section: QuotedSection, _ isMarked: inout [Bool]) {
        for occurrence in parser.annotations.quoteIndex.occurrences(in: section.text) {
            let pieces = occurrence.ranges.map(section.text.source).flatMap { range in
                section.blocks(in: range).map { ($0.node, range.clamped(to: $0.range), $0.range.lowerBound) }
            }
            guard let first = pieces.first else { continue }
            let line = fileLine(outline.nodes[first.0].line)
            let id = parser.annotations.quotes[occurrence.quote].id
            quotes.append(QuotePlacement(id: id, anchor: section.anchor, line: line))
            guard !isMarked[occurrence.quote] else { continue }
            isMarked[occurrence.quote] = true
            for (number, (node, range, start)) in pieces.enumerated() {
                quoteMarks[node, default: []].append(
                    QuoteMark(
                        range: range.lowerBound - start..<range.upperBound - start, quote: occurrence.quote,
                        isFirst: number == 0, isLast: number == pieces.count - 1))
            }
        }
    }
}
