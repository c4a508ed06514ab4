import Testing

@testable import Markdown

/// Lines of links: cmark's own are right for blocks only; what we count must be right or the block's first line.
@Suite struct LineTests {
    /// The lines of the links `[number](x)`, which name the line they are on.
    private func expectExact(_ source: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let rendered = try Rendered(source, sourceLocation: sourceLocation)
        let named = rendered.document.links.map { Int($0.destination.address.drop { !$0.isNumber }.prefix { $0.isNumber }) }
        #expect(rendered.document.links.map(\.line) == named, sourceLocation: sourceLocation)
        #expect(!named.isEmpty, sourceLocation: sourceLocation)
    }

    @Test func inParagraphs() throws {
        try expectExact("a [a](1)\nb [b](2) `x\ny` [c](3) *d\n[e](4)* http://b.fi/4 c4@b.fi\n")
    }
    @Test func afterHardBreaks() throws { try expectExact("a  \n[a](2)\\\n[b](3)\n[c](4)\n") }
    @Test func withLongTexts() throws { try expectExact("a\nb [c\nd](2) e\n[f](4)\n") }
    @Test func inListsAndQuotes() throws {
        try expectExact("- a\n  [b](2)\n  - c\n    [d](4)\n\n> e\n> [f](7)\ng [h](8)\n")
    }
    @Test func inTables() throws { try expectExact("a\n\n| [a](3) | b |\n|---|---|\n| c | [d](5) |\n") }
    @Test func inTablesWithinParagraphs() throws {
        try expectExact("[a](1)\nb\n| [c](3) | d |\n|---|---|\n| e | [f](5) |\n")
    }
    @Test func afterRawHTML() throws { try expectExact("a <b\nc> [d](2)\n[e](3)\n") }
    @Test func inFootnotes() throws { try expectExact("a[^1] [b](1)\n\n[^1]: c\n    [d](4)\n") }

    @Test func unknownLinesAreTheBlocks() throws {
        let rendered = try Rendered("x\n\n[r]: /r\na\n[b](x\n\"two\nlines\")\n[c](y)\n")
        #expect(rendered.document.links.map(\.line) == [3, 3])
    }

    @Test func frontMatterIsCounted() throws {
        let rendered = try Rendered("## A\n\n[b](x)\n", firstLine: 8)
        #expect(rendered.document.headings.map(\.line) == [8])
        #expect(rendered.document.links.map(\.line) == [10])
        #expect(rendered.document.sections.map(\.line) == [8, 8])
    }
}
