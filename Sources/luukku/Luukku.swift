// luukku: options in, exit code out. Every command is another consumer of the line in `Build`.
//
// 1. `SiteOptions` are what all commands share; the only place that reads the clock is its default for `--today`.
// 2. Diagnostics go to standard output in the format asked for; summary and progress go to standard error.
// 3. Exit status: 0 fine, 1 the content has errors, 64 wrong usage, 69 the port is taken, 74 a file could not be read or written.

import ArgumentParser
import CLibrary

@main
struct Luukku: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "luukku",
        abstract: "Builds a network's intranet from its agreement, people and instructions.",
        subcommands: [
            InitCommand.self, NewCommand.self, BuildCommand.self, CheckCommand.self, ReplaceContactCommand.self,
            CheckedCommand.self, ServeCommand.self, ExplainCommand.self, SchemaCommand.self,
        ])

    static func main() async {
        // A full disk or a closed pipe is an error that a call returns, not the end of the process.
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
        keepMemoryThresholds()
        await main(nil)
    }
}
