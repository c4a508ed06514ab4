/// The terms and quotes that are woven into the text of one block.
///
/// Marks are closed and opened again at every boundary and are within the term links, so that overlapping quotes and
/// quotes across emphasis still give well-formed HTML.
struct Weave {
    /// A glossary term or law, a link around its words.
    struct Term {
        var range: Range<Int>
        /// Index in `Annotations.terms`.
        var term: Int
        /// Number of its link.
        var link: Int
    }

    /// Quoted words, or a part of them: a mark around them, and a link after the last part.
    struct Quote {
        var mark: QuoteMark
        var link: Int
        /// The link of the text within which the words end: the quote's own link follows that one.
        var enclosingLink: Int?

        var range: Range<Int> { mark.range }
    }

    var terms: [Term] = []
    var quotes: [Quote] = []

    mutating func removeAll() {
        terms.removeAll(keepingCapacity: true)
        quotes.removeAll(keepingCapacity: true)
    }

    func touches(_ range: Range<Int>) -> Bool {
        terms.contains { $0.range.overlaps(range) } || quotes.contains { $0.range.overlaps(range) }
    }

    /// Appends the HTML of a part of the text that is within one node.
    func append(_ range: Range<Int>, of text: [UInt8], _ annotations: Annotations, to html: inout [UInt8]) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = boundary(after: start, within: range)
            for term in terms where term.range.lowerBound == start {
                Markup.appendTermStart(term.link, to: &html)
            }
            let marks = appendMarks(on: start..<end, annotations, to: &html)
            html.appendEscaped(text[start..<end])
            for _ in 0..<marks { html.append("</mark>") }
            for term in terms where term.range.upperBound == end { html.append("</a>") }
            for quote in quotes where quote.range.upperBound == end && quote.mark.isLast && quote.enclosingLink == nil {
                Markup.appendQuoteLink(quote.link, label: annotations.quotes[quote.mark.quote].label, to: &html)
            }
            start = end
        }
    }

    /// Appends the links of the quotes that end within the link at `node`, to come after it.
    func appendQuoteLinks(after node: Int, _ annotations: Annotations, to html: inout [UInt8]) {
        for quote in quotes where quote.mark.isLast && quote.enclosingLink == node {
            Markup.appendQuoteLink(quote.link, label: annotations.quotes[quote.mark.quote].label, to: &html)
        }
    }

    /// Where the next stretch begins or ends, at the latest where `range` does. There are few: a look through them costs
    /// less than sorting.
    private func boundary(after start: Int, within range: Range<Int>) -> Int {
        var next = range.upperBound
        func note(_ bound: Int) { if bound > start, bound < next { next = bound } }
        for term in terms {
            note(term.range.lowerBound)
            note(term.range.upperBound)
        }
        for quote in quotes {
            note(quote.range.lowerBound)
            note(quote.range.upperBound)
        }
        return next
    }

    /// Appends the tags for a piece that no boundary divides: one for each quote that begins here, else one for all that
    /// go on. Returns how many.
    private func appendMarks(on piece: Range<Int>, _ annotations: Annotations, to html: inout [UInt8]) -> Int {
        var count = 0
        for quote in quotes where quote.mark.isFirst && quote.range.lowerBound == piece.lowerBound {
            Markup.appendMarkStart(id: annotations.quotes[quote.mark.quote].id, to: &html)
            count += 1
        }
        if count == 0, quotes.contains(where: { $0.range.overlaps(piece) }) {
            Markup.appendMarkStart(id: nil, to: &html)
            count = 1
        }
        return count
    }
}
