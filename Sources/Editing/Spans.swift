import Content
import Diagnostics
import Model

/// Where a value is written, or would be: the spans that may be replaced, the best first.
extension EditedFile {
    func spans(of place: ValuePlace, for text: String) throws(EditRefusal) -> [Span] {
        switch written.layout {
        case .sheet(let sheet): return try [span(of: place, for: text, in: sheet)]
        case .yaml(let records):
            guard records.indices.contains(place.record) else {
                // Front matter without any key is no mapping to the parser.
                if records.isEmpty, place.record == 0, case .key(let key)? = place.steps.first, place.steps.count == 1 {
                    return [false, true].map { Span(range: 0..<0, writing: entry(key, text, quoted: $0) + lineEnd(before: 0)) }
                }
                throw refusal(.placeUnknown, at: 0, value: text)
            }
            return try spans(of: place.steps[...], for: text, in: records[place.record])
        }
    }

    // MARK: Sheets

    private func span(of place: ValuePlace, for text: String, in sheet: SheetLayout) throws(EditRefusal) -> Span {
        guard sheet.rows.indices.contains(place.record), place.steps.count == 1, case .key(let key) = place.steps[0],
            let column = sheet.column(key)
        else { throw refusal(.placeUnknown, at: 0, value: text) }
        let cells = sheet.rows[place.record]
        guard column < cells.count else {
            // A short row: the cells before this one are missing too.
            let delimiters = String(repeating: String(UnicodeScalar(sheet.delimiter)), count: column - cells.count + 1)
            let end = cells.last?.end ?? 0
            return Span(range: end..<end, writing: delimiters + sheet.written(text, quoted: false))
        }
        let range = cells[column].range
        let isQuoted = !range.isEmpty && written.text[range.lowerBound] == UInt8(ascii: "\"")
        return Span(range: range, writing: sheet.written(text, quoted: isQuoted))
    }

    // MARK: YAML

    private func spans(
        of steps: ArraySlice<ValuePlace.Step>, for text: String, in layout: YAMLLayout
    ) throws(EditRefusal) -> [Span] {
        let rest = steps.dropFirst()
        switch (steps.first, layout) {
        case (.key(let key), .mapping(let entries, let isFlow)):
            if let entry = entries.first(where: { folded($0.key) == folded(key) }) {
                return try spans(of: rest, for: text, in: entry.value)
            }
            guard rest.isEmpty, !isFlow else { break }
            return try addition(of: key, text, to: entries)
        case (.item(let index), .list(let items)) where items.indices.contains(index):
            return try spans(of: rest, for: text, in: items[index])
        case (nil, .scalar(let old, let start, let style)):
            return try spans(of: old, at: start, style, for: text)
        default: break
        }
        throw refusal(.placeUnknown, at: layout.start, value: text)
    }

    /// The span of a scalar, quoted as it was; a plain one is quoted when it must be.
    private func spans(of old: String, at start: Int, _ style: YAMLLayout.Style, for text: String) throws(EditRefusal) -> [Span]
    {
        guard let end = end(of: old, at: start, style) else { throw refusal(.writtenOtherwise, at: start, value: old) }
        let source = written.text
        switch style {
        case .plain, .block:
            let needsSpace = start > 0 && (source[start - 1] == UInt8(ascii: ":") || source[start - 1] == UInt8(ascii: "-"))
            let space = needsSpace && !text.isEmpty ? " " : ""
            let plain = text.isEmpty ? [""] : [text, doubleQuoted(text)]
            return plain.map { Span(range: start..<end, writing: space + $0) }
        case .singleQuoted, .doubleQuoted:
            let single = style == .singleQuoted ? [singleQuoted(text)] : []
            return (single + [doubleQuoted(text)]).map { Span(range: start..<end, writing: $0) }
        }
    }

    /// Where a scalar ends; nil when it is written in a way that is left alone.
    private func end(of old: String, at start: Int, _ style: YAMLLayout.Style) -> Int? {
        switch style {
        case .plain:
            // On one line a plain scalar is its own text; else it is folded, or something comes before it.
            let end = start + old.utf8.count
            return end <= written.text.count && written.text[start..<end].elementsEqual(old.utf8) ? end : nil
        case .singleQuoted, .doubleQuoted: return endOfQuoted(at: start)
        case .block: return nil
        }
    }

    private func endOfQuoted(at start: Int) -> Int? {
        let source = written.text
        guard start < source.count, source[start] == UInt8(ascii: "'") || source[start] == UInt8(ascii: "\"") else {
            return nil
        }
        let quote = source[start]
        var index = start + 1
        while index < source.count {
            if source[index] == quote {
                guard quote == UInt8(ascii: "'"), index + 1 < source.count, source[index + 1] == quote else { return index + 1 }
                index += 1
            } else if source[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 1
            }
            index += 1
        }
        return nil
    }

    /// A line after the mapping's last key that is one line, indented as that is.
    private func addition(
        of key: String, _ text: String, to entries: [(key: String, at: Int, value: YAMLLayout)]
    ) throws(EditRefusal) -> [Span] {
        let source = written.text
        let single = entries.last { entry in
            guard case .scalar(let old, let start, let style) = entry.value, let end = end(of: old, at: start, style) else {
                return false
            }
            return !source[entry.at..<end].contains { $0 == 0x0A || $0 == 0x0D }
        }
        guard let single else { throw refusal(.placeUnknown, at: entries.first?.at ?? 0, field: key, value: text) }
        let lineStart = source[..<single.at].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
        let lead = String(decoding: source[lineStart..<single.at], as: UTF8.self)
        let indentation = String(repeating: " ", count: lead.unicodeScalars.count)
        return [false, true].map { newLine(indentation + entry(key, text, quoted: $0), after: single.at) }
    }

    private func entry(_ key: String, _ text: String, quoted: Bool) -> String {
        key + ": " + (quoted ? doubleQuoted(text) : text)
    }

    // MARK: Lines

    /// A new line below the one that holds `offset`, with that one's line end. If that one is the last and has none, the
    /// new one has none either.
    func newLine(_ line: String, after offset: Int) -> Span {
        let source = written.text
        guard let end = source[offset...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
            return Span(range: source.count..<source.count, writing: lineEnd(before: source.count) + line)
        }
        let isPair = source[end...].starts(with: [0x0D, 0x0A])
        let next = end + (isPair ? 2 : 1)
        return Span(range: next..<next, writing: line + String(decoding: source[end..<next], as: UTF8.self))
    }

    /// The last line end before `offset`, or that of the `---` line above; a text of one line without any gets a line feed.
    func lineEnd(before offset: Int) -> String {
        let above = offset == 0 || !written.text[..<offset].contains { $0 == 0x0A || $0 == 0x0D }
        let text = above ? bytes[..<written.start] : written.text[..<offset]
        guard let end = text.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
        if text[end] == 0x0D { return "\r" }
        return end > text.startIndex && text[end - 1] == 0x0D ? "\r\n" : "\n"
    }
}

extension YAMLLayout {
    /// Where it begins; 0 when it is empty.
    var start: Int {
        switch self {
        case .scalar(_, let start, _): start
        case .list(let items): items.first?.start ?? 0
        case .mapping(let entries, _): entries.first?.at ?? 0
        }
    }
}

/// YAML 1.1, section 9.1.2.
private func singleQuoted(_ text: String) -> String {
    "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
}

/// YAML 1.1, section 9.1.1: what would end the quotes, be folded or not be printed is escaped.
private func doubleQuoted(_ text: String) -> String {
    let inner = text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case "\u{85}": "\\N"
        case "\u{2028}": "\\L"
        case "\u{2029}": "\\P"
        case "\u{FEFF}": "\\uFEFF"
        default: String(scalar)
        }
    }
    return "\"" + inner.joined() + "\""
}
