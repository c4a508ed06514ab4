import Diagnostics
import Testing

@testable import Model

/// Accessors for text and identifiers: present, absent, wrong.
struct RecordReaderTextTests {
    private var reader = RecordReader([
        "nimi": "Osao", "tyhja": "", "lista": ["a", "b"], "kartta": ["a": "b"], "ryhma": "a, b ,,\u{A0}c",
        "tunnus": "Iin kunta",
        "fraasi": "laki, jossa pilkku", "sekava": ["a", ["b"], "c"],
    ])

    @Test mutating func text() {
        #expect(reader.text("nimi") == "Osao")
        #expect(reader.optionalText("nimi") == "Osao")
        #expect(reader.sourcedText("nimi").location == place.field("nimi"))
        #expect(reader.isValid && reader.diagnostics.isEmpty)
    }

    @Test(arguments: ["puuttuu", "tyhja"]) mutating func absentText(key: String) {
        #expect(reader.optionalText(Key(stringLiteral: key)) == nil)
        #expect(reader.isValid && reader.diagnostics.isEmpty)
        #expect(reader.text(Key(stringLiteral: key)) == "")
        #expect(!reader.isValid)
        #expect(reader.diagnostics == [Diagnostic(.missingValue, at: place.field(key), value: key)])
    }

    /// One fault, not two: what is of the wrong type is not also missing.
    @Test(arguments: ["lista", "kartta"]) mutating func wrongText(key: String) {
        #expect(reader.text(Key(stringLiteral: key)) == "")
        #expect(reader.diagnostics.short == ["wrongType \(key)"])
        #expect(!reader.isValid)
    }

    @Test mutating func texts() {
        #expect(reader.texts("lista").map(\.value) == ["a", "b"])
        #expect(reader.texts("ryhma").map(\.value) == ["a", "b", "c"])
        #expect(reader.texts("nimi").map(\.value) == ["Osao"])
        #expect(reader.texts("puuttuu").isEmpty && reader.texts("tyhja").isEmpty)
        #expect(reader.diagnostics.isEmpty)
        #expect(reader.texts("kartta").isEmpty)
        #expect(reader.texts("sekava").map(\.value) == ["a", "c"])
        #expect(reader.diagnostics.short == ["wrongType kartta", "wrongType sekava"])
    }

    /// Excel's Alt+Enter, a block of YAML, a page of the web.
    @Test(arguments: ["\n", "\r\n", "\r", " \n  ", "\u{2028}", "\u{2029}"]) func aLineBreakStaysOrIsASpace(end: String) {
        var reader = RecordReader(["nimi": FieldValue(stringLiteral: "Eka\(end)toka\(end)\(end)\(end)kolmas")])
        #expect(reader.text("nimi") == "Eka toka kolmas")
        #expect(reader.sourcedText("nimi").value == "Eka toka kolmas")
        #expect(reader.optionalText("nimi", as: .name) == "Eka toka kolmas")
        #expect(reader.phrases("nimi") == ["Eka toka kolmas"])
        #expect(reader.optionalLines("nimi") == "Eka\ntoka\n\nkolmas")
        #expect(reader.texts("nimi").map(\.value) == ["Eka", "toka", "kolmas"])
        #expect(reader.references("nimi", to: Party.self) == ["Eka", "toka", "kolmas"])
        #expect(reader.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("**tärkeä** asia", "tärkeä asia"), ("__tärkeä__", "tärkeä"), ("*tärkeä*", "tärkeä"), ("Soita _heti_.", "Soita heti."),
        ("[linkki](https://a.fi/b)", "linkki (https://a.fi/b)"), ("<https://a.fi>", "https://a.fi"), ("<b>x</b>", "x"),
        ("a<br>b", "a b"), ("P&auml;iv&#228;", "Päivä"), ("`koodi`", "koodi"), ("~~vanha~~", "vanha"),
        ("## Otsikko", "Otsikko"),
        ("- kohta", "kohta"), ("Tuo:\n- eväät\n- kengät", "Tuo: eväät, kengät"), ("1. **eka**", "1. eka"),
        ("<p class=\"a\">x</p>", "x"),
    ])
    func aMarkInATextIsTold(text: String, meant: String) {
        var reader = RecordReader(["nimi": FieldValue(stringLiteral: text)])
        #expect(reader.text("nimi").filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
        #expect(reader.diagnostics.map(\.rule) == [.marksInField] && reader.diagnostics.first?.suggestion == meant)
        #expect(reader.isValid)
    }

    @Test(arguments: [
        "2*3*4", "5 €* ja 6 €*", "5 €* (*ei alv)", "etu_nimi_x@a.fi", "R&D", "AT&T; muut", "- 5 °C", "–", "+358 40",
        "1. luokka",
        "https://a.fi/b_c_d", "www.a.fi", "klo 8 < 9 > 7", "<oma nimi>", "[…] sana", "[x]", "__.__.2026", "P:\\Pajat\\*.txt",
        "C*", "#1",
        "`", "a ~ b", "a & b;", "(c)", "> 5", "matti.meikäläinen@a.fi",
    ])
    func whatIsNoMarkIsQuiet(text: String) {
        var reader = RecordReader(["nimi": FieldValue(stringLiteral: text)])
        #expect(reader.text("nimi") == trimmed(text[...]))
        #expect(reader.diagnostics.isEmpty)
    }

    /// Lines that are shown as lines may be a list.
    @Test func aListInATextOfLinesIsOne() {
        var reader = RecordReader(["nimi": "Tuo:\n- eväät\n- kengät"])
        #expect(reader.optionalLines("nimi") == "Tuo:\n- eväät\n- kengät")
        #expect(reader.diagnostics.isEmpty)
    }

    @Test mutating func phrasesKeepTheirCommas() {
        #expect(reader.phrases("fraasi") == ["laki, jossa pilkku"])
        #expect(reader.phrases("lista") == ["a", "b"])
        #expect(reader.phrases("puuttuu") == [] && reader.phrases("tyhja") == [])
        #expect(reader.diagnostics.isEmpty)
    }

    @Test mutating func identifier() {
        #expect(reader.identifier("tunnus") == "Iin kunta")
        #expect(
            reader.diagnostics == [
                Diagnostic(.invalidIdentifier, at: place.field("tunnus"), value: "Iin kunta", suggestion: "iin-kunta")
            ])
        #expect(reader.identifier("puuttuu") == "")
        #expect(reader.diagnostics.short == ["invalidIdentifier tunnus", "missingValue puuttuu"])
    }

    @Test mutating func references() {
        #expect(reader.references("lista", to: Party.self) == ["a", "b"])
        #expect(reader.reference("nimi", to: Contact.self) == "Osao")
        #expect(reader.optionalReference("puuttuu", to: Party.self, Contact.self) == nil)
        #expect(reader.references.map(\.id) == ["a", "b", "Osao"])
        #expect(reader.references.map { $0.types.map(\.name.word) } == [["osapuoli"], ["osapuoli"], ["vastuuhenkilo"]])
        #expect(reader.diagnostics.isEmpty)
        #expect(reader.reference("tyhja", to: Party.self) == "")
        #expect(reader.reference("kartta", to: Party.self) == "")
        #expect(reader.diagnostics.short == ["missingValue tyhja", "wrongType kartta"])
        #expect(reader.references.count == 3)
    }

    /// Files that were written before a key had its name are read, and nothing is said of it.
    @Test func aKeyIsKnownByItsFormerName() {
        let rest: [(key: String, value: FieldValue)] = [
            ("velvoite", "raportti"), ("osapuoli", "osao"), ("tila", "tehty"), ("paivays", "15.9.2026"),
        ]
        for name in ["peruste", "Peruste", "naytto", "Näyttö"] {
            let (record, faults) = read(
                ObligationStatus.self, Fields(location: place, entries: rest + [(name, "muistio")]))
            #expect(record.evidence == "muistio" && faults.isEmpty, "\(name): \(faults)")
        }
        let both = read(
            ObligationStatus.self, Fields(location: place, entries: rest + [("naytto", "vanha"), ("peruste", "uusi")]))
        #expect(both.record.evidence == "uusi" && both.faults.short == ["unknownKey naytto"])
        #expect(both.faults.first?.suggestion == "peruste")
    }
}
