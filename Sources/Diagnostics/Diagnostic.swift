// Diagnostics: what is wrong with the content, as data.
//
// 1. A `Rule` is a kind of fault with a stable code; a `Diagnostic` is one fault at one place.
// 2. Whoever finds a fault adds a `Diagnostic` to its list and goes on: one run shows everything.
// 3. The words are made here, last, by `DiagnosticReport`, in the reader's language (Messages+Finnish, Messages+English).

/// One fault in the content: which rule, where, which value, and what was probably meant.
///
/// Wrong content is collected, never thrown; a failing environment (full disk, unreadable folder) is thrown as `FileFailure`.
package struct Diagnostic: Sendable {
    package var rule: Rule
    package var location: SourceLocation?
    /// The value found, as it is in the file.
    package var value: String?
    package var notes: [Note]
    /// Whether `luukku tidy` puts it right.
    package var isTidied = false
    /// What was probably meant, found when it is asked for.
    private(set) var meant: Suggestion?

    package init(
        _ rule: Rule, at location: SourceLocation?, value: String? = nil, suggestion: String? = nil, notes: [Note] = []
    ) {
        self.rule = rule
        self.location = location
        self.value = value
        self.notes = notes
        meant = suggestion.map(Suggestion.text)
    }

    package init(
        _ rule: Rule, at location: SourceLocation?, value: String? = nil, near: NearValue, notes: [Note] = []
    ) {
        self.init(rule, at: location, value: value, notes: notes)
        meant = .near(near)
    }

    /// - Parameter meaning: What `value` probably means, asked when the words are made.
    package init(
        _ rule: Rule, at location: SourceLocation?, value: String, meaning: @escaping @Sendable (String) -> String?,
        notes: [Note] = []
    ) {
        self.init(rule, at: location, value: value, notes: notes)
        meant = .meaning(of: value, read: meaning)
    }

    /// A near value that exists: "tarkoititko".
    package var suggestion: String? { meant?.text }

    package var severity: Severity { rule.severity }
}

extension Diagnostic: Hashable {
    /// Without the content of long lists, which thousands of faults have in common.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(rule)
        hasher.combine(location)
        hasher.combine(value)
        hasher.combine(meant)
        notes.hashShort(into: &hasher)
    }
}

extension [Note] {
    func hashShort(into hasher: inout Hasher) {
        for note in self {
            switch note {
            case .allowed(let values), .examples(let values): hasher.combine(values.count)
            default: hasher.combine(note)
            }
        }
    }
}

/// How bad: an error stops the build before anything is written, a warning is shown and the site is built.
package enum Severity: String, Hashable, Sendable {
    case error
    case warning
}

/// A further fact about a fault, shown as `label: text`.
package enum Note: Hashable, Sendable {
    /// The values that would have been accepted.
    case allowed([String])
    /// Ways to write the value, among others.
    case examples([String])
    /// What was expected in place of the value, in words of the content, e.g. a kind of record.
    case expected(String)
    /// The identifier of a record of a type, in words of the content, was expected.
    case identifier(of: String)
    /// How the value should have been written.
    case form(ValueForm)
    /// Where the same thing comes first.
    case first(SourceLocation)
    /// Where the row of headers of a sheet is.
    case header(SourceLocation)
    /// The record that the fault belongs to, by id or title.
    case record(String)
    /// Who is to do something about it, by name.
    case owner(String)
    /// The first day on which the target is published.
    case published(String)
    /// The day from which the target is no longer published.
    case removed(String)
    /// Words found, and those that were expected in their place; either may be empty.
    case difference(found: String, expected: String)
    /// Why the value is no e-mail address.
    case email(EmailFault)
    /// Anything else that helps, in the words of a library or as a number.
    case detail(String)
}

/// A way in which a value can be written.
package enum ValueForm: Hashable, Sendable {
    case text
    case list
    case wholeNumber
    /// `field: value`
    case fields
    /// `- field: value`
    case listOfFields
    /// A contact person's name, unless the post is vacant.
    case nameOrVacancy
    /// A file of one record, such as a year's.
    case oneRecord
}

/// What is wrong with an e-mail address.
package enum EmailFault: Hashable, Sendable {
    case noSign
    case severalSigns
    /// Nothing stands before the `@`.
    case noName
    /// A sign that no address may have.
    case sign(String)
    /// More than 64 signs before the `@`.
    case tooLong
    /// A dot at an end of what is before the `@`, or two together.
    case dots
    /// No dot after the `@`.
    case noEnding
    case domain
}

/// A place in a file of the site.
package struct SourceLocation: Hashable, Sendable {
    /// Path from the site's root with `/`, e.g. `Content/tiedot/velvoitteet.yaml`.
    package var file: String
    /// 1-based; of a sheet, the row that Excel shows; nil when the fault is the file's own.
    package var line: Int?
    /// 1-based, in Unicode scalars; nil when it is not known for sure: a column is optional, a lie is worse.
    package var column: Int?
    /// The key or the spreadsheet column that holds the value.
    package var field: String?

    package init(file: String, line: Int? = nil, column: Int? = nil, field: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.field = field
    }

    package func field(_ name: String) -> SourceLocation {
        SourceLocation(file: file, line: line, column: column, field: name)
    }

    package func line(_ line: Int?) -> SourceLocation {
        SourceLocation(file: file, line: line)
    }
}

extension SourceLocation: Comparable {
    /// By file, then line, then column; unknown numbers come first.
    package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        (a.file, a.line ?? 0, a.column ?? 0, a.field ?? "") < (b.file, b.line ?? 0, b.column ?? 0, b.field ?? "")
    }
}

extension [Diagnostic] {
    package var hasErrors: Bool { contains { $0.severity == .error } }

    /// What keeps the site from being built is what its reader wants to know of first, and of that what others follow from: a row
    /// with a wrong identifier before those that refer to it.
    var errorsFirst: [Diagnostic] {
        let errors = filter { $0.severity == .error }
        return errors.filter { !$0.rule.isOfRelations } + errors.filter(\.rule.isOfRelations)
            + filter { $0.severity == .warning }
    }

    /// In reading order, each fault once, whatever order it was found in.
    package func sortedByLocation() -> [Diagnostic] {
        var seen = Set<Diagnostic>()
        return filter { seen.insert($0).inserted }.sorted { a, b in
            switch (a.location, b.location) {
            case (let x?, let y?) where x != y: x < y
            case (nil, .some): true
            case (.some, nil): false
            default: (a.rule.rawValue, a.value ?? "") < (b.rule.rawValue, b.value ?? "")
            }
        }
    }
}
