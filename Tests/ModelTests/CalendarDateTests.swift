import Testing

@testable import Model

struct CalendarDateTests {
    @Test(arguments: [
        ("2020-01-13", "2020-01-13"), ("13.1.2020", "2020-01-13"), ("13.01.2020", "2020-01-13"), ("2020-1-3", "2020-01-03"),
        ("29.2.2024", "2024-02-29"), ("29.2.2000", "2000-02-29"), ("31.12.9999", "9999-12-31"), ("0001-01-01", "0001-01-01"),
    ])
    func bothFormsAreRead(text: String, iso: String) {
        #expect(CalendarDate(parsing: text)?.iso == iso)
    }

    /// Naive: a lenient formatter makes 30.2. a day of March, and 1.2.20 a day of the first century.
    @Test(arguments: [
        "29.2.2023", "29.2.1900", "29.2.2100", "30.2.2024", "31.4.2024", "0.1.2024", "1.0.2024", "1.13.2024", "32.1.2024",
        "1.2.20", "20-01-13", "13-1-2020", "2020.1.13", "13.1.", "13.1", "2020", "", "a.b.2020", "13.1.2020 ", "+1.1.2020",
        "1.-1.2020", "1.1.0000", "1..2020", "1.1.2020.", "2020-01-13T10:00", "99999999999999999999.1.2020", "１.1.2020",
    ])
    func whatIsNoDayIsNil(text: String) {
        #expect(CalendarDate(parsing: text) == nil)
    }

    @Test func formsAreWritten() throws {
        let day = try #require(CalendarDate(year: 813, month: 4, day: 5))
        #expect(day.iso == "0813-04-05")
        #expect(day.finnish == "5.4.813")
    }

    /// A table made by another program (Python's datetime).
    @Test(arguments: [
        ("1.1.1995", 7), ("24.12.1999", 5), ("1.1.2000", 6), ("29.2.2000", 2), ("29.12.2019", 7), ("13.1.2020", 1),
        ("17.1.2020", 5), ("15.1.2021", 5), ("29.2.2024", 4), ("21.6.2025", 6), ("1.5.2026", 5), ("31.12.2030", 2),
        ("29.2.2040", 3), ("1.1.2050", 6), ("31.12.2060", 5), ("1.1.1970", 4), ("31.12.1969", 3), ("28.12.1969", 7),
        ("6.12.1917", 4), ("1.1.1900", 1),
    ])
    func weekdaysAreKnownOnes(text: String, weekday: Int) {
        #expect(CalendarDate(parsing: text)?.weekday == weekday)
    }

    @Test(arguments: [("31.7.2024", 2023), ("1.8.2024", 2024), ("31.12.2024", 2024), ("1.1.2025", 2024)])
    func theSchoolYearTurnsInAugust(text: String, year: Int) {
        #expect(CalendarDate(parsing: text)?.schoolYear == year)
    }

    /// Day by day through a whole cycle of the calendar, 1800–2200, with the leap years told by the rule itself.
    @Test func numbersAndWeekdaysStepThroughFourCenturies() throws {
        let first = try #require(CalendarDate(year: 1800, month: 1, day: 1))
        #expect(first.weekday == 3)
        var (number, weekday, earlier) = (first.dayNumber, first.weekday, first)
        for year in 1800..<2200 {
            let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
            for (month, length) in zip(1..., [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                try #require(CalendarDate(year: year, month: month, day: length + 1) == nil)
                let last = try #require(CalendarDate(year: year, month: month, day: length))
                try #require(CalendarDate(parsing: last.iso) == last && CalendarDate(parsing: last.finnish) == last)
                for day in 1...length {
                    let date = try #require(CalendarDate(year: year, month: month, day: day))
                    guard date.dayNumber == number, date.weekday == weekday, earlier <= date else {
                        Issue.record("\(date.iso): \(date.dayNumber), weekday \(date.weekday)")
                        return
                    }
                    (number, weekday, earlier) = (number + 1, weekday % 7 + 1, date)
                }
            }
        }
        #expect(number - first.dayNumber == 146_097)
        #expect(CalendarDate(parsing: "1.1.1970")?.dayNumber == 0)
    }

    /// Two days are not one.
    @Test(arguments: [
        ("8.12.–22.12.2026", nil), ("8.12.2026 ja 15.12.2026", nil), ("1.12.2026 klo 9.30", "1.12.2026"),
        ("1.12.26", "1.12.2026"),
        ("2026-12-01T10:00", "1.12.2026"),
    ])
    func whatIsMeantIsOneDay(text: String, meant: String?) {
        #expect(CalendarDate.meant(by: text)?.finnish == meant)
    }
}
