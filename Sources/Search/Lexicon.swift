import Finnish

/// Every word that a search may find, sorted by its folded letters: forms with their lemmas, lemmas with their parts, keys
/// with their postings. One line a word, in shards that the browser loads when they are needed.
struct Lexicon: Sendable {
    struct Shard: Sendable {
        /// The folded letters of its first word.
        var first: String
        var text: [UInt8]
    }

    /// How long the text of a shard may grow: small enough to read within a frame, large enough for few requests.
    private static let shardSize = 48 * 1024

    let shards: [Shard]
    /// What stands in for an ending to make a lemma, the commonest first, e.g. `lla>` of `pajalla` and `paja`.
    let endings: [String]

    init(_ dictionary: FormDictionary, postings: [[UInt8]]) {
        var words = (0..<dictionary.keys.count).map { Word(dictionary.keys[$0], key: $0) }
        for number in 0..<dictionary.forms.count {
            let form = dictionary.forms[number]
            if let key = dictionary.keys.existingNumber(of: form) {
                words[key].form = number
            } else {
                words.append(Word(form, form: number))
            }
        }
        words.sort()
        var shards: [Shard] = []
        var previous: Word?
        for word in words {
            // Words that differ by accents alone stay together.
            if shards.last.map({ $0.text.count > Self.shardSize }) ?? true, word.folded != previous?.folded {
                shards.append(Shard(first: word.folded, text: []))
                previous = nil
            } else {
                shards[shards.count - 1].text.append(UInt8(ascii: "\n"))
            }
            word.write(after: previous?.bytes ?? [], dictionary, postings, to: &shards[shards.count - 1].text)
            previous = word
        }
        self.shards = shards
        endings = Self.endings(dictionary)
    }

    private static func endings(_ dictionary: FormDictionary) -> [String] {
        var counts: [String: Int] = [:]
        for (number, lemmas) in dictionary.lemmas.enumerated() {
            let form = Array(dictionary.forms[number].utf8)
            for lemma in lemmas {
                let lemma = Array(dictionary.keys[lemma].utf8)
                let shared = sharedLength(form, lemma, most: .max)
                guard shared >= 2, form.count - shared <= 9, shared < max(form.count, lemma.count) else { continue }
                counts[String(decoding: form[shared...] + [UInt8(ascii: ">")] + lemma[shared...], as: UTF8.self), default: 0] +=
                    1
            }
        }
        return counts.map { ($0.value, Array($0.key.utf8)) }
            .sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1.lexicographicallyPrecedes($1.1) }
            .prefix(1000).map { String(decoding: $0.1, as: UTF8.self) }
    }
}

/// A word of the lexicon: a form, a key, or both.
private struct Word {
    let bytes: [UInt8]
    let folded: String
    var key: Int?
    var form: Int?

    init(_ text: String, key: Int? = nil, form: Int? = nil) {
        bytes = Array(text.utf8)
        folded = Search.folded(text)
        self.key = key
        self.form = form
    }

    /// `WORD LEMMAS PARTS POSTINGS`, without empty fields at the end.
    func write(after previous: [UInt8], _ dictionary: FormDictionary, _ postings: [[UInt8]], to line: inout [UInt8]) {
        appendChange(from: previous, to: bytes, to: &line)
        let lemmas = form.map { dictionary.lemmas[$0] } ?? []
        // A word that is only its own lemma needs no telling.
        let hasLemmas = !lemmas.isEmpty && lemmas != [key]
        let parts = key.map { dictionary.parts[$0] } ?? []
        let sections = key.map { postings[$0] } ?? []
        guard hasLemmas || !parts.isEmpty || !sections.isEmpty else { return }
        line.append(UInt8(ascii: " "))
        if hasLemmas {
            for (number, lemma) in lemmas.enumerated() {
                if number > 0 { line.append(UInt8(ascii: ",")) }
                appendChange(from: bytes, to: Array(dictionary.keys[lemma].utf8), to: &line)
            }
        }
        guard !parts.isEmpty || !sections.isEmpty else { return }
        line.append(UInt8(ascii: " "))
        for (number, part) in parts.enumerated() {
            if number > 0 { line.append(UInt8(ascii: ",")) }
            line.append(part.weight == .part ? UInt8(ascii: "p") : UInt8(ascii: "r"))
            line += dictionary.keys[part.key].utf8
        }
        guard !sections.isEmpty else { return }
        line.append(UInt8(ascii: " "))
        line += sections
    }
}

/// How to make `word` of `other`: how many of its UTF-16 units are kept, and what follows.
private func appendChange(from other: [UInt8], to word: [UInt8], to line: inout [UInt8]) {
    let shared = sharedLength(other, word, most: 31)
    line.append(Digits.digit(utf16Length(word[..<shared])))
    line += word[shared...]
}

extension Word: Comparable {
    static func == (a: Word, b: Word) -> Bool { a.bytes == b.bytes }

    static func < (a: Word, b: Word) -> Bool {
        a.folded == b.folded ? a.bytes.lexicographicallyPrecedes(b.bytes) : a.folded < b.folded
    }
}

/// How many bytes two words share at the beginning, whole characters only.
private func sharedLength(_ a: [UInt8], _ b: [UInt8], most: Int) -> Int {
    var length = 0
    while length < min(a.count, b.count, most), a[length] == b[length] { length += 1 }
    while length > 0, length < a.count && a[length] & 0xC0 == 0x80 || length < b.count && b[length] & 0xC0 == 0x80 {
        length -= 1
    }
    return length
}

private func utf16Length(_ text: ArraySlice<UInt8>) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
}

/// Without accents and in the script's own way (`folded` in search.js), so that `tyopaja` finds `työpaja`.
func folded(_ word: String) -> String {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    return String(String.UnicodeScalarView(word.unicodeScalars.map { unaccented[$0] ?? $0 }))
}

private let unaccented: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "àáâãäåāăą", "c": "çćčĉċ", "d": "ďđ", "e": "èéêëēĕėęě", "g": "ĝğġģǥǧ", "h": "ĥħ", "i": "ìíîïĩīĭį", "k": "ķǩ",
    "l": "ĺļľł", "n": "ñńņňŋ", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşš", "t": "ţťŧ", "u": "ùúûüũūŭůűų", "y": "ýÿŷ",
    "z": "źżžʒǯ",
].reduce(into: [:]) { table, entry in
    for scalar in entry.value.unicodeScalars { table[scalar] = entry.key.unicodeScalars.first }
}
