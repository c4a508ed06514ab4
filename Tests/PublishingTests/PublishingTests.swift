import Foundation
import Testing

@testable import Files
@testable import Model
@testable import Publishing

struct ChecksumTests {
    /// The example of FIPS 180-4, and of nothing.
    @Test func isSHA256() {
        #expect(Checksum(of: Array("abc".utf8)).text == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Checksum(of: []).text == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func isReadAsItIsWritten() {
        let sum = Checksum(of: Array("abc".utf8))
        #expect(Checksum(sum.text) == sum)
        for text in ["", "abc", String(repeating: "g", count: 64), String(sum.text.dropLast()), sum.text + "0"] {
            #expect(Checksum(text) == nil, "\(text)")
        }
    }
}

struct PublishedSiteTests {
    private let one = Checksum(of: [1]), two = Checksum(of: [2]), three = Checksum(of: [3])

    private func site(_ files: [String: Checksum]) -> PublishedSite {
        PublishedSite(time: "2026-11-23T10:00:00Z", author: "Malli", commit: "1a2b", restored: 3, files: files)
    }

    @Test func isReadAsItIsWritten() {
        let site = site(["a b/ä.html": one, "b.css": two])
        #expect(PublishedSite(site.text) == site)
        let both = site.replaced(by: self.site(["b.css": three]))
        #expect(PublishedSite(both.text) == both)
        #expect(both.sums["b.css"] == [two, three])
    }

    @Test func whatReadersCanReadNamesNobody() {
        #expect(!String(decoding: site(["a": one]).withoutAuthor.text, as: UTF8.self).contains("Malli"))
    }

    /// Cut off, or of another kind.
    @Test func isNotReadByHalves() {
        let text = site(["a": one]).text
        #expect(PublishedSite(Array(text.dropLast())) == nil)
        #expect(PublishedSite(Array("a\n".utf8)) == nil)
    }

    /// Somebody may have written into the list at the target: nothing outside it is removed.
    @Test func noFileIsOutsideTheTarget() throws {
        let paths = ["../a", "/etc/passwd", "a/../../b", "a//b"]
        let lines = paths.map { one.text + "  " + $0 + "\n" }.joined()
        let site = try #require(PublishedSite(Array(("# luukku 1\n" + lines).utf8)))
        #expect(site.sums.isEmpty)
    }
}

struct PlanTests {
    private let one = Checksum(of: [1]), two = Checksum(of: [2]), three = Checksum(of: [3])

    private func site(_ files: [String: Checksum]) -> PublishedSite { PublishedSite(time: "", files: files) }

    @Test func transfersWhatDiffersAndNothingElse() {
        let plan = Plan(
            site(["same": one, "changed": two, "new": one]), over: site(["same": one, "changed": one, "gone": one]),
            there: ["same": one, "changed": one, "gone": one])
        #expect((plan.added, plan.changed, plan.removed, plan.unchanged) == (["new"], ["changed"], ["gone"], 1))
        #expect(plan.edited.isEmpty && plan.foreign.isEmpty && !plan.isNothing)
    }

    /// Also those that are compressed: what a page needs is there before it.
    @Test func pagesComeLast() {
        let plan = Plan(
            site(["a.html": one, "a.html.br": one, "b.css": one, "b.css.gz": one, "c.gz": one]), over: nil, there: [:])
        #expect(plan.transfer.pages.keys.sorted() == ["a.html", "a.html.br"])
        #expect(plan.transfer.assets.keys.sorted() == ["b.css", "b.css.gz", "c.gz"])
        #expect(plan.pageCount == 1)
    }

    @Test func tellsWhatWasEditedByHand() {
        let plan = Plan(
            site(["page": one, "other": two, "removed": one]),
            over: site(["page": one, "other": one, "removed": one, "gone": one]),
            there: ["page": three, "other": three, "gone": three])
        #expect(plan.edited == ["gone", "other", "page", "removed"])
        #expect(plan.changed == ["other", "page", "removed"])
    }

    @Test func doesNotTakeTheFilesOfOthers() {
        let plan = Plan(site(["a": one, "b": one]), over: site([:]), there: ["a": two, "b": one])
        #expect(plan.foreign == ["a"])
        #expect(plan.removed.isEmpty)
    }

    /// What was already sent of a publication that was broken off is ours, also when the content has changed since.
    @Test func completesWhatWasBrokenOff() {
        let meanwhile = site(["a": one, "b": one, "c": one]).replaced(by: site(["a": two, "b": two, "d": two]))
        let plan = Plan(site(["a": three, "b": two]), over: meanwhile, there: ["a": two, "b": one, "c": one, "d": two])
        #expect(plan.edited.isEmpty && plan.completes)
        #expect(plan.changed == ["a", "b"])
        #expect(plan.removed == ["c", "d"])
    }

    @Test func asksOfManyRemovals() {
        func plan(_ count: Int) -> Plan {
            let files = Dictionary(uniqueKeysWithValues: (0..<20).map { ("\($0)", one) })
            return Plan(site(files.filter { Int($0.key) ?? 0 >= count }), over: site(files), there: files)
        }
        #expect(!plan(2).removesMuch)
        #expect(plan(3).removesMuch)
    }
}

struct ComparisonTests {
    @Test func contentIsReadAsItIsWritten() {
        let record = StatedRecord(
            name: .init(type: "osapuoli", id: "kala"), title: "Kala\tkunta",
            values: ["kuvaus": "a\\n\nb", "nimi": "", "x": "\\"])
        #expect(PublishedContent(PublishedContent([record]).text)?.records == [record])
        #expect(PublishedContent(Array("a\tb\n".utf8)) == nil)
    }

    /// A history of an earlier version of Luukku tells nothing of texts.
    @Test func textsOfAnEarlierVersionAreNotTakenForChanged() {
        func record(_ text: String?) -> StatedRecord {
            StatedRecord(
                name: .init(type: "ohje", id: "a"), title: "a", values: text.map { [StatedRecord.textKey: $0] } ?? [:])
        }
        #expect(Comparison.changes(from: [record(nil)], to: [record("1")]).isEmpty)
        #expect(Comparison.changes(from: [record("0")], to: [record("1")]).count == 1)
        #expect(!recordTypes.contains { $0.fieldDescriptions.contains { $0.key.name == StatedRecord.textKey } })
    }

    @Test(
        arguments: [
            ("a b c", "a x c", ["b>x"]), ("a b c", "a b c", []), ("a b", "a b c d", [">c d"]),
            ("a b c d", "b d", ["a>", "c>"]),
            ("a b c d e", "x b c y e", ["a>x", "d>y"]), ("", "a", [">a"]), ("a a a", "a a", ["a>"]),
        ] as [(String, String, [String])])
    func wordsThatChangeAreTold(old: String, new: String, changes: [String]) {
        let found = WordChange.list(from: old.split(separator: " "), to: new.split(separator: " "))
        #expect(found.map { $0.was + ">" + $0.becomes } == changes)
    }

    /// What a page shows outside its main part is on every page.
    @Test func pageIsReadAsReadersDo() {
        let page =
            "<nav>valikko</nav><main id=\"s\"><h1>A &amp; B</h1><p>yksi <a href=\"../x/index.html#k\">kaksi</a></p></main>alas"
        let text = PageText(Array(page.utf8))
        #expect(text.words == ["A", "&", "B", "yksi", "kaksi"])
        #expect(text.links == ["../x/index.html"])
    }

    @Test func historyKeepsWhatIsWhole() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "luukku-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let history = try History(root: root.path, name: "kohde")
        let kept = try history.keep([1, 2]), other = try history.keep([3])
        #expect(try history.bytes(kept) == [1, 2])
        try history.prepare(PublishedSite(time: "2026-01-01T00:00:00Z", files: ["a": kept]), nil)
        #expect(try history.numbers.isEmpty && history.prepared?.files == ["a": kept])
        #expect(try history.addPrepared() == 1)
        try history.prune(keeping: 5, since: nil)
        #expect(history.holds(kept) && !history.holds(other))
        try history.prepare(PublishedSite(time: "2026-02-01T00:00:00Z", files: ["a": try history.keep([4])]), nil)
        #expect(try history.addPrepared() == 2)
        try history.prune(keeping: 5, since: "2026-01-15T00:00:00Z")
        #expect(history.numbers == [2] && !history.holds(kept))
        #expect(try history.lock() != nil)
        let file = try #require(
            FileManager.default.subpaths(atPath: root.path)?.first { $0.contains("tiedostot/") && $0.count > 60 })
        try Data([9]).write(to: root.appending(path: file))
        #expect(throws: PublishingFailure.self) { try history.bytes(Checksum(of: [4])) }
        let rights = try FileManager.default.attributesOfItem(atPath: root.path + "/.luukku/julkaisut/kohde")[.posixPermissions]
        #expect(rights as? Int == 0o700)
    }
}

struct TargetAddressTests {
    @Test(
        arguments: [
            ("/srv/intra", .folder("/srv/intra")), ("../intra", .folder("../intra")), ("./a:b", .folder("./a:b")),
            ("Sivusto.ZIP", .archive("Sivusto.ZIP")), ("m@h:www", .ssh(host: "m@h", port: nil, path: "www")),
            ("ssh://h/www", .ssh(host: "h", port: nil, path: "/www")),
            ("ssh://m@h:2222/w w", .ssh(host: "m@h", port: 2222, path: "/w w")),
            ("rclone:pilvi:a/b", .rclone("pilvi:a/b")),
        ] as [(String, TargetAddress)])
    func isRead(text: String, address: TargetAddress) throws {
        #expect(try TargetAddress(text) == address)
    }

    @Test(
        arguments: [
            ("https://a.fi/", .web), ("https://a.sharepoint.com/x", .sharePoint), ("ssh://h", .incomplete),
            ("ssh://h:99999/x", .incomplete),
            ("-oProxyCommand=x@h:/w", .incomplete), ("m@-oX:/w", .incomplete), ("m@h:/", .incomplete),
            ("rclone:pilvi", .incomplete),
            ("rclone:-v:x", .incomplete), ("ftp://a/b", .incomplete), ("", .incomplete),
            (#"P:\Intra"#, .incomplete), (#"\\palvelin\intra"#, .incomplete), ("P:/Intra", .incomplete),
            ("palvelin:/www", .incomplete),
        ] as [(String, TargetAddress.Fault)])
    func isRefused(text: String, fault: TargetAddress.Fault) {
        #expect(throws: fault) { try TargetAddress(text) }
    }
}

struct PublicationLogTests {
    private let clock: PublicationClock = { time in
        CalendarDate(year: 2026, month: 11, day: 23).map { LoggedPublication.Moment(day: $0, time: String(time)) }
    }

    private func record(_ id: String, _ text: String) -> StatedRecord {
        StatedRecord(name: .init(type: "ohje", id: id), title: id, values: [StatedRecord.textKey: text])
    }

    @Test func tellsWhatChangedAndAtOnceWhatItTellsAfterwards() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "luukku-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        #expect(try History(root: root.path, name: "kohde", onlyReads: true).log(clock).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: root.path))
        let history = try History(root: root.path, name: "kohde")
        let sums = (0..<4).map { Checksum(of: [$0]) }
        func publish(_ number: Int, _ files: [String: Checksum], _ records: [StatedRecord]) throws -> [LoggedPublication] {
            let coming = PublishedSite(time: "2026-11-0\(number)", author: "Malli", files: files)
            let numbers = try history.numbers(keeping: 2, since: nil, after: 1)
            let foretold = try history.log(clock, under: (coming, PublishedContent(records)), among: numbers)
            try history.prepare(coming, PublishedContent(records))
            #expect(try history.addPrepared() == number)
            try history.prune(keeping: 2, since: nil)
            #expect(try history.log(clock) == foretold)
            return foretold
        }
        let log = "julkaisuloki/index.html"
        var told = try publish(
            1, ["a.html": sums[0], log: sums[0], "a.html.gz": sums[0]], [record("a", "1"), record("b", "1")])
        #expect(told.count == 1 && told[0].difference == nil && told[0].pageCount == 1 && told[0].author == "Malli")
        told = try publish(2, ["a.html": sums[1], "c.html": sums[1], log: sums[1]], [record("a", "2"), record("c", "1")])
        let difference = try #require(told[0].difference)
        #expect((difference.addedPages, difference.changedPages, difference.removedPages) == (1, 1, 0))
        #expect(
            difference.records == [
                .init(name: .init(type: "ohje", id: "a"), outcome: .changed([StatedRecord.textKey])),
                .init(name: .init(type: "ohje", id: "c"), outcome: .added),
                .init(name: .init(type: "ohje", id: "b"), outcome: .removed),
            ])
        // The same files again are no news, and what came before is forgotten.
        told = try publish(3, ["a.html": sums[1], "c.html": sums[1], log: sums[1]], [])
        #expect(told.map(\.moment.time) == ["2026-11-02"] && told[0].difference == nil)
    }
}
