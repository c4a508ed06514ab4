import SeededRandom
import Testing

@testable import Content
@testable import Model

struct SpreadsheetRandomTests {
    private static let pieces = [
        "a", "ä", "Öljy", "😀", "e\u{301}", "\"", "\"\"", ";", ",", "\t", "\n", "=", "1.10", "-", "'", "sep=", "0", "§",
    ]

    /// A cell without white space around it: that is not kept.
    private static func cell(_ dice: inout Dice) -> String {
        let text = (0..<Int.random(in: 0...6, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined(
            separator: " ")
        return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Quoted where it must be (RFC 4180), and sometimes where it need not be.
    private static func written(_ cell: String, _ delimiter: String, _ dice: inout Dice) -> String {
        let mustQuote = cell.contains { "\"\n\r".contains($0) || String($0) == delimiter }
        guard mustQuote || Int.random(in: 0..<4, using: &dice) == 0 else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    @Test(arguments: 0..<200) func whatIsWrittenIsRead(seed: UInt64) {
        var dice = Dice(seed: seed)
        let delimiter = [";", ",", "\t"][Int(seed % 3)]
        let end = ["\n", "\r\n", "\r"][Int(seed / 3 % 3)]
        let width = Int.random(in: 2...5, using: &dice)
        let header = (0..<width).map { "k\($0)" }
        let cells = (0..<Int.random(in: 0...12, using: &dice)).map { _ in (0..<width).map { _ in Self.cell(&dice) } }
        var lines = [header.joined(separator: delimiter)]
        for row in cells { lines.append(row.map { Self.written($0, delimiter, &dice) }.joined(separator: delimiter)) }
        if seed.isMultiple(of: 5) { lines.insert("sep=" + delimiter, at: 0) }
        let text = lines.joined(separator: end) + (seed.isMultiple(of: 2) ? end : "")

        let (rows, faults) = rows(text)
        let expected = cells.filter { row in row.contains { !$0.isEmpty } }.map { zip(header, $0).map { "\($0): \($1)" } }
        #expect(rows.map(\.short) == expected)
        #expect(faults.isEmpty)
    }
}
