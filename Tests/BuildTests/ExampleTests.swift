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
        let root = FileManager.default.temporaryDirectory.appending(path: "luukku-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let page = root.appending(path: path)
        try FileManager.default.createDirectory(at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: repository.appending(path: "Theme"), to: root.appending(path: "Theme"))
        try "nimi: Koe\nverkosto: Koe\n".write(
            to: root.appending(path: "Content/sivusto.yaml"), atomically: true, encoding: .utf8)
        let front = "---\notsikko: Koe\n\(path.contains("tiedotteet") ? "julkaistu: 1.9.2026\n" : "")---\n\n"
        try (front + text + "\n").write(to: page, atomically: true, encoding: .utf8)
        let today = try #require(CalendarDate(parsing: "2026-11-23"))
        let options = BuildOptions(root: root.path, output: root.path + "/Public", today: today, tasks: 1)
        return Set(try await checkContent(options).diagnostics.map(\.rule.rawValue))
    }
}
