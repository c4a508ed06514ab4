import Diagnostics
import Site

/// Two sources never make the same page or file.
let takenRoutes: Check = { site in
    let pages = site.routeConflicts.map { conflict in
        let earlier = conflict.earlier.source.map { Note.first($0) } ?? conflict.earlier.title.map { Note.record($0) }
        return Diagnostic(
            .routeTaken, at: conflict.page.source, value: conflict.page.route.path,
            notes: earlier.map { [$0] } ?? [])
    }
    let attachments = site.pages.filter { site.catalogue.attachments[$0.route.path] != nil }.map { page in
        Diagnostic(
            .routeTaken, at: SourceLocation(file: "Content/" + page.route.path), value: page.route.path,
            notes: page.source.map { [.first($0)] } ?? [])
    }
    // A contact who is called as all contacts together are.
    let cards = site.catalogue.contacts.values.filter { Route(cardOf: $0) == .allCards }.map { contact in
        Diagnostic(.routeTaken, at: contact.metadata.location, value: Route.allCards.path)
    }
    return pages + attachments + cards
}

extension Page {
    /// Where the page's subject is written; nil for pages that the program makes of many records.
    var source: SourceLocation? {
        switch subject {
        case .obligation(let record): record.metadata.location
        case .contact(let record): record.metadata.location
        case .event(let record): record.metadata.location
        case .pathway(let record): record.metadata.location
        case .section, .agreement, .filteredObligations, .party, .contactList, .report, .clock, .rollover, .instruction, .news,
            .prose, .registerLetter, .part, .notFound:
            file.map { SourceLocation(file: $0) }
        }
    }
}
