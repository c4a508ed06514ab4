package import Model

/// A calendar that is too long for one file: its own file holds what comes next, and each month has a file.
package struct DividedCalendar: Sendable {
    /// What the calendar's own file holds, for those who subscribe to it: what comes next, then what was last.
    package let next: [Occurrence]
    /// Each entry is in one of them.
    package let parts: [Part]

    /// What begins in a month, or some of it.
    package struct Part: Sendable {
        package let route: Route
        /// The month by its first day.
        package let month: CalendarDate
        /// From 1, and how many files the month has.
        package let number: Int
        package let count: Int
        package let entries: ArraySlice<Occurrence>
    }

    /// nil when one file is enough.
    init?(_ feed: CalendarFeed, _ occurrences: [Occurrence], today: CalendarDate) {
        let entries = Self.entries(of: occurrences)
        let largest = Listing.largestCalendar
        guard entries.count > largest else { return nil }
        let coming = occurrences.filter { $0.lastDay >= today }
        let past = occurrences.filter { $0.lastDay < today }.reversed()
        next = Array(Self.entries(of: coming + past).prefix(largest)).inOrderOfStart()
        let base = String(feed.route.path.dropLast(".ics".count))
        var parts: [Part] = []
        var start = 0
        while start < entries.count {
            let month = entries[start].firstDay.firstOfMonth
            let end = entries[start...].firstIndex { $0.firstDay.firstOfMonth != month } ?? entries.count
            let count = (end - start + largest - 1) / largest
            for number in 0..<count {
                let (from, to) = (start + (end - start) * number / count, start + (end - start) * (number + 1) / count)
                let name = base + "/" + month.iso.dropLast(3) + (number == 0 ? "" : "-\(number + 1)") + ".ics"
                parts.append(
                    Part(route: Route(file: name), month: month, number: number + 1, count: count, entries: entries[from..<to]))
            }
            start = end
        }
        self.parts = parts
    }

    /// Of what recurs one time stands for all.
    static func entries(of occurrences: some Sequence<Occurrence>) -> [Occurrence] {
        var seen = Set<RecordKey>()
        return occurrences.filter { $0.event == nil || seen.insert($0.record).inserted }
    }
}

extension [Occurrence] {
    /// By the day that an entry of a calendar names, which for what recurs is the first: the order then stays as time goes by.
    fileprivate func inOrderOfStart() -> [Occurrence] {
        sorted { a, b in
            (a.event?.starts ?? a.firstDay, a.record.id, a.kind.rawValue)
                < (b.event?.starts ?? b.firstDay, b.record.id, b.kind.rawValue)
        }
    }
}

extension Site {
    /// The entries of a calendar's own file: of what recurs the first time stands for all.
    package func entries(in feed: CalendarFeed) -> [Occurrence] {
        agenda.divided[feed]?.next ?? DividedCalendar.entries(of: occurrences(in: feed))
    }

    /// The files of a calendar by month, when its own holds not everything.
    package func parts(of feed: CalendarFeed) -> [DividedCalendar.Part] { agenda.divided[feed]?.parts ?? [] }
}
