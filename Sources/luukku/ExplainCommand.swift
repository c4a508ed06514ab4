import ArgumentParser
import Diagnostics

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: localized(
            fi: "Selitä viestin koodi perusteellisesti. Jos et anna koodia, komento luettelee kaikki koodit.",
            en: "Explain a code of a message at length; without one, list them all."),
        aliases: ["selitä", "selita"])

    @Argument(
        help: help(fi: "Mikä koodi selitetään? Esim. L104.", en: "The code, e.g. L104.", value: ("koodi", "code")))
    var code: String?

    @Flag(
        help: help(fi: "Tulosta kaikki selitykset yhtenä Markdown-sivuna.", en: "All explanations as one page in Markdown."))
    var markdown = false

    @OptionGroup var speech: LanguageOption

    func run() throws {
        let report = DiagnosticReport(in: speech.language)
        if markdown { return print(report.explanationPage, terminator: "") }
        guard let code else { return print(report.codes, terminator: "") }
        guard let rule = Rule(code: code) else { throw ValidationError(unknown(code)) }
        print(report.explain(rule), terminator: "")
    }

    func validate() throws {
        if markdown, code != nil {
            throw ValidationError(
                localized(
                    fi: "Lisävalinta --markdown antaa kaikki selitykset, joten jätä koodi pois.",
                    en: "--markdown gives every explanation: leave the code out."))
        }
    }

    private func unknown(_ code: String) -> String {
        localized(fi: "koodia \(printable(code)) ei ole", en: "there is no code \(printable(code))")
            + didYouMean(nearest(to: code.uppercased(), in: Rule.allCases.map(\.rawValue)), in: speech.language)
            + localized(fi: "\n  Kaikki koodit näet näin: luukku explain", en: "\n  all codes: luukku explain")
    }
}
