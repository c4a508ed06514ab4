/// All headings of a document with their anchors, found before anything is written: a fixed anchor keeps its name
/// even when an earlier heading's text would give the same one.
struct HeadingIndex {
    struct Entry {
        var node: Int
        var text: BlockText
        /// The text as the heading's name.
        var title: String
        var anchor: String
    }

    /// In document order.
    private(set) var entries: [Entry] = []
    private var taken: Set<String> = []
    /// The number to try next for an anchor that is taken.
    private var nextNumber: [String: Int] = [:]

    init(_ outline: Outline) {
        for node in outline.nodes.indices where outline.nodes[node].kind == .heading {
            let text = BlockText(outline, block: node)
            let title = Letters.trimmed(String(decoding: text.bytes, as: UTF8.self)[...])
            entries.append(Entry(node: node, text: text, title: title, anchor: text.fixedAnchor ?? slug(title)))
        }
        for isFixed in [true, false] {
            for index in entries.indices where (entries[index].text.fixedAnchor != nil) == isFixed {
                entries[index].anchor = unique(entries[index].anchor)
            }
        }
    }

    private mutating func unique(_ anchor: String) -> String {
        var candidate = anchor
        while !taken.insert(candidate).inserted {
            let number = nextNumber[anchor, default: 2]
            nextNumber[anchor] = number + 1
            candidate = "\(anchor)-\(number)"
        }
        return candidate
    }
}
