import Diagnostics
import Model

/// Questions as `Kind` lists them.
extension Question {
    static func text(
        _ key: String, _ prompt: String, _ hint: String, isRequired: Bool = false, isAsked: Bool = true,
        fault: @escaping @Sendable (String, Situation) -> String? = { _, _ in nil },
        suggestion: @escaping @Sendable (Situation) -> String? = { _ in nil }
    ) -> Question {
        Question(
            key: key, prompt: prompt, hint: hint, form: .text(fault: fault), isRequired: isRequired, isAsked: isAsked,
            suggestion: suggestion)
    }

    /// A text of a form, which the reader of the content will want too.
    static func text(_ key: String, _ prompt: String, _ hint: String, as form: TextForm) -> Question {
        text(key, prompt, hint) { text, _ in
            guard !form.accepts(text) else { return nil }
            let meant = form.meant(by: text).map { "; tarkoititko \($0)?" } ?? ", esim. \(form.example)"
            return "”\(printable(text))”: " + DiagnosticReport(in: .fi).message(form.rule).summary + meant
        }
    }

    static func date(
        _ key: String, _ prompt: String, _ hint: String, isRequired: Bool = false, isAsked: Bool = true,
        suggestion: @escaping @Sendable (Situation) -> String? = { _ in nil }
    ) -> Question {
        Question(
            key: key, prompt: prompt, hint: hint, form: .date, isRequired: isRequired, isAsked: isAsked, suggestion: suggestion)
    }

    static func one(
        _ key: String, _ prompt: String, _ hint: String, isRequired: Bool = false, isAsked: Bool = true, isWritten: Bool = true,
        of options: @escaping @Sendable (Situation) -> [Candidate],
        suggestion: @escaping @Sendable (Situation) -> String? = { _ in nil }
    ) -> Question {
        Question(
            key: key, prompt: prompt, hint: hint, form: .one(of: options), isRequired: isRequired, isAsked: isAsked,
            isWritten: isWritten, suggestion: suggestion)
    }

    static func several(
        _ key: String, _ prompt: String, _ hint: String, isRequired: Bool = false, isAsked: Bool = true, isWritten: Bool = true,
        of options: @escaping @Sendable (Situation) -> [Candidate]
    ) -> Question {
        Question(
            key: key, prompt: prompt, hint: hint, form: .several(of: options), isRequired: isRequired, isAsked: isAsked,
            isWritten: isWritten)
    }

    static func yesNo(
        _ key: String, _ prompt: String, _ hint: String, suggestion: @escaping @Sendable (Situation) -> String?
    ) -> Question {
        one(key, prompt, hint, of: { _ in [Candidate("kyllä"), Candidate("ei")] }, suggestion: suggestion)
    }
}
