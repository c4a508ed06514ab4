import Testing

@testable import Files

struct OutputFolderTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: bothMethods) func filesStandInTheirFoldersWithNothingElse(method: WritingMethod) async throws {
        try await scratch.build(["index.html": "etusivu", "osapuolet/osao/index.html": "OSAO", "tyhja.css": ""], method)
        #expect(scratch.text("Public/index.html") == "etusivu")
        #expect(scratch.text("Public/osapuolet/osao/index.html") == "OSAO")
        #expect(scratch.text("Public/tyhja.css") == "")
        #expect(scratch.text("Public/.luukku-files") == "index.html\nosapuolet/osao/index.html\ntyhja.css\n")
        #expect(
            try scratch.names() == ["Public", "Public/.luukku-files"] + [
                "Public/index.html", "Public/osapuolet", "Public/osapuolet/osao", "Public/osapuolet/osao/index.html",
                "Public/tyhja.css",
            ])
    }

    /// Naive: writing every file makes every one of them new for whoever copies the folder to a host.
    @Test(arguments: bothMethods) func whatIsUnchangedIsNotRewritten(method: WritingMethod) async throws {
        try await scratch.build(["a.html": "sama", "b.html": "vanha", "c.html": "1234"], method)
        let before = ["a.html", "b.html", "c.html"].map { scratch.identity("Public/" + $0) }
        #expect(try await scratch.build(["a.html": "sama", "b.html": "uudempi", "c.html": "4321"], method) == (2, 0))
        let after = ["a.html", "b.html", "c.html"].map { scratch.identity("Public/" + $0) }
        #expect(after[0] == before[0])
        #expect(after[1] != before[1] && after[2] != before[2])
        #expect(scratch.text("Public/c.html") == "4321")
    }

    @Test(arguments: bothMethods) func whatIsStaleIsRemovedWithItsEmptyFolders(method: WritingMethod) async throws {
        try await scratch.build(["index.html": "x", "a/b/c/index.html": "x", "a/b/index.html": "x", "d/e.html": "x"], method)
        try scratch.write("oma", to: "Public/d/oma.txt")
        #expect(try await scratch.build(["index.html": "x", "a/b/index.html": "x"], method) == (0, 2))
        #expect(!scratch.exists("Public/a/b/c") && scratch.exists("Public/a/b/index.html"))
        #expect(!scratch.exists("Public/d/e.html") && scratch.text("Public/d/oma.txt") == "oma")
        #expect(scratch.text("Public/.luukku-files") == "a/b/index.html\nindex.html\n")
    }

    @Test(arguments: bothMethods) func aStaleFileThatIsGoneAlreadyIsNoFault(method: WritingMethod) async throws {
        try await scratch.build(["a/index.html": "x", "b/index.html": "x", "index.html": "x"], method)
        try scratch.remove("Public/a/index.html")
        try scratch.remove("Public/b")
        try scratch.write("oma", to: "Public/b")
        #expect(try await scratch.build(["index.html": "x"], method) == (0, 2))
        #expect(!scratch.exists("Public/a") && scratch.text("Public/b") == "oma")
    }

    @Test(arguments: bothMethods) func aSecondBuildOfTheSameChangesNothing(method: WritingMethod) async throws {
        let files = ["index.html": "x", "ä/ö.html": "y", "a b/c.html": "z"]
        #expect(try await scratch.build(files, method) == (3, 0))
        let before = try scratch.names(in: "Public").map { scratch.identity("Public/" + $0) } + [scratch.identity("Public")]
        #expect(try await scratch.build(files, method) == (0, 0))
        let after = try scratch.names(in: "Public").map { scratch.identity("Public/" + $0) } + [scratch.identity("Public")]
        #expect(after == before)
        #expect(try scratch.names().filter { !$0.hasPrefix("Public") } == [])
    }

    /// The comparison goes by parts: a difference in the last byte of a later part is a difference.
    @Test(arguments: bothMethods) func aLargeFileIsComparedToItsEnd(method: WritingMethod) async throws {
        let text = String(repeating: "x", count: 200_000)
        try await scratch.build(["a.txt": text], method)
        #expect(try await scratch.build(["a.txt": text], method) == (0, 0))
        #expect(try await scratch.build(["a.txt": text.dropLast() + "y"], method) == (1, 0))
        #expect(scratch.text("Public/a.txt")?.last == "y")
    }

    @Test(arguments: bothMethods) func theManifestIsWrittenOnlyWhenItChanges(method: WritingMethod) async throws {
        try await scratch.build(["a.html": "1", "b.html": "1"], method)
        let before = scratch.identity("Public/.luukku-files")
        #expect(try await scratch.build(["a.html": "2", "b.html": "1"], method) == (1, 0))
        // A folder that is exchanged is a new one.
        #expect(method == .exchange || scratch.identity("Public/.luukku-files") == before)
        try await scratch.build(["a.html": "2"], method)
        #expect(scratch.text("Public/.luukku-files") == "a.html\n")
    }

    /// More files and depths than one task takes at a time.
    @Test(arguments: bothMethods) func manyFilesStandInTheirPlaces(method: WritingMethod) async throws {
        let files = Dictionary(uniqueKeysWithValues: (0..<400).map { ("a\($0 % 7)/b\($0 % 31)/c\($0)/index.html", "\($0)") })
        #expect(try await scratch.build(files, method) == (400, 0))
        #expect(files.allSatisfy { scratch.text("Public/" + $0.key) == $0.value })
        #expect(try await scratch.build(files, method) == (0, 0))
        #expect(try await scratch.build(["index.html": "x"], method) == (1, 400))
        #expect((0..<7).allSatisfy { !scratch.exists("Public/a\($0)") })
    }

    @Test func foldersComeOnceAndAfterTheOnesTheyAreIn() {
        let manifest = Manifest(["b/c/d.html", "index.html", "b-c/d.html", "b.html", "b/c/e/f.html", "b/a.html", "ä/ö/å.html"])
        #expect(manifest.folders == [["b-c", "b", "ä"], ["b/c", "ä/ö"], ["b/c/e"]])
        #expect(Manifest([]).folders == [])
    }
}
