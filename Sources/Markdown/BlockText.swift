/// The plain text of one block as a reader sees it, knowing which node each part came from.
///
/// A soft or hard line break is a space. Images, footnote marks, raw HTML and words that are struck out add nothing. One value reads block after
/// block, so that a document of many needs memory once.
struct BlockText {
    private(set) var bytes: [UInt8] = []
    /// In the order of their text.
    private(set) var runs: [Run] = []
    /// The anchor given as `{#anchor}` at the end of a heading; it is not part of the text.
    private(set) var fixedAnchor: String?

    /// The text of one node.
    struct Run {
        /// In the block's `bytes`.
        var range: Range<Int>
        var node: Int
    }

    /// Reads the inline nodes in `block`: a paragraph, a heading, a table cell, or an image, whose text is what
    /// stands in for it.
    mutating func read(_ outline: Outline, block: Int) {
        bytes.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        fixedAnchor = nil
        let kind = outline.nodes[block].kind
        let end = outline.nodes[block].end
        var index = block + 1
        while index < end {
            let start = bytes.count
            switch outline.nodes[index].kind {
            case .text where index > block + 1 && outline.pictureAttributes(before: index) > 0:
                bytes += outline.content(of: index).dropFirst(outline.pictureAttributes(before: index))
            case .text, .code, .rawText: bytes += outline.content(of: index)
            case .softBreak, .lineBreak, .rawBreak: bytes.append(UInt8(ascii: " "))
            case .image where kind != .image, .struckOut:
                index = outline.nodes[index].end
                continue
            default: break
            }
            if bytes.count > start { runs.append(Run(range: start..<bytes.count, node: index)) }
            index += 1
        }
        if kind == .heading { cutAnchor(outline) }
    }

    /// The runs that overlap `range`.
    func runs(in range: Range<Int>) -> ArraySlice<Run> { runs.overlapping(range, place: \.range) }

    /// Moves `{#anchor}` at the end of the last text node into `fixedAnchor`. A heading has no other attributes yet.
    private mutating func cutAnchor(_ outline: Outline) {
        guard let last = runs.last, outline.nodes[last.node].kind == .text, let end = Attributes.ending(bytes[last.range]),
            end.attributes.isAnchor, last.range.lowerBound + end.length > 0
        else { return }
        fixedAnchor = end.attributes.id
        var start = last.range.lowerBound + end.length
        while start > last.range.lowerBound, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
        bytes.removeSubrange(start...)
        runs[runs.count - 1].range = last.range.lowerBound..<start
    }
}

extension Array {
    /// The elements whose places, which follow one another, overlap `range`.
    func overlapping(_ range: Range<Int>, place: (Element) -> Range<Int>) -> ArraySlice<Element> {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if place(self[middle]).upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return self[low...].prefix { place($0).lowerBound < range.upperBound }
    }
}
