import Testing

@testable import Files

/// Nothing is written, replaced or removed but what Luukku wrote, and that only as a whole.
struct OutputSafetyTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func folder() throws -> OutputFolder { try OutputFolder(scratch.path + "/Public") }

    private func build(_ files: [String: String]) throws {
        let folder = try folder()
        try folder.prepare(files.keys.sorted())
        let staged = try files.keys.sorted().filter { try folder.stage($0, Array(files[$0, default: ""].utf8)) == .staged }
        _ = try folder.commit(staged: staged, all: files.keys.sorted())
    }

    @Test func aForeignFileIsNeverReplaced() throws {
        try scratch.write("oma", to: "Public/index.html")
        let failure = #expect(throws: FileFailure.self) { try build(["index.html": "meidän"]) }
        #expect(failure?.path == scratch.path + "/Public/index.html")
        #expect(scratch.text("Public/index.html") == "oma")
    }

    @Test func aForeignFolderIsNeverReplaced() throws {
        try build(["a.html": "x"])
        _ = try #require(scratch.text("Public/a.html"))
        try scratch.write("oma", to: "Public/b.html/oma.txt")
        #expect(throws: FileFailure.self) { try build(["a.html": "x", "b.html": "y"]) }
        #expect(scratch.text("Public/b.html/oma.txt") == "oma")
    }

    /// Naive: a list of files to remove that is believed as it stands.
    @Test(arguments: ["../outside.txt", "a/../../outside.txt", "a//../../outside.txt", "/OUTSIDE", "../Public/../outside.txt"])
    func anEditedManifestCannotRemoveOutside(line: String) throws {
        try scratch.write("oma", to: "outside.txt")
        let line = line == "/OUTSIDE" ? scratch.path + "/outside.txt" : line
        try scratch.write("index.html\n\(line)\n", to: "Public/.luukku-files")
        try build(["a.html": "x"])
        #expect(scratch.text("outside.txt") == "oma")
    }

    @Test func aFailureWhileStagingLeavesTheOldSite() throws {
        try build(["a.html": "vanha a", "b.html": "vanha b", "c.html": "vanha c"])
        try scratch.makeFolder("Public/b.html.luukku-new")
        let before = ["a.html", "b.html", "c.html", ".luukku-files"].map { scratch.identity("Public/" + $0) }
        let folder = try folder()
        #expect(try folder.stage("a.html", Array("uusi a".utf8)) == .staged)
        #expect(throws: FileFailure.self) { try folder.stage("b.html", Array("uusi b".utf8)) }
        folder.discard(["a.html", "b.html"])
        #expect(["a.html", "b.html", "c.html", ".luukku-files"].map { scratch.identity("Public/" + $0) } == before)
        #expect(scratch.text("Public/a.html") == "vanha a" && !scratch.exists("Public/a.html.luukku-new"))
    }

    /// Naive: opening the target for writing writes through the link.
    @Test func aLinkAtTheTargetIsNotFollowed() throws {
        try build(["a.html": "x", "b.html": "x"])
        try scratch.write("oma", to: "outside.txt")
        for name in ["Public/a.html", "Public/c.html.luukku-new"] {
            try? scratch.remove(name)
            try scratch.link(name, to: scratch.path + "/outside.txt")
        }
        #expect(throws: FileFailure.self) { try build(["a.html": "y", "b.html": "x"]) }
        #expect(throws: FileFailure.self) { try build(["c.html": "y"]) }
        #expect(scratch.text("outside.txt") == "oma")
    }

    /// Naive: `mkdir` says that the folder exists, and the site is written into whatever it leads to.
    @Test func aLinkInThePlaceOfAFolderIsNotFollowed() throws {
        try build(["osapuolet/index.html": "x"])
        try scratch.write("x", to: "outside/index.html")
        try scratch.remove("Public/osapuolet")
        try scratch.link("Public/osapuolet", to: scratch.path + "/outside")
        let failure = #expect(throws: FileFailure.self) { try build(["osapuolet/index.html": "uusi"]) }
        #expect(failure?.path == scratch.path + "/Public/osapuolet")
        try build(["index.html": "x"])
        #expect(scratch.text("outside/index.html") == "x")
    }

    @Test func aFolderInThePlaceOfAStaleFileStays() throws {
        try build(["a.html": "x", "b.html": "x"])
        try scratch.remove("Public/a.html")
        try scratch.write("oma", to: "Public/a.html/oma.txt")
        try build(["b.html": "x"])
        #expect(scratch.text("Public/a.html/oma.txt") == "oma")
    }

    /// The folder itself may be a link: that is how it is put on a share.
    @Test func theOutputFolderMayBeALink() throws {
        try scratch.makeFolder("share")
        try scratch.link("Public", to: "share")
        try build(["index.html": "x"])
        #expect(scratch.text("share/index.html") == "x")
    }
}
