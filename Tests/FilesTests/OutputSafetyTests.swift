import Foundation
import Testing

@testable import Files

/// Nothing is written, replaced or removed but what Luukku wrote, and that only as a whole.
struct OutputSafetyTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func folder(_ files: [String]) throws -> OutputFolder {
        try OutputFolder(scratch.path + "/Public", files: files, tasks: 2)
    }

    private func build(_ files: [String: String]) async throws {
        let folder = try folder(files.keys.sorted())
        try await folder.prepare()
        let staged = try files.keys.sorted().filter { try folder.stage($0, Array(files[$0, default: ""].utf8)) == .staged }
        _ = try await folder.commit(staged: staged)
    }

    @Test func aForeignFileIsNeverReplaced() async throws {
        try scratch.write("oma", to: "Public/index.html")
        let failure = await #expect(throws: FileFailure.self) { try await build(["index.html": "meidän"]) }
        #expect(failure?.path == scratch.path + "/Public/index.html")
        #expect(scratch.text("Public/index.html") == "oma")
    }

    @Test func aForeignFolderIsNeverReplaced() async throws {
        try await build(["a.html": "x"])
        _ = try #require(scratch.text("Public/a.html"))
        try scratch.write("oma", to: "Public/b.html/oma.txt")
        await #expect(throws: FileFailure.self) { try await build(["a.html": "x", "b.html": "y"]) }
        #expect(scratch.text("Public/b.html/oma.txt") == "oma")
    }

    /// Naive: a list of files to remove that is believed as it is.
    @Test(arguments: ["../outside.txt", "a/../../outside.txt", "a//../../outside.txt", "/OUTSIDE", "../Public/../outside.txt"])
    func anEditedManifestCannotRemoveOutside(line: String) async throws {
        try scratch.write("oma", to: "outside.txt")
        let line = line == "/OUTSIDE" ? scratch.path + "/outside.txt" : line
        try scratch.write("index.html\n\(line)\n", to: "Public/.luukku-files")
        try await build(["a.html": "x"])
        #expect(scratch.text("outside.txt") == "oma")
    }

    @Test func aFailureWhileStagingLeavesTheOldSite() async throws {
        try await build(["a.html": "vanha a", "b.html": "vanha b", "c.html": "vanha c"])
        try scratch.makeFolder("Public/b.html.luukku-new")
        let before = ["a.html", "b.html", "c.html", ".luukku-files"].map { scratch.identity("Public/" + $0) }
        let folder = try folder(["a.html", "b.html", "c.html"])
        #expect(try folder.stage("a.html", Array("uusi a".utf8)) == .staged)
        #expect(throws: FileFailure.self) { try folder.stage("b.html", Array("uusi b".utf8)) }
        folder.discard()
        #expect(["a.html", "b.html", "c.html", ".luukku-files"].map { scratch.identity("Public/" + $0) } == before)
        #expect(scratch.text("Public/a.html") == "vanha a" && !scratch.exists("Public/a.html.luukku-new"))
    }

    /// Naive: opening the target for writing writes through the link.
    @Test func aLinkAtTheTargetIsNotFollowed() async throws {
        try await build(["a.html": "x", "b.html": "x"])
        try scratch.write("oma", to: "outside.txt")
        for name in ["Public/a.html", "Public/c.html.luukku-new"] {
            try? scratch.remove(name)
            try scratch.link(name, to: scratch.path + "/outside.txt")
        }
        await #expect(throws: FileFailure.self) { try await build(["a.html": "y", "b.html": "x"]) }
        await #expect(throws: FileFailure.self) { try await build(["c.html": "y"]) }
        #expect(scratch.text("outside.txt") == "oma")
    }

    /// Naive: `mkdir` says that the folder exists, and the site is written into whatever it leads to.
    @Test func aLinkInThePlaceOfAFolderIsNotFollowed() async throws {
        try await build(["osapuolet/index.html": "x"])
        try scratch.write("x", to: "outside/index.html")
        try scratch.remove("Public/osapuolet")
        try scratch.link("Public/osapuolet", to: scratch.path + "/outside")
        let failure = await #expect(throws: FileFailure.self) { try await build(["osapuolet/index.html": "uusi"]) }
        #expect(failure?.path == scratch.path + "/Public/osapuolet")
        try await build(["index.html": "x"])
        #expect(scratch.text("outside/index.html") == "x")
    }

    @Test func aFolderInThePlaceOfAStaleFileStays() async throws {
        try await build(["a.html": "x", "b.html": "x"])
        try scratch.remove("Public/a.html")
        try scratch.write("oma", to: "Public/a.html/oma.txt")
        try await build(["b.html": "x"])
        #expect(scratch.text("Public/a.html/oma.txt") == "oma")
    }

    /// The folder itself may be a link: that is how it is put on a share.
    @Test func theOutputFolderMayBeALink() async throws {
        try scratch.makeFolder("share")
        try scratch.link("Public", to: "share")
        try await build(["index.html": "x"])
        #expect(scratch.text("share/index.html") == "x")
    }

    /// Whatever the moment: staged but not renamed, renamed in part, or all but the removal of what is stale.
    @Test(arguments: 0...3) func aBuildThatIsKilledIsMendedByTheNext(renamed: Int) async throws {
        try await build(["a.html": "vanha", "stale/z.html": "vanha"])
        let files = ["a.html", "b/b.html", "c.html"]
        let killed = try folder(files)
        try await killed.prepare()
        for file in files { #expect(try killed.stage(file, Array("uusi".utf8)) == .staged) }
        #expect(scratch.text("Public/a.html") == "vanha" && !scratch.exists("Public/c.html"))
        try scratch.write("a.html\nb/b.html\nc.html\nstale/z.html\n", to: "Public/.luukku-files")
        for file in files.prefix(renamed).map({ scratch.path + "/Public/" + $0 }) { rename(file + ".luukku-new", file) }
        try await build(["a.html": "uusin", "b/b.html": "uusin", "c.html": "uusin"])
        for file in files {
            #expect(scratch.text("Public/" + file) == "uusin" && !scratch.exists("Public/\(file).luukku-new"))
        }
        #expect(!scratch.exists("Public/stale"))
        #expect(scratch.text("Public/.luukku-files") == "a.html\nb/b.html\nc.html\n")
    }

    @Test func aFailureWhileRenamingIsThrownAndMendedByTheNext() async throws {
        let files = (0..<100).map { "\($0).html" }
        let folder = try folder(files)
        for file in files { _ = try folder.stage(file, [0x78]) }
        try scratch.write("oma", to: "Public/50.html/oma.txt")
        let failure = await #expect(throws: FileFailure.self) { _ = try await folder.commit(staged: files) }
        #expect(failure?.path == scratch.path + "/Public/50.html")
        folder.discard()
        #expect(scratch.text("Public/50.html/oma.txt") == "oma")
        try scratch.remove("Public/50.html")
        try await build(Dictionary(uniqueKeysWithValues: files.map { ($0, "y") }))
        #expect(files.allSatisfy { scratch.text("Public/" + $0) == "y" && !scratch.exists("Public/\($0).luukku-new") })
    }

    /// Naive: opening a pipe waits for its writer. A pipe has no size, as an empty file.
    @Test(.timeLimit(.minutes(1))) func aPipeInThePlaceOfAFileIsForeign() async throws {
        try await build(["a.html": ""])
        try scratch.remove("Public/a.html")
        try #require(mkfifo(scratch.path + "/Public/a.html", 0o600) == 0)
        await #expect(throws: FileFailure.self) { try await build(["a.html": ""]) }
        #expect(scratch.exists("Public/a.html") && !scratch.exists("Public/a.html.luukku-new"))
    }

    /// Also below a folder that an earlier build made, and for a file that would stay as it is.
    @Test func aLinkDeepInThePathIsNotFollowed() async throws {
        try await build(["a/b/c/index.html": "x"])
        try scratch.write("x", to: "outside/c/index.html")
        try scratch.remove("Public/a/b")
        try scratch.link("Public/a/b", to: scratch.path + "/outside")
        let failure = await #expect(throws: FileFailure.self) { try await build(["a/b/c/index.html": "x"]) }
        #expect(failure?.path == scratch.path + "/Public/a/b")
        await #expect(throws: FileFailure.self) { try await build(["a/b/d/index.html": "x"]) }
        #expect(!scratch.exists("outside/d"))
    }
}
