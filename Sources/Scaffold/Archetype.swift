import Diagnostics
import Markdown
package import Model

/// A kind of record that `luukku new` makes. What may be asked is what the record reads; a kind adds what only it knows: the
/// order, what is worth asking, what is suggested, and what a page begins with.
package struct Archetype: Sendable {
    package let name: TypeName
    let record: any Record.Type
    let place: ContentPlace
    /// Those of which the help tells and for which a new file has room.
    package private(set) var questions: [Question] = []
    /// Listed keys that the record lacks; a test requires this to be empty.
    let unknownKeys: [String]
    /// The record's other keys, which options alone answer.
    private var others: [Question] = []
    /// What the identifier is made of; a letter or digit need not be left in it.
    let title: @Sendable (PromptContext) -> String
    /// Whether every identifier has a number, the first one too.
    let isNumbered: Bool
    /// Comes before the title in the identifier.
    let prefix: @Sendable (PromptContext) -> String
    /// Lines of the front matter that are more than a key and its value.
    let nested: @Sendable (PromptContext) -> String
    /// The text of a page.
    let body: @Sendable (PromptContext) -> String
    /// What to do next, a line each.
    let next: @Sendable (PromptContext, _ id: String) -> [String]

    package var allQuestions: [Question] { questions + others }
    /// Whether the record has an identifier of its own: some are named by other keys.
    var hasIdentifier: Bool { record.fieldDescriptions.contains { $0.key.name == "tunnus" } }

    /// - Parameters:
    ///   - name: As the command takes it; the record's own when it is nil.
    ///   - listed: Keys of the record, those of nested records after a dot.
    init(
        _ record: any Record.Type, name: TypeName? = nil, place: ContentPlace? = nil,
        _ listed: [Listed],
        title: @escaping @Sendable (PromptContext) -> String = { $0.answers["otsikko"] ?? "" }, isNumbered: Bool = false,
        prefix: @escaping @Sendable (PromptContext) -> String = { _ in "" },
        nested: @escaping @Sendable (PromptContext) -> String = { _ in "" },
        body: @escaping @Sendable (PromptContext) -> String = { _ in "" },
        next: @escaping @Sendable (PromptContext, _ id: String) -> [String]
    ) {
        self.name = name ?? record.typeName
        self.record = record
        self.place = place ?? record.places[0]
        (self.title, self.isNumbered, self.prefix, self.nested, self.body) = (title, isNumbered, prefix, nested, body)
        self.next = next
        let fields = record.fieldDescriptions
        unknownKeys = listed.filter { $0.question(of: record, fields) == nil }.map(\.key)
        questions = listed.compactMap { $0.question(of: record, fields) }
        let known = Set(questions.map(\.key) + ["tunnus"])
        others = fields.filter { !known.contains($0.key.name) }.compactMap { Question($0, of: record) }
        for index in others.indices { others[index].isAsked = false }
    }

    /// A record of which no more is known than what it reads: what must be there is asked.
    init?(_ record: any Record.Type) {
        let fields = record.fieldDescriptions.filter { $0.key.name != "tunnus" }
        let required = fields.filter(\.isRequired)
        // What has keys of its own is written by hand.
        guard required.allSatisfy({ Question($0, of: record) != nil }) else { return nil }
        let title = (required.first ?? fields[0]).key.name
        self.init(
            record,
            required.map { Listed($0.key.name) }
                + fields.filter { !$0.isRequired && Question($0, of: record) != nil }.map { .option($0.key.name) },
            title: { $0.answers[title] ?? "" },
            body: { _ in Placeholder.text.rawValue + "\n" }, next: { _, _ in [] })
    }

    package static let all: [Archetype] = {
        let known = [party, contact, meeting, report, instruction, news, obligation, version]
        return known
            + recordTypes.filter { type in !known.contains { $0.name.word == type.typeName.word } }.compactMap { Archetype($0) }
    }()

    package static func named(_ name: String) -> Archetype? { all.first { folded($0.name.word) == folded(name) } }
}

/// A key that a kind lists, and what it knows of it beside what the key declares.
struct Listed: Sendable {
    let key: String
    var isRequired = false
    var isAsked = true
    var applies: @Sendable (PromptContext) -> Bool = { _ in true }
    var candidates: (@Sendable (PromptContext) -> [Candidate])?
    var hasOptionsOfAnswers = false
    var fault: @Sendable (String, PromptContext) -> String? = { _, _ in nil }
    var suggestion: @Sendable (PromptContext) -> String? = { _ in nil }

    init(_ key: String) { self.key = key }

    /// To be answered, though the record would do without.
    static func required(_ key: String) -> Listed { Listed(key).with { $0.isRequired = true } }
    /// Answered by its option only.
    static func option(_ key: String) -> Listed { Listed(key).with { $0.isAsked = false } }

    func with(_ change: (inout Listed) -> Void) -> Listed {
        var listed = self
        change(&listed)
        return listed
    }

    func from(_ candidates: @escaping @Sendable (PromptContext) -> [Candidate]) -> Listed {
        with { $0.candidates = candidates }
    }
    /// Candidates that depend on what has been answered before.
    func fromAnswers(_ candidates: @escaping @Sendable (PromptContext) -> [Candidate]) -> Listed {
        from(candidates).with { $0.hasOptionsOfAnswers = true }
    }
    func when(_ applies: @escaping @Sendable (PromptContext) -> Bool) -> Listed {
        with { $0.applies = applies }
    }
    func suggesting(_ suggestion: @escaping @Sendable (PromptContext) -> String?) -> Listed {
        with { $0.suggestion = suggestion }
    }

    /// nil when the record has no such key.
    func question(of record: any Record.Type, _ fields: [FieldDescription]) -> Question? {
        let path = key.split(separator: ".")
        var field = fields.first { $0.key.name == path[0] }
        for name in path.dropFirst() {
            guard case .records(let nested) = field?.kind else { return nil }
            field = nested.first { $0.key.name == name }
        }
        guard let field else { return nil }
        guard var question = Question(field, of: record) ?? candidates.map({ _ in Question(several: field, of: record) })
        else { return nil }
        question.isRequired = field.isRequired || isRequired
        question.isAsked = isAsked
        // What is below a key is written by the kind.
        question.isWritten = path.count == 1
        question.candidates = candidates
        question.applies = applies
        question.hasOptionsOfAnswers = hasOptionsOfAnswers
        question.fault = fault
        question.suggestion = suggestion
        return question
    }
}
