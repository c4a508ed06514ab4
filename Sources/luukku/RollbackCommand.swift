import ArgumentParser
import Build
import Diagnostics
import Publishing

struct RollbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: localized(
            fi: "Palauta aiempi julkaisu täsmälleen sellaisena kuin se oli.",
            en: "Bring an earlier publication back, byte for byte."),
        discussion: localized(
            fi:
                "Palautus ei muuta kansion Content tiedostoja. Korjaa virhe niihin ja julkaise sivusto uudelleen.",
            en: "The content stays as it is: correct it and publish again."),
        aliases: ["palauta"])

    @OptionGroup var options: PublishingOptions

    @Argument(
        help: help(
            fi:
                "Mikä julkaisu palautetaan? Anna numero luettelosta, jonka saat komennolla luukku publications. Oletus on toiseksi uusin julkaisu.",
            en: "The number of a publication, as luukku publications lists them (default: the one before the latest).",
            value: ("numero", "number")))
    var number: Int?

    @OptionGroup var consent: PublishingConsent
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let start = ContinuousClock.now
        try await tellingPublishingFailures(in: speech.language) {
            // With one target, a number alone names the publication.
            let isNumber = number == nil && options.target.flatMap(Int.init) != nil
            let target = try NamedTarget.find(isNumber ? nil : options.target, root: options.root, speech.language, .text)
            let publisher = try await target.publisher(root: options.root, tasks: 2)
            let words = PublishingWords(language: speech.language, target: target.name, place: options.place)
            let numbers = publisher.history.numbers
            let wanted = number ?? (isNumber ? options.target.flatMap(Int.init) : numbers.dropFirst().first)
            guard let wanted, let kept = try publisher.history.publication(wanted) else {
                note("luukku: " + words.noSuchPublication(wanted, numbers))
                throw ExitCode(64)
            }
            for sum in kept.files.values { _ = try publisher.history.bytes(sum) }
            let publication = PublishedSite(
                time: timeNow(), author: userName, commit: kept.commit, restored: wanted, files: kept.files)
            let plan = try await publisher.plan(publication, adopts: consent.adopts)
            print(words.restoring(kept, wanted) + words.files(plan), terminator: "")
            guard !plan.isNothing else { return note(words.nothing(plan)) }
            guard consent.isGiven(for: plan, words, question: words.restoreQuestion) else {
                note(words.notConfirmed(plan))
                throw ExitCode(77)
            }
            _ = try await publisher.carryOut(plan, content: publisher.history.content(wanted))
            note(words.restored(plan, wanted, seconds: start.duration(to: .now)))
        }
    }
}

struct PublicationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publications",
        abstract: localized(
            fi: "Luettele julkaisut, joihin voi palata. Luettelo kertoo, kuka julkaisi, milloin ja mitä.",
            en: "List the publications that can be gone back to: when, by whom, what."),
        aliases: ["julkaisut"])

    @OptionGroup var options: PublishingOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        try await tellingPublishingFailures(in: speech.language) {
            let target = try NamedTarget.find(options.target, root: options.root, speech.language, .text)
            let history = try target.history(root: options.root)
            let words = PublishingWords(language: speech.language, target: target.name, place: options.place)
            guard !history.numbers.isEmpty else { return note(words.noPublications) }
            for number in history.numbers {
                say(words.line(number, try history.publication(number)))
            }
            note(words.howToRestore)
        }
    }
}
