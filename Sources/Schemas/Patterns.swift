import Model

// Regular expressions for what `RecordReader` accepts, in the part of the language that JavaScript and Python share.

enum Pattern {
    /// `CalendarDate(parsing:)`: the 29th of February is taken for every year.
    static let date = {
        let (day, month) = ("0*(?:[1-9]|[12][0-9]|3[01])", "0*(?:[1-9]|1[0-2])")
        let (february, short) = ("0*2", "0*(?:4|6|9|11)")
        return #"(?!0*3[01]\.\#(february)\.|0*31\.\#(short)\.)\#(day)\.\#(month)\.(?!0000)[0-9]{4}"#
            + #"|(?![0-9]{4}-(?:\#(february)-0*3[01]|\#(short)-0*31)$)(?!0000)[0-9]{4}-\#(month)-\#(day)"#
    }()

    static let identifier = "[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?"

    /// Identifiers separated by commas.
    static let identifiers = #"[\s,]*\#(identifier)(?:\s*,[\s,]*\#(identifier))*[\s,]*"#

    /// `ClockTimes(parsing:)`.
    static let clockTimes = {
        let space = #"[ \u00A0]*"#
        let time = space + #"(?:(?:[01]?[0-9]|2[0-3])(?:[.:][0-5][0-9])?|24(?:[.:]00)?)"# + space
        return #"(?:[Kk][Ll][Oo])?\#(time)(?:[-–—]\#(time))?"#
    }()

    static let webAddress = #"https?://[A-Za-z0-9][A-Za-z0-9.:-]*(?:/[A-Za-z0-9./_~%-]*)?"#

    static let wholeNumber = "[+-]?[0-9]+"

    /// Every way to write a word that `folded` takes for the same.
    static func spellings(of word: String) -> String {
        folded(word).map { letter in
            switch letter {
            case "a": "[AaÄäÅå]"
            case "o": "[OoÖö]"
            case "_": "[ _\u{2011}-]"
            case "b"..."z": "[\(letter.uppercased())\(letter)]"
            default: String(letter)
            }
        }.joined()
    }
}
