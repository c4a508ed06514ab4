import Finnish

/// Every word that a search may find, sorted by its folded letters: forms with their lemmas, lemmas with their parts, keys
/// with their postings. One line a word, in shards that the browser loads when they are needed.
struct Lexicon: Sendable {
    /// About how long the text of a shard is: small enough to read within a frame, large enough for few requests.
    private static let shardSize = 48 * 1024

    let dictionary: FormDictionary
    private let postings: JoinedPostings
    private let words: [Word]
    /// Which words each shard has; those that differ by accents alone are together.
    private let shards: [Range<Int>]

    init(_ dictionary: FormDictionary, _ postings: JoinedPostings) {
        self.dictionary = dictionary
        self.postings = postings
        var words = (0..<dictionary.keys.count).map { Word(dictionary.keys.bytes(of: $0), key: $0) }
        for form in 0..<dictionary.forms.count {
            if let key = dictionary.keys.existingNumber(of: form, in: dictionary.forms) {
                words[key].form = form
            } else {
                words.append(Word(dictionary.forms.bytes(of: form), form: form))
            }
        }
        words.sort()
        var shards: [Range<Int>] = []
        var (start, size) = (0, 0)
        for (number, word) in words.enumerated() {
            if size > Self.shardSize, word.folded != words[number - 1].folded {
                shards.append(start..<number)
                (start, size) = (number, 0)
            }
            // The part of the word that the one before does not have, its lemmas and its parts come to ten letters or so.
            size += 10 + (word.key.map { postings.size(of: $0) + dictionary.parts[$0].count * 8 } ?? 0)
        }
        if start < words.count { shards.append(start..<words.count) }
        self.words = words
        self.shards = shards
    }

    var shardCount: Int { shards.count }

    /// The folded letters of the first word of each shard.
    var firstWords: [String] { shards.map { String(decoding: words[$0.lowerBound].folded, as: UTF8.self) } }

    func text(ofShard number: Int) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(Self.shardSize * 5 / 4)
        for word in shards[number] {
            let isFirst = word == shards[number].lowerBound
            if !isFirst { text.append(UInt8(ascii: "\n")) }
            words[word].write(after: isFirst ? [] : words[word - 1].bytes, dictionary, postings, to: &text)
        }
        return text
    }

    /// What stands in for an ending to make a lemma, the commonest first, e.g. `lla>` of `pajalla` and `paja`.
    func endings() -> [String] {
        var endings = WordTable()
        var counts: [Int] = []
        for (number, lemmas) in dictionary.lemmas.enumerated() {
            let form = Array(dictionary.forms.bytes(of: number))
            for lemma in lemmas {
                let lemma = Array(dictionary.keys.bytes(of: lemma))
                let shared = sharedLength(form, lemma, most: .max)
                guard shared >= 2, form.count - shared <= 9, shared < max(form.count, lemma.count) else { continue }
                let ending = endings.number(of: form[shared...] + [UInt8(ascii: ">")] + lemma[shared...])
                if ending == counts.count { counts.append(0) }
                counts[ending] += 1
            }
        }
        return counts.indices.map { (counts[$0], endings.bytes(of: $0)) }
            .sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1.lexicographicallyPrecedes($1.1) }
            .prefix(1000).map { String(decoding: $0.1, as: UTF8.self) }
    }
}

/// A word of the lexicon: a form, a key, or both.
private struct Word {
    let bytes: [UInt8]
    let folded: [UInt8]
    /// The first eight of `folded`, for an order that seldom looks further.
    private let beginning: UInt64
    var key: Int?
    var form: Int?

    init(_ word: ArraySlice<UInt8>, key: Int? = nil, form: Int? = nil) {
        bytes = Array(word)
        let folded = Search.folded(bytes)
        self.folded = folded
        beginning = (0..<8).reduce(0) { $0 << 8 | ($1 < folded.count ? UInt64(folded[$1]) : 0) }
        self.key = key
        self.form = form
    }

    /// `WORD LEMMAS PARTS POSTINGS`, without empty fields at the end.
    func write(after previous: [UInt8], _ dictionary: FormDictionary, _ postings: JoinedPostings, to line: inout [UInt8]) {
        appendChange(from: previous, to: bytes, to: &line)
        let lemmas = form.map { dictionary.lemmas[$0] } ?? []
        // A word that is only its own lemma needs no telling.
        let hasLemmas = !lemmas.isEmpty && lemmas != [key]
        let parts = key.map { dictionary.parts[$0] } ?? []
        let isInText = key.map(postings.hasText) ?? false
        guard hasLemmas || !parts.isEmpty || isInText else { return }
        line.append(UInt8(ascii: " "))
        if hasLemmas {
            for (number, lemma) in lemmas.enumerated() {
                if number > 0 { line.append(UInt8(ascii: ",")) }
                appendChange(from: bytes, to: Array(dictionary.keys.bytes(of: lemma)), to: &line)
            }
        }
        guard !parts.isEmpty || isInText else { return }
        line.append(UInt8(ascii: " "))
        for (number, part) in parts.enumerated() {
            if number > 0 { line.append(UInt8(ascii: ",")) }
            line.append(part.weight == .part ? UInt8(ascii: "p") : UInt8(ascii: "r"))
            line += dictionary.keys.bytes(of: part.key)
        }
        guard let key, isInText else { return }
        line.append(UInt8(ascii: " "))
        postings.append(key, to: &line)
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
        if a.beginning != b.beginning { return a.beginning < b.beginning }
        return a.folded == b.folded ? a.bytes.lexicographicallyPrecedes(b.bytes) : a.folded.lexicographicallyPrecedes(b.folded)
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
func folded(_ word: [UInt8]) -> [UInt8] {
    guard word.contains(where: { $0 >= 0x80 }) else { return word }
    var folded: [UInt8] = []
    folded.reserveCapacity(word.count)
    var index = 0
    while index < word.count {
        let byte = word[index]
        // The letters that have one are all of two bytes.
        if byte >= 0xC3, byte < 0xCC, index + 1 < word.count {
            let letter = unaccented[Int(byte & 0x1F) << 6 | Int(word[index + 1] & 0x3F)]
            if letter != 0 {
                folded.append(letter)
                index += 2
                continue
            }
        }
        folded.append(byte)
        index += 1
    }
    return folded
}

/// The letter without its accent by the number of its scalar; 0 where there is none.
private let unaccented: [UInt8] = [
    "a": "àáâãäåāăą", "c": "çćčĉċ", "d": "ďđ", "e": "èéêëēĕėęě", "g": "ĝğġģǥǧ", "h": "ĥħ", "i": "ìíîïĩīĭį", "k": "ķǩ",
    "l": "ĺļľł", "n": "ñńņňŋ", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşš", "t": "ţťŧ", "u": "ùúûüũūŭůűų", "y": "ýÿŷ",
    "z": "źżžʒǯ",
].reduce(into: [UInt8](repeating: 0, count: 0x300)) { table, entry in
    for scalar in entry.value.unicodeScalars { table[Int(scalar.value)] = entry.key.utf8.first ?? 0 }
}
