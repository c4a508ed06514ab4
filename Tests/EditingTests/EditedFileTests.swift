import Content
import Diagnostics
import Model
import Testing

@testable import Editing

/// What one edit does to one file, and what is refused.
struct EditedFileTests {
    private static let page = "Content/ohjeet/a.md"
    private static let list = "Content/tiedot/a.yaml"
    private static let sheet = "Content/tiedot/a.csv"

    private func edited(_ old: String, _ path: String, _ place: ValuePlace, _ new: String) throws -> String {
        var file = try EditedFile(bytes(old), path: path)
        try file.set(place, to: new)
        return text(file.bytes)
    }

    /// The rule and the line of the refusal; the file is left as it was.
    private func refusal(_ old: [UInt8], _ path: String, _ place: ValuePlace, _ new: String) throws -> [String] {
        var file = try EditedFile(old, path: path)
        do {
            try file.set(place, to: new)
            return []
        } catch {
            #expect(file.bytes == old && file.changes.isEmpty)
            return error.diagnostics.map { "\($0.rule) \($0.location?.line ?? 0) \($0.value ?? "")" }
        }
    }

    @Test(arguments: [
        // Comments and the spaces around them stay.
        ("omistaja:  a-1   # kysy häneltä\r\n", "b-2", "omistaja:  b-2   # kysy häneltä\r\n"),
        // The style of quotes stays, even where none are needed.
        ("omistaja: 'a-1'\n", "b-2", "omistaja: 'b-2'\n"),
        ("omistaja: \"a-1\"\n", "b-2", "omistaja: \"b-2\"\n"),
        ("omistaja: 'a-1'\n", "O'Hara", "omistaja: 'O''Hara'\n"),
        ("omistaja: 'a-1'\n", "kaksi\nriviä", "omistaja: \"kaksi\\nriviä\"\n"),
        // Plain becomes quoted only when it would be read as something else.
        ("omistaja: a-1\n", "no", "omistaja: no\n"),
        ("omistaja: a-1\n", "a: b", "omistaja: \"a: b\"\n"),
        ("omistaja: a-1\n", "# a", "omistaja: \"# a\"\n"),
        ("omistaja: a-1\n", " a ", "omistaja: \" a \"\n"),
        // Empty values, and a value over several lines in quotes.
        ("omistaja:\n", "a-1", "omistaja: a-1\n"),
        ("omistaja: # kuka?\n", "a-1", "omistaja: a-1 # kuka?\n"),
        ("omistaja: \"a\n  b\"\n", "a-1", "omistaja: \"a-1\"\n"),
        ("omistaja: [a-1\n  ]\n", "b-2", ""),
    ])
    func frontMatter(old: String, new: String, expected: String) throws {
        let frame = { (text: String) in "---\notsikko: X\n\(text)---\n\nomistaja: ei tämä\n" }
        guard !expected.isEmpty else {
            #expect(try refusal(bytes(frame(old)), Self.page, ValuePlace(key: "omistaja"), new) == ["placeUnknown 3 b-2"])
            return
        }
        #expect(try edited(frame(old), Self.page, ValuePlace(key: "omistaja"), new) == frame(expected))
    }

    @Test func aMissingKeyIsAddedBelowTheLastOneOfOneLine() throws {
        #expect(
            try edited(
                "---\r\notsikko: X # x\r\nroolit:\r\n  - a\r\n---\r\n", Self.page, ValuePlace(key: "tarkista"), "2027-01-01")
                == "---\r\notsikko: X # x\r\ntarkista: 2027-01-01\r\nroolit:\r\n  - a\r\n---\r\n")
        #expect(
            try edited("---\n---\nTeksti", Self.page, ValuePlace(key: "otsikko"), "X") == "---\notsikko: X\n---\nTeksti")
        #expect(
            try edited("- tunnus: a\n  nimi: A\n- tunnus: b", Self.list, ValuePlace(record: 1, key: "nimi"), "B: b")
                == "- tunnus: a\n  nimi: A\n- tunnus: b\n  nimi: \"B: b\"")
        #expect(
            try edited(
                "tapaamiset:\n    vahintaan: 1\n", "Content/sivusto.yaml",
                ValuePlace([.key("tapaamiset"), .key("enintaan")]), "3") == "tapaamiset:\n    vahintaan: 1\n    enintaan: 3\n")
    }

    @Test func cells() throws {
        let old = "tunnus;nimi;p\u{E4}\u{E4}ttyy\r\na; \"A \"\"1\"\"\" ;\r\nb\r\n"
        #expect(
            try edited(old, Self.sheet, ValuePlace(record: 0, key: "nimi"), "B")
                == "tunnus;nimi;päättyy\r\na; \"B\" ;\r\nb\r\n")
        // Keys are compared without å ä ö; a short row gets the cells that it lacks.
        #expect(
            try edited(old, Self.sheet, ValuePlace(record: 1, key: "paattyy"), "1.1.2027; \"ehkä\"")
                == "tunnus;nimi;päättyy\r\na; \"A \"\"1\"\"\" ;\r\nb;;\"1.1.2027; \"\"ehkä\"\"\"\r\n")
    }

    @Test func rowsAndColumns() throws {
        let old: [UInt8] = [0xFF, 0xFE] + (TextEncoding.utf16LittleEndian.bytes(of: "tunnus\tnimi\r\na\tÄ") ?? [])
        var file = try EditedFile(old, path: Self.sheet)
        try file.addColumn("alkaa")
        try file.append(row: [("alkaa", "2027-01-01"), ("tunnus", "b"), ("nimi", "Ö \"1\"")])
        let expected = "tunnus\tnimi\talkaa\r\na\tÄ\r\nb\t\"Ö \"\"1\"\"\"\t2027-01-01"
        #expect(file.bytes == [0xFF, 0xFE] + (TextEncoding.utf16LittleEndian.bytes(of: expected) ?? []))
        let undone = file.changes.reversed().reduce(file.bytes) { $1.undone(in: $0) }
        #expect(undone == old)
        #expect(throws: EditRefusal.self) { try file.append(row: [("tunnus", "c"), ("muu", "x")]) }
    }

    @Test func whatCannotBeChangedIsRefusedWithItsLine() throws {
        let windows = TextEncoding.windows1252.bytes(of: "tunnus;nimi\na;Åke €\n") ?? []
        #expect(try refusal(windows, Self.sheet, ValuePlace(key: "nimi"), "Ä 😀 x") == ["notInEncoding 2 😀"])
        #expect(
            try refusal(bytes("tunnus;nimi\na;b\n"), Self.sheet, ValuePlace(key: "nimi"), " x") == ["valueCannotStand 2  x"])
        #expect(try refusal(bytes("tunnus;nimi\na;b\n"), Self.sheet, ValuePlace(key: "muu"), "x") == ["placeUnknown 1 x"])
        // The last value of a row: the row would be gone.
        #expect(try refusal(bytes("tunnus;nimi\na;\n"), Self.sheet, ValuePlace(key: "tunnus"), "") == ["valueCannotStand 2 "])
        let blocks = bytes("---\notsikko: X\nkuvaus: >\n  a\n  b\nohje: a\n  b\n---\n")
        #expect(try refusal(blocks, Self.page, ValuePlace(key: "kuvaus"), "x") == ["writtenOtherwise 3 a b\n"])
        #expect(try refusal(blocks, Self.page, ValuePlace(key: "ohje"), "x") == ["writtenOtherwise 6 a b"])
        #expect(
            try refusal(bytes("---\na: b\n---\n"), Self.page, ValuePlace(key: "a"), "\u{1B}") == ["valueCannotStand 2 \u{1B}"])
        // What has faults already cannot be proven.
        #expect(throws: EditRefusal.self) { try EditedFile(bytes("---\na: &x b\n---\n"), path: Self.page) }
        #expect(throws: EditRefusal.self) { try EditedFile(bytes("---\na: !x b\n---\n"), path: Self.page) }
        #expect(throws: EditRefusal.self) { try EditedFile(bytes("a;b\n\"x;y\n"), path: Self.sheet) }
    }

    @Test func nothingToDoIsNoChange() throws {
        var file = try EditedFile(bytes("---\na: 'b'\n---\n"), path: Self.page)
        try file.set(ValuePlace(key: "a"), to: "b")
        try file.set(ValuePlace(key: "c"), to: "")
        #expect(file.changes.isEmpty)
    }

    @Test func composedAndDecomposedLettersAreTwoValues() throws {
        #expect(try edited("---\na: e\u{301}\n---\n", Self.page, ValuePlace(key: "a"), "\u{E9}").utf8.count == 14)
    }

    @Test(arguments: [
        ("2026-11-01", "2025-10-31", "2026-10-31", "2027-11-01"), ("2028-02-29", "2027-02-01", "2028-02-01", "2029-02-28"),
        ("2026-11-01", "2026-09-01", "2026-10-01", "2026-12-01"), ("2026-11-01", "2026-10-31", "2026-10-01", "2027-11-01"),
        ("2026-11-01", "", "2026-10-01", "2027-11-01"), ("2026-11-01", "2023-09-01", "2026-09-01", "2029-11-01"),
    ])
    func theNextReviewIsAsFarOffAsTheLast(day: String, last: String, due: String, next: String) throws {
        let day = try #require(CalendarDate(parsing: day))
        #expect(nextReview(after: day, last: CalendarDate(parsing: last), due: CalendarDate(parsing: due)).iso == next)
    }
}
