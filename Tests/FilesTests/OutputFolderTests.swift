import Testing

@testable import Files

struct OutputFolderTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// One build: the number of files staged, and of files removed.
    @discardableResult
    private func build(_ files: [String: String]) throws -> (staged: Int, removed: Int) {
        let folder = try OutputFolder(scratch.path + "/Public")
        let paths = files.keys.sorted()
        try folder.prepare(paths)
        let staged = try paths.filter { try folder.stage($0, Array(files[$0, default: ""].utf8)) == .staged }
        return (staged.count, try folder.commit(staged: staged, all: paths))
    }

    @Test func filesStandInTheirFoldersWithNothingElse() throws {
        try build(["index.html": "etusivu", "osapuolet/osao/index.html": "OSAO", "tyhja.css": ""])
        #expect(scratch.text("Public/index.html") == "etusivu")
        #expect(scratch.text("Public/osapuolet/osao/index.html") == "OSAO")
        #expect(scratch.text("Public/tyhja.css") == "")
        #expect(scratch.text("Public/.luukku-files") == "index.html\nosapuolet/osao/index.html\ntyhja.css\n")
        #expect(!scratch.exists("Public/index.html.luukku-new"))
    }

    /// Naive: writing every file makes every one of them new for whoever copies the folder to a host.
    @Test func whatIsUnchangedIsNotRewritten() throws {
        try build(["a.html": "sama", "b.html": "vanha", "c.html": "1234"])
        let before = ["a.html", "b.html", "c.html"].map { scratch.identity("Public/" + $0) }
        #expect(try build(["a.html": "sama", "b.html": "uudempi", "c.html": "4321"]) == (2, 0))
        let after = ["a.html", "b.html", "c.html"].map { scratch.identity("Public/" + $0) }
        #expect(after[0] == before[0])
        #expect(after[1] != before[1] && after[2] != before[2])
        #expect(scratch.text("Public/c.html") == "4321")
    }

    @Test func whatIsStaleIsRemovedWithItsEmptyFolders() throws {
        try build(["index.html": "x", "a/b/c/index.html": "x", "a/b/index.html": "x", "d/e.html": "x"])
        try scratch.write("oma", to: "Public/d/oma.txt")
        #expect(try build(["index.html": "x", "a/b/index.html": "x"]) == (0, 2))
        #expect(!scratch.exists("Public/a/b/c") && scratch.exists("Public/a/b/index.html"))
        #expect(!scratch.exists("Public/d/e.html") && scratch.text("Public/d/oma.txt") == "oma")
        #expect(scratch.text("Public/.luukku-files") == "a/b/index.html\nindex.html\n")
    }

    @Test func aStaleFileThatIsGoneAlreadyIsNoFault() throws {
        try build(["a/index.html": "x", "b/index.html": "x", "index.html": "x"])
        try scratch.remove("Public/a/index.html")
        try scratch.remove("Public/b")
        try scratch.write("oma", to: "Public/b")
        #expect(try build(["index.html": "x"]) == (0, 2))
        #expect(!scratch.exists("Public/a") && scratch.text("Public/b") == "oma")
    }

    @Test func anEarlierBuildThatStoppedIsMadeGood() throws {
        try build(["a.html": "1"])
        try scratch.write("puolikas", to: "Public/a.html.luukku-new")
        #expect(try build(["a.html": "2"]) == (1, 0))
        #expect(scratch.text("Public/a.html") == "2" && !scratch.exists("Public/a.html.luukku-new"))
    }

    @Test func aSecondBuildOfTheSameChangesNothing() throws {
        let files = ["index.html": "x", "ä/ö.html": "y", "a b/c.html": "z"]
        #expect(try build(files) == (3, 0))
        #expect(try build(files) == (0, 0))
    }
}
