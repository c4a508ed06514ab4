extension Decorator {
    /// A table in a scrollable, named box, with `scope` on its header cells.
    ///
    /// Rows and cells get markup of our own too: cmark's table nodes take no custom nodes within them.
    mutating func decorateTable(_ table: Int) {
        let end = outline.nodes[table].end
        let start = decoration.markup.tableStart(label: uniqueLabel(tableLabel(of: table)))
        edit(table, .block(open: start, close: decoration.markup.piece("</table>\n</div>")))
        var row = table + 1
        var isFirst = true
        while row < end {
            let next = outline.nodes[row].end
            switch outline.nodes[row].kind {
            case .tableHeader:
                decorateRow(row, of: table, start: "<thead>\n<tr>", end: "</tr>\n</thead>")
            case .tableRow:
                decorateRow(
                    row, of: table, start: isFirst ? "<tbody>\n<tr>" : "<tr>",
                    end: next == end ? "</tr>\n</tbody>" : "</tr>")
                isFirst = false
            default: break
            }
            row = next
        }
    }

    private mutating func decorateRow(_ row: Int, of table: Int, start: StaticString, end: StaticString) {
        edit(row, .block(open: decoration.markup.piece(start), close: decoration.markup.piece(end)))
        let isHeader = outline.nodes[row].kind == .tableHeader
        let alignments = outline.nodes[table].content
        var column = 0
        for cell in outline.descendants(of: row) where outline.nodes[cell].kind == .tableCell {
            let alignment = column < alignments.count ? outline.bytes[alignments.lowerBound + column] : 0
            edit(
                cell,
                .inline(
                    open: decoration.markup.cellStart(isHeader: isHeader, alignment: alignment),
                    close: decoration.markup.cellEnd(isHeader: isHeader)))
            decorateInlines(in: cell, separator: UInt8(ascii: column == 0 ? "\n" : " "))
            column += 1
        }
    }

    /// The second table under a heading is called `Heading (2)`: regions of a page differ by their names.
    private mutating func uniqueLabel(_ label: String) -> String {
        let count = tableCounts[label, default: 0] + 1
        tableCounts[label] = count
        return count == 1 ? label : "\(label) (\(count))"
    }

    /// The nearest heading above, else the names of the columns.
    private mutating func tableLabel(of table: Int) -> String {
        if let title = currentHeading?.title, !title.isEmpty { return title }
        guard let header = outline.descendants(of: table).first(where: { outline.nodes[$0].kind == .tableHeader }) else {
            return ""
        }
        var columns: [String] = []
        for cell in outline.descendants(of: header) where outline.nodes[cell].kind == .tableCell {
            text.read(outline, block: cell)
            columns.append(String(decoding: text.bytes, as: UTF8.self))
        }
        return columns.joined(separator: ", ")
    }
}
