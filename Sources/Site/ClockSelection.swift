package import Model

/// What a page of the annual clock shows: which year, and of whom or what.
package struct ClockSelection: Hashable, Sendable {
    /// A year by the year in which it begins.
    package enum Span: Hashable, Sendable {
        /// 1.8.–31.7.
        case schoolYear(Int)
        case calendarYear(Int)

        var isSchoolYear: Bool { if case .schoolYear = self { true } else { false } }

        package var firstDay: CalendarDate { month(0).first }
        package var lastDay: CalendarDate { month(11).last }

        /// The first and the last day of each month.
        package var months: [(first: CalendarDate, last: CalendarDate)] { (0..<12).map(month) }

        private func month(_ offset: Int) -> (first: CalendarDate, last: CalendarDate) {
            let (year, number) =
                switch self {
                case .calendarYear(let year): (year, offset + 1)
                case .schoolYear(let year): offset < 5 ? (year, offset + 8) : (year + 1, offset - 4)
                }
            let first = CalendarDate(firstOf: number, year)
            return (first, first.adding(days: daysInMonth(number, year) - 1))
        }

        var name: String {
            switch self {
            case .schoolYear(let year): "\(year)-\(year + 1)"
            case .calendarYear(let year): String(year)
            }
        }
    }

    package enum Part: Hashable, Sendable {
        /// The network's year. Days by which pages are to be read again are left to their own.
        case everything
        /// What concerns this party: it is named, or nobody is.
        case party(String)
        case kind(Occurrence.Kind)
    }

    package let span: Span
    package let part: Part

    package init(_ span: Span, _ part: Part = .everything) {
        self.span = span
        self.part = part
    }

    package var route: Route {
        switch part {
        case .everything: Route(page: "vuosikello/\(span.name)")
        case .party(let id): Route(page: "vuosikello/osapuoli/\(id)/\(span.name)")
        case .kind(let kind): Route(page: "vuosikello/laji/\(kind.key)/\(span.name)")
        }
    }

    /// The school year that it shows, or the one that begins in the calendar year.
    package var schoolYear: Span { .schoolYear(span.firstDay.year) }

    package func holds(_ occurrence: Occurrence) -> Bool {
        guard occurrence.firstDay <= span.lastDay, occurrence.lastDay >= span.firstDay else { return false }
        return switch part {
        case .everything: occurrence.kind != .review
        case .party(let id): occurrence.kind != .review && (occurrence.parties.isEmpty || occurrence.parties.contains(id))
        case .kind(let kind): occurrence.kind == kind
        }
    }
}

extension Agenda {
    package func occurrences(in selection: ClockSelection) -> [Occurrence] { occurrences.filter(selection.holds) }

    /// School years, then calendar years, in which something happens.
    package var years: [ClockSelection.Span] {
        let days = occurrences.lazy.filter { $0.kind != .review }.flatMap { [$0.firstDay, $0.lastDay] }
        return Set(days.map(\.schoolYear)).sorted().map { .schoolYear($0) }
            + Set(days.map(\.year)).sorted().map { .calendarYear($0) }
    }

    /// Every page of the clock: each year, and each school year of each party and kind that has something in it.
    package var selections: [ClockSelection] {
        var selections = years.map { ClockSelection($0) }
        var seen = Set<ClockSelection>()
        for occurrence in occurrences {
            for year in Set([occurrence.firstDay.schoolYear, occurrence.lastDay.schoolYear]).sorted() {
                let parties = occurrence.kind == .review ? [] : occurrence.parties
                for part in [.kind(occurrence.kind)] + parties.map(ClockSelection.Part.party) {
                    let selection = ClockSelection(.schoolYear(year), part)
                    if seen.insert(selection).inserted { selections.append(selection) }
                }
            }
        }
        return selections
    }
}
