import Diagnostics
import Model
import Site

/// What `luukku new` left for somebody to write.
let placeholders: Check = { site in
    // Expressions to avoid are watched for before them.
    let first = Expression.listed(in: site.catalogue).count
    return site.catalogue.documents.flatMap { file, document in
        document.watched.filter { $0.number >= first }.map { found in
            Diagnostic(
                .placeholderLeft, at: SourceLocation(file: file, line: found.line),
                value: Placeholder.texts[found.number - first])
        }
    }
}
