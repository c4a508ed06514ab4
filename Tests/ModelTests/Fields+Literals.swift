import Diagnostics

@testable import Model

/// Fields as literals: `["nimi": "Osao", "roolit": ["a", "b"], "taivutus": ["gen": "Osaon"]]`.
extension FieldValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(stringLiteral text: String) { self = .scalar(text, at: place) }

    init(arrayLiteral items: FieldValue...) { self = .list(items, at: place) }

    init(dictionaryLiteral entries: (String, FieldValue)...) {
        self = .mapping(Fields(location: place, entries: entries.map { (key: $0.0, value: $0.1) }))
    }
}

extension Fields: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral entries: (String, FieldValue)...) {
        self.init(location: place, entries: entries.map { (key: $0.0, value: $0.1) })
    }
}

/// Where every literal stands.
let place = SourceLocation(file: "Content/tiedot/koe.yaml", line: 7)

/// The record read from `fields`, with what is wrong with it.
func read<Value: Record>(_ type: Value.Type = Value.self, _ fields: Fields) -> (record: Value, faults: [Diagnostic]) {
    var reader = RecordReader(fields)
    let record = Value(&reader)
    reader.finish()
    return (record, reader.diagnostics)
}

extension [Diagnostic] {
    /// Each as `rule field`.
    var short: [String] { map { "\($0.rule) \($0.location?.field ?? "-")" } }
}

/// A key of which only the name matters.
extension Key: ExpressibleByStringLiteral {
    init(stringLiteral name: String) { self.init(name, fi: "", "", en: "", "") }
}
