import Build
import Diagnostics
import Foundation
import Model
import SeededRandom
import Testing

/// The preview makes anew only what an edit changed; what it shows is what a new reading of all files shows, byte by byte.
///
/// `LUUKKU_PREVIEWS=300` asks for as many edits (`make preview-campaign`).
struct PreviewTests {
    private static let count = ProcessInfo.processInfo.environment["LUUKKU_PREVIEWS"].flatMap(Int.init) ?? 17

    /// A site with pages of other days.
    private static func site() throws -> (root: URL, options: BuildOptions) {
        let root = FileManager.default.temporaryDirectory.appending(path: "luukku-\(UUID().uuidString)")
        let sites = BuiltSite.repository.appending(path: "Tests/Sites")
        try FileManager.default.copyItem(at: sites.appending(path: "small"), to: root)
        try FileManager.default.copyItem(at: BuiltSite.repository.appending(path: "Theme"), to: root.appending(path: "Theme"))
        let days = sites.appending(path: "days")
        for path in try FileManager.default.subpathsOfDirectory(atPath: days.path) where path.contains(".") {
            let target = root.appending(path: path)
            try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(contentsOf: days.appending(path: path)).write(to: target)
        }
        try Data("Toinen".utf8).write(to: root.appending(path: "Content/liitteet/toinen.txt"))
        let today = try #require(CalendarDate(parsing: "2026-11-23"))
        return (root, BuildOptions(root: root.path, output: root.path + "/Public", today: today, tasks: 2))
    }

    /// `ä` is one character or two, and for a disk these are two names.
    @Test func twoSpellingsOfANameAreTwoNames() async throws {
        let (root, options) = try Self.site()
        defer { try? FileManager.default.removeItem(at: root) }
        let (composed, decomposed) = ("k\u{E4}.txt", "ka\u{308}.txt")
        func put(_ name: String) throws -> Bool { try Data("x".utf8).write(to: root.appending(path: name)) == () }
        func move(_ folder: String) -> Bool {
            rename(root.path + "/" + folder + composed, root.path + "/" + folder + decomposed) == 0
        }
        _ = try (put("Theme/assets/" + composed), put("Content/liitteet/" + composed))
        var page = try Data(contentsOf: root.appending(path: "Content/index.md"))
        page += Data("\n\n[Liite](liitteet/\(composed))\n".utf8)
        try page.write(to: root.appending(path: "Content/index.md"))
        let loader = PreviewLoader(options)
        _ = try #require(try await loader.load().site)
        #expect(move("Theme/assets/") && move("Content/liitteet/"))
        let site = try #require(try await loader.load().site)
        for path in ["teema.luukku/" + decomposed, "liitteet/" + decomposed] {
            #expect(try await site.bytes(of: path) == [0x78])
        }
        // The link has the other spelling and leads to the file all the same.
        let index = String(decoding: try #require(try await site.bytes(of: "index.html")), as: UTF8.self)
        #expect(index.contains("href=\"liitteet/ka%CC%88.txt\""))
        #expect(try await build(options).written > 0)
        #expect(FileManager.default.fileExists(atPath: options.output + "/liitteet/" + decomposed))
        // Both at once are an error, not an end.
        for name in ["y\u{F6}.md", "yo\u{308}.md"] { _ = try put("Content/ohjeet/" + name) }
        #expect(try await loader.load().diagnostics.contains { $0.rule == .collidingNames })
    }

    @Test func editsShowWhatANewReadingShows() async throws {
        let (root, options) = try Self.site()
        defer { try? FileManager.default.removeItem(at: root) }
        let loader = PreviewLoader(options)
        var dice = Dice(seed: 20_261_127)
        var site = try #require(try await loader.load().site)
        var kept = 0
        for number in 0..<Self.count {
            let edit = Edit.allCases[number % Edit.allCases.count]
            let (path, earlier) = try edit.make(in: root, &dice, number)
            let after = try await loader.load()
            let fresh = try await PreviewLoader(options).load()
            let what: Comment = "\(number): \(edit) of \(path)"
            #expect(after.diagnostics.map(told) == fresh.diagnostics.map(told), what)
            #expect((after.site == nil) == (fresh.site == nil), what)
            if let live = after.site, let fresh = fresh.site {
                #expect(live.paths == fresh.paths, what)
                var paths = live.paths
                if edit == .sentence { paths += ["haku/hakemisto.js"] }
                for path in paths {
                    let (bytes, expected) = try await (live.bytes(of: path), fresh.bytes(of: path))
                    #expect(bytes == expected, "\(what): \(path)")
                }
                if live.isArranged(as: site) {
                    kept += 1
                    #expect(edit.mayKeepTheSite, what)
                } else {
                    // The agreement tells others where quotes and headings stand.
                    let isAtFault = after.diagnostics.contains { $0.location?.file == path }
                    #expect(edit != .sentence || path.contains("/linjaukset/") || isAtFault, what)
                }
                site = live
            }
            // What is at fault would hide what the next edits do.
            if after.site == nil || edit.isUndone {
                if let earlier { try earlier.write(to: root.appending(path: path)) }
                site = try #require(try await loader.load().site)
            }
        }
        // Most of the edits that can keep the arranged site do.
        #expect(kept * 5 >= Self.count, "\(kept) of \(Self.count) edits")
    }

    private func told(_ diagnostic: Diagnostic) -> String { "\(diagnostic)" }
}

/// What somebody does to a file.
private enum Edit: CaseIterable {
    case sentence, lineAbove, record, wordGone, lastLineGone, agreementTitle, linkedHeading, linkToHeading, headingGone
    case attachment, attachmentGone, attachmentGrows, brokenLink, title, row, page, template

    var mayKeepTheSite: Bool {
        switch self {
        case .sentence, .lineAbove, .record, .linkToHeading, .attachment, .attachmentGone, .wordGone, .lastLineGone: true
        case .agreementTitle, .linkedHeading, .headingGone, .attachmentGrows, .brokenLink, .title, .row, .page, .template:
            false
        }
    }

    /// With a fault in it no text is another by itself: faults that stay would hide what the next edits do.
    var isUndone: Bool { [.brokenLink, .headingGone, .wordGone, .lastLineGone].contains(self) }

    /// - Returns: the file's path, and what was in it.
    func make(in root: URL, _ dice: inout Dice, _ number: Int) throws -> (path: String, earlier: Data?) {
        let texts = [
            "index.md", "ohjeet/pajajakso.md", "ohjeet/talvi.md", "ohjeet/kevat.md", "osapuolet/opisto.md",
            "linjaukset/linjaukset.md", "vuosikello/index.md", "oppimisymparistot/kalan-paja.md",
        ]
        let path =
            switch self {
            case .agreementTitle: "Content/linjaukset/linjaukset.md"
            case .linkedHeading, .headingGone: "Content/osapuolet/opisto.md"
            // A page without links to pages of other days.
            case .linkToHeading, .attachment, .attachmentGone: "Content/index.md"
            case .attachmentGrows: "Content/liitteet/lista.txt"
            case .row: "Content/tiedot/vastuuhenkilot.csv"
            case .page: "Content/ohjeet/uusi-\(number).md"
            case .template: "Theme/templates/menu.mustache"
            default: "Content/" + texts[Int(dice.next() % UInt64(texts.count))]
            }
        let file = root.appending(path: path)
        let earlier = try? Data(contentsOf: file)
        var lines = (earlier.map { String(decoding: $0, as: UTF8.self) } ?? "").components(separatedBy: "\n")
        let bodyStart = (lines.dropFirst().firstIndex(of: "---") ?? -1) + 1
        switch self {
        case .sentence: lines += ["", "Lisäys \(number) kertoo kevätnallesta.", ""]
        case .lineAbove: lines.insert("", at: bodyStart)
        case .record: lines += ["", "Kysy: [opisto](osapuoli:opisto), [sivu](sivu:osapuolet).", ""]
        case .wordGone:
            if let last = lines.lastIndex(where: { $0.contains(" ") }) {
                lines[last] = lines[last].split(separator: " ").dropLast().joined(separator: " ")
            }
        case .lastLineGone: if let last = lines.lastIndex(where: { !$0.isEmpty }), last >= bodyStart { lines.remove(at: last) }
        // The anchor stays.
        case .agreementTitle: lines = lines.map { $0.hasPrefix("## Tarkoitus") ? "## Tarkoitus \(number) {#tarkoitus}" : $0 }
        case .linkedHeading: lines += ["", "## Linkitetty", "", "Teksti.", ""]
        case .linkToHeading: lines += ["", "Katso [otsikko](osapuolet/opisto.md#linkitetty).", ""]
        case .headingGone: lines.removeAll { $0 == "## Linkitetty" }
        case .attachment: lines += ["", "Katso [toinen](liitteet/toinen.txt).", ""]
        case .attachmentGone: lines.removeAll { $0.contains("toinen.txt") }
        case .attachmentGrows: lines += ["rivi \(number)"]
        case .brokenLink: lines += ["", "Katso [ei mitään](ei-ole-\(number).md).", ""]
        case .title: lines = lines.map { $0.hasPrefix("otsikko: ") ? "otsikko: Uusi nimi \(number)" : $0 }
        case .row: lines = lines.map { $0.replacing("Malli", with: "Malli\(number)x") }
        case .page: lines = ["---", "otsikko: Uusi ohje \(number)", "---", "", "Teksti.", ""]
        case .template: lines += ["<!-- \(number) -->"]
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        return (path, earlier)
    }
}
