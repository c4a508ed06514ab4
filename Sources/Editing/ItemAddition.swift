import Content
import Diagnostics
import Model

/// What a new item of a list says under one key.
package enum ItemValue: Sendable {
    case text(String)
    case identifiers([String])
}

extension EditedFile {
    /// Adds an item to a YAML file that is a list of mappings, written as the others are: as deep, its lists in a column or
    /// in brackets, with or without an empty line before it.
    package mutating func append(item entries: [(key: String, value: ItemValue)]) throws(EditRefusal) {
        guard case .yaml(let layouts) = written.layout else { throw refusal(.placeUnknown, at: written.text.count) }
        let style = ItemStyle(layouts, in: written.text)
        let end = lineEnd(before: written.text.count)
        var lines: [String] = []
        for (key, value) in entries {
            let lead = lines.isEmpty ? style.lead : String(repeating: " ", count: style.lead.count)
            switch value {
            // Any text at first: `set` then finds out how the right one must be quoted.
            case .text: lines.append(lead + key + ": " + placeholder)
            case .identifiers(let ids) where style.hasBrackets:
                lines.append(lead + key + ": [" + ids.joined(separator: ", ") + "]")
            case .identifiers(let ids): lines += [lead + key + ":"] + ids.map { style.itemLead + $0 }
            }
        }
        let last = written.text.last.map { $0 == 0x0A || $0 == 0x0D } ?? true
        let gap = (last ? "" : end) + (style.hasGap && !written.text.isEmpty ? end : "")
        let span = Span(
            range: written.text.count..<written.text.count, writing: gap + lines.map { $0 + end }.joined())
        let expected = ContentSnapshot(
            written.records,
            appendingItem: entries.map { entry in
                if case .text = entry.value { return (entry.key, .text(placeholder)) }
                return entry
            })
        let record = written.records.count
        try apply([span], key: nil, was: "", becomes: entries.map(\.key).joined(separator: " "), expected)
        for case (let key, .text(let text)) in entries { try set(ValuePlace(record: record, key: key), to: text) }
    }
}

private let placeholder = "x"

/// How the items of a list are written.
private struct ItemStyle {
    /// What comes before the first key: `- `, perhaps indented.
    var lead = "- "
    /// What comes before an item of a list within.
    var itemLead = "    - "
    var hasBrackets = false
    /// Whether an empty line is between two items.
    var hasGap = true

    init(_ layouts: [YAMLLayout], in text: [UInt8]) {
        let items = layouts.compactMap { layout in if case .mapping(let entries, false) = layout { entries } else { nil } }
        guard let first = items.last?.first?.at else { return }
        lead = Self.lead(of: first, in: text)
        if items.count > 1 {
            let above = text[..<(first - lead.utf8.count)]
            let lines = above.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
            hasGap = lines.last.map { $0.allSatisfy { $0 == 0x20 || $0 == 0x0D } } ?? false
        }
        itemLead = String(repeating: " ", count: lead.count + 2) + "- "
        for case (_, let at, .list(let inner)) in items.joined() {
            guard let start = inner.first?.start else { continue }
            let between = text[at..<start]
            hasBrackets = between.contains(UInt8(ascii: "["))
            if !hasBrackets { itemLead = Self.lead(of: start, in: text) }
            return
        }
    }

    /// The line that holds `offset`, up to it.
    private static func lead(of offset: Int, in text: [UInt8]) -> String {
        let start = text[..<offset].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
        return String(decoding: text[start..<offset], as: UTF8.self)
    }
}
