import Foundation
import Testing

@testable import Files

/// What is remembered between builds changes no byte of the site, whatever becomes of it (decision 10).
struct CacheTests {
    private let site: TestSite
    private var cache: URL { site.root.deletingLastPathComponent().appending(path: "cache") }
    private var file: URL { cache.appending(path: "voikko") }

    init() throws {
        site = try TestSite()
    }

    private func build(_ options: [String]? = nil, prefix: [String] = []) throws -> [String: TestSite.FileState] {
        try? FileManager.default.removeItem(at: site.output)
        var limits = Program.Limits()
        limits.prefix = prefix
        let run = try site.luukku("build", options ?? ["--cache", cache.path], limits: limits)
        #expect(run.status == 0, "\(run.errors)")
        return try site.snapshot(withTimes: false)
    }

    @Test func theSiteIsTheSameWithEmptyFullAndWithoutCache() throws {
        let without = try build(["--no-cache"])
        #expect(without.keys.contains { $0.hasPrefix("haku/sanat") })
        #expect(!FileManager.default.fileExists(atPath: cache.path))
        #expect(try build() == without)
        let remembered = try Data(contentsOf: file)
        #expect(try build() == without)
        #expect(try build(["--cache", cache.path, "--tasks", "1"]) == without)
        // Nothing new was learned, so nothing was written.
        #expect(try Data(contentsOf: file) == remembered)
    }

    @Test func aDamagedCacheIsDoneWithout() throws {
        let without = try build(["--no-cache"])
        _ = try build()
        let whole = try Data(contentsOf: file)
        var flipped = whole
        flipped[whole.count / 2] ^= 0x10
        for damaged in [Data(), whole.prefix(20), whole.prefix(whole.count / 2), whole + [0], flipped] {
            try damaged.write(to: file)
            #expect(try build() == without, "\(damaged.count)")
            // And it is whole again.
            #expect(try Data(contentsOf: file).count == whole.count)
        }
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
        #expect(try build() == without)
    }

    /// What is remembered is used: with other lemmas under the right key the index would be another. So the tests above
    /// compare something.
    @Test func theCacheIsUsed() throws {
        let without = try build(["--no-cache"])
        _ = try build()
        let poisoned = try poisoned(Data(contentsOf: file))
        try poisoned.write(to: file)
        #expect(try build() != without)
    }

    /// Another dictionary gives other lemmas: what the first one said is not used.
    @Test func anotherDictionaryIsAskedAnew() throws {
        let installed = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib/voikko/5").map {
            "/usr/lib/voikko/5/\($0)"
        }
        let dictionary = try #require(installed.first)
        let other = cache.appending(path: "sanakirjat/5/mor-standard")
        try FileManager.default.createDirectory(at: other.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: URL(filePath: dictionary), to: other)
        let environment = ["/usr/bin/env", "VOIKKO_DICTIONARY_PATH=\(cache.path)/sanakirjat"]
        _ = try build()
        let first = try Data(contentsOf: file)
        _ = try build(prefix: environment)
        #expect(try Data(contentsOf: file)[8..<16] != first[8..<16], "another place is another key")
        let second = try Data(contentsOf: file)
        let index = other.appending(path: "index.txt")
        try (Data(contentsOf: index) + Data("\n".utf8)).write(to: index)
        let without = try build(["--no-cache"], prefix: environment)
        #expect(try build(prefix: environment) == without)
        #expect(try Data(contentsOf: file)[8..<16] != second[8..<16], "other bytes are another key")
    }

    @Test func twoBuildsAtOnceLeaveAWholeCache() async throws {
        let without = try build(["--no-cache"])
        let outputs = (0..<4).map { site.root.deletingLastPathComponent().appending(path: "output-\($0)") }
        let (root, place) = (site.root.path, cache.path)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for output in outputs {
                group.addTask {
                    let run = try Program.luukku([
                        "build", "--root", root, "--output", output.path, "--today", "2026-11-01", "--cache", place,
                    ])
                    #expect(run.status == 0)
                }
            }
            try await group.waitForAll()
        }
        for output in outputs {
            for (path, state) in without {
                #expect(try state.data == nil || Data(contentsOf: output.appending(path: path)) == state.data, "\(path)")
            }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: cache.path) == ["voikko"])
        #expect(try build() == without)
    }

    @Test func aCacheThatWasAskedForAndCannotBeWrittenIsTold() throws {
        let place = site.root.appending(path: "sivusto.txt")
        try site.write("x", to: "sivusto.txt")
        let run = try site.luukku("build", ["--cache", place.path])
        #expect(run.status == 0)
        #expect(run.errors.contains(place.path))
    }

    /// The same file under the same key with the letters of the lemmas changed, which are its last part.
    private func poisoned(_ file: Data) throws -> Data {
        var bytes = [UInt8](file)
        func number(_ place: Int, _ size: Int) -> UInt64 {
            bytes[place..<place + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        for place in bytes.indices.suffix(Int(number(28, 4))) where bytes[place] == UInt8(ascii: "a") {
            bytes[place] = UInt8(ascii: "q")
        }
        let hash = bytes[24...].withUnsafeBytes { fingerprint($0, seed: number(8, 8)) }
        for place in 0..<8 { bytes[16 + place] = UInt8(truncatingIfNeeded: hash >> UInt64(8 * place)) }
        return Data(bytes)
    }
}
