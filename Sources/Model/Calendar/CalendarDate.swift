/// A day of the Gregorian calendar, without time or time zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
    package let year: Int
    /// 1–12.
    package let month: Int
    /// 1–31.
    package let day: Int

    /// Whether it may be a day of today's content: its year has no digit too few and none in another's place.
    package var isLikely: Bool { (1950...2100).contains(year) }
    /// Stands in for a date that was missing or wrong; a record that holds it is never used.
    static let unknown = CalendarDate(uncheckedYear: 1, month: 1, day: 1)

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// nil when the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= daysInMonth(month, year) else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// The first day of a month; a year that a date cannot have becomes the nearest that it can.
    package init(firstOf month: Int, _ year: Int) {
        self.init(uncheckedYear: max(1, min(9999, year)), month: month, day: 1)
    }

    /// `2020-01-13` (ISO 8601) or `13.1.2020` (Finnish, leading zeros allowed).
    package init?(parsing text: String) {
        guard let (year, month, day) = Self.numbers(in: text) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The last day of the month when `text` names a later one, as `31.2.2027` does.
    package static func lastOfMonth(parsing text: String) -> CalendarDate? {
        guard let (year, month, day) = numbers(in: text), (1...12).contains(month), (29...31).contains(day) else { return nil }
        return CalendarDate(year: year, month: month, day: daysInMonth(month, year))
    }

    /// The day that `text` means, whatever its separators: `1.12.26`, `1/12/2026`, `ti 1. joulukuuta 2026`, `2026-12-01T10:00`.
    static func meant(by text: String) -> CalendarDate? {
        let words = text.split { $0.isWhitespace || ".,/:-+T".contains($0) }.map { $0.lowercased() }
        let numbers = words.compactMap { word in
            Int(word) ?? monthStems.firstIndex { word.hasPrefix($0 + "kuu") }.map { $0 + 1 }
        }
        guard numbers.count >= 3, let first = words.first(where: { $0.first?.isNumber == true }) else { return nil }
        let (day, month, year) = first.count == 4 ? (numbers[2], numbers[1], numbers[0]) : (numbers[0], numbers[1], numbers[2])
        // `8.12.–22.12.2026`, `8.12.2026 ja 15.12.2026`: two days; after a whole year may come a clock time.
        guard numbers.count == 3 || first.count == 4 || year >= 1000 && numbers.count <= 5 else { return nil }
        let whole = year < 100 ? 2000 + year : year
        return CalendarDate(year: whole, month: month, day: day) ?? lastOfMonth(parsing: "\(day).\(month).\(whole)")
    }

    private static func numbers(in text: String) -> (year: Int, month: Int, day: Int)? {
        let isFinnish = text.contains(".")
        let parts = text.split(separator: isFinnish ? "." : "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return nil
        }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3, (isFinnish ? parts[2] : parts[0]).count == 4 else { return nil }
        return isFinnish ? (numbers[2], numbers[1], numbers[0]) : (numbers[0], numbers[1], numbers[2])
    }

    /// Days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
    package var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// 1 is Monday and 7 Sunday (ISO 8601).
    package var weekday: Int {
        let days = (dayNumber + 3) % 7
        return (days < 0 ? days + 7 : days) + 1
    }

    /// The day of this number (H. Hinnant, civil_from_days); a year that a date cannot have becomes the nearest that it can.
    package init(dayNumber: Int) {
        let shifted = max(-719_162, min(2_932_896, dayNumber)) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        self.init(
            uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

    /// The week and the year that it belongs to: week 1 has the year's first Thursday (ISO 8601).
    package var week: (year: Int, number: Int) {
        let thursday = adding(days: 4 - weekday)
        let firstOfYear = CalendarDate(uncheckedYear: thursday.year, month: 1, day: 1)
        return (thursday.year, (thursday.dayNumber - firstOfYear.dayNumber) / 7 + 1)
    }

    /// A weekday (1 is Monday) of an ISO week; nil when the year has no such week.
    package init?(weekYear: Int, week: Int, weekday: Int) {
        guard (1...9998).contains(weekYear), (1...53).contains(week), (1...7).contains(weekday) else { return nil }
        // 4 January is always in week 1.
        let fourth = CalendarDate(uncheckedYear: weekYear, month: 1, day: 4)
        let day = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7 + weekday - 1)
        guard day.week.year == weekYear else { return nil }
        self = day
    }

    /// The year in which the school year of this day began: it runs 1.8.–31.7.
    package var schoolYear: Int { month >= 8 ? year : year - 1 }

    /// `2020-01-13`, for machines.
    package var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

    /// `20200113`, as iCalendar has it (RFC 5545 section 3.3.4).
    package var compact: String { padded(year, 4) + padded(month, 2) + padded(day, 2) }

    /// `13.1.2020`, without leading zeros.
    package var finnish: String { "\(day).\(month).\(year)" }

    package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

package func daysInMonth(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Of the names of the months: `tammikuu`, `tammikuuta`.
let monthStems = [
    "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu",
]
