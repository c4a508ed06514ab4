import ArgumentParser
import CLibrary
import Content
import Diagnostics
import Synchronization

/// The language of help, questions and messages. The first that is known counts: the one that `--kieli` names, the site's, the
/// environment's (POSIX: LC_ALL, LC_MESSAGES, LANG), English.
let commandLanguage: Language = {
    let words = CommandLine.arguments.dropFirst()
    if let named = value(of: ["--kieli", "--language"], in: words).flatMap(Language.init(rawValue:)) { return named }
    let root = value(of: ["--root", "--kansio"], in: words) ?? "."
    if let ofSite = siteLanguage(root: root).flatMap(Language.init(rawValue:)) { return ofSite }
    let variables: [String] = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let settings = variables.compactMap { name in getenv(name).map { String(cString: $0) } }
    let locale = settings.first { !$0.isEmpty }
    return locale.flatMap { Language(rawValue: String($0.prefix { !"_.@".contains($0) })) } ?? .en
}()

/// The text of whoever runs the command.
func localized(fi finnish: String, en english: String) -> String { commandLanguage.localized(fi: finnish, en: english) }

/// The Finnish names of options and flags by the English ones, of the commands that have been looked at.
private let finnishNames = Mutex<[String: String]>([:])

/// An option as a Finnish reader writes it.
func inFinnish(option: String) -> String { finnishNames.withLock { $0[option] } ?? option }

/// An option's or a flag's names: both are known in either language, and the help begins with the reader's own.
func names(fi finnish: String, en english: String) -> NameSpecification {
    finnishNames.withLock { $0["--" + english] = "--" + finnish }
    return commandLanguage.localized(
        fi: [.customLong(finnish), .customLong(english)], en: [.customLong(english), .customLong(finnish)])
}

/// What an option is given, before the arguments are parsed: the last time counts, as it does then.
private func value(of names: [String], in words: ArraySlice<String>) -> String? {
    let words = words.prefix { $0 != "--" }
    return zip(words.indices, words).reversed().lazy.compactMap { index, word in
        names.contains(word)
            ? words[words.index(after: index)...].first
            : names.first { word.hasPrefix($0 + "=") }.map { String(word.dropFirst($0.count + 1)) }
    }.first
}

/// `--kieli`, for every command that says something.
struct LanguageOption: ParsableArguments {
    @Option(
        name: names(fi: "kieli", en: "language"),
        help: help(
            fi: "Viestien kieli. Oletus on sivuston kieli. Jos sivuston kieltä ei tiedetä, oletus on koneen kieli.",
            en: "The language of messages; first the site's, then the system's.", value: ("kieli", "language")))
    var language = commandLanguage
}

/// The help of an option or argument, and what stands for its value.
func help(fi finnish: String, en english: String, value: (fi: String, en: String)? = nil) -> ArgumentHelp {
    ArgumentHelp(localized(fi: finnish, en: english), valueName: value.map { localized(fi: $0.fi, en: $0.en) })
}
