import Foundation
import Testing

@testable import Files

/// Folders without a list of what Luukku wrote.
struct RecoveredFilesTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func page(_ text: String, toRoot: String = "") -> String {
        """
        <!DOCTYPE html><head><meta name="generator" content="Luukku">
        <link rel="manifest" href="\(toRoot)manifest.webmanifest"></head>\(text)
        """
    }

    @Test(arguments: bothMethods) func aFolderOfOthersIsRefusedUntilItIsAdopted(method: WritingMethod) async throws {
        try scratch.write("oma", to: "Public/tyo.txt")
        let failure = await #expect(throws: FileFailure.self) { try await scratch.build(["index.html": "x"], method) }
        #expect(failure?.cause == .notOurs && failure?.path == scratch.path + "/Public" && failure?.isTemporary == false)
        #expect(try scratch.names() == ["Public", "Public/tyo.txt"])
        try await scratch.build(["index.html": "x"], method, adopting: true)
        #expect(scratch.text("Public/tyo.txt") == "oma" && scratch.text("Public/index.html") == "x")
        // From now on it is known.
        try await scratch.build(["index.html": "y"], method)
    }

    @Test(arguments: [[], [".gitkeep"], [".htaccess", ".well-known/acme/x"]])
    func aFolderWithHiddenFilesIsEmpty(files: [String]) async throws {
        try scratch.makeFolder("Public")
        for file in files { try scratch.write("oma", to: "Public/" + file) }
        try await scratch.build(["index.html": "x"])
        #expect(files.allSatisfy { scratch.text("Public/" + $0) == "oma" })
    }

    @Test(arguments: bothMethods) func aLostManifestIsFoundByThePagesMark(method: WritingMethod) async throws {
        let pages = [
            "index.html": page("1"), "a/index.html": page("1", toRoot: "../"), "a/b/c.html": page("1", toRoot: "../../"),
        ]
        try await scratch.build(pages.merging(["tyyli.css": "1", "vanha.css": "1"]) { $1 }, method)
        try scratch.remove("Public/.luukku-files")
        // The copy of another site, and pages of others.
        try scratch.write(page("arkisto"), to: "Public/arkisto/2025/index.html")
        try scratch.write("<html>", to: "Public/oma.html")
        let lock = try OutputLock(scratch.output, fallback: nil)
        let strangers = try await OutputFolder(
            lock, files: ["index.html", "tyyli.css"], after: EarlierFiles(in: scratch.output), tasks: 2
        ).strangers
        #expect(strangers == ["arkisto/2025/index.html", "oma.html", "vanha.css"])
        lock.release()
        let next = ["index.html": page("2"), "a/index.html": page("1", toRoot: "../"), "tyyli.css": "2"]
        #expect(try await scratch.build(next, method) == (2, 1))
        #expect(
            try scratch.names(in: "Public").filter { $0.contains(".") } == [
                ".luukku-files", "a/index.html", "arkisto/2025/index.html", "index.html", "oma.html", "tyyli.css", "vanha.css",
            ])
        #expect(scratch.text("Public/.luukku-files") == "a/index.html\nindex.html\ntyyli.css\n")
        #expect(scratch.text("Public/tyyli.css") == "2")
    }

    /// A file that is called by what is in it is ours; one that was changed since, or is called so by others, is not.
    @Test func whatIsCalledByItsContentIsKnown() async throws {
        let old = path("haku/sanat.js", withFingerprint: fingerprint("vanha"))
        let others = path("haku/oma.js", withFingerprint: fingerprint("muu"))
        #expect(withoutFingerprint(old) == "haku/sanat.js" && withoutFingerprint("oma.v2.js") == "oma.v2.js")
        try await scratch.build(["index.html": page("1"), old: "vanha"])
        try scratch.remove("Public/.luukku-files")
        try scratch.write("oma", to: "Public/" + others)
        #expect(try await scratch.build(["index.html": page("1")]).removed == 1)
        #expect(scratch.text("Public/" + old) == nil && scratch.text("Public/" + others) == "oma")
    }

    /// It is as ours as its page: a host would go on handing it out.
    @Test func whatWasCompressedIsKnownByItsFile() async throws {
        try await scratch.build(["index.html": page("1"), "index.html.gz": "1", "index.html.br": "1"])
        try scratch.remove("Public/.luukku-files")
        try scratch.write("oma", to: "Public/oma.gz")
        #expect(try await scratch.build(["index.html": page("2")]).removed == 2)
        #expect(scratch.text("Public/index.html.gz") == nil && scratch.text("Public/oma.gz") == "oma")
    }

    /// The manifest comes back also when nothing else changes.
    @Test(arguments: bothMethods) func aLostManifestComesBack(method: WritingMethod) async throws {
        try await scratch.build(["index.html": page("1")], method)
        try scratch.remove("Public/.luukku-files")
        #expect(try await scratch.build(["index.html": page("1")], method) == (0, 0))
        #expect(scratch.text("Public/.luukku-files") == "index.html\n")
    }
}
