import Foundation
import Testing

@testable import Files

struct InPlaceWritingTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// Whatever was done when the run was ended: the next one does the rest.
    @Test(arguments: 0...4) func aRunThatIsEndedIsFinishedByTheNext(done: Int) async throws {
        try await scratch.build(["a.css": "vanha", "a.html": "vanha", "stale/z.html": "vanha"], .inPlace)
        let lock = try OutputLock(scratch.output, fallback: nil)
        defer { lock.release() }
        let put = ["a.css", "a.html", "b/b.html"]
        for file in put { try scratch.write("uusi", to: ".Public.luukku/site/" + file) }
        try scratch.write("a.css\na.html\nb/b.html\n", to: ".Public.luukku/site/.luukku-files")
        try Journal.inPlace(put: put, remove: ["stale/z.html"]).write(to: lock.place.journal)
        for file in put.prefix(done) {
            try scratch.makeFolder("Public/b")
            rename(lock.place.site + "/" + file, scratch.output + "/" + file)
        }
        if done == 4 { try scratch.remove("Public/stale") }
        #expect(try await lock.finishEarlierRun(tasks: 2))
        #expect(put.allSatisfy { scratch.text("Public/" + $0) == "uusi" })
        #expect(
            try scratch.names(in: "Public").filter { $0.contains(".") }
                == [".luukku-files", "a.css", "a.html", "b/b.html"])
        #expect(scratch.text("Public/.luukku-files") == "a.css\na.html\nb/b.html\n")
        #expect(try scratch.names(in: ".Public.luukku") == ["lock"])
    }

    /// Without a journal nothing has begun.
    @Test func stagedFilesWithoutAJournalGo() async throws {
        try await scratch.build(["a.html": "vanha"], .inPlace)
        try scratch.write("puolikas", to: ".Public.luukku/site/a.html")
        try scratch.write("exch", to: ".Public.luukku/journal.new")
        #expect(try await scratch.build(["a.html": "vanha"], .inPlace) == (0, 0))
        #expect(scratch.text("Public/a.html") == "vanha")
        let names = try scratch.names()
        #expect(names == ["Public", "Public/.luukku-files", "Public/a.html"])
    }

    @Test func aJournalIsReadAsItWasWritten() throws {
        for journal in [Journal.exchange(4711), .inPlace(put: ["ä/b.css", "a b.html"], remove: ["c.html"])] {
            try journal.write(to: scratch.path + "/journal")
            #expect(try Journal(at: scratch.path + "/journal") == journal)
        }
        #expect(try Journal(at: scratch.path + "/none") == nil)
    }
}
