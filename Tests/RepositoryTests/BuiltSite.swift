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
        var scanner = TagScanner(bytes: Array(text.utf8))
        tags = scanner.tags()
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

/// Reads tags byte by byte: a regular expression takes a third of all tests' time for the same.
private struct TagScanner {
    let bytes: [UInt8]
    var position = 0

    mutating func tags() -> [HTMLPage.Tag] {
        var tags: [HTMLPage.Tag] = []
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = start + 1
            let name = letters { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            if !name.isEmpty, let attributes = attributes() { tags.append(HTMLPage.Tag(name: name, attributes: attributes)) }
        }
        return tags
    }

    /// Up to the end of the tag, of attributes with the same name the first; nil when this is no tag.
    private mutating func attributes() -> [String: String]? {
        var attributes: [String: String] = [:]
        while position < bytes.count {
            let next = bytes[position]
            if next == UInt8(ascii: ">") { return attributes }
            if next == UInt8(ascii: " ") || next == UInt8(ascii: "\n") || next == UInt8(ascii: "/") {
                position += 1
                continue
            }
            let name = letters { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }
            guard !name.isEmpty else { return nil }
            var value = ""
            if bytes[position...].starts(with: Array("=\"".utf8)) {
                let start = position + 2
                guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
                value = unescaped(String(decoding: bytes[start..<end], as: UTF8.self))
                position = end + 1
            }
            if attributes[name] == nil { attributes[name] = value }
        }
        return nil
    }

    private mutating func letters(and isOther: (UInt8) -> Bool) -> String {
        let start = position
        let isLetter = { (byte: UInt8) in UInt8(ascii: "a") <= byte && byte <= UInt8(ascii: "z") }
        while position < bytes.count, isLetter(bytes[position]) || isOther(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}

private func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
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
