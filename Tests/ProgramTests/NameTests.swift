import Foundation
import Testing

/// Names of files and of places in pages: whoever makes them, and however their letters are stored.
struct NameTests {
    /// A Mac stores `ä` in the name of a file as two characters, and the link may have one: a host compares bytes.
    @Test(arguments: [true, false]) func aLinkHasTheBytesOfItsFile(isApart: Bool) throws {
        let name = "k\u{E4}vij\u{E4}t.txt"
        let apart = name.decomposedStringWithCanonicalMapping
        let site = try TestSite()
        let (stored, written) = isApart ? (apart, name) : (name, apart)
        try site.write("x", to: "Content/liitteet/" + stored)
        try site.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "Content/kuvat/\(stored).svg")
        try site.write(
            """
            ---
            otsikko: Ohje
            ---

            Katso [lista](../liitteet/lista.txt) ja [toinen](../liitteet/\(written)).

            ![Kuva](../kuvat/\(written).svg)
            """, to: "Content/ohjeet/pajajakso.md")
        let run = try site.luukku("build")
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        let files = try FileManager.default.contentsOfDirectory(atPath: site.output.appending(path: "liitteet").path)
        let published = try #require(files.first { $0.hasSuffix("t.txt") })
        #expect(Array(published.utf8) == Array(stored.utf8))
        let address = try #require(
            published.addingPercentEncoding(
                withAllowedCharacters: .alphanumerics.intersection(.init(charactersIn: "a"..."z")).union(
                    .init(charactersIn: "."))))
        let page = try site.page("ohjeet/pajajakso/index.html")
        #expect(page.contains("href=\"../../liitteet/\(address)\""))
        #expect(page.contains("src=\"../../kuvat/\(address).svg\""))
    }

    /// RFC 8118 section 3: what is after `#` tells the reader's program where to open the file.
    @Test func aLinkToAFileKeepsItsFragment() throws {
        let site = try TestSite()
        try site.write(
            """
            ---
            otsikko: Ohje
            ---

            Katso [toinen sivu](../liitteet/lista.txt#page=2&zoom=100), [outo](<../liitteet/lista.txt#a"b>) ja [koko](../liitteet/lista.txt#).
            """, to: "Content/ohjeet/pajajakso.md")
        #expect(try site.luukku("build").status == 0)
        let page = try site.page("ohjeet/pajajakso/index.html")
        #expect(page.contains("href=\"../../liitteet/lista.txt#page=2&amp;zoom=100\""))
        #expect(page.contains("href=\"../../liitteet/lista.txt#a%22b\""))
        #expect(page.contains("href=\"../../liitteet/lista.txt\""))
    }

    /// Terms, quotes and search compare bytes: all texts are in one form.
    @Test func lettersApartFromTheirMarksAreTheSameLetters() throws {
        let site = try TestSite()
        let term = "- tunnus: pyöräpaja\n  termi: pyöräpaja\n  maaritelma: Tässä korjataan pyöriä.\n  muodot: [pyöräpaja]\n"
        try site.write(
            term.replacing("tunnus: pyöräpaja", with: "tunnus: pyorapaja"), to: "Content/tiedot/sanasto.yaml")
        let agreement = try site.text("Content/linjaukset/linjaukset.md") + "\nTämä on pyöräpaja.\n"
        try site.write(agreement.decomposedStringWithCanonicalMapping, to: "Content/linjaukset/linjaukset.md")
        let run = try site.luukku("build")
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        let page = try site.page("linjaukset/index.html")
        #expect(page.contains("#termi-pyorapaja\">pyöräpaja</a>"))
        #expect(page.contains("id=\"lainaus-nimeaminen\""))
    }

    /// Every `id` of a page is one element's (HTML Living Standard 3.2.6), and a link to a record leads to the record.
    @Test func headingsAndRecordsHaveDifferentAnchors() throws {
        let site = try TestSite()
        func page(_ heading: String) -> String { "---\notsikko: Sivu\n---\n\n## \(heading)\n\nTeksti.\n" }
        try site.write(page("Termi paja"), to: "Content/sanasto/index.md")
        try site.write("- tunnus: paja\n  termi: paja\n  maaritelma: Työpaja.\n", to: "Content/tiedot/sanasto.yaml")
        try site.write(page("Säädös 12/2026"), to: "Content/saadokset/index.md")
        try site.write("- tunnus: 12-2026\n  numero: 12/2026\n  nimi: Laki\n", to: "Content/tiedot/saadokset.yaml")
        try site.write(page("Osapuoli Opisto"), to: "Content/vastuuhenkilot/index.md")
        try site.write(page("Osio tarkoitus"), to: "Content/velvoitteet/index.md")
        try site.write(page("Muu"), to: "Content/vuosikello/index.md")
        try site.write("tunnus;otsikko;tyyppi;alkaa\na;A;muu;2026-12-01\n", to: "Content/tiedot/tapahtumat.csv")
        let party = try site.text("Content/osapuolet/kala-kunta.md")
            .replacing("kunta: Kala", with: "kunta: Kala\ntoimipisteet:\n  - tunnus: satama\n    nimi: Satama")
        try site.write(party + "\n## Toimipiste satama\n", to: "Content/osapuolet/kala-kunta.md")
        let run = try site.luukku("build")
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        for path in try FileManager.default.subpathsOfDirectory(atPath: site.output.path) where path.hasSuffix(".html") {
            let ids = try site.page(path).matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
            #expect(ids.count == Set(ids).count, "\(path): \(ids.sorted())")
        }
        #expect(try site.page("sanasto/index.html").contains("<tr id=\"termi-paja\""))
        #expect(try site.page("sanasto/index.html").contains("<h2 id=\"kohta-termi-paja\""))
        #expect(try site.page("osapuolet/kala-kunta/index.html").contains("<li class=\"card\" id=\"toimipiste-satama\""))
    }

    /// HTML Living Standard 3.2.6.4: the direction of a text is said with its language.
    @Test(arguments: [
        ("ar", true), ("fa-IR", true), ("he", true), ("uz-Arab-AF", true), ("ckb", true), ("sv", false), ("az-Latn", false),
        ("uk", false),
    ])
    func textsFromRightToLeftAreMarked(language: String, isRightToLeft: Bool) throws {
        let site = try TestSite()
        try site.write(
            "---\notsikko: مرحبا\nkuvaus: ورشة\nkieli: \(language)\n---\n\n## قبل البدء\n\nنص.\n", to: "Content/ohjeet/uusi.md")
        #expect(try site.luukku("build").status == 0)
        let page = try site.page("ohjeet/uusi/index.html")
        let marks = " lang=\"\(language)\"" + (isRightToLeft ? " dir=\"rtl\"" : "")
        for tag in ["<h1", "<p class=\"lead\"", "<div class=\"prose\"", "<li aria-current=\"page\""] {
            #expect(page.contains(tag + marks + ">"))
        }
        #expect(page.contains("<html lang=\"fi\">") && page.contains("id=\"قبل-البدء\""))
        #expect(try site.page("ohjeet/index.html").contains("href=\"../ohjeet/uusi/index.html\"" + marks + ">"))
    }
}
