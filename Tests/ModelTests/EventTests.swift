import Diagnostics
import Testing

@testable import Model

/// When an event happens, and which series of it cannot be.
struct EventTests {
    private func event(_ values: [(String, FieldValue)]) -> (record: Event, faults: [Diagnostic]) {
        let basics: [(String, FieldValue)] = [("tunnus", "a"), ("otsikko", "A"), ("tyyppi", "muu"), ("alkaa", "2027-01-05")]
        return read(Event.self, Fields(location: place, entries: basics + values))
    }

    /// Tuesdays from 5.1. to 9.2.2027.
    private func series(_ values: (String, FieldValue)...) -> (record: Event, faults: [Diagnostic]) {
        event([("paattyy", "2027-02-09"), ("toistuu", "tiistaisin")] + values)
    }

    private func days(_ event: Event) -> [String] {
        guard let end = CalendarDate(parsing: "2027-12-31") else { return [] }
        return event.days(through: end).map { day, movedFrom in
            day.finnish + (movedFrom.map { " < " + $0.finnish } ?? "")
        }
    }

    /// Past the next time, past the end and before the start; a day that another time has left is free.
    @Test(arguments: [
        ("12.1.2027", ["5.1.2027", "19.1.2027", "26.1.2027", "2.2.2027", "9.2.2027"]),
        (
            "12.1.2027 siirtyy 21.1.2027",
            ["5.1.2027", "19.1.2027", "21.1.2027 < 12.1.2027", "26.1.2027", "2.2.2027", "9.2.2027"]
        ),
        (
            "12.1.2027 siirtyy 1.3.2027, 19.1.2027 siirtyy 4.1.2027",
            ["4.1.2027 < 19.1.2027", "5.1.2027", "26.1.2027", "2.2.2027", "9.2.2027", "1.3.2027 < 12.1.2027"]
        ),
        (
            "12.1.2027 siirtyy 19.1.2027, 19.1.2027",
            ["5.1.2027", "19.1.2027 < 12.1.2027", "26.1.2027", "2.2.2027", "9.2.2027"]
        ),
    ])
    func whatIsMovedKnowsItsDay(exceptions: String, expected: [String]) {
        let (event, faults) = series(("poikkeukset", FieldValue(stringLiteral: exceptions)))
        #expect(faults.short == [])
        #expect(days(event) == expected)
    }

    @Test(arguments: [
        ("12.1.2027 siirtyy 19.1.2027", "movedOntoAnother"), ("12.1.2027 siirtyy 12.1.2027", "movedOntoAnother"),
        ("12.1.2027, 12.1.2027 siirtyy 13.1.2027", "exceptionTwice"), ("13.1.2027 siirtyy 14.1.2027", "exceptionWithoutDay"),
        ("16.2.2027", "exceptionWithoutDay"), ("12.1.2027 siirtyy 13.1.2026", "unlikelyDate"),
        ("5.1.2027, 12.1.2027, 19.1.2027, 26.1.2027, 2.2.2027, 9.2.2027", "noTimeLeft"),
    ])
    func whatCannotBeIsTold(exceptions: String, rule: String) {
        let (_, faults) = series(("poikkeukset", FieldValue(stringLiteral: exceptions)))
        #expect(faults.short == [rule + " poikkeukset"])
    }

    @Test func oneTimeIsEnough() {
        let all = "5.1.2027, 12.1.2027, 19.1.2027, 26.1.2027, 2.2.2027, 9.2.2027 siirtyy 10.2.2027"
        let (event, faults) = series(("poikkeukset", FieldValue(stringLiteral: all)))
        #expect(faults.short == [] && days(event) == ["10.2.2027 < 9.2.2027"])
    }

    @Test(arguments: [("7", true), ("8", false)])
    func timesMayTouchAndNotOverlap(length: FieldValue, isAllowed: Bool) {
        #expect(series(("kesto_paivia", length)).faults.short == (isAllowed ? [] : ["timesOverlap kesto_paivia"]))
    }

    /// Of a moved time too: two days from Monday to Tuesday take the Tuesday of the next time.
    @Test(arguments: [("17.1.2027", true), ("18.1.2027", false), ("20.1.2027", false), ("21.1.2027", true)])
    func aMovedTimeOfSeveralDaysOverlapsNone(day: String, isAllowed: Bool) {
        let move = FieldValue(stringLiteral: "12.1.2027 siirtyy " + day)
        let (_, faults) = series(("kesto_paivia", "2"), ("poikkeukset", move))
        #expect(faults.short == (isAllowed ? [] : ["movedOntoAnother poikkeukset"]))
    }

    /// February is shorter than the others, four years on average even more so.
    @Test(arguments: [("29", false), ("28", true)])
    func theShortestMonthCounts(length: FieldValue, isAllowed: Bool) {
        let (_, faults) = event([("toistuu", "joka kuukauden 1. päivä"), ("kesto_paivia", length)])
        #expect(faults.isEmpty == isAllowed)
    }

    @Test func hoursOnSeveralDaysAreThoseOfEach() {
        let days: (String, FieldValue) = ("paattyy", "2027-01-07")
        #expect(event([days, ("kello", "9.00–15.00")]).record.hoursOfEachDay?.finnish == "9.00–15.00")
        #expect(event([days, ("kello", "9.00")]).record.hoursOfEachDay == nil)
        #expect(event([("kello", "9.00–15.00")]).record.hoursOfEachDay == nil)
    }

    @Test(arguments: [("24.00", "beginsAtEndOfDay"), ("klo 24–24", "beginsAtEndOfDay"), ("24.30", "invalidTime")])
    func aDayBeginsAtMidnight(hours: FieldValue, rule: String) {
        #expect(event([("kello", hours)]).faults.short == [rule + " kello"])
    }

    /// The last day against the length, the last day of a series taken for a length, and a first day just past one of the series.
    @Test(
        arguments: [
            ([("paattyy", "2027-01-09"), ("kesto_paivia", "2")], ["lengthsDiffer paattyy"]),
            ([("paattyy", "2027-01-06"), ("kesto_paivia", "2")], []), ([("kesto_paivia", "2")], []),
            ([("paattyy", "2027-01-06"), ("toistuu", "vuosittain 5.1.")], ["endMeantAsLength paattyy"]),
            ([("paattyy", "2027-01-06"), ("toistuu", "vuosittain 5.1."), ("kesto_paivia", "2")], []),
            ([("paattyy", "2028-01-06"), ("toistuu", "vuosittain 5.1.")], []),
            ([("paattyy", "2027-01-05"), ("toistuu", "vuosittain 5.1.")], []),
            ([("paattyy", "2027-01-12"), ("toistuu", "tiistaisin")], []),
            ([("toistuu", "vuosittain 4.1.")], ["beginsAfterDay alkaa"]),
            ([("toistuu", "tammikuun ensimmäinen maanantai")], ["beginsAfterDay alkaa"]),
            ([("toistuu", "vuosittain 6.1.")], []), ([("toistuu", "joka kuukauden 4. päivä")], []),
            ([("toistuu", "maanantaisin")], []), ([("toistuu", "vuosittain 15.9.")], []),
        ] as [([(String, String)], [String])])
    func theDaysAgree(values: [(String, String)], expected: [String]) {
        #expect(event(values.map { ($0.0, FieldValue(stringLiteral: $0.1)) }).faults.short == expected)
    }

    @Test func theFirstDayOfTheSeriesIsTold() {
        let fault = event([("toistuu", "vuosittain 4.1.")]).faults.first
        #expect(fault?.suggestion == "4.1.2027")
        #expect(fault?.notes == [.detail("4.1.2028")])
    }

    @Test(arguments: [("9.00–9.00", ["endsBeforeStart kello"]), ("9.00–9.01", []), ("9.00", [])])
    func aTimeHasALength(times: String, expected: [String]) {
        #expect(event([("kello", FieldValue(stringLiteral: times))]).faults.short == expected)
    }

    /// Two days, and no move: nothing is proposed.
    @Test(arguments: [
        ("12.1.2027 ja 19.1.2027", nil), ("12.1. siirtyy 19.1.2027", nil),
        ("12.1.2027 siirretään 14.1.2027", "12.1.2027 siirtyy 14.1.2027"),
    ])
    func noWrongMoveIsProposed(exceptions: String, meant: String?) {
        let fault = series(("poikkeukset", FieldValue(stringLiteral: exceptions))).faults.first
        #expect(fault?.rule == .invalidDate && fault?.suggestion == meant)
    }
}
