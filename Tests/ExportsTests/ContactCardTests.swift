import Testing

@testable import Exports
@testable import Model

/// A contact person's vCard holds every text as it is, whatever is in it.
struct ContactCardTests {
    private func card(_ entries: [(String, String)]) throws -> String {
        let location = Fields(location: .init(file: "a.csv", line: 2)).location
        let fields = Fields(
            location: location, entries: entries.map { ($0.0, .scalar($0.1, at: location)) })
        var reader = RecordReader(fields)
        let contact = Contact(&reader)
        try #require(reader.isValid)
        return String(decoding: contactCard(contact, of: nil, note: "esimerkki"), as: UTF8.self)
    }

    private static let basics = [
        ("tunnus", "aino"), ("osapuoli", "osao"), ("etunimi", "Aino"), ("sukunimi", "Esimerkkinen"),
    ]

    @Test func itHoldsWhatIsKnown() throws {
        let text = try card(
            Self.basics + [("puhelin", "040 000 0001"), ("sahkoposti", "aino@esimerkki.invalid"), ("paivitetty", "2026-11-10")])
        #expect(
            text == """
                BEGIN:VCARD\r
                VERSION:3.0\r
                N:Esimerkkinen;Aino;;;\r
                FN:Aino Esimerkkinen\r
                TEL;TYPE=WORK,VOICE:040 000 0001\r
                EMAIL;TYPE=INTERNET:aino@esimerkki.invalid\r
                NOTE:esimerkki\r
                REV:2026-11-10\r
                UID:aino\r
                END:VCARD\r

                """)
    }

    /// A line break in a value would begin a property of its own.
    @Test func nothingIsInjected() throws {
        let text = try card(Self.basics + [("nimike", "a;b,c\\d\ne\rEMAIL:x@y.invalid 😀</script>")])
        #expect(text.contains("TITLE:a\\;b\\,c\\\\d\\neEMAIL:x@y.invalid 😀</script>\r\n"))
        #expect(!text.contains("\nEMAIL"))
    }

    @Test func linesAreFoldedBetweenCharacters() throws {
        let title = String(repeating: "työpajaohjaaja 👩🏽‍🔧 ", count: 12)
        let text = try card(Self.basics + [("nimike", title)])
        let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Array($0.dropLast()) }
        #expect(lines.allSatisfy { $0.count <= 75 })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(text.replacing("\r\n ", with: "").contains("TITLE:" + title + "\r\n"))
    }
}
