/// The terms' forms, ready to be found in text.
struct TermIndex {
    /// Forms that are the whole word.
    private var words = PhraseTrie(ignoringCase: true)
    /// Forms that any ending may follow.
    private var stems = PhraseTrie(ignoringCase: true)
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

    /// The second byte may be white space or the end of a form of one letter: then any byte may follow the first.
    private mutating func noteBeginning(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let second = bytes.count == 2 && !Letters.isSpace(bytes[1]) && bytes[1] != UInt8(ascii: "*") ? bytes[1] : nil
        for leading in UInt8.min...UInt8.max where Letters.lowercased(leading, after: 0) == Letters.lowercased(first, after: 0)
        {
            for following in UInt8.min...UInt8.max {
                let isSame = second.map {
                    Letters.lowercased(following, after: leading) == Letters.lowercased($0, after: first)
                }
                if isSame ?? true { beginnings[Int(leading) << 8 | Int(following)] = true }
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
            // Most bytes stand within a word that has begun: they are passed with one look-up.
            while isInWord, index < text.count, Letters.staysInWord[Int(text[index])] { index += 1 }
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
