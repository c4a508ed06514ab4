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

        /// Programs that copy set the time of writing back.
        @Test func sameSizeAndTimeOfWritingAreNotEnough() throws {
            try scratch.write("yksi", to: "Content/a.md")
            let path = content + "/a.md"
            var status = stat()
            #expect(stat(path, &status) == 0)
            let before = states()
            try scratch.write("kaks", to: "Content/a.md")
            #expect(utimensat(AT_FDCWD, path, [status.st_atim, status.st_mtim], 0) == 0)
            #expect(states() != before)
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
}
