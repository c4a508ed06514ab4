/// The quotes' words, ready to be found in text.
struct QuoteIndex {
    private var phrases = PhraseTrie(ignoringCase: false)
    /// For each phrase the quotes that have these words: several obligations may rest on the same ones.
    private var quotes: [[Int]] = []
    /// Whether a quote begins with these two bytes: most places of a text are passed with this look-up alone.
    private var begins = [Bool](repeating: false, count: 1 << 16)

    /// A place where quoted words stand, in bytes of the text.
    struct Occurrence {
        var range: Range<Int>
        /// Index in `Annotations.quotes`.
        var quote: Int
    }

    init(_ all: [Annotations.Quote]) {
        quotes = Array(repeating: [], count: all.count)
        for (number, quote) in all.enumerated() {
            let text = Letters.trimmed(quote.text)
            let phrase = phrases.insert(text, number: number)
            guard phrase >= 0 else { continue }
            quotes[phrase].append(number)
            noteBeginning(Array(text.utf8.prefix(3)))
        }
    }

    /// A quote of one byte, or with white space as its second, may go on with any byte.
    private mutating func noteBeginning(_ bytes: [UInt8]) {
        let isFixed = bytes.count > 1 && bytes.withUnsafeBufferPointer { Letters.space($0, at: 1) } == 0
        for second in isFixed ? bytes[1]...bytes[1] : 0...255 { begins[Int(bytes[0]) << 8 | Int(second)] = true }
    }

    var isEmpty: Bool { phrases.isEmpty }

    /// All occurrences in the order of their beginnings; they may overlap.
    func occurrences(in text: [UInt8]) -> [Occurrence] {
        text.withUnsafeBufferPointer { text in
            var occurrences: [Occurrence] = []
            for start in text.indices {
                let next = start + 1 < text.count ? text[start + 1] : 0
                guard begins[Int(text[start]) << 8 | Int(next)] else { continue }
                phrases.matches(in: text, at: start) { phrase, end in
                    for quote in quotes[phrase] { occurrences.append(Occurrence(range: start..<end, quote: quote)) }
                }
            }
            return occurrences
        }
    }
}
