package import Diagnostics
package import Model

/// What is known when a question is asked.
package struct PromptContext: Sendable {
    package let catalogue: Catalogue
    package let today: CalendarDate
    /// Of questions, and of what is said of answers.
    package let language: Language
    /// What names the site in a command to copy, after a space; empty where commands are given in its folder.
    package var siteOption = ""
    /// What is below the front matter of the agreement in force.
    package var agreementText = ""
    /// What has been answered so far, by key: texts and dates as they are written, identifiers separated by commas.
    package var answers: [String: String] = [:]

    /// A day as whoever answers writes it.
    func written(_ day: CalendarDate) -> String { language.localized(fi: day.finnish, en: day.iso) }

    /// The identifiers of an answer that holds some.
    func list(_ key: String) -> [String] { answers[key].map { $0.split(separator: ",").map(String.init) } ?? [] }
}

/// Something to choose: its word or identifier, and what people call it.
package struct Candidate: Hashable, Sendable {
    package let id: String
    package let name: String

    init(_ id: String, _ name: String = "") {
        self.id = id
        self.name = name
    }
}

/// An answer that will not do, explained to whoever gave it.
package struct AnswerFault: Error {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }
}

/// One thing to know about a new record: a key of the content. What it is called, whether it must be there and what may be
/// written is the key's own; a kind adds what only it knows.
package struct Question: Sendable {
    private let field: FieldDescription
    /// The type whose reading judges an answer.
    private let record: any Record.Type
    package var isRequired: Bool
    /// A question that is not asked is answered by its option only.
    package var isAsked = true
    /// Whether what has been answered before leaves it open; else it is neither asked nor missed.
    package var applies: @Sendable (PromptContext) -> Bool = { _ in true }
    /// Whether what there is to choose from depends on what has been answered before.
    package var hasOptionsOfAnswers = false
    /// Whether the answer is a line of the record under the key.
    var isWritten = true
    /// In place of all that the key may hold.
    var candidates: (@Sendable (PromptContext) -> [Candidate])?
    /// Whether several of the candidates may be chosen.
    package let takesSeveral: Bool
    /// What is wrong with an answer that the key may hold, if anything is.
    var fault: @Sendable (String, PromptContext) -> String? = { _, _ in nil }
    /// What an empty answer means; nil when there is no such thing.
    package var suggestion: @Sendable (PromptContext) -> String? = { _ in nil }

    /// nil when the key has keys of its own.
    init?(_ field: FieldDescription, of record: any Record.Type) {
        (self.field, self.record) = (field, record)
        isRequired = field.isRequired
        switch field.kind {
        case .record, .records: return nil
        case .references: takesSeveral = true
        default: takesSeveral = false
        }
    }

    /// A question for several of the records below a key, as `osat` of a qualification.
    init(several field: FieldDescription, of record: any Record.Type) {
        (self.field, self.record) = (field, record)
        isRequired = field.isRequired
        takesSeveral = true
    }

    /// The content's key, and the name of the option that answers it.
    package var key: String { field.key.name }
    /// What the key was called before: a sheet may still call it so.
    package var formerly: String? { field.key.formerly }
    var heading: String { field.key.heading }
    package func prompt(in language: Language) -> String { field.key.words(in: language).label }
    /// What the key means, in a sentence.
    func help(in language: Language) -> String { field.key.words(in: language).help }

    /// The question as it is asked: what an answer is, what one looks like, and whether there must be one.
    package func text(in language: Language) -> String {
        let help = help(in: language)
        let lowered = help.prefix(1).lowercased() + help.dropFirst()
        let one = if case .phrases = field.kind { true } else { false }
        switch language {
        case .fi:
            let more =
                one
                ? " Anna tässä yksi. Muut voit lisätä tiedostoon."
                : example.map {
                    lowered.contains("esim.") || lowered.contains("Esim.")
                        ? "" : " Esim. \($0)" + ($0.hasSuffix(".") ? "" : ".")
                } ?? ""
            return "\(prompt(in: language)): \(lowered)\(more)" + (isRequired ? "" : " Voit jättää tyhjäksi.")
        case .en:
            let more =
                one ? "; one, add others in the file" : example.map { lowered.contains("e.g.") ? "" : "; e.g. \($0)" } ?? ""
            return "\(prompt(in: language)) (\(lowered.dropLast())\(more))" + (isRequired ? "" : ", may be left empty")
        }
    }

    /// Whether identifiers are chosen from, and not words.
    package var isOfRecords: Bool {
        switch field.kind {
        case .choice, .yesOrNo: false
        default: true
        }
    }

    /// What a reference may lead to, e.g. `osapuoli`.
    package func kinds(in language: Language) -> [String] {
        switch field.kind {
        case .reference(let types), .references(let types): types.map { $0.name.text(in: language) }
        default: [prompt(in: language).lowercased()]
        }
    }

    private var example: String? {
        switch field.kind {
        case .formed(let form): field.key.example ?? form.example
        case .date: "15.9.2026"
        default: field.key.example
        }
    }

    package func options(_ context: PromptContext) -> [Candidate] {
        if let candidates { return candidates(context) }
        switch field.kind {
        case .choice(let words): return words.map { Candidate($0) }
        case .yesOrNo: return [Candidate("kyllä"), Candidate("ei")]
        case .reference(let types), .references(let types):
            return types.flatMap { $0.titles(in: context.catalogue) }.map { Candidate($0.id, $0.title) }
        default: return []
        }
    }

    /// Where what can be chosen is written, e.g. `tiedot/roolit`.
    package var homes: [String] {
        switch field.kind {
        case .reference(let types), .references(let types): types.flatMap(\.homes)
        default: []
        }
    }

    package var hasOptions: Bool {
        switch field.kind {
        case .choice, .yesOrNo, .reference, .references: true
        default: candidates != nil
        }
    }

    /// The answer as it is written.
    ///
    /// - Parameter isNumbered: Whether the options were shown with numbers.
    package func read(_ answer: String, _ context: PromptContext, isNumbered: Bool = false) throws(AnswerFault) -> String {
        let text = oneLine(answer)
        guard !text.isEmpty else {
            guard isRequired else { return "" }
            throw AnswerFault(context.language.localized(fi: "tähän tarvitaan vastaus", en: "an answer is needed here"))
        }
        guard !hasOptions else { return try choose(from: text, options(context), isNumbered, context.language) }
        if let fault = verdict(on: text) { throw AnswerFault(DiagnosticReport(in: context.language).sentence(fault)) }
        if let fault = fault(text, context) { throw AnswerFault(fault) }
        if case .date = field.kind { return CalendarDate(parsing: text)?.iso ?? text }
        if case .formed(.phone) = field.kind { return PhoneNumber.grouped(text) }
        return text
    }

    /// An answer as the content says it.
    func written(_ answer: String, _ context: PromptContext) -> String {
        guard case .date = field.kind, let day = CalendarDate(parsing: answer) else { return answer }
        return context.written(day)
    }

    /// What the reading of the content will say of the text under the key.
    private func verdict(on text: String) -> Diagnostic? {
        let place = SourceLocation(file: "")
        var reader = RecordReader(Fields(location: place, entries: [(key, .scalar(text, at: place))]))
        _ = record.init(&reader)
        // Marks in a text are told when it is there: they may be meant.
        return reader.diagnostics.first {
            $0.location?.field == key && ![.missingValue, .marksInField].contains($0.rule)
        }
    }

    private func choose(
        from text: String, _ options: [Candidate], _ isNumbered: Bool, _ language: Language
    ) throws(AnswerFault) -> String {
        guard takesSeveral else { return try choose(text, options, isNumbered, language) }
        var chosen: [String] = []
        for part in text.split(separator: ",").map({ oneLine(String($0)) }) where !part.isEmpty {
            let id = try choose(part, options, isNumbered, language)
            if !chosen.contains(id) { chosen.append(id) }
        }
        guard !chosen.isEmpty else {
            throw AnswerFault(language.localized(fi: "valitse vähintään yksi", en: "choose at least one"))
        }
        return chosen.joined(separator: ",")
    }

    private func choose(
        _ text: String, _ options: [Candidate], _ isNumbered: Bool, _ language: Language
    ) throws(AnswerFault) -> String {
        if let exact = options.first(where: { folded($0.id) == folded(text) }) { return exact.id }
        let named = options.filter { folded($0.name) == folded(text) }
        if named.count == 1 { return named[0].id }
        if isNumbered, let number = Int(text) {
            guard options.indices.contains(number - 1) else {
                throw AnswerFault(
                    language.localized(
                        fi: "valitse numero väliltä 1–\(options.count)", en: "choose a number from 1 to \(options.count)"))
            }
            return options[number - 1].id
        }
        // As a table may say it: `true`.
        if case .yesOrNo = field.kind, verdict(on: text) == nil { return text }
        let unknown = language.localized(
            fi: isOfRecords ? "tunnusta ”\(printable(text))” ei löydy" : "vaihtoehtoa ”\(printable(text))” ei ole",
            en: "there is no identifier “\(printable(text))”")
        guard !options.isEmpty else {
            throw AnswerFault(
                unknown
                    + language.localized(
                        fi: "; sisällössä ei ole vielä mitään valittavaa, joten lisää valittava tieto ensin",
                        en: ": the content has none yet"))
        }
        if let near = nearest(to: text, in: options.map(\.id)) {
            throw AnswerFault(unknown + language.localized(fi: ". Tarkoititko \(near)?", en: "; did you mean \(near)?"))
        }
        let list = shownList(options.map(\.id))
        throw AnswerFault(unknown + language.localized(fi: ". Valittavissa: \(list)", en: "; there are: \(list)"))
    }
}

/// A value is one line: line breaks and runs of white space become a space.
func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private func shownList(_ ids: [String]) -> String {
    ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? " …" : "")
}
