/// The quotes' words, ready to be found in text.
struct QuoteIndex {
    private var phrases = PhraseTrie(ignoringCase: false)
    /// For each phrase the quotes that have these words: several obligations may rest on the same ones.
    private var quotes: [[Int]] = []

    /// A place where quoted words stand, in bytes of the text.
    struct Occurrence {
        var range: Range<Int>
        /// Index in `Annotations.quotes`.
        var quote: Int
    }

    init(_ all: [Annotations.Quote]) {
        quotes = Array(repeating: [], count: all.count)
        for (number, quote) in all.enumerated() {
            let phrase = phrases.insert(trimmed(quote.text[...]), number: number)
            if phrase >= 0 { quotes[phrase].append(number) }
        }
    }

    var isEmpty: Bool { phrases.isEmpty }

    /// All occurrences in the order of their beginnings; they may overlap.
    func occurrences(in text: [UInt8]) -> [Occurrence] {
        var occurrences: [Occurrence] = []
        for start in text.indices {
            phrases.matches(in: text, at: start) { phrase, end in
                for quote in quotes[phrase] { occurrences.append(Occurrence(range: start..<end, quote: quote)) }
            }
        }
        return occurrences
    }
}
