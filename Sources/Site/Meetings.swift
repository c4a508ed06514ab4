package import Model

extension Site {
    /// How many meetings of contact persons each calendar year holds, cancelled ones left out; every year between the
    /// first and the last event counts, so that a year with none shows.
    package var meetingsByYear: [(year: Int, count: Int)] {
        let years = relations.events.map(\.starts.year)
        guard let first = years.first, let last = years.last else { return [] }
        return (first...last).map { year in
            (year, relations.events.count { $0.category == .meeting && !$0.isCancelled && $0.starts.year == year })
        }
    }
}

extension Settings.MeetingRule {
    /// Whether `count` meetings in `year` keep to the agreement; the first year may have more.
    package func allows(_ count: Int, in year: Int) -> Bool {
        count >= minimum && (count <= maximum || year == firstYear)
    }
}
