/// The quotes' words, ready to be found in text.
struct QuoteIndex {
    private struct Quote {
        /// Of its parts, in their order.
        var phrases: [Int]
        var before: [UInt8]
        var after: [UInt8]
    }

    private var automaton = PhraseAutomaton()
    private var quotes: [Quote] = []
    /// By phrase the quotes that begin with it: several obligations may rest on the same words.
    private var beginnings: [Int: [Int]] = [:]

    /// A place where quoted words stand, in bytes of the folded text.
    struct Occurrence {
        /// Of each part of the quote.
        var ranges: [Range<Int>]
        /// Index in what the index was made of.
        var quote: Int
    }

    init(_ texts: [String]) {
        for (number, text) in texts.enumerated() {
            let words = QuotedWords(text)
            let phrases = words.parts.map { automaton.insert(foldedQuote($0)) }
            quotes.append(Quote(phrases: phrases, before: words.before, after: words.after))
            if let first = phrases.first { beginnings[first, default: []].append(number) }
        }
        automaton.link()
    }

    var isEmpty: Bool { beginnings.isEmpty }

    /// All occurrences in one section, in the order of their beginnings; they may overlap. All parts of a quote that
    /// leaves words out are there in their order: where they can be chosen in several ways, the first and the last.
    func occurrences(in text: FoldedText) -> [Occurrence] {
        var found: [Int: [Range<Int>]] = [:]
        automaton.search(text.bytes) { phrase, range in
            if text.isOfWholeWords(range) { found[phrase, default: []].append(range) }
        }
        let occurrences = found.keys.flatMap { beginnings[$0] ?? [] }.flatMap { number in
            let quote = quotes[number]
            let parts = quote.phrases.map { found[$0] ?? [] }
            return places(of: parts).map { Occurrence(ranges: extended($0, quote, text.bytes), quote: number) }
        }
        return occurrences.sorted { ($0.ranges[0].lowerBound, $0.quote) < ($1.ranges[0].lowerBound, $1.quote) }
    }

    private func places(of parts: [[Range<Int>]]) -> [[Range<Int>]] {
        if parts.count == 1 { return parts[0].map { [$0] } }
        var first: [Range<Int>] = []
        for ranges in parts {
            guard let next = ranges.first(where: { $0.lowerBound >= first.last?.upperBound ?? 0 }) else { return [] }
            first.append(next)
        }
        var last: [Range<Int>] = []
        for ranges in parts.reversed() {
            guard let next = ranges.last(where: { $0.upperBound <= last.last?.lowerBound ?? .max }) else { break }
            last.append(next)
        }
        last.reverse()
        return first == last ? [first] : [first, last]
    }

    /// With the quotation marks and the full stop of the quote, where the text has them too.
    private func extended(_ ranges: [Range<Int>], _ quote: Quote, _ text: [UInt8]) -> [Range<Int>] {
        var ranges = ranges
        let last = ranges.count - 1
        let before = zip(quote.before.reversed(), text[..<ranges[0].lowerBound].reversed()).prefix { $0 == $1 }.count
        let after = zip(quote.after, text[ranges[last].upperBound...]).prefix { $0 == $1 }.count
        ranges[0] = ranges[0].lowerBound - before..<ranges[0].upperBound
        ranges[last] = ranges[last].lowerBound..<ranges[last].upperBound + after
        return ranges
    }
}

extension Document {
    /// Whether `quote` stands in the text.
    package func holds(quote: String) -> Bool {
        let index = QuoteIndex([quote])
        return sections.contains { section in
            var text = FoldedText()
            text.add(section.title.utf8)
            text.add(section.bytes)
            return !index.occurrences(in: text).isEmpty
        }
    }
}
