import Diagnostics
import Model

/// Reads CSV as Finnish Excel writes it: `;`, `,` or tab, quotes doubled inside quotes (RFC 4180), any line ends.
///
/// Our own reader: the kept library drops rows after an unclosed quote, extra cells and duplicate headers, all silently.
struct SpreadsheetReader {
    private let bytes: [UInt8]
    private let file: String
    private var position = 0
    /// The row as Excel numbers it: a cell may hold line breaks.
    private var number = 1
    /// The lines of the file that begin no row of their own: those within a cell, and `sep=;`.
    private var innerLines: [Int] = []
    private var delimiter = UInt8(ascii: ";")
    private(set) var diagnostics: [Diagnostic] = []

    init(_ text: String, file: String) {
        bytes = Array(text.utf8)
        self.file = file
    }

    /// The rows below the header row, each cell under its header; empty cells are absent.
    ///
    /// - Parameter known: The names of columns that the sheet may have, as they are compared; empty when any will do.
    mutating func rows(known: Set<String> = []) -> [Fields] {
        guard !hasTooManyValues(bytes) else {
            diagnostics.append(Diagnostic(.fileTooLarge, at: SourceLocation(file: file), value: "\(bytes.count) B"))
            return []
        }
        guard var header = nextHeader(known), !header.isDamaged else { return [] }
        dropDuplicates(of: &header)
        var columns = SheetHeader(
            location: SourceLocation(file: file, line: header.number), columns: header.cells.filter { !$0.isEmpty })
        var rows: [Fields] = []
        while let row = nextRow() {
            guard var fields = fields(of: row, under: header) else { continue }
            fields.header = columns
            rows.append(fields)
            columns.isTold = false
        }
        return rows
    }

    /// Where the cells of the header row and of each row that is a record stand, in the bytes of the text.
    mutating func layout() -> SheetLayout? {
        guard var header = nextHeader([]), !header.isDamaged else { return nil }
        let places = header.places
        dropDuplicates(of: &header)
        var layout = SheetLayout(delimiter: delimiter, columns: header.cells, header: places.map(written), rows: [])
        while let row = nextRow() {
            if fields(of: row, under: header) != nil { layout.rows.append(row.places.map(written)) }
        }
        layout.innerLines = innerLines
        return layout
    }

    /// A cell without the white space around it.
    private func written(_ place: Range<Int>) -> WrittenCell {
        let text = Substring(decoding: bytes[place], as: UTF8.self)
        let end = place.upperBound - text.reversed().prefix(while: \.isWhitespace).reduce(0) { $0 + $1.utf8.count }
        let start = place.lowerBound + text.prefix(while: \.isWhitespace).utf8.count
        guard start < end else { return WrittenCell(range: place.upperBound..<place.upperBound, end: place.upperBound) }
        return WrittenCell(range: start..<end, end: place.upperBound)
    }

    /// The row that Excel shows for a line of the file.
    func row(ofLine line: Int) -> Int { excelRow(ofLine: line, innerLines) }

    private struct Row {
        var number: Int
        var cells: [String]
        /// Where each cell is, with its quotes and the white space around it.
        var places: [Range<Int>] = []
        /// Of the header row: for each column, whether it has a name.
        var isNamed: [Bool] = []
        /// The row does not hold what it was meant to: it has been reported and is not used.
        var isDamaged = false

        var isFilled: Bool { cells.contains { !$0.isEmpty } }

        /// How many of its cells are names of columns.
        func count(of known: Set<String>) -> Int { cells.count { known.contains(folded($0)) } }
    }

    /// The first row that holds anything. One above it that holds a title is reported, once.
    private mutating func nextHeader(_ known: Set<String>) -> Row? {
        chooseDelimiter()
        guard let first = nextFilledRow() else { return nil }
        guard !known.isEmpty, !first.isDamaged, first.count(of: known) < 2 else { return first }
        // Only the top is searched: what has no header there has none.
        let start = self
        for _ in 0..<Self.mostTitleRows {
            if first.cells.count == 1 { chooseDelimiter() }
            guard let row = nextFilledRow() else { break }
            guard !row.isDamaged, row.count(of: known) > max(1, first.count(of: known)) else { continue }
            let place = SourceLocation(file: file, line: row.number)
            report(
                .titleAboveHeader, line: first.number, value: first.cells.first { !$0.isEmpty }, notes: [.header(place)])
            return row
        }
        self = start
        return first
    }

    private static let mostTitleRows = 10

    private mutating func nextFilledRow() -> Row? {
        while let row = nextRow() {
            if row.isDamaged || row.isFilled { return row }
        }
        return nil
    }

    /// The candidate that the first line with anything on it holds most; Excel's own `sep=;` line decides and is skipped.
    private mutating func chooseDelimiter() {
        let rest = bytes[position...].drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
        let first = rest.prefix { $0 != 0x0A && $0 != 0x0D }
        if first.count == 5, first.starts(with: Array("sep=".utf8)), let named = first.last, rest.startIndex == 0 {
            delimiter = named
            position = first.count
            skipLineEnd()
            // Excel does not show it.
            innerLines.append(1)
            number = 1
            return
        }
        delimiter = UInt8(ascii: ";")
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

    /// A column that occurs twice is read once; the other one is an empty header, which `isNamed` tells from none.
    private mutating func dropDuplicates(of header: inout Row) {
        var seen = Set<String>()
        header.isNamed = header.cells.map { !$0.isEmpty }
        for (index, name) in header.cells.enumerated() where !name.isEmpty && !seen.insert(folded(name)).inserted {
            report(.duplicateColumn, line: header.number, value: name)
            header.cells[index] = ""
        }
    }

    private mutating func fields(of row: Row, under header: Row) -> Fields? {
        guard !row.isDamaged, row.isFilled else { return nil }
        let location = SourceLocation(file: file, line: row.number)
        let extra = row.cells.indices.first { index in
            !row.cells[index].isEmpty && (index >= header.cells.count || !header.isNamed[index])
        }
        if let extra {
            let counts = "\(row.cells.count) / \(header.cells.count)"
            report(.tooManyCells, line: row.number, value: row.cells[extra], notes: [.detail(counts)])
        }
        return Fields(
            location: location,
            entries: zip(header.cells, row.cells).filter { !$0.0.isEmpty }
                .map { ($0.0, .scalar($0.1, at: location.field($0.0))) })
    }

    private mutating func report(_ rule: Rule, line: Int, value: String?, notes: [Note] = []) {
        diagnostics.append(Diagnostic(rule, at: SourceLocation(file: file, line: line), value: value, notes: notes))
    }

    // MARK: Bytes

    private mutating func nextRow() -> Row? {
        guard position < bytes.count else { return nil }
        var row = Row(number: number, cells: [])
        while true {
            let start = position
            let cell = nextCell(&row)
            row.cells.append(cell)
            row.places.append(start..<position)
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

    /// A quote that never closes would swallow the rest of the file, or what comes before the next quote of another row:
    /// its row is reported, and reading goes on after it.
    private mutating func nextQuotedCell(_ row: inout Row) -> String {
        let (start, lineCount) = (position, innerLines.count)
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte != UInt8(ascii: "\"") {
                if byte == 0x0A || byte == 0x0D && !(position < bytes.count && bytes[position] == 0x0A) {
                    innerLines.append(number + innerLines.count + 1)
                }
                content.append(byte)
            } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                content.append(byte)
                position += 1
            } else if innerLines.count > lineCount, hasTextBeforeCellEnd {
                break
            } else {
                return cellText(content[...] + textAfterQuote())
            }
        }
        position = start
        innerLines.removeSubrange(lineCount...)
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        report(.unclosedQuote, line: number, value: cellText(bytes[start..<position]))
        row.isDamaged = true
        return ""
    }

    private var hasTextBeforeCellEnd: Bool {
        bytes[position...].first { $0 != 0x20 }.map { !isCellEnd($0) } ?? false
    }

    /// What is between a closing quote and the end of the cell; it is reported, and belongs to the cell.
    private mutating func textAfterQuote() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, !isCellEnd(bytes[position]) { position += 1 }
        let text = cellText(bytes[start..<position])
        if !text.isEmpty { report(.textAfterQuote, line: number, value: text) }
        return bytes[start..<position]
    }

    private func isCellEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

    private mutating func skipLineEnd() {
        if position < bytes.count, bytes[position] == 0x0D { position += 1 }
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        number += 1
    }

    /// Without surrounding white space, no-break spaces among it.
    private mutating func cellText(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        if let control = firstControlCharacter(text) {
            report(.controlCharacter, line: number, value: hexadecimal(control.value))
        }
        guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
        return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

/// The row that Excel shows for a line of the file: some lines begin no row of their own.
func excelRow(ofLine line: Int, _ innerLines: [Int]) -> Int { line - innerLines.count { $0 <= line } }
