import Foundation
import Testing

/// The interface speaks the language of the settings, and each page's text its own.
struct LanguageTests {
    private func built(in language: String) throws -> (site: TestSite, diagnostics: [FoundDiagnostic]) {
        let site = try TestSite()
        let settings = try site.text("Content/sivusto.yaml").replacing("kieli: fi", with: "kieli: " + language)
        try site.write(settings, to: "Content/sivusto.yaml")
        try site.write(
            "---\notsikko: Practice\nkuvaus: In short.\nkieli: en\n---\n\n## Before\n\n- [x] Text[^1]\n\n[^1]: Note\n",
            to: "Content/ohjeet/practice.md")
        let run = try site.luukku("build")
        #expect(run.status == 0, "\(run.output.prefix(500))")
        return (site, try FoundDiagnostic.list(run.output))
    }

    @Test(arguments: [
        ("fi", "Siirry sisältöön", "Linkki kohtaan: Ennen jaksoa", "kt"),
        ("en", "Skip to content", "Link to section: Ennen jaksoa", "KB"),
        ("sv", "Gå till innehållet", "Länk till avsnittet: Ennen jaksoa", "kB"),
    ])
    func aCompleteCatalogueSpeaksAlone(_ language: String, _ skip: String, _ anchor: String, _ unit: String) throws {
        let (site, diagnostics) = try built(in: language)
        #expect(diagnostics.map(\.compact).filter { $0.hasPrefix("L40") } == [])
        let page = try site.page("ohjeet/pajajakso/index.html")
        #expect(page.contains("<html lang=\"\(language)\">"))
        #expect(page.contains(">\(skip)</a>"))
        #expect(page.contains("aria-label=\"\(anchor)\""))
        #expect(page.contains(">liite <span class=\"file\">(TXT, 1\u{A0}\(unit))</span></a>"))
    }

    @Test(arguments: [("fi", "1,2\u{A0}Mt"), ("en", "1.2\u{A0}MB")])
    func sizesOfFilesAreWrittenAsReadersWriteThem(_ language: String, _ size: String) throws {
        let site = try TestSite()
        let settings = try site.text("Content/sivusto.yaml").replacing("kieli: fi", with: "kieli: " + language)
        try site.write(settings, to: "Content/sivusto.yaml")
        try site.write(Data(count: 1_249_999), to: "Content/liitteet/iso.pdf")
        try site.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "Content/liitteet/c.svg")
        try site.write(
            "---\notsikko: A\n---\n\n[a](../liitteet/iso.pdf) ![c](../liitteet/c.svg)\n",
            to: "Content/ohjeet/a.md")
        #expect(try site.luukku("build").status == 0)
        let page = try site.page("ohjeet/a/index.html")
        #expect(page.matches(of: /<span class="file">([^<]*)/).map { String($0.1) } == ["(PDF, \(size))"])
    }

    @Test func whatACatalogueLacksComesFromItsFallbackWithOneWarning() throws {
        let (site, diagnostics) = try built(in: "se")
        let ofTheme = diagnostics.filter { $0.code.hasPrefix("L4") }
        #expect(ofTheme.map(\.code) == ["L407"])
        #expect(ofTheme.first?.severity == "warning")
        #expect(ofTheme.first.flatMap { Int($0.value ?? "") } ?? 0 > 100)
        let page = try site.page("ohjeet/pajajakso/index.html")
        #expect(page.contains("<html lang=\"se\">"))
        #expect(page.contains(">Váldosiidu</a>"))
        #expect(page.contains(">Siirry sisältöön</a>"))
    }

    /// A screen reader reads a page's text, and what the program adds to it, with the right voice.
    @Test func aTextInAnotherLanguageSaysSo() throws {
        let page = try built(in: "fi").site.page("ohjeet/practice/index.html")
        #expect(page.contains("<html lang=\"fi\">"))
        #expect(page.contains("<h1 lang=\"en\">Practice</h1>"))
        #expect(page.contains("<p class=\"lead\" lang=\"en\">In short."))
        let text = try #require(page.firstMatch(of: /(?s)<div class="prose" lang="en">.*?<\/section>/))
        for label in ["Link to section: Before", "Done", "Back to the text"] {
            #expect(text.0.contains("aria-label=\"\(label)\""), "\(label)")
        }
        #expect(page.contains("<li aria-current=\"page\" lang=\"en\">Practice</li>"))
    }

    /// So does a link to it, wherever it stands (WCAG 2.2, 3.1.2).
    @Test func aLinkToATextInAnotherLanguageSaysSo() throws {
        let site = try built(in: "fi").site
        let list = try site.page("ohjeet/index.html")
        #expect(list.contains(/<a href="[^"]*" lang="en">Practice<\/a>[^<]*<span class="note" lang="en">In short\.<\/span>/))
        #expect(list.contains(/<a href="[^"]*">Pajajakso<\/a>/))
        #expect(try site.page("ohjeet/pajajakso/index.html").contains("<span lang=\"en\">Practice</span>"))
    }

    @Test(arguments: ["en", "sv"]) func everyWordIsTranslated(_ language: String) throws {
        let finnish = try keys("fi")
        #expect(try keys(language).subtracting(["fallback"]).symmetricDifference(finnish).sorted() == [])
        #expect(try keys("se").subtracting(finnish) == ["fallback"])
    }

    private func keys(_ language: String) throws -> Set<String> {
        let file = Program.repository.appending(path: "Theme/words/\(language).txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return Set(lines.map { String($0.prefix { $0 != ":" }) })
    }
}
