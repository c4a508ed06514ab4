/// The terms' forms, ready to be found in text.
struct TermIndex {
    /// Forms that are the whole word.
    private var words = PhraseTrie(ignoringCase: true)
    /// Forms that any ending may follow.
    private var stems = PhraseTrie(ignoringCase: true)
    /// A table of its own: a global one is asked whether it is ready each time.
    private let staysInWord = Letters.staysInWord
    /// By the first two bytes of a form: most words of a text are passed with this look-up alone.
    private var beginnings = [Bool](repeating: false, count: 1 << 16)

    /// A mention of a term, in bytes of the text.
    struct Mention {
        var range: Range<Int>
        /// Index in `Annotations.terms`.
        var term: Int
    }

    init(_ terms: [Annotations.Term]) {
        for (number, term) in terms.enumerated() {
            for form in term.forms {
                noteBeginning(Array(Letters.trimmed(form[...]).utf8.prefix(2)))
                if form.hasSuffix("*") {
                    _ = stems.insert(Letters.trimmed(form.dropLast()), number: number)
                } else {
                    _ = words.insert(Letters.trimmed(form[...]), number: number)
                }
            }
        }
    }

    /// Both cases of both bytes. A form of one letter, or with white space after it, may go on with any byte, and the
    /// second byte of a letter beyond ASCII may be that of its other case.
    private mutating func noteBeginning(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let second = bytes.count == 2 ? bytes[1] : UInt8(ascii: "*")
        let isOpen = Letters.isSpace(second) || second == UInt8(ascii: "*") || first >= 0x80
        // Many forms begin alike; what is open was noted with every following byte, 0 among them.
        guard !beginnings[Int(first) << 8 | Int(isOpen ? 0 : second)] else { return }
        let following = isOpen ? Array(UInt8.min...UInt8.max) : Self.cases(of: second)
        for leading in Self.cases(of: first) {
            for byte in following { beginnings[Int(leading) << 8 | Int(byte)] = true }
        }
    }

    /// An ASCII letter in both cases; any other byte alone: letters beyond ASCII share their first byte with their other case.
    private static func cases(of byte: UInt8) -> [UInt8] {
        let lower = byte | 0x20
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower) && byte < 0x80 ? [lower, lower & ~0x20] : [byte]
    }

    var isEmpty: Bool { words.isEmpty && stems.isEmpty }

    /// All mentions in reading order; the longest wins, and nothing within it is another mention.
    func mentions(in text: [UInt8]) -> [Mention] {
        var mentions: [Mention] = []
        var index = 0
        var isInWord = false
        while index < text.count {
            // Most bytes stand within a word that has begun: they are passed with one look-up.
            while isInWord, index < text.count, staysInWord[Int(text[index])] { index += 1 }
            guard index < text.count else { break }
            let startsWord = !isInWord && Letters.isWord(text, at: index)
            if startsWord, begins(text, index), let mention = mention(in: text, at: index) {
                mentions.append(mention)
                index = mention.range.upperBound
                isInWord = false
                continue
            }
            isInWord = Letters.isContinuation(text[index]) ? isInWord : joins(text, at: index)
            index += 1
        }
        return mentions
    }

    /// Whether a form begins with these two bytes, in whatever case.
    private func begins(_ text: [UInt8], _ index: Int) -> Bool {
        let second = index + 1 < text.count ? text[index + 1] : 0
        return beginnings[Int(text[index]) << 8 | Int(second)]
    }

    private func mention(in text: [UInt8], at start: Int) -> Mention? {
        var longest: Mention?
        words.matches(in: text, at: start) { term, end in
            if !continues(text, at: end) { longest = Mention(range: start..<end, term: term) }
        }
        stems.matches(in: text, at: start) { term, end in
            let wordEnd = self.wordEnd(text, from: end)
            if wordEnd > longest?.range.upperBound ?? start { longest = Mention(range: start..<wordEnd, term: term) }
        }
        return longest
    }

    /// Whether what follows this character belongs to the same word: `HOKS` in `e-HOKS` is no mention.
    private func joins(_ text: [UInt8], at index: Int) -> Bool {
        text[index] == UInt8(ascii: "-") || Letters.isWord(text, at: index)
    }

    /// Whether a word goes on at `end`: with a letter, a hyphen (also that of `HOKS- ja näyttöasiat`) or the
    /// ending after a colon (`HOKS:n`).
    private func continues(_ text: [UInt8], at end: Int) -> Bool {
        guard end < text.count else { return false }
        if text[end] == UInt8(ascii: ":") { return end + 1 < text.count && Letters.isWord(text, at: end + 1) }
        return joins(text, at: end)
    }

    private func wordEnd(_ text: [UInt8], from start: Int) -> Int {
        var end = start
        while continues(text, at: end) {
            end += 1
            while end < text.count, Letters.isContinuation(text[end]) { end += 1 }
        }
        return end
    }
}
