import Diagnostics
import Testing

@testable import Content

struct EncodingTests {
    private func decode(_ bytes: [UInt8], isSheet: Bool = true) -> (text: String?, faults: [Diagnostic]) {
        var faults: [Diagnostic] = []
        let text = decodeText(bytes[...], file: "a.csv", allowsWindows1252: isSheet, diagnostics: &faults)?.text
        return (text, faults)
    }

    @Test(arguments: [true, false]) func utf8WithAndWithoutAMark(isSheet: Bool) {
        let text = "nimi;ä€😀\n"
        #expect(decode(Array(text.utf8), isSheet: isSheet).text == text)
        #expect(decode([0xEF, 0xBB, 0xBF] + Array(text.utf8), isSheet: isSheet).text == text)
        #expect(decode([], isSheet: isSheet).text == "")
    }

    /// Excel's "Unicode text".
    @Test func utf16InBothOrders() {
        let units = Array("nimi\tä😀\r\n".utf16)
        let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        #expect(decode([0xFF, 0xFE] + little).text == "nimi\tä😀\r\n")
        #expect(decode([0xFE, 0xFF] + big).text == "nimi\tä😀\r\n")
        #expect(decode([0xFF, 0xFE] + little, isSheet: false).faults.map(\.rule) == [.encoding])
    }

    /// Naive: decoding that repairs, and a name with U+FFFD in it is published.
    @Test(arguments: [[0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], [0xFE, 0xFF, 0xDC, 0x00]] as [[UInt8]])
    func damagedUTF16IsRefused(bytes: [UInt8]) {
        #expect(decode(bytes).text == nil)
        #expect(decode(bytes).faults.map(\.rule) == [.encoding])
    }

    @Test func windows1252OfASheet() {
        let bytes: [UInt8] = [0x4B, 0xE4, 0x79, 0x20, 0x80, 0x20, 0x96, 0x20, 0x94, 0x20, 0x8A, 0x9E, 0xA0, 0xD6]
        #expect(decode(bytes).text == "Käy € – ” Šž\u{A0}Ö")
        #expect(String(decoding: bytes, as: UTF8.self).contains("\u{FFFD}"), "naive")
        #expect(decode(bytes, isSheet: false).text == nil)
    }

    @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8]) func undefinedBytesAreRefused(byte: UInt8) {
        let (text, faults) = decode([0x61, 0x0A, 0xE4, byte])
        #expect(text == nil)
        #expect(faults.short == ["encoding 2"])
    }

    /// Damage before or after good letters: never a page of `Ã¤`.
    @Test(arguments: [true, false]) func damagedUTF8IsRefusedWithItsLine(isSheet: Bool) {
        let (text, faults) = decode(Array("ä\nöö\nx".utf8) + [0xE4] + Array("\nä".utf8), isSheet: isSheet)
        #expect(text == nil)
        #expect(faults == [Diagnostic(.encoding, at: SourceLocation(file: "a.csv", line: 3), value: "0xE4")])
        let early = decode(Array("x\n".utf8) + [0xE4] + Array("\nhyvää työtä".utf8), isSheet: isSheet)
        #expect(early.text == nil)
        #expect(early.faults.short == ["encoding 2"])
    }

    /// RFC 3629: overlong forms, surrogates, beyond U+10FFFF, cut short, continuation alone.
    @Test(
        arguments: [
            [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0xAF],
            [0xF0, 0x8F, 0xBF, 0xBF],
            [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0x80], [0xC3],
            [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x28], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xF0, 0x9F, 0x98, 0x28],
        ] as [[UInt8]])
    func sequencesThatAreNoUTF8AreRefused(bytes: [UInt8]) {
        let (text, faults) = decode(Array("ok\n".utf8) + bytes, isSheet: false)
        #expect(text == nil)
        #expect(faults.short == ["encoding 2"])
        #expect(String(validating: bytes, as: UTF8.self) == nil, "the standard library agrees")
    }

    @Test func everyScalarAtAnEdgeIsAccepted() {
        let edges: [UInt32] = [
            0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0xFFFFF, 0x10FFFF,
        ]
        let text = String(String.UnicodeScalarView(edges.compactMap(Unicode.Scalar.init)))
        #expect(decode(Array(text.utf8), isSheet: false).text == text)
    }

    /// Excel's "CSV (Macintosh)" and "CSV (MS-DOS)": the same bytes are letters of Windows-1252, and `päivää` would be `pŠivŠŠ`.
    @Test(
        arguments: [
            ("MacRoman: ä", [0x70, 0x8A, 0x69, 0x76, 0x8A, 0x8A]), ("CP850: ä", [0x70, 0x84, 0x69, 0x76, 0x84, 0x84]),
            ("MacRoman: ö", [0x74, 0x79, 0x9A, 0x3B]), ("CP850: ö", [0x74, 0x79, 0x94]),
            ("MacRoman: Ä", [0x80, 0x80, 0x4E, 0x49]), ("CP850: å", [0x70, 0x86, 0x20, 0x94, 0x70, 0x84, 0x94]),
        ] as [(String, [UInt8])])
    func otherCodePagesOfExcelAreNamed(detail: String, bytes: [UInt8]) {
        let (text, faults) = decode(Array("nimi\n".utf8) + bytes)
        #expect(text == nil)
        #expect(faults.short == ["encoding 2"])
        #expect(faults.first?.notes == [.detail(detail)])
    }

    /// Letters and marks of Windows-1252 that are letters of the others.
    @Test(
        arguments: [
            ([0x94, 0x74, 0x79, 0xF6, 0x94], "”työ”"), ([0x94, 0x73, 0x61, 0x6E, 0x61, 0x94, 0x96], "”sana”–"),
            ([0x93, 0x61, 0x94, 0x20, 0x84, 0x62, 0x93], "“a” „b“"), ([0x74, 0x9A, 0x65, 0x6B, 0x6B, 0xE4], "tšekkä"),
            ([0x35, 0x80, 0x2F, 0x6B, 0x6B], "5€/kk"), ([0x8A, 0x6B, 0x6F, 0x64, 0x61], "Škoda"),
        ] as [([UInt8], String)])
    func windows1252IsNotTakenForAnother(bytes: [UInt8], text: String) {
        #expect(decode(bytes).text == text)
    }
}
