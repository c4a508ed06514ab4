// One spelling of each letter: a Mac's `ä` may be an `a` and two dots (NFD). Terms, quotes, search and addresses compare bytes.

/// `text` in NFC (UAX #15), as far as letters of Latin, Greek and Cyrillic go. The names of files stay as they are stored.
package func composed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for character in text {
        if character.unicodeScalars.count > 1, let letter = letters[character] {
            result.append(letter)
        } else {
            result.append(contentsOf: character.unicodeScalars)
        }
    }
    return String(result)
}

/// The letter that `mark` makes of the one before it, if there is one.
func composed(_ letter: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    letters[Character(String(String.UnicodeScalarView([letter, mark])))]
}

/// By what Swift holds for the same character: the letter and its marks apart.
private let letters: [Character: Unicode.Scalar] = {
    let scalars = [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF].joined().compactMap { Unicode.Scalar($0) }
    return Dictionary(scalars.map { (Character($0), $0) }) { first, _ in first }
}()
