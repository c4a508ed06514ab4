import Testing

/// The page of the glossary links its own words, and has them in full below: it does not list them once more.
struct GlossaryTests {
    @Test func theGlossaryDoesNotListItsOwnTerms() throws {
        let site = try TestSite()
        try site.write(
            "- tunnus: paja\n  termi: paja\n  maaritelma: Paikka, jossa tehdään työtä.\n", to: "Content/tiedot/sanasto.yaml")
        for (path, title) in [("sanasto/index", "Sanasto"), ("ohjeet/toinen", "Toinen")] {
            try site.write("---\notsikko: \(title)\n---\n\nJakso on aina paja.\n", to: "Content/\(path).md")
        }
        let run = try site.luukku("build")
        #expect(run.status == 0, "\(run.output)")
        let link = "<a class=\"term\" href=\""
        let list = "<section class=\"terms\">"
        let other = try site.page("ohjeet/toinen/index.html")
        #expect(other.contains(link) && other.contains(list))
        let glossary = try site.page("sanasto/index.html")
        #expect(glossary.contains(link) && !glossary.contains(list))
    }
}
