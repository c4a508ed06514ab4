import Foundation
import Testing

/// The agreement's words and its obligations agree, in both directions.
struct AgreementTests {
    @Test func theMatrixHas103RowsAnd7PartyColumns() async throws {
        let matrix = try #require(try await BuiltSite.get().pages["velvoitteet/index.html"])
        let tables = matrix.text.components(separatedBy: "<table").dropFirst()
        let table = HTMLPage("<table" + (tables.max { $0.count < $1.count } ?? ""))
        let rows = table.tags.filter { $0.name == "th" && $0.attributes["scope"] == "row" }
        let columns = table.tags.filter { $0.name == "th" && $0.attributes["scope"] == "col" }
        #expect(rows.count == 103)
        #expect(columns.count == 8, "the obligation's own column and seven parties")
        #expect(table.tags.filter { $0.name == "td" }.count >= 103 * 7)
        for party in ["iin-kunta", "osao", "ammattiopisto-luovi"] {
            #expect(table.links.contains { $0.contains("osapuolet/\(party)/") })
        }
    }

    @Test func everyQuoteIsShownMarkedAndLinkedBothWays() async throws {
        let site = try await BuiltSite.get()
        let guidelines = try #require(site.pages["linjaukset/index.html"])
        let obligations = site.pages.keys.filter { $0.wholeMatch(of: /velvoitteet\/[^\/]+\/index\.html/) != nil }
        #expect(obligations.count == 103)
        for path in obligations {
            let id = path.split(separator: "/")[1]
            let page = try #require(site.pages[path])
            #expect(guidelines.ids.contains("lainaus-\(id)"), "\(id) is not marked in the guidelines")
            #expect(guidelines.links.contains { $0.hasSuffix("velvoitteet/\(id)/index.html") }, "\(id) is not linked there")
            #expect(page.links.contains { $0.hasSuffix("linjaukset/index.html#lainaus-\(id)") }, "\(id) does not link back")
            #expect(page.tags.contains { $0.name == "blockquote" }, "\(id) shows no quote")
        }
    }

    /// A page of invented facts says so, and no other does.
    @Test(arguments: [
        ("vastuuhenkilot/osao-1/index.html", true), ("oppimisymparistot/iin-tyopaja/index.html", true),
        ("linjaukset/index.html", false), ("saadokset/index.html", false),
    ])
    func sampleDataIsMarkedOnItsPage(path: String, isSample: Bool) async throws {
        let page = try #require(try await BuiltSite.get().pages[path])
        let notice = "<p class=\"notice\">Tämän sivun tiedot ovat keksittyjä esimerkkejä."
        #expect(page.text.contains(notice) == isSample)
    }

    /// What quotes or sums up a rewording says that the signed document decides.
    @Test(arguments: [
        ("linjaukset/index.html", true), ("velvoitteet/index.html", true), ("velvoitteet/oikeustie/index.html", true),
        ("ohjeet/viestinta/index.html", true), ("polut/kayttoonotto/index.html", true), ("paivahinnat/index.html", true),
        ("rahoitus/index.html", true), ("kiintiopaikat/index.html", true), ("vuosikello/index.html", true),
        ("osapuolet/iin-kunta/index.html", true), ("vastuuhenkilot/osao-1/index.html", true), ("tietovirrat/index.html", true),
        ("index.html", false), ("tietosuoja/index.html", false), ("sanasto/index.html", false),
    ])
    func aRewordingSaysSo(path: String, isTold: Bool) async throws {
        let page = try #require(try await BuiltSite.get().pages[path])
        #expect(page.text.contains("<p class=\"notice\">Linjaukset esitetään tällä sivustolla omin sanoin.") == isTold)
    }

    @Test(arguments: [
        "<td><span class=\"part\">29.12.-19 J\n</span></td>", "15.1.2021 (tai 15.1.2020)",
        "Antti Jämsén, kunnanjohtaja (painettuna ”ANTTI JÄMSÉN KUNNANJOHTAJA”, nimi vahvistettu (kuntalehti.fi, yle.fi))",
        "controller (painettuna ”TUVA LÄMÄ CONTROLLER”, nimi lukukelvoton (leima))",
    ])
    func signaturesShowWhatIsPrintedAndHowSurelyItIsRead(words: String) async throws {
        let page = try #require(try await BuiltSite.get().pages["allekirjoitukset/index.html"])
        #expect(page.text.contains(words))
    }

    /// 150 % is what a provider gets for a student, no share of all.
    @Test func theTableOfSharesAddsUp() async throws {
        let page = try #require(try await BuiltSite.get().pages["rahoitus/index.html"])
        let shares = page.text.matches(of: /<span class="part">(\d+)\x{A0}%\n<\/span>/).compactMap { Int($0.1) }
        #expect(shares == [50, 35, 15])
        #expect(page.text.contains("Erityinen tuki: 150\u{A0}%"))
    }

    /// A part is called the same in the menu and on its page. The agreement's page has the document's name.
    @Test func menuAndPagesHaveTheSameNames() async throws {
        let site = try await BuiltSite.get()
        let menu = try #require(
            site.pages["tietosuoja/index.html"]?.text.firstMatch(of: /(?s)<nav[^>]*id="sivun-valikko".*?<\/nav>/))
        let links = menu.0.matches(of: /<a[^>]* href="..\/([a-z-]+)\/index.html"[^>]*>([^<]+)<\/a>/)
        #expect(links.count > 20)
        for link in links where link.1 != "linjaukset" {
            let heading = try #require(site.pages["\(link.1)/index.html"]?.text.firstMatch(of: /<h1[^>]*>([^<]*)<\/h1>/))
            #expect(heading.1 == link.2)
        }
    }

    /// In the sheet of obligations too, a row that shows an invented state says so.
    @Test func aRowWithASampleStateIsMarked() async throws {
        let sheet = try await BuiltSite.get().folder.appending(path: "lataukset/velvoitteet.csv")
        let rows = try String(contentsOf: sheet, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
        let states = /;(avoin|käynnissä|tehty|ei ajankohtainen)(;|$)/
        #expect(rows.contains { $0.contains(";Ei;") } && rows.contains { $0.contains(";Kyllä;") })
        for row in rows { #expect(row.contains(";Kyllä;") == row.contains(states), "\(row)") }
    }

    @Test func theContentHasNoErrorsAndTheGapsThatItShouldShow() async throws {
        let diagnostics = try await BuiltSite.get().outcome.diagnostics
        #expect(!diagnostics.contains { $0.severity == .error })
        let rules = Dictionary(grouping: diagnostics, by: \.rule.rawValue).mapValues(\.count)
        #expect(rules == ["L210": 6, "L220": 1, "L234": 1])
    }

    @Test func theFrontPageBeginsWithWhomToTurnTo() async throws {
        let front = try #require(try await BuiltSite.get().pages["index.html"])
        let main = try #require(front.text.range(of: "<main"))
        let heading = try #require(front.text[main.upperBound...].firstMatch(of: /<h[12][^>]*>([^<]*)</))
        #expect(String(heading.1).trimmingCharacters(in: .whitespacesAndNewlines) == "Keneen otan yhteyttä?")
        #expect(front.links.contains { $0.hasPrefix("tel:") })
    }
}
