import Diagnostics
import Testing

@testable import Markdown

@Suite struct ScreenTests {
    private func row(_ cell: String, _ columns: Int) -> String {
        "|" + String(repeating: cell + "|", count: columns) + "\n"
    }

    private func table(_ columns: Int, _ rows: Int, row short: String) -> String {
        row("a", columns) + row("-", columns) + String(repeating: short, count: rows)
    }

    private func shape(_ line: String) -> LineShape {
        var shape = LineShape()
        _ = Array(line.utf8).withUnsafeBufferPointer { shape.read($0, from: 0) }
        return shape
    }

    /// A pipe with a backslash divides no cells, unless the backslash is itself escaped.
    @Test(arguments: [("a \\| b", 0), ("a \\\\| b", 1), ("a \\\\\\| b", 0), ("| a \\| b |", 2)])
    func pipesThatDivideCellsAreCounted(line: String, pipes: Int) { #expect(shape(line).pipes == pipes) }

    /// Each `w` behind another may be the middle of `www.`.
    @Test(arguments: [("www.a.fi", 2), ("a w b", 0), ("a@b.fi", 1), ("https://a.fi", 1)])
    func whatMayBeAnAddressIsCounted(line: String, count: Int) { #expect(shape(line).autolinks == count) }

    @Test(arguments: [("* * *", 0), ("- a", 1), ("> - a", 2), ("    - a", 3)])
    func containersAreCounted(line: String, depth: Int) { #expect(shape(line).depth == depth) }

    @Test(arguments: [
        ("- a", true), ("   * a", true), ("    - a", false), ("1. a", false), ("-", false), ("- \t\nb", false),
    ])
    func onlyABulletWithTextEndsAParagraph(line: String, startsItem: Bool) { #expect(shape(line).startsItem == startsItem) }

    @Test func size() {
        let line = String(repeating: "a", count: 1023) + "\n"
        #expect(refusal(of: String(repeating: line, count: 256)) == nil)
        let diagnostic = refusal(of: String(repeating: line, count: 256) + "a")
        #expect(diagnostic?.rule == .fileTooLarge)
        #expect(diagnostic?.location == SourceLocation(file: "a.md"))
    }

    @Test func lineLength() {
        let line = String(repeating: "ab ", count: 5461)
        #expect(refusal(of: "x\n" + line) == nil)
        #expect(refusal(of: "x\n" + line + "abc", firstLine: 5)?.rule == .lineTooLong)
        #expect(refusal(of: "x\n" + line + "abc", firstLine: 5)?.location?.line == 6)
    }

    @Test(arguments: ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{7F}", "\u{85}"])
    func controlCharacters(_ character: String) {
        let diagnostic = refusal(of: "a\nbä\(character)", firstLine: 3)
        #expect(diagnostic?.rule == .controlCharacter)
        #expect(diagnostic?.location == SourceLocation(file: "a.md", line: 4, column: 3))
    }

    @Test(arguments: [
        [0xE4], [0x80], [0xC3], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
        [0xF0, 0x9F, 0x98, 0x41],
    ])
    func encoding(_ bytes: [UInt8]) {
        let diagnostic = refusal(of: Array("työ\n".utf8) + bytes)
        #expect(diagnostic?.rule == .encoding)
        #expect(diagnostic?.location == SourceLocation(file: "a.md", line: 2, column: 1))
    }

    @Test func windowsEncodingIsNamed() {
        let diagnostic = refusal(of: [UInt8(ascii: "p"), 0xE4, UInt8(ascii: "i")])
        #expect(diagnostic?.value == "0xE4")
        #expect(diagnostic?.notes == [.detail("ä (Windows-1252)")])
    }

    @Test func textOfAnyLanguagePasses() {
        #expect(refusal(of: "\u{FEFF}työ 你好 😀 \u{10FFFF}\r\n\tx\u{A0}y") == nil)
    }

    @Test(arguments: [">", "> ", "- ", "1. ", "* - ", "> 1) "])
    func nesting(_ marker: String) {
        let depth = 32 / marker.filter { !$0.isWhitespace && $0 != "1" && $0 != "." || $0 == "1" }.count
        #expect(refusal(of: String(repeating: marker, count: min(depth, 16)) + "a") == nil)
        #expect(refusal(of: "b\n\n" + String(repeating: marker, count: 33) + "a")?.rule == .nestedTooDeep)
        #expect(refusal(of: "b\n\n" + String(repeating: marker, count: 33) + "a")?.location?.line == 3)
    }

    @Test func nestingByIndentation() {
        #expect(refusal(of: (0..<30).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()) == nil)
        #expect(
            refusal(of: (0..<40).map { String(repeating: "  ", count: $0) + "- a\n" }.joined())?.rule == .nestedTooDeep)
    }

    @Test func aLineAcrossThePageIsNoNesting() {
        #expect(refusal(of: String(repeating: "- ", count: 60) + "\n\n" + String(repeating: "* ", count: 60)) == nil)
    }

    @Test func tables() {
        #expect(refusal(of: table(12, 250, row: row("solu", 12))) == nil)
        #expect(refusal(of: table(256, 150, row: "|x\n")) == nil)
        #expect(refusal(of: table(257, 1, row: "|x\n"))?.rule == .tableTooLarge)
        #expect(refusal(of: table(200, 200, row: "|x\n"))?.rule == .tableTooLarge)
        // 21 KB, for which cmark alone takes 2 GB.
        #expect(refusal(of: table(2500, 3700, row: "|x\n"))?.rule == .tableTooLarge)
    }

    @Test func tablesWithManyLinksPass() {
        let line = "| [Kunta](osapuoli:kunta) | a@b.fi | 040 000 0001 | [x](y) |\n"
        #expect(refusal(of: "|a|b|c|d|\n|-|-|-|-|\n" + String(repeating: line, count: 3000)) == nil)
    }

    @Test func rowsOfDashes() {
        #expect(refusal(of: String(repeating: "a|b\n-|-|-\n", count: 300)) == nil)
        #expect(refusal(of: String(repeating: "a|b\n-|-|-\n", count: 2000))?.rule == .tableTooLarge)
        #expect(refusal(of: String(repeating: "a|b\r-|-|-\r", count: 2000))?.rule == .tableTooLarge)
    }

    @Test(arguments: ["", "> ", "- a\n  ", "\t"]) func aLongParagraphAboveATable(prefix: String) {
        let lines = { (count: Int) in String(repeating: prefix + "sana ja toinen\n", count: count) }
        let head = prefix.replacing("\t", with: "")
        #expect(refusal(of: lines(2000) + head + "-|-\n") == nil)
        let diagnostic = refusal(of: "x\n\n" + lines(12_000) + head + ":-\n")
        #expect(prefix.contains("-") || diagnostic?.rule == .textAboveTable)
        // Above an empty line, with pipes of its own, or above a heading's underline it does no harm.
        #expect(refusal(of: lines(12_000) + "\na|b\n-|-\n") == nil)
        #expect(refusal(of: String(repeating: "a|\n", count: 12_000) + "-|-|-\n") == nil)
        #expect(refusal(of: String(repeating: "sana\n", count: 12_000) + "---\n") == nil)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func linesEndInAnyWay(_ end: String) {
        #expect(refusal(of: ["a", "", String(repeating: "> ", count: 40)].joined(separator: end))?.location?.line == 3)
    }

    @Test(arguments: ["![[]()", "[a](<?", "x<?", "*a [^a]_a ", "==~~a *b**c* ", "<!A ", "[a](<b"])
    func markersThatMakeCmarkReadAgain(_ unit: String) {
        let line = String(repeating: unit, count: 80 / unit.count) + "\n"
        #expect(refusal(of: "x " + String(repeating: line, count: 20)) == nil)
        let diagnostic = refusal(of: "y\n\nx " + String(repeating: line, count: 3000))
        #expect(diagnostic?.rule == .tooManyMarkers)
        #expect(diagnostic?.location?.line == 3)
    }

    @Test(arguments: ["www._", "a@", "a@b.fi ", "a.b@c.d", "mailto:a@b.c "])
    func addressesInLongLines(_ unit: String) {
        let line = "x " + String(repeating: unit, count: 16_000 / unit.count) + "\n"
        #expect(refusal(of: String(repeating: line, count: 16))?.rule == .tooManyMarkers)
    }

    /// What officers paste from a mailing list.
    @Test func elevenHundredAddressesInAParagraph() throws {
        let addresses = (0..<1100).map { "nimi\($0)@kunta.fi" }
        #expect(try Rendered(addresses.joined(separator: ",\n")).document.links.count == 1100)
        #expect(refusal(of: addresses.joined(separator: ", "))?.rule == .lineTooLong)
        #expect(try Rendered(addresses.prefix(800).joined(separator: ", ")).document.links.count == 800)
    }

    @Test func references() throws {
        let definition = "[a]: " + String(repeating: "u", count: 4000) + "\n\n"
        #expect(try Rendered(definition + String(repeating: "[a] x\n", count: 1000)).document.links.count == 1000)
        #expect(refusal(of: definition + String(repeating: "[a] x\n", count: 5000))?.rule == .referencesTooLarge)
    }

    /// Deep constructs that the screen lets through: nothing here recurses.
    @Test(arguments: ["[", "![", "*a ", "**a ", "_a ", "~~a ", "<b>", "[a](", "*_"])
    func deepNestingOfInlines(_ unit: String) {
        let source = String(repeating: unit, count: 10_000 / unit.count)
        _ = refusal(of: source)
        _ = MarkdownParser.plainHTML(source + String(repeating: "a*", count: 2000))
    }

    /// Without the screen cmark takes containers of any depth too: no recursion in it, nor in ours.
    @Test(arguments: ["> ", "- ", "1. "])
    func deepNestingOfBlocks(_ marker: String) {
        let html = Cmark.html(of: Array((String(repeating: marker, count: 10_000) + "a").utf8)[...], options: []) {
            outline in
            #expect(outline.nodes.count > 10_000)
            return Decoration(markup: Markup(capacity: 0))
        }
        #expect(html.count > 200_000)
    }
}
