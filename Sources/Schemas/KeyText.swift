import Diagnostics

/// What a key of the content means, in a sentence for whoever writes it. What form its value has is added by `FieldWords`.
struct KeyText: Sendable {
    /// A key, whatever the record; or `Record.key`, or `Record.key.nested`, where the same word means something of its own.
    let path: String
    let fi: String
    let en: String

    init(_ path: String, _ fi: String, _ en: String) {
        self.path = path
        self.fi = fi
        self.en = en
    }

    func text(in language: Language) -> String { language == .fi ? fi : en }

    /// Every text there is. A test holds them to the fields: none is missing and none is left over.
    static let all = common + ofPages + ofPeople + ofAgreement + ofLearning + ofReference + ofSettings

    private static let byPath = Dictionary(all.map { ($0.path, $0) }) { first, _ in first }

    /// The text of a field: its own one, or the one that all records share.
    ///
    /// - Parameter path: The record's type and the keys that lead to the field.
    static func of(_ path: [String]) -> KeyText? { byPath[path.joined(separator: ".")] ?? path.last.flatMap { byPath[$0] } }
}
