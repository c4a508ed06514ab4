import Foundation
import Testing

/// A new version of the agreement is a draft beside the one in force, takes its place on the day of its adoption, and then
/// is what the obligations quote.
struct AgreementVersionTests {
    private func site(adopted: String) throws -> TestSite {
        let site = try TestSite()
        let text = try site.text("Content/linjaukset/linjaukset.md")
        let new = text.replacing(
            /otsikko: .*/, with: "otsikko: Toinen versio\nkorvaa: linjaukset\n\(adopted)", maxReplacements: 1)
        try site.write(new, to: "Content/linjaukset/toinen.md")
        return site
    }

    /// Nobody guesses whether the words are those that were signed.
    @Test(arguments: [("alkuperäinen", false), ("mukaelma", true)]) func theWordingIsTold(wording: String, isTold: Bool) throws
    {
        let site = try TestSite()
        let text = try site.text("Content/linjaukset/linjaukset.md")
        let line = "sanamuoto: alkuperäinen\n"
        #expect(text.contains(line))
        try site.write(text.replacing(line, with: "sanamuoto: \(wording)\n"), to: "Content/linjaukset/linjaukset.md")
        #expect(try site.luukku("build").status == 0)
        for page in ["linjaukset/index.html", "velvoitteet/nimeaminen/index.html"] {
            #expect(try site.page(page).contains("Allekirjoitettu asiakirja ratkaisee") == isTold)
        }
        try site.write(text.replacing(line, with: ""), to: "Content/linjaukset/linjaukset.md")
        let found = try FoundDiagnostic.list(site.luukku("check").output)
        #expect(found.map(\.compact) == ["L041 Content/linjaukset/linjaukset.md:1 [sanamuoto] sanamuoto"])
        #expect(found.first?.notes?.map(\.text) == ["alkuperäinen, mukaelma"])
    }

    @Test func aDraftIsReadAndIsNotInForce() throws {
        let site = try site(adopted: "")
        #expect(try FoundDiagnostic.list(site.luukku("build").output).isEmpty)
        #expect(try site.page("linjaukset/toinen/index.html").contains("Tämä versio on luonnos, joka ei ole vielä voimassa."))
        #expect(try !site.page("linjaukset/index.html").contains("<h1>Toinen versio"))
        // The other one is a link of the part's page, with how it stands.
        #expect(try site.page("linjaukset/index.html").contains("Toinen versio"))
    }

    @Test func itComesIntoForceOnItsDayAndTheSiteSaysSo() throws {
        let site = try site(adopted: "hyvaksytty: 2027-01-15")
        let said = try site.luukku("check", ["--today", "2027-01-14"]).errors
        #expect(said.contains("Tee sivusto uudelleen 15.1.2027."), "\(said)")
        for (day, isInForce) in [("2027-01-14", false), ("2027-01-15", true)] {
            #expect(try site.luukku("build", ["--today", day]).status == 0)
            #expect(try site.page("linjaukset/index.html").contains("<h1>Toinen versio") == isInForce)
            #expect(try site.page("velvoitteet/nimeaminen/index.html").contains("linjaukset/index.html#"))
        }
        #expect(try site.page("linjaukset/linjaukset/index.html").contains("Tämä on aiempi versio, joka ei ole enää voimassa."))
    }

    /// What an obligation quotes must be in the version in force, whatever the other one says.
    @Test func quotesAreLookedForInTheVersionInForce() throws {
        let site = try site(adopted: "hyvaksytty: 2027-01-15")
        let changed = try site.text("Content/linjaukset/toinen.md").replacing(/(?s)\n---\n.*/, with: "\n---\n\nUusi teksti.\n")
        try site.write(changed, to: "Content/linjaukset/toinen.md")
        let before = try FoundDiagnostic.list(site.luukku("check", ["--today", "2027-01-14"]).output).map(\.code)
        let after = try FoundDiagnostic.list(site.luukku("check", ["--today", "2027-01-15"]).output).map(\.code)
        #expect(!before.contains("L200") && after.contains("L200"))
    }
}
