import Testing

@testable import Templates

struct EscapingTests {
    /// What the library does: escape characters as people see them.
    private static func escapedByGrapheme(_ text: String) -> String {
        let entities: [Character: String] = ["\"": "&quot;", "'": "&#39;", "<": "&lt;", ">": "&gt;", "&": "&amp;"]
        return text.map { entities[$0] ?? String($0) }.joined()
    }

    /// A mark, a variation selector or a joiner makes one character with the sign before it. Naive: it passes, and ends the
    /// attribute that it is in.
    @Test(arguments: ["\u{301}", "\u{FE0F}", "\u{200D}", "\u{20DD}", "\u{E0100}"], ["\"", "'", "<", ">", "&"])
    func signsWithMarksAreEscaped(mark: String, sign: String) {
        let text = "x\(sign)\(mark) onclick=y"
        #expect(Self.escapedByGrapheme(text).utf8.elementsEqual(text.utf8), "the naive way lets it pass")
        let html = render("<a title=\"{{name}}\">", Party(name: text)).html
        let value = html.utf8.dropFirst(10).dropLast(2)
        #expect(!value.contains { "\"'<>".utf8.contains($0) })
        #expect(Array(value).count == text.utf8.count - 1 + Self.escapedByGrapheme(sign).utf8.count)
    }

    @Test(arguments: [
        ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("\"'", "&quot;&#39;"), ("&amp;", "&amp;amp;"),
        ("åäö €😀", "åäö €😀"),
        ("{{name}}", "{{name}}"), ("", ""), ("\u{0}`=/", "\u{0}`=/"),
    ])
    func textIsEscapedOnce(text: String, html: String) {
        #expect(render("{{name}}", Party(name: text)).html == html)
    }

    /// HTML comes from one place that escaped it; text can never are there, nor HTML where text is expected.
    @Test(arguments: ["{{{name}}}", "{{&name}}", "{{body}}", "{{{url}}}"]) func htmlAndTextAreNotMixed(template: String) {
        let (html, faults) = render(template)
        #expect(html == "")
        #expect(faults.map(\.rule) == [.wrongTagKind])
    }
}
