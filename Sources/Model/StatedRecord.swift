package import Diagnostics

/// What one record says, key by key, in the words of its file: for comparing the content of two days.
package struct StatedRecord: Sendable, Equatable {
    /// Names the record among all, whatever becomes of its type.
    package struct Name: Hashable, Sendable {
        /// The word of the record's type.
        package let type: String
        package let id: String

        package init(type: String, id: String) {
            (self.type, self.id) = (type, id)
        }
    }

    package let name: Name
    package let title: String
    /// By the names of keys; a fingerprint of the text below them by `textKey`.
    package var values: [String: String]

    /// No key of the content is called so.
    package static let textKey = "teksti"

    package init(name: Name, title: String, values: [String: String]) {
        (self.name, self.title, self.values) = (name, title, values)
    }
}

extension StatedRecord {
    /// nil for a word that only another version of Luukku knows.
    package static func type(named word: String) -> (any Record.Type)? { recordTypes.first { $0.typeName.word == word } }
}

extension Record {
    /// What people call a key, within a sentence; nil for one that the type does not have.
    package static func label(ofKey name: String, in language: Language) -> String? {
        fieldDescriptions.first { $0.key.name == name }?.key.words(in: language).label.lowercased()
    }
}

extension RecordReader {
    /// What was read, by the names of the keys. A value of which something was kept from the audience is left out whole.
    package var statedValues: [String: String] {
        let names = Dictionary(asked.map { (folded($0), $0) }) { first, _ in first }
        return fields.entries.reduce(into: [:]) { values, entry in
            guard let name = names[folded(entry.key)], !isReduced(name) else { return }
            let text = entry.value.text
            if !text.isEmpty { values[name] = text }
        }
    }
}

extension FieldValue {
    /// All of it in one line.
    fileprivate var text: String {
        switch self {
        case .scalar(let text, _): text
        case .list(let items, _): items.map(\.text).joined(separator: ", ")
        case .mapping(let fields): fields.entries.map { $0.key + ": " + $0.value.text }.joined(separator: ", ")
        }
    }
}
