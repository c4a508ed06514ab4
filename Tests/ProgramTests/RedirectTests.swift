import Foundation
import Testing

/// Where a page was before, readers are led on to it, while it is there for them.
struct RedirectTests {
    private func pages(of site: TestSite) throws -> Set<String> {
        Set(try FileManager.default.subpathsOfDirectory(atPath: site.output.path).filter { $0.hasSuffix(".html") })
    }

    private func build(_ site: TestSite, _ options: [String] = []) throws -> String {
        let run = try site.luukku("build", options)
        try #require(run.status == 0, "\(run.output)\(run.errors)")
        return run.output + run.errors
    }

    @Test func formerAddressesLeadToThePagesOfAllKinds() throws {
        let site = try TestSite()
        let settings = try site.text("Content/sivusto.yaml")
        try site.write(settings + "\nosoite: https://intra.invalid/luukku\n", to: "Content/sivusto.yaml")
        let said = try build(site)
        let (before, map) = (try pages(of: site), try site.page("sitemap.xml"))
        let front = try site.text("Content/index.md")
        try site.write(front.replacing(/^---\n/, with: "---\naiemmat_osoitteet: etusivu.html\n"), to: "Content/index.md")
        let page = "Content/ohjeet/pajajakso.md"
        try site.write(site.text(page).replacing(/^---\n/, with: "---\naiemmat_osoitteet: [/ohjeet/vanha/, ohje]\n"), to: page)
        let duties = "Content/tiedot/velvoitteet.yaml"
        try site.write(
            site.text(duties).replacing(
                "- tunnus: salassapito\n", with: "- tunnus: salassapito\n  aiemmat_osoitteet: velvoitteet/vaiti\n"),
            to: duties)
        let contacts = "Content/tiedot/vastuuhenkilot.csv"
        let rows = try site.text(contacts).split(separator: "\n")
        try site.write(
            (["\(rows[0]);aiemmat_osoitteet", "\(rows[1]);vastuuhenkilot/malli"] + rows[2...].map { "\($0);" })
                .joined(separator: "\n") + "\n",
            to: contacts)
        let leads = [
            "etusivu.html": "index.html", "ohjeet/vanha/index.html": "../../ohjeet/pajajakso/index.html",
            "ohje/index.html": "../ohjeet/pajajakso/index.html",
            "velvoitteet/vaiti/index.html": "../../velvoitteet/salassapito/index.html",
            "vastuuhenkilot/malli/index.html": "../../vastuuhenkilot/kala-1/index.html",
        ]
        // As many pages as before, for readers, search engines and whoever reads the summary.
        let count = try #require(said.firstMatch(of: /Sivuja on (\d+)/)).1
        #expect(try build(site).contains("Sivuja on \(count)."))
        #expect(try pages(of: site).subtracting(before) == Set(leads.keys))
        #expect(try site.page("sitemap.xml") == map)
        let others = try site.snapshot(withTimes: false).compactMapValues(\.data).filter {
            !leads.keys.contains($0.key) && $0.key != ".luukku-files"
        }
        for (path, target) in leads {
            let text = try site.page(path)
            #expect(text.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(target)\">"), "\(path)")
            #expect(text.contains("<p><a href=\"\(target)\">"), "\(path)")
            #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"))
            let whole = "https://intra.invalid/luukku/" + target.replacing("../", with: "")
            #expect(text.contains("<link rel=\"canonical\" href=\"\(whole)\">"), "\(path)")
            // Nothing else knows the address: no list, no feed, no part of the index.
            for (file, bytes) in others { #expect(bytes.firstRange(of: Data(path.utf8)) == nil, "\(file): \(path)") }
        }
    }

    @Test func aHiddenPageLeavesNoTrace() throws {
        let site = try TestSite()
        _ = try build(site)
        let before = try site.snapshot(withTimes: false)
        let text = "---\notsikko: Salaisuus\nnakyvyys: luottamuksellinen\naiemmat_osoitteet: ohjeet/salainen\n---\n\nTeksti.\n"
        try site.write(text, to: "Content/ohjeet/uusi.md")
        _ = try build(site)
        #expect(try site.snapshot(withTimes: false) == before)
    }

    /// A planned move: the old page until a day, the new one from that day on.
    @Test func aPageMovesOnItsDay() throws {
        let site = try TestSite()
        func page(_ fields: String) -> String { "---\notsikko: Ohje\n\(fields)\n---\n\nTeksti.\n" }
        try site.write(page("poistuu: 1.12.2026"), to: "Content/ohjeet/vanha.md")
        try site.write(page("julkaistaan: 1.12.2026\naiemmat_osoitteet: ohjeet/vanha"), to: "Content/ohjeet/uusi.md")
        let before = try build(site, ["--today", "2026-11-30"])
        #expect(try !site.page("ohjeet/vanha/index.html").contains("refresh"))
        #expect(try !pages(of: site).contains("ohjeet/uusi/index.html"))
        let after = try build(site, ["--today", "2026-12-01"])
        #expect(try site.page("ohjeet/vanha/index.html").contains("url=../../ohjeet/uusi/index.html"))
        #expect(!before.contains("L108") && !after.contains("L108"))
    }

    @Test func aPageThatIsGoneIsToldOnce() throws {
        let site = try TestSite()
        try site.putLastGoodSite()
        try FileManager.default.removeItem(at: site.root.appending(path: "Content/ohjeet/pajajakso.md"))
        func told(_ command: String) throws -> [String] {
            try FoundDiagnostic.list(site.luukku(command).output).filter { $0.code == "L108" }.map(\.compact)
        }
        #expect(try told("check") == ["L108 - ohjeet/pajajakso"])
        #expect(try told("build") == ["L108 - ohjeet/pajajakso"])
        #expect(try told("check") == [] && told("build") == [])
    }

    /// With an error not all is read: what seems to be gone may be there.
    @Test func withAnErrorNothingIsSaidToBeGone() throws {
        let site = try TestSite()
        try site.putLastGoodSite()
        try FileManager.default.removeItem(at: site.root.appending(path: "Content/ohjeet/pajajakso.md"))
        try site.write("- tunnus: [\n", to: "Content/tiedot/velvoitteet.yaml")
        let codes = try FoundDiagnostic.list(site.luukku("check").output).map(\.code)
        #expect(!codes.isEmpty && !codes.contains("L108"))
    }
}
