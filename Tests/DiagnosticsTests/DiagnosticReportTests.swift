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
                  korjaus:     valitse tunnus olemassa olevista tai lisää uusi tieto

                """)
    }

    @Test func linesAreUnderstoodByEditors() {
        let text = DiagnosticReport(in: .en).render([fault], as: .lines)
        #expect(text.hasPrefix("Content/tiedot/vastuuhenkilot.csv:14:1: error L104: "))
        #expect(text.split(separator: "\n").count == 1)
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
