/// A day of the Gregorian calendar, without time or time zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
    package let year: Int
    /// 1–12.
    package let month: Int
    /// 1–31.
    package let day: Int

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

    /// `2020-01-13` (ISO 8601) or `13.1.2020` (Finnish, leading zeros allowed).
    package init?(parsing text: String) {
        let isFinnish = text.contains(".")
        let parts = text.split(separator: isFinnish ? "." : "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return nil
        }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3, (isFinnish ? parts[2] : parts[0]).count == 4 else { return nil }
        if isFinnish {
            self.init(year: numbers[2], month: numbers[1], day: numbers[0])
        } else {
            self.init(year: numbers[0], month: numbers[1], day: numbers[2])
        }
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

    /// The year in which the school year of this day began: it runs 1.8.–31.7.
    package var schoolYear: Int { month >= 8 ? year : year - 1 }

    /// `2020-01-13`, for machines.
    package var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

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
