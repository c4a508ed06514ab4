import ArgumentParser
import Build
import Diagnostics
import Model
import Scaffold

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: localized(
            fi: "Lisää sisältöön uusi tieto. Komento kysyy ne tiedot, joita et kirjoita komentoon.",
            en: "Add a record to the content; on a terminal it asks what is not given."),
        // No list of kinds here: it would be made at each start of any command.
        discussion: localized(
            fi: """
                Jos et kerro, mitä lisätään, komento luettelee, mitä voi lisätä ja mitä kustakin kysytään. Jokaisen kentän arvon voi antaa komennossa, esimerkiksi näin: --otsikko "Syystapaaminen". \
                Erota useat arvot pilkuilla: --osapuolet mallila,malliopisto. Voit kirjoittaa myös --KENTTÄ=ARVO tai --aseta KENTTÄ=ARVO.
                """,
            en: """
                Without a kind it lists the kinds and what each is asked. Every key of the record is an option: --otsikko "Syystapaaminen" \
                (luukku schema lists them). Several values are separated by commas: --osapuolet eka,toka. --set key=value and \
                --key=value do the same as --key value.
                """),
        aliases: ["uusi"])

    @Argument(
        help: help(fi: "Mitä lisätään?", en: "What to add.", value: ("tieto", "kind")))
    var kind: String?

    @Option(
        help: help(
            fi: "Mikä on tiedon tunnus? Jos et anna tunnusta, se tehdään otsikosta.",
            en: "The identifier (default: made of the title).",
            value: ("tunnus", "identifier")))
    var tunnus: String?

    @Flag(
        help: help(
            fi: "Älä kysy mitään. Tiedot, joita et anna, jäävät pois.", en: "Ask nothing: what is not given is left out.")
    )
    var kysymatta = false

    @OptionGroup var today: DayOption

    @OptionGroup var options: EditingOptions

    @Argument(
        parsing: .allUnrecognized,
        help: help(
            fi: "Vastaukset, esim. --otsikko \"Syystapaaminen\".", en: "Answers, e.g. --otsikko \"Syystapaaminen\".",
            value: ("vastaukset", "answers")))
    var answers: [String] = []

    func run() async throws {
        try await scaffold(language: options.language, format: options.format) {
            guard let kind = try chosenKind() else {
                print(kinds)
                return note(
                    localized(fi: "Tähdellä (*) merkityt tiedot ovat pakollisia.", en: "What is marked * must be answered."))
            }
            try refuseAmbiguousLanguage(of: kind)
            let given = try answers(to: kind)
            let day = today.today ?? .today
            var context = try await Scaffold.promptContext(root: options.root, today: day, language: options.language, tasks: 2)
            context.siteOption = SiteFolder.option(options.root)
            let mayAsk = isTerminal && !kysymatta
            if mayAsk { try refuseIfNothingToChoose(for: kind, given, context) }
            var missing: [String] = []
            for question in kind.allQuestions {
                context.answers[question.key] = try answer(to: question, given, context, mayAsk: mayAsk)
                if question.isRequired, question.applies(context), context.answers[question.key] == nil {
                    missing.append("--" + question.key)
                }
            }
            guard missing.isEmpty else {
                let list = missing.joined(separator: ", ")
                throw Usage(localized(fi: "vastaus puuttuu. Lisää komentoon: \(list)", en: "missing: \(list)"))
            }
            let build = BuildOptions(root: options.root, output: options.root + "/Public", today: day, tasks: 2)
            let addition = try await add(kind, context, id: tunnus, options: build)
            let report = DiagnosticReport(in: options.language)
            let (name, place) = ("\(kind.name.word) \(addition.id)", report.place(addition.location))
            print(localized(fi: "Uusi tieto on lisätty (\(name)): \(place)", en: "added \(name): \(place)"))
            for step in addition.next { print(localized(fi: "  ", en: "  next: ") + step) }
            let check = options.place.command("luukku check")
            print(localized(fi: "  Tarkista lopuksi sisältö: \(check)", en: "  check at last: \(check)"))
            // That the page's text is still to be written has been said.
            let warnings = addition.warnings.filter { $0.rule != .placeholderLeft }
            if !warnings.isEmpty { print(report.render(warnings, as: options.format), terminator: "") }
        }
    }

    /// Every kind with the options that it is asked for.
    private var kinds: String {
        Archetype.all.map { kind in
            let keys = kind.questions.filter { $0.isAsked || $0.isRequired }.map { "--\($0.key)" + ($0.isRequired ? "*" : "") }
            return "\(kind.name.word): \(kind.name.text(in: options.language))\n  \(keys.joined(separator: " "))"
        }.joined(separator: "\n")
    }

    /// `--kieli` is the language of messages, and pages have a key of that name. Before the command's name it is plain which is meant.
    private func refuseAmbiguousLanguage(of kind: Archetype) throws {
        let names = [Self.configuration.commandName ?? ""] + Self.configuration.aliases
        let isGiven = CommandLine.arguments.dropFirst().drop { !names.contains($0) }.contains {
            $0 == "--kieli" || $0.hasPrefix("--kieli=")
        }
        guard isGiven, kind.allQuestions.contains(where: { $0.key == "kieli" }) else { return }
        throw Usage(
            localized(
                fi:
                    "--kieli voi tarkoittaa sivun kieltä tai viestien kieltä. Kerro sivun kieli näin: --aseta kieli=en. Kerro viestien kieli ennen komennon nimeä: luukku --kieli fi new \(kind.name.word)",
                en: "the language of the page: --set kieli=en; of messages: --language en"))
    }

    /// nil when none was named.
    private func chosenKind() throws -> Archetype? {
        guard let kind else { return nil }
        if let known = Archetype.named(kind) { return known }
        let names = Archetype.all.map(\.name.word)
        let list = names.joined(separator: ", ")
        throw Usage(
            localized(
                fi: "tietoa ”\(printable(kind))” ei voi lisätä. Valittavissa: \(list)",
                en: "“\(printable(kind))” is none of these: \(list)")
                + didYouMean(nearest(to: kind, in: names), in: options.language))
    }

    /// `--key value`, `--key=value`, and `--set key=value` or `--aseta key=value`.
    private func answers(to kind: Archetype) throws -> [String: String] {
        var given: [String: String] = [:]
        var rest = answers[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--") else {
                throw Usage(
                    localized(
                        fi: "sanan ”\(printable(word))” edestä puuttuu kentän nimi; kirjoita --KENTTÄ VASTAUS",
                        en: "“\(printable(word))” is no answer: write --question answer"))
            }
            var pair = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if pair.count == 1 {
                // A forgotten answer must not swallow the next question.
                guard let value = rest.popFirst(), !value.hasPrefix("--") else {
                    throw Usage(
                        localized(
                            fi:
                                "kohdasta \(printable(word)) puuttuu vastaus; kirjoita \(printable(word)) VASTAUS. Jos vastaus alkaa kahdella yhdysviivalla, kirjoita \(printable(word))=VASTAUS",
                            en:
                                "the answer to \(printable(word)) is missing; when it begins with -, write \(printable(word))=answer"
                        ))
                }
                pair.append(value)
            }
            if ["set", "aseta"].contains(pair[0]) {
                pair = pair[1].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                guard pair.count == 2 else {
                    throw Usage(
                        localized(
                            fi: "lisävalinnan arvosta puuttuu yhtäläisyysmerkki; kirjoita \(printable(word)) KENTTÄ=ARVO",
                            en: "write \(printable(word)) key=value"))
                }
            }
            let keys = kind.allQuestions.map(\.key)
            let known = kind.allQuestions.first { [$0.key, $0.formerly].contains { $0.map(folded) == folded(pair[0]) } }
            guard let key = known?.key else {
                let questions = kind.questions.map { "--" + $0.key }.joined(separator: ", ")
                let near = nearest(to: pair[0], in: keys).map { near in
                    localized(fi: ". Tarkoititko --\(near)?", en: "; did you mean --\(near)?")
                }
                throw Usage(
                    localized(
                        fi: "tiedolla \(kind.name.word) ei ole kenttää --\(printable(pair[0]))",
                        en: "\(kind.name.word) has no question --\(printable(pair[0]))")
                        + (near ?? localized(fi: ". Kentät ovat \(questions).", en: "; the questions are \(questions)")))
            }
            guard given.updateValue(pair[1], forKey: key) == nil else {
                throw Usage(localized(fi: "--\(key) on annettu kahdesti; jätä toinen pois", en: "--\(key) is given twice"))
            }
        }
        return given
    }

    /// Before anything is asked: an answer given in vain is a nuisance.
    private func refuseIfNothingToChoose(
        for kind: Archetype, _ given: [String: String], _ context: PromptContext
    ) throws {
        let without = kind.questions.filter { question in
            question.isRequired && question.isAsked && question.hasOptions && !question.hasOptionsOfAnswers
                && given[question.key] == nil && question.suggestion(context) == nil && question.options(context).isEmpty
        }
        if !without.isEmpty { throw nothingToChoose(for: without) }
    }

    private func nothingToChoose(for questions: [Question]) -> ScaffoldRefusal {
        let wanted = questions.map { question in
            let homes = question.homes.map { "Content/" + $0 }
            let kinds = question.kinds(in: options.language).joined(separator: localized(fi: " tai ", en: " or "))
            return kinds + (homes.isEmpty ? "" : " (\(homes.joined(separator: ", ")))")
        }
        let list = wanted.joined(separator: ", ")
        return .explained(
            localized(
                fi: "sisällössä ei ole vielä mitään valittavaa. Lisää ensin \(list).",
                en: "the content has nothing to choose from yet. Add first \(list)."))
    }

    private func answer(
        to question: Question, _ given: [String: String], _ context: PromptContext, mayAsk: Bool
    ) throws -> String? {
        if let text = given[question.key] {
            do {
                let answer = try question.read(text, context)
                return answer.isEmpty ? nil : answer
            } catch {
                throw Usage(
                    localized(
                        fi: "vastaus kohtaan --\(question.key) ei kelpaa. \(error.text.capitalised)",
                        en: "--\(question.key): \(error.text)"))
            }
        }
        let fallback = question.suggestion(context)
        guard question.applies(context) else { return nil }
        guard mayAsk, question.isAsked else { return fallback }
        let candidates = question.options(context)
        // Nothing to choose from: what is not required is not worth a question.
        if question.hasOptions, candidates.isEmpty {
            guard question.isRequired else { return fallback }
            throw nothingToChoose(for: [question])
        }
        note(question.text(in: options.language))
        for (number, option) in candidates.enumerated() {
            note("  \(number + 1). \(option.id)" + (option.name.isEmpty ? "" : " – \(printable(option.name))"))
        }
        let choice =
            candidates.isEmpty
            ? ""
            : question.takesSeveral
                ? localized(fi: "numerot pilkuilla erotettuina, esim. 1,3", en: "numbers or identifiers, with commas")
                : question.isOfRecords
                    ? localized(fi: "numero tai tunnus", en: "number or identifier")
                    : localized(fi: "numero tai sana", en: "number or word")
        let shown = fallback.map { "[\(withReadersDate($0, in: options.language))]" } ?? ""
        while true {
            let text = try ask(choice + (choice.isEmpty || shown.isEmpty ? "" : " ") + shown + "> ")
            if text.isEmpty, let fallback { return fallback }
            do {
                let answer = try question.read(text, context, isNumbered: true)
                return answer.isEmpty ? nil : answer
            } catch { note("  " + error.text) }
        }
    }
}
