import Diagnostics
import Testing

@testable import Model

/// Accessors for flags, numbers, dates and choices: present, absent, wrong.
struct RecordReaderTypeTests {
    private func reader(_ text: String) -> RecordReader { RecordReader(["arvo": .scalar(text, at: place)]) }

    @Test(arguments: [
        ("kyllä", true), ("kylla", true), ("Kyllä", true), ("true", true), ("TOSI", true), ("ei", false), ("EI", false),
        ("EPÄTOSI", false),
    ])
    func flag(text: String, isSet: Bool) {
        var reader = reader(text)
        #expect(reader.flag("arvo", default: !isSet) == isSet)
        #expect(reader.diagnostics.isEmpty)
    }

    /// Naive: YAML 1.1 takes `no`, `on` and `y` for truth values. Here they are words, and the wrong ones.
    @Test(arguments: ["no", "on", "y", "1", "x", "kylä"]) func wrongFlag(text: String) {
        var reader = reader(text)
        let isSet = reader.flag("arvo", default: true)
        #expect(isSet)
        #expect(reader.diagnostics.short == ["valueNotAllowed arvo"])
        #expect(reader.diagnostics.first?.notes == [.allowed(["kyllä", "ei"])])
        #expect(text != "kylä" || reader.diagnostics.first?.suggestion == "kyllä")
    }

    @Test func absentFlag() {
        var reader = reader("")
        let flags = [reader.flag("arvo", default: true), reader.flag("arvo"), reader.flag("muu")]
        #expect(flags == [true, false, false])
        #expect(reader.isValid)
    }

    @Test(arguments: [
        ("7", 7), ("007", 7), ("-3", -3), ("0", 0), ("7.0", 7), ("3,0", 3), ("3,00", 3), ("1 000", 1000), ("1\u{A0}000", 1000),
        ("12\u{202F}345\u{2009}678,0", 12_345_678),
    ]) func integer(text: String, number: Int) {
        var reader = reader(text)
        #expect(reader.integer("arvo") == number)
        #expect(reader.isValid)
    }

    @Test(arguments: [
        "7,5", "1.000", "1,000", "seitsemän", "10 00", "1 0000", "0 123", "3,", "0x10", "1e3", "99999999999999999999",
    ])
    func wrongInteger(text: String) {
        var reader = reader(text)
        #expect(reader.integer("arvo") == 0)
        let expected = Diagnostic(
            .wrongType, at: place.field("arvo"), value: text,
            suggestion: ["10 00": "1000", "1 0000": "10000", "0 123": "123", "3,": "3"][text],
            notes: [.form(.wholeNumber)])
        #expect(reader.diagnostics == [expected])
    }

    @Test func dates() {
        var reader = reader("29.2.2024")
        #expect(reader.date("arvo").iso == "2024-02-29")
        #expect(reader.isValid)
    }

    @Test(arguments: [
        ("29.2.2023", "invalidDate"), ("huomenna", "invalidDate"), ("1.loka", "changedByExcel"), ("########", "changedByExcel"),
    ])
    func wrongDate(text: String, rule: String) {
        var reader = reader(text)
        #expect(reader.optionalDate("arvo") == nil)
        #expect(reader.date("arvo") == .unknown)
        #expect(reader.diagnostics.short == ["\(rule) arvo", "\(rule) arvo"])
        #expect(reader.diagnostics.first?.value == text && !reader.isValid)
    }

    @Test(arguments: ["työntekijävaihto", "tyontekijavaihto", "TYÖNTEKIJÄVAIHTO", "tyo\u{308}ntekija\u{308}vaihto"])
    func choice(text: String) {
        var reader = reader(text)
        #expect(reader.choice("arvo", default: Event.Category.other) == .exchange)
        #expect(reader.isValid)
    }

    @Test func wrongChoice() {
        var reader = reader("tapaamminen")
        #expect(reader.choice("arvo", default: Event.Category.other) == .other)
        #expect(reader.diagnostics.short == ["valueNotAllowed arvo"])
        #expect(reader.diagnostics.first?.suggestion == "tapaaminen")
        #expect(reader.diagnostics.first?.notes == [.allowed(Event.Category.allCases.map(\.rawValue))])
    }

    @Test func whatIsRequiredAndAbsentIsMissingOnce() {
        var reader = reader("")
        _ = (reader.integer("arvo"), reader.date("paiva"), reader.choice("tyyppi", default: Event.Category.other))
        #expect(reader.diagnostics.short == ["missingValue arvo", "missingValue paiva", "missingValue tyyppi"])
        var optional = self.reader("")
        #expect(optional.optionalInteger("arvo") == nil && optional.optionalDate("arvo") == nil)
        #expect(optional.optionalChoice("arvo") as Event.Category? == nil)
        #expect(optional.isValid)
    }
}
