import Diagnostics
import Testing

@testable import Model

/// Unknown keys, nested records, and many faults in one record.
struct RecordReaderFaultTests {
    @Test func anUnknownKeyIsReportedWithTheNearestUnusedOne() {
        let (_, faults) = read(Activity.self, ["tunnus": "a", "nimi": "A", "kuvauss": "x", "nimmi": "y"])
        #expect(faults.map(\.rule) == [.unknownKey, .unknownKey])
        #expect(faults.map(\.value) == ["kuvauss", "nimmi"])
        #expect(faults.map(\.suggestion) == ["kuvaus", nil], "nimi is there already")
        #expect(faults[0].location == place.field("kuvauss"))
        #expect(faults[0].notes == [.allowed(["tunnus", "nakyvyys", "esimerkki", "nimi", "kuvaus"])])
    }

    @Test(arguments: ["sähköposti", "sahkoposti", "Sähköposti", "sa\u{308}hko\u{308}posti"])
    func keysMayHaveTheirDots(key: String) {
        let fields = Fields(location: place, entries: [("tunnus", "a"), ("nimi", "A"), ("tyyppi", "muu"), (key, "a@b.fi")])
        let (actor, faults) = read(Actor.self, fields)
        #expect(actor.email == "a@b.fi")
        #expect(faults.isEmpty)
    }

    /// Naive: decoding stops at the first fault, and the officer builds six times.
    @Test func everyFaultOfARecordIsReported() {
        let (event, faults) = read(
            Event.self,
            [
                "tunnus": "Kevät 2020", "tyyppi": "tapaamien", "alkaa": "30.2.2020", "peruttu": "ehkä", "otsikko": "",
                "osapuolet": ["a": "b"], "paika": "Kemi", "nakyvyys": "salainen",
            ])
        #expect(
            faults.short == [
                "invalidIdentifier tunnus", "valueNotAllowed nakyvyys", "missingValue otsikko", "valueNotAllowed tyyppi",
                "invalidDate alkaa", "wrongType osapuolet", "valueNotAllowed peruttu", "unknownKey paika",
            ])
        #expect(event.title.isEmpty && event.category == .other)
    }

    @Test func nestedRecordsReportTheirOwnFaults() {
        let (signature, faults) = read(
            Signature.self,
            [
                "osapuoli": "osao", "varmuus": "hyvä",
                "allekirjoittajat": [["nimi": "A", "titteli": "rehtori"], ["nimi": "B", "titeli": "x"], "C"],
            ])
        // What is misspelt is not also missing.
        #expect(faults.short == ["unknownKey titeli", "wrongType allekirjoittajat"])
        #expect(faults.first?.suggestion == "titteli")
        #expect(signature.signatories.map(\.name) == ["A", "B"])
    }

    @Test func aNestedFaultHidesNoFaultOfTheSameName() {
        var reader = RecordReader(["osat": [["muu": "x"]]])
        _ = reader.records("osat") { $0.text("nimi") }
        _ = reader.text("nimi")
        #expect(reader.diagnostics.short == ["missingValue nimi", "unknownKey muu", "missingValue nimi"])
    }

    @Test func aNestedFaultMakesTheRecordInvalid() {
        var reader = RecordReader(["osat": [["nimi": ""]], "osa": "x", "lista": "x"])
        #expect(reader.records("osat") { $0.text("nimi") } == [""])
        #expect(!reader.isValid)
        #expect(reader.record("osa") { $0.text("nimi") } == nil)
        #expect(reader.records("lista") { $0.text("nimi") } == [])
        #expect(reader.record("puuttuu") { $0.text("nimi") } == nil)
        #expect(reader.diagnostics.short == ["missingValue nimi", "wrongType osa", "wrongType lista"])
    }

    @Test func aContactIsAPersonOrAVacancy() {
        let base: [(String, FieldValue)] = [("tunnus", "a"), ("osapuoli", "osao")]
        func faults(_ more: [(String, FieldValue)]) -> [String] {
            read(Contact.self, Fields(location: place, entries: (base + more).map { (key: $0.0, value: $0.1) })).faults.short
        }
        #expect(faults([("etunimi", "A"), ("sukunimi", "B")]) == [])
        #expect(faults([("avoinna", "kyllä")]) == [])
        #expect(faults([("etunimi", "A")]) == ["missingValue sukunimi"])
        #expect(faults([("avoinna", "kyllä"), ("puhelin", "4,01235E+08")]) == ["changedByExcel puhelin"])
        #expect(faults([("avoinna", "kyllä"), ("sijainen", "b")]) == [])
        #expect(faults([("avoinna", "kyllä"), ("sijainen", "a"), ("tunnus", "a")]).contains("ownDeputy sijainen"))
        #expect(
            faults([("etunimi", "?áhppe"), ("sukunimi", "Mih?kal")]) == ["brokenLetters etunimi", "brokenLetters sukunimi"])
        #expect(faults([("etunimi", "Malli"), ("sukunimi", "Kalanen?")]) == [])
        #expect(faults([("avoinna", "kyllä"), ("puhelin", "0400000001.0")]) == ["changedByExcel puhelin"])
        #expect(
            faults([("avoinna", "kyllä"), ("alkaa", "1.8.2024"), ("paattyy", "31.7.2024")]) == ["endsBeforeStart paattyy"])
    }
}
