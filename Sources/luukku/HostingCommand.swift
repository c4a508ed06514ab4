import ArgumentParser
import Build
import Diagnostics
import Hosting
import Model

extension Host: ExpressibleByArgument {}

struct HostingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hosting",
        abstract: localized(
            fi: "Tulosta palvelimen asetukset, joilla sivusto näkyy oikein.",
            en: "Print the settings with which a host shows the site as it is meant."),
        discussion: localized(
            fi:
                "Asetuksissa ovat tietoturvan otsakkeet, tiedostojen tyypit, välimuistien ohjeet, siirtyneet sivut ja 404-sivu. Mitä tiedostolla tehdään, kerrotaan oppaan sivulla Palvelimen asetukset.",
            en: "Security headers, types of files, caching, pages that have moved and the 404 page."),
        aliases: ["palvelin"])

    @Argument(
        help: help(
            fi: "Mikä palvelin näyttää sivuston?", en: "What shows the site to its readers.", value: ("palvelin", "host")))
    var host: Host

    @OptionGroup var place: SiteFolder
    @OptionGroup var rendering: RenderingOptions
    @OptionGroup var faults: FormatOption

    func run() async throws {
        let language = rendering.speech.language
        try await tellingFileFailures(in: language) {
            var options = rendering.buildOptions(root: place.root, output: place.root + "/Public")
            options.host = host
            let site = try await render(options) { { _, _ in } }
            guard let rules = site.outcome.hostRules else {
                print(DiagnosticReport(in: language).render(site.outcome.diagnostics, as: faults.format), terminator: "")
                throw ExitCode(1)
            }
            let files = rules.files(for: host)
            for file in files { print((files.count > 1 ? "# \(file.name)\n" : "") + file.text, terminator: "") }
            noteRemarks(on: site.outcome, for: host, in: language)
        }
    }
}

/// Tells what whoever keeps the host should know.
func noteRemarks(on outcome: BuildOutcome, for host: Host?, in language: Language) {
    if outcome.missingCodings.contains(.brotli) {
        note(
            language.localized(
                fi:
                    "Brotli-kirjasto puuttuu koneelta, joten tekstit pakattiin vain gzip-muotoon. Pyydä tietotukea asentamaan ohjelma libbrotli1.",
                en: "note: this machine has no Brotli, so text is compressed by gzip alone (install libbrotli1)"))
    }
    guard let rules = outcome.hostRules, let host else { return }
    if host.isOfOneSite, rules.isBelowRoot {
        note(
            language.localized(
                fi:
                    "Tässä palvelussa sivusto on aina osoitteen juuressa. Korjaa tiedoston sivusto.yaml kenttä osoite tai polku.",
                en: "This host has each site at the root of an address: correct osoite or polku in sivusto.yaml."))
    }
    if !host.isOfOneSite, !rules.isPlaceKnown {
        note(
            language.localized(
                fi:
                    "Sivuston paikkaa palvelimella ei tiedetä, joten asetukset on tehty osoitteen juureen. Jos sivusto on alempana, lisää tiedostoon sivusto.yaml kenttä osoite.",
                en:
                    "It is not known where on its host the site is, so this is for the root of an address. If it lies below, add osoite to sivusto.yaml."
            ))
    }
    if rules.policy == nil {
        note(
            language.localized(
                fi:
                    "Jollakin teeman sivulla ei ole omaa Content-Security-Policy-määritystä, joten asetuksistakin se puuttuu. Lisää määritys teeman sivupohjaan.",
                en: "A page of the theme has no content security policy, so the host gets none: add one to the template."))
    }
}
