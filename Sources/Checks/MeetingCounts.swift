import Diagnostics
import Model
import Site

/// The contact persons meet as often in a calendar year as the agreement says.
let meetingCounts: Check = { site in
    let rule = site.settings.meetings
    // The year 1 stands for a date that could not be read.
    guard site.agenda.occurrences.first?.firstDay.year != 1 else { return [] }
    return site.agenda.meetingsByYear.filter { !rule.allows($0.count, in: $0.year) }.map { year, count in
        let last = site.agenda.occurrences.last { $0.kind == .event(.meeting) && $0.firstDay.year == year }?.event
        return Diagnostic(
            .meetingCount, at: last?.metadata.location ?? site.settings.metadata.location.field("tapaamiset"),
            value: "\(year): \(count)", notes: [.allowed(["\(rule.minimum)–\(rule.maximum)"])])
    }
}
