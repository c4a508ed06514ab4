import Testing

@testable import Diagnostics

struct DiagnosticReportTests {
    private let fault = Diagnostic(
        .unknownReference,
        at: SourceLocation(file: "Content/tiedot/vastuuhenkilot.csv", line: 14, field: "osapuoli"),
        value: "kittilan-kunat", suggestion: "kittilan-kunta")

    @Test func textNamesRowColumnValueAndWayOut() {
        #expect(
            DiagnosticReport(in: .fi).render([fault], as: .text) == """
                virhe L104: tunnusta ei löydy
                  Content/tiedot/vastuuhenkilot.csv, rivi 14, sarake ”osapuoli”
                  arvo:        kittilan-kunat
                  tarkoititko: kittilan-kunta
                  korjaus:     käytä olemassa olevaa tunnusta tai lisää puuttuva tieto

                Pidempi selitys: luukku explain L104

                """)
    }

    /// Characters that look like others, or like nothing, are told by their names.
    @Test(arguments: [
        ("hoitaa", "tekee", "lainauksessa ”hoitaa”, linjauksissa ”tekee”"),
        ("nyt", "", "lainauksessa ”nyt”, linjauksissa ei mitään"),
        (
            "p\u{430}j\u{430}", "paja",
            "lainauksessa ”p\u{430}j\u{430}” (U+0430 CYRILLIC SMALL LETTER A), linjauksissa ”paja”"
        ),
        (
            "a\u{A0}x", "a\u{AD}b",
            "lainauksessa ”a\u{A0}x” (U+00A0 sitova välilyönti (NO-BREAK SPACE)), linjauksissa ”a\u{AD}b” "
                + "(U+00AD pehmeä tavuviiva (SOFT HYPHEN))"
        ), ("a — b", "a — c", "lainauksessa ”a — b”, linjauksissa ”a — c”"),
    ]) func whatDiffersIsTold(found: String, expected: String, text: String) {
        #expect(Note.difference(found: found, expected: expected).finnish.text == text)
        let english = Note.difference(found: "a\u{A0}", expected: "").english.text
        #expect(english == "the quote has “a\u{A0}” (U+00A0 NO-BREAK SPACE), the agreement has nothing")
    }

    @Test func theSameFaultOnManyLinesIsOneEntryOfTheText() {
        let places = (2...38).map { SourceLocation(file: "a.csv", line: $0, field: "osapuoli") }
        let faults = places.map { Diagnostic(.unknownReference, at: $0, value: "x", notes: [.record("r\($0.line ?? 0)")]) }
        let other = Diagnostic(.unknownReference, at: places[3], value: "y")
        let report = DiagnosticReport(in: .en)
        #expect(
            report.render(faults + [other], as: .text) == """
                error L104: the identifier does not exist
                  a.csv, field “osapuoli”
                  the same error on 37 lines: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …
                  value:  x
                  remedy: use one that exists, or add what is missing

                error L104: the identifier does not exist
                  a.csv, line 5, field “osapuoli”
                  value:  y
                  remedy: use one that exists, or add what is missing

                more: luukku explain L104

                """)
        #expect(report.render(faults, as: .lines).split(separator: "\n").count == 37)
        #expect(report.render(faults, as: .json).split(separator: "\n").count == 39)
    }

    /// Two files are mended in two places, which are both told; what has no line has nothing to be counted.
    @Test func faultsOfOtherFilesOrWithoutLinesAreToldWithTheirPlaces() {
        let faults = ["a.md", "b.md"].map { Diagnostic(.yamlTab, at: SourceLocation(file: $0, line: 2)) }
        let whole = [Diagnostic(.emptyFile, at: SourceLocation(file: "a.md")), Diagnostic(.pageUnknown, at: nil)]
        let text = DiagnosticReport(in: .fi).render(faults + whole, as: .text)
        #expect(text.matches(of: /virhe L/).count == 3)
        #expect(text.contains("\n  a.md, rivi 2\n  b.md, rivi 2\n"))
        #expect(!text.contains("sama virhe"))
        #expect(DiagnosticReport(in: .fi).render([], as: .text).isEmpty)
    }

    @Test func theSameFaultInManyFilesIsOneEntry() {
        func fault(_ file: Int, line: Int, value: String = "kala-kunat") -> Diagnostic {
            let place = SourceLocation(file: "Content/ohjeet/\(file).md", line: line)
            return Diagnostic(.unknownReference, at: place, value: value, suggestion: "kala-kunta")
        }
        let faults = (1...11).map { fault($0, line: 5) } + [fault(11, line: 5), fault(12, line: 3), fault(12, line: 7)]
        let entries = DiagnosticReport(in: .fi).entries(of: faults + [fault(1, line: 9, value: "kala")])
        #expect(entries.count == 2)
        #expect(entries[0].places.first == "Content/ohjeet/1.md, rivi 5")
        #expect(entries[0].places.suffix(2) == ["Content/ohjeet/8.md, rivi 5", "ja 5 muuta paikkaa"])
        #expect(entries[1].places == ["Content/ohjeet/1.md, rivi 9"])
        let one = DiagnosticReport(in: .fi).entries(of: [fault(1, line: 5), fault(1, line: 5)])
        #expect(one.map(\.places) == [["Content/ohjeet/1.md, rivi 5"]])
    }

    @Test func linesAreUnderstoodByEditors() {
        let text = DiagnosticReport(in: .en).render([fault], as: .lines)
        #expect(text.hasPrefix("Content/tiedot/vastuuhenkilot.csv:14: error L104: "))
        #expect(text.split(separator: "\n").count == 1)
        var known = fault
        known.location?.column = 3
        #expect(
            DiagnosticReport(in: .en).render([known], as: .lines).hasPrefix("Content/tiedot/vastuuhenkilot.csv:14:3: error"))
    }

    /// A warning of the first file comes after an error of the last.
    @Test(arguments: [ReportFormat.text, .lines]) func errorsComeBeforeWarnings(format: ReportFormat) {
        let warning = Diagnostic(.reviewDue, at: SourceLocation(file: "Content/a.md", line: 1))
        let text = DiagnosticReport(in: .en).render([warning, fault, warning], as: format)
        let places = ["L104", "L236"].compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(places.count == 2 && places == places.sorted())
    }

    @Test func controlCharactersOfAValueNeverReachTheTerminal() {
        let evil = Diagnostic(.wrongType, at: nil, value: "a\u{1B}[31mb\u{9B}c\nd")
        let text = DiagnosticReport(in: .en).render([evil], as: .text)
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(!text.unicodeScalars.contains("\u{9B}"))
    }

    @Test(arguments: Rule.allCases) func everyRuleHasWordsInBothLanguages(rule: Rule) {
        for language in Language.allCases {
            let message = DiagnosticReport(in: language).message(rule)
            #expect(!message.summary.isEmpty && !message.remedy.isEmpty)
        }
        #expect(DiagnosticReport(in: .fi).message(rule).summary != DiagnosticReport(in: .en).message(rule).summary)
    }

    @Test func nearestFindsTyposButNotOtherWords() {
        #expect(nearest(to: "puhleín", in: ["puhelin", "nimi", "ala"]) == "puhelin")
        #expect(nearest(to: "kittilan-kunat", in: ["iin-kunta", "kittilan-kunta"]) == "kittilan-kunta")
        #expect(nearest(to: "xyz", in: ["puhelin", "nimi"]) == nil)
    }
}
