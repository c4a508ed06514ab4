import Testing

@testable import Content
@testable import Model

/// Sheets as Finnish Excel and others write them.
struct SpreadsheetTests {
    @Test(arguments: [
        "a;b\n1;2\n3;4\n", "a,b\n1,2\n3,4\n", "a\tb\n1\t2\n3\t4\n", "sep=;\na;b\n1;2\n3;4", "sep=,\r\na,b\r\n1,2\r\n3,4\r\n",
        "sep=\t\na\tb\n1\t2\n3\t4", "a;b\r1;2\r3;4\r", "a;b\r\n1;2\r\n3;4", "\"a\";\"b\"\n\"1\";\"2\"\n\"3\";\"4\"\n",
        "a ; b\n 1;2 \n3 ;\u{A0}4\u{A0}\n", " \"a\" ; \"b\" \n1;2\n \"3\" ;4",
    ])
    func delimitersAndLineEnds(text: String) {
        let (rows, faults) = rows(text)
        #expect(rows.map(\.short) == [["a: 1", "b: 2"], ["a: 3", "b: 4"]])
        #expect(faults.isEmpty)
    }

    /// What the header holds most decides, not what is in quotes or in the rows.
    @Test(arguments: [
        ("\"a;b;c;d\",e\n1,2\n", ["a;b;c;d: 1", "e: 2"]), ("a;b,c\n1;2,5\n", ["a: 1", "b,c: 2,5"]), ("a\n1,2;3\n", ["a: 1,2"]),
    ])
    func theDelimiterIsThatOfTheHeader(text: String, row: [String]) {
        #expect(rows(text).rows.map(\.short).first == row)
    }

    @Test func quotesHoldAnything() {
        let (rows, faults) = rows("a;b\n\"x;y\";\"sanoi \"\"hei\"\"\"\n\"\";\"\"\"\"\n\"1\n2\";z\n")
        #expect(rows.map(\.short) == [["a: x;y", "b: sanoi \"hei\""], ["a: ", "b: \""], ["a: 1\n2", "b: z"]])
        #expect(faults.isEmpty)
    }

    /// Excel numbers rows, and a cell of three lines is in one. Naive: counting lines.
    @Test(arguments: ["\n", "\r\n", "\r"]) func rowsAreNumberedAsExcelDoes(end: String) {
        let text = ["a;b", "1;2", "\"x", "y", "z\";3", "", "4;5", ";", "\"p", "q\";6", "7;8"].joined(separator: end)
        let (rows, _) = rows(text)
        #expect(rows.map { $0.location.line } == [2, 3, 5, 7, 8])
        #expect(rows.map { $0.entries.last?.value.short } == ["2", "3", "5", "6", "8"])
    }

    /// Excel does not show the line, and counts none.
    @Test func theLineThatNamesTheDelimiterIsNoRow() {
        #expect(rows("sep=;\na;b\n1;2\n").rows.map { $0.location.line } == [2])
    }

    @Test func aCellKnowsItsColumn() {
        let location = rows("nimi;puhelin\nA;1").rows.first?.entries.last?.value.location
        #expect(location?.line == 2 && location?.field == "puhelin")
    }

    @Test func shortRowsAndTrailingEmptyCellsAreTolerated() {
        let (rows, faults) = rows("a;b;c\n1\n1;2;3;;;\n;;;;\n\n1;;3\n\u{A0};\u{A0}\n")
        #expect(rows.map(\.short) == [["a: 1"], ["a: 1", "b: 2", "c: 3"], ["a: 1", "b: ", "c: 3"]])
        #expect(faults.isEmpty)
    }

    @Test(arguments: [";;\n", "\n\n", " ;\n\n;;;;\n"]) func emptyRowsAboveTheHeaderArePassedBy(above: String) {
        let (rows, faults) = rows(above + "a;b\n1;2\n")
        #expect(rows.map(\.short) == [["a: 1", "b: 2"]])
        #expect(faults.isEmpty)
        #expect(rows.first?.location.line == above.count { $0 == "\n" } + 2)
    }

    @Test func anEmptyColumnIsNoField() {
        let (rows, faults) = rows("a;;b;\n1;;2;\n")
        #expect(rows.map(\.short) == [["a: 1", "b: 2"]])
        #expect(faults.isEmpty)
    }

    /// Naive: a number's type. `040…` loses its zero, `1.10` its zero, and `1.loka` was Excel's doing.
    @Test func cellsStayText() {
        let cells = ["0401234567", "1.10", "no", "1e3", "=1+1", "-5", "13.1.2020", "TRUE", "00100"]
        #expect(rows("a\n" + cells.joined(separator: "\n")).rows.map(\.short) == cells.map { ["a: \($0)"] })
    }

    @Test(arguments: ["", "\n", "a;b", "a;b\n", "sep=;", "sep=;\n"]) func noRows(text: String) {
        #expect(rows(text).rows.isEmpty)
        #expect(rows(text).faults.isEmpty)
    }
}
