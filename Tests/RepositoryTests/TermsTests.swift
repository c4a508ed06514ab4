import Foundation
import Testing

/// What a page's terms and laws mean is on the page itself, for every reader and on paper.
struct TermsTests {
    @Test func aPageListsTheTermsThatItsTextLinksTo() async throws {
        let site = try await BuiltSite.get()
        let page = try #require(site.pages["linjaukset/index.html"])
        let linked = Set(page.tags.filter { $0.attributes["class"] == "term" }.compactMap { $0.attributes["href"] })
        let list = try #require(page.text.firstMatch(of: /(?s)<section class="terms">(.*?)<\/section>/))
        let listed = HTMLPage(String(list.1)).links
        #expect(linked.count > 5)
        #expect(Set(listed) == linked)
        #expect(listed.count == linked.count)
        #expect(list.1.contains("<h2>Sanat ja säädökset tällä sivulla</h2>"))
        #expect(list.1.matches(of: /<dd>[^<]+<\/dd>/).count == listed.count)
        let names = list.1.matches(of: /<dt><a [^>]*>([^<]*)/).map { String($0.1).lowercased() }
        #expect(names.first == names.min { $0.compare($1, locale: Locale(identifier: "fi")) == .orderedAscending })
    }

    @Test func noDefinitionHidesInATitle() async throws {
        for (path, page) in try await BuiltSite.get().pages {
            let terms = page.tags.filter { $0.attributes["class"] == "term" }
            #expect(terms.allSatisfy { $0.attributes["title"] == nil }, "\(path)")
            guard !["sanasto/index.html", "saadokset/index.html"].contains(path) else { continue }
            #expect(page.text.contains("<section class=\"terms\">") == !terms.isEmpty, "\(path)")
        }
    }
}
