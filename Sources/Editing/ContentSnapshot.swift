import Model

/// What records say, byte for byte, whatever their lines: two files say the same when their snapshots are equal.
struct ContentSnapshot: Equatable {
    /// Text is compared by its bytes: Swift takes composed and decomposed letters for equal.
    private indirect enum Value: Equatable {
        case text([UInt8])
        case list([Value])
        case mapping([String: Value])
    }

    private var records: [Value]

    init(_ records: [Fields]) {
        self.records = records.map { Self.value($0) }
    }

    /// What `records` say once `place` says `text`.
    init(_ records: [Fields], setting place: ValuePlace, to text: String) {
        self.init(records)
        guard self.records.indices.contains(place.record) else { return }
        self.records[place.record] = Self.setting(place.steps[...], in: self.records[place.record], to: text)
    }

    init(_ records: [Fields], appending entries: [(key: String, value: String)]) {
        self.init(records)
        let filled = entries.filter { !$0.key.isEmpty && !$0.value.isEmpty }
        self.records.append(
            .mapping(Dictionary(filled.map { (folded($0.key), .text(Array($0.value.utf8))) }) { first, _ in first }))
    }

    init(_ records: [Fields], appendingItem entries: [(key: String, value: ItemValue)]) {
        self.init(records)
        let values = entries.map { entry -> (String, Value) in
            switch entry.value {
            case .text(let text): (folded(entry.key), .text(Array(text.utf8)))
            case .identifiers(let ids): (folded(entry.key), .list(ids.map { .text(Array($0.utf8)) }))
            }
        }
        self.records.append(.mapping(Dictionary(values) { first, _ in first }))
    }

    /// The text at `place` as it is read; nil when there is none.
    static func value(at place: ValuePlace, in records: [Fields]) -> String? {
        guard records.indices.contains(place.record) else { return nil }
        var value = FieldValue.mapping(records[place.record])
        for step in place.steps {
            switch (step, value) {
            case (.key(let key), .mapping(let fields)):
                guard let entry = fields.entries.first(where: { folded($0.key) == folded(key) }) else { return nil }
                value = entry.value
            case (.item(let index), .list(let items, _)) where items.indices.contains(index): value = items[index]
            default: return nil
            }
        }
        return if case .scalar(let text, _) = value { text } else { nil }
    }

    /// Empty text counts as absent, as everywhere.
    private static func value(_ fields: Fields) -> Value {
        let entries = fields.entries.map { (folded($0.key), value($0.value)) }.filter { $0.1 != .text([]) }
        return .mapping(Dictionary(entries) { first, _ in first })
    }

    private static func value(_ value: FieldValue) -> Value {
        switch value {
        case .scalar(let text, _): .text(Array(text.utf8))
        case .list(let items, _): .list(items.map { Self.value($0) })
        case .mapping(let fields): Self.value(fields)
        }
    }

    private static func setting(_ steps: ArraySlice<ValuePlace.Step>, in value: Value?, to text: String) -> Value {
        let rest = steps.dropFirst()
        switch (steps.first, value) {
        case (.key(let key), .mapping(var entries)):
            let key = folded(key)
            let new = setting(rest, in: entries[key], to: text)
            entries[key] = new == .text([]) ? nil : new
            return .mapping(entries)
        case (.item(let index), .list(var items)) where items.indices.contains(index):
            items[index] = setting(rest, in: items[index], to: text)
            return .list(items)
        default: return .text(Array(text.utf8))
        }
    }
}
