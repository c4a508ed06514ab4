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

    /// Values separated by commas.
    static func list(of value: String) -> String { #"[\s,]*(?:\#(value))(?:\s*,[\s,]*(?:\#(value)))*[\s,]*"# }

    /// `ClockTimes(parsing:)`.
    static let clockTimes = {
        let space = #"[ \u00A0]*"#
        let time = "(?:[01]?[0-9]|2[0-3])(?:[.:][0-5][0-9](?:[.:]00)?)?"
        let end = #"(?:\#(time)|24(?:[.:]00){0,2})"#
        return #"(?:[Kk][Ll][Oo])?\#(space)\#(time)\#(space)(?:[-–—]\#(space)\#(end)\#(space))?"#
    }()

    /// `TextForm.accepts`.
    static func of(_ form: TextForm) -> String {
        let label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
        let scheme = "[Hh][Tt][Tt][Pp][Ss]?://"
        let host = #"(?!.*\s)(?:[A-Za-z0-9]|[^\u0000-\u007F])(?:[A-Za-z0-9-]|\.(?!\.)|[^\u0000-\u007F])*(?::[0-9]{1,5})?"#
        switch form {
        case .email:
            let atom = "[A-Za-z0-9!$'*+=_~-]+"
            return #"(?=.{1,254}$)\#(atom)(?:\.\#(atom))*@(?:\#(label)\.)+(?![0-9]+$)\#(label)"#
        case .phone:
            // A number of Excel; one that begins with a zero and is longer than those of Finland, or has Finland's code after it;
            // eight digits or more that begin with none of 0, or a zero after Finland's code: another number is dialled.
            let (separator, piece) = (#"[ \u00A0\u2007\u2009\u202F\u2010\u2011\u2013.-]"#, #"(?:[0-9]|\([0-9]+\))"#)
            let digits = { (least: Int, most: Int) in #"(?=\+?(?:[^0-9]*[0-9]){\#(least),\#(most)}[^0-9]*$)"# }
            return
                #"(?![0-9]+\.0$)(?!\(?0[^0-9]*(?:[1-9](?:[^0-9]*[0-9]){11}|3[^0-9]*5[^0-9]*8(?:[^0-9]*[0-9]){8}))(?!\(?[1-9](?:[^0-9]*[0-9]){7,}[^0-9]*$)(?!(?:\+|0[^0-9]*0)[^0-9]*3[^0-9]*5[^0-9]*8(?:(?!\(0\))[^0-9])*0)\#(digits(3, 15))(?=\(?[1-9]|\#(digits(5, 15)))\+?\#(piece)(?:\#(separator)*\#(piece))*"#
        case .webAddress: return scheme + host + #"(?:[/?#][^\s\u0000-\u0020\u007F"<>\\^`{|}]*)?"#
        case .siteAddress: return scheme + #"(?![^/]*\.\.)[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?(?:/[A-Za-z0-9./_~%:-]*)?"#
        case .name: return #"[\s\S]*[^\u0000-@\[-`{-\u00BF\u2000-\u2FFF][\s\S]*"#
        case .formerAddress:
            let part = #"[^\s\\:*?"<>|#%,./](?:[^\n\r\t\\:*?"<>|#%,./]*[^\s\\:*?"<>|#%,./])?"#
            return #"/?(?!Content(?:[/,]|$))(?:\#(part)/)*\#(part)(?:/|/index\.md|\.md|\.html)?"#
        case .language:
            return "(?:" + languageCodes.sorted().joined(separator: "|") + ")(?:-[A-Za-z0-9]{2,8})*"
        case .basePath: return #"(?!.*//)(?!(?:.*/)?\.{1,2}(?:/|$))/[A-Za-z0-9._~%/-]*"#
        }
    }

    static func wholeNumber(in range: ClosedRange<Int>) -> String {
        let zeros = "(?:[.,]00?)?"
        guard range != wholeNumbers, range != countingNumbers else {
            let thousands = #"[1-9][0-9]{0,2}(?:[ \u00A0\u2009\u202F][0-9]{3}){1,4}"#
            let sign = range == wholeNumbers ? "[+-]?" : #"(?:\+|-(?=0+(?:[.,]0+)?$))?"#
            return #"\#(sign)(?:0*[0-9]{1,15}|\#(thousands))\#(zeros)"#
        }
        return #"\+?0*(?:\#(range.map { String($0) }.joined(separator: "|")))\#(zeros)"#
    }

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
