import ArgumentParser
import Diagnostics

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a code of a message at length; without one, list them all.")

    @Argument(help: "The code, e.g. L104.")
    var code: String?

    @Flag(help: "All explanations as one page in Markdown.")
    var markdown = false

    @Option(help: "The language of messages.")
    var language = Language.fi

    func run() throws {
        let report = DiagnosticReport(in: language)
        if markdown { return print(report.explanationPage, terminator: "") }
        guard let code else { return print(report.codes, terminator: "") }
        guard let rule = Rule(code: code) else { throw ValidationError(unknown(code)) }
        print(report.explain(rule), terminator: "")
    }

    func validate() throws {
        if markdown, code != nil { throw ValidationError("--markdown gives every explanation: leave the code out.") }
    }

    private func unknown(_ code: String) -> String {
        (language == .fi ? "koodia ei ole: " : "there is no code ") + printable(code)
            + didYouMean(nearest(to: code.uppercased(), in: Rule.allCases.map(\.rawValue)), in: language)
    }
}
