import Build
import Diagnostics
import Files
import Foundation
import Model
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

    @Test func aMissingFolderIsAFailureOfFiles() async throws {
        let copy = try Copy()
        copy.options.root += "/ei-ole"
        await #expect(throws: FileFailure.self) { try await build(copy.options) }
    }
}
