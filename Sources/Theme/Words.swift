import Diagnostics
import Markdown
import Model
import Site

/// The interface's words in one language.
struct Words: Sendable {
    private(set) var texts: [String: String] = [:]
    /// The names of the values of closed sets, by family and value: a matrix asks for one in each cell.
    private var names: [String: [String: String]] = [:]
    private var keys: [String: [String: String]] = [:]

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
        for choice in Self.choices {
            names[choice.family, default: [:]][choice.value] = texts[choice.wordKey]
            keys[choice.family, default: [:]][choice.value] = choice.key
        }
    }

    /// What a rendered text says besides its own words.
    var labels: MarkdownLabels {
        MarkdownLabels(
            returnToText: self[.returnToText], openTask: self[.openTask], doneTask: self[.doneTask],
            headingLink: self[.headingLink], externalSite: self[.externalSite])
    }

    subscript(_ word: Word) -> String { texts[word.rawValue] ?? word.rawValue }

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
        Word.allCases.map(\.rawValue) + choices.map(\.wordKey)
        + (DataTable.allCases.map(noteKey) + NewsFeed.allCases.map(noteKey)) + (1...12).map { "month.\($0)" }
        + (1...7).map { "weekday.\($0)" }

    private static let choices: [Choice] =
        choices(of: Section.self) + choices(of: ContactOrder.self) + choices(of: Responsibility.self)
        + choices(of: Obligation.Strength.self) + choices(of: ObligationStatus.State.self)
        + choices(of: Signature.Certainty.self) + choices(of: Report.Extent.self) + choices(of: Occurrence.Category.self)
        + choices(of: Rollover.Phase.self) + choices(of: DataTable.self) + choices(of: NewsFeed.self)
        + choices(of: ActivityEntry.Action.self)
        + choices(of: Party.Category.self) + choices(of: MenuGroup.self) + choices(of: Party.Status.self)
        + choices(of: Actor.Category.self) + choices(of: Settings.Accessibility.Conformance.self)
        + choices(of: Settings.Shortcoming.Basis.self)

    private static func choices<Value: NamedChoice>(of type: Value.Type) -> [Choice] {
        Value.allCases.map { value in
            Choice(
                family: Value.family, value: value.rawValue, key: plainKey(of: value.rawValue))
        }
    }

    /// A value of a closed set, and its key of plain letters.
    private struct Choice {
        let family: String
        let value: String
        let key: String
        var wordKey: String { family + "." + key }
    }
}

/// A closed set whose values have names in the word catalogue, under `<family>.<value>`.
protocol NamedChoice: RawRepresentable<String>, CaseIterable {
    static var family: String { get }
}

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

/// The single words that views write; those of templates are in the templates as `{{t.key}}`.
enum Word: String, CaseIterable {
    case yes, no, none, notOffered, since, noLimit, points, vacant, outdated
    case withRole, withStrength, withParty, withState, schoolYear, calendarYear, recurs, calendarFile, addToCalendar, rollover,
        suggestedDay, dayOff, event, notFoundTitle, meetingsOfYear,
        withinRule, outsideRule
    case name, abbreviation, category, roles, municipality, region, joined, original, status, website, printedName
    case remark, party, place, date, certainty, signatories, doubt, copyNumber, holder
    case strength, responsible, counterparts, trigger, deadline, agreementSection, sameAs
    case site, field, period, updated
    case recognised, recogniser, published, revised, contact, places, unit, extent, demonstration, certificate, mandatory
    case qualificationExtent, code, recordNumber, inForce, fields, titles, requirements, commonUnits
    case time, remote, audience, kind, when, wholeNetwork
    case level, price, share, percent, specialSupport, year, workshop, provider
    case number, law, address, term, definition, from, to, what, obligation
    case printed, corrected, reason, opportunity, duration, area, phone, email
    case activity, instruction, missingInstruction
    case conformance, organisation, method, made, supervisor, responsibleUnit, shortcoming, criterion, alternative
    case scope, appliedLaw, digitalServicesAct, basis, responseTime, days
    case forceSince, forceUnverifiable, forceWaiting, forceEarliest
    case draftVersion, replacedVersion
    case avoided, recommended
    case otherPages
    case listPage = "list-page"
    case allContacts = "all-contacts"
    case allEvents = "all-events"
    case byParty = "by-party"
    case byType = "by-type"
    case byRole = "by-role"
    // Those that Exports asks for and no template or view does.
    case identifier, familyName, givenName, starts, ends, parties, quote, qualification, summary
    case returnToText, openTask, doneTask, headingLink, externalSite, kilobytes, megabytes, decimalMark
}
