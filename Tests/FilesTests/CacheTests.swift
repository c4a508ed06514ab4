import Foundation
import Testing

@testable import Files

@Suite struct FingerprintTests {
    /// From the reference implementation, xxhsum.
    @Test(
        arguments: [
            ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
            ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
        ] as [(String, UInt64)])
    func knownValues(_ text: String, _ value: UInt64) { #expect(fingerprint(text) == value) }
}

@Suite struct CacheFolderTests {
    private let content = Array("mitä ikinä".utf8)

    @Test func whatIsWrittenIsReadUnderItsKeyAlone() throws {
        let scratch = try Scratch()
        let cache = CacheFolder(scratch.path + "/uusi/kansio")
        #expect(cache.read("a", key: 1) == nil)
        try cache.write("a", key: 1, content)
        #expect(cache.read("a", key: 1).map(Array.init) == content)
        #expect(cache.read("a", key: 2) == nil)
        #expect(cache.read("b", key: 1) == nil)
        try cache.write("a", key: 2, [])
        #expect(cache.read("a", key: 2).map(Array.init) == [])
        // No temporary file is left.
        #expect(try FileManager.default.contentsOfDirectory(atPath: cache.path) == ["a"])
    }

    @Test func aFileThatIsCutOrChangedIsNotRead() throws {
        let scratch = try Scratch()
        let (cache, file) = (CacheFolder(scratch.path), scratch.path + "/a")
        try cache.write("a", key: 7, content)
        let whole = try readFile(file)
        for length in 0..<whole.count {
            try writeFile(file, Array(whole[..<length]))
            #expect(cache.read("a", key: 7) == nil, "\(length)")
        }
        for place in whole.indices {
            for bit in 0..<8 {
                var changed = whole
                changed[place] ^= 1 << UInt8(bit)
                try writeFile(file, changed)
                #expect(cache.read("a", key: 7) == nil, "\(place), \(bit)")
            }
        }
        try writeFile(file, whole)
        #expect(cache.read("a", key: 7) != nil)
    }

    @Test func aFolderThatCannotBeHadIsAFailure() throws {
        let scratch = try Scratch()
        try scratch.write(to: "este")
        let cache = CacheFolder(scratch.path + "/este/kansio")
        #expect(throws: FileFailure.self) { try cache.write("a", key: 1, content) }
        #expect(cache.read("a", key: 1) == nil)
    }

    /// A pipe would make a reader wait for ever.
    @Test func whatIsNoOrdinaryFileIsNotRead() throws {
        let scratch = try Scratch()
        #expect(mkfifo(scratch.path + "/a", 0o600) == 0)
        #expect(CacheFolder(scratch.path).read("a", key: 1) == nil)
    }
}
