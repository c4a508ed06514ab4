import Diagnostics
import Testing

@testable import Model

/// Values of one record that cannot both be meant.
struct ContradictionTests {
    private func faults<Value: Record>(_ type: Value.Type, _ values: [(String, FieldValue)]) -> [String] {
        read(type, Fields(location: place, entries: values)).faults.short
    }

    @Test(
        arguments: [
            ([("avoinna", "kyllä"), ("etunimi", "Malli"), ("sukunimi", "Kalanen")], ["nameOnVacancy etunimi"]),
            ([("avoinna", "kyllä"), ("sukunimi", "Kalanen")], ["nameOnVacancy sukunimi"]), ([("avoinna", "kyllä")], []),
            ([("avoinna", "ei"), ("etunimi", "Malli"), ("sukunimi", "Kalanen")], []),
        ] as [([(String, String)], [String])])
    func aVacancyHasNoName(values: [(String, String)], expected: [String]) {
        let basics: [(String, FieldValue)] = [("tunnus", "a"), ("osapuoli", "kala")]
        #expect(faults(Contact.self, basics + values.map { ($0.0, FieldValue(stringLiteral: $0.1)) }) == expected)
    }

    @Test(
        arguments: [
            ([("liittynyt", "1.1.2025")], ["originalYetJoined liittynyt"]),
            ([("liittynyt", "1.1.2025"), ("alkuperainen", "kyllä")], ["originalYetJoined liittynyt"]),
            ([("liittynyt", "1.1.2025"), ("alkuperainen", "ei")], []), ([("alkuperainen", "kyllä")], []),
        ] as [([(String, String)], [String])])
    func anOriginalPartyHasNotJoined(values: [(String, String)], expected: [String]) {
        let basics: [(String, FieldValue)] = [
            ("tunnus", "a"), ("otsikko", "A"), ("tyyppi", "kunta"), ("roolit", "paja"), ("kunta", "Kala"),
        ]
        #expect(faults(Party.self, basics + values.map { ($0.0, FieldValue(stringLiteral: $0.1)) }) == expected)
    }

    @Test(arguments: [
        ("20", "10", ["limitsSwapped enintaan"]), ("10", "20", []), ("10", "10", []), ("-1", "20", ["wrongType vahintaan"]),
        ("0", "-20", ["wrongType enintaan"]),
    ])
    func limitsOfAPrice(minimum: FieldValue, maximum: FieldValue, expected: [String]) {
        let level = Fields(
            location: place,
            entries: [
                ("tunnus", "a"), ("nimi", "A"), ("vahintaan", minimum), ("enintaan", maximum), ("yksikko", "€ / päivä"),
            ])
        #expect(faults(DayPrices.self, [("vuosi", "2026"), ("tasot", .list([.mapping(level)], at: place))]) == expected)
    }

    @Test func placesAreCounted() {
        func quota(_ places: FieldValue) -> [String] {
            faults(
                Quota.self,
                [("tunnus", "a"), ("tyopaja", "a"), ("jarjestaja", "b"), ("kausi", "syksy 2026"), ("paikat", places)])
        }
        #expect(quota("-3") == ["wrongType paikat"])
        #expect(quota("0") == [])
    }

    @Test func aReportHasEachUnitOnce() {
        func report(_ units: String...) -> [String] {
            let entries = units.map { unit in
                FieldValue.mapping(
                    Fields(location: place, entries: [("osa", FieldValue(stringLiteral: unit)), ("laajuus", "osittain")]))
            }
            let qualification = Fields(location: place, entries: [("tutkinto", "t"), ("osat", .list(entries, at: place))])
            return faults(
                Report.self,
                [
                    ("tunnus", "a"), ("otsikko", "A"), ("osapuoli", "kala"),
                    ("tutkinnot", .list([.mapping(qualification)], at: place)),
                ])
        }
        #expect(report("a", "b", "a") == ["unitTwice osa"])
        #expect(report("a", "b") == [])
    }

    /// Every day of every record, where it is read.
    @Test func aDayOfAnotherCenturyIsTold() {
        let contact: [(String, FieldValue)] = [("tunnus", "a"), ("osapuoli", "kala"), ("avoinna", "kyllä")]
        #expect(faults(Contact.self, contact + [("paattyy", "1.3.2206")]) == ["unlikelyDate paattyy"])
        #expect(faults(Contact.self, contact + [("alkaa", "1.3.0206")]) == ["unlikelyDate alkaa"])
        #expect(faults(Contact.self, contact + [("alkaa", "1.3.2026")]) == [])
    }

    /// What Excel makes of a text, in a table; elsewhere it was written.
    @Test(arguments: ["#VIITTAUS!", "#PUUTTUU!", "#N/A", "#####"])
    func whatExcelMadeIsNoText(text: String) {
        var fields: Fields = Fields(location: place, entries: [("nimi", .scalar(text, at: place))])
        var reader = RecordReader(fields)
        #expect(reader.optionalText("nimi") == text && reader.diagnostics.isEmpty)
        fields.header = SheetHeader(location: place, columns: ["nimi"])
        reader = RecordReader(fields)
        #expect(reader.optionalText("nimi") == nil)
        #expect(reader.diagnostics.short == ["changedByExcel nimi"])
    }

    @Test(arguments: ["9.tammikuuta", "9.1.", "#pajat", "=", "1.10", "elo. 26", "tammi.", "A4.loka"]) func whatPeopleWriteStays(
        text: String
    ) {
        let fields = Fields(
            location: place, entries: [("nimi", .scalar(text, at: place))],
            header: SheetHeader(location: place, columns: ["nimi"]))
        var reader = RecordReader(fields)
        #expect(reader.optionalText("nimi") == text && reader.diagnostics.isEmpty)
    }
}
