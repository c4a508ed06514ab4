import ArgumentParser
import Build
import CLibrary
import Diagnostics
import Editing
import Files
import Model
import Scaffold

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Start a new network's site: a small content and the standard theme.",
        discussion: "What is in the folder already is never overwritten. On a terminal it asks what is not given.")

    @Argument(help: "A folder that is empty or does not exist yet.")
    var folder = "."

    @Option(help: "The site's name.")
    var name: String?

    @Option(help: "The network's name.")
    var network: String?

    @Option(help: "The e-mail address for readers' feedback.")
    var feedback: String?

    @Option(help: ArgumentHelp("The day that is today (default: today).", valueName: "YYYY-MM-DD"))
    var today: CalendarDate?

    func run() async throws {
        try await scaffold(language: .fi, format: .text) {
            var site = NewSite(name: "Intranet", network: "Esimerkkiverkosto", feedback: nil, today: today ?? .today)
            // Before anything is asked.
            try site.refuseIfOccupied(folder)
            site.name = try name ?? answer("Sivuston nimi", default: site.name)
            site.network = try network ?? answer("Verkoston nimi", default: site.network)
            let address = try feedback ?? answer("Sähköposti palautteelle (tyhjä: lisätään myöhemmin)", default: "")
            site.feedback = address.isEmpty ? nil : address
            try site.write(to: folder)
            let place = folder == "." ? "" : "  cd \(folder)\n"
            print(
                "Uusi sivusto on valmis. Lue ensin LUE-MINUT.txt. Seuraavaksi:\n\(place)"
                    + "  luukku serve           katso sivustoa selaimessa, kun kirjoitat\n"
                    + "  luukku check           tarkista sisältö\n  luukku build           tee sivusto\n"
                    + "  luukku new osapuoli    lisää osapuoli")
        }
    }

    private func answer(_ prompt: String, default fallback: String) throws -> String {
        guard isTerminal else { return fallback }
        let text = try ask("\(prompt)\(fallback.isEmpty ? "" : " [\(fallback)]"): ")
        return text.isEmpty ? fallback : text
    }
}

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Add a record to the content; on a terminal it asks what is not given.",
        // No list of kinds here: it would be made at each start of any command.
        discussion: """
            Without a kind it lists the kinds and what each is asked. Every key of the record is an option: --otsikko "Syystapaaminen" \
            (luukku schema lists them). Several values are separated by commas: --osapuolet eka,toka. --set key=value and \
            --key=value do the same as --key value.
            """)

    @Argument(help: "What to add.")
    var kind: String?

    @Option(help: "The identifier (default: made of the title).")
    var tunnus: String?

    @Flag(help: "Ask nothing: what is not given is left out.")
    var kysymatta = false

    @Option(help: ArgumentHelp("The day that is today (default: today).", valueName: "YYYY-MM-DD"))
    var today: CalendarDate?

    @OptionGroup var options: EditingOptions

    @Argument(
        parsing: .allUnrecognized, help: ArgumentHelp("Answers, e.g. --otsikko \"Syystapaaminen\".", valueName: "answers"))
    var answers: [String] = []

    func run() async throws {
        try await scaffold(language: options.language, format: options.format) {
            guard let kind = try chosenKind() else { return print(kinds) }
            let given = try answers(to: kind)
            let day = today ?? .today
            var situation = try await Scaffold.situation(root: options.root, today: day, tasks: 2)
            let mayAsk = isTerminal && !kysymatta
            var missing: [String] = []
            for question in kind.allQuestions {
                situation.answers[question.key] = try answer(to: question, given, situation, mayAsk: mayAsk)
                if question.isRequired, situation.answers[question.key] == nil { missing.append("--" + question.key) }
            }
            guard missing.isEmpty else { throw Usage("puuttuu: " + missing.joined(separator: ", ")) }
            let build = BuildOptions(root: options.root, output: options.root + "/Public", today: day, tasks: 2)
            let addition = try await add(kind, situation, id: tunnus, options: build)
            let report = DiagnosticReport(in: options.language)
            print("lisätty \(kind.name) \(addition.id): " + report.place(addition.location))
            for step in addition.next { print("  seuraavaksi: \(step)") }
            print("  tarkista lopuksi: luukku check")
            if !addition.warnings.isEmpty { print(report.render(addition.warnings, as: options.format), terminator: "") }
        }
    }

    /// Every kind with the options that it is asked for.
    private var kinds: String {
        Kind.all.map { kind in
            let keys = kind.questions.filter { $0.isAsked || $0.isRequired }.map { "--\($0.key)" + ($0.isRequired ? "*" : "") }
            return "\(kind.name): \(kind.summary)\n  \(keys.joined(separator: " "))"
        }.joined(separator: "\n")
    }

    /// nil when none was named.
    private func chosenKind() throws -> Kind? {
        guard let kind else { return nil }
        if let known = Kind.named(kind) { return known }
        let names = Kind.all.map(\.name)
        let near = nearest(to: kind, in: names).map { "; tarkoititko \($0)?" } ?? ""
        throw Usage("”\(printable(kind))” ei ole mikään näistä: \(names.joined(separator: ", "))\(near)")
    }

    /// `--key value`, `--key=value`, and `--set key=value` or `--aseta key=value`.
    private func answers(to kind: Kind) throws -> [String: String] {
        var given: [String: String] = [:]
        var rest = answers[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--") else { throw Usage("”\(printable(word))” ei ole vastaus: kirjoita --kysymys vastaus") }
            var pair = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if pair.count == 1 {
                // A forgotten answer must not swallow the next question.
                guard let value = rest.popFirst(), !value.hasPrefix("--") else {
                    throw Usage(
                        "vastaus puuttuu: \(printable(word)); jos se alkaa viivoilla, kirjoita \(printable(word))=vastaus")
                }
                pair.append(value)
            }
            if ["set", "aseta"].contains(pair[0]) {
                pair = pair[1].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                guard pair.count == 2 else { throw Usage("kirjoita \(printable(word)) avain=arvo") }
            }
            let keys = kind.allQuestions.map(\.key)
            guard let key = keys.first(where: { folded($0) == folded(pair[0]) }) else {
                let near =
                    nearest(to: pair[0], in: keys).map { "; tarkoititko --\($0)?" }
                    ?? "; kysymykset ovat " + kind.questions.map { "--" + $0.key }.joined(separator: ", ")
                throw Usage("\(kind.name) ei tunne kysymystä --\(printable(pair[0]))\(near)")
            }
            guard given.updateValue(pair[1], forKey: key) == nil else { throw Usage("--\(key) on annettu kahdesti") }
        }
        return given
    }

    private func answer(
        to question: Question, _ given: [String: String], _ situation: PromptContext, mayAsk: Bool
    ) throws -> String? {
        if let text = given[question.key] {
            do {
                let answer = try question.read(text, situation)
                return answer.isEmpty ? nil : answer
            } catch { throw Usage("--\(question.key): \(error.text)") }
        }
        let fallback = question.fallback(situation)
        guard mayAsk, question.isAsked else { return fallback }
        let options = question.options(situation)
        // Nothing to choose from: what is not required is not worth a question.
        if question.hasOptions, options.isEmpty {
            guard question.isRequired else { return fallback }
            throw ScaffoldRefusal.explained(
                "\(question.prompt): sisällössä ei ole vielä yhtään, josta valita"
                    + question.homes.map { "; lisää ensin: Content/" + $0 }.joined(separator: " tai "))
        }
        let hint = question.hint.isEmpty ? "" : " (\(question.hint))"
        note(question.prompt + hint + (question.isRequired ? "" : ", voi jättää tyhjäksi"))
        for (number, option) in options.enumerated() {
            note("  \(number + 1). \(option.id)" + (option.name.isEmpty ? "" : " – \(printable(option.name))"))
        }
        let choice = options.isEmpty ? "" : question.takesSeveral ? "numerot tai tunnukset pilkuin" : "numero tai tunnus"
        while true {
            let text = try ask(choice + (fallback.map { choice.isEmpty ? "[\($0)]" : " [\($0)]" } ?? "") + "> ")
            if text.isEmpty, let fallback { return fallback }
            do {
                let answer = try question.read(text, situation, isNumbered: true)
                return answer.isEmpty ? nil : answer
            } catch { note("  " + error.text) }
        }
    }
}

/// The command was given wrongly.
private struct Usage: Error {
    let text: String

    init(_ text: String) {
        self.text = text
    }
}

/// The one who was asked went away.
private struct Interrupted: Error {}

private var isTerminal: Bool { isatty(0) == 1 && isatty(1) == 1 }

private func ask(_ prompt: String) throws -> String {
    note(prompt, end: "")
    guard let line = readLine() else { throw Interrupted() }
    return line
}

/// Does `work`; what stands in its way is told, and nothing has been written then.
private func scaffold(
    language: Language, format: ReportFormat, _ work: () async throws -> Void
) async throws {
    do {
        try await tellingFileFailures(in: language, work)
    } catch ScaffoldRefusal.faults(let faults) {
        print(DiagnosticReport(in: language).render(faults, as: format), terminator: "")
        note("uusi tieto ei käy sisältöön, ja tiedostot ovat ennallaan")
        throw ExitCode(1)
    } catch ScaffoldRefusal.explained(let text) {
        note("luukku: " + text)
        throw ExitCode(1)
    } catch let refusal as EditRefusal {
        print(DiagnosticReport(in: language).render(refusal.diagnostics, as: format), terminator: "")
        note("mitään ei kirjoitettu")
        throw ExitCode(1)
    } catch let usage as Usage {
        note("luukku: " + usage.text)
        throw ExitCode(64)
    } catch is Interrupted {
        note("\nkeskeytetty: mitään ei kirjoitettu")
        throw ExitCode(1)
    }
}
