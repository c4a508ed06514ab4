import Build
import CLibrary
import Diagnostics
import Model
import Synchronization

/// The last line of a run.
struct Summary {
    let language: Language
    let seconds: Duration

    func text(_ outcome: BuildOutcome) -> String {
        let errors = outcome.diagnostics.count { $0.severity == .error }
        let warnings = outcome.diagnostics.count - errors
        let time = milliseconds
        return outcome.pages == 0
            ? language.localized(
                fi: "tarkistettu: virheitä \(errors), varoituksia \(warnings), mitään ei kirjoitettu, \(time) s",
                en: "checked: \(errors) errors, \(warnings) warnings, nothing written, \(time) s")
            : language.localized(
                fi: "valmis: sivuja \(outcome.pages), kirjoitettu \(outcome.written), ennallaan \(outcome.unchanged), "
                    + "poistettu \(outcome.removed), varoituksia \(warnings), \(time) s",
                en: "done: \(outcome.pages) pages, \(outcome.written) written, \(outcome.unchanged) unchanged, "
                    + "\(outcome.removed) removed, \(warnings) warnings, \(time) s")
    }

    /// When the site changes by itself; nil while it cannot be built.
    func text(of changes: [ScheduledChange]?) -> String? {
        guard let changes else { return nil }
        guard let day = changes.first?.day else {
            return language.localized(fi: "sivusto ei muutu itsestään", en: "the site does not change by itself")
        }
        var causes = changes.prefix(3).map { $0.cause.text(in: language) }
        if changes.count > 3 {
            causes.append(language.localized(fi: "ja muuta (\(changes.count - 3))", en: "and more (\(changes.count - 3))"))
        }
        let list = causes.joined(separator: "; ")
        return language.localized(
            fi: "sivusto muuttuu seuraavan kerran itsestään \(day.finnish), kun se silloin rakennetaan: \(list)",
            en: "the site next changes by itself on \(day.iso), when it is built then: \(list)")
    }

    func text(ofPreview diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        return errors == 0
            ? language.localized(
                fi: "esikatselu on ajan tasalla: varoituksia \(warnings), \(milliseconds) s",
                en: "the preview is up to date: \(warnings) warnings, \(milliseconds) s")
            : language.localized(
                fi: "esikatselussa viimeisin ehjä sivusto: virheitä \(errors), varoituksia \(warnings), \(milliseconds) s",
                en: "the preview shows the last good site: \(errors) errors, \(warnings) warnings, \(milliseconds) s")
    }

    /// Seconds with two decimals, with the language's decimal mark.
    private var milliseconds: String {
        let (whole, fraction) = seconds.components
        let hundredths = Int(fraction / 10_000_000_000_000_000)
        return "\(whole)\(language.localized(fi: ",", en: "."))\(hundredths < 10 ? "0" : "")\(hundredths)"
    }
}

extension ScheduledChange.Cause {
    fileprivate func text(in language: Language) -> String {
        switch self {
        case .published(let page): language.localized(fi: "\(page) julkaistaan", en: "\(page) is published")
        case .removed(let page): language.localized(fi: "\(page) poistuu", en: "\(page) is removed")
        case .departed(let name):
            language.localized(fi: "\(name) ei ole enää vastuuhenkilö", en: "\(name) is no longer a contact person")
        case .dated(let name):
            language.localized(fi: "päivätty muutos tulee näkyviin: \(name)", en: "a dated change appears: \(name)")
        case .past(let name): language.localized(fi: "ei ole enää tulossa: \(name)", en: "no longer to come: \(name)")
        case .schoolYear: language.localized(fi: "lukuvuosi vaihtuu", en: "a new school year begins")
        }
    }
}

/// Said once: the site works, and its search knows less.
func missingVoikko(in language: Language) -> String {
    language.localized(
        fi: "huomio: Voikko puuttuu koneelta, joten haku ja oikoluku eivät tunne suomea (asenna libvoikko1 ja voikko-fi)",
        en: "note: this machine has no Voikko, so search and proofreading know no Finnish (install libvoikko1 and voikko-fi)")
}

/// How far a build is, on a terminal, once it has taken more than a second.
final class Progress: Sendable {
    private let start = ContinuousClock.now
    private let isTerminal = isatty(2) == 1
    private let state = Mutex((done: 0, shown: Duration.seconds(1)))

    func advance(of total: Int) {
        guard isTerminal else { return }
        state.withLock { state in
            state.done += 1
            let elapsed = start.duration(to: .now)
            guard elapsed > state.shown else { return }
            state.shown = elapsed + .milliseconds(100)
            note("\r\(state.done) / \(total)", end: "\r")
        }
    }
}
