package import Diagnostics
package import Model

/// A content file as the site reads it, and where in it each value is written: for whoever changes one value and leaves
/// everything else alone.
package struct WrittenFile: Sendable {
    /// What the site reads: rows, items, one mapping, or the front matter of a page.
    package let records: [Fields]
    /// The text that holds the values: a whole data file without its byte order mark, or what is between `---` lines.
    package let text: [UInt8]
    package let encoding: TextEncoding
    /// Where `text` begins in the file, and on which line.
    package let start: Int
    package let firstLine: Int
    package let layout: Layout
    /// The text of a page, which is below its front matter, and the line that it begins on.
    package let body: ArraySlice<UInt8>
    package let bodyLine: Int

    package enum Layout: Sendable {
        case sheet(SheetLayout)
        case yaml([YAMLLayout])
    }

    /// nil when the file cannot be read without fault; `diagnostics` then says why.
    package init?(_ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]) {
        var found: [Diagnostic] = []
        defer { diagnostics += found }
        var range = bytes.indices
        if path.hasSuffix(".md") {
            guard let page = readMarkdownFile(bytes, path: path, diagnostics: &found) else { return nil }
            (records, range, body, bodyLine) = ([page.fields], page.frontMatter, page.body, page.bodyLine)
        } else {
            records = Content.records(of: bytes, path: path, &found)
            (body, bodyLine) = ([], 1)
        }
        let isSheet = path.hasSuffix(".csv")
        guard !found.hasErrors,
            let decoded = decodeText(bytes[range], file: path, allowsWindows1252: isSheet, diagnostics: &found)
        else { return nil }
        text = Array(decoded.text.utf8)
        encoding = decoded.encoding
        start = range.lowerBound + decoded.markLength
        firstLine = path.hasSuffix(".md") ? 2 : 1
        if isSheet {
            var reader = SpreadsheetReader(decoded.text, file: path)
            guard let sheet = reader.layout() else { return nil }
            layout = .sheet(sheet)
        } else {
            layout = .yaml(yamlLayout(of: decoded.text))
        }
    }

    /// What a line is called: in a sheet, the row that Excel shows.
    package func number(ofLine line: Int) -> Int {
        if case .sheet(let sheet) = layout { excelRow(ofLine: line, sheet.innerLines) } else { line }
    }
}

/// Where the cells of a sheet stand.
package struct SheetLayout: Sendable {
    package let delimiter: UInt8
    /// The names of the columns; empty for one that has no name or occurs twice.
    package let columns: [String]
    package let header: [WrittenCell]
    /// Of each record, in their order.
    package var rows: [[WrittenCell]]
    /// The lines that begin no row of their own.
    var innerLines: [Int] = []
}

/// Where a cell is in the text.
package struct WrittenCell: Sendable {
    /// With its quotes and without the white space around it; of an empty cell, the place before its end.
    package let range: Range<Int>
    /// Where the delimiter or line end is.
    package let end: Int
}

/// Where the values of a YAML document stand. Offsets are in the UTF-8 bytes of the text.
package indirect enum YAMLLayout: Sendable {
    case scalar(text: String, at: Int, Style)
    case list([YAMLLayout])
    case mapping([(key: String, at: Int, value: YAMLLayout)], isFlow: Bool)

    package enum Style: Sendable {
        case plain
        case singleQuoted
        case doubleQuoted
        case block
    }
}
