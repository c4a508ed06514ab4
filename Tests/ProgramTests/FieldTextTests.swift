import Testing

/// What officers write in a cell or a field is what readers see, on the pages and in the files to take along.
struct FieldTextTests {
    @Test func lineBreaksAndAddressesReachReaders() throws {
        let site = try TestSite()
        try site.write(
            "tunnus;osapuoli;etunimi;sukunimi;nimike;ensisijainen;tavoitettavuus\n"
                + "kala-1;kala-kunta;Malli;Kalanen;\"työpajan\nohjaaja\";kyllä;\"ma–ti 8–10\nke www.kala.example\"\n"
                + "opisto-1;opisto;Malli;Opistolainen;;kyllä;\n", to: "Content/tiedot/vastuuhenkilot.csv")
        let run = try site.luukku("build")
        #expect(run.status == 0)
        #expect(try FoundDiagnostic.list(run.output).isEmpty)
        let page = try site.page("vastuuhenkilot/kala-1/index.html")
        #expect(page.contains("työpajan ohjaaja"))
        #expect(page.contains("ma–ti 8–10<br>ke <a class=\"external\""))
        #expect(page.contains("href=\"http://www.kala.example\">www.kala.example<"))
        let card = try site.page("vastuuhenkilot/kala-1.vcf")
        #expect(card.contains("TITLE:työpajan ohjaaja\r\n") && card.contains("ma–ti 8–10\\nke www.kala.example"))
        let table = try site.page("lataukset/vastuuhenkilot.csv")
        #expect(table.contains(";työpajan ohjaaja;") && table.contains("\"ma–ti 8–10\nke www.kala.example\""))
    }

    /// A former party's places are not offered to readers as if it took part.
    @Test func aFormerPartySaysSoWhereItOffers() throws {
        let site = try TestSite(with: BrokenSite.folder("former-party-offers"))
        #expect(try site.luukku("build").status == 0)
        #expect(try site.page("kiintiopaikat/index.html").contains(">Kalan kunta (irtisanoutunut)</a>"))
        #expect(try site.page("tyontekijavaihto/index.html").contains(">Kalan kunta (irtisanoutunut)</a>"))
    }
}
