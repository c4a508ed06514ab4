/// Forms of words and phrases, ready to be found in text, in several groups that know nothing of each other: what is a
/// mention in one may overlap a mention in another.
struct TermIndex {
    /// What a phrase of the trie is: a whole word of one term, or a beginning that any ending of another's may follow.
    private struct Form {
        var word: Int?
        var stem: Int?
    }

    private struct Group {
        var phrases = PhraseTrie()
        /// By the number of the phrase.
        var forms: [Form] = []
    }

    private var groups: [Group] = []
    /// By byte. A table of its own: a global one is asked whether it is ready each time.
    private let roles = (UInt8.min...UInt8.max).map(ByteRole.init)
    /// By the first three bytes of a form, a bit for each group: most words of a text are passed with this look-up alone.
    private var beginnings = [UInt8](repeating: 0, count: 1 << 15)

    /// - Parameter groups: At most eight; in each, the forms of every term. A trailing `*` stands for any ending.
    init(_ groups: [[[String]]]) {
        for (number, terms) in groups.enumerated() {
            var group = Group()
            for (term, forms) in terms.enumerated() {
                for form in forms { add(form, of: term, to: &group, number) }
            }
            self.groups.append(group)
        }
    }

    private mutating func add(_ form: String, of term: Int, to group: inout Group, _ number: Int) {
        let isStem = form.hasSuffix("*")
        let text = Letters.trimmed(isStem ? String(form.dropLast()) : form)
        let phrase = group.phrases.insert(text, number: group.forms.count)
        guard phrase >= 0 else { return }
        if phrase == group.forms.count { group.forms.append(Form()) }
        if isStem {
            group.forms[phrase].stem = group.forms[phrase].stem ?? term
        } else {
            group.forms[phrase].word = group.forms[phrase].word ?? term
        }
        noteBeginning(Array(text.utf8), bit: 1 << UInt8(number))
    }

    /// Calls `found` with each mention in reading order: its group, the index of its term there, and its bytes of the text.
    /// The longest form wins, and nothing within it is another mention of its group.
    ///
    /// - Parameter wanted: A bit for each group.
    func findMentions(in text: [UInt8], of wanted: UInt8, _ found: (_ group: Int, _ term: Int, _ range: Range<Int>) -> Void) {
        text.withUnsafeBufferPointer { text in
            roles.withUnsafeBufferPointer { roles in
                // Where the last mention of each group ends.
                var ends: [Int] = []
                var index = 0
                while index < text.count {
                    let role = roles[Int(text[index])]
                    let start = index
                    index += 1
                    switch role {
                    case .separator: continue
                    case .punctuation:
                        while index < text.count, Letters.isContinuation(text[index]) { index += 1 }
                    case .letter, .hyphen:
                        // A word that a hyphen begins is a part of another: `-sana`.
                        let candidates = role == .letter ? beginnings(text, start) & wanted : 0
                        if candidates != 0 { findMentions(in: text, at: start, of: candidates, &ends, found) }
                        while index < text.count, roles[Int(text[index])] == .letter || text[index] == UInt8(ascii: "-") {
                            index += 1
                        }
                    }
                }
            }
        }
    }

    private func findMentions(
        in text: UnsafeBufferPointer<UInt8>, at start: Int, of candidates: UInt8, _ ends: inout [Int],
        _ found: (_ group: Int, _ term: Int, _ range: Range<Int>) -> Void
    ) {
        if ends.isEmpty { ends = groups.map { _ in 0 } }
        for group in groups.indices where candidates & 1 << UInt8(group) != 0 && start >= ends[group] {
            guard let mention = mention(of: group, in: text, at: start) else { continue }
            ends[group] = mention.end
            found(group, mention.term, start..<mention.end)
        }
    }

    private func mention(
        of group: Int, in text: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (term: Int, end: Int)? {
        var word: (term: Int, end: Int)?
        var stem: (term: Int, end: Int)?
        groups[group].phrases.matches(in: text, at: start) { phrase, end in
            let form = groups[group].forms[phrase]
            if let term = form.word, !continues(text, at: end) { word = (term, end) }
            if let term = form.stem {
                let wordEnd = self.wordEnd(text, from: end)
                // Of two that the word begins with, the longer comes later and tells more.
                if wordEnd >= stem?.end ?? start { stem = (term, wordEnd) }
            }
        }
        guard let stem, stem.end > word?.end ?? start else { return word }
        return stem
    }
}

// MARK: - Beginnings

extension TermIndex {
    /// Five bits of a byte tell enough, and no case: those of a letter and its capital are the same in ASCII and Latin-1.
    private static func bits(_ byte: UInt8) -> Int { Int(byte & 31) }

    /// What follows a short form may be anything, and so may the bytes that another spelling of the same form has: other
    /// white space, or the other case of a letter beyond Latin-1.
    private mutating func noteBeginning(_ form: [UInt8], bit: UInt8) {
        let bits = (0..<3).map { place -> ClosedRange<Int> in
            let isFixed = place < form.count && !Letters.isSpace(form[place]) && form[place] < 0x80
            return isFixed ? Self.bits(form[place])...Self.bits(form[place]) : 0...31
        }
        for first in bits[0] {
            for second in bits[1] {
                for third in bits[2] { beginnings[first << 10 | second << 5 | third] |= bit }
            }
        }
    }

    /// The groups of which a form may begin here, in whatever case.
    private func beginnings(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
        let second = index + 1 < text.count ? Self.bits(text[index + 1]) : 0
        let third = index + 2 < text.count ? Self.bits(text[index + 2]) : 0
        return beginnings[Self.bits(text[index]) << 10 | second << 5 | third]
    }
}

// MARK: - Words

extension TermIndex {
    /// Whether what follows this character belongs to the same word: `HOKS` in `e-HOKS` is no mention.
    private func joins(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        text[index] == UInt8(ascii: "-") || Letters.isWord(text, at: index)
    }

    /// Whether a word goes on at `end`: with a letter, a hyphen (also that of `HOKS- ja näyttöasiat`) or the
    /// ending after a colon (`HOKS:n`).
    private func continues(_ text: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
        guard end < text.count else { return false }
        if text[end] == UInt8(ascii: ":") { return end + 1 < text.count && Letters.isWord(text, at: end + 1) }
        return joins(text, at: end)
    }

    private func wordEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while continues(text, at: end) {
            end += 1
            while end < text.count, Letters.isContinuation(text[end]) { end += 1 }
        }
        return end
    }
}
