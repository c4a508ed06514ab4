import Testing

@testable import Formats
import Foundation

/// What a sheet and an XML file make of a text.
struct EscapingTests {
    @Test(arguments: [
        ("työpaja", "työpaja"), ("a;b", "\"a;b\""), ("a,b", "\"a,b\""), ("sano \"ei\"", "\"sano \"\"ei\"\"\""),
        ("kaksi\nriviä", "\"kaksi\nriviä\""), ("", ""), ("€ 😀", "€ 😀"), ("a\"\u{301};b", "\"a\"\"\u{301};b\""), ("1-2", "1-2"),
        ("a=b", "a=b"),
    ])
    func aCellIsQuotedWhereItMustBe(_ text: String, _ cell: String) {
        #expect(sheet([[text]]) == cell + "\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+358 40 000 0001", "'+358 40 000 0001"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("\r\n=1", "\"'\r\n=1\""),
        ("=HYPERLINK(\"https://a\";\"b\")", "\"'=HYPERLINK(\"\"https://a\"\";\"\"b\"\")\""), ("=\u{301}1", "'=\u{301}1"),
    ])
    func aCellIsNoFormula(_ text: String, _ cell: String) {
        #expect(sheet([[text]]) == cell + "\r\n")
    }

    @Test func aSheetBeginsWithItsMarkAndEndsLinesAsExcelDoes() {
        #expect(CSV().bytes == [0xEF, 0xBB, 0xBF])
        #expect(sheet([["ä", "b;"], ["", "c"]]) == "ä;\"b;\"\r\n;c\r\n")
    }

    @Test(arguments: [
        ("<a href=\"x\">&amp;</a>", "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;"),
        ("a\u{0}b\u{8}c\u{FFFE}\td\ne\r😀", "abc\td\ne&#13;😀"), ("\u{FFFF}\u{FFFD}\u{FBFE}\u{FFFE}", "\u{FFFD}\u{FBFE}"),
    ])
    func xmlHoldsEveryTextThatItHasCharactersFor(_ text: String, _ written: String) {
        var (element, attribute) = (XML(), XML())
        element.add("a", text)
        attribute.add("a", ["b": text])
        #expect(String(decoding: element.bytes, as: UTF8.self).hasSuffix("?>\n<a>\(written)</a>\n"))
        #expect(String(decoding: attribute.bytes, as: UTF8.self).hasSuffix("?>\n<a b=\"\(written)\"/>\n"))
    }

    /// The sheet after its byte order mark.
    private func sheet(_ rows: [[String]]) -> String {
        var sheet = CSV()
        for row in rows { sheet.add(row) }
        return String(decoding: sheet.bytes.dropFirst(3), as: UTF8.self)
    }

    /// Eight bytes are looked at at once: each character at each place, beside neighbours that are odd and even.
    @Test func everyCharacterOfJSONIsEscapedWhereverItStands() throws {
        for code in 0..<0x80 {
            guard let scalar = Unicode.Scalar(UInt32(code)) else { continue }
            for (place, neighbours) in (0..<10).flatMap({ place in
                ["aaaaaaaaaa", "bbbbbbbbbb", "yIyIyIyIyI", "ÄäÄäÄ"].map { (place, $0) }
            }) {
                var text = Array(neighbours.unicodeScalars)
                text.insert(scalar, at: min(place, text.count))
                let written = String(String.UnicodeScalarView(text))
                var json = JSON()
                json.list { $0.add(written) }
                let read = try JSONDecoder().decode([String].self, from: Data(json.bytes))
                #expect(read == [written], "\(code) at \(place) in \(neighbours)")
            }
        }
    }
}
