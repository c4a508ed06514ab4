/// The terms and quotes that are woven into the text of one block.
///
/// Marks are closed and opened again at every boundary and stand within the term links, so that overlapping quotes and
/// quotes across emphasis still give well-formed HTML.
struct Weave {
    /// A stretch of the block's text.
    struct Stretch {
        var range: Range<Int>
        /// HTML for its beginning: the link of a term, or the mark of a quote with its id.
        var start: [UInt8]
        /// HTML after its end: the term link's end, or the link that follows quoted words.
        var end: [UInt8]
    }

    var terms: [Stretch] = []
    var quotes: [Stretch] = []
    /// Quote links that may not stand where the quote ends, since that is within a link: by the link's node.
    var afterLinks: [Int: [UInt8]] = [:]

    func touches(_ range: Range<Int>) -> Bool {
        terms.contains { $0.range.overlaps(range) } || quotes.contains { $0.range.overlaps(range) }
    }

    /// The HTML of a part of the text that is within one node.
    func html(of range: Range<Int>, in text: [UInt8]) -> [UInt8] {
        var html: [UInt8] = []
        var start = range.lowerBound
        for end in boundaries(in: range) {
            for term in terms where term.range.lowerBound == start { html += term.start }
            let marks = marks(on: start..<end)
            for mark in marks { html += mark }
            html.appendEscaped(text[start..<end])
            for _ in marks { html += "</mark>".utf8 }
            for term in terms where term.range.upperBound == end { html += term.end }
            for quote in quotes where quote.range.upperBound == end { html += quote.end }
            start = end
        }
        return html
    }

    /// Where a stretch begins or ends within `range`, and its end, in order.
    private func boundaries(in range: Range<Int>) -> [Int] {
        guard !range.isEmpty else { return [] }
        var boundaries = [range.upperBound]
        for stretch in terms { Self.note(stretch.range, within: range, &boundaries) }
        for stretch in quotes { Self.note(stretch.range, within: range, &boundaries) }
        boundaries.sort()
        return boundaries
    }

    /// There are few: a look through them costs less than a set.
    private static func note(_ stretch: Range<Int>, within range: Range<Int>, _ boundaries: inout [Int]) {
        note(stretch.lowerBound, within: range, &boundaries)
        note(stretch.upperBound, within: range, &boundaries)
    }

    private static func note(_ bound: Int, within range: Range<Int>, _ boundaries: inout [Int]) {
        if bound > range.lowerBound, bound < range.upperBound, !boundaries.contains(bound) { boundaries.append(bound) }
    }

    /// Tags for a piece that no boundary divides: one for each quote that begins here, else one for all that go on.
    private func marks(on piece: Range<Int>) -> [[UInt8]] {
        let beginning = quotes.filter { $0.range.lowerBound == piece.lowerBound }
        if !beginning.isEmpty { return beginning.map(\.start) }
        return quotes.contains { $0.range.overlaps(piece) } ? [Markup.markStart(id: nil)] : []
    }
}
