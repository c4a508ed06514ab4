extension Decorator {
    /// A table in a scrollable, named box, with `scope` on its header cells.
    ///
    /// Rows and cells get markup of our own too: cmark's table nodes take no custom nodes within them.
    mutating func decorateTable(_ table: Int) {
        let rows = outline.descendants(of: table).filter {
            outline.nodes[$0].kind == .tableHeader || outline.nodes[$0].kind == .tableRow
        }
        edit(table, open: Markup.tableStart(label: tableLabel(rows.first)), close: "</table>\n</div>")
        for (number, row) in rows.enumerated() {
            let isHeader = outline.nodes[row].kind == .tableHeader
            let start = isHeader ? "<thead>\n<tr>" : number == 1 ? "<tbody>\n<tr>" : "<tr>"
            let end = isHeader ? "</tr>\n</thead>" : row == rows.last ? "</tr>\n</tbody>" : "</tr>"
            edit(row, open: Array(start.utf8), close: end)
            decorateCells(of: row, isHeader: isHeader, alignments: outline.content(of: table))
        }
    }

    private mutating func decorateCells(of row: Int, isHeader: Bool, alignments: ArraySlice<UInt8>) {
        var column = alignments.startIndex
        for cell in outline.descendants(of: row) where outline.nodes[cell].kind == .tableCell {
            let alignment = column < alignments.endIndex ? alignments[column] : 0
            let start = Markup.cellStart(isHeader: isHeader, alignment: alignment)
            edits.append(Edit(node: cell, change: .inline(open: start, close: Markup.cellEnd(isHeader: isHeader))))
            let isFirst = column == alignments.startIndex
            decorateInlines(BlockText(outline, block: cell), in: cell, separator: isFirst ? "\n" : " ")
            column += 1
        }
    }

    private mutating func edit(_ node: Int, open: [UInt8], close: String) {
        edits.append(Edit(node: node, change: .block(open: open, close: Array(close.utf8))))
    }

    /// The nearest heading above, else the names of the columns.
    private func tableLabel(_ header: Int?) -> String {
        if let title = currentHeading?.title, !title.isEmpty { return title }
        guard let header else { return "" }
        let columns = outline.descendants(of: header).filter { outline.nodes[$0].kind == .tableCell }
        return columns.map { String(decoding: BlockText(outline, block: $0).bytes, as: UTF8.self) }
            .joined(separator: ", ")
    }
}
