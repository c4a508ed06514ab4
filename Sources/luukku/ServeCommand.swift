import ArgumentParser
import Build
import CLibrary
import Diagnostics
import Files
import Preview
import Synchronization

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: localized(
            fi: "Näytä sivusto tämän koneen selaimessa. Muutos näkyy heti, kun tallennat tiedoston. Mitään ei kirjoiteta.",
            en: "Show the site in a browser on this machine; a saved file is seen at once. Nothing is written."),
        aliases: ["esikatsele"])

    @OptionGroup var site: SiteOptions

    @Option(
        name: names(fi: "portti", en: "port"),
        help: help(
            fi: "Mitä porttia eli esikatselun osoitteessa olevaa numeroa käytetään? Oletus on 8000 tai seuraava vapaa portti.",
            en: "The port (default: 8000 or the next that is free).",
            value: ("numero", "number")))
    var port: Int?

    @Flag(
        name: names(fi: "kysele", en: "poll"),
        help: help(
            fi: "Tarkista kolmesti sekunnissa, ovatko tiedostot muuttuneet. Tätä tarvitaan, kun tiedostot ovat verkkolevyllä.",
            en: "Compare the files three times a second instead of waiting for the system to tell, e.g. on a network drive."))
    var poll = false

    func validate() throws {
        if let port, !(0...65535).contains(port) {
            throw ValidationError(
                localized(
                    fi: "Anna lisävalinnalle --portti luku väliltä 0–65535.", en: "--port takes a number from 0 to 65535."))
        }
    }

    func run() async throws {
        let terminal = PreviewTerminal(language: site.speech.language, format: site.format)
        do {
            try await servePreview(PreviewOptions(site.buildOptions, port: port, isPolling: poll), report: terminal.tell)
        } catch let taken as PortTaken {
            note("luukku: " + taken.text(in: site.speech.language))
            throw ExitCode(69)
        }
    }
}

/// What the preview says to whoever started it. A fault is reported once, not after every save.
private final class PreviewTerminal: Sendable {
    private let language: Language
    private let format: ReportFormat
    private let told = Mutex<[Diagnostic]>([])

    init(language: Language, format: ReportFormat) {
        self.language = language
        self.format = format
    }

    @Sendable func tell(_ event: PreviewEvent) {
        switch event {
        case .listening(let address): say(language.localized(fi: "Avaa esikatselu selaimeen: ", en: "Preview: ") + address)
        case .failed(let failure): note("luukku: " + failure.text(in: language))
        case .loaded(let diagnostics, let seconds):
            let new = told.withLock { told in
                defer { told = diagnostics }
                let known = Set(told)
                return diagnostics.filter { !known.contains($0) }
            }
            if !new.isEmpty { say(DiagnosticReport(in: language).render(new, as: format), end: "") }
            note(Summary(language: language, seconds: seconds).text(ofPreview: diagnostics))
        }
    }
}

extension PortTaken {
    fileprivate func text(in language: Language) -> String {
        language.localized(
            fi: "portti \(port) on varattu; valitse toinen, esim. --portti \(port + 1)",
            en: "port \(port) is taken: choose another, e.g. --port \(port + 1)")
    }
}
