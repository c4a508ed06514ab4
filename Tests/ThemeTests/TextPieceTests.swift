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

    @Test(arguments: ["", "Sana", "a@b.fi", "awww.a.fi", "www.", "https://", "1.2.2026", "ftp://a.fi"]) func wordsAreNoPieces(
        text: String
    ) {
        #expect(TextPiece.pieces(of: text).isEmpty)
    }
}
