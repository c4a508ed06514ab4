import Diagnostics
import Site

/// Two sources never make the same page.
let takenRoutes: Check = { site in
    site.routeConflicts.map { conflict in
        Diagnostic(
            .routeTaken, at: conflict.page.file.map { SourceLocation(file: $0) }, value: conflict.page.route.path,
            notes: conflict.earlier.file.map { [.first(SourceLocation(file: $0))] } ?? [.record(conflict.earlier.title ?? "")])
    }
}
