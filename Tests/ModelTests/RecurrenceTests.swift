import Model
import Testing

// More in Tests/Interoperability: 500 random rules against dateutil, holidays and weeks of 66 years.

struct RecurrenceTests {
    @Test(arguments: [
        ("vuosittain 15.9.", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=15"),
        ("Joka vuosi 15.9.", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=15"),
        ("joka toinen vuosi 15. syyskuuta", "FREQ=YEARLY;INTERVAL=2;BYMONTH=9;BYMONTHDAY=15"),
        ("syyskuun 15. päivä", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=15"),
        ("syyskuun toinen tiistai", "FREQ=YEARLY;BYMONTH=9;BYDAY=2TU"),
        ("Syyskuun toisena tiistaina", "FREQ=YEARLY;BYMONTH=9;BYDAY=2TU"),
        ("tammikuun, elokuun ja syyskuun viimeinen perjantai", "FREQ=YEARLY;BYMONTH=1,8,9;BYDAY=-1FR"),
        ("joka kuukauden viimeinen perjantai", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("kuukauden toiseksi viimeinen maanantai", "FREQ=MONTHLY;BYDAY=-2MO"),
        ("joka kuukauden 15. päivä", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("kuukausittain viimeinen päivä", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("joka toinen kuukausi ensimmäinen torstai", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1TH"),
        ("viikolla 36", "FREQ=YEARLY;BYWEEKNO=36;BYDAY=MO"),
        ("viikoilla 5 ja 36", "FREQ=YEARLY;BYWEEKNO=5,36;BYDAY=MO"),
        ("viikon 36 tiistaina", "FREQ=YEARLY;BYWEEKNO=36;BYDAY=TU"),
        ("viikkojen 5 ja 36 tiistaina", "FREQ=YEARLY;BYWEEKNO=5,36;BYDAY=TU"),
        ("keskiviikkoisin", "FREQ=WEEKLY;BYDAY=WE"),
        ("joka tiistai", "FREQ=WEEKLY;BYDAY=TU"),
        ("joka toinen torstai", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("joka toinen viikko maanantaina ja torstaina", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"),
        ("tiistaisin ja tiistaisin", "FREQ=WEEKLY;BYDAY=TU"), ("viikoilla 5 ja 5", "FREQ=YEARLY;BYWEEKNO=5;BYDAY=MO"),
    ])
    func wordsAreARule(words: String, rule: String) {
        #expect(Recurrence(parsing: words)?.rule == rule)
    }

    @Test(arguments: [
        "", "joskus", "vuosittain", "joka toinen", "syyskuun", "syyskuun toinen", "viikolla",
        "viikolla x",
        "vuosittain 15.9", "vuosittain 15.13.", "vuosittain 32.1.", "joka vuosi tiistaisin", "syyskuun kahdeksas tiistai",
        "syyskuun toiseksi toinen tiistai", "tiistaisin aamulla", "15.9. klo 9",
    ])
    func otherWordsAreNone(words: String) {
        #expect(Recurrence(parsing: words) == nil)
    }

    /// What Outlook takes for other days or refuses is told day by day.
    @Test(arguments: [
        ("tiistaisin", true), ("joka toinen viikko maanantaina ja torstaina", true), ("vuosittain 15.9.", true),
        ("vuosittain 30.9.", true), ("joka toinen vuosi 31.12.", true), ("vuosittain 29.2.", false),
        ("vuosittain 31.4.", false),
        ("syyskuun toinen tiistai", true), ("syyskuun viimeinen tiistai", true), ("syyskuun viides tiistai", false),
        ("syyskuun toiseksi viimeinen tiistai", false), ("tammikuun ja elokuun viimeinen perjantai", false),
        ("joka kuukauden 28. päivä", true), ("joka kuukauden 29. päivä", false), ("joka kuukauden viimeinen päivä", true),
        ("helmikuun viimeinen päivä", true), ("viikolla 36", false),
    ])
    func programsKnowARule(words: String, isKnown: Bool) {
        #expect(Recurrence(parsing: words)?.isKnownToAll == isKnown)
    }

    @Test func everyExampleIsUnderstood() {
        #expect(Recurrence.examples.allSatisfy { Recurrence(parsing: $0) != nil })
    }

    @Test func aDayThatSomeYearsLackIsLeftOutThere() throws {
        let leapDay = try #require(Recurrence(parsing: "vuosittain 29.2."))
        let days = leapDay.days(from: try day("2026-01-01"), through: try day("2036-12-31"))
        #expect(days.map(\.iso) == ["2028-02-29", "2032-02-29", "2036-02-29"])
        #expect(Recurrence(parsing: "vuosittain 30.2.")?.firstDay(from: try day("2026-01-01")) == nil)
        #expect(Recurrence(parsing: "viikon 53 maanantai")?.firstDay(from: try day("2027-01-01"))?.iso == "2032-12-27")
    }

    @Test func theFirstDayMayBeMonthsAhead() throws {
        let fifth = try #require(Recurrence(parsing: "joka kuukauden viides perjantai"))
        #expect(fifth.firstDay(from: try day("2026-02-01"))?.iso == "2026-05-29")
    }

    @Test func aDayOfWeek1MayBeInTheYearBefore() throws {
        let rule = try #require(Recurrence(parsing: "viikon 1 maanantai"))
        let days = rule.days(from: try day("2025-01-01"), through: try day("2027-12-31"))
        #expect(days.map(\.iso) == ["2025-12-29", "2027-01-04"])
    }

    @Test func intervalsCountFromTheFirstTime() throws {
        let rule = try #require(Recurrence(parsing: "joka toinen tiistai"))
        let days = rule.days(from: try day("2026-09-02"), through: try day("2026-10-10"))
        #expect(days.map(\.iso) == ["2026-09-08", "2026-09-22", "2026-10-06"])
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }
}

struct ClockTimesTests {
    @Test(arguments: [
        ("9.00–11.30", "9.00–11.30"), ("klo 9-11.30", "9.00–11.30"), ("09:05", "9.05"), ("9", "9.00"),
        ("Klo 8 – 24", "8.00–24.00"), ("9:00:00", "9.00"), ("09:30:00–11:00:00", "9.30–11.00"),
    ])
    func timesAreRead(text: String, times: String) {
        #expect(ClockTimes(parsing: text)?.finnish == times)
    }

    @Test(arguments: [
        "", "aamulla", "9:00:30", "9:00:0", "9:00:00:00", "25", "9.60", "9.5", "9–10–11", "24.30", "9.00 tai 10.00", "-9", "24",
        "24.00–24.00",
    ])
    func othersAreNot(text: String) {
        #expect(ClockTimes(parsing: text) == nil)
    }
}

struct HolidayTests {
    @Test func movableFeasts() {
        let days: [(Holiday, Int, String)] = [
            (.easterSunday, 2000, "2000-04-23"), (.easterSunday, 2038, "2038-04-25"), (.goodFriday, 2027, "2027-03-26"),
            (.ascension, 2008, "2008-05-01"), (.midsummer, 2026, "2026-06-20"), (.midsummerEve, 2027, "2027-06-25"),
            (.allSaints, 2026, "2026-10-31"), (.allSaints, 2027, "2027-11-06"),
        ]
        for (holiday, year, day) in days { #expect(holiday.day(in: year).iso == day) }
    }

    @Test func theNearestWorkingDaysPassWeekendsAndHolidays() throws {
        let christmas = try #require(CalendarDate(parsing: "2026-12-25"))
        #expect(christmas.nearestWorkingDays.before.iso == "2026-12-23")
        #expect(christmas.nearestWorkingDays.after.iso == "2026-12-28")
    }

    @Test func dayNumbersAndWeeksGoRound() throws {
        for number in stride(from: -719_162, through: 2_932_896, by: 97) {
            let day = CalendarDate(dayNumber: number)
            #expect(day.dayNumber == number)
            let (year, week) = day.week
            if (1...9998).contains(year) { #expect(CalendarDate(weekYear: year, week: week, weekday: day.weekday) == day) }
        }
    }
}
