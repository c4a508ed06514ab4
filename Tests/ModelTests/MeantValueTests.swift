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
        ("maanantaista perjantaihin", "maanantaisin, tiistaisin, keskiviikkoisin, torstaisin ja perjantaisin"),
        ("keskiviikosta perjantaihin", "keskiviikkoisin, torstaisin ja perjantaisin"),
        ("ma–ke", "maanantaisin, tiistaisin ja keskiviikkoisin"), ("to - pe", "torstaisin ja perjantaisin"),
        ("joka toinen viikko ma-ti", "joka toinen viikko maanantaisin ja tiistaisin"), ("ti ja to", "tiistaisin ja torstaisin"),
        ("viikonloppuisin", "lauantaisin ja sunnuntaisin"), ("tiistasin", "tiistaisin"),
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

    @Test(arguments: [
        "1.loka", "12.maalis", "loka.26", "syys.2026", "4,01235E+08", "0,375", "2026-01-01 00:00:00", "=B2", "=SUMMA(A1)",
        "=HYPERLINK(\"https://a.fi\";\"A\")", "=\"040\"", "=Taul1!A", "#SPILL!", "#VIITTAUS!", "#N/A",
    ])
    func whatExcelMadeOfATextIsTold(text: String) { #expect(faults(ofText: text) == [.changedByExcel]) }

    @Test(arguments: [
        "1.–3. lokakuuta", "1. loka", "loka", "arkisin 8.00", "0,5 päivää", "0,5", "2026-01-01", "= sama", "=sama (ks. yllä)",
        "=>",
        "#1", "# huom!", "E+", "1–2 päivää", "1.2", "12", "ma.–ke.", "syys.loka",
    ])
    func whatIsWrittenIsNotTakenForExcels(text: String) { #expect(faults(ofText: text) == []) }

    private func faults(ofText text: String) -> [Rule] {
        var fields: Fields = ["kesto": FieldValue(stringLiteral: text)]
        fields.header = SheetHeader(location: place, columns: ["kesto"])
        var reader = RecordReader(fields)
        let found = reader.optionalText("kesto")
        #expect((found == text) == reader.diagnostics.isEmpty)
        return reader.diagnostics.map(\.rule)
    }
}
