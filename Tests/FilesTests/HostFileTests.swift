import Foundation
import Testing

@testable import Files

/// What others keep in the published folder is there before, while and after the site is exchanged.
struct HostFileTests {
    private let scratch: Scratch
    private let site = ["index.html": "vanha", "ohjeet/index.html": "vanha", "stale/index.html": "vanha"]
    private let next = ["index.html": "uusi", "ohjeet/index.html": "vanha"]

    init() throws { scratch = try Scratch() }

    @Test(arguments: bothMethods) func allKindsOfThemStay(method: WritingMethod) async throws {
        try await scratch.build(site, method)
        try scratch.write("asetukset", to: "Public/web.config")
        try scratch.write("avain", to: "Public/.well-known/acme/x")
        try scratch.write("oma", to: "Public/stale/oma.txt")
        try scratch.makeFolder("Public/tyhja/viela")
        try scratch.link("Public/linkki", to: "ei/missaan")
        try scratch.link("Public/.well-known/ylos", to: "..")
        try #require(mkfifo(scratch.path + "/Public/putki", 0o600) == 0)
        try #require(chmod(scratch.path + "/Public/tyhja", 0o2751) == 0)
        try #require(chmod(scratch.path + "/Public/ohjeet", 0o711) == 0)
        let paths = [
            "web.config", ".well-known/acme/x", "stale/oma.txt", "linkki", ".well-known/ylos", "putki", "ohjeet/index.html",
        ]
        let before = paths.map { scratch.identity("Public/" + $0) }
        #expect(try await scratch.build(next, method) == (1, 1))
        #expect(paths.map { scratch.identity("Public/" + $0) } == before)
        #expect(scratch.exists("Public/tyhja/viela") && !scratch.exists("Public/stale/index.html"))
        #expect(mode("Public/tyhja") == 0o2751 && mode("Public/ohjeet") == 0o711)
        #expect(try scratch.names().filter { !$0.hasPrefix("Public") } == [])
    }

    /// Naive: a copy of the folder is made, then exchanged; what came in between is gone with the old folder.
    @Test func whatChangesAfterItWasCarriedAlongIsKept() async throws {
        try await scratch.build(site)
        try scratch.write("1", to: "Public/loki.txt")
        let lock = try OutputLock(scratch.output, fallback: nil)
        defer { lock.release() }
        let place = lock.place
        // As it is right after the exchange.
        try scratch.exchange(with: next)
        try scratch.write("2", to: "old/loki.txt")
        try scratch.write("uusi", to: "old/kansio/uusi.txt")
        rename(scratch.path + "/old", place.site)
        try Journal.exchange(#require(inode(of: place.folder))).write(to: place.journal)
        #expect(try await !lock.finishEarlierRun(tasks: 2))
        #expect(scratch.text("Public/loki.txt") == "2" && scratch.text("Public/kansio/uusi.txt") == "uusi")
        #expect(scratch.text("Public/index.html") == "uusi" && !scratch.exists("Public/stale"))
        #expect(try scratch.names(in: ".Public.luukku") == ["lock"])
    }

    /// A new folder that was not exchanged yet holds nothing that anybody needs.
    @Test func aNewFolderThatWasNotExchangedIsRemoved() async throws {
        try await scratch.build(site)
        let lock = try OutputLock(scratch.output, fallback: nil)
        defer { lock.release() }
        try scratch.write("puolikas", to: ".Public.luukku/site/index.html")
        try scratch.write("1", to: ".Public.luukku/site/muu.txt")
        try Journal.exchange(#require(inode(of: lock.place.site))).write(to: lock.place.journal)
        #expect(try await !lock.finishEarlierRun(tasks: 2))
        #expect(scratch.text("Public/index.html") == "vanha" && !scratch.exists("Public/muu.txt"))
        #expect(try scratch.names(in: ".Public.luukku") == ["lock"])
    }

    /// Naive: whatever is not in the manifest is of others.
    @Test func whatAnEarlierVersionLeftIsRemoved() async throws {
        try await scratch.build(site)
        try scratch.write("salainen", to: "Public/ohjeet/vanha.html.luukku-new")
        try scratch.write("salainen", to: "Public/stale/vanha.html.luukku-new")
        try await scratch.build(next)
        #expect(try scratch.names(in: "Public") == [".luukku-files", "index.html", "ohjeet", "ohjeet/index.html"])
    }

    /// Naive: file names are text.
    @Test func aNameThatIsNotTextMakesTheSiteBeWrittenInPlace() async throws {
        try await scratch.build(site)
        let name = Array((scratch.output + "/").utf8) + [0xE4, 0]
        try #require(name.withUnsafeBytes { creat($0.bindMemory(to: CChar.self).baseAddress!, 0o600) } >= 0)
        let before = scratch.identity("Public").first
        #expect(try await scratch.build(next) == (1, 1))
        #expect(scratch.identity("Public").first == before && scratch.text("Public/index.html") == "uusi")
        #expect(name.withUnsafeBytes { access($0.bindMemory(to: CChar.self).baseAddress!, F_OK) } == 0)
    }

    private func mode(_ name: String) -> mode_t {
        var status = stat()
        return lstat(scratch.path + "/" + name, &status) == 0 ? status.st_mode & 0o7777 : 0
    }
}

extension Scratch {
    /// Puts a finished site into the folder and leaves the old one as `old`.
    fileprivate func exchange(with site: [String: String]) throws {
        rename(output, path + "/old")
        try makeFolder("Public")
        for (file, text) in site { try write(text, to: "Public/" + file) }
        try write(site.keys.sorted().map { $0 + "\n" }.joined(), to: "Public/.luukku-files")
        try FileManager.default.linkItem(atPath: path + "/old/loki.txt", toPath: output + "/loki.txt")
    }
}
