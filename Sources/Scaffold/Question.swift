import Diagnostics
package import Model

/// What is known when a question is asked.
package struct Situation: Sendable {
    package let catalogue: Catalogue
    package let today: CalendarDate
    /// What stands below the front matter of the agreement in force.
    package var agreementText = ""
    /// What has been answered so far, by key: texts and dates as they are written, identifiers separated by commas.
    package var answers: [String: String] = [:]

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

/// One thing to know about a new record: a key of the content, or something that the record is made of.
package struct Question: Sendable {
    enum Form: Sendable {
        /// - Parameter fault: What is wrong with a text, if anything is.
        case text(fault: @Sendable (String, Situation) -> String?)
        case date
        case times
        case one(of: @Sendable (Situation) -> [Candidate])
        case several(of: @Sendable (Situation) -> [Candidate])
    }

    /// The content's key, and the name of the option that answers it.
    package let key: String
    package let prompt: String
    /// What an answer looks like.
    package let hint: String
    let form: Form
    package var isRequired = false
    /// A question that is not asked is answered by its option only.
    package var isAsked = true
    /// Whether the answer is a line of the record under the key.
    var isWritten = true
    var suggestion: @Sendable (Situation) -> String? = { _ in nil }

    package func options(_ situation: Situation) -> [Candidate] {
        switch form {
        case .one(let options), .several(let options): options(situation)
        default: []
        }
    }

    package var hasOptions: Bool {
        switch form {
        case .one, .several: true
        default: false
        }
    }

    package var takesSeveral: Bool { if case .several = form { true } else { false } }

    /// What an empty answer means; nil when there is no such thing.
    package func fallback(_ situation: Situation) -> String? { suggestion(situation) }

    /// The answer as it is written.
    ///
    /// - Parameter isNumbered: Whether the options were shown with numbers.
    package func read(_ answer: String, _ situation: Situation, isNumbered: Bool = false) throws(AnswerFault) -> String {
        let text = oneLine(answer)
        guard !text.isEmpty else {
            guard isRequired else { return "" }
            throw AnswerFault("tähän tarvitaan vastaus")
        }
        switch form {
        case .text(let fault):
            if let fault = fault(text, situation) { throw AnswerFault(fault) }
            return text
        case .date: return try date(text)
        case .times:
            guard let times = ClockTimes(parsing: text), times.end.map({ $0 >= times.start }) ?? true else {
                throw AnswerFault("”\(printable(text))” ei ole kellonaika: kirjoita esim. 9.00–11.30")
            }
            return text
        case .one(let options):
            return try choose(text, options(situation), isNumbered)
        case .several(let options):
            let known = options(situation)
            var chosen: [String] = []
            for part in text.split(separator: ",").map({ oneLine(String($0)) }) where !part.isEmpty {
                let id = try choose(part, known, isNumbered)
                if !chosen.contains(id) { chosen.append(id) }
            }
            guard !chosen.isEmpty else { throw AnswerFault("valitse vähintään yksi") }
            return chosen.joined(separator: ",")
        }
    }

    private func date(_ text: String) throws(AnswerFault) -> String {
        if let date = CalendarDate(parsing: text) { return date.iso }
        if let last = CalendarDate.lastOfMonth(parsing: text) {
            throw AnswerFault("päivää \(text) ei ole; tarkoititko \(last.finnish)?")
        }
        throw AnswerFault("”\(printable(text))” ei ole päivä: kirjoita esim. 15.9.2026 tai 2026-09-15")
    }

    private func choose(_ text: String, _ options: [Candidate], _ isNumbered: Bool) throws(AnswerFault) -> String {
        if let exact = options.first(where: { folded($0.id) == folded(text) }) { return exact.id }
        if isNumbered, let number = Int(text) {
            guard options.indices.contains(number - 1) else { throw AnswerFault("valitse numero väliltä 1–\(options.count)") }
            return options[number - 1].id
        }
        guard !options.isEmpty else {
            throw AnswerFault("tunnusta ”\(printable(text))” ei löydy: sisällössä ei ole vielä yhtään")
        }
        if let near = nearest(to: text, in: options.map(\.id)) {
            throw AnswerFault("tunnusta ”\(printable(text))” ei löydy; tarkoititko \(near)?")
        }
        throw AnswerFault("tunnusta ”\(printable(text))” ei löydy; käy: \(shownList(options.map(\.id)))")
    }
}

/// A value is one line: line breaks and runs of white space become a space.
func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private func shownList(_ ids: [String]) -> String {
    ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? " …" : "")
}
