import Diagnostics
import Model
import Site

/// The interface's words in one language: `Theme/words/<language>.txt`, a `key: text` on each line, `#` for comments.
struct Words: Sendable {
    private(set) var texts: [String: String] = [:]

    /// Reads the catalogue and reports keys that stand twice or that the program needs and does not find.
    init(_ source: String, file: String, diagnostics: inout [Diagnostic]) {
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { continue }
            let key = String(line[..<colon])
            let text = line[line.index(after: colon)...].drop { $0 == " " }
            if texts.updateValue(String(text), forKey: key) != nil {
                diagnostics.append(Diagnostic(.duplicateKey, at: SourceLocation(file: file, line: index + 1), value: key))
            }
        }
        for key in Self.needed where texts[key] == nil {
            diagnostics.append(
                Diagnostic(
                    .unknownWord, at: SourceLocation(file: file), value: key,
                    suggestion: nearest(to: key, in: texts.keys.sorted())))
        }
    }

    subscript(_ word: Word) -> String { texts[word.rawValue] ?? word.rawValue }

    /// The name of a value of a closed set, e.g. a strength.
    func name(_ value: some NamedChoice) -> String { texts[value.wordKey] ?? value.rawValue }

    func month(_ number: Int) -> String { texts["month.\(number)"] ?? String(number) }

    func weekday(_ number: Int) -> String { texts["weekday.\(number)"] ?? String(number) }

    /// Every key that the program itself asks for; templates are checked on their own.
    private static let needed: [String] =
        Word.allCases.map(\.rawValue) + keys(of: Section.self) + keys(of: ContactOrder.self) + keys(of: Involvement.self)
        + keys(of: Obligation.Strength.self) + keys(of: ObligationStatus.State.self) + keys(of: Signature.Certainty.self)
        + keys(of: Report.Extent.self) + keys(of: Event.Category.self) + keys(of: Party.Category.self)
        + keys(of: MenuGroup.self) + keys(of: Party.Status.self) + keys(of: Actor.Category.self)
        + keys(of: Settings.Accessibility.Conformance.self)
        + (1...12).map { "month.\($0)" } + (1...7).map { "weekday.\($0)" }

    private static func keys<Value: NamedChoice>(of type: Value.Type) -> [String] { Value.allCases.map(\.wordKey) }
}

/// A closed set whose values have names in the word catalogue, under `<family>.<value>`.
protocol NamedChoice: RawRepresentable<String>, CaseIterable {
    static var family: String { get }
}

extension NamedChoice {
    var wordKey: String { Self.family + "." + key }
    /// The value as a word of plain letters, for keys and style classes.
    var key: String { identifierText(from: rawValue) ?? rawValue }
}

extension Section: NamedChoice { static let family = "section" }
extension ContactOrder: NamedChoice { static let family = "contacts" }
extension Involvement: NamedChoice { static let family = "involvement" }
extension Obligation.Strength: NamedChoice { static let family = "strength" }
extension ObligationStatus.State: NamedChoice { static let family = "state" }
extension Signature.Certainty: NamedChoice { static let family = "certainty" }
extension Report.Extent: NamedChoice { static let family = "extent" }
extension Event.Category: NamedChoice { static let family = "event" }
extension Party.Category: NamedChoice { static let family = "party" }
extension Party.Status: NamedChoice { static let family = "partystatus" }
extension Actor.Category: NamedChoice { static let family = "actor" }
extension Settings.Accessibility.Conformance: NamedChoice { static let family = "conformance" }

/// The single words that views write; those of templates stand in the templates as `{{t.key}}`.
enum Word: String, CaseIterable {
    case yes, no, none, notOffered, since, noLimit, points, vacant, outdated
    case withRole, withStrength, schoolYear, notFoundTitle, meetingsOfYear, withinRule, outsideRule
    case name, abbreviation, category, roles, municipality, region, joined, original, status, website, printedName
    case remark, party, place, date, certainty, signatories, doubt, copyNumber, holder
    case strength, responsible, counterparts, trigger, deadline, agreementSection, sameAs
    case site, field, period, updated
    case recognised, recogniser, published, revised, contact, places, unit, extent, demonstration, certificate, mandatory
    case qualificationExtent, code, recordNumber, inForce, fields, titles, requirements, commonUnits
    case time, remote, audience, kind, when
    case level, price, share, percent, specialSupport, year, workshop, provider
    case number, law, address, term, definition, from, to, what, obligation
    case printed, corrected, reason, opportunity, duration, area, phone, email
    case activity, instruction, missingInstruction
    case conformance, organisation, method, made, supervisor, responsibleUnit, shortcoming, criterion, alternative
    case forceSince, forceUnverifiable, forceWaiting, forceEarliest
    case avoided, recommended
}
