import Diagnostics
import Markdown
import Model

/// - Returns: `incomplete` is the type of the records if some of them could not be read.
@Sendable func readDataFile(
    _ file: ContentFile
) throws -> (records: [ReadRecord], incomplete: RecordType?, diagnostics: [Diagnostic]) {
    guard let source = file.dataSource else {
        let fault = Diagnostic(
            .unknownFile, at: file.location, value: String(file.source.name), suggestion: file.meantName)
        return ([], nil, [fault])
    }
    var diagnostics: [Diagnostic] = []
    let found = try records(of: file, known: source.columns, &diagnostics)
    return (found.map(source.read), diagnostics.hasErrors ? source.type : nil, diagnostics)
}

/// The records of a data file: the rows of a sheet, the items of a YAML list, or one YAML mapping.
///
/// - Parameter known: The names of columns that a sheet may have, as they are compared.
func records(
    of file: ContentFile, known: @autoclosure () -> Set<String> = [], _ diagnostics: inout [Diagnostic]
) throws -> [Fields] {
    guard let bytes = try read(file, &diagnostics) else { return [] }
    return records(of: bytes, path: file.source.path, known: known(), &diagnostics)
}

func records(
    of bytes: [UInt8], path: String, known: @autoclosure () -> Set<String> = [], _ diagnostics: inout [Diagnostic]
) -> [Fields] {
    let isSheet = path.hasSuffix(".csv")
    let earlier = diagnostics.count
    guard bytes.contains(where: { $0 > 0x20 }) else {
        diagnostics.append(Diagnostic(.emptyFile, at: SourceLocation(file: path)))
        return []
    }
    guard var text = decodeText(bytes[...], file: path, allowsWindows1252: isSheet, diagnostics: &diagnostics)?.text else {
        return []
    }
    let signs = LetterSigns(text.utf8)
    if signs.mayBeBroken { diagnostics += brokenLetters(in: Array(text.utf8)[...], file: path) }
    if signs.hasMarks { text = composed(text) }
    if isSheet {
        var reader = SpreadsheetReader(text, file: path)
        let rows = reader.rows(known: known())
        for index in diagnostics[earlier...].indices {
            guard let line = diagnostics[index].location?.line else { continue }
            diagnostics[index].location?.line = reader.row(ofLine: line)
        }
        diagnostics += reader.diagnostics
        return rows
    }
    var reader = YAMLReader(file: path)
    let value = reader.value(of: text)
    diagnostics += reader.diagnostics
    switch value {
    case .mapping(let fields): return [fields]
    case .list(let items, _):
        return items.compactMap { item in
            if case .mapping(let fields) = item { return fields }
            diagnostics.append(Diagnostic(.wrongStructure, at: item.location, notes: [.form(.listOfFields)]))
            return nil
        }
    case .scalar(let text, let location):
        diagnostics.append(Diagnostic(.wrongStructure, at: location, value: text, notes: [.form(.listOfFields)]))
        return []
    case nil: return []
    }
}
