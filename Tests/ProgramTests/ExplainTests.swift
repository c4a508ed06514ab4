import Diagnostics
import Foundation
import Testing

/// `luukku explain`, and the pages of the documentation that are printed by it.
struct ExplainTests {
    @Test(arguments: Language.allCases, [(command: "explain", page: "MESSAGES"), ("schema", "FIELDS")])
    func theDocumentationIsWhatTheProgramPrints(language: Language, printed: (command: String, page: String)) throws {
        let arguments = [printed.command, "--markdown", "--language", language.rawValue]
        let page = Program.repository.appending(path: "Documentation/\(printed.page).\(language.rawValue).md")
        #expect(
            try Program.luukku(arguments).output == String(contentsOf: page, encoding: .utf8),
            "luukku \(arguments.joined(separator: " ")) > \(page.path)")
    }

    @Test func aCodeIsExplainedAndAllAreListed() throws {
        let one = try Program.luukku(["explain", "l104"])
        #expect(one.status == 0)
        #expect(one.output == DiagnosticReport(in: .fi).explain(.unknownReference))
        #expect(try Program.luukku(["explain"]).output == DiagnosticReport(in: .fi).codes)
        let unknown = try Program.luukku(["explain", "L0004"])
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("Tarkoititko L004?"))
        #expect(try Program.luukku(["explain", "L104", "--markdown"]).status == 64)
    }
}

/// The same faults in English: nothing is told in one language only.
struct EnglishDiagnosticTests {
    @Test(arguments: BrokenSite.all) func brokenSitesAreToldInEnglishToo(broken: BrokenSite) throws {
        let site = try TestSite(with: broken.folder)
        try site.putLastGoodSite()
        let run = try site.luukku("check", ["--language", "en"])
        let found = try FoundDiagnostic.list(run.output)
        #expect(found.map(\.compact) == broken.expected)
        for diagnostic in found {
            let rule = try #require(Rule(rawValue: diagnostic.code))
            let message = DiagnosticReport(in: .en).message(rule)
            #expect(diagnostic.message == message.summary && diagnostic.remedy == message.remedy)
            let labels: Set = [
                "allowed", "examples", "expected", "headers", "first", "concerns", "owner", "published from", "removed on",
                "detail", "difference", "cause",
            ]
            let notes = diagnostic.notes ?? []
            #expect(labels.isSuperset(of: notes.map(\.label)))
            let finnish: Set = [
                "teksti", "luettelo", "kokonaisluku", "kentän nimi, kaksoispiste ja arvo",
                "yhdysviiva, kentän nimi, kaksoispiste ja arvo", "nimi tai kohdassa ”avoinna” arvo ”kyllä”",
            ]
            #expect(finnish.isDisjoint(with: notes.map(\.text)))
        }
    }

    /// A column that is misspelt is one fault; a reference that is misspelt in every row is one entry of the text.
    @Test func whatStandsOnManyRowsIsToldOnce() throws {
        let site = try TestSite()
        let rows = (1...37).map { "v-\($0);kala-kunat;Malli;Kalanen;ei;040 000 0001" }
        let sheet = try site.text("Content/tiedot/vastuuhenkilot.csv") + rows.joined(separator: "\n") + "\n"
        try site.write(sheet, to: "Content/tiedot/vastuuhenkilot.csv")
        let faults = try FoundDiagnostic.list(site.luukku("check").output)
        #expect(faults.count == 37 && faults.allSatisfy { $0.suggestion == "kala-kunta" })
        let text = try site.luukku("check", ["--format", "text"]).output
        #expect(text.matches(of: /virhe L/).count == 1)
        #expect(text.contains("\n  sama virhe 37 rivillä: 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, …\n"))
        #expect(text.hasSuffix("\nPidempi selitys: luukku explain L104\n"))

        try site.write(sheet.replacing("osapuoli;", with: "ospuoli;"), to: "Content/tiedot/vastuuhenkilot.csv")
        let columns = try FoundDiagnostic.list(site.luukku("check").output)
        #expect(columns.map(\.compact) == ["L040 Content/tiedot/vastuuhenkilot.csv:1 [ospuoli] ospuoli -> osapuoli"])
    }
}

/// CONTRIBUTING's worked example fits the code as it is; `make worked-example` tries what it does.
struct WorkedExampleTests {
    @Test func theDiffApplies() throws {
        // As files alone: within a repository around this folder Git would leave them out, and find nothing wrong.
        let above = Program.repository.deletingLastPathComponent().path
        let run = try Program.run(
            [
                "env", "GIT_DIR=/nonexistent", "GIT_CEILING_DIRECTORIES=\(above)", "git", "apply", "--check",
                "Documentation/worked-example.diff",
            ],
            in: Program.repository)
        #expect(run.status == 0, "\(run.errors)")
    }
}
