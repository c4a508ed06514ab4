// Editing: values of content files are changed, and every other byte stays.
//
// 1. `EditedFile` holds a file's bytes. `set` replaces the span of one value, or adds the line or cell that is missing; it
//    knows the span from Content's own readers, which found the value there.
// 2. Nothing is trusted: the new bytes are read as the site reads them, and must say what the old ones said but for that
//    value (`ContentSnapshot`). A value is written plain if that is proven, else quoted if that is, else it is refused.
// 3. `Draft` holds the files of a command: all edits succeed in memory before the first file is written.
// 4. A command's knowledge of the network is in a file of its own (ContactReplacement, PageReview, PageTidying).

package import Content
package import Diagnostics
import Model

/// Where a value belongs: in which record of the file, in their order, and under which keys.
package struct ValuePlace: Hashable, Sendable {
    package enum Step: Hashable, Sendable {
        case key(String)
        case item(Int)
    }

    package var record: Int
    package var steps: [Step]

    package init(record: Int = 0, _ steps: [Step]) {
        self.record = record
        self.steps = steps
    }

    package init(record: Int = 0, key: String) {
        self.init(record: record, [.key(key)])
    }

    /// The last key: an item of a list goes by the list's.
    var key: String {
        steps.reversed().lazy.compactMap { if case .key(let key) = $0 { key } else { nil } }.first ?? ""
    }
}

/// A value that cannot be changed so that everything else stays: what is in the way, where, and the way out.
package struct EditRefusal: Error {
    package let diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    init(_ rule: Rule, at location: SourceLocation, value: String? = nil, suggestion: String? = nil, notes: [Note] = []) {
        self.init([Diagnostic(rule, at: location, value: value, suggestion: suggestion, notes: notes)])
    }

    /// The same, of the value under `key`.
    func about(_ key: String) -> EditRefusal {
        EditRefusal(
            diagnostics.map { diagnostic in
                var named = diagnostic
                named.location = named.location.map { $0.field == nil ? $0.field(key) : $0 }
                return named
            })
    }
}

/// What became of a file's bytes, and what it takes to undo it.
package struct TextEdit: Hashable, Sendable {
    /// In the bytes before the change.
    package let range: Range<Int>
    package let old: [UInt8]
    package let new: [UInt8]
    /// The line that the change begins on, and the value's key.
    package let location: SourceLocation
    /// What the value was and what it is, as the site reads them.
    package let was: String
    package let becomes: String

    /// Exactly the bytes before the change.
    package func undone(in bytes: [UInt8]) -> [UInt8] {
        Array(bytes[..<range.lowerBound]) + old + bytes[(range.lowerBound + new.count)...]
    }
}

/// A content file in memory, whose values may be changed one by one.
package struct EditedFile: Sendable {
    package let path: String
    /// As the file was read.
    package let original: [UInt8]
    package private(set) var bytes: [UInt8]
    package private(set) var changes: [TextEdit] = []
    package private(set) var written: WrittenFile

    package init(_ bytes: [UInt8], path: String) throws(EditRefusal) {
        self.path = path
        (original, self.bytes) = (bytes, bytes)
        var faults: [Diagnostic] = []
        guard let written = WrittenFile(bytes, path: path, diagnostics: &faults) else { throw EditRefusal(faults) }
        self.written = written
    }

    /// Every value as the site reads it, in the order of the file, under its nearest key.
    package var values: [(place: ValuePlace, key: String, text: String, location: SourceLocation)] {
        written.records.enumerated().flatMap { index, fields in
            leaves(of: .mapping(fields)).map { leaf in
                let place = ValuePlace(record: index, leaf.steps)
                return (place, place.key, leaf.text, leaf.location)
            }
        }
    }

    /// Makes `place` read as `text`; a key that is missing is added.
    package mutating func set(_ place: ValuePlace, to text: String) throws(EditRefusal) {
        let was = ContentSnapshot.value(at: place, in: written.records)
        guard was.map({ !$0.utf8.elementsEqual(text.utf8) }) ?? !text.isEmpty else { return }
        let spans: [Span]
        do {
            spans = try self.spans(of: place, for: text)
        } catch {
            throw error.about(place.key)
        }
        let expected = ContentSnapshot(written.records, setting: place, to: text)
        try apply(spans, key: place.key, was: was ?? "", becomes: text, expected)
    }

    /// Adds a row to a sheet, each value under its column; a value that has no column is refused.
    package mutating func append(row values: [(key: String, value: String)]) throws(EditRefusal) {
        guard case .sheet(let sheet) = written.layout else { throw refusal(.placeUnknown, at: written.text.count) }
        for (key, value) in values where !value.isEmpty && sheet.column(key) == nil {
            throw refusal(.placeUnknown, at: sheet.header[0].range.lowerBound, field: key, value: value)
        }
        let cells = sheet.columns.map { column in
            values.first { !column.isEmpty && folded($0.key) == folded(column) }?.value ?? ""
        }
        let row = cells.map { sheet.written($0, quoted: false) }.joined(separator: String(UnicodeScalar(sheet.delimiter)))
        let expected = ContentSnapshot(written.records, appending: zip(sheet.columns, cells).map { ($0, $1) })
        let text = values.map(\.value).filter { !$0.isEmpty }.joined(separator: " ")
        try apply(
            [newLine(row, after: (sheet.rows.last ?? sheet.header).last?.end ?? 0)], key: nil, was: "", becomes: text, expected)
    }

    package func hasColumn(_ key: String) -> Bool {
        guard case .sheet(let sheet) = written.layout else { return false }
        return sheet.column(key) != nil
    }

    /// Adds a column to a sheet that lacks it; its cells are empty.
    package mutating func addColumn(_ key: String) throws(EditRefusal) {
        guard case .sheet(let sheet) = written.layout, sheet.column(key) == nil, let last = sheet.header.last else { return }
        let text = String(UnicodeScalar(sheet.delimiter)) + sheet.written(key, quoted: false)
        let span = Span(range: last.end..<last.end, writing: text)
        try apply([span], key: key, was: "", becomes: key, ContentSnapshot(written.records))
    }

    /// Writes another text below a page's front matter.
    package mutating func replace(body: [UInt8]) throws(EditRefusal) {
        let range = written.body.startIndex..<written.body.endIndex
        guard !body.elementsEqual(bytes[range]) else { return }
        let result = Array(bytes[..<range.lowerBound]) + body
        var faults: [Diagnostic] = []
        guard let reread = WrittenFile(result, path: path, diagnostics: &faults), reread.text == written.text,
            ContentSnapshot(reread.records) == ContentSnapshot(written.records), reread.body.elementsEqual(body)
        else { throw EditRefusal(.valueCannotStand, at: SourceLocation(file: path, line: written.bodyLine)) }
        changes.append(
            TextEdit(
                range: range, old: Array(bytes[range]), new: body, location: SourceLocation(file: path, line: written.bodyLine),
                was: String(decoding: bytes[range], as: UTF8.self), becomes: String(decoding: body, as: UTF8.self)))
        (bytes, written) = (result, reread)
    }

    // MARK: Applying

    /// A part of the text, and what is to be there.
    struct Span {
        var range: Range<Int>
        var writing: String
    }

    /// Takes the first of `candidates` that is proven to say `expected`.
    mutating func apply(
        _ candidates: [Span], key: String?, was: String, becomes: String, _ expected: ContentSnapshot
    ) throws(EditRefusal) {
        let start = candidates.first?.range.lowerBound ?? 0
        for span in candidates {
            guard let new = written.encoding.bytes(of: span.writing) else {
                let missing = becomes.unicodeScalars.first { written.encoding.bytes(of: String($0)) == nil }
                throw refusal(.notInEncoding, at: start, field: key, value: missing.map { String($0) } ?? becomes)
            }
            let range = fileOffset(span.range.lowerBound)..<fileOffset(span.range.upperBound)
            let result = Array(bytes[..<range.lowerBound]) + new + bytes[range.upperBound...]
            var faults: [Diagnostic] = []
            guard let reread = WrittenFile(result, path: path, diagnostics: &faults),
                // A note of somebody behind a value stays, and is told of when the content is checked.
                faults.allSatisfy({ $0.rule == .commentBehindValue }),
                ContentSnapshot(reread.records) == expected, reread.body == written.body
            else { continue }
            changes.append(
                TextEdit(
                    range: range, old: Array(bytes[range]), new: new, location: location(at: start, field: key), was: was,
                    becomes: becomes))
            (bytes, written) = (result, reread)
            return
        }
        throw refusal(.valueCannotStand, at: start, field: key, value: becomes)
    }

    /// Offset in the file of one in the text.
    private func fileOffset(_ offset: Int) -> Int {
        let before = String(decoding: written.text[..<offset], as: UTF8.self)
        return written.start + (written.encoding.bytes(of: before)?.count ?? 0)
    }

    func location(at offset: Int, field: String? = nil) -> SourceLocation {
        var line = written.firstLine
        let text = written.text
        for index in 0..<min(offset, text.count) where text[index] == 0x0A || text[index] == 0x0D {
            if text[index] == 0x0A || index + 1 == text.count || text[index + 1] != 0x0A { line += 1 }
        }
        return SourceLocation(file: path, line: written.number(ofLine: line), field: field)
    }

    func refusal(_ rule: Rule, at offset: Int, field: String? = nil, value: String? = nil) -> EditRefusal {
        EditRefusal(rule, at: location(at: offset, field: field), value: value)
    }
}

private func leaves(of value: FieldValue) -> [(steps: [ValuePlace.Step], text: String, location: SourceLocation)] {
    switch value {
    case .scalar(let text, let location): [([], text, location)]
    case .list(let items, _):
        items.enumerated().flatMap { index, item in
            leaves(of: item).map { ([.item(index)] + $0.steps, $0.text, $0.location) }
        }
    case .mapping(let fields):
        fields.entries.flatMap { entry in
            leaves(of: entry.value).map { ([.key(entry.key)] + $0.steps, $0.text, $0.location) }
        }
    }
}

extension SheetLayout {
    /// The place of the column called `key`, as keys are compared.
    func column(_ key: String) -> Int? {
        columns.firstIndex { !$0.isEmpty && folded($0) == folded(key) }
    }

    /// `text` as a cell: in quotation marks when it was so, or when it must be (RFC 4180).
    func written(_ text: String, quoted: Bool) -> String {
        let needsQuotes = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == delimiter || $0 == 0x0A || $0 == 0x0D }
        guard quoted && !text.isEmpty || needsQuotes else { return text }
        let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
        return "\"" + doubled + "\""
    }
}
