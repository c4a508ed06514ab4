import Model
import Site
import SmallNetwork
import Testing

@testable import Search

/// What search has of a page, and what it leaves out.
struct SearchTests {
    private static let labels = SearchLabels(
        title: { $0.title ?? "" }, section: { $0.rawValue }, facts: { _ in [] }, otherPages: "muut")

    private func page(_ path: String, of network: SmallNetwork) async throws -> SearchPage? {
        let site = try await network.site()
        let page = try #require(site.pages.first { $0.route.path == path })
        return searchPage(page, of: site, Self.labels)
    }

    private func texts(_ page: SearchPage?) -> [String] {
        page?.sections.map { String(decoding: $0.text, as: UTF8.self) } ?? []
    }

    @Test func aTextIsFoundByItsHeadings() async throws {
        var network = SmallNetwork()
        network.addPage("ohje", "Alku.\n\n## Ennen {#ennen}\n\nSovi jakso.\n\n## Lopuksi {#lopuksi}\n\nKerro.\n")
        let found = try await page("ohjeet/ohje/index.html", of: network)
        #expect(found?.sections.map(\.anchor) == [nil, "ennen", "lopuksi"])
        #expect(found?.sections.map(\.title) == ["ohje", "Ennen", "Lopuksi"])
        #expect(texts(found).map { $0.contains("Sovi jakso") } == [false, true, false])
        // The summary comes before the text.
        #expect(texts(found).first == "Lyhyesti.\nAlku.")
    }

    @Test func aRecordOfAListIsFoundByItself() async throws {
        var network = SmallNetwork()
        network.add(Term.self, [("tunnus", "paja"), ("termi", "paja"), ("maaritelma", "Paikka, jossa opitaan.")])
        let found = try await page("sanasto/index.html", of: network)
        let section = try #require(found?.sections.first { $0.anchor == "termi-paja" })
        #expect(section.title == "paja" && String(decoding: section.text, as: UTF8.self).contains("Paikka, jossa opitaan."))
    }

    /// Whom nobody is to call any more is not found by a phone number.
    @Test(arguments: [("2026-11-22", false), ("2026-11-23", true)])
    func whoHasLeftIsNotReached(day: String, isReached: Bool) async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.addContact("a", of: "kala", [("puhelin", "040 000 0001"), ("paattyy", day)])
        let found = texts(try await page("vastuuhenkilot/a/index.html", of: network))
        #expect(found.joined().contains("040 000 0001") == isReached)
    }

    /// Who tells whom is in no record of its own page: it is found on the part's.
    @Test func factsWithoutAnAnchorAreFoundOnTheirPage() async throws {
        var network = SmallNetwork()
        network.addObligation("a")
        network.add(
            InformationFlow.self,
            [
                ("mista", "työpaja"), ("mihin", "oppilaitos"), ("tieto", "jakson alku"), ("milloin", "ennen jaksoa"),
                ("velvoite", "a"),
            ])
        let found = texts(try await page("tietovirrat/index.html", of: network))
        for text in ["työpaja", "oppilaitos", "jakson alku", "ennen jaksoa"] {
            #expect(found.joined().contains(text), "\(text)")
        }
    }

    @Test func listsOfOtherPagesAreNotFound() async throws {
        var network = SmallNetwork()
        network.addParty("kala")
        network.addContact("a", of: "kala")
        network.addEvent("tapaaminen")
        let site = try await network.site()
        let shown = site.pages.filter { searchPage($0, of: site, Self.labels) != nil }.map(\.route.path)
        #expect(shown.contains("osapuolet/kala/index.html"))
        #expect(!shown.contains { $0.hasPrefix("vuosikello/20") || $0.hasPrefix("hakemisto/") || $0 == "404.html" })
    }
}
