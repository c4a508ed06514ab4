import ArgumentParser
import Build
import CLibrary
import Diagnostics
import Files
import Model
import Publishing

extension Language: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(parsing: argument)
    }
}

/// The site that a command is about.
struct SiteFolder: ParsableArguments {
    @Option(
        name: names(fi: "kansio", en: "root"),
        help: help(
            fi: "Missä kansiossa sivusto on? Kansiossa ovat alikansiot Content ja Theme.",
            en: "The folder that holds Content and Theme.",
            value: ("kansio", "folder")))
    var root = "."

    /// A command to copy that is about the same site.
    func command(_ words: String) -> String { words + Self.option(root) }

    /// What names the site in a command to copy; nothing where the command is given in its folder.
    static func option(_ root: String) -> String {
        root == "." ? "" : localized(fi: " --kansio \"\(root)\"", en: " --root \"\(root)\"")
    }

    /// As a reader finds it: from where the command is given.
    func path(of name: String) -> String { root == "." ? name : root + "/" + name }
}

struct DayOption: ParsableArguments {
    @Option(
        name: names(fi: "paiva", en: "today"),
        help: help(
            fi: "Minkä päivän mukaan ohjelma toimii? Oletus on tämä päivä.", en: "The day that is today (default: today).",
            value: ("päivä", "YYYY-MM-DD")))
    var today: CalendarDate?
}

struct FormatOption: ParsableArguments {
    @Option(
        name: names(fi: "muoto", en: "format"),
        help: help(fi: "Missä muodossa virheet luetellaan?", en: "How faults are written.", value: ("muoto", "format")))
    var format = ReportFormat.text
}

/// What every command of a site takes.
struct SiteOptions: ParsableArguments {
    @OptionGroup var place: SiteFolder

    @Option(
        name: names(fi: "kohde", en: "output"),
        help: help(
            fi: "Mihin kansioon sivusto kirjoitetaan? Oletus on sivuston kansion alikansio Public.",
            en: "Where the site is written (default: Public under the root).", value: ("kansio", "folder")))
    var output: String?

    @OptionGroup var rendering: RenderingOptions

    @OptionGroup var faults: FormatOption

    var root: String { place.root }
    var speech: LanguageOption { rendering.speech }
    var format: ReportFormat { faults.format }

    func validate() throws {
        try refuseOutput()
        for folder in ["Content", "Theme"] where isInside(buildOptions.output, root + "/" + folder) {
            throw ValidationError(
                localized(
                    fi:
                        "Sivustoa ei voi kirjoittaa kansioon \(folder), koska siinä ovat tiedostot, joista sivusto tehdään. Anna lisävalinnalle --kohde toinen kansio.",
                    en: "--output must not lead into \(folder): the site would become its own source."))
        }
    }

    /// What a site may never take the place of: the whole disk, a home with all in it, its own sources.
    private func refuseOutput() throws {
        let output = buildOptions.output
        for home in Self.homes + [root] where isInside(home, output) {
            throw ValidationError(
                localized(
                    fi:
                        "Lisävalinnan --kohde kansio ei saa olla koko levy, kotikansio, sivuston kansio eikä kansio, jossa jokin näistä on. Valitse esimerkiksi sivuston kansion alikansio, jota ei vielä ole.",
                    en:
                        "--output must not be or hold the whole disk, a home or the site's root: choose e.g. a new folder in it."
                ))
        }
    }

    private static var homes: [String] {
        let ofUser = getpwuid(geteuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
        return [ofUser, getenv("HOME").map { String(cString: $0) }, "/"].compactMap(\.self).filter { $0.hasPrefix("/") }
    }

    var buildOptions: BuildOptions { rendering.buildOptions(root: root, output: output ?? root + "/Public") }
}

/// How a site is made.
struct RenderingOptions: ParsableArguments {
    @OptionGroup var day: DayOption

    @OptionGroup var speech: LanguageOption

    @Option(
        name: names(fi: "rinnakkain", en: "tasks"),
        help: help(
            fi: "Montako tehtävää ohjelma tekee yhtä aikaa? Tulos on aina sama.", en: "Parallel tasks; the result is the same.",
            value: ("luku", "number")))
    var tasks: Int?

    @Option(
        name: names(fi: "muisti", en: "cache"),
        help: help(
            fi:
                "Mihin kansioon tallennetaan Voikko-kieliohjelman vastaukset ja valmiiksi pakatut tekstit? Oletus on käyttäjän välimuistikansio.",
            en: "Where what Voikko said and what was compressed is remembered (default: the user's cache folder).",
            value: ("kansio", "folder")))
    var cache: String?

    @Flag(
        name: names(fi: "ilman-muistia", en: "no-cache"),
        help: help(
            fi: "Älä tallenna mitään seuraavaa kertaa varten. Tulos on aina sama.",
            en: "Remember nothing between builds; the result is the same."))
    var hasNoCache = false

    func validate() throws {
        if cache != nil, hasNoCache {
            throw ValidationError(
                localized(
                    fi: "Lisävalintoja --muisti ja --ilman-muistia ei voi käyttää yhdessä. Jätä toinen pois.",
                    en: "--cache and --no-cache exclude each other.")
            )
        }
        if let tasks, !(1...256).contains(tasks) {
            throw ValidationError(
                localized(
                    fi: "Anna lisävalinnalle --rinnakkain luku väliltä 1–256.", en: "--tasks takes a number from 1 to 256."))
        }
    }

    func buildOptions(root: String, output: String) -> BuildOptions {
        var options = BuildOptions(
            root: root, output: output, today: day.today ?? .today,
            tasks: tasks ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))),
            cache: hasNoCache ? nil : cache ?? Self.userCache)
        options.staging = Self.userCache
        // A site that is not being published tells of the publications to its first target.
        options.publications = { settings in
            try settings.targets.first.map { try History(root: root, name: $0.id, onlyReads: true).log(localMoment) } ?? []
        }
        return options
    }

    /// The user's folder for such files (XDG Base Directory Specification); nil when the environment names none.
    static var userCache: String? {
        func folder(_ variable: String) -> String? {
            getenv(variable).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        return (folder("XDG_CACHE_HOME") ?? folder("HOME").map { $0 + "/.cache" }).map { $0 + "/luukku" }
    }
}

/// Does `work`, prints what it found and how it went, and ends with the exit status that says so.
func run(_ options: SiteOptions, _ work: () async throws -> BuildOutcome) async throws {
    let start = ContinuousClock.now
    try await tellingFileFailures(in: options.speech.language) {
        let outcome = try await work()
        print(DiagnosticReport(in: options.speech.language).render(outcome.diagnostics, as: options.format), terminator: "")
        if outcome.hasFinishedEarlier { note(finishedEarlier(in: options.speech.language)) }
        if !outcome.strangers.isEmpty { note(strangers(outcome.strangers, in: options.speech.language)) }
        if !outcome.knowsFinnish { note(missingVoikko(in: options.speech.language)) }
        // Without being asked for, a cache that cannot be had is nobody's fault.
        if options.rendering.cache != nil, let failure = outcome.cacheFailure {
            note("luukku: " + failure.text(in: options.speech.language))
        }
        let summary = Summary(language: options.speech.language, seconds: start.duration(to: .now))
        if let text = summary.text(of: outcome.scheduledChanges) { note(text) }
        note(summary.text(outcome, root: options.root, output: options.output ?? options.place.path(of: "Public")))
        if outcome.diagnostics.hasErrors { throw ExitCode(1) }
    }
}

/// Does `work`; when a file cannot be read or written, says so and ends with status 74, or 75 when the same may do later.
func tellingFileFailures(in language: Language, _ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let failure as FileFailure {
        note("luukku: " + failure.text(in: language))
        throw ExitCode(failure.isTemporary ? 75 : 74)
    }
}

/// What follows a word that nobody knows, when there is one like it.
func didYouMean(_ near: String?, in language: Language) -> String {
    near.map { language.localized(fi: ". Tarkoititko \($0)?", en: "; did you mean: \($0)") } ?? ""
}

/// A line on standard error. Nothing can be done when even that fails.
func note(_ text: String, end: String = "\n") {
    // What was printed before comes before it, also where both go to one file.
    fflush(nil)
    let bytes = Array((text + end).utf8)
    _ = write(2, bytes, bytes.count)
}

/// A line on standard output at once, also when that is a pipe.
func say(_ text: String, end: String = "\n") {
    let bytes = Array((text + end).utf8)
    _ = write(1, bytes, bytes.count)
}

/// Whether `path`, which need not exist yet, is `folder` or is in it.
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
