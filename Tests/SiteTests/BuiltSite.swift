import Build
import Diagnostics
import Foundation
import Model
import Testing

/// The repository's own site, built into a temporary folder; shared by the tests of this target.
struct BuiltSite {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    let folder: URL
    let outcome: BuildOutcome
    /// Every HTML file by its path from the output's root.
    let pages: [String: HTMLPage]
    let files: Set<String>

    private static let shared = Task { try await BuiltSite() }

    static func get() async throws -> BuiltSite { try await shared.value }

    init(root: URL = Self.repository) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "luukku-\(UUID().uuidString)")
        let today = try #require(CalendarDate(parsing: "2026-11-23"))
        let options = BuildOptions(root: root.path, output: folder.path, today: today, tasks: 2)
        outcome = try await build(options)
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        files = Set(paths.filter { !$0.hasPrefix(".") })
        var pages: [String: HTMLPage] = [:]
        for path in files where path.hasSuffix(".html") {
            pages[path] = HTMLPage(try String(contentsOf: folder.appending(path: path), encoding: .utf8))
        }
        self.pages = pages
    }
}

/// The tags of a page with their attributes: enough to follow links, no more.
struct HTMLPage {
    struct Tag {
        let name: String
        let attributes: [String: String]
    }

    let text: String
    let tags: [Tag]

    init(_ text: String) {
        self.text = text
        tags = text.matches(of: /<([a-z][a-z0-9]*)((?:\s+[a-z:-]+(?:="[^"]*")?)*)\s*\/?>/).map { match in
            let attributes = match.2.matches(of: /([a-z:-]+)(?:="([^"]*)")?/).map { (String($0.1), unescaped($0.2 ?? "")) }
            return Tag(name: String(match.1), attributes: Dictionary(attributes) { first, _ in first })
        }
    }

    var ids: [String] { tags.compactMap { $0.attributes["id"] } }

    /// Addresses that readers follow.
    var links: [String] { tags.filter { $0.name == "a" }.compactMap { $0.attributes["href"] } }

    /// Addresses that the browser fetches by itself.
    var resources: [String] {
        tags.filter { $0.name != "a" }.flatMap { tag in
            ["src", "href", "srcset", "data", "poster", "action"].compactMap { tag.attributes[$0] }
        }
    }
}

private func unescaped(_ text: some StringProtocol) -> String {
    [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        .reduce(String(text)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
}

/// The file that a relative address names on the page at `path`; nil when it leaves the site's folder.
func resolve(_ address: String, from path: String) -> String? {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in (address.removingPercentEncoding ?? address).split(separator: "/") where part != "." {
        if part != ".." {
            parts.append(String(part))
        } else if parts.popLast() == nil {
            return nil
        }
    }
    return parts.joined(separator: "/")
}
