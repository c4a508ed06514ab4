import Foundation
import Testing

@testable import Files

/// Nothing is written, replaced or removed but what Luukku wrote, and that only as a whole.
struct OutputSafetyTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: bothMethods) func aForeignFileIsNeverReplaced(method: WritingMethod) async throws {
        try scratch.write("oma", to: "Public/index.html")
        let failure = await #expect(throws: FileFailure.self) {
            try await scratch.build(["index.html": "meidän"], method, adopting: true)
        }
        #expect(failure?.path == scratch.path + "/Public/index.html" && failure?.cause == .foreign)
        #expect(scratch.text("Public/index.html") == "oma")
    }

    @Test(arguments: bothMethods) func aForeignFolderIsNeverReplaced(method: WritingMethod) async throws {
        try await scratch.build(["a.html": "x"], method)
        try scratch.write("oma", to: "Public/b.html/oma.txt")
        await #expect(throws: FileFailure.self) { try await scratch.build(["a.html": "x", "b.html": "y"], method) }
        #expect(scratch.text("Public/b.html/oma.txt") == "oma")
    }

    /// Naive: a list of files to remove that is believed as it is.
    @Test(
        arguments: ["../outside.txt", "a/../../outside.txt", "a//../../outside.txt", "/OUTSIDE", "../Public/../outside.txt"],
        bothMethods)
    func anEditedManifestCannotRemoveOutside(line: String, method: WritingMethod) async throws {
        try scratch.write("oma", to: "outside.txt")
        let line = line == "/OUTSIDE" ? scratch.path + "/outside.txt" : line
        try scratch.write("index.html\n\(line)\n", to: "Public/.luukku-files")
        try await scratch.build(["a.html": "x"], method)
        #expect(scratch.text("outside.txt") == "oma")
    }

    @Test(arguments: bothMethods) func aFailureWhileStagingLeavesTheOldSite(method: WritingMethod) async throws {
        try await scratch.build(["a.html": "vanha a", "b.html": "vanha b", "c.html": "vanha c"], method)
        let before = ["a.html", "b.html", "c.html", ".luukku-files", ""].map { scratch.identity("Public/" + $0) }
        let failure = await #expect(throws: FileFailure.self) {
            try await scratch.build(["a.html": "uusi a", "b.html": "uusi b", "c.html": "uusi c"], method) {
                throw FileFailure("/täynnä", errno: ENOSPC)
            }
        }
        #expect(failure?.path == "/täynnä")
        #expect(["a.html", "b.html", "c.html", ".luukku-files", ""].map { scratch.identity("Public/" + $0) } == before)
        #expect(try scratch.names().filter { !$0.hasPrefix("Public") } == [])
    }

    /// Naive: opening the target for writing writes through the link.
    @Test(arguments: bothMethods) func aLinkAtTheTargetIsNotFollowed(method: WritingMethod) async throws {
        try await scratch.build(["a.html": "x", "b.html": "x"], method)
        try scratch.write("oma", to: "outside.txt")
        try scratch.remove("Public/a.html")
        try scratch.link("Public/a.html", to: scratch.path + "/outside.txt")
        await #expect(throws: FileFailure.self) { try await scratch.build(["a.html": "y", "b.html": "x"], method) }
        #expect(scratch.text("outside.txt") == "oma")
    }

    /// Naive: `mkdir` says that the folder exists, and the site is written into whatever it leads to.
    @Test(arguments: bothMethods) func aLinkInThePlaceOfAFolderIsNotFollowed(method: WritingMethod) async throws {
        try await scratch.build(["osapuolet/index.html": "x"], method)
        try scratch.write("x", to: "outside/index.html")
        try scratch.remove("Public/osapuolet")
        try scratch.link("Public/osapuolet", to: scratch.path + "/outside")
        let failure = await #expect(throws: FileFailure.self) {
            try await scratch.build(["osapuolet/index.html": "uusi"], method)
        }
        #expect(failure?.path == scratch.path + "/Public/osapuolet")
        try await scratch.build(["index.html": "x"], method)
        #expect(scratch.text("outside/index.html") == "x")
    }

    @Test(arguments: bothMethods) func aFolderInThePlaceOfAStaleFileStays(method: WritingMethod) async throws {
        try await scratch.build(["a.html": "x", "b.html": "x"], method)
        try scratch.remove("Public/a.html")
        try scratch.write("oma", to: "Public/a.html/oma.txt")
        try await scratch.build(["b.html": "x"], method)
        #expect(scratch.text("Public/a.html/oma.txt") == "oma")
    }

    /// The folder itself may be a link: that is how it is put on a share.
    @Test(arguments: bothMethods) func theOutputFolderMayBeALink(method: WritingMethod) async throws {
        try scratch.makeFolder("share")
        try scratch.link("Public", to: "share")
        try await scratch.build(["index.html": "x"], method)
        try await scratch.build(["index.html": "y"], method)
        #expect(scratch.text("share/index.html") == "y")
        #expect(try scratch.names() == ["Public", "share", "share/.luukku-files", "share/index.html"])
    }

    /// Others put something in the place of a page after it was staged.
    @Test(arguments: ["50.html", "50.html/oma.txt"], bothMethods)
    func aForeignFileThatComesMeanwhileStays(file: String, method: WritingMethod) async throws {
        let files = Dictionary(uniqueKeysWithValues: (0..<100).map { ("\($0).html", "y") })
        try await scratch.build(["0.html": "x"], method)
        let failure = await #expect(throws: FileFailure.self) {
            try await scratch.build(files, method) { try scratch.write("oma", to: "Public/" + file) }
        }
        #expect(failure?.cause == .foreign)
        #expect(scratch.text("Public/" + file) == "oma")
        try scratch.remove("Public/50.html")
        try await scratch.build(files, method)
        #expect(files.keys.allSatisfy { scratch.text("Public/" + $0) == "y" })
        #expect(try scratch.names().filter { !$0.hasPrefix("Public") } == [])
    }

    /// Naive: opening a pipe waits for its writer. A pipe has no size, as an empty file.
    @Test(.timeLimit(.minutes(1)), arguments: bothMethods)
    func aPipeInThePlaceOfAFileIsForeign(method: WritingMethod) async throws {
        try await scratch.build(["a.html": ""], method)
        try scratch.remove("Public/a.html")
        try #require(mkfifo(scratch.path + "/Public/a.html", 0o600) == 0)
        await #expect(throws: FileFailure.self) { try await scratch.build(["a.html": ""], method) }
        #expect(scratch.exists("Public/a.html"))
    }

    /// Also below a folder that an earlier build made, and for a file that would stay as it is.
    @Test(arguments: bothMethods) func aLinkDeepInThePathIsNotFollowed(method: WritingMethod) async throws {
        try await scratch.build(["a/b/c/index.html": "x"], method)
        try scratch.write("x", to: "outside/c/index.html")
        try scratch.remove("Public/a/b")
        try scratch.link("Public/a/b", to: scratch.path + "/outside")
        let failure = await #expect(throws: FileFailure.self) {
            try await scratch.build(["a/b/c/index.html": "x"], method)
        }
        #expect(failure?.path == scratch.path + "/Public/a/b")
        await #expect(throws: FileFailure.self) { try await scratch.build(["a/b/d/index.html": "x"], method) }
        #expect(!scratch.exists("outside/d"))
    }
}
