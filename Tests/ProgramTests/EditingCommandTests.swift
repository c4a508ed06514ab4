import Foundation
import Testing

struct EditingCommandTests {
    private func luukku(_ site: TestSite, _ arguments: [String]) throws -> Program.Run {
        try Program.luukku(arguments + ["--root", site.root.path])
    }

    private func networkSite() throws -> TestSite {
        let site = try TestSite()
        // Windows-1252, as Finnish Excel saves it.
        let contacts =
            "tunnus;osapuoli;etunimi;sukunimi;ensisijainen;toimipiste;alkaa;sijainen\r\n"
            + "kala-1;kala-kunta;\"Malli\";Ääkkönen;kyllä;;1.1.2025;\r\n"
            + "kala-2;kala-kunta;Otos;Kalanen;ei;;;kala-1\r\nopisto-1;opisto;Malli;Opistolainen;kyllä;;;kala-1\r\n"
        try site.write(try #require(contacts.data(using: .windowsCP1252)), to: "Content/tiedot/vastuuhenkilot.csv")
        try site.write(
            "velvoite;osapuoli;tila;vastuuhenkilo\nnimeaminen;kala-kunta;avoin;kala-1\n",
            to: "Content/tiedot/velvoitteiden-tila.csv")
        try site.write(
            "---\notsikko: Ohje\nomistaja: 'kala-1' # vaihtuu\n---\n\nSoita [Mallille](vastuuhenkilo:kala-1).\n",
            to: "Content/ohjeet/ohje.md")
        return site
    }

    /// A change is told with Excel's row, as faults are, whatever line breaks its cells have.
    @Test func rowsAreExcels() throws {
        let site = try networkSite()
        let sheet = try contacts(site).replacing("\"Malli\"", with: "\"Mal\nli\"").replacing("Kalanen", with: "\"Kala\nnen\"")
        try site.write(#require(sheet.data(using: .windowsCP1252)), to: "Content/tiedot/vastuuhenkilot.csv")
        let shown = try luukku(site, ["replace-contact", "kala-1", "kala-2", "--from", "1.12.2026"])
        for row in [
            "rivi 2, sarake ”ensisijainen”: kyllä → ei", "rivi 3, sarake ”ensisijainen”: ei → kyllä",
            "rivi 4, sarake ”sijainen”",
        ] {
            #expect(shown.output.contains("vastuuhenkilot.csv, " + row), "\(shown.output)")
        }
    }

    private func contacts(_ site: TestSite) throws -> String {
        let data = try Data(contentsOf: site.root.appending(path: "Content/tiedot/vastuuhenkilot.csv"))
        return try #require(String(data: data, encoding: .windowsCP1252))
    }

    @Test func aSuccessorTakesOverEverything() throws {
        let site = try networkSite()
        let before = try contacts(site)
        let command = ["replace-contact", "kala-1", "kala-2", "--from", "1.12.2026"]
        let shown = try luukku(site, command)
        #expect(shown.status == 0)
        #expect(shown.output.contains("Content/ohjeet/ohje.md, rivi 3, kenttä ”omistaja”: Ohje\n"))
        #expect(shown.output.contains("Content/ohjeet/ohje.md, rivi 3, kenttä ”omistaja”: kala-1 → kala-2\n"))
        #expect(shown.output.contains("teksteissä olevat linkit:\n  Content/ohjeet/ohje.md, rivi 6\n"))
        #expect(shown.output.contains("rivi 1, sarake ”paattyy”: uusi sarake\n"), "\(shown.output)")
        #expect(shown.output.contains("rivi 2, sarake ”paattyy”: (tyhjä) → 30.11.2026\n"), "\(shown.output)")
        #expect(shown.errors.hasSuffix("lisää sen loppuun --kylla.\n"))
        #expect(try contacts(site) == before)

        let run = try luukku(site, command + ["--yes"])
        #expect(run.status == 0 && run.output == shown.output)
        #expect(run.errors.hasSuffix("luukku check --kansio \"\(site.root.path)\"\n"), "\(run.errors)")
        #expect(
            try contacts(site) == """
                tunnus;osapuoli;etunimi;sukunimi;ensisijainen;toimipiste;alkaa;sijainen;paattyy\r
                kala-1;kala-kunta;"Malli";Ääkkönen;ei;;1.1.2025;;30.11.2026\r
                kala-2;kala-kunta;Otos;Kalanen;kyllä;;2026-12-01;\r
                opisto-1;opisto;Malli;Opistolainen;kyllä;;;kala-2\r\n
                """)
        #expect(try site.text("Content/tiedot/velvoitteiden-tila.csv").hasSuffix("avoin;kala-2\n"))
        #expect(
            try site.text("Content/ohjeet/ohje.md")
                == "---\notsikko: Ohje\nomistaja: 'kala-2' # vaihtuu\n---\n\nSoita [Mallille](vastuuhenkilo:kala-1).\n")
        #expect(try site.luukku("build").status == 0)
    }

    @Test func aNewSuccessorIsAddedAsARow() throws {
        let site = try networkSite()
        let run = try luukku(
            site,
            [
                "replace-contact", "kala-1", "kala-3", "--from", "2026-12-01", "--given", "Åsa", "--family", "Öljy; Kemi",
                "--email", "asa@esimerkki.invalid", "--language", "en", "--yes",
            ])
        #expect(run.status == 0, "\(run.output)")
        #expect(
            try contacts(site).hasSuffix("kala-3;kala-kunta;Åsa;\"Öljy; Kemi\";kyllä;;1.12.2026;;asa@esimerkki.invalid\r\n"))
        #expect(try site.luukku("check").status == 0)
    }

    /// One edit that cannot be made: no file is written.
    @Test(arguments: [
        (["kala-1", "kala-9"], "L104"), (["kala-9", "kala-1"], "L104"), (["kala-1", "opisto-1"], "L043"),
        (["kala-1", "kala-2", "--given", "A", "--family", "B"], "L100"),
        (["kala-1", "Kala 3", "--given", "A", "--family", "B"], "L045"),
        (["kala-1", "kala-3", "--given", "😀", "--family", "B"], "L600"),
    ])
    func aRefusalWritesNothing(arguments: [String], code: String) throws {
        let site = try networkSite()
        let before = try contacts(site)
        let run = try luukku(
            site, ["replace-contact"] + arguments + ["--from", "2026-12-01", "--yes", "--format", "json"])
        #expect(run.status == 1)
        #expect(try FoundDiagnostic.list(run.output).map(\.code) == [code])
        #expect(try contacts(site) == before)
        #expect(try site.text("Content/ohjeet/ohje.md").contains("kala-1"))
    }

    @Test func whatBeginsLaterIsSaidToMoveAtOnce() throws {
        let site = try networkSite()
        let note = "Huomaa, että tehtävät siirtyvät sivustolla heti, vaikka seuraaja aloittaa vasta 1.1.2999.\n"
        for (day, isLater) in [("2999-01-01", true), ("2026-11-02", false)] {
            let run = try luukku(site, ["replace-contact", "kala-1", "kala-2", "--from", day])
            #expect(run.status == 0 && run.errors.contains(note) == isLater, "\(run.errors)")
        }
    }

    @Test func anEndBeforeTheStartIsRefused() throws {
        let site = try networkSite()
        let run = try luukku(
            site, ["replace-contact", "kala-1", "kala-2", "--from", "2025-01-01", "--yes", "--format", "json"])
        #expect(try FoundDiagnostic.list(run.output).map(\.code) == ["L046"])
    }

    @Test(arguments: [
        "ohjeet/pajajakso.md", "Content/ohjeet/pajajakso.md", "https://a.fi/luukku/ohjeet/pajajakso/#ennen-jaksoa",
    ])
    func aPageIsChecked(page: String) throws {
        let site = try TestSite(with: BrokenSite.folder("review-due"))
        let run = try luukku(site, ["checked", page, "--by", "Malli Kalanen: 1", "--on", "2026-11-01"])
        #expect(run.status == 0)
        #expect(
            try site.text("Content/ohjeet/pajajakso.md").hasPrefix(
                """
                ---
                otsikko: Pajajakso
                omistaja: kala-1
                tarkistettu: 2026-11-01
                tarkistaja: "Malli Kalanen: 1"
                tarkista: 2027-11-01
                ---

                """))
        #expect(try FoundDiagnostic.list(site.luukku("check").output).isEmpty)
    }

    @Test func thePageMustExist() throws {
        let site = try TestSite()
        let run = try luukku(site, ["checked", "ohjeet/pajajaks.md", "--by", "Malli", "--format", "json"])
        #expect(run.status == 1)
        #expect(try FoundDiagnostic.list(run.output).map(\.compact) == ["L604 - ohjeet/pajajaks.md -> ohjeet/pajajakso.md"])
        #expect(try luukku(site, ["checked", "index.html", "--by", "Malli"]).status == 0)
        #expect(try site.text("Content/index.md").contains("tarkistaja: Malli"))
    }

    // MARK: - tidy

    private static let pasted = "---\r\notsikko: \"Ohje\"\r\n---\r\n•\teka\u{AD}\r\nSanoi \"ei\".\r\n"

    private func pastedSite(_ text: String = pasted) throws -> TestSite {
        let site = try TestSite()
        try site.write("\u{FEFF}" + text, to: "Content/ohjeet/ohje.md")
        return site
    }

    @Test func aTextFromWordIsShownThenTidied() throws {
        let site = try pastedSite()
        let before = try site.text("Content/ohjeet/ohje.md")
        let shown = try luukku(site, ["tidy", "ohjeet/ohje.md"])
        #expect(shown.status == 0 && shown.errors.hasSuffix("lisää sen loppuun --kylla.\n"))
        #expect(
            shown.output == """
                Content/ohjeet/ohje.md, rivi 4: luettelo, näkymättömät merkit
                  ennen:   •[sarkain]eka[pehmeä tavuviiva]
                  jälkeen: - eka

                Content/ohjeet/ohje.md, rivi 5: lainausmerkit
                  ennen:   Sanoi "ei".
                  jälkeen: (tyhjä rivi)
                           Sanoi ”ei”.

                """)
        #expect(try site.text("Content/ohjeet/ohje.md") == before)

        let run = try luukku(site, ["siisti", "ohjeet/ohje.md", "--kylla"])
        #expect(run.status == 0 && run.output == shown.output && run.errors.hasPrefix("Muutoksia kirjoitettiin 2, "))
        let bytes = try Data(contentsOf: site.root.appending(path: "Content/ohjeet/ohje.md"))
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "\u{FEFF}---\r\notsikko: \"Ohje\"\r\n---\r\n- eka\r\n\r\nSanoi ”ei”.\r\n")
        let again = try luukku(site, ["tidy", "ohjeet/ohje.md", "--yes", "--language", "en"])
        #expect(again.status == 0 && again.output.isEmpty && again.errors.hasPrefix("There is nothing that this command"))
    }

    @Test(arguments: [
        "ohjeet/ohje.md", "Content/ohjeet/ohje.md", "ROOT/Content/ohjeet/ohje.md",
        "https://a.fi/luukku/ohjeet/ohje/index.html#x",
    ])
    func theTextIsFoundAsItIsNamed(file: String) throws {
        let site = try pastedSite()
        let run = try luukku(site, ["tidy", file.replacing("ROOT", with: site.root.path), "--yes"])
        #expect(run.status == 0 && run.errors.hasPrefix("Muutoksia kirjoitettiin 2, "), "\(run.output)\(run.errors)")
    }

    @Test(arguments: [
        ("ohjeet/ohj.md", pasted, 1, "L604"), ("../Theme/words/fi.txt", pasted, 1, "L605"),
        ("ohjeet/ohje.md", "•\ta\n", 1, "L026"),
        ("ohjeet/ohje.md", "---\notsikko: a\n---\n•\ta\u{1}\n", 1, "L007"),
    ])
    func whatCannotBeTidiedIsTold(file: String, text: String, status: Int32, code: String) throws {
        let site = try pastedSite(text)
        let before = try site.text("Content/ohjeet/ohje.md")
        let run = try luukku(site, ["tidy", file, "--yes", "--format", "json"])
        #expect(run.status == status)
        #expect(try FoundDiagnostic.list(run.output).map(\.code) == [code])
        #expect(try site.text("Content/ohjeet/ohje.md") == before)
    }

    /// Marks of quotation are those of the text's language, and the agreement's are as they were signed.
    @Test func quotationMarksAreThoseOfTheText() throws {
        let site = try TestSite()
        let text = "---\notsikko: A\nkieli: en\n---\n\nSay \"no\".\n"
        try site.write(text, to: "Content/ohjeet/ohje.md")
        #expect(try luukku(site, ["tidy", "ohjeet/ohje.md", "--yes"]).output.isEmpty)
        try site.write(
            "---\notsikko: A\nsanamuoto: alkuperäinen\n---\n\n-\u{A0}Sanoo \"ei\".\n", to: "Content/linjaukset/uudet.md")
        #expect(try luukku(site, ["tidy", "linjaukset/uudet.md", "--yes"]).status == 0)
        #expect(try site.text("Content/linjaukset/uudet.md").hasSuffix("\n\n- Sanoo \"ei\".\n"))
    }

    @Test func theReportNamesTheCommand() throws {
        let site = try pastedSite()
        let run = try luukku(site, ["check"])
        #expect(run.output.hasSuffix("\nTekstin korjaukset: luukku tidy Content/ohjeet/ohje.md\n"), "\(run.output)")
        try site.write("---\notsikko: A\n---\n\n#Otsikko\n", to: "Content/ohjeet/ohje.md")
        #expect(try !luukku(site, ["check"]).output.contains("luukku tidy"))
        #expect(try Program.luukku(["explain", "L314", "--kieli", "fi"]).output.contains(/luukku\s+tidy\s+TIEDOSTO/))
        #expect(try !Program.luukku(["explain", "L311", "--kieli", "fi"]).output.contains(/luukku\s+tidy/))
    }
}
