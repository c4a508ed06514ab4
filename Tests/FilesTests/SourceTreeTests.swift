import Diagnostics
import Foundation
import Testing

@testable import Files

struct SourceTreeTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.makeFolder("Content")
    }

    private func tree() throws -> SourceTree { try SourceTree("Content", root: scratch.path) }

    private func add(_ names: String...) throws {
        for name in names { try scratch.write(to: "Content/" + name) }
    }

    /// Naive: a folder before or after its files, or Swift's own order of strings.
    @Test func filesAreSortedByTheBytesOfTheirPaths() throws {
        try add("b.md", "a/z.md", "a.md", "B.md", "a/b/c.md", "a-b.md", "a\u{308}.md")
        #expect(
            try tree().files.map(\.path) == [
                "Content/B.md", "Content/a-b.md", "Content/a.md", "Content/a/b/c.md", "Content/a/z.md", "Content/a\u{308}.md",
                "Content/b.md",
            ])
        #expect("a\u{308}.md" > "b.md", "Swift compares what is composed")
    }

    @Test func filesOfTheSystemAreIgnored() throws {
        try add(".DS_Store", ".git/config", "~$velvoitteet.xlsx", "index.md~", "Thumbs.db", "desktop.ini", "index.md")
        let tree = try tree()
        #expect(tree.files.map(\.path) == ["Content/index.md"])
        #expect(tree.diagnostics.isEmpty)
    }

    /// A folder that is called so has files in it that were meant.
    @Test func temporaryFilesOfOfficeProgramsAreIgnored() throws {
        try add(
            ".~lock.osapuolet.csv#", "~WRD0001.tmp", "osapuolet.csv.tmp", "OSAPUOLET.TMP", "A1B2C300", "20261126/kartta.txt",
            "vanhat.tmp/a.txt", "ABCDEFAB", "a1b2c300", "A1B2C3000", "A1B2C300.md")
        let kept = [
            "20261126/kartta.txt", "A1B2C300.md", "A1B2C3000", "ABCDEFAB", "a1b2c300", "vanhat.tmp/a.txt",
        ]
        #expect(try tree().files.map(\.path) == kept.map { "Content/" + $0 })
    }

    @Test func aFileKnowsItsNameAndSizeAndBytes() throws {
        try scratch.write("terve", to: "Content/osapuolet/osao.md")
        let file = try #require(try tree().files.first)
        #expect(file.name == "osao.md")
        #expect(file.size == 5)
        #expect(try file.bytes() == Array("terve".utf8))
        #expect(try file.bytes(atMost: 5) == Array("terve".utf8))
        #expect(try file.bytes(atMost: 4) == nil)
    }

    @Test func anEmptyFolderHasNoFiles() throws {
        let tree = try tree()
        #expect(tree.files.isEmpty && tree.diagnostics.isEmpty)
    }

    /// The environment's fault is thrown with its path, not collected.
    @Test func aMissingFolderIsThrown() throws {
        let failure = try #require(throws: FileFailure.self) { try SourceTree("Sisalto", root: scratch.path) }
        #expect(failure.path == scratch.path + "/Sisalto")
        #expect("\(failure)".hasPrefix(scratch.path + "/Sisalto: "))
    }

    @Test func aFileThatGoesAwayIsThrown() throws {
        try add("index.md")
        let file = try #require(try tree().files.first)
        try FileManager.default.removeItem(atPath: file.systemPath)
        #expect(throws: FileFailure.self) { try file.bytes() }
    }

    /// Naive: reading a pipe waits for a writer that never comes.
    @Test(.timeLimit(.minutes(1))) func aPipeInThePlaceOfAFileDoesNotStopTheBuild() throws {
        try add("index.md")
        let file = try #require(try tree().files.first)
        try FileManager.default.removeItem(atPath: file.systemPath)
        try #require(mkfifo(file.systemPath, 0o600) == 0)
        let failure = #expect(throws: FileFailure.self) { try file.bytes() }
        #expect(failure?.reason == "not an ordinary file")
    }
}
