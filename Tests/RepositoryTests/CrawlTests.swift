import Foundation
import Testing

/// Every link of every page leads somewhere, from disk and under any sub-path, and every page is reached.
struct CrawlTests {
    @Test func everyLinkLeadsToAnExistingFileAndAnchor() async throws {
        let site = try await BuiltSite.get()
        #expect(site.pages.count > 200)
        var checked = 0
        for (path, page) in site.pages {
            for link in page.links + page.resources where !isOutside(link) {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let file = parts[0].isEmpty ? path : resolve(parts[0], from: path)
                guard let file, site.files.contains(file) else {
                    Issue.record("\(path): \(link) leads nowhere")
                    continue
                }
                checked += 1
                if parts.count == 2 {
                    #expect(site.pages[file]?.ids.contains(parts[1]) == true, "\(path): \(link) has no such place")
                }
            }
        }
        #expect(checked > 5_000)
    }

    /// A path from the root of the host, or one above the site's folder, would break on disk and under a sub-path.
    @Test func noAddressBeginsAtTheHostOrLeavesTheFolder() async throws {
        for (path, page) in try await BuiltSite.get().pages {
            for link in page.links + page.resources where !isOutside(link) {
                #expect(!link.hasPrefix("/"), "\(path): \(link)")
                #expect(!link.hasSuffix("/"), "\(path): \(link) names a folder, which a disk does not open")
            }
        }
    }

    @Test func nothingIsFetchedFromElsewhereAndLinksOutAreNamedSo() async throws {
        // A host shows 404.html where nothing else can be loaded (Tests/Browser/test_not_found.py).
        for (path, page) in try await BuiltSite.get().pages where path != "404.html" {
            for address in page.resources { #expect(!isOutside(address), "\(path) fetches \(address)") }
            for tag in page.tags where tag.name == "a" {
                guard let address = tag.attributes["href"], address.hasPrefix("http") else { continue }
                #expect(tag.attributes["class"]?.contains("external") == true, "\(path): \(address)")
                #expect(tag.attributes["rel"]?.contains("noopener") == true, "\(path): \(address)")
            }
            #expect(!page.tags.contains { ["style", "iframe", "object", "embed"].contains($0.name) }, "\(path)")
            // A file of the site's own, never a script in the page, and only where one helps.
            let scripts = page.tags.filter { $0.name == "script" }.map { $0.attributes["src"] }
            let found = scripts.compactMap { $0.flatMap { resolve($0, from: path) } }
            #expect(found.map { $0.replacing(/\.[0-9a-f]{10}(?=\.)/, with: "") } == Self.scripts(of: path), "\(path)")
            #expect(!scripts.contains(nil), "\(path)")
            #expect(
                !page.tags.contains { tag in tag.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") } }, "\(path)")
        }
    }

    private static func scripts(of path: String) -> [String] {
        switch path {
        case "velvoitteet/index.html": ["teema.luukku/matrix.js"]
        case "haku/index.html": ["teema.luukku/search.js"]
        case _ where path.wholeMatch(of: /vuosikello\/(((osapuoli|laji)\/[^\/]+\/)?\d{4}(-\d{4})?\/)?index.html/) != nil:
            ["teema.luukku/wheel.js"]
        default: []
        }
    }

    @Test func everyPageIsReachedFromTheFrontPage() async throws {
        let site = try await BuiltSite.get()
        var reached: Set<String> = ["index.html", "404.html"]
        var pending = ["index.html"]
        while let path = pending.popLast() {
            for link in site.pages[path]?.links ?? [] where !isOutside(link) {
                let address = link.prefix { $0 != "#" }
                guard !address.isEmpty, let file = resolve(String(address), from: path), reached.insert(file).inserted else {
                    continue
                }
                pending.append(file)
            }
        }
        #expect(Set(site.pages.keys).subtracting(reached).sorted() == [])
    }

    @Test func identifiersAreUniqueOnEachPage() async throws {
        for (path, page) in try await BuiltSite.get().pages {
            let twice = Dictionary(grouping: page.ids) { $0 }.filter { $1.count > 1 }.keys
            #expect(twice.sorted() == [], "\(path)")
        }
    }

    private func isOutside(_ address: String) -> Bool {
        ["http://", "https://", "mailto:", "tel:", "//", "data:"].contains { address.hasPrefix($0) }
    }
}
