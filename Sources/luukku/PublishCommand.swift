import ArgumentParser
import Build
import Diagnostics
import Files
import Publishing

/// What whoever publishes says yes to beforehand.
struct PublishingConsent: ParsableArguments {
    @Flag(
        name: names(fi: "kylla", en: "yes"),
        help: help(fi: "Vie sivusto kohteeseen kysymättä lupaa.", en: "Publish without asking."))
    var yes = false

    @Flag(
        name: names(fi: "salli-poistot", en: "allow-removals"),
        help: help(
            fi: "Poista tiedostot kysymättä silloinkin, kun niitä on yli kymmenesosa.",
            en: "Remove more than a tenth of the files without asking."))
    var allowsRemovals = false

    @Flag(
        name: names(fi: "ota-haltuun", en: "adopt"),
        help: help(
            fi: "Julkaise kansioon, jossa on muitakin kuin Luukun tiedostoja. Samannimiset tiedostot korvataan.",
            en: "Publish among files that Luukku has not put there, and in place of those of the same names."))
    var adopts = false

    /// Whether the plan may be carried out. On no terminal nobody can answer.
    func isGiven(for plan: Plan, _ words: PublishingWords, question: String) -> Bool {
        guard yes || words.isAnsweredYes(question) else { return false }
        return !plan.removesMuch || allowsRemovals || words.isAnsweredYes(words.manyRemovals(plan))
    }
}

struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: localized(
            fi: "Julkaise sivusto. Näet ensin, mikä muuttuu.", en: "Publish the site, after showing what will change."),
        discussion: localized(
            fi:
                "Komento tarkistaa sisällön, näyttää muutokset, kysyy luvan, vie sivuston kohteeseen ja tarkistaa, että se on perillä. Edellisen julkaisun palautat komennolla luukku rollback.",
            en:
                "Checks the content, shows the changes, asks, transfers and reads back what has arrived. luukku rollback brings the one before back."
        ),
        aliases: ["julkaise"])

    @OptionGroup var options: PublishingOptions
    @OptionGroup var consent: PublishingConsent
    @OptionGroup var rendering: RenderingOptions
    @OptionGroup var faults: FormatOption

    func run() async throws {
        let start = ContinuousClock.now
        let language = rendering.speech.language
        try await tellingPublishingFailures(in: language) {
            let target = try NamedTarget.find(options.target, root: options.root, language, faults.format)
            let build = target.buildOptions(rendering, root: options.root)
            let publisher = try await target.publisher(root: options.root, tasks: build.tasks)
            let words = PublishingWords(language: language, target: target.name, place: options.place)
            let (site, publication) = try await publisher.render(
                build,
                as: PublishedSite(
                    time: timeNow(), author: userName, commit: await contentCommit(root: options.root), files: [:]),
                localMoment)
            print(DiagnosticReport(in: language).render(site.outcome.diagnostics, as: faults.format), terminator: "")
            guard !site.outcome.diagnostics.hasErrors else {
                note(words.faulty(site.outcome.diagnostics))
                throw ExitCode(1)
            }
            if !site.outcome.knowsFinnish { note(missingVoikko(in: language)) }
            noteRemarks(on: site.outcome, for: target.host, in: language)
            let plan = try await publisher.plan(publication, adopts: consent.adopts)
            let comparison = try publisher.comparison(of: site, as: publication)
            print(words.changes(comparison, plan, site.outcome.diagnostics), terminator: "")
            guard !plan.isNothing else { return note(words.nothing(plan)) }
            guard consent.isGiven(for: plan, words, question: words.publishQuestion) else {
                try publisher.forgetUnpublished()
                note(words.notConfirmed(plan))
                throw ExitCode(77)
            }
            let number = try await publisher.carryOut(plan, content: PublishedContent(site.records))
            note(
                words.published(
                    plan, number, hasEarlier: publisher.history.numbers.count > 1, seconds: start.duration(to: .now)))
        }
    }
}

struct ChangesCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: localized(
            fi: "Näytä, mikä muuttuisi, jos sivusto julkaistaisiin nyt. Mitään ei viedä.",
            en: "Show what would change if the site were published now; nothing is transferred."),
        aliases: ["muutokset"])

    @OptionGroup var options: PublishingOptions
    @OptionGroup var rendering: RenderingOptions

    @Option(
        name: names(fi: "muoto", en: "format"),
        help: help(
            fi: "Missä muodossa muutokset kerrotaan? Muoto html tekee sivun, jonka voi lähettää muutosten hyväksyjälle.",
            en: "How the changes are told; the page html is for whoever approves them.", value: ("muoto", "format")))
    var format = Format.text

    func run() async throws {
        let language = rendering.speech.language
        try await tellingPublishingFailures(in: language) {
            let target = try NamedTarget.find(options.target, root: options.root, language, .text)
            let build = target.buildOptions(rendering, root: options.root)
            let publisher = try await target.publisher(root: options.root, tasks: build.tasks, onlyReads: true)
            let words = PublishingWords(
                language: language, target: target.name, place: options.place, isWhole: format == .html)
            let (site, publication) = try await publisher.render(
                build, as: PublishedSite(time: timeNow(), author: userName, files: [:]), localMoment)
            defer { try? publisher.forgetUnpublished() }
            guard !site.outcome.diagnostics.hasErrors else {
                let report = DiagnosticReport(in: language).render(
                    site.outcome.diagnostics, as: format == .json ? .json : .text)
                // A page that is written to a file holds no faults.
                if format == .html { note(report, end: "") } else { print(report, terminator: "") }
                note(words.faulty(site.outcome.diagnostics))
                throw ExitCode(1)
            }
            let plan = try await publisher.plan(publication, adopts: true)
            let comparison = try publisher.comparison(of: site, as: publication)
            switch format {
            case .text:
                let gone = site.outcome.diagnostics.filter { $0.rule == .addressGone }
                print(DiagnosticReport(in: language).render(gone, as: .text), terminator: "")
                print(words.changes(comparison, plan, site.outcome.diagnostics), terminator: "")
                note(plan.isNothing ? words.nothing(plan) : words.nextPublish)
            case .json: print(words.json(comparison, plan, site.outcome.diagnostics), terminator: "")
            case .html: print(words.page(words.changes(comparison, plan, site.outcome.diagnostics)), terminator: "")
            }
        }
    }
}
