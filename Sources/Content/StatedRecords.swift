import Diagnostics
import Files
package import Model

extension ContentFolder {
    /// What each record of the catalogue says, in the order of the files. What is not in the catalogue is left out, and so is what a
    /// record would tell of it.
    package func statedRecords(in catalogue: Catalogue) throws -> [StatedRecord] {
        try files.flatMap { file in
            try readFields(of: file).compactMap { source, fields, text in
                var record = source.state(fields, catalogue)
                if let text {
                    record?.values[StatedRecord.textKey] = text.withUnsafeBytes { String(fingerprint($0), radix: 16) }
                }
                return record
            }
        }
    }

    /// The fields of each record, and the text below them. Faults have been told when the records were read.
    private func readFields(of file: ContentFile) throws -> [(RecordSource, Fields, text: ArraySlice<UInt8>?)] {
        var diagnostics: [Diagnostic] = []
        switch file.kind {
        case .data:
            guard let source = file.dataSource else { return [] }
            return try records(of: file, known: source.columns, &diagnostics).map { (source, $0, nil) }
        case .markdown:
            guard let bytes = try read(file, &diagnostics),
                let page = readMarkdownFile(
                    bytes, path: file.source.path, hasMarks: LetterSigns(bytes).hasMarks, diagnostics: &diagnostics)
            else { return [] }
            let (source, id) = pageRecord(at: file.stem.split(separator: "/").map(String.init))
            var fields = page.fields
            fields.entries.insert(("tunnus", .scalar(id, at: fields.location)), at: 0)
            return [(source, fields, page.body)]
        case .settings, .attachment, .unknown: return []
        }
    }
}
