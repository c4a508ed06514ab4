/// All headings of a document with their anchors, found before anything is written: a fixed anchor keeps its name
/// even when an earlier heading's text would give the same one.
struct HeadingIndex {
    struct Entry {
        var node: Int
        /// The text as the heading's name.
        var title: String
        var anchor: String
        var isFixed: Bool
    }

    /// In document order.
    private(set) var entries: [Entry] = []
    private(set) var anchors: Set<String> = []
    /// The number to try next for an anchor that is taken.
    private var nextNumber: [String: Int] = [:]

    init(_ outline: Outline, text: inout BlockText) {
        for node in outline.nodes.indices where outline.nodes[node].kind == .heading {
            text.read(outline, block: node)
            let title = Letters.trimmed(String(decoding: text.bytes, as: UTF8.self))
            entries.append(
                Entry(node: node, title: title, anchor: text.fixedAnchor ?? slug(title), isFixed: text.fixedAnchor != nil))
        }
        anchors.reserveCapacity(entries.count)
        for isFixed in [true, false] {
            for index in entries.indices where entries[index].isFixed == isFixed {
                entries[index].anchor = unique(entries[index].anchor)
            }
        }
    }

    private mutating func unique(_ anchor: String) -> String {
        var candidate = anchor
        while !anchors.insert(candidate).inserted {
            let number = nextNumber[anchor, default: 2]
            nextNumber[anchor] = number + 1
            candidate = "\(anchor)-\(number)"
        }
        return candidate
    }
}
