package import Model

/// What the records of a site said when it was published, kept beside the publication: a line for each, and in it after tabs the type, the
/// identifier, the title, and key and value by turns.
package struct PublishedContent: Sendable, Equatable {
    package let records: [StatedRecord]

    package init(_ records: [StatedRecord]) {
        self.records = records
    }

    package var text: [UInt8] {
        let lines = records.map { record in
            let values = record.values.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
            return ([record.name.type, record.name.id, record.title] + values).map(escaped).joined(separator: "\t") + "\n"
        }
        return Array(lines.joined().utf8)
    }

    /// nil when a line is not such a one.
    package init?(_ text: [UInt8]) {
        var records: [StatedRecord] = []
        for line in text.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(unescaped)
            guard parts.count >= 3, parts.count % 2 == 1 else { return nil }
            let pairs = stride(from: 3, to: parts.count, by: 2).map { (parts[$0], parts[$0 + 1]) }
            records.append(
                StatedRecord(
                    name: .init(type: parts[0], id: parts[1]), title: parts[2],
                    values: Dictionary(pairs) { first, _ in first }))
        }
        self.records = records
    }
}

private func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x09 || $0 == 0x0A }) else { return text }
    return text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
}

private func unescaped(_ text: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
        guard byte == 0x5C, let next = rest.popFirst() else {
            bytes.append(byte)
            continue
        }
        bytes.append(next == UInt8(ascii: "t") ? 0x09 : next == UInt8(ascii: "n") ? 0x0A : next)
    }
    return String(decoding: bytes, as: UTF8.self)
}
