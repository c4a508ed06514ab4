import Build
import Diagnostics
import Files
import Foundation
import Model
import Synchronization
import Testing

/// The line from files to files, called as a library: what a command adds is not needed.
struct BuildTests {
    /// A copy of the small site with the repository's theme.
    private final class Copy {
        let folder: URL
        var options: BuildOptions

        init() throws {
            let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
            folder = FileManager.default.temporaryDirectory.appending(path: "luukku-\(UUID().uuidString)")
            try FileManager.default.copyItem(at: repository.appending(path: "Tests/Sites/small"), to: folder)
            try FileManager.default.copyItem(at: repository.appending(path: "Theme"), to: folder.appending(path: "Theme"))
            let today = try #require(CalendarDate(parsing: "2026-11-23"))
            options = BuildOptions(root: folder.path, output: folder.path + "/Public", today: today, tasks: 2)
        }

        /// The site's files, with what tells whether they were written.
        var states: FileStates {
            get throws { FileStates(of: try output.map { options.output + "/" + $0 }) }
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        var output: [String] {
            get throws {
                try FileManager.default.subpathsOfDirectory(atPath: options.output).filter { !$0.hasPrefix(".") }
            }
        }
    }

    @Test func aBuildWritesEveryPageAndASecondOneNothing() async throws {
        let copy = try Copy()
        let outcome = try await build(copy.options)
        #expect(outcome.diagnostics.isEmpty && outcome.pages > 20)
        #expect(outcome.written >= outcome.pages && outcome.unchanged == 0 && outcome.removed == 0)
        let pages = try copy.output.filter { $0.hasSuffix(".html") }
        #expect(pages.count == outcome.pages)
        let again = try await build(copy.options)
        #expect(again.written == 0 && again.unchanged == outcome.written && again.pages == outcome.pages)
    }

    @Test func withAnErrorNothingIsWritten() async throws {
        let copy = try Copy()
        try "- tunnus: X\n".write(
            to: copy.folder.appending(path: "Content/tiedot/roolit.yaml"), atomically: true, encoding: .utf8)
        let outcome = try await build(copy.options)
        #expect(outcome.diagnostics.hasErrors && outcome.pages == 0 && outcome.written == 0)
        #expect(!FileManager.default.fileExists(atPath: copy.options.output))
        // Checking finds the same.
        #expect(try await checkContent(copy.options).diagnostics == outcome.diagnostics)
    }

    /// A page that comes on another day is told of as the next change, and is not in the output before.
    @Test func aPageComesOnItsDay() async throws {
        let copy = try Copy()
        let text = "---\notsikko: Uusi\njulkaistaan: 1.12.2026\n---\n\nTeksti.\n"
        try text.write(to: copy.folder.appending(path: "Content/ohjeet/uusi.md"), atomically: true, encoding: .utf8)
        let outcome = try await build(copy.options)
        #expect(outcome.scheduledChanges?.first?.day.iso == "2026-12-01")
        #expect(try !copy.output.contains("ohjeet/uusi/index.html"))
        copy.options.today = try #require(CalendarDate(parsing: "2026-12-01"))
        _ = try await build(copy.options)
        #expect(try copy.output.contains("ohjeet/uusi/index.html"))
    }

    /// Naive: some pages are of the content before an edit, others of that after it.
    @Test func whatChangesWhileItIsReadIsReadAgain() async throws {
        let copy = try Copy()
        let settings = copy.folder.appending(path: "Content/sivusto.yaml")
        let text = try String(contentsOf: settings, encoding: .utf8)
        let edits = Mutex(1)
        let outcome = try await build(copy.options) { _ in
            guard edits.withLock({ edits in (edits, edits -= 1).0 }) > 0 else { return }
            try? text.replacing("Pieni", with: "Suuri").write(to: settings, atomically: true, encoding: .utf8)
        }
        #expect(outcome.pages > 20)
        for path in try copy.output where path.hasSuffix(".html") {
            let page = try String(contentsOfFile: copy.options.output + "/" + path, encoding: .utf8)
            #expect(page.contains("Suuri luukku") && !page.contains("Pieni luukku"), "\(path)")
        }
    }

    /// The same where nothing is written: what was taken of the first reading is void.
    @Test func whatChangesWhileItIsRenderedIsReadAgain() async throws {
        let copy = try Copy()
        let settings = copy.folder.appending(path: "Content/sivusto.yaml")
        let text = try String(contentsOf: settings, encoding: .utf8)
        let readings = Mutex(0)
        let pages = Mutex<[String: [UInt8]]>([:])
        let site = try await render(copy.options) {
            readings.withLock { $0 += 1 }
            pages.withLock { $0 = [:] }
            return { path, bytes in
                pages.withLock { $0[path] = bytes }
                guard readings.withLock(\.self) == 1 else { return }
                try text.replacing("Pieni", with: "Suuri").write(to: settings, atomically: true, encoding: .utf8)
            }
        }
        #expect(site.outcome.pages > 20 && readings.withLock(\.self) == 2)
        for (path, bytes) in pages.withLock(\.self) where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(page.contains("Suuri luukku") && !page.contains("Pieni luukku"), "\(path)")
        }
    }

    /// A page that a reader could have seen halfway, an attachment that is being copied, a file that comes and goes.
    @Test(arguments: ["Content/sivusto.yaml", "Content/liitteet/lista.txt", "Theme/assets/style.css", "Content/ohjeet/uusi.md"])
    func whatNeverStopsChangingIsNotWritten(file: String) async throws {
        let copy = try Copy()
        _ = try await build(copy.options)
        let before = try copy.states
        let place = copy.folder.appending(path: file)
        let text = (try? String(contentsOf: place, encoding: .utf8)) ?? "---\notsikko: Uusi\n---\n"
        let failure = await #expect(throws: FileFailure.self) {
            try await build(copy.options) { _ in try? text.write(to: place, atomically: true, encoding: .utf8) }
        }
        #expect(failure?.cause == .unsteady && failure?.isTemporary == true)
        #expect(try copy.states == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: copy.folder.path).sorted() == ["Content", "Public", "Theme"])
    }

    @Test func aMissingFolderIsAFailureOfFiles() async throws {
        let copy = try Copy()
        copy.options.root += "/ei-ole"
        await #expect(throws: FileFailure.self) { try await build(copy.options) }
    }
}
