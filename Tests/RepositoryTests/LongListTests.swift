import Build
import Diagnostics
import Foundation
import Model
import Testing

/// Lists of any length: no page and no file is over 200 KB, and the parts of a divided list lead to each other and hold each
/// row once.
struct LongListTests {
    private static let shared = Task { try await LongSite() }

    /// Search data, tables and attachments are for programs, or as large as somebody made them.
    @Test func noPageAndNoFileIsOver200Kilobytes() async throws {
        let site = try await Self.shared.value
        let large = site.built.files.filter { path in
            !["haku/", "lataukset/", "liitteet/"].contains { path.hasPrefix($0) } && site.size(of: path) > 200_000
        }
        #expect(large.sorted().map { "\($0): \(site.size(of: $0))" } == [])
    }

    @Test(arguments: [
        ("tiedotteet/index.html", "tiedotteet/", "tiedote-", LongSite.count),
        ("velvoitteet/index.html", "velvoitteet/", "velvoite-", LongSite.count),
        ("velvoitteet/osapuoli/osapuoli-1/index.html", "velvoitteet/", "velvoite-", LongSite.count),
        ("velvoitteet/vahvuus/velvoite/index.html", "velvoitteet/", "velvoite-", LongSite.count),
        ("vuosikello/2026-2027/index.html", "vuosikello/tapahtumat/", "tapahtuma-", LongSite.count),
        ("vuosikello/laji/koulutus/2026-2027/index.html", "vuosikello/tapahtumat/", "tapahtuma-", LongSite.count),
        ("vuosikello/laji/tarkistus/2026-2027/index.html", "ohjeet/", "ohje-", LongSite.count),
        ("vuosikello/seuraava-lukuvuosi/index.html", "vuosikello/tapahtumat/", "tapahtuma-", LongSite.count),
        ("vastuuhenkilot/index.html", "vastuuhenkilot/", "henkilo-", LongSite.count),
        ("vastuuhenkilot/aakkosittain/index.html", "vastuuhenkilot/", "henkilo-", LongSite.count),
        ("vastuuhenkilot/aloittain/index.html", "vastuuhenkilot/", "henkilo-", LongSite.count),
        ("vastuuhenkilot/toimipisteittain/index.html", "vastuuhenkilot/", "henkilo-", LongSite.count),
        ("ohjeet/index.html", "ohjeet/", "ohje-", LongSite.count),
    ])
    func partsLeadToEachOtherAndHoldEachRowOnce(whole: String, folder: String, prefix: String, count: Int) async throws {
        let site = try await Self.shared.value
        let parts = try site.parts(of: whole)
        #expect(parts.count > 1 && Set(parts).count == parts.count)
        var rows: [String: Int] = [:]
        for (index, part) in parts.enumerated() {
            #expect(try site.parts(of: part) == parts, "\(part) leads to all parts")
            let page = try #require(site.built.pages[part])
            #expect(page.tags.contains { $0.attributes["aria-current"] == "page" && $0.name == "a" })
            #expect(!page.tags.contains { $0.name == "script" }, "\(part) is complete without one")
            for (step, rel) in [(-1, "prev"), (1, "next")] {
                let address = page.tags.first { $0.attributes["rel"] == rel }?.attributes["href"]
                let neighbour = parts.indices.contains(index + step) ? parts[index + step] : nil
                #expect(address.flatMap { resolve($0, from: part) } == neighbour, "\(part): \(rel)")
            }
            let shown = page.links.compactMap { resolve($0, from: part) }
                .filter { $0.hasPrefix(folder + prefix) && $0.hasSuffix("/index.html") }
            for row in Set(shown) { rows[row, default: 0] += 1 }
        }
        #expect(rows.count == count && rows.values.allSatisfy { $0 == 1 }, "\(rows.count) rows")
        // A page of its own title for each: `Tiedotteet 2025`.
        let titles = parts.compactMap { site.built.pages[$0]?.text.firstMatch(of: /<title>(.*?)<\/title>/)?.1 }
        #expect(Set(titles).count == parts.count)
    }

    /// A term is in a part of the glossary: what links to it leads there.
    @Test func linksLeadToThePartWhereARecordStands() async throws {
        let site = try await Self.shared.value
        let parts = try site.parts(of: "sanasto/index.html")
        let ids = parts.flatMap { site.built.pages[$0]?.ids ?? [] }.filter { $0.hasPrefix("termi-") }
        #expect(ids.count == LongSite.count && Set(ids).count == ids.count)
        let page = try #require(site.built.pages["ohjeet/ohje-1/index.html"])
        let link = try #require(page.links.first { $0.contains("#termi-") })
        let pieces = link.split(separator: "#").map(String.init)
        let file = try #require(resolve(pieces[0], from: "ohjeet/ohje-1/index.html"))
        #expect(parts.contains(file) && site.built.pages[file]?.ids.contains(pieces[1]) == true)
    }

    /// A calendar's own file holds what comes next; those of the months hold everything, and a page leads to each.
    @Test func theFilesOfACalendarHoldEachEntryOnce() async throws {
        let site = try await Self.shared.value
        func entries(_ path: String) throws -> [String] {
            try site.text(path).matches(of: /\r\nUID:([^\r]*)/).map { String($0.1) }
        }
        for (calendar, pages) in [
            ("vuosikello/laji/tarkistus", "vuosikello/laji/tarkistus/"), ("vuosikello/vuosikello", "vuosikello/"),
        ] {
            let months = site.built.files.filter { $0.hasPrefix(calendar + "/") && $0.hasSuffix(".ics") }.sorted()
            let all = try months.flatMap(entries)
            #expect(all.count == Set(all).count && all.count >= LongSite.count, "\(calendar): \(all.count)")
            let next = try entries(calendar + ".ics")
            #expect(next.count == 300 && Set(next).isSubset(of: all))
            let linked = Set(
                site.built.pages.filter { $0.key.hasPrefix(pages) }.flatMap { path, page in
                    page.links.compactMap { resolve($0, from: path) }
                })
            #expect(linked.isSuperset(of: months))
        }
    }

    @Test func cardsAndSitemapsAreDividedAndComplete() async throws {
        let site = try await Self.shared.value
        let cards = site.built.files.filter { $0.hasPrefix("vastuuhenkilot/kaikki/") && $0.hasSuffix(".vcf") }.sorted()
        let names = try cards.flatMap { try site.text($0).matches(of: /\r\nUID:([^\r]*)/).map { String($0.1) } }
        #expect(cards.count > 1 && names.count == LongSite.count && Set(names).count == names.count)
        let takeAway = try #require(site.built.pages["mukaan/index.html"])
        #expect(Set(takeAway.links.compactMap { resolve($0, from: "mukaan/index.html") }).isSuperset(of: cards))
        let sitemaps = try site.text("sitemap.xml").matches(of: /<loc>https:\/\/esimerkki\.invalid\/([^<]*)/).map {
            String($0.1)
        }
        let addresses = try sitemaps.flatMap { try site.text($0).matches(of: /<loc>([^<]*)/).map { String($0.1) } }
        #expect(sitemaps.count > 1 && Set(addresses).count == addresses.count)
        #expect(addresses.count == site.built.pages.count - 1, "all but the page of errors")
    }

    @Test func everyLinkLeadsSomewhereAndEveryPageIsReached() async throws {
        let site = try await Self.shared.value
        var reached: Set<String> = ["index.html", "404.html"]
        var pending = ["index.html"]
        while let path = pending.popLast() {
            for link in site.built.pages[path]?.links ?? [] where !link.contains(":") {
                let pieces = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let file = try #require(pieces[0].isEmpty ? path : resolve(pieces[0], from: path))
                #expect(site.built.files.contains(file), "\(path): \(link)")
                if pieces.count == 2 {
                    #expect(site.ids[file]?.contains(pieces[1]) == true, "\(path): \(link)")
                }
                if reached.insert(file).inserted { pending.append(file) }
            }
        }
        #expect(Set(site.built.pages.keys).subtracting(reached).sorted() == [])
        let files = site.built.files.filter { $0.hasSuffix(".ics") || $0.hasSuffix(".vcf") }
        #expect(Set(files).subtracting(reached).sorted() == [])
    }
}

private struct WrongContent: Error {
    let first: [Diagnostic]
}

/// A network that has much of everything.
private struct LongSite {
    static let count = 650
    let built: BuiltSite
    let ids: [String: Set<String>]

    init() async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "luukku-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let theme = BuiltSite.repository.appending(path: "Theme")
        try FileManager.default.copyItem(at: theme, to: root.appending(path: "Theme"))
        for (path, text) in Self.files {
            let file = root.appending(path: "Content/" + path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        built = try await BuiltSite(root: root)
        let errors = built.outcome.diagnostics.filter { $0.severity == .error }
        // Not `#require`: the tests that wait for the site are to fail too.
        guard errors.isEmpty else { throw WrongContent(first: Array(errors.prefix(3))) }
        ids = built.pages.mapValues { Set($0.ids) }
    }

    func size(of path: String) -> Int {
        (try? built.folder.appending(path: path).resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: built.folder.appending(path: path), encoding: .utf8)
    }

    /// What the list of parts leads to.
    func parts(of path: String) throws -> [String] {
        let text = try #require(built.pages[path]?.text)
        let list = try #require(text.firstMatch(of: /<nav class="filters parts".*?<\/nav>/.dotMatchesNewlines()), "\(path)")
        return HTMLPage(String(list.0)).links.compactMap { resolve($0, from: path) }
    }

    /// Names of all letters, so that each list has several parts by letter, and one letter that is too long.
    private static func name(_ number: Int) -> String {
        let letters = Array("AAAAAAAABCDEFGHIJKLMNOPRSTUVYÄÖ")
        return "\(letters[number % letters.count])sana\(number)"
    }

    /// Titles that differ by numbers alone are one series from year to year.
    private static func letters(_ number: Int) -> String {
        String(String(number).compactMap(\.wholeNumberValue).map { Array("aeioukslmn")[$0] })
    }

    private static func day(_ number: Int) -> String {
        // Half of them in one month: a month may be too long too.
        number % 2 == 0 ? "2027-03-\(10 + number % 20)" : "2027-0\(1 + number % 7)-1\(number % 10)"
    }

    private static var files: [(String, String)] {
        let numbers = 1...count
        let roles = """
            - tunnus: kaikki-osapuolet
              nimi: kaikki osapuolet
              laji: kaikki
            - tunnus: tyopaja
              nimi: työpaja
              laji: osapuolirooli

            """
        let obligations = numbers.map { number in
            """
            - tunnus: velvoite-\(number)
              otsikko: \(name(number)) hoidetaan
              vahvuus: velvoite
              vastuussa: [kaikki-osapuolet]
              kohta: osa-\(number / 40)
              lainaus: Kohta \(number) hoidetaan

            """
        }
        let texts = stride(from: 0, through: count, by: 40).map { start in
            "## Osa \(start / 40) {#osa-\(start / 40)}\n\n"
                + (max(1, start)...min(count, start + 39)).map { "Kohta \($0) hoidetaan hyvin.\n\n" }.joined()
        }
        // The agreement in three texts: a text is as long as its author makes it.
        let third = (texts.count + 2) / 3
        let agreement = (0..<3).map { part in
            (
                part == 0 ? "linjaukset/linjaukset.md" : "linjaukset/osa-\(part + 1).md",
                "---\notsikko: Linjaukset \(part + 1)\nsanamuoto: alkuperäinen\njarjestys: \(part + 1)\n---\n\n"
                    + texts[part * third..<min(texts.count, (part + 1) * third)].joined()
            )
        }
        let contacts = numbers.map {
            "henkilo-\($0);osapuoli-\($0 % 3 + 1);Malli;\(name($0));\($0 <= 3 ? "kyllä" : "ei");040 000 \(1_000 + $0);Ala \($0 % 5)\n"
        }
        let events = numbers.map {
            "tapahtuma-\($0);\(name($0)) \(letters($0));koulutus;\(day($0));osapuoli-\($0 % 3 + 1);kaikki-osapuolet\n"
        }
        let statuses = numbers.map { "velvoite-\($0);osapuoli-1;avoin;henkilo-1\n" }
        let terms = numbers.map { "- tunnus: termi-\($0)\n  termi: \(name($0))termi\n  maaritelma: Se, mitä \($0) on.\n" }
        return agreement + [
            ("sivusto.yaml", "nimi: Pitkä luukku\nverkosto: Suuri verkosto\nkieli: fi\nosoite: https://esimerkki.invalid/\n"),
            ("tiedot/roolit.yaml", roles), ("tiedot/velvoitteet.yaml", obligations.joined()),
            ("tiedot/sanasto.yaml", terms.joined()),
            ("tiedot/vastuuhenkilot.csv", "tunnus;osapuoli;etunimi;sukunimi;ensisijainen;puhelin;ala\n" + contacts.joined()),
            ("tiedot/tapahtumat.csv", "tunnus;otsikko;tyyppi;alkaa;osapuolet;roolit\n" + events.joined()),
            ("tiedot/velvoitteiden-tila.csv", "velvoite;osapuoli;tila;vastuuhenkilo\n" + statuses.joined()),
        ]
            + (1...3).map { number in
                (
                    "osapuolet/osapuoli-\(number).md",
                    "---\notsikko: Osapuoli \(number)\ntyyppi: kunta\nroolit: [tyopaja]\nkunta: Kala\n---\n"
                )
            }
            + numbers.map { number in
                let date = "\(number % 3 == 0 ? 2_026 : 2_020 + number % 5)-0\(number % 9 + 1)-11"
                return (
                    "tiedotteet/tiedote-\(number).md",
                    "---\notsikko: \(name(number)) tiedottaa\njulkaistu: \(date)\nkuvaus: Mitä on tapahtunut.\n---\n\nTeksti.\n"
                )
            }
            + numbers.map { number in
                (
                    "ohjeet/ohje-\(number).md",
                    """
                    ---
                    otsikko: \(name(number)) ohjeena
                    tarkista: \(day(number))
                    velvoitteet: [velvoite-1]
                    ---

                    Katso [termi](termi:termi-\(number)).

                    """
                )
            }
    }
}
