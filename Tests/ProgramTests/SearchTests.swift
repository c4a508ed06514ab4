import Diagnostics
import Foundation
import Testing

/// What gets into the search index, and what does not.
struct SearchTests {
    private func index(of site: TestSite) throws -> String {
        let folder = site.output.appending(path: "haku")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { $0.hasSuffix(".js") }
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
    }

    /// Neither the words nor their lemmas, in no file: the index is the same as if the text did not exist.
    @Test func confidentialTextIsInNoIndex() throws {
        let site = try TestSite()
        #expect(try site.luukku("build").status == 0)
        let without = try index(of: site)
        let text = "---\notsikko: Salainen hirvisoppa\nNAKYVYYS---\n\n## Poronkäristys\n\nMustikkapiirakoista.\n"
        try site.write(text.replacing("NAKYVYYS", with: ""), to: "Content/ohjeet/salainen.md")
        #expect(try site.luukku("build").status == 0)
        let open = try index(of: site)
        #expect(["hirvisoppa", "Poronkäristys", "Mustikkapiirakoista"].allSatisfy(open.contains))
        try site.write(text.replacing("NAKYVYYS", with: "nakyvyys: luottamuksellinen\n"), to: "Content/ohjeet/salainen.md")
        #expect(try site.luukku("build").status == 0)
        #expect(try index(of: site) == without)
    }

    @Test func theIndexDoesNotDependOnTheNumberOfTasks() throws {
        let site = try TestSite()
        for number in 0..<40 {
            try site.write(
                "---\notsikko: Sivu \(number)\n---\n\n## Osa\n\nSana\(number) ja pajassa.\n", to: "Content/ohjeet/s\(number).md"
            )
        }
        #expect(try site.luukku("build", ["--tasks", "1"]).status == 0)
        let one = try index(of: site)
        #expect(try site.luukku("build", ["--tasks", "7"]).status == 0)
        #expect(try index(of: site) == one)
    }

    @Test(arguments: Language.allCases) func spellingIsToldWithItsLine(language: Language) throws {
        let site = try TestSite()
        try site.write(
            "---\notsikko: Ohje\n---\n\nTyöpajalla on kaikki hyvin.\n\nMutta salasapito ei.\n", to: "Content/ohjeet/virhe.md")
        let plain = try FoundDiagnostic.list(site.luukku("check").output)
        #expect(!plain.contains { $0.code == "L500" })
        let found = try FoundDiagnostic.list(
            site.luukku("check", ["--spelling", "--language", language.rawValue]).output
        ).filter { $0.code == "L500" }
        #expect(found.map(\.compact) == ["L500 Content/ohjeet/virhe.md:7 salasapito -> salsapito"])
        #expect(found.map(\.message) == [DiagnosticReport(in: language).message(.unknownSpelling).summary])
    }
}
