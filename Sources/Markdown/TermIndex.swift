/// The terms' forms, ready to be found in text.
struct TermIndex {
    /// Forms that are the whole word.
    private var words = PhraseTrie(ignoringCase: true)
    /// Forms that any ending may follow.
    private var stems = PhraseTrie(ignoringCase: true)

    /// A mention of a term, in bytes of the text.
    struct Mention {
        var range: Range<Int>
        /// Index in `Annotations.terms`.
        var term: Int
    }

    init(_ terms: [Annotations.Term]) {
        for (number, term) in terms.enumerated() {
            for form in term.forms {
                if form.hasSuffix("*") {
                    _ = stems.insert(Letters.trimmed(form.dropLast()), number: number)
                } else {
                    _ = words.insert(Letters.trimmed(form[...]), number: number)
                }
            }
        }
    }

    var isEmpty: Bool { words.isEmpty && stems.isEmpty }

    /// All mentions in reading order; the longest wins, and nothing within it is another mention.
    func mentions(in text: [UInt8]) -> [Mention] {
        var mentions: [Mention] = []
        var index = 0
        var isInWord = false
        while index < text.count {
            let startsWord = !isInWord && Letters.isWord(text, at: index)
            if startsWord, let mention = mention(in: text, at: index) {
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
