import ArgumentParser
import CLibrary
import Diagnostics
import Editing
import Files
import Model

/// What commands that change the content take.
struct EditingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds Content and Theme.", valueName: "folder"))
    var root = "."

    @Option(help: "The language of messages.")
    var language = Language.fi

    @Option(help: "How faults are written.")
    var format = ReportFormat.text
}

struct ReplaceContactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replace-contact", abstract: "Let one contact person take another's place everywhere in the content.",
        discussion: "Without --yes it asks on a terminal, and elsewhere only shows what would change.")

    @Argument(help: "The identifier of the one who leaves.")
    var old: String

    @Argument(help: "The identifier of the successor, who is in vastuuhenkilot.csv or named by --given and --family.")
    var new: String

    @Option(help: ArgumentHelp("The successor's first day.", valueName: "YYYY-MM-DD"))
    var from: CalendarDate

    @Option(help: "Given name of a successor to add.")
    var given: String?

    @Option(help: "Family name of a successor to add.")
    var family: String?

    @Option(help: "Title of a successor to add.")
    var title: String?

    @Option(help: "Phone of a successor to add.")
    var phone: String?

    @Option(help: "E-mail of a successor to add.")
    var email: String?

    @Flag(help: "Write without asking.")
    var yes = false

    @OptionGroup var options: EditingOptions

    func validate() throws {
        guard old != new else { throw ValidationError("OLD and NEW are the same contact person.") }
        let isNamed = given != nil && family != nil
        guard isNamed || [given, family, title, phone, email].allSatisfy({ $0 == nil }) else {
            throw ValidationError("A successor to add needs --given and --family.")
        }
    }

    func run() async throws {
        let person = given.flatMap { given in
            family.map { NewContact(givenName: given, familyName: $0, title: title, phone: phone, email: email) }
        }
        try await edit(options) { words in
            let replacement = try await ContactReplacement(
                of: old, by: new, from: from, adding: person, root: options.root, tasks: 2)
            print(words.replacement(replacement, of: old), terminator: "")
            if from > .today { note(words.atOnce(from)) }
            guard yes || isConfirmed(words) else { return note(words.nothingWritten) }
            try replacement.draft.write()
            note(words.written(replacement.draft))
        }
    }

    /// On no terminal nobody can answer, and nothing is written.
    private func isConfirmed(_ words: EditingWords) -> Bool {
        guard isatty(0) == 1, isatty(1) == 1 else { return false }
        note(words.question, end: " ")
        return readLine().map { $0.lowercased().hasPrefix(words.yes) } ?? false
    }
}

struct CheckedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checked", abstract: "Record that a page was read and is right, and when to read it next.")

    @Argument(help: "The page's file below Content, or its address.")
    var page: String

    @Option(help: "Who has read it.")
    var by: String

    @Option(help: ArgumentHelp("The day on which it was read (default: today).", valueName: "YYYY-MM-DD"))
    var on: CalendarDate?

    @OptionGroup var options: EditingOptions

    func run() async throws {
        try await edit(options) { words in
            let draft = try await reviewPage(page, by: by, on: on ?? .today, root: options.root, tasks: 2)
            try draft.write()
            print(words.changes(draft), terminator: "")
            note(words.written(draft))
        }
    }
}

/// Does `work`; content that cannot be changed is reported as `check` reports it.
private func edit(_ options: EditingOptions, _ work: (EditingWords) async throws -> Void) async throws {
    do {
        try await tellingFileFailures(in: options.language) { try await work(EditingWords(language: options.language)) }
    } catch let refusal as EditRefusal {
        print(DiagnosticReport(in: options.language).render(refusal.diagnostics, as: options.format), terminator: "")
        note(EditingWords(language: options.language).nothingWritten)
        throw ExitCode(1)
    }
}

/// What the commands that change the content say.
struct EditingWords {
    let language: Language

    var question: String { language == .fi ? "Kirjoitetaanko muutokset? (k/e)" : "Write the changes? (y/n)" }
    var yes: String { language == .fi ? "k" : "y" }
    var nothingWritten: String { language == .fi ? "mitään ei kirjoitettu" : "nothing written" }

    /// Whose task something is has no day in the content.
    func atOnce(_ day: CalendarDate) -> String {
        switch language {
        case .fi: "huomaa: tehtävät siirtyvät sivustolla heti, vaikka seuraaja aloittaa vasta \(day.finnish)"
        case .en: "note: the duties move at once on the site, though the successor begins on \(day.iso)"
        }
    }

    func written(_ draft: Draft) -> String {
        let files = Set(draft.changes.map(\.location.file)).count
        return switch language {
        case .fi: "kirjoitettu: muutoksia \(draft.changes.count), tiedostoja \(files)"
        case .en: "written: \(draft.changes.count) changes in \(files) files"
        }
    }

    func replacement(_ replacement: ContactReplacement, of old: String) -> String {
        let report = DiagnosticReport(in: language)
        let duties = replacement.duties.map { duty in
            report.place(duty.location) + (duty.title.map { ": " + printable($0) } ?? "")
        }
        let links = replacement.links.map(report.place)
        let titles =
            language == .fi
            ? ["Vastuulla (\(old))", "Linkit teksteissä, jotka jäävät ennalleen", "Muutokset"]
            : ["Responsible (\(old))", "Links in texts, which stay as they are", "Changes"]
        return list(titles[0], duties) + list(titles[1], links) + list(titles[2], lines(replacement.draft))
    }

    func changes(_ draft: Draft) -> String { lines(draft).map { $0 + "\n" }.joined() }

    private func lines(_ draft: Draft) -> [String] {
        draft.changes.map { change in
            let place = DiagnosticReport(in: language).place(change.location)
            return place + ": " + (change.was.isEmpty ? "" : printable(change.was) + " ") + "→ "
                + (change.becomes.isEmpty ? "(\(language == .fi ? "tyhjä" : "empty"))" : printable(change.becomes))
        }
    }

    private func list(_ title: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : title + ":\n" + lines.map { "  " + $0 + "\n" }.joined()
    }
}
