import SeededRandom
import Testing

@testable import Markdown

/// Documents put together at random: whatever is in a file, the output is sound.
@Suite struct RandomTests {
    private static let pieces = [
        "a", "työ", "HOKS", "sana ", " ", "\n", "\n\n", "\n\n", "# ", "## ", "- ", "1. ", "> ", "    ", "\t", "| ",
        "|---|---|\n", "|a|b|\n|-|-|\n",
        "*", "**", "_", "~~", "`", "```\n", "[", "]", "(", ")", "![", "](b)", "](b \"t\")", "<", ">", "<b>", "</b>",
        "<!-- x -->", "<script>", "&#1;",
        "&#1", "&lt;", "&quot;", "\"", "\"\u{301}", "\u{200D}", "{#x}", " {#työ}\n", "\\", "www.a.fi", "https://a.fi",
        "a@b.fi", "javascript:x",
        "[a](javascript:alert(1))", "![x](data:y)", "[a]: /u\n", "[a]", "[^1]", "[^1]: foot\n", "- [ ] ", "---\n",
        "===\n", "  \n", "\r\n", "å", "é",
        "yksi kaksi", "kaksi kolme", "kolme", "<a\u{1}", "<1>", "\u{FEFF}", "&nbsp;", "\u{A0}", "::", "//host",
        "![](/a \"b\")",
    ]

    private static let annotations = Annotations(
        terms: [
            .init(forms: ["HOKS", "sana", "yksi"], destination: "termi:a"),
            .init(forms: ["työ*", "kaksi kolme"], destination: "termi:b"),
        ],
        quotes: [
            .init(id: "q1", text: "yksi kaksi", destination: "velvoite:q1", label: "Velvoite \"1\""),
            .init(id: "q2", text: "kaksi kolme", destination: "velvoite:q2", label: "Velvoite"),
            .init(id: "q3", text: "a", destination: "velvoite:q3", label: "Velvoite"),
            .init(id: "q4", text: "yksi […] kolme", destination: "velvoite:q4", label: "Velvoite"),
        ])

    private static func documents() -> [String] {
        var dice = Dice(seed: 20_261_123)
        return (0..<5000).map { _ in
            let count = Int.random(in: 1...40, using: &dice)
            let picked = (0..<count).map { _ in pieces.randomElement(using: &dice) ?? "" }
            return picked.joined().replacing("\u{1}", with: "")
        }
    }

    @Test func outputIsSound() throws {
        for source in Self.documents() {
            let rendered = try Rendered(source, annotations: Self.annotations)
            #expect(isBalanced(rendered.html), "\(source.debugDescription)\n\(rendered.html)")
            #expect(!rendered.html.contains("href=\"javascript:") && !rendered.html.contains("src=\"data:"))
            #expect(!rendered.html.utf8.contains(1), "\(source.debugDescription)")
            #expect(!rendered.html.contains("<!--") && !rendered.html.contains("<script"))
            let anchors = rendered.document.headings.map(\.anchor)
            #expect(Set(anchors).count == anchors.count)
            // Each quote that is found has its mark and its link once.
            for id in Set(rendered.document.quotes.map(\.id)) {
                #expect(rendered.html.ranges(of: "id=\"lainaus-\(id)\"").count == 1, "\(source.debugDescription)")
                #expect(rendered.html.ranges(of: "href=\"velvoite:\(id)\"").count == 1, "\(source.debugDescription)")
            }
        }
    }

    @Test func decorationKeepsTheText() throws {
        var count = 0
        for source in Self.documents() {
            let plain = MarkdownParser.plainHTML(source)
            // What cmark leaves out is shown: FidelityTests.
            guard !plain.contains("<!-- raw HTML omitted -->") else { continue }
            count += 1
            let decorated = try Rendered(source).html
            #expect(Self.words(decorated) == Self.words(plain), "\(source.debugDescription)\n\(decorated)\n\(plain)")
        }
        #expect(count > 2000)
    }

    /// The text without white space, marks of emphasis (which are mended), anchors of headings, the links beside them, what is said of links out and control characters, which decoration
    /// may change.
    private static func words(_ html: String) -> String {
        let text = textContent(
            html.replacing("\">#</a></div>", with: "\"></a></div>")
                .replacing("<span class=\"unseen\"> (ulkoinen sivusto)</span>", with: "")
        ).replacing("{#x}", with: "").replacing(
            "{#työ}", with: "")
        return String(text.unicodeScalars.filter { $0.value > 0x20 && !"*_~".unicodeScalars.contains($0) })
    }

    @Test func anyBytesEndCleanly() {
        var dice = Dice(seed: 7)
        for _ in 0..<3000 {
            let count = Int.random(in: 0...200, using: &dice)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
            let ascii = bytes.map { $0 & 0x7F }.filter { $0 >= 0x20 || $0 == 0x0A }
            _ = refusal(of: bytes)
            #expect(refusal(of: ascii.filter { $0 != 0x7F }) == nil)
        }
    }
}
