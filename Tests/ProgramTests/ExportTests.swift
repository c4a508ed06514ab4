import Foundation
import Testing

/// What gets into the files that readers take along, and what does not.
struct ExportTests {
    private static let endings: Set = ["vcf", "ics", "xml", "csv", "json", "txt", "webmanifest"]

    private func exports(of site: TestSite) throws -> [String: Data?] {
        #expect(try site.luukku("build").status == 0)
        return try site.snapshot(withTimes: false).mapValues(\.data).filter {
            Self.endings.contains(URL(filePath: $0.key).pathExtension)
        }
    }

    /// Neither a person nor a reference to one, in no file: the files are the same as if nobody had been written down.
    @Test func aConfidentialContactIsInNoFile() throws {
        let site = try TestSite()
        let people = "Content/tiedot/vastuuhenkilot.csv"
        let header = "tunnus;osapuoli;etunimi;sukunimi;ensisijainen;puhelin;sijainen;paivitetty;paattyy;nakyvyys\n"
        let open = "kala-1;kala-kunta;Malli;Kalanen;kyllä;040 000 0001;;2026-10-01;;\n"
        let others = "opisto-1;opisto;Malli;Opistolainen;kyllä;040 000 0002;;;;\n"
        let secret = "salainen-1;opisto;Salla;Salainen;ei;040 999 9999;;2026-10-30;2027-01-31;"
        try site.write(header + open + others, to: people)
        let without = try exports(of: site)
        try site.write(header + open + others + secret + "\n", to: people)
        let known = try exports(of: site)
        #expect(Set(known.keys).subtracting(without.keys).count > 2)
        for path in [
            "vastuuhenkilot/kaikki.vcf", "vastuuhenkilot/osapuoli/opisto.vcf", "muutokset.xml", "lataukset/vastuuhenkilot.csv",
            "lataukset/vastuuhenkilot.json", "lataukset/tapahtumat.json", "vuosikello/vuosikello.ics",
        ] {
            let text = known[path].flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) } ?? ""
            #expect(text.contains("Salainen") || path.hasSuffix("vuosikello.ics"), "\(path)")
        }
        try site.write(header + open + others + secret + "luottamuksellinen\n", to: people)
        #expect(try exports(of: site) == without)
    }

    @Test func aConfidentialPageIsInNoFile() throws {
        let site = try TestSite()
        let without = try exports(of: site)
        let text = "---\notsikko: Salainen hirvisoppa\npaivitetty: 2026-10-01\nNAKYVYYS---\n\n## Osa\n\nTeksti.\n"
        try site.write(text.replacing("NAKYVYYS", with: ""), to: "Content/ohjeet/salainen.md")
        let known = try exports(of: site)
        #expect(
            known["muutokset.xml"].flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }?.contains("hirvisoppa") == true)
        try site.write(text.replacing("NAKYVYYS", with: "nakyvyys: luottamuksellinen\n"), to: "Content/ohjeet/salainen.md")
        #expect(try exports(of: site) == without)
    }

    @Test func anAddressMakesLinksWholeAndAllowsASitemap() throws {
        let site = try TestSite()
        let settings = try site.text("Content/sivusto.yaml")
        try site.write(
            "---\notsikko: Uutinen\njulkaistu: 2026-10-01\n---\n\nTeksti.\n", to: "Content/tiedotteet/uutinen.md")
        #expect(try site.luukku("build").status == 0)
        #expect(try site.page("tiedotteet/tiedotteet.xml").contains("href=\"../tiedotteet/uutinen/index.html\""))
        #expect(try site.snapshot()["sitemap.xml"] == nil)
        try site.write(settings + "osoite: https://intra.esimerkki.fi/luukku\n", to: "Content/sivusto.yaml")
        #expect(try site.luukku("build").status == 0)
        let address = "https://intra.esimerkki.fi/luukku/tiedotteet/uutinen/index.html"
        #expect(try site.page("tiedotteet/tiedotteet.xml").contains("<id>\(address)</id>"))
        #expect(try site.page("sitemap.xml").contains("<loc>\(address)</loc>"))
    }
}
