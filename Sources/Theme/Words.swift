import Diagnostics
import Markdown
import Model
import Site

/// The interface's words in one language.
struct Words: Sendable {
    private(set) var texts: [String: String] = [:]
    /// The names of the values of closed sets, by family and value: a matrix asks for one in each cell.
    private var names: [String: [String: String]] = [:]
    private let keys = Self.keys

    /// The words of `language` and, where its catalogue names another for what it lacks, of that one. Reports keys that
    /// occur twice, those that were taken from the other, and what the program needs and does not find.
    init(_ language: String, of files: [String: WordFile], diagnostics: inout [Diagnostic]) {
        let file = WordFile.folder + language + ".txt"
        if files[language] == nil { diagnostics.append(WordFile.missing(language, from: files)) }
        texts = files[language]?.complete(with: files, diagnostics: &diagnostics) ?? [:]
        for key in Self.needed where texts[key] == nil {
            diagnostics.append(
                Diagnostic(
                    .unknownWord, at: SourceLocation(file: file), value: key,
                    suggestion: nearest(to: key, in: texts.keys.sorted())))
        }
        for (family, keys) in keys { names[family] = keys.compactMapValues { texts[family + "." + $0] } }
    }

    /// What a rendered text says besides its own words.
    var labels: MarkdownLabels {
        MarkdownLabels(
            returnToText: self[.returnToText], openTask: self[.openTask], doneTask: self[.doneTask],
            headingLink: self[.headingLink], externalSite: self[.externalSite])
    }

    subscript(_ word: Word) -> String { texts[word.rawValue] ?? word.rawValue }

    /// With a value in the place of `{}`: where it stands differs between languages.
    subscript(_ phrase: Phrase, with value: String) -> String {
        texts[phrase.rawValue]?.replacing("{}", with: value) ?? phrase.rawValue
    }

    /// The name of a value of a closed set, e.g. a strength.
    func name<Value: NamedChoice>(_ value: Value) -> String { names[Value.family]?[value.rawValue] ?? value.rawValue }

    /// The value as a word of plain letters, for style classes and anchors.
    func key<Value: NamedChoice>(_ value: Value) -> String { keys[Value.family]?[value.rawValue] ?? value.rawValue }

    /// What a value is for.
    func note<Value: NamedChoice>(_ value: Value) -> String? { texts[Self.noteKey(value)] }

    private static func noteKey<Value: NamedChoice>(_ value: Value) -> String { "\(Value.family).\(value.rawValue).note" }

    func month(_ number: Int) -> String { texts["month.\(number)"] ?? String(number) }

    func weekday(_ number: Int) -> String { texts["weekday.\(number)"] ?? String(number) }

    /// Every key that the program itself asks for; templates are checked on their own.
    private static let needed: [String] =
        Word.allCases.map(\.rawValue) + Phrase.allCases.map(\.rawValue) + namedChoices.flatMap { wordKeys(of: $0) }
        + (DataTable.allCases.map(noteKey) + NewsFeed.allCases.map(noteKey)) + (1...12).map { "month.\($0)" }
        + (1...7).map { "weekday.\($0)" }

    private static func wordKeys<Value: NamedChoice>(of type: Value.Type) -> [String] {
        Value.allCases.map { Value.family + "." + plainKey(of: $0.rawValue) }
    }

    /// The values as words of plain letters, by family: the same in every language.
    private static let keys = namedChoices.reduce(into: [:]) { keys, type in keys[type.family] = plainKeys(of: type) }

    private static func plainKeys<Value: NamedChoice>(of type: Value.Type) -> [String: String] {
        Value.allCases.reduce(into: [:]) { $0[$1.rawValue] = plainKey(of: $1.rawValue) }
    }
}

/// A closed set whose values have names in the word catalogue, under `<family>.<value>`.
protocol NamedChoice: RawRepresentable<String>, CaseIterable, Sendable {
    static var family: String { get }
}

/// All of them: the theme must have a name for each value.
private let namedChoices: [any NamedChoice.Type] = [
    Section.self, MenuGroup.self, ContactOrder.self, Responsibility.self, Obligation.Strength.self, ObligationStatus.State.self,
    Signature.Certainty.self, Report.Extent.self, Occurrence.Category.self, Rollover.Phase.self, DataTable.self, NewsFeed.self,
    ActivityEntry.Action.self, Party.Category.self, Party.Status.self, Actor.Category.self,
    Settings.Accessibility.Conformance.self, Settings.Shortcoming.Basis.self,
]

extension Section: NamedChoice { static let family = "section" }
extension MenuGroup: NamedChoice { static let family = "menu" }
extension ContactOrder: NamedChoice { static let family = "contacts" }
extension Responsibility: NamedChoice { static let family = "involvement" }
extension Obligation.Strength: NamedChoice { static let family = "strength" }
extension ObligationStatus.State: NamedChoice { static let family = "state" }
extension Signature.Certainty: NamedChoice { static let family = "certainty" }
extension Report.Extent: NamedChoice { static let family = "extent" }
extension Occurrence.Category: NamedChoice { static let family = "event" }
extension Rollover.Phase: NamedChoice { static let family = "rollover" }
extension DataTable: NamedChoice { static let family = "table" }
extension NewsFeed: NamedChoice { static let family = "feed" }
extension ActivityEntry.Action: NamedChoice { static let family = "change" }
extension Party.Category: NamedChoice { static let family = "party" }
extension Party.Status: NamedChoice { static let family = "partystatus" }
extension Actor.Category: NamedChoice { static let family = "actor" }
extension Settings.Accessibility.Conformance: NamedChoice { static let family = "conformance" }
extension Settings.Shortcoming.Basis: NamedChoice { static let family = "basis" }
