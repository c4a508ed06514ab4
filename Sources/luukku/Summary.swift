import Build
import CLibrary
import Diagnostics
import Model
import Synchronization

/// The last line of a run: what happened, what is wrong and what to do next, each a sentence.
struct Summary {
    let language: Language
    let seconds: Duration

    /// - Parameters:
    ///   - root: The site's folder: a command that is copied must find it.
    ///   - output: Where the site is written.
    func text(_ outcome: BuildOutcome, root: String, output: String) -> String {
        let make = "luukku build" + SiteFolder.option(root)
        let (errors, warnings) = counts(outcome.diagnostics)
        let (happened, next): (String, String) =
            if outcome.pages > 0 {
                language.localized(
                    fi: (
                        "Sivusto on tehty (\(time)). Sivuja on \(outcome.pages). Tiedostoja kirjoitettiin \(outcome.written), "
                            + "ennalleen jäi \(outcome.unchanged) ja poistettiin \(outcome.removed).",
                        "Avaa selaimeen tiedosto \(output)/index.html."
                    ),
                    en: (
                        "The site is made (\(time)). It has \(outcome.pages) pages; \(outcome.written) files were written, "
                            + "\(outcome.unchanged) were as they are and \(outcome.removed) removed.",
                        "Open \(output)/index.html in a browser."
                    ))
            } else {
                language.localized(
                    fi: (
                        "Sisältö on tarkistettu, eikä mitään kirjoitettu (\(time)).",
                        errors > 0
                            ? "Korjaa virheet ja anna komento uudelleen."
                            : warnings > 0
                                ? "Lue varoitukset. Sivuston voi silti tehdä näin: \(make)"
                                : "Tee sivusto näin: \(make)"
                    ),
                    en: (
                        "The content is checked and nothing written (\(time)).",
                        errors == 0 ? "Make the site: \(make)" : "Correct the errors and give the command again."
                    ))
            }
        return [happened, faults(errors, warnings), next].joined(separator: " ")
    }

    /// When the site changes by itself; nil while it cannot be built.
    func text(of changes: [ScheduledChange]?) -> String? {
        guard let changes else { return nil }
        guard let day = changes.first?.day else {
            return language.localized(fi: "Ajastettuja muutoksia ei ole tulossa.", en: "The site does not change by itself.")
        }
        var causes = changes.prefix(3).map { $0.cause.text(in: language) }
        if changes.count > 3 {
            let left = changes.count - 3
            causes.append(language.localized(fi: "muita muutoksia on \(left)", en: "there are \(left) other changes"))
        }
        let list = causes.joined(separator: "; ")
        return language.localized(
            fi: "Tee sivusto uudelleen \(day.finnish). Silloin \(list).", en: "Make the site again on \(day.iso). Then \(list)."
        )
    }

    func text(ofPreview diagnostics: [Diagnostic]) -> String {
        let (errors, warnings) = counts(diagnostics)
        let happened =
            errors == 0
            ? language.localized(fi: "Esikatselu on ajan tasalla (\(time)).", en: "The preview is up to date (\(time)).")
            : language.localized(
                fi: "Esikatselu näyttää sivuston sellaisena kuin se oli ennen virhettä (\(time)).",
                en: "The preview shows the site as it was before the error (\(time)).")
        let next =
            errors == 0
            ? language.localized(fi: "Muutos näkyy, kun tallennat tiedoston.", en: "A change is seen when you save the file.")
            : language.localized(fi: "Korjaa virheet ja tallenna tiedosto.", en: "Correct the errors and save the file.")
        return [happened, faults(errors, warnings), next].joined(separator: " ")
    }

    private func counts(_ diagnostics: [Diagnostic]) -> (errors: Int, warnings: Int) {
        let errors = diagnostics.count { $0.severity == .error }
        return (errors, diagnostics.count - errors)
    }

    private func faults(_ errors: Int, _ warnings: Int) -> String {
        switch (errors, warnings) {
        case (0, 0): language.localized(fi: "Virheitä tai varoituksia ei ole.", en: "There are no errors or warnings.")
        case (0, _): language.localized(fi: "Varoituksia on \(warnings).", en: "Warnings: \(warnings).")
        case (_, 0): language.localized(fi: "Virheitä on \(errors).", en: "Errors: \(errors).")
        default:
            language.localized(
                fi: "Virheitä on \(errors) ja varoituksia \(warnings).", en: "Errors: \(errors), warnings: \(warnings).")
        }
    }

    /// Seconds with two decimals, with the language's decimal mark.
    var time: String {
        let (whole, fraction) = seconds.components
        let hundredths = Int(fraction / 10_000_000_000_000_000)
        return "\(whole)\(language.localized(fi: ",", en: "."))\(hundredths < 10 ? "0" : "")\(hundredths) s"
    }
}

extension ScheduledChange.Cause {
    fileprivate func text(in language: Language) -> String {
        switch self {
        case .published(let page): language.localized(fi: "\(page) tulee sivustolle", en: "\(page) is published")
        case .removed(let page): language.localized(fi: "\(page) poistuu sivustolta", en: "\(page) is removed")
        case .arrived(let name):
            language.localized(fi: "\(name) tulee näkyviin vastuuhenkilönä", en: "\(name) appears as a contact person")
        case .departed(let name):
            language.localized(fi: "\(name) ei ole enää vastuuhenkilö", en: "\(name) is no longer a contact person")
        case .dated(let name):
            language.localized(fi: "päivätty muutos tulee näkyviin (\(name))", en: "a dated change appears (\(name))")
        case .past(let name):
            language.localized(fi: "tulevista tapahtumista poistuu \(name)", en: "\(name) is no longer to come")
        case .schoolYear: language.localized(fi: "lukuvuosi vaihtuu", en: "a new school year begins")
        }
    }
}

/// Said once: the site works, and its search knows less.
func missingVoikko(in language: Language) -> String {
    language.localized(
        fi:
            "Voikko-kieliohjelma puuttuu koneelta, joten haku ja oikoluku eivät tunne suomea. Pyydä tietotukea asentamaan ohjelmat libvoikko1 ja voikko-fi.",
        en: "note: this machine has no Voikko, so search and proofreading know no Finnish (install libvoikko1 and voikko-fi)")
}

/// The folder was between two states until now.
func finishedEarlier(in language: Language) -> String {
    language.localized(
        fi: "Sivuston tekeminen oli edellisellä kerralla keskeytynyt. Ohjelma vei sen ensin loppuun.",
        en: "An earlier build was ended by force while it wrote; what it had begun was finished first.")
}

/// What an officer has to look at, since nothing tells whose it is.
func strangers(_ files: [String], in language: Language) -> String {
    let shown = files.prefix(5).map { printable($0) }.joined(separator: ", ") + (files.count > 5 ? " …" : "")
    return language.localized(
        fi:
            "Kansiosta puuttui Luukun luettelo tiedostoista (.luukku-files), ja ohjelma teki luettelon uudelleen. Poista itse vanhan sivuston tiedostot niistä, joita ohjelma ei tunnista. Ohjelma ei tunnista näitä (\(files.count)): \(shown)",
        en:
            "The list of files (.luukku-files) was lost and is made anew. Remove what is of the old site yourself; it is not known whose these are (\(files.count)): \(shown)"
    )
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
