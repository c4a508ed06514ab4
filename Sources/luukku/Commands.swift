import ArgumentParser
import Build
import Diagnostics

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the site; with an error in the content nothing is written.")

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
        commandName: "check", abstract: "Check the content as build does, and write nothing.")

    @OptionGroup var site: SiteOptions

    @Flag(help: "Also list words that neither the Finnish dictionary nor the glossary knows.")
    var spelling = false

    func run() async throws {
        try await luukku.run(site) {
            try await checkContent(site.buildOptions, spelling: spelling)
        }
    }
}
