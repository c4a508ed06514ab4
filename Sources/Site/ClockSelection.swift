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
        case kind(Occurrence.Category)
    }

    package let span: Span
    package let part: Part

    package init(_ span: Span, _ part: Part = .everything) {
        self.span = span
        self.part = part
    }

    /// Of the address, below the calendar's page.
    enum Folder: String {
        case party = "osapuoli"
        case kind = "laji"
        /// The page of `Subject.rollover`.
        case rollover = "seuraava-lukuvuosi"
    }

    package var route: Route {
        switch part {
        case .everything: Route(page: "vuosikello/\(span.name)")
        case .party(let id): Route(page: "vuosikello/\(Folder.party.rawValue)/\(id)/\(span.name)")
        case .kind(let kind): Route(page: "vuosikello/\(Folder.kind.rawValue)/\(kind.key)/\(span.name)")
        }
    }

    /// The school year that it shows, or the one that begins in the calendar year.
    package var schoolYear: Span { .schoolYear(span.firstDay.year) }
}
