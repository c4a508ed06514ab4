import ArgumentParser
import Build
import Diagnostics
import Model

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: localized(
            fi: "Tee sivusto. Jos sisällössä on virhe, mitään ei kirjoiteta.",
            en: "Build the site; with an error in the content nothing is written."),
        aliases: ["tee", "rakenna"])

    @Flag(
        name: names(fi: "ota-haltuun", en: "adopt"),
        help: help(
            fi: "Kirjoita sivusto kansioon, jossa on jo muita tiedostoja. Ne jäävät ennalleen.",
            en: "Write to a folder that holds other files already; they stay as they are."))
    var adopts = false

    @Flag(
        name: names(fi: "paikallaan", en: "in-place"),
        help: help(
            fi:
                "Vaihda kansion tiedostot yksi kerrallaan. Tätä tarvitaan, kun esimerkiksi kontti on liittänyt kansion itseensä.",
            en: "Replace the folder's files one by one, not the folder, e.g. when a container has it mounted."))
    var isInPlace = false

    @Option(
        name: names(fi: "palvelin", en: "host"),
        help: help(
            fi:
                "Tee sivustoon myös tiedostot, joita palvelin lukee: asetukset ja valmiiksi pakatut tiedostot. Mikä palvelin näyttää sivuston?",
            en: "Make what this host reads in the site too: its settings, and compressed files where it hands out such.",
            value: ("palvelin", "host")))
    var host: Host?

    @Flag(
        name: names(fi: "pakkaa", en: "compress"),
        help: help(
            fi: "Tee tekstitiedostoista myös valmiiksi pakatut tiedostot (.gz ja .br).",
            en: "Put compressed files (.gz, .br) beside those of text."))
    var compresses = false

    @OptionGroup var site: SiteOptions

    func run() async throws {
        let progress = Progress()
        var options = site.buildOptions
        options.adopting = adopts
        options.method = isInPlace ? .inPlace : .exchange
        options.compresses = compresses
        options.prepare(for: host)
        try await luukku.run(site) { [options] in
            let outcome = try await Build.build(options) { progress.advance(of: $0) }
            noteRemarks(on: outcome, for: host, in: site.speech.language)
            return outcome
        }
    }
}

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: localized(
            fi: "Tarkista sisältö. Mitään ei kirjoiteta.", en: "Check the content as build does, and write nothing."),
        aliases: ["tarkista"])

    @OptionGroup var site: SiteOptions

    @Flag(
        name: names(fi: "oikoluku", en: "spelling"),
        help: help(
            fi: "Luettele myös sanat, joita ei ole suomen kielen sanastossa eikä verkoston sanastossa.",
            en: "Also list words that neither the Finnish dictionary nor the glossary knows."))
    var spelling = false

    func run() async throws {
        try await luukku.run(site) {
            try await checkContent(site.buildOptions, spelling: spelling)
        }
    }
}
