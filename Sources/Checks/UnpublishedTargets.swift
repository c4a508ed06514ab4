import Diagnostics
import Model
import Site

/// What a published page or a record leads to is published too. It stops nothing: a page may come or go on any day.
let unpublishedTargets: Check = { site in
    let links = site.brokenLinks.compactMap { broken -> Diagnostic? in
        guard case .unpublished(let days) = broken.fault else { return nil }
        let place = SourceLocation(file: broken.file, line: broken.link.line)
        return unpublishedTarget(days, at: place, value: broken.link.destination.address, today: site.today)
    }
    let references = site.catalogue.references.compactMap { reference -> Diagnostic? in
        let days = reference.types.compactMap { site.catalogue.unpublished[RecordKey($0, reference.id)] }.first
        return days.map { unpublishedTarget($0, at: reference.location, value: reference.id, today: site.today) }
    }
    return links + references
}

private func unpublishedTarget(
    _ days: Publication?, at location: SourceLocation, value: String, today: CalendarDate
) -> Diagnostic {
    let note: Note? =
        if let starts = days?.starts, starts > today { .published(starts.finnish) } else {
            days?.ends.map { .removed($0.finnish) }
        }
    return Diagnostic(.unpublishedTarget, at: location, value: value, notes: note.map { [$0] } ?? [])
}
