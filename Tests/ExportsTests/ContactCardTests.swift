import Testing

@testable import Exports
@testable import Model
@testable import Site

/// A contact person's vCard holds every text as it is, whatever is in it.
struct ContactCardTests {
    private func card(_ entries: [(String, String)], _ version: CardVersion = .three) throws -> String {
        let location = Fields(location: .init(file: "a.csv", line: 2)).location
        let fields = Fields(
            location: location, entries: entries.map { ($0.0, .scalar($0.1, at: location)) })
        var reader = RecordReader(fields)
        let contact = Contact(&reader)
        try #require(reader.isValid)
        let bytes = contactCard(contact, of: nil, version, uid: "urn:luukku:verkosto:aino", note: "esimerkki")
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let basics = [
        ("tunnus", "aino"), ("osapuoli", "osao"), ("etunimi", "Aino"), ("sukunimi", "Esimerkkinen"),
    ]
    private static let reach = [
        ("puhelin", "040 000 0001"), ("sahkoposti", "aino@esimerkki.invalid"), ("paivitetty", "2026-11-10"),
    ]

    @Test func itHoldsWhatIsKnown() throws {
        let text = try card(Self.basics + Self.reach)
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
                UID:urn:luukku:verkosto:aino\r
                END:VCARD\r

                """)
    }

    /// A number is an address where it can be dialled, a moment is in its basic form.
    @Test func theNewerVersionSaysTheSame() throws {
        let text = try card(Self.basics + Self.reach, .four)
        #expect(
            text == """
                BEGIN:VCARD\r
                VERSION:4.0\r
                KIND:individual\r
                N:Esimerkkinen;Aino;;;\r
                FN:Aino Esimerkkinen\r
                TEL;VALUE=uri;TYPE="work,voice":tel:+358400000001\r
                EMAIL;TYPE=work:aino@esimerkki.invalid\r
                NOTE:esimerkki\r
                REV:20261110T000000Z\r
                UID:urn:luukku:verkosto:aino\r
                END:VCARD\r

                """)
    }

    /// A line break in a value would begin a property of its own.
    @Test func nothingIsInjected() throws {
        let odd = "a;b,c\\d\ne\rEMAIL:x@y.invalid 😀</script>"
        let text = try card(Self.basics + [("nimike", odd), ("tavoitettavuus", odd)])
        #expect(text.contains("TITLE:a\\;b\\,c\\\\d e EMAIL:x@y.invalid 😀</script>\r\n"))
        #expect(text.contains("a\\;b\\,c\\\\d\\ne\\nEMAIL:x@y.invalid"))
        #expect(!text.contains("\nEMAIL"))
    }

    /// Lines break between characters of Unicode: one that readers see as one may take more bytes than a line has.
    @Test(arguments: [
        String(repeating: "työpajaohjaaja 👩🏽‍🔧 ", count: 12), "e" + String(repeating: "\u{301}", count: 200),
        String(repeating: "x", count: 500), String(repeating: "😀", count: 90),
    ])
    func linesAreFoldedBetweenCharacters(_ title: String) throws {
        let text = try card(Self.basics + [("nimike", title)])
        let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Array($0.dropLast()) }
        #expect(lines.allSatisfy { $0.count <= 75 })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        let whole = lines.reduce(into: [UInt8]()) { whole, line in
            whole.append(contentsOf: line.first == UInt8(ascii: " ") ? Array(line.dropFirst()) : [UInt8(ascii: "\n")] + line)
        }
        #expect(whole.contains(Array(("\nTITLE:" + title + "\n").utf8)))
    }
}
