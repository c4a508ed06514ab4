import Foundation
import Testing

/// A contact person whose last day has passed: nobody is led to call that person, and no link breaks.
struct DepartureTests {
    private func site() throws -> TestSite {
        let site = try TestSite()
        try site.write(
            """
            tunnus;osapuoli;etunimi;sukunimi;ensisijainen;puhelin;sahkoposti;tavoitettavuus;paattyy;sijainen
            kala-1;kala-kunta;Malli;Kalanen;kyllä;040 000 0001;malli@kala.invalid;iltaisin;30.11.2026;
            kala-2;kala-kunta;Otos;Kalanen;ei;040 000 0002;;;;kala-1
            opisto-1;opisto;Malli;Opistolainen;kyllä;040 000 0003;;;;

            """, to: "Content/tiedot/vastuuhenkilot.csv")
        return site
    }

    private func files(naming text: String, in site: TestSite) throws -> [String] {
        try site.snapshot().filter { $0.value.data?.range(of: Data(text.utf8)) != nil }.keys.sorted()
    }

    @Test func theLastDayIsADayInThePost() throws {
        let site = try site()
        #expect(try site.luukku("build", ["--today", "2026-11-30"]).status == 0)
        #expect(try files(naming: "040 000 0001", in: site).count > 5)
        #expect(try site.page("index.html").contains("040 000 0001"))
    }

    @Test func nothingOfTheSiteLeadsToWhoHasLeft() throws {
        let site = try site()
        #expect(try site.luukku("build", ["--today", "2026-12-01"]).status == 0)
        for reach in ["040 000 0001", "+358400000001", "malli@kala.invalid", "iltaisin"] {
            #expect(try files(naming: reach, in: site) == [])
        }
        #expect(try site.page("index.html").contains("040 000 0002"))
        let page = try site.page("vastuuhenkilot/kala-1/index.html")
        #expect(page.contains("Hän ei ole enää tässä tehtävässä.") && page.contains("040 000 0002"))
        #expect(try !site.page("vastuuhenkilot/kala-2/index.html").contains("Malli Kalanen"))
    }

    /// A vacant post may have a number that somebody answers.
    @Test func howToReachAVacantPostIsShown() throws {
        let site = try site()
        try site.write(
            """
            tunnus;osapuoli;etunimi;sukunimi;ensisijainen;puhelin;sahkoposti;avoinna;sijainen
            kala-1;kala-kunta;;;kyllä;040 000 0001;paja@kala.invalid;kyllä;kala-2
            kala-2;kala-kunta;Otos;Kalanen;ei;040 000 0002;;;
            opisto-1;opisto;Malli;Opistolainen;kyllä;040 000 0003;;;

            """, to: "Content/tiedot/vastuuhenkilot.csv")
        #expect(try site.luukku("build", ["--today", "2026-11-30"]).status == 0)
        for page in ["vastuuhenkilot/kala-1/index.html", "vastuuhenkilot/index.html", "vastuuhenkilot/tuloste/index.html"] {
            let text = try site.page(page)
            #expect(text.contains("040 000 0001") && text.contains("paja@kala.invalid"), "\(page)")
        }
    }

    /// The old one until 31.12., the new one from 1.1., both primary: the day hands over, and nothing is to be told.
    @Test func aHandoverIsByItsDays() throws {
        let site = try site()
        try site.write(
            """
            tunnus;osapuoli;etunimi;sukunimi;ensisijainen;puhelin;alkaa;paattyy;sijainen
            kala-1;kala-kunta;Malli;Kalanen;kyllä;040 000 0001;;31.12.2026;kala-3
            kala-3;kala-kunta;Aloittava;Kalanen;kyllä;040 000 0009;1.1.2027;;
            opisto-1;opisto;Malli;Opistolainen;kyllä;040 000 0003;;;

            """, to: "Content/tiedot/vastuuhenkilot.csv")
        let before = try site.luukku("build", ["--today", "2026-12-30"])
        #expect(before.status == 0)
        #expect(try !FoundDiagnostic.list(before.output).contains { $0.code == "L211" })
        #expect(try files(naming: "040 000 0009", in: site) == [])
        #expect(try site.page("index.html").contains("040 000 0001"))
        let own = try site.page("vastuuhenkilot/kala-3/index.html")
        #expect(own.contains("Aloittaa tehtävässä 1.1.2027.") && own.contains("040 000 0001"))
        let after = try site.luukku("build", ["--today", "2027-01-01"])
        #expect(after.status == 0)
        #expect(try !FoundDiagnostic.list(after.output).contains { $0.code == "L211" })
        #expect(try files(naming: "040 000 0001", in: site) == [])
        #expect(try site.page("index.html").contains("040 000 0009"))
        #expect(try !site.page("vastuuhenkilot/kala-3/index.html").contains("Aloittaa tehtävässä"))
    }

    /// A party that has left: nobody is led to call its people, and nothing of its duties is counted any more.
    @Test func nobodyOfAFormerPartyIsOffered() throws {
        let site = try TestSite()
        let party = "Content/osapuolet/kala-kunta.md"
        try site.write(
            "velvoite;osapuoli;tila;vastuuhenkilo\nnimeaminen;kala-kunta;avoin;kala-1\nnimeaminen;opisto;tehty;opisto-1\n",
            to: "Content/tiedot/velvoitteiden-tila.csv")
        #expect(try site.luukku("build").status == 0)
        #expect(try site.page("index.html").contains("040 000 0001"))
        #expect(try site.page("osapuolet/kala-kunta/index.html").contains("<p class=\"count\">Velvoitteita: 2</p>"))
        #expect(try site.snapshot().keys.contains("velvoitteet/tila/avoin/index.html"))
        try site.write(site.text(party).replacing("otsikko:", with: "tila: irtisanoutunut\notsikko:"), to: party)
        #expect(try site.luukku("build").status == 0)
        for reach in ["040 000 0001", "+358400000001"] { #expect(try files(naming: reach, in: site) == []) }
        #expect(try !site.page("index.html").contains("Kalan kunta"))
        #expect(try !site.page("vastuuhenkilot/index.html").contains("Kalan kunta"))
        #expect(try site.page("vastuuhenkilot/kala-1/index.html").contains("Hän ei ole enää tässä tehtävässä."))
        let page = try site.page("osapuolet/kala-kunta/index.html")
        #expect(page.contains("<p class=\"count\">Velvoitteita: 0</p>"))
        #expect(page.contains("<p class=\"vacancy\">Irtisanoutunut</p>"))
        #expect(try site.page("osapuolet/index.html").contains("<p class=\"vacancy\">Irtisanoutunut</p>"))
        let pages = try site.snapshot().keys
        #expect(!pages.contains("velvoitteet/tila/avoin/index.html") && pages.contains("velvoitteet/tila/tehty/index.html"))
    }
}
