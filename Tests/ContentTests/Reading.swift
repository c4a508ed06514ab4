import Diagnostics

@testable import Content
@testable import Model

/// The rows of a sheet, with what is wrong with it.
func rows(_ text: String) -> (rows: [Fields], faults: [Diagnostic]) {
    var reader = SpreadsheetReader(text, file: "a.csv")
    let rows = reader.rows()
    return (rows, reader.diagnostics)
}

/// The value of a YAML document, with what is wrong with it.
func yaml(_ text: String, firstLine: Int = 1) -> (value: FieldValue?, faults: [Diagnostic]) {
    var reader = YAMLReader(file: "a.yaml", firstLine: firstLine)
    let value = reader.value(of: text)
    return (value, reader.diagnostics)
}

extension Fields {
    /// `key: value` of each field; lists in brackets, mappings in braces.
    var short: [String] { entries.map { "\($0.key): \($0.value.short)" } }
}

extension FieldValue {
    var short: String {
        switch self {
        case .scalar(let text, _): text
        case .list(let items, _): "[" + items.map(\.short).joined(separator: ", ") + "]"
        case .mapping(let fields): "{" + fields.short.joined(separator: ", ") + "}"
        }
    }
}

extension [Diagnostic] {
    /// Each as `rule line`.
    var short: [String] { map { "\($0.rule) \($0.location?.line.map(String.init) ?? "-")" } }
}
