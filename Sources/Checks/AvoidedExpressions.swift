import Diagnostics
import Model
import Site

/// Once the cooperation has started, texts speak of it as going on.
let avoidedExpressions: Check = { site in
    let active = site.catalogue.expressions.values.filter { ($0.since ?? site.today) <= site.today }
    let phrases = active.map { (expression: $0, text: $0.avoided.lowercased()) }
    guard !phrases.isEmpty else { return [] }
    return site.catalogue.documents.flatMap { file, document in
        document.sections.flatMap { section -> [Diagnostic] in
            let text = section.text.lowercased()
            return phrases.filter { text.contains($0.text) }.map { phrase in
                Diagnostic(
                    .avoidedExpression, at: SourceLocation(file: file, line: section.line), value: phrase.expression.avoided,
                    suggestion: phrase.expression.recommended)
            }
        }
    }
}
