import Foundation
import Testing

@testable import Files
@testable import Precompression

struct CompressedFilesTests {
    private let page = Array(String(repeating: "<p>Sama sivu, monta kertaa.</p>\n", count: 100).utf8)
    private let folder = FileManager.default.temporaryDirectory.appending(path: "luukku-\(UUID())").path

    @Test func textThatBecomesSmallerIsCompressedAlike() throws {
        let files = CompressedFiles(cache: nil, site: "a")
        let found = files.of("index.html", page)
        #expect(found.map(\.coding).contains(.gzip))
        for (coding, bytes) in found {
            #expect(bytes.count < page.count / 5)
            #expect(coding.compressed(page) == bytes)
        }
        // No name and no time (RFC 1952, 2.3).
        #expect(found.first { $0.coding == .gzip }?.bytes.prefix(8) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
    }

    @Test func whatIsSmallOrNoTextOrDoesNotBecomeSmallerIsNot() {
        let files = CompressedFiles(cache: nil, site: "a")
        #expect(files.of("index.html", Array(page.prefix(1000))).isEmpty)
        #expect(files.of("kuva.png", page).isEmpty && files.of("liite.docx", page).isEmpty)
        var number: UInt64 = 1
        let noise = (0..<5000).map { _ in
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: number >> 56)
        }
        #expect(files.of("kohina.txt", noise).isEmpty)
    }

    @Test func whatIsRememberedIsNotCompressedAgain() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = CompressedFiles(cache: folder, site: "a")
        let made = first.of("index.html", page).map(\.bytes)
        _ = first.of("muu.html", page + page)
        #expect(first.hasNew)
        try first.remember()
        let second = CompressedFiles(cache: folder, site: "a")
        #expect(second.of("toinen/index.html", page).map(\.bytes) == made)
        #expect(!second.hasNew)
        // What was not asked for is forgotten.
        try second.remember()
        let third = CompressedFiles(cache: folder, site: "a")
        _ = third.of("muu.html", page + page)
        #expect(third.hasNew)
        let ofAnotherSite = CompressedFiles(cache: folder, site: "b")
        _ = ofAnotherSite.of("index.html", page)
        #expect(ofAnotherSite.hasNew)
    }

    /// Cut off, or of other libraries.
    @Test func whatCannotBeReadIsMadeAnew() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = CompressedFiles(cache: folder, site: "a")
        let made = first.of("index.html", page).map(\.bytes)
        try first.remember()
        let file = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
        let path = URL(filePath: folder).appending(path: file)
        let bytes = try Data(contentsOf: path)
        for odd in [bytes.dropLast(), Data(), bytes.prefix(8) + [bytes[8] ^ 1] + bytes.dropFirst(9)] {
            try Data(odd).write(to: path)
            let next = CompressedFiles(cache: folder, site: "a")
            #expect(next.of("index.html", page).map(\.bytes) == made)
            #expect(next.hasNew)
        }
    }
}
