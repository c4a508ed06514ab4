import Diagnostics
import Model
import Site

/// The contact persons meet as often in a calendar year as the agreement says.
let meetingCounts: Check = { site in
    // What could not be read may be a meeting.
    guard let rule = site.settings.meetings, !site.catalogue.hides(Event.self),
        !site.catalogue.incomplete.contains(RecordType(Event.self)), site.settings.hasRead(Settings.Keys.meetings),
        site.catalogue.events.values.allSatisfy({ site.catalogue.hasRead($0, Event.keysOfDays + [Event.Keys.category]) })
    else { return [] }
    return site.agenda.meetingsByYear.filter { !rule.allows($0.count, in: $0.year) }.map { year, count in
        let last = site.agenda.occurrences.last { $0.kind == .event(.meeting) && $0.firstDay.year == year }?.event
        return Diagnostic(
            .meetingCount, at: last?.metadata.location ?? site.settings.metadata.location.field(Settings.Keys.meetings),
            value: "\(count) (\(year))", notes: [.allowed(["\(rule.minimum)–\(rule.maximum)"])])
    }
}
