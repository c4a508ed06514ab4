import ArgumentParser
import Diagnostics
import Editing
import Files
import Model

/// What commands that change the content take.
struct EditingOptions: ParsableArguments {
    @OptionGroup var place: SiteFolder
    @OptionGroup var speech: LanguageOption
    @OptionGroup var faults: FormatOption

    var root: String { place.root }
    var language: Language { speech.language }
    var format: ReportFormat { faults.format }
}

/// Whether what was shown may be written.
struct Confirmation: ParsableArguments {
    @Flag(
        name: names(fi: "kylla", en: "yes"),
        help: help(fi: "Kirjoita muutokset kysymättä lupaa.", en: "Write without asking."))
    var yes = false

    /// On no terminal nobody can answer, and nothing is written.
    func isGiven(_ words: EditingWords) -> Bool {
        guard !yes else { return true }
        guard isTerminal else { return false }
        note(words.question, end: " ")
        return readLine().map { $0.lowercased().hasPrefix(words.yes) } ?? false
    }
}

struct ReplaceContactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replace-contact",
        abstract: localized(
            fi: "Vaihda vastuuhenkilö toiseen kaikkialla sisällössä.",
            en: "Let one contact person take another's place everywhere in the content."),
        discussion: localized(
            fi:
                "Komento näyttää ensin, mikä muuttuu, ja kysyy luvan. Jos et halua, että komento kysyy luvan, lisää --kylla.",
            en: "Without --yes it asks on a terminal, and elsewhere only shows what would change."),
        aliases: ["vaihda-vastuuhenkilo"])

    @Argument(
        help: help(
            fi: "Mikä on lähtevän vastuuhenkilön tunnus?", en: "The identifier of the one who leaves.",
            value: ("lähtijä", "old")))
    var old: String

    @Argument(
        help: help(
            fi:
                "Mikä on seuraajan tunnus? Jos seuraaja ei ole taulukossa vastuuhenkilot.csv, anna myös --etunimi ja --sukunimi.",
            en: "The identifier of the successor, who is in vastuuhenkilot.csv or named by --given and --family.",
            value: ("seuraaja", "new")))
    var new: String

    @Option(
        name: names(fi: "alkaen", en: "from"),
        help: help(fi: "Mikä on seuraajan ensimmäinen päivä?", en: "The successor's first day.", value: ("päivä", "YYYY-MM-DD"))
    )
    var from: CalendarDate

    @Option(name: names(fi: "etunimi", en: "given"), help: ofSuccessor(fi: "etunimi", en: "Given name"))
    var given: String?

    @Option(name: names(fi: "sukunimi", en: "family"), help: ofSuccessor(fi: "sukunimi", en: "Family name"))
    var family: String?

    @Option(name: names(fi: "nimike", en: "title"), help: ofSuccessor(fi: "tehtävänimike", en: "Title"))
    var title: String?

    @Option(name: names(fi: "puhelin", en: "phone"), help: ofSuccessor(fi: "puhelinnumero", en: "Phone"))
    var phone: String?

    @Option(name: names(fi: "sahkoposti", en: "email"), help: ofSuccessor(fi: "sähköpostiosoite", en: "E-mail"))
    var email: String?

    @OptionGroup var confirmation: Confirmation

    private static func ofSuccessor(fi finnish: String, en english: String) -> ArgumentHelp {
        help(fi: "Mikä on lisättävän seuraajan \(finnish)?", en: "\(english) of a successor to add.", value: ("teksti", "text"))
    }

    @OptionGroup var options: EditingOptions

    func validate() throws {
        guard old != new else {
            throw ValidationError(
                localized(
                    fi: "Lähtijä ja seuraaja ovat sama vastuuhenkilö. Anna kaksi eri tunnusta.",
                    en: "OLD and NEW are the same contact person."))
        }
        let isNamed = given != nil && family != nil
        guard isNamed || [given, family, title, phone, email].allSatisfy({ $0 == nil }) else {
            throw ValidationError(
                localized(
                    fi: "Anna lisättävälle seuraajalle sekä --etunimi että --sukunimi.",
                    en: "A successor to add needs --given and --family."))
        }
    }

    func run() async throws {
        let person = given.flatMap { given in
            family.map { NewContact(givenName: given, familyName: $0, title: title, phone: phone, email: email) }
        }
        try await edit(options.language, options.format) { words in
            let replacement = try await ContactReplacement(
                of: old, by: new, from: from, adding: person, root: options.root, tasks: 2)
            print(words.replacement(replacement, of: old), terminator: "")
            if from > .today { note(words.atOnce(from)) }
            guard confirmation.isGiven(words) else { return note(words.notConfirmed) }
            try replacement.draft.write()
            note(words.written(replacement.draft, options.place))
        }
    }
}

struct CheckedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checked",
        abstract: localized(
            fi: "Kirjaa, että sivu on luettu läpi ja pitää paikkansa. Komento kirjaa myös seuraavan lukupäivän.",
            en: "Record that a page was read and is right, and when to read it next."),
        aliases: ["luettu"])

    @Argument(
        help: help(
            fi: "Mikä sivu on luettu? Anna kansiossa Content olevan tiedoston nimi tai sivun osoite.",
            en: "The page's file below Content, or its address.",
            value: ("sivu", "page")))
    var page: String

    @Option(
        name: names(fi: "kuka", en: "by"),
        help: help(fi: "Kuka sivun luki?", en: "Who has read it.", value: ("nimi", "name")))
    var by: String

    @Option(
        name: names(fi: "milloin", en: "on"),
        help: help(
            fi: "Minä päivänä sivu luettiin? Oletus on tämä päivä.", en: "The day on which it was read (default: today).",
            value: ("päivä", "YYYY-MM-DD")))
    var on: CalendarDate?

    @OptionGroup var options: EditingOptions

    func run() async throws {
        try await edit(options.language, options.format) { words in
            if let on, on > .today {
                throw EditRefusal([Diagnostic(.dayNotYet, at: nil, value: words.language.localized(fi: on.finnish, en: on.iso))]
                )
            }
            let draft = try await reviewPage(page, by: by, on: on ?? .today, root: options.root, tasks: 2)
            try draft.write()
            print(words.changes(draft), terminator: "")
            note(words.written(draft, options.place))
        }
    }
}

/// Does `work`; content that cannot be changed is reported as `check` reports it.
func edit(_ language: Language, _ format: ReportFormat, _ work: (EditingWords) async throws -> Void) async throws {
    let words = EditingWords(language: language)
    do {
        try await tellingFileFailures(in: language) { try await work(words) }
    } catch let refusal as EditRefusal {
        print(DiagnosticReport(in: language).render(refusal.diagnostics, as: format), terminator: "")
        note(words.refused)
        throw ExitCode(1)
    }
}

/// A date as the reader writes it, however the file has it; anything else as it is.
func withReadersDate(_ text: String, in language: Language) -> String {
    language.localized(fi: CalendarDate(parsing: text)?.finnish, en: nil) ?? text
}

/// What the commands that change the content say.
struct EditingWords {
    let language: Language

    var question: String { language.localized(fi: "Kirjoitetaanko muutokset? (k/e)", en: "Write the changes? (y/n)") }
    var yes: String { language.localized(fi: "k", en: "y") }
    /// Whoever was asked said no, or nobody could be asked.
    var notConfirmed: String {
        language.localized(
            fi: "Mitään ei kirjoitettu. Jos muutokset ovat oikein, anna sama komento uudelleen ja lisää sen loppuun --kylla.",
            en: "Nothing written. When the changes are right, give the command again with --yes.")
    }
    var refused: String {
        language.localized(
            fi: "Mitään ei kirjoitettu. Korjaa virheet ja anna komento uudelleen.",
            en: "Nothing written. Correct the errors and give the command again.")
    }

    /// Whose task something is has no day in the content.
    func atOnce(_ day: CalendarDate) -> String {
        language.localized(
            fi: "Huomaa, että tehtävät siirtyvät sivustolla heti, vaikka seuraaja aloittaa vasta \(day.finnish).",
            en: "note: the duties move at once on the site, though the successor begins on \(day.iso)")
    }

    func written(_ draft: Draft, _ place: SiteFolder) -> String {
        written(draft.changes.count, files: Set(draft.changes.map(\.location.file)).count, place)
    }

    func written(_ changes: Int, files: Int, _ place: SiteFolder) -> String {
        let check = place.command("luukku check")
        return language.localized(
            fi: "Muutoksia kirjoitettiin \(changes), ja tiedostoja muuttui \(files). Tarkista sisältö näin: \(check)",
            en: "Written: \(changes) changes in \(files) files. Check the content: \(check)")
    }

    func replacement(_ replacement: ContactReplacement, of old: String) -> String {
        let report = DiagnosticReport(in: language)
        let duties = replacement.duties.map { duty in
            report.place(duty.location) + (duty.title.map { ": " + printable($0) } ?? "")
        }
        let links = replacement.links.map(report.place)
        let titles =
            language.localized(
                fi: [
                    "Näissä kohdissa vastuuhenkilönä on \(old)", "Vaihda itse nämä teksteissä olevat linkit",
                    "Nämä kohdat muuttuvat",
                ],
                en: ["Responsible (\(old))", "Links in texts, which stay as they are", "Changes"])
        return list(titles[0], duties) + list(titles[1], links) + list(titles[2], lines(replacement.draft))
    }

    func changes(_ draft: Draft) -> String { lines(draft).map { $0 + "\n" }.joined() }

    private func lines(_ draft: Draft) -> [String] {
        draft.changes.map { change in
            let place = DiagnosticReport(in: language).place(change.location)
            if change.was.isEmpty, change.location.field == nil {
                return place + ": " + language.localized(fi: "uusi rivi ", en: "new row ") + shown(change.becomes)
            }
            if change.was.isEmpty, change.location.field == change.becomes {
                return place + ": " + language.localized(fi: "uusi sarake", en: "new column")
            }
            return place + ": " + shown(change.was) + " → " + shown(change.becomes)
        }
    }

    private func shown(_ text: String) -> String {
        guard !text.isEmpty else { return language.localized(fi: "(tyhjä)", en: "(empty)") }
        return printable(text).split(separator: " ", omittingEmptySubsequences: false)
            .map { withReadersDate(String($0), in: language) }.joined(separator: " ")
    }

    private func list(_ title: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : title + ":\n" + lines.map { "  " + $0 + "\n" }.joined()
    }
}
