import Diagnostics
import Model

/// Reads CSV as Finnish Excel writes it: `;`, `,` or tab, quotes doubled inside quotes (RFC 4180), any line ends.
///
/// Our own reader: the kept library drops rows after an unclosed quote, extra cells and duplicate headers, all silently.
struct SpreadsheetReader {
    private let bytes: [UInt8]
    private let file: String
    private var position = 0
    private var line = 1
    private var delimiter = UInt8(ascii: ";")
    private(set) var diagnostics: [Diagnostic] = []

    init(_ text: String, file: String) {
        bytes = Array(text.utf8)
        self.file = file
    }

    /// The rows below the header row, each cell under its header; empty cells are absent.
    mutating func rows() -> [Fields] {
        chooseDelimiter()
        guard let header = nextRow() else { return [] }
        reportDuplicates(of: header)
        var rows: [Fields] = []
        while let row = nextRow() {
            if let fields = fields(of: row, under: header.cells) { rows.append(fields) }
        }
        return rows
    }

    private struct Row {
        var line: Int
        var cells: [String]
        var isDamaged = false
    }

    /// The candidate that the first line holds most; Excel's own `sep=;` line decides and is skipped.
    private mutating func chooseDelimiter() {
        let first = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        if first.count == 5, first.starts(with: Array("sep=".utf8)), let named = first.last {
            delimiter = named
            position = first.count
            skipLineEnd()
            return
        }
        var isQuoted = false
        var counts: [UInt8: Int] = [:]
        for byte in first {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() } else if !isQuoted { counts[byte, default: 0] += 1 }
        }
        for candidate in [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")]
        where counts[candidate, default: 0] > counts[delimiter, default: 0] {
            delimiter = candidate
        }
    }

    private mutating func reportDuplicates(of header: Row) {
        var seen = Set<String>()
        for name in header.cells where !name.isEmpty && !seen.insert(folded(name)).inserted {
            report(.duplicateColumn, line: header.line, value: name)
        }
    }

    private mutating func fields(of row: Row, under header: [String]) -> Fields? {
        guard !row.isDamaged, row.cells.contains(where: { !$0.isEmpty }) else { return nil }
        let location = SourceLocation(file: file, line: row.line)
        for (index, cell) in row.cells.enumerated() where !cell.isEmpty && (index >= header.count || header[index].isEmpty) {
            report(.tooManyCells, line: row.line, value: cell, notes: [.detail("\(row.cells.count) / \(header.count)")])
            return nil
        }
        return Fields(
            location: location,
            entries: zip(header, row.cells).filter { !$0.0.isEmpty }
                .map { ($0.0, .scalar($0.1, at: location.field($0.0))) })
    }

    private mutating func report(_ rule: Rule, line: Int, value: String?, notes: [Note] = []) {
        diagnostics.append(Diagnostic(rule, at: SourceLocation(file: file, line: line), value: value, notes: notes))
    }

    // MARK: Bytes

    private mutating func nextRow() -> Row? {
        guard position < bytes.count else { return nil }
        var row = Row(line: line, cells: [])
        while true {
            let cell = nextCell(&row)
            row.cells.append(cell)
            guard position < bytes.count, bytes[position] == delimiter else { break }
            position += 1
        }
        skipLineEnd()
        return row
    }

    private mutating func nextCell(_ row: inout Row) -> String {
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return nextQuotedCell(&row) }
        let start = position
        while position < bytes.count, !isCellEnd(bytes[position]) { position += 1 }
        return cellText(bytes[start..<position])
    }

    /// A quote that never closes would swallow the rest of the file: its row is reported, and reading goes on after it.
    private mutating func nextQuotedCell(_ row: inout Row) -> String {
        let (start, startLine) = (position, line)
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte != UInt8(ascii: "\"") {
                if byte == 0x0A { line += 1 }
                content.append(byte)
            } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                content.append(byte)
                position += 1
            } else {
                rejectTextAfterQuote(&row)
                return cellText(content[...])
            }
        }
        (position, line) = (start, startLine)
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        report(.unclosedQuote, line: startLine, value: cellText(bytes[start..<position]))
        row.isDamaged = true
        return ""
    }

    private mutating func rejectTextAfterQuote(_ row: inout Row) {
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        let start = position
        while position < bytes.count, !isCellEnd(bytes[position]) { position += 1 }
        guard position > start else { return }
        report(.textAfterQuote, line: line, value: cellText(bytes[start..<position]))
        row.isDamaged = true
    }

    private func isCellEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

    private mutating func skipLineEnd() {
        if position < bytes.count, bytes[position] == 0x0D { position += 1 }
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        line += 1
    }

    /// Without surrounding white space, no-break spaces among it.
    private func cellText(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
        return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
