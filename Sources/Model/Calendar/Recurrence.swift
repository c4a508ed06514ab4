/// When something comes again: the part of iCalendar's rules that people's words ask for (RFC 5545, section 3.3.10).
/// `Recurrence+Words` reads it from Finnish.
package struct Recurrence: Hashable, Sendable {
    package enum Frequency: String, Sendable {
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// A weekday, of a week or as the n:th of a month; from the end when n is negative.
    package struct Weekday: Hashable, Sendable {
        /// 1 is Monday.
        package let number: Int
        package let ordinal: Int?

        package init(_ number: Int, ordinal: Int? = nil) {
            self.number = number
            self.ordinal = ordinal
        }
    }

    package let frequency: Frequency
    /// Every how many weeks, months or years; counted from the first occurrence.
    package var interval = 1
    package var months: [Int] = []
    /// Negative ones count from the end of the month.
    package var monthDays: [Int] = []
    /// ISO weeks of the year.
    package var weeks: [Int] = []
    package var weekdays: [Weekday] = []
    /// How many days each occurrence takes, when the words say: a whole week is five.
    package var length = 1

    package init(_ frequency: Frequency) { self.frequency = frequency }

    /// As iCalendar writes it, e.g. `FREQ=YEARLY;BYMONTH=9;BYDAY=2TU`.
    package var rule: String {
        func part(_ name: String, _ values: [String]) -> String? {
            values.isEmpty ? nil : name + "=" + values.joined(separator: ",")
        }
        let parts = [
            "FREQ=" + frequency.rawValue, interval == 1 ? nil : "INTERVAL=\(interval)",
            part("BYMONTH", months.map(String.init)), part("BYWEEKNO", weeks.map(String.init)),
            part("BYMONTHDAY", monthDays.map(String.init)),
            part("BYDAY", weekdays.map { ($0.ordinal.map { String($0) } ?? "") + dayNames[$0.number - 1] }),
        ]
        return parts.compactMap { $0 }.joined(separator: ";")
    }

    /// Whether every calendar program finds the same days by `rule`. Outlook knows a few patterns ([MS-OXCICAL] section 2.1.3.2.2), no
    /// weeks of a year, and of a month the first to fourth and the last of a weekday only; where a month is too short for a
    /// day it takes the last one ([MS-OXOCAL] section 2.2.1.44.1), and the standard none.
    package var isKnownToAll: Bool {
        if frequency == .weekly { return true }
        guard weeks.isEmpty, months.count == (frequency == .yearly ? 1 : 0), monthDays.count + weekdays.count == 1 else {
            return false
        }
        // In a common year; every month has as many days as February.
        let shortest = daysInMonth(months.first ?? 2, 2027)
        return monthDays.allSatisfy { $0 == -1 || (1...shortest).contains($0) }
            && weekdays.allSatisfy { weekday in weekday.ordinal.map { $0 == -1 || (1...4).contains($0) } ?? false }
    }

    /// The days from `start` to `end` on which it happens, in order. The first of them counts as the one that begins the
    /// intervals, as DTSTART does.
    package func days(from start: CalendarDate, through end: CalendarDate) -> [CalendarDate] {
        guard let first = firstDay(from: start) else { return [] }
        var days: [CalendarDate] = []
        var period = 0
        while let found = candidates(inPeriod: period, from: first) {
            days += found.filter { $0 >= first && $0 <= end }
            guard let begin = periodStart(period, from: first), begin <= end else { break }
            period += interval
        }
        return days
    }

    /// The first day from `start` on; nil when there is none: no calendar has 30 February. The calendar repeats itself after
    /// 28 years (of which eight have a 29 February or a week 53) but for centuries.
    package func firstDay(from start: CalendarDate) -> CalendarDate? {
        for period in 0...(frequency == .yearly ? 40 : frequency == .monthly ? 40 * 12 : 2) {
            if let found = candidates(inPeriod: period, from: start)?.first(where: { $0 >= start }) { return found }
        }
        return nil
    }

    private func periodStart(_ period: Int, from first: CalendarDate) -> CalendarDate? {
        switch frequency {
        case .weekly: return first.adding(days: 1 - first.weekday + period * 7)
        case .monthly:
            let month = first.year * 12 + first.month - 1 + period
            return CalendarDate(year: month / 12, month: month % 12 + 1, day: 1)
        case .yearly: return CalendarDate(year: first.year + period, month: 1, day: 1)
        }
    }

    /// The days of one week, month or year, in order; nil after the last year that a date can have.
    private func candidates(inPeriod period: Int, from first: CalendarDate) -> [CalendarDate]? {
        guard let begin = periodStart(period, from: first), begin.year < 9998 else { return nil }
        switch frequency {
        case .weekly: return weekdays.map { begin.adding(days: $0.number - 1) }.sorted()
        case .monthly: return daysOfMonth(begin.month, begin.year)
        case .yearly:
            guard weeks.isEmpty else { return daysOfWeeks(in: begin.year) }
            return (months.isEmpty ? Array(1...12) : months).sorted().flatMap { daysOfMonth($0, begin.year) }
        }
    }

    private func daysOfMonth(_ month: Int, _ year: Int) -> [CalendarDate] {
        let length = daysInMonth(month, year)
        let byNumber = monthDays.compactMap { CalendarDate(year: year, month: month, day: $0 > 0 ? $0 : length + 1 + $0) }
        let byWeekday = weekdays.compactMap { weekday -> CalendarDate? in
            guard let first = CalendarDate(year: year, month: month, day: 1), let ordinal = weekday.ordinal else { return nil }
            let offset = (weekday.number - first.weekday + 7) % 7
            let count = (length - offset + 6) / 7
            let number = ordinal > 0 ? ordinal : count + 1 + ordinal
            return CalendarDate(year: year, month: month, day: number < 1 ? 0 : 1 + offset + (number - 1) * 7)
        }
        return Array(Set(byNumber + byWeekday)).sorted()
    }

    /// A day of week 1 may be in the year before that of the week, one of week 53 in the year after: the day decides.
    private func daysOfWeeks(in year: Int) -> [CalendarDate] {
        let found = (year - 1...year + 1).flatMap { weekYear in
            weeks.flatMap { week in
                weekdays.compactMap { CalendarDate(weekYear: weekYear, week: week, weekday: $0.number) }
            }
        }
        return found.filter { $0.year == year }.sorted()
    }
}

private let dayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
