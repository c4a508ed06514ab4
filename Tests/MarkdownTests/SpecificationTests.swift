import Foundation
import Testing

@testable import Markdown

@Suite struct SpecificationTests {
    @Test func everyExampleEqualsTheSpecificationAndTheProgram() throws {
        let examples = try Specification.examples()
        #expect(examples.count == 671)
        for example in examples {
            let html = MarkdownParser.plainHTML(
                example.markdown, extensions: example.extensions, options: .unsafe)
            #expect(html == example.html, "example \(example.number)")
            #expect(html == (try Specification.commandLineOutput(of: example)), "example \(example.number)")
        }
    }

    /// What our parsing lets through of the specification is never its raw HTML.
    @Test func noExampleBringsRawHTML() throws {
        for example in try Specification.examples() {
            let html = try Rendered(example.markdown).html
            #expect(!html.contains("<!--") && !html.contains("<script") && !html.contains("javascript:"))
            #expect(isBalanced(html), "example \(example.number): \(html)")
        }
    }
}
