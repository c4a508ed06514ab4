import ArgumentParser
import Build
import Diagnostics

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: localized(
            fi: "Tee sivusto. Jos sisällössä on virhe, mitään ei kirjoiteta.",
            en: "Build the site; with an error in the content nothing is written."),
        aliases: ["tee", "rakenna"])

    @OptionGroup var site: SiteOptions

    func run() async throws {
        let progress = Progress()
        try await luukku.run(site) {
            try await Build.build(site.buildOptions) { progress.advance(of: $0) }
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
