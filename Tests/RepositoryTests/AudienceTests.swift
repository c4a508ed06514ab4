import Build
import Diagnostics
import Foundation
import Model
import Testing

/// The repository's content for everyone: what its readers may not see is not called missing.
struct AudienceTests {
    /// - Parameters:
    ///   - isMarked: Whether all pages and records say that they are for everyone.
    ///   - except: Of a file that does not.
    private func outcome(
        isMarked: Bool, except: String? = nil, in root: URL = .temporaryDirectory.appending(path: "luukku-\(UUID())")
    ) async throws -> BuildOutcome {
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        for folder in ["Content", "Theme"] {
            try FileManager.default.copyItem(
                at: BuiltSite.repository.appending(path: folder), to: root.appending(path: folder))
        }
        let content = root.appending(path: "Content")
        for path in try FileManager.default.subpathsOfDirectory(atPath: content.path) {
            let file = content.appending(path: path)
            guard path == "sivusto.yaml" || isMarked, var text = try? String(contentsOf: file, encoding: .utf8) else {
                continue
            }
            switch path {
            case "sivusto.yaml": text = text.replacing("yleiso: verkosto", with: "yleiso: julkinen")
            case except: break
            case _ where path.hasSuffix(".md"):
                text = text.contains("\nnakyvyys: ") ? text : "---\nnakyvyys: julkinen" + text.dropFirst(3)
            case _ where path.hasSuffix(".yaml"):
                text = text.replacing(#/(?m)^(?:- (?=\S)|(?=[a-z_]+: ))/#) { match in
                    match.output.isEmpty ? "" : "- nakyvyys: julkinen\n  "
                }
            case _ where path.hasSuffix(".csv"):
                text = text.split(separator: "\n").enumerated().map { $1 + ($0 == 0 ? ";nakyvyys" : ";julkinen") }
                    .joined(separator: "\n")
            default: break
            }
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let today = try #require(CalendarDate(parsing: "2026-11-23"))
        let options = BuildOptions(root: root.path, output: root.path + "/Public", today: today, tasks: 2)
        return try await build(options)
    }

    /// A few pages are public: it is told what stays out, and the words of links to it stand without them.
    @Test func theContentAsItIsBuildsForEveryone() async throws {
        let root = URL.temporaryDirectory.appending(path: "luukku-\(UUID())")
        let outcome = try await outcome(isMarked: false, in: root)
        #expect(Set(outcome.diagnostics.map(\.rule)) == [.targetForOthers, .pagesLeftOut] && outcome.written > 0)
        let front = try String(contentsOf: root.appending(path: "Public/index.html"), encoding: .utf8)
        #expect(front.contains("Hae vastuuhenkilöiden luettelosta oikea") && !front.contains("href=\"#\""))
    }

    /// All but a party is public: links to it are told, and nothing that refers to it is at fault.
    @Test func whatRefersToAHiddenPartyIsNotAtFault() async throws {
        let outcome = try await outcome(isMarked: true, except: "osapuolet/osao.md")
        let told = outcome.diagnostics.filter { $0.rule == .targetForOthers }
        #expect(!outcome.diagnostics.hasErrors && !told.isEmpty, "\(outcome.diagnostics)")
    }

    @Test func aPublicSiteIsAsLargeAsThatOfTheNetwork() async throws {
        let outcome = try await outcome(isMarked: true)
        #expect(!outcome.diagnostics.hasErrors, "\(outcome.diagnostics)")
        #expect(try await outcome.pages == BuiltSite.get().outcome.pages)
    }
}
