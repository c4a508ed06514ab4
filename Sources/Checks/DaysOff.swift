import Diagnostics
import Model
import Site

/// An event to come begins and ends on a working day; one diagnostic for each event, with all its days at fault.
let daysOff: Check = { site in
    site.catalogue.events.values.filter { !$0.isCancelled && site.catalogue.hasRead($0, Event.keysOfDays) }.compactMap {
        event in
        let days = site.agenda.occurrences(of: event).filter { $0.lastDay >= site.today }
            .flatMap { Set([$0.firstDay, $0.lastDay]).sorted() }.filter { !$0.isWorkingDay }
        guard let first = days.first else { return nil }
        let (before, after) = first.nearestWorkingDays
        return Diagnostic(
            .onDayOff, at: event.metadata.location.field(event.recurrence == nil ? Event.Keys.begins : Event.Keys.words),
            value: days.prefix(5).map(described).joined(separator: ", "),
            suggestion: described(before) + " / " + described(after), notes: [.record(event.title)])
    }
}

/// `to 24.12.2026, jouluaatto`
private func described(_ day: CalendarDate) -> String {
    let weekdays = ["ma", "ti", "ke", "to", "pe", "la", "su"]
    return weekdays[day.weekday - 1] + " " + day.finnish + (day.holiday.map { " (\($0.rawValue))" } ?? "")
}
