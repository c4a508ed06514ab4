import Foundation
import Testing

@testable import Files

struct ReplacementTests {
    private func replacement(_ scratch: Scratch, _ name: String, _ old: String, _ new: String) -> Replacement {
        Replacement(scratch.path + "/" + name, old: Array(old.utf8), new: Array(new.utf8))
    }

    @Test func rightsAndLinksStay() throws {
        let scratch = try Scratch()
        try scratch.write("vanha", to: "a.csv")
        try scratch.link("b.csv", to: "a.csv")
        chmod(scratch.path + "/a.csv", 0o640)
        try replaceFiles([replacement(scratch, "b.csv", "vanha", "uusi")])
        #expect(scratch.text("a.csv") == "uusi")
        var status = stat()
        #expect(stat(scratch.path + "/a.csv", &status) == 0 && status.st_mode & 0o7777 == 0o640)
        #expect(lstat(scratch.path + "/b.csv", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    /// One file that someone else has changed since it was read: none is replaced, and nothing is left behind.
    @Test func aFileChangedMeanwhileStopsAll() throws {
        let scratch = try Scratch()
        try scratch.write("yksi", to: "a.csv")
        try scratch.write("toisen muutos", to: "b.csv")
        let failure = #expect(throws: FileFailure.self) {
            try replaceFiles([
                replacement(scratch, "a.csv", "yksi", "kaksi"), replacement(scratch, "b.csv", "vanha", "uusi"),
            ])
        }
        #expect(failure?.cause == .changed)
        #expect(scratch.text("a.csv") == "yksi" && scratch.text("b.csv") == "toisen muutos")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["a.csv", "b.csv"])
    }

    @Test func aMissingFileIsAFailure() throws {
        let scratch = try Scratch()
        #expect(throws: FileFailure.self) { try replaceFiles([replacement(scratch, "a.csv", "", "x")]) }
        #expect(!scratch.exists("a.csv"))
    }
}
