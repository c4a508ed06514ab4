import Testing

@testable import Formats

/// What a sheet and an XML file make of a text.
struct EscapingTests {
    @Test(arguments: [
        ("työpaja", "työpaja"), ("a;b", "\"a;b\""), ("a,b", "\"a,b\""), ("sano \"ei\"", "\"sano \"\"ei\"\"\""),
        ("kaksi\nriviä", "\"kaksi\nriviä\""), ("", ""), ("€ 😀", "€ 😀"), ("a\"\u{301};b", "\"a\"\"\u{301};b\""), ("1-2", "1-2"),
        ("a=b", "a=b"),
    ])
    func aCellIsQuotedWhereItMustBe(_ text: String, _ cell: String) {
        #expect(CSV.cell(text) == cell)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+358 40 000 0001", "'+358 40 000 0001"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("\r\n=1", "\"'\r\n=1\""),
        ("=HYPERLINK(\"https://a\";\"b\")", "\"'=HYPERLINK(\"\"https://a\"\";\"\"b\"\")\""), ("=\u{301}1", "'=\u{301}1"),
    ])
    func aCellIsNoFormula(_ text: String, _ cell: String) {
        #expect(CSV.cell(text) == cell)
    }

    @Test func aSheetBeginsWithItsMarkAndEndsLinesAsExcelDoes() {
        var sheet = CSV()
        sheet.add(["ä", "b;"])
        sheet.add(["", "c"])
        #expect(sheet.bytes == [0xEF, 0xBB, 0xBF] + Array("ä;\"b;\"\r\n;c\r\n".utf8))
    }

    @Test func xmlHoldsEveryTextThatItHasCharactersFor() {
        #expect(XML.escaped("<a href=\"x\">&amp;</a>") == "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;")
        #expect(XML.escaped("a\u{0}b\u{8}c\u{FFFE}\td\ne\r😀") == "abc\td\ne&#13;😀")
    }
}
