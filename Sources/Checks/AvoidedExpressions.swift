import Diagnostics
import Model
import Site

/// Once the cooperation has started, texts speak of it as going on.
let avoidedExpressions: Check = { site in
    let expressions = Array(Expression.listed(in: site.catalogue))
    return site.catalogue.documents.flatMap { file, document in
        document.watched.compactMap { found -> Diagnostic? in
            // Placeholders come after them.
            guard found.number < expressions.count else { return nil }
            let expression = expressions[found.number]
            guard (expression.since ?? site.today) <= site.today else { return nil }
            return Diagnostic(
                .avoidedExpression, at: SourceLocation(file: file, line: found.line), value: expression.avoided,
                suggestion: expression.recommended)
        }
    }
}
