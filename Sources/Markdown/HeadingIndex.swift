/// All headings of a document with their anchors, found before anything is written: a fixed anchor keeps its name
/// even when an earlier heading's text would give the same one.
struct HeadingIndex {
    struct Entry {
        var node: Int
        /// The text as the heading's name.
        var title: String
        var anchor: String
        var isFixed: Bool
        /// What was given as the anchor and is another place's, or may be.
        var taken: String?
    }

    /// In document order.
    private(set) var entries: [Entry] = []
    private(set) var anchors: Set<String> = []
    /// The number to try next for an anchor that is taken.
    private var nextNumber: [String: Int] = [:]

    /// - Parameter reserved: What ids begin with that others make on the page.
    init(_ outline: Outline, reserved: [String], text: inout BlockText) {
        for node in outline.nodes.indices where outline.nodes[node].kind == .heading {
            text.read(outline, block: node)
            let title = Letters.trimmed(String(decoding: text.bytes, as: UTF8.self))
            entries.append(
                Entry(
                    node: node, title: title, anchor: text.fixedAnchor ?? slug(title, reserved: reserved),
                    isFixed: text.fixedAnchor != nil, taken: text.fixedAnchor.flatMap { isReserved($0, reserved) ? $0 : nil }))
        }
        anchors.reserveCapacity(entries.count)
        for isFixed in [true, false] {
            for index in entries.indices where entries[index].isFixed == isFixed {
                let wanted = entries[index].anchor
                entries[index].anchor = unique(wanted)
                if isFixed, entries[index].anchor != wanted { entries[index].taken = wanted }
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
