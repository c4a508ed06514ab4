import Testing

@testable import Diagnostics

struct ExplanationTests {
    @Test(arguments: Rule.allCases) func everyRuleIsExplainedInBothLanguages(rule: Rule) {
        let explanations = Language.allCases.map { DiagnosticReport(in: $0).explanation(rule) }
        #expect(Set(explanations.map(\.meaning)).count == 2)
        for explanation in explanations {
            let words = explanation.meaning.split(separator: " ").count
            #expect((10...90).contains(words), "\(words) words")
            #expect(explanation.meaning.hasSuffix(".") || explanation.meaning.hasSuffix("?"))
            #expect(explanation.example.wrong != explanation.example.right)
            #expect(!explanation.example.right.isEmpty)
        }
        let text = DiagnosticReport(in: .fi).explain(rule)
        #expect(text.contains(rule.severity == .warning ? "sivusto julkaistaan silti" : "Jos mitään ei tehdä"))
    }

    /// English words of a Finnish message would be as wrong; but those are what people see first.
    @Test(arguments: Rule.allCases) func englishHasNoFinnishWordsButThoseOfTheContent(rule: Rule) {
        let report = DiagnosticReport(in: .en)
        let message = report.message(rule)
        let text = [message.summary, message.remedy, report.explanation(rule).meaning].joined(separator: " ")
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        let finnish: Set = [
            "ja", "tai", "on", "ei", "ole", "se", "että", "joka", "jos", "kun", "rivi", "arvo", "tiedosto", "kenttä", "sarake",
            "tunnus", "lisää", "korjaa", "poista", "virhe",
        ]
        // `ei` and `kyllä` are written in the content; `on` is English too; `tunnus` is a column.
        #expect(finnish.subtracting(["ei", "on", "tunnus"]).isDisjoint(with: words))
        let accented = Set(words.filter { $0.contains { "äö".contains($0) } })
        #expect(accented.subtracting(["ä", "ö", "sähköposti", "kyllä", "pää", "sámi"]) == [], "\(accented)")
    }

    @Test func codesAreFoundAsPeopleTypeThem() {
        #expect(Rule(code: "l104") == .unknownReference)
        #expect(Rule(code: "L999") == nil)
        #expect(DiagnosticReport(in: .fi).codes.split(separator: "\n").count == Rule.allCases.count)
    }
}
