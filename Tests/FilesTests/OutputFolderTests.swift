import Testing

@testable import Files

struct OutputFolderTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// One build: the number of files staged, and of files removed.
    @discardableResult
    private func build(_ files: [String: String]) async throws -> (staged: Int, removed: Int) {
        let paths = files.keys.sorted()
        let folder = try OutputFolder(scratch.path + "/Public", files: paths, tasks: 2)
        try await folder.prepare()
        let staged = try paths.filter { try folder.stage($0, Array(files[$0, default: ""].utf8)) == .staged }
        return (staged.count, try await folder.commit(staged: staged))
    }

    @Test func filesStandInTheirFoldersWithNothingElse() async throws {
        try await build(["index.html": "etusivu", "osapuolet/osao/index.html": "OSAO", "tyhja.css": ""])
        #expect(scratch.text("Public/index.html") == "etusivu")
        #expect(scratch.text("Public/osapuolet/osao/index.html") == "OSAO")
        #expect(scratch.text("Public/tyhja.css") == "")
        #expect(scratch.text("Public/.luukku-files") == "index.html\nosapuolet/osao/index.html\ntyhja.css\n")
        #expect(!scratch.exists("Public/index.html.luukku-new"))
    }

    /// Naive: writing every file makes every one of them new for whoever copies the folder to a host.
    @Test func whatIsUnchangedIsNotRewritten() async throws {
        try await build(["a.html": "sama", "b.html": "vanha", "c.html": "1234"])
        let before = ["a.html", "b.html", "c.html"].map { scratch.identity("Public/" + $0) }
        #expect(try await build(["a.html": "sama", "b.html": "uudempi", "c.html": "4321"]) == (2, 0))
        let after = ["a.html", "b.html", "c.html"].map { scratch.identity("Public/" + $0) }
        #expect(after[0] == before[0])
        #expect(after[1] != before[1] && after[2] != before[2])
        #expect(scratch.text("Public/c.html") == "4321")
    }

    @Test func whatIsStaleIsRemovedWithItsEmptyFolders() async throws {
        try await build(["index.html": "x", "a/b/c/index.html": "x", "a/b/index.html": "x", "d/e.html": "x"])
        try scratch.write("oma", to: "Public/d/oma.txt")
        #expect(try await build(["index.html": "x", "a/b/index.html": "x"]) == (0, 2))
        #expect(!scratch.exists("Public/a/b/c") && scratch.exists("Public/a/b/index.html"))
        #expect(!scratch.exists("Public/d/e.html") && scratch.text("Public/d/oma.txt") == "oma")
        #expect(scratch.text("Public/.luukku-files") == "a/b/index.html\nindex.html\n")
    }

    @Test func aStaleFileThatIsGoneAlreadyIsNoFault() async throws {
        try await build(["a/index.html": "x", "b/index.html": "x", "index.html": "x"])
        try scratch.remove("Public/a/index.html")
        try scratch.remove("Public/b")
        try scratch.write("oma", to: "Public/b")
        #expect(try await build(["index.html": "x"]) == (0, 2))
        #expect(!scratch.exists("Public/a") && scratch.text("Public/b") == "oma")
    }

    @Test func anEarlierBuildThatStoppedIsMadeGood() async throws {
        try await build(["a.html": "1"])
        try scratch.write("puolikas", to: "Public/a.html.luukku-new")
        #expect(try await build(["a.html": "2"]) == (1, 0))
        #expect(scratch.text("Public/a.html") == "2" && !scratch.exists("Public/a.html.luukku-new"))
    }

    @Test func aSecondBuildOfTheSameChangesNothing() async throws {
        let files = ["index.html": "x", "ä/ö.html": "y", "a b/c.html": "z"]
        #expect(try await build(files) == (3, 0))
        #expect(try await build(files) == (0, 0))
    }

    /// The comparison goes by parts: a difference in the last byte of a later part is a difference.
    @Test func aLargeFileIsComparedToItsEnd() async throws {
        let text = String(repeating: "x", count: 200_000)
        try await build(["a.txt": text])
        #expect(try await build(["a.txt": text]) == (0, 0))
        #expect(try await build(["a.txt": text.dropLast() + "y"]) == (1, 0))
        #expect(scratch.text("Public/a.txt")?.last == "y")
    }

    @Test func theManifestIsWrittenOnlyWhenItChanges() async throws {
        try await build(["a.html": "1", "b.html": "1"])
        let before = scratch.identity("Public/.luukku-files")
        #expect(try await build(["a.html": "2", "b.html": "1"]) == (1, 0))
        #expect(scratch.identity("Public/.luukku-files") == before)
        try await build(["a.html": "2"])
        #expect(scratch.text("Public/.luukku-files") == "a.html\n")
    }

    /// More files and depths than one task takes at a time.
    @Test func manyFilesStandInTheirPlaces() async throws {
        let files = Dictionary(uniqueKeysWithValues: (0..<400).map { ("a\($0 % 7)/b\($0 % 31)/c\($0)/index.html", "\($0)") })
        #expect(try await build(files) == (400, 0))
        #expect(files.allSatisfy { scratch.text("Public/" + $0.key) == $0.value })
        #expect(try await build(files) == (0, 0))
        #expect(try await build(["index.html": "x"]) == (1, 400))
        #expect((0..<7).allSatisfy { !scratch.exists("Public/a\($0)") })
    }

    @Test func foldersComeOnceAndAfterTheOnesTheyAreIn() {
        let manifest = Manifest(["b/c/d.html", "index.html", "b-c/d.html", "b.html", "b/c/e/f.html", "b/a.html", "ä/ö/å.html"])
        #expect(manifest.folders == [["b-c", "b", "ä"], ["b/c", "ä/ö"], ["b/c/e"]])
        #expect(Manifest([]).folders == [])
    }
}
