/// The plain text of one block as a reader sees it, knowing which node each part came from.
///
/// A soft or hard line break is a space. Images, footnote marks and raw HTML add nothing. One value reads block after
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
            case .text, .code, .rawText: bytes += outline.content(of: index)
            case .softBreak, .lineBreak, .rawBreak: bytes.append(UInt8(ascii: " "))
            case .image where kind != .image:
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
    func runs(in range: Range<Int>) -> ArraySlice<Run> {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return runs[low...].prefix { $0.range.lowerBound < range.upperBound }
    }

    /// Moves `{#anchor}` at the end of the last text node into `fixedAnchor`.
    private mutating func cutAnchor(_ outline: Outline) {
        guard let last = runs.last, outline.nodes[last.node].kind == .text, bytes.last == UInt8(ascii: "}"),
            let open = bytes[last.range].lastIndex(of: UInt8(ascii: "{")), open + 2 < bytes.count - 1,
            bytes[open + 1] == UInt8(ascii: "#")
        else { return }
        let name = bytes[open + 2..<bytes.count - 1]
        guard name.allSatisfy(Self.isAnchorByte) else { return }
        fixedAnchor = String(decoding: name, as: UTF8.self)
        var end = open
        while end > last.range.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        bytes.removeSubrange(end...)
        runs[runs.count - 1].range = last.range.lowerBound..<end
    }

    private static func isAnchorByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
            true
        default: false
        }
    }
}
