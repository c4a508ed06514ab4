import Foundation
import Testing

@testable import Files

/// Whatever changes below a folder is noticed, by the system's word or by comparing.
struct FolderChangeTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private var content: String { scratch.path + "/Content" }

    private func states() -> FileStates { FileStates(below: ["Content"], root: scratch.path) }

    #if os(Linux)
        /// So that no file of that name is lost, some programs save by linking and unlinking.
        @Test func aFileThatWasWrittenUnderAnotherNameIsThereAtOnce() throws {
            try scratch.write("a", to: "Content/a.md")
            let watch = try #require(FolderWatch(["Content"], root: scratch.path))
            try scratch.write("uusi", to: "Content/.uusi.tmp")
            #expect(watch.changes() == .nothing)
            #expect(link(content + "/.uusi.tmp", content + "/uusi.md") == 0)
            #expect(unlink(content + "/.uusi.tmp") == 0)
            #expect(watch.changes() == .files)
        }

        @Test func foldersInFoldersAreWatched() throws {
            try scratch.write("a", to: "Content/yksi/kaksi/a.md")
            let watch = try #require(FolderWatch(["Content"], root: scratch.path))
            try scratch.write("b", to: "Content/yksi/kaksi/b.md")
            #expect(watch.changes() == .files)
        }
    #endif

    @Test func whatIsNoFileCountsToo() throws {
        try scratch.write("a", to: "Content/a.md")
        let before = states()
        #expect(mkdir(content + "/kansio.md", 0o755) == 0)
        #expect(states() != before)
        #expect(rmdir(content + "/kansio.md") == 0)
        #expect(states() == before)
    }

    /// Programs that copy set the time of writing back.
    @Test func sameSizeAndTimeOfWritingAreNotEnough() throws {
        try scratch.write("yksi", to: "Content/a.md")
        let path = content + "/a.md"
        let written = try #require(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
        let before = states()
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.write(contentsOf: Data("kaksi".utf8.prefix(4)))
        try file.close()
        try FileManager.default.setAttributes([.modificationDate: written], ofItemAtPath: path)
        #expect(states() != before)
    }
}
