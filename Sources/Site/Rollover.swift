package import Model

/// What the next school year has of an event of this one, for planning it.
package struct Rollover: Sendable {
    package enum Phase: String, CaseIterable, Sendable {
        /// Its rule says when.
        case recurring = "toistuu"
        /// The next year already has an event like it.
        case agreed = "sovittu"
        /// Somebody has to say when, or that it is not held again.
        case undecided = "päätettävä"
    }

    package let event: Event
    package let state: Phase
    package let thisYear: [Occurrence]
    package let nextYear: [Occurrence]

    /// For what is undecided: the working day of the same week and weekday.
    package var suggestion: CalendarDate? {
        guard state == .undecided, let day = thisYear.first?.firstDay else { return nil }
        let (year, week) = day.week
        guard let same = CalendarDate(weekYear: year + 1, week: min(week, 52), weekday: day.weekday) else { return nil }
        return same.isWorkingDay ? same : same.nearestWorkingDays.after
    }

    /// Days of the next year on which nobody works.
    package var daysOff: [CalendarDate] { nextYear.map(\.firstDay).filter { !$0.isWorkingDay } }
}

extension Agenda {
    /// The events of the school year that began in `year`, each with what the year after has of it, in the order of their days;
    /// those come last that begin only then.
    package func rollovers(from year: Int) -> [Rollover] {
        let now = events(in: year)
        let next = events(in: year + 1)
        let held = Dictionary(grouping: now, by: Series.init)
        var later: [Series: [Occurrence]] = Dictionary(grouping: next, by: Series.init)
        var seen = Set<Series>()
        let continued = now.compactMap { occurrence -> Rollover? in
            let series = Series(occurrence)
            guard let event = occurrence.event, seen.insert(series).inserted else { return nil }
            let coming = later.removeValue(forKey: series) ?? []
            return Rollover(
                event: event, state: event.recurrence != nil ? .recurring : coming.isEmpty ? .undecided : .agreed,
                thisYear: held[series] ?? [], nextYear: coming)
        }
        let new = next.compactMap { occurrence -> Rollover? in
            guard let event = occurrence.event, let coming = later.removeValue(forKey: Series(occurrence)) else { return nil }
            return Rollover(event: event, state: event.recurrence != nil ? .recurring : .agreed, thisYear: [], nextYear: coming)
        }
        return continued + new
    }

    private func events(in year: Int) -> [Occurrence] {
        let span = ClockSelection.Span.schoolYear(year)
        return occurrences.filter { occurrence in
            occurrence.event != nil && !occurrence.isCancelled && (span.firstDay...span.lastDay).contains(occurrence.firstDay)
        }
    }
}

/// Events that are one after another from year to year: a recurring one, or those of one kind whose titles differ by numbers
/// alone, as `Lukuvuoden 2026–2027 aloitus` and the next do.
private struct Series: Hashable {
    private let kind: Occurrence.Category
    private let name: String

    init(_ occurrence: Occurrence) {
        kind = occurrence.kind
        name =
            occurrence.event?.recurrence != nil
            ? occurrence.record.id
            : String(String.UnicodeScalarView(occurrence.title.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)))
    }
}
