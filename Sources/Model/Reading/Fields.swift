// Model: what the network's content says, as typed values.
//
// 1. `Fields` is what a file holds before it is understood: keys and raw text, whether YAML, front matter or CSV.
// 2. `RecordReader` asks `Fields` for typed values; each record names its fields once, in its `init(_:)`.
// 3. `Catalogue` holds the records that the audience may see. Nothing here knows YAML, HTML, the disk or the clock.

package import Diagnostics

/// Keys with their raw values, in file order. Duplicate keys have been reported and dropped by whoever parsed the file.
package struct Fields: Sendable {
    package var location: SourceLocation
    package var entries: [(key: String, value: FieldValue)]
    /// Where the keys stand when that is not beside the values.
    package var header: SheetHeader?

    package init(
        location: SourceLocation, entries: [(key: String, value: FieldValue)] = [], header: SheetHeader? = nil
    ) {
        self.location = location
        self.entries = entries
        self.header = header
    }
}

/// A sheet's row of headers, which all its rows have in common.
package struct SheetHeader: Sendable {
    package let location: SourceLocation
    package let columns: [String]
    /// As they are compared.
    let foldedColumns: Set<String>
    /// Whether faults of the columns are reported with this row: with the first, so that each is reported once.
    package var isTold: Bool

    package init(location: SourceLocation, columns: [String], isTold: Bool = true) {
        self.location = location
        self.columns = columns
        self.isTold = isTold
        foldedColumns = Set(columns.map(folded))
    }
}

/// A value as it is in the file: text is never guessed to be a number, a date or a truth value.
package indirect enum FieldValue: Sendable {
    case scalar(String, at: SourceLocation)
    case list([FieldValue], at: SourceLocation)
    case mapping(Fields)

    package var location: SourceLocation {
        switch self {
        case .scalar(_, let location), .list(_, let location): location
        case .mapping(let fields): fields.location
        }
    }
}

/// A key or a chosen word as it is compared: lower case, `å ä ö` as `a a o`, space and hyphen as `_`.
///
/// Keys are written without å ä ö, but with them they are accepted too.
package func folded(_ key: String) -> String {
    if key.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x5F }) { return key }
    let isASCII = key.utf8.allSatisfy { $0 < 0x80 }
    let plain = isASCII ? key : String(key.lowercased().map(withoutDots))
    return String(
        decoding: plain.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: " "), UInt8(ascii: "-"): UInt8(ascii: "_")
            default: byte
            }
        }, as: UTF8.self)
}

/// By characters: `ä` may be written as one scalar or two.
private func withoutDots(_ character: Character) -> Character {
    switch character {
    case "å", "ä": "a"
    case "ö": "o"
    case "\u{2011}": "-"
    default: character
    }
}
