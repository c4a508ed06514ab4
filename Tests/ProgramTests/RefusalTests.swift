import Diagnostics
import Foundation
import Testing

/// What a command that writes refuses, in both languages, as its user meets it. Content itself never gives these.
struct RefusalTests {
    struct Case: Sendable {
        let rule: Rule
        /// The front matter of `Content/ohjeet/ohje.md`.
        var frontMatter = "otsikko: Ohje"
        let arguments: [String]
        let place: String
    }

    static let checked = ["checked", "ohjeet/ohje.md", "--by"]
    static let cases = [
        Case(
            rule: .notInEncoding,
            arguments: [
                "replace-contact", "kala-1", "kala-2", "--given", "😀", "--family", "Y", "--from", "2026-12-01", "--yes",
            ],
            place: "L600 Content/tiedot/vastuuhenkilot.csv:3 😀"),
        Case(
            rule: .valueCannotStand, arguments: checked + ["Malli\u{1B}"],
            place: "L601 Content/ohjeet/ohje.md:4 [tarkistaja] Malli\u{FFFD}"),
        Case(
            rule: .writtenOtherwise, frontMatter: "otsikko: Ohje\ntarkistaja: >\n  Malli", arguments: checked + ["Otos"],
            place: "L602 Content/ohjeet/ohje.md:4 [tarkistaja] Malli⏎"),
        Case(
            rule: .placeUnknown, frontMatter: "{otsikko: Ohje}", arguments: checked + ["Malli"],
            place: "L603 Content/ohjeet/ohje.md:2 [tarkistettu] 2026-11-01"),
        Case(
            rule: .pageUnknown, arguments: ["checked", "ohjeet/ohj.md", "--by", "Malli"],
            place: "L604 - ohjeet/ohj.md -> ohjeet/ohje.md"),
        Case(
            rule: .noPageText, arguments: ["tidy", "tiedot/vastuuhenkilot.csv"],
            place: "L605 - tiedot/vastuuhenkilot.csv"),
        Case(rule: .dayNotYet, arguments: checked + ["Malli", "--on", "2999-11-01"], place: "L059 - DAY"),
    ]

    @Test func noRefusalIsLeftOut() {
        #expect(Set(Self.cases.map(\.rule)) == Set(Rule.allCases.filter { $0.rawValue.hasPrefix("L6") } + [.dayNotYet]))
    }

    @Test(arguments: cases, Language.allCases) func aRefusalIsToldAndNothingIsWritten(refused: Case, language: Language) throws
    {
        let site = try TestSite()
        try site.write("---\n\(refused.frontMatter)\n---\n\nTeksti.\n", to: "Content/ohjeet/ohje.md")
        let contacts = "tunnus;osapuoli;etunimi;sukunimi;ensisijainen\nkala-1;kala-kunta;Malli;Ääkkönen;kyllä\n"
        try site.write(#require(contacts.data(using: .windowsCP1252)), to: "Content/tiedot/vastuuhenkilot.csv")
        let before = try site.snapshot(of: "Content")
        let day = refused.arguments.first == "checked" && !refused.arguments.contains("--on") ? ["--on", "2026-11-01"] : []
        let options = ["--root", site.root.path, "--language", language.rawValue, "--format", "json"]
        let run = try Program.luukku(refused.arguments + day + options)
        #expect(run.status == 1)
        let found = try FoundDiagnostic.list(run.output)
        let shown = language == .fi ? "1.11.2999" : "2999-11-01"
        #expect(found.map(\.compact) == [refused.place.replacing("DAY", with: shown)])
        let message = DiagnosticReport(in: language).message(refused.rule)
        #expect(found.map(\.message) == [message.summary] && found.map(\.remedy) == [message.remedy])
        #expect(run.errors.hasPrefix(language == .fi ? "Mitään ei kirjoitettu. " : "Nothing written. "))
        #expect(try site.snapshot(of: "Content") == before)
    }
}
