import Foundation
import Diagnostics
import Testing

@testable import Markdown

@Test func dump() throws {
    var diagnostics: [Diagnostic] = []
    let source = try #require(try? String(contentsOfFile: "/tmp/lines.md", encoding: .utf8))
    let annotations = Annotations(terms: [.init(forms: ["quote", "foot*", "para before"], destination: "termi:q", title: "q")], quotes: [.init(id: "q1", text: "em l7 http", destination: "velvoite:q1", label: "a"),.init(id: "q2", text: "and l28", destination: "velvoite:q2", label: "a")])
    let document = try #require(MarkdownParser(annotations: annotations).parse(Array(source.utf8)[...], file: "a.md", into: &diagnostics))
    var out: [UInt8] = []
    document.html.fill(into: &out) { document.links[$0].destination }
    print(String(decoding: out, as: UTF8.self))
    for l in document.links { print(l) }
    for h in document.headings { print(h) }
    for h in document.sections { print(h) }
    print(diagnostics)
}
