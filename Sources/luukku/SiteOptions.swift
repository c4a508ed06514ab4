import ArgumentParser
import Build
import CLibrary
import Diagnostics
import Files
import Model

extension Language: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(parsing: argument)
    }
}

/// What every command of a site takes.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds Content and Theme.", valueName: "folder"))
    var root = "."

    @Option(help: ArgumentHelp("Where the site is written (default: Public under the root).", valueName: "folder"))
    var output: String?

    @Option(help: ArgumentHelp("The day to build for (default: today).", valueName: "YYYY-MM-DD"))
    var today: CalendarDate?

    @Option(help: "The language of messages.")
    var language = Language.fi

    @Option(help: "How faults are written.")
    var format = ReportFormat.text

    @Option(help: ArgumentHelp("Parallel tasks; the result is the same.", valueName: "number"))
    var tasks: Int?

    @Option(help: ArgumentHelp("Where what Voikko said is remembered (default: the user's cache folder).", valueName: "folder"))
    var cache: String?

    @Flag(name: .customLong("no-cache"), help: "Remember nothing between builds; the result is the same.")
    var hasNoCache = false

    func validate() throws {
        if cache != nil, hasNoCache { throw ValidationError("--cache and --no-cache exclude each other.") }
        if let tasks, !(1...256).contains(tasks) { throw ValidationError("--tasks takes a number from 1 to 256.") }
        for folder in ["Content", "Theme"] where isInside(buildOptions.output, root + "/" + folder) {
            throw ValidationError("--output must not lead into \(folder): the site would become its own source.")
        }
    }

    var buildOptions: BuildOptions {
        BuildOptions(
            root: root, output: output ?? root + "/Public", today: today ?? .today,
            tasks: tasks ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))),
            cache: hasNoCache ? nil : cache ?? Self.userCache)
    }

    /// The user's folder for such files (XDG Base Directory Specification); nil when the environment names none.
    private static var userCache: String? {
        func folder(_ variable: String) -> String? {
            getenv(variable).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        return (folder("XDG_CACHE_HOME") ?? folder("HOME").map { $0 + "/.cache" }).map { $0 + "/luukku" }
    }
}

/// Does `work`, prints what it found and how it went, and ends with the exit status that says so.
func run(_ options: SiteOptions, _ work: () async throws -> BuildOutcome) async throws {
    let start = ContinuousClock.now
    try await tellingFileFailures(in: options.language) {
        let outcome = try await work()
        print(DiagnosticReport(in: options.language).render(outcome.diagnostics, as: options.format), terminator: "")
        if !outcome.knowsFinnish { note(missingVoikko(in: options.language)) }
        // Without being asked for, a cache that cannot be had is nobody's fault.
        if options.cache != nil, let failure = outcome.cacheFailure { note("luukku: " + failure.text(in: options.language)) }
        let summary = Summary(language: options.language, seconds: start.duration(to: .now))
        if let turns = summary.text(of: outcome.turns) { note(turns) }
        note(summary.text(outcome))
        if outcome.diagnostics.hasErrors { throw ExitCode(1) }
    }
}

/// Does `work`; when a file cannot be read or written, says so and ends with status 74.
func tellingFileFailures(in language: Language, _ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let failure as FileFailure {
        note("luukku: " + failure.text(in: language))
        throw ExitCode(74)
    }
}

/// What follows a word that nobody knows, when there is one like it.
func didYouMean(_ near: String?, in language: Language) -> String {
    near.map { (language == .fi ? "; tarkoititko: " : "; did you mean: ") + $0 } ?? ""
}

/// A line on standard error. Nothing can be done when even that fails.
func note(_ text: String, end: String = "\n") {
    let bytes = Array((text + end).utf8)
    _ = write(2, bytes, bytes.count)
}

/// A line on standard output at once, also when that is a pipe.
func say(_ text: String, end: String = "\n") {
    let bytes = Array((text + end).utf8)
    _ = write(1, bytes, bytes.count)
}

/// Whether `path`, which need not exist yet, is `folder` or stands in it.
private func isInside(_ path: String, _ folder: String) -> Bool {
    guard let real = realpath(folder, nil).map({ String(cString: $0) }) else { return false }
    var path = path
    while access(path, F_OK) != 0, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
        path = String(path[..<slash])
    }
    return realpath(path, nil).map { (String(cString: $0) + "/").hasPrefix(real + "/") } ?? false
}

extension CalendarDate {
    /// Today by the machine's clock and time zone.
    static var today: CalendarDate {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let date = CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        guard let date else { preconditionFailure("the machine's clock gives no date") }
        return date
    }
}
