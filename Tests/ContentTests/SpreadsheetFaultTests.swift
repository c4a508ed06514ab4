import Diagnostics
import Testing

@testable import Content
@testable import Model

/// Damaged sheets. Naive: the kept library loses rows, cells and columns, all without a word.
struct SpreadsheetFaultTests {
    @Test(arguments: ["\n", "\r\n", "\r"]) func anUnclosedQuoteLosesItsRowOnly(end: String) {
        let (rows, faults) = rows(["a;b", "1;2", "x;\"auki", "3;4", "5;6"].joined(separator: end))
        #expect(rows.map(\.short) == [["a: 1", "b: 2"], ["a: 3", "b: 4"], ["a: 5", "b: 6"]])
        #expect(rows.map { $0.location.line } == [2, 4, 5])
        #expect(faults == [Diagnostic(.unclosedQuote, at: SourceLocation(file: "a.csv", line: 3), value: "\"auki")])
    }

    /// The quote that seems to close it opens another cell.
    @Test(arguments: ["3;\"4\"", "\"3\";4", "\"3\";\"4\""]) func anUnclosedQuoteBeforeAQuotedCell(row: String) {
        let (rows, faults) = rows("a;b\n1;2\n\"auki;x\n\(row)\n5;6\n")
        #expect(rows.map(\.short) == [["a: 1", "b: 2"], ["a: 3", "b: 4"], ["a: 5", "b: 6"]])
        #expect(faults.short == ["unclosedQuote 3"])
    }

    @Test func everyUnclosedQuoteIsReported() {
        let (rows, faults) = rows("a;b\n\"x;1\n2;3\n\"y;4\n\"z;5\n6;7")
        #expect(rows.map(\.short) == [["a: 2", "b: 3"], ["a: 6", "b: 7"]])
        #expect(faults.short == ["unclosedQuote 2", "unclosedQuote 4", "unclosedQuote 5"])
    }

    @Test func anUnclosedQuoteInTheHeaderIsOneFault() {
        let (rows, faults) = rows("a;\"b;c\n1;2;3\n4;5;6\n")
        #expect(rows.isEmpty)
        #expect(faults.short == ["unclosedQuote 1"])
    }

    /// The fault is an error, so nothing is built; the cells are kept, so that one fault is one message.
    @Test func textAfterAQuote() {
        let (rows, faults) = rows("a;b\n\"Kone\" Oy;1\n2;\"3\"x\n4;5\n6\";7\n")
        #expect(rows.map(\.short) == [["a: Kone Oy", "b: 1"], ["a: 2", "b: 3x"], ["a: 4", "b: 5"], ["a: 6\"", "b: 7"]])
        #expect(faults.short == ["textAfterQuote 2", "textAfterQuote 3"])
        #expect(faults.map(\.value) == ["Oy", "x"])
    }

    @Test func tooManyCells() {
        let (rows, faults) = rows("a;b\n1;2;3\n4;5\n6;7;;8\n")
        #expect(rows.map(\.short) == [["a: 1", "b: 2"], ["a: 4", "b: 5"], ["a: 6", "b: 7"]])
        #expect(faults.short == ["tooManyCells 2", "tooManyCells 4"])
        #expect(faults.map(\.value) == ["3", "8"])
        #expect(faults[1].notes == [.detail("4 / 2")])
    }

    /// One fault, however many rows there are below; the rows are read all the same.
    @Test(arguments: [("Tapahtumat 2026;;", 2), ("Tapahtumat 2026", 2), ("Nimi;päivitetty 1.1.2026\n;\nlisää", 4)])
    func aTitleAboveTheHeader(title: String, row: Int) {
        var reader = SpreadsheetReader(title + "\ntunnus;nimi;paiva\n1;2;3\n4;5;6\n", file: "a.csv")
        let rows = reader.rows(known: ["tunnus", "nimi", "paiva"])
        #expect(rows.map(\.short) == [["tunnus: 1", "nimi: 2", "paiva: 3"], ["tunnus: 4", "nimi: 5", "paiva: 6"]])
        #expect(reader.diagnostics.short == ["titleAboveHeader 1"])
        #expect(reader.diagnostics.first?.notes == [.header(SourceLocation(file: "a.csv", line: row))])
        #expect(rows.first?.location.line == row + 1)
    }

    /// Nobody can tell a title from headers that are all misspelt.
    @Test func withoutAHeaderTheFirstRowIsOne() {
        var reader = SpreadsheetReader("nimo;paivo\n1;2\n", file: "a.csv")
        #expect(reader.rows(known: ["nimi", "paiva"]).map(\.short) == [["nimo: 1", "paivo: 2"]])
        #expect(reader.diagnostics.isEmpty)
    }

    @Test func aCellWithoutAHeader() {
        #expect(rows("a;;b\n1;x;2\n").faults.short == ["tooManyCells 2"])
    }

    /// Naive: the last one wins. The second is reported once and dropped, so that no row complains of it again.
    @Test(arguments: ["sähköposti", "SAHKOPOSTI", "sahkoposti"]) func aDuplicateHeader(name: String) {
        let (rows, faults) = rows("sahkoposti;nimi;\(name)\na@b.fi;A;c@d.fi\ne@f.fi;B;\n")
        #expect(faults == [Diagnostic(.duplicateColumn, at: SourceLocation(file: "a.csv", line: 1), value: name)])
        #expect(rows.map(\.short) == [["sahkoposti: a@b.fi", "nimi: A"], ["sahkoposti: e@f.fi", "nimi: B"]])
    }

    @Test(.timeLimit(.minutes(1))) func manyQuotesAreReadInOneGo() {
        for line in ["\"a\n", "\"\"\"\n", "x;\"a\"\"\n", "\"\n", "\"\"\"\"\"a\n"] {
            _ = rows("a;b\n" + String(repeating: line, count: 10_000))
        }
    }
}
