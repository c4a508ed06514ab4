import Diagnostics
import Testing

@testable import Model

/// What a value that cannot be read probably means.
struct MeantValueTests {
    @Test(arguments: [
        ("31.2.2027", "28.2.2027"), ("1.12.26", "1.12.2026"), ("1/12/2026", "1.12.2026"), ("1. 12. 2026", "1.12.2026"),
        ("ti 1. joulukuuta 2026", "1.12.2026"), ("2026-12-01T10:00", "1.12.2026"), ("2026.12.1", "1.12.2026"),
        ("1-12-2026", "1.12.2026"), ("31.2.27", "28.2.2027"),
    ])
    func dates(text: String, meant: String) {
        #expect(CalendarDate.meant(by: text)?.finnish == meant)
    }

    @Test(arguments: ["ensi viikolla", "", "12/31/2026", "1.12.", "2026-13-01", "1.2.3.4.", "99999999999999999999.1.2026"])
    func whatMayMeanAnythingIsNoDate(text: String) {
        let meant = CalendarDate.meant(by: text)
        // Four numbers: the first three may be a date.
        #expect(meant == nil || text == "1.2.3.4.")
    }

    @Test(arguments: [
        ("syykuun toinen tiistai", "syyskuun toinen tiistai"), ("joka tosinen tiistai", "joka toinen tiistai"),
        ("vuosittian 15.9.", "vuosittain 15.9."), ("Joka kuukauden viimeinen perjantia", "joka kuukauden viimeinen perjantai"),
    ])
    func recurrences(text: String, meant: String) {
        #expect(Recurrence(parsing: text) == nil)
        #expect(Recurrence.meant(by: text) == meant)
    }

    @Test(arguments: ["silloin tällöin", "aina syksyisin", "", "joka"]) func wordsWithoutSenseMeanNoRecurrence(text: String) {
        #expect(Recurrence.meant(by: text) == nil)
    }

    @Test func timesOfDay() {
        #expect(ClockTimes.meant(by: "kello 9–11.30 asti")?.finnish == "9.00–11.30")
        #expect(ClockTimes.meant(by: "9.00 tai 10.00") == nil)
        #expect(ClockTimes.meant(by: "aamulla") == nil)
    }

    @Test(arguments: [("3 kpl", "3"), ("10 00", "1000"), ("2–3", nil), ("noin 3", nil), ("3,5", nil)] as [(String, String?)])
    func wholeNumbers(text: String, meant: String?) {
        var reader = RecordReader(["a": .scalar(text, at: place)])
        _ = reader.integer("a")
        #expect(reader.diagnostics.map { $0.suggestion } == [meant])
    }
}
