import Diagnostics
import Foundation
import Testing

/// Pages that come and go by their days. The site of `Tests/Sites/days` has one of each kind, each with a word of its own.
struct PublicationTests {
    /// A page with days: its file, its word, the first day on which it is shown and the first on which it is not.
    struct Dated: CustomTestStringConvertible, Sendable {
        let file: String
        let word: String
        let first: String
        let gone: String?
        var testDescription: String { file }
    }

    static let pages = [
        Dated(file: "ohjeet/kevat.md", word: "kevätnalle", first: "2027-02-01", gone: "2027-05-01"),
        Dated(file: "ohjeet/talvi.md", word: "talvinalle", first: "2026-11-01", gone: "2027-02-01"),
        Dated(file: "tiedotteet/2026-12-15-joulu.md", word: "joulunalle", first: "2026-12-15", gone: "2027-01-07"),
        Dated(file: "oppimisymparistot/kalan-paja.md", word: "pajanalle", first: "2027-01-11", gone: nil),
        Dated(file: "vuosikello/kesa.md", word: "kesänalle", first: "2027-06-14", gone: "2027-08-16"),
        Dated(file: "vuosikello/tapahtumat/messut.md", word: "messunalle", first: "2026-12-01", gone: "2027-06-01"),
        Dated(file: "osapuolet/index.md", word: "osapuolinalle", first: "2027-04-01", gone: nil),
    ]

    /// Neither title nor text, in no file nor in its name; on the days between, in several.
    @Test(arguments: pages) func aPageIsInTheOutputOnItsDaysOnly(page: Dated) throws {
        let site = try TestSite(with: TestSite.days)
        #expect(try files(with: page, of: site, on: page.first).count > 1)
        #expect(try files(with: page, of: site, on: before(page.first)) == [] || page.first == "2026-11-01")
        guard let gone = page.gone else { return }
        #expect(try files(with: page, of: site, on: before(gone)).count > 1)
        #expect(try files(with: page, of: site, on: gone) == [])
    }

    /// A page that this audience does not see takes its attachment with it, and what nobody links to waits in the folder.
    @Test func onlyWhatAPageLinksToIsPublished() throws {
        let site = try TestSite()
        try site.write("Salaisuus\n", to: "Content/liitteet/salainen.txt")
        try site.write("Irto\n", to: "Content/kuvat/irto.txt")
        let page = "---\notsikko: Palkat\nnakyvyys: NAKYVYYS\n---\n\n[Lista](../liitteet/salainen.txt)\n"
        for (visibility, isPublished) in [("luottamuksellinen", false), ("verkosto", true)] {
            try site.write(page.replacing("NAKYVYYS", with: visibility), to: "Content/ohjeet/palkat.md")
            #expect(try site.luukku("build").status == 0)
            let files = try site.snapshot().keys
            #expect(files.contains("liitteet/salainen.txt") == isPublished)
            #expect(files.contains("liitteet/lista.txt") && !files.contains("kuvat/irto.txt"))
        }
    }

    /// The output is the same as if nobody had written the pages; an attachment goes with the pages that link to it.
    @Test func theOutputIsAsIfTheyDidNotExist() throws {
        let site = try TestSite(with: TestSite.days)
        // Those that others link to be left to the next test.
        try site.write("---\notsikko: Pajajakso\n---\n\n[Lista](../liitteet/lista.txt)\n", to: "Content/ohjeet/pajajakso.md")
        let hidden = try output(of: site, on: "2027-09-01")
        #expect(hidden.keys.contains("liitteet/lista.txt") && !hidden.keys.contains("liitteet/kevatnalle.txt"))
        let gone = Self.pages.filter { $0.gone != nil }
        for file in gone.map(\.file) + ["liitteet/kevatnalle.txt"] {
            try FileManager.default.removeItem(at: site.root.appending(path: "Content/" + file))
        }
        let sheet = try site.text("Content/tiedot/tapahtumat.csv").split(separator: "\n").filter { !$0.hasPrefix("rivi;") }
        try site.write(sheet.joined(separator: "\n") + "\n", to: "Content/tiedot/tapahtumat.csv")
        #expect(try output(of: site, on: "2027-09-01") == hidden)
        #expect(gone.count == 5)
    }

    @Test func anAttachmentThatOnlyADatedPageLinksToComesWithIt() throws {
        let site = try TestSite(with: TestSite.days)
        #expect(try output(of: site, on: "2027-01-31")["liitteet/kevatnalle.txt"] == nil)
        let spring = try output(of: site, on: "2027-02-01")
        #expect(spring["liitteet/kevatnalle.txt"] != nil && spring["liitteet/lista.txt"] != nil)
    }

    @Test func aLinkToAHiddenPageIsItsWordsAlone() throws {
        let site = try TestSite(with: TestSite.days)
        let page = "ohjeet/pajajakso/index.html"
        let link = "Keväällä <a href=\"../../ohjeet/kevat/index.html#alku\">kevään ohje</a>, talvella "
        #expect(try output(of: site, on: "2027-01-31")[page]?.contains("Keväällä kevään ohje, talvella <a href=") == true)
        #expect(try output(of: site, on: "2027-02-01")[page]?.contains(link + "talven ohje. Katso <a href=") == true)
        let warnings = try FoundDiagnostic.list(site.luukku("check", ["--today", "2027-02-01"]).output)
            .filter { $0.code == "L115" }
        #expect(
            warnings.map(\.compact) == [
                "L115 Content/ohjeet/kevat.md:12 talvi.md", "L115 Content/ohjeet/pajajakso.md:7 ohje:talvi",
            ])
        #expect(warnings.allSatisfy { $0.severity == "warning" && $0.notes?.first?.text == "1.2.2027" })
    }

    /// The day from which the link is whole, or since which it is not.
    @Test(arguments: [
        ("julkaistaan: 24.11.2026\npoistuu: 1.12.2026", "julkaistaan 24.11.2026"),
        ("julkaistaan: 24.11.2026", "julkaistaan 24.11.2026"),
        ("julkaistaan: 1.11.2026\npoistuu: 20.11.2026", "poistui 20.11.2026"),
        ("poistuu: 23.11.2026", "poistui 23.11.2026"),
    ])
    func theDayOfAHiddenPageIsNamed(days: String, note: String) throws {
        let site = try TestSite()
        try site.write("---\notsikko: Tuleva\n\(days)\n---\n\nTeksti.\n", to: "Content/ohjeet/tuleva.md")
        try site.write("---\notsikko: Alku\n---\n\n[Ohje](ohje:tuleva).\n", to: "Content/index.md")
        let found = try FoundDiagnostic.list(site.luukku("check", ["--today", "2026-11-23"]).output).filter {
            $0.code == "L115"
        }
        #expect(found.map { $0.notes?.map { "\($0.label) \($0.text)" } } == [[note]])
    }

    /// What is published later, and what was, is read and judged today.
    @Test(arguments: ["julkaistaan: 2027-01-01", "poistuu: 2026-01-01"]) func aFaultInAHiddenPageIsFoundToday(day: String)
        throws
    {
        let site = try TestSite()
        let text = "---\notsikko: Tuleva\n\(day)\ntoiminto: puuttuva\n---\n\n[Ei mitään](ei-ole.md) [x](javascript:1)\n"
        try site.write(text, to: "Content/ohjeet/tuleva.md")
        let run = try site.luukku("check")
        #expect(run.status == 1)
        #expect(try FoundDiagnostic.list(run.output).map(\.code).sorted() == ["L104", "L110", "L113"])
    }

    /// A part of the site that is empty on a day has no page; a link to it must not stop that day's build.
    @Test func aPartWithoutPublishedPagesStopsNothing() throws {
        let site = try TestSite()
        try site.write(
            "---\notsikko: Uutinen\njulkaistu: 2026-10-01\npoistuu: 2026-11-01\n---\n\nTeksti.\n",
            to: "Content/tiedotteet/uutinen.md")
        try site.write(
            "---\notsikko: Alku\n---\n\nLue [tiedotteet](sivu:tiedotteet).\n", to: "Content/index.md")
        let run = try site.luukku("build")
        #expect(run.status == 0)
        #expect(try FoundDiagnostic.list(run.output).map(\.compact) == ["L115 Content/index.md:5 sivu:tiedotteet"])
        #expect(try site.page("index.html").contains("<p>Lue tiedotteet.</p>"))
    }

    /// One meaning for one word, whichever of the two a page has.
    @Test(arguments: [
        ("tiedotteet/uutinen.md", "julkaistu"), ("tiedotteet/uutinen.md", "julkaistaan"), ("ohjeet/uusi.md", "julkaistu"),
        ("ohjeet/uusi.md", "julkaistaan"),
    ])
    func aPageIsPublishedOnItsDay(file: String, key: String) throws {
        let site = try TestSite()
        try site.write("---\notsikko: Uusi\n\(key): 2.11.2026\n---\n\nUutisnalle.\n", to: "Content/" + file)
        let page = Dated(file: file, word: "uutisnalle", first: "", gone: nil)
        #expect(try files(with: page, of: site, on: "2026-11-01") == [])
        #expect(try files(with: page, of: site, on: "2026-11-02").count > 1)
        let run = try site.luukku("check")
        #expect(run.errors.contains("Tee sivusto uudelleen 2.11.2026. Silloin \(file) tulee sivustolle."))
        #expect(try FoundDiagnostic.list(run.output).isEmpty)
    }

    /// Confidential pages do not come on any day, and their days are not told.
    @Test func noDayMakesAConfidentialPagePublic() throws {
        let site = try TestSite()
        try site.write(
            "---\notsikko: Salanalle\nnakyvyys: luottamuksellinen\njulkaistaan: 2027-01-01\n---\n\nSalanalle.\n",
            to: "Content/ohjeet/sala.md")
        let page = Dated(file: "", word: "salanalle", first: "", gone: nil)
        #expect(try files(with: page, of: site, on: "2027-01-02") == [])
        let run = try site.luukku("check", ["--today", "2026-12-31"])
        #expect(run.errors.contains("Ajastettuja muutoksia ei ole tulossa.\n"))
    }

    @Test func theAgreementAndPartiesHaveNoDays() throws {
        let site = try TestSite()
        for file in ["Content/linjaukset/linjaukset.md", "Content/osapuolet/opisto.md"] {
            let text = try site.text(file)
            try site.write(text.replacing("otsikko:", with: "poistuu: 2027-01-01\notsikko:"), to: file)
        }
        let found = try FoundDiagnostic.list(site.luukku("check").output)
        #expect(found.map(\.code) == ["L040", "L040"] && found.allSatisfy { $0.field == "poistuu" })
    }

    // MARK: -

    private func output(of site: TestSite, on day: String) throws -> [String: String] {
        let run = try site.luukku("build", ["--today", day])
        #expect(run.status == 0, "\(run.output)")
        return try site.snapshot(withTimes: false).compactMapValues { state in
            state.data.map { String(decoding: $0, as: UTF8.self) }
        }
    }

    private func files(with page: Dated, of site: TestSite, on day: String) throws -> [String] {
        // The address of an opening page is its part's: only its word is its own.
        let name = page.file.isEmpty || page.file.hasSuffix("index.md") ? nil : page.file.dropLast(".md".count) + "/"
        return try output(of: site, on: day).filter { path, text in
            text.lowercased().contains(page.word) || name.map { path.hasPrefix($0) || text.contains($0) } ?? false
        }
        .keys.sorted()
    }

    private func before(_ day: String) throws -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let date = try #require(try? Date(day + "T00:00:00Z", strategy: .iso8601))
        return String(try #require(calendar.date(byAdding: .day, value: -1, to: date)).ISO8601Format().prefix(10))
    }
}
