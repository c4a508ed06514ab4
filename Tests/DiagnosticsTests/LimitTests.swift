import Synchronization
import Testing

@testable import Diagnostics

/// Of each rule a hundred faults are told, and the others counted, to the last one.
struct LimitTests {
    private func faults(_ count: Int, in file: String = "Content/a.yaml", _ rule: Rule = .unknownKey) -> [Diagnostic] {
        (0..<count).map { Diagnostic(rule, at: SourceLocation(file: file, line: $0 + 1), value: "\(file) \($0)") }
    }

    private func total(_ entries: [ReportEntry]) -> Int { entries.reduce(0) { $0 + $1.count } }

    @Test func aHundredAreToldAndTheOthersCounted() {
        let many = faults(40_000)
        let entries = DiagnosticReport(in: .fi).entries(of: many)
        #expect(entries.count == 101 && total(entries) == 40_000)
        #expect(entries[99].places == ["Content/a.yaml, rivi 100"])
        #expect(entries[100].title == entries[0].title)
        #expect(entries[100].places == ["ja 39\u{A0}900 muuta samanlaista virhettä tiedostossa Content/a.yaml"])
        let text = DiagnosticReport(in: .en).render(many, as: .text)
        #expect(text.contains("\n  and 39,900 more errors like these in Content/a.yaml\n"))
        #expect(text.matches(of: /error L040/).count == 101)
    }

    @Test(arguments: Language.allCases) func aHundredAreToldWithoutACount(language: Language) {
        let report = DiagnosticReport(in: language)
        for format in ReportFormat.allCases {
            let text = report.render(faults(100), as: format)
            #expect(text.contains("Content/a.yaml") && !text.contains("like these") && !text.contains("samanlai"))
        }
        let one = report.render(faults(101), as: .lines).split(separator: "\n")
        #expect(one.count == 101 && one[100].hasPrefix("Content/a.yaml:101: "))
        #expect(one[100].contains(language == .fi ? "ja 1 muu samanlainen virhe tied" : "and 1 more error like these in "))
    }

    @Test func linesAndJSONSayHowManyMoreAndWhere() {
        let report = DiagnosticReport(in: .fi)
        let many = faults(300) + faults(5, .reportMissing) + faults(250, in: "Content/b.yaml")
        let lines = report.render(many, as: .lines).split(separator: "\n")
        #expect(lines.count == 106)
        #expect(
            lines.last?.hasSuffix(
                "; ja 450 muuta samanlaista virhettä: Content/a.yaml (250), Content/b.yaml (200)") == true)
        let json = report.render(many, as: .json)
        #expect(json.matches(of: /"remedy"/).count == 106)
        #expect(json.contains("\"more\":450,\"moreText\":\"ja 450 muuta samanlaista virhettä: "))
        #expect(json.contains("\"files\":[{\"file\":\"Content/a.yaml\",\"more\":250},"))
        #expect(json.contains("{\"file\":\"Content/b.yaml\",\"more\":200}]"))
    }

    /// One that stands alone in a file is not lost among the thousands of another.
    @Test func eachFileHasItsShare() {
        let many = faults(40_000) + faults(1, in: "Content/b.yaml") + faults(30, in: "Content/c.yaml")
        let places = DiagnosticReport(in: .fi).entries(of: many).flatMap(\.places)
        #expect(places.count { $0.hasPrefix("Content/a.yaml") } == 69)
        #expect(places.count { $0.hasPrefix("Content/b.yaml") } == 1)
        #expect(places.count { $0.hasPrefix("Content/c.yaml") } == 30)
        let files = (0..<5000).flatMap { faults(2, in: "Content/\($0).md") }
        let entries = DiagnosticReport(in: .en).entries(of: files)
        #expect(entries.count == 101 && total(entries) == 10_000)
        #expect(Set(entries.prefix(100).flatMap(\.places)).count == 100)
        #expect(entries[100].places[0].hasPrefix("and 9,900 more errors like these: Content/0.md (1), "))
        #expect(entries[100].places[0].hasSuffix(" and other files (9,895)"))
    }

    /// The same fault on many lines is one entry, however many: it takes one place of the hundred.
    @Test func repeatsAreOneEntry() {
        let same = (1...40_000).map { Diagnostic(.unknownKey, at: SourceLocation(file: "a", line: $0), value: "x") }
        let entries = DiagnosticReport(in: .fi).entries(of: same + faults(99))
        #expect(entries.count == 100 && total(entries) == 40_099)
    }

    /// What was meant is sought for the faults that are told and for no others.
    @Test func aHundredSuggestionsAreMade() {
        let made = Counter()
        let many = (0..<5000).map { (number: Int) -> Diagnostic in
            Diagnostic(
                .unknownKey, at: SourceLocation(file: "a", line: number), value: "x\(number)",
                meaning: { value in
                    made.count.add(1, ordering: .relaxed)
                    return value + "y"
                })
        }.sortedByLocation()
        #expect(made.count.load(ordering: .relaxed) == 0)
        #expect(DiagnosticReport(in: .fi).render(many, as: .text).contains("x99y"))
        #expect(made.count.load(ordering: .relaxed) == 100)
    }

    private final class Counter: Sendable {
        let count = Atomic(0)
    }

    @Test func theNearestFileIsWrittenAsTheTextWouldWriteIt() {
        let files = ["Content/index.md", "Content/ohjeet/naytot.md", "Content/ohjeet/a/b.md"]
        func meant(_ word: String, _ folder: String) -> String? {
            Diagnostic(.brokenLink, at: nil, value: word, near: NearValue(to: word, in: files, from: folder)).suggestion
        }
        #expect(meant("naytto.md", "Content/ohjeet") == "naytot.md")
        #expect(meant("../ohjet/naytot.md", "Content/tiedotteet") == "../ohjeet/naytot.md")
        #expect(meant("../../indeks.md", "Content/ohjeet/a") == "../../index.md")
        #expect(meant("ohjeet/naytöt.md", "Content") == "ohjeet/naytot.md")
        #expect(meant("../c.md", "Content/ohjeet/ab") == nil)
    }

    @Test func theNearestIsFoundWhateverTheCandidatesHaveInCommon() {
        #expect(nearest(to: "sivu-10-a.md", in: ["sivu-20-b.md", "sivu-10-b.md", "sivu-11-b.md"]) == "sivu-10-b.md")
        #expect(nearest(to: "abcdef", in: ["bacdef", "abcdfe"]) == "bacdef", "the first of equally near ones")
        #expect(nearest(to: "abcdefghi", in: ["badcfeghi"]) == "badcfeghi", "three swaps of neighbours")
        #expect(nearest(to: "ÄITI", in: ["aitx", "äitx"]) == "äitx")
        #expect(nearest(to: "aaa", in: ["aaaaa", "a", "aaaa"]) == "aaaa")
        #expect(nearest(to: "", in: ["a"]) == nil)
    }
}
