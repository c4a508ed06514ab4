import Build
import Foundation
import Model
import Testing

@testable import Diagnostics

/// The examples of the explanations are true: what is wrong gives the message, and what is right gives none of its kind.
struct ExampleTests {
    private static let ofTexts: [Rule] = Rule.allCases.filter {
        $0.rawValue.hasPrefix("L31") || $0.rawValue.hasPrefix("L32")
    }

    @Test(arguments: ofTexts) func anExampleOfATextGivesItsMessage(rule: Rule) async throws {
        let example = rule.example
        let path = try #require(example.file)
        #expect(try await codes(of: example.wrong, at: path).contains(rule.rawValue), "\(example.wrong)")
        #expect(try await codes(of: example.right, at: path).isDisjoint(with: Self.ofTexts.map(\.rawValue)), "\(example.right)")
    }

    /// Those of a page with this text.
    private func codes(of text: String, at path: String) async throws -> Set<String> {
        let site = try MadeSite()
        try site.write("nimi: Koe\nverkosto: Koe\n", to: "sivusto.yaml")
        let front = "---\notsikko: Koe\n\(path.contains("tiedotteet") ? "julkaistu: 1.9.2026\n" : "")---\n\n"
        try site.write(front + text + "\n", to: String(path.dropFirst("Content/".count)))
        return Set(try await checkContent(site.options).diagnostics.map(\.rule.rawValue))
    }
}
