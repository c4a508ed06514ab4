import Model
import Site

/// One VEVENT: a single time, or a series by its rule.
struct CalendarEntry: Sendable {
    let occurrence: Occurrence
    /// What the UID begins with: it stays while the days change.
    let name: String
    /// The first day, of a series the first by its rule.
    let day: CalendarDate
    var movedFrom: CalendarDate?
    var recurs = false
}

/// The entries of what `occurrence` stands for: of what recurs the whole series.
///
/// A series is one entry with its rule when every program finds the same days by it, and one for each time otherwise: programs
/// differ, or no rule says both the series and the hours of each of several days. A time that was moved is always an entry of
/// its own, called by its first day: no program takes all moves within a series.
func calendarEntries(of occurrence: Occurrence, in site: Site) -> [CalendarEntry] {
    guard let event = occurrence.event else {
        // An event may have a day of review too.
        let name = occurrence.kind.key + "-" + occurrence.record.anchor
        return [CalendarEntry(occurrence: occurrence, name: name, day: occurrence.firstDay)]
    }
    let name = occurrence.record.anchor
    guard let recurrence = event.recurrence else {
        return [CalendarEntry(occurrence: occurrence, name: name, day: event.starts)]
    }
    func entry(on day: CalendarDate, movedFrom: CalendarDate?) -> CalendarEntry {
        // No identifier has a full stop.
        CalendarEntry(
            occurrence: occurrence, name: name + "." + (movedFrom ?? day).compact, day: day, movedFrom: movedFrom)
    }
    guard recurrence.isKnownToAll, event.hoursOfEachDay == nil else {
        return site.agenda.occurrences(of: event).map { entry(on: $0.firstDay, movedFrom: $0.movedFrom) }
    }
    let moved = event.exceptions.compactMap { exception in
        exception.movedTo.map { entry(on: $0, movedFrom: exception.day) }
    }
    // A series of whose days none is left would be no series.
    if let last = event.recursUntil, !event.exceptions.isEmpty, event.regularDays(through: last).isEmpty { return moved }
    return [CalendarEntry(occurrence: occurrence, name: name, day: event.starts, recurs: true)] + moved
}
