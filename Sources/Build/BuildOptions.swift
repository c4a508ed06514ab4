package import Diagnostics
package import Files
package import Hosting
package import Model

/// What a command may choose. There are no other inputs: not the clock, not the environment.
package struct BuildOptions: Sendable {
    /// The folder that holds `Content` and `Theme`.
    package var root: String
    /// Where the site goes. What its calendars said before is an input too (Documentation/EXPORTS.md, "Newer than before").
    package var output: String
    package var today: CalendarDate
    /// Parallel tasks; the output does not depend on it.
    package var tasks: Int
    /// The folder for what is remembered between builds; nil for none. The output does not depend on it.
    package var cache: String?
    /// The folder for new files until all are ready, where nothing can be made beside the output.
    package var staging: String?
    /// How the site gets to the output.
    package var method = WritingMethod.exchange
    /// Whether the output may be a folder with files of others only: they stay.
    package var adopting = false
    /// What shows the site to its readers: what it must be told is found out, and what it reads in the site is made.
    package var host: Host?
    /// Whether text stands compressed beside itself.
    package var compresses = false
    /// The publications that the settings have readers be told of, the latest first; asked for only when they do.
    package var publications: @Sendable (Settings) throws -> [LoggedPublication] = { _ in [] }

    package init(root: String, output: String, today: CalendarDate, tasks: Int, cache: String? = nil) {
        self.root = root
        self.output = output
        self.today = today
        self.tasks = tasks
        self.cache = cache
    }

    /// Makes all that the host takes; nothing for none.
    package mutating func prepare(for host: Host?) {
        self.host = host
        if host?.takesCompressedFiles == true { compresses = true }
    }
}

/// What happened, for the summary.
package struct BuildOutcome: Sendable {
    package var diagnostics: [Diagnostic]
    package var pages = 0
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// Whether an earlier build was ended by force, and what it had begun was finished first.
    package var hasFinishedEarlier = false
    /// Files in the output that may be of an earlier build, whose list of files was lost: they stay.
    package var strangers: [String] = []
    /// Whether the machine has Voikko, as far as it was asked: without it search and proofreading know no Finnish.
    package var knowsFinnish = true
    /// Why nothing could be remembered for the next build: it takes longer and is the same.
    package var cacheFailure: FileFailure?
    /// Why the output changes by itself the next time that it does, all on one day; nil while there is no output.
    package var scheduledChanges: [ScheduledChange]?
    /// What text could not be compressed as, because the machine lacks the library.
    package var missingCodings: [ContentCoding] = []
    /// What a host must know of the site; nil while nothing is made for one.
    package var hostRules: HostRules?

    package init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
