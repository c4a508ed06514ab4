/// Words and others in their place, told so that what the eye takes for the same is told by the characters' names.
struct Difference {
    private let found: String
    private let expected: String

    init(_ found: String, _ expected: String) {
        self.found = found
        self.expected = expected
    }

    /// E.g. ”sanа” (U+0430 CYRILLIC SMALL LETTER A).
    ///
    /// - Parameter nothing: What is said of no words.
    func told(found place: String, expected otherPlace: String, nothing: String, in language: Language) -> String {
        func told(_ words: String, _ others: String) -> String {
            if words.isEmpty { return nothing }
            let names = unlike(words, others).map { name(of: $0, in: language) }
            return language.localized(fi: "”", en: "“") + shortened(words) + "”"
                + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
        }
        return "\(place) \(told(found, expected)), \(otherPlace) \(told(expected, found))"
    }

    private func shortened(_ words: String) -> String {
        words.count > 60 ? words.prefix(60) + "…" : words
    }

    /// The characters that look like others or like nothing, and that only `words` have, at most three.
    private func unlike(_ words: String, _ others: String) -> ArraySlice<Unicode.Scalar> {
        var seen = Set(others.unicodeScalars)
        return words.unicodeScalars.filter { !isPlain($0) && seen.insert($0).inserted }.prefix(3)
    }

    /// Whether everybody sees what it is: ASCII, the letters of Latin, and the marks of ordinary text.
    private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA7, 0xC0...0x24F, 0x2013, 0x2019, 0x201D: true
        default: false
        }
    }

    private func name(of scalar: Unicode.Scalar, in language: Language) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let name = scalar.properties.name ?? scalar.properties.nameAlias ?? ""
        guard language == .fi, let finnish = finnishNames[scalar] else { return "\(code) \(name)" }
        return "\(code) \(finnish) (\(name))"
    }
}

/// A line of text with what cannot be seen by its name, e.g. `[pehmeä tavuviiva]`.
package func namingInvisible(_ text: String, in language: Language) -> String {
    text.unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .spaceSeparator:
            scalar == " " ? " " : "[" + invisibleName(scalar, in: language) + "]"
        default: String(scalar)
        }
    }.joined()
}

private func invisibleName(_ scalar: Unicode.Scalar, in language: Language) -> String {
    if language == .fi, let name = finnishNames[scalar] { return name }
    return (scalar.properties.name ?? scalar.properties.nameAlias)?.lowercased()
        ?? "U+" + String(scalar.value, radix: 16, uppercase: true)
}

/// Of the characters that programs put in by themselves.
private let finnishNames: [Unicode.Scalar: String] = [
    "\t": "sarkain", "\u{A0}": "sitova välilyönti", "\u{AD}": "pehmeä tavuviiva", "\u{200B}": "näkymätön väli",
    "\u{200C}": "näkymätön erotin",
    "\u{2060}": "näkymätön sananyhdistin", "\u{FEFF}": "näkymätön sitova väli",
    "\u{2009}": "ohut väli", "\u{2011}": "sitova yhdysviiva", "\u{2014}": "pitkä ajatusviiva",
    "\u{202F}": "kapea sitova välilyönti", "\u{2212}": "miinusmerkki", "\u{2026}": "kolme pistettä",
]
