import Testing

@testable import Theme

/// What readers see of a text with line breaks and addresses.
struct TextPieceTests {
    @Test(arguments: [
        ("Eka\ntoka", ["Eka", "/toka"]), ("Eka\n\ntoka", ["Eka", "/", "/toka"]),
        ("Katso https://a.fi/b?c=d.", ["Katso ", "<https://a.fi/b?c=d>", "."]),
        ("(https://a.fi) ja Www.b.fi:n", ["(", "<https://a.fi>", ") ja ", "<http://Www.b.fi>", ":n"]),
        ("a:\nhttps://a.fi", ["a:", "/", "<https://a.fi>", ""]), ("<https://a.fi>", ["<", "<https://a.fi>", ">"]),
        ("”https://a.fi”, b", ["”", "<https://a.fi>", "”, b"]),
    ])
    func linesBreakAndAddressesLead(text: String, expected: [String]) {
        let pieces = TextPiece.pieces(of: text).map { piece in
            (piece.isLine ? "/" : "") + (piece.external.map { "<" + $0 + ">" } ?? piece.text)
        }
        #expect(pieces == expected)
    }

    @Test(arguments: ["", "Sana", "a@b.fi", "awww.a.fi", "www.", "https://", "1.2.2026", "ftp://a.fi"]) func wordsAreOnePiece(
        text: String
    ) {
        let pieces = TextPiece.pieces(of: text)
        #expect(pieces.map(\.text) == [text] && pieces.allSatisfy { $0.external == nil && !$0.isLine })
    }

    /// What is taken for plain is shown as it is, and never looked at again.
    @Test(arguments: [
        ("Sana", true), ("1.2.2026", true), ("a@b.fi", true), ("", true), ("www", true), ("a\nb", false),
        ("https://a.fi", false), ("a Www.b.fi", false),
    ])
    func mostTextsArePlain(text: String, isPlain: Bool) {
        #expect(TextPiece.isPlain(text) == isPlain)
    }
}
