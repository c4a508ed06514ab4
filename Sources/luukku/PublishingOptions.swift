import ArgumentParser
import Build
import CLibrary
import Content
import Diagnostics
import Files
import Model
import Publishing

/// What the commands about publications take.
struct PublishingOptions: ParsableArguments {
    @Argument(
        help: help(
            fi:
                "Mitä julkaisukohdetta komento koskee? Anna kohteen tunnus, joka on tiedostossa sivusto.yaml, tai kansio, zip-tiedosto tai palvelin. Jos tiedostossa on vain yksi kohde, sitä ei tarvitse antaa.",
            en:
                "A target of sivusto.yaml by its identifier, or a folder, a zip file or a server; not needed when there is one target.",
            value: ("kohde", "target")))
    var target: String?

    @OptionGroup var place: SiteFolder

    var root: String { place.root }
}

/// A target that was found.
struct NamedTarget {
    let address: TargetAddress
    /// As people know it.
    let name: String
    /// Of its history.
    let historyName: String
    let kept: Int
    let days: Int?
    let method: PublishTarget.Method?
    let host: Host?

    /// Those of the settings, or the one that the word is an address of. Throws `ExitCode` after saying what is wrong.
    static func find(_ word: String?, root: String, _ language: Language, _ format: ReportFormat) throws -> NamedTarget {
        let (settings, diagnostics) = try ContentFolder(root: root).settings
        guard let settings, !diagnostics.hasErrors else {
            print(DiagnosticReport(in: language).render(diagnostics, as: format), terminator: "")
            throw ExitCode(1)
        }
        let words = TargetWords(language: language)
        let names = settings.targets.map(\.id)
        guard let word = word ?? (names.count == 1 ? names[0] : nil) else { throw refusal(words.which(names)) }
        do {
            if let target = settings.targets.first(where: { $0.id == word }) { return try NamedTarget(target, root: root) }
            let isAddress = word.contains { "/:.".contains($0) } || isFolder(word)
            guard isAddress else { throw refusal(words.unknown(word, among: names)) }
            return try NamedTarget(word, root: root, among: settings.targets)
        } catch let fault as TargetAddress.Fault {
            throw refusal(words.fault(fault))
        }
    }

    private static func refusal(_ text: String) -> ExitCode {
        note("luukku: " + text)
        return ExitCode(64)
    }

    private init(_ target: PublishTarget, root: String) throws(TargetAddress.Fault) {
        address = try TargetAddress(target.address).below(root)
        (name, historyName) = (target.id, target.id)
        (kept, days, method, host) = (target.kept, target.days, target.method, target.host)
    }

    /// A folder that the settings name too has one history.
    private init(_ word: String, root: String, among targets: [PublishTarget]) throws(TargetAddress.Fault) {
        let address = try TargetAddress(word)
        if let known = targets.first(where: { (try? TargetAddress($0.address).below(root))?.full == address.full }) {
            self = try NamedTarget(known, root: root)
            return
        }
        self.address = address
        name = word
        historyName =
            "\(identifierText(from: address.full)?.prefix(40) ?? "kohde")-" + String(fingerprint(address.full), radix: 16)
        (kept, days, method, host) = (PublishTarget.defaultKept, nil, nil, nil)
    }

    /// Whoever publishes to the target, when what was broken off there before is finished.
    ///
    /// - Parameter onlyReads: Whether nothing is made at the target.
    func publisher(root: String, tasks: Int, onlyReads: Bool = false) async throws -> Publisher {
        let home = getenv("HOME").map { String(cString: $0) }
        let publisher = try Publisher(
            address, name: name, root: root,
            historyName: historyName,
            forbidden: [root] + [home].compactMap(\.self),
            sources: ["Content", "Theme", "Public", ".luukku"].map { root + "/" + $0 },
            method: method == .inPlace ? .inPlace : .exchange, kept: (kept, days.map { timeNow(before: $0) }), tasks: tasks,
            onlyReads: onlyReads)
        try await publisher.finishEarlierRun()
        return publisher
    }

    func buildOptions(_ rendering: RenderingOptions, root: String) -> BuildOptions {
        var options = rendering.buildOptions(root: root, output: root + "/Public")
        options.prepare(for: host)
        return options
    }

    func history(root: String) throws -> History { try History(root: root, name: historyName) }
}

extension TargetAddress {
    /// A path in the settings begins at the site's folder.
    fileprivate func below(_ root: String) -> TargetAddress {
        switch self {
        case .folder(let path) where !path.hasPrefix("/"): .folder(root + "/" + path)
        case .archive(let path) where !path.hasPrefix("/"): .archive(root + "/" + path)
        case .folder, .archive, .ssh, .rclone: self
        }
    }

    /// The same wherever a command is given.
    fileprivate var full: String {
        switch self {
        case .folder(let path), .archive(let path):
            return realPathToBe(path)
        case .ssh(let host, let port, let path): return "ssh \(host) \(port ?? 22) \(path)"
        case .rclone(let remote): return "rclone " + remote
        }
    }
}

/// What is said of a target that cannot be found.
struct TargetWords {
    let language: Language

    func which(_ targets: [String]) -> String {
        guard !targets.isEmpty else {
            return language.localized(
                fi:
                    "Julkaisukohdetta ei ole. Anna komennossa kansio, johon sivusto viedään, tai lisää tiedostoon Content/sivusto.yaml kenttä julkaisukohteet.",
                en: "There is no target. Name a folder in the command, or add julkaisukohteet to Content/sivusto.yaml.")
        }
        let list = targets.joined(separator: ", ")
        return language.localized(
            fi: "Julkaisukohteita on useita. Kirjoita komennon nimen perään jokin näistä: \(list)",
            en: "There are several targets. Name one of them: \(list)")
    }

    func unknown(_ word: String, among targets: [String]) -> String {
        let word = printable(word)
        return language.localized(fi: "julkaisukohdetta ”\(word)” ei ole", en: "there is no target “\(word)”")
            + didYouMean(nearest(to: word, in: targets), in: language)
            + language.localized(
                fi: "\n  Jos tarkoitat kansiota, kirjoita se näin: ./\(word)",
                en: "\n  A folder of that name is given so: ./\(word)")
    }

    func fault(_ fault: TargetAddress.Fault) -> String {
        switch fault {
        case .sharePoint:
            language.localized(
                fi:
                    "SharePoint Online ei näytä HTML-sivuja, vaan selain lataa ne lukijan koneelle. Julkaise sivusto verkkopalvelimelle tai verkkolevylle ja tee SharePointiin linkki sivustoon.",
                en:
                    "SharePoint Online downloads HTML pages instead of showing them. Publish to a web server or a network folder, and link to that from SharePoint."
            )
        case .web, .incomplete:
            language.localized(
                fi:
                    "Annettuun osoitteeseen ei voi julkaista sivustoa. Anna kansion polku (Windowsin levy P on kansio /mnt/p), zip-tiedosto, palvelin (tunnus@palvelin:/polku) tai rclone-ohjelman kohde (rclone:nimi:polku).",
                en:
                    "A site cannot be published there. Name a folder (the disk P of Windows is /mnt/p), a zip file, a server (user@host:/path) or a remote of rclone (rclone:remote:path)."
            )
        }
    }
}

/// Does `work`; what keeps a site from being published is told and ends with its status.
func tellingPublishingFailures(in language: Language, _ work: () async throws -> Void) async throws {
    do {
        try await tellingFileFailures(in: language, work)
    } catch let failure as PublishingFailure {
        note("luukku: " + failure.text(in: language))
        throw ExitCode(failure.exitStatus)
    }
}

/// Now, in UTC as ISO 8601 writes it.
func timeNow(before days: Int = 0) -> String {
    var seconds = time(nil) - days * 86_400
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Such a time by the machine's time zone; nil for what is none.
@Sendable func localMoment(_ time: String) -> LoggedPublication.Moment? {
    let numbers = time.split { !("0"..."9").contains($0) }.compactMap { Int32($0) }
    guard numbers.count == 6 else { return nil }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
    var seconds = timegm(&parts)
    localtime_r(&seconds, &parts)
    let minutes = (parts.tm_min < 10 ? "0" : "") + String(parts.tm_min)
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)).map {
        LoggedPublication.Moment(day: $0, time: "\(parts.tm_hour).\(minutes)")
    }
}

/// Such a time as a reader here writes it.
func localTime(_ time: String, in language: Language) -> String {
    guard let moment = localMoment(time) else { return printable(time) }
    return language.localized(
        fi: "\(moment.day.finnish) klo \(moment.time)",
        en: "\(moment.day.iso) \(moment.time.count < 5 ? "0" : "")\(moment.time.replacing(".", with: ":"))")
}

/// Who gives the command: the user's own name, or the one that is logged in with.
var userName: String {
    guard let entry = getpwuid(getuid())?.pointee else { return "\(getuid())" }
    let names = [entry.pw_gecos, entry.pw_name].compactMap { $0.map { String(cString: $0) } }
    let name = names.map { String($0.prefix { $0 != "," }) }.first { !$0.isEmpty } ?? "\(getuid())"
    return name.replacing("\n", with: " ")
}
