// luukku: options in, exit code out. Every command is another consumer of the line in `Build`.
//
// 1. `SiteOptions` are what all commands share; the only place that reads the clock is its default for `--today`.
// 2. Diagnostics go to standard output in the format asked for; summary and progress go to standard error.
// 3. What it says is in the language of whoever runs it (`commandLanguage`), in words beside the command; ArgumentParser's own sentences are
//    translated in `ParserTexts`.
// 4. Exit status: 0 fine, 1 the content has errors, 64 wrong usage, 69 the port is taken or a program is missing, 73 the folder
//    is no target, 74 a file could not be read or written, 75 another command writes there, or the content does not stay as it is,
//    77 nobody gave leave.

import ArgumentParser
import CLibrary
import Diagnostics

@main
struct Luukku: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "luukku",
        abstract: localized(
            fi: "Tekee intranetin, jossa ovat verkoston linjaukset, ihmiset ja ohjeet.",
            en: "Builds a network's intranet from its agreement, people and instructions."),
        version: version,
        subcommands: [
            InitCommand.self, NewCommand.self, BuildCommand.self, CheckCommand.self, ReplaceContactCommand.self,
            CheckedCommand.self, TidyCommand.self, ServeCommand.self, ChangesCommand.self, PublishCommand.self,
            RollbackCommand.self, PublicationsCommand.self, HostingCommand.self, ExplainCommand.self, SchemaCommand.self,
        ])

    @OptionGroup var speech: LanguageOption

    static func main() async {
        // A full disk or a closed pipe is an error that a call returns, not the end of the process.
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
        keepMemoryThresholds()
        do {
            try refuseUnknownCommand()
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let status = exitCode(for: error)
            let text = commandLanguage.localized(fi: inFinnish(fullMessage(for: error)), en: fullMessage(for: error))
            if !text.isEmpty { status.isSuccess ? say(text) : note(text) }
            CLibrary.exit(status.rawValue)
        }
    }

    /// ArgumentParser would call it an unexpected argument.
    private static func refuseUnknownCommand() throws {
        let names = configuration.subcommands.flatMap { command in
            [command.configuration.commandName ?? ""] + command.configuration.aliases
        }
        guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), !(names + ["help"]).contains(word)
        else { return }
        note(
            localized(
                fi: "luukku: komentoa ”\(printable(word))” ei ole", en: "luukku: there is no command “\(printable(word))”")
                + didYouMean(nearest(to: word, in: names), in: commandLanguage)
                + localized(fi: "\n  Kaikki komennot näet näin: luukku --help", en: "\n  commands: luukku --help"))
        throw ExitCode(64)
    }
}
