extension Decorator {
    /// Finds the quotes and the first mentions of terms in a block, and gives their links numbers.
    mutating func weave(into text: BlockText, of block: Int) -> Weave {
        var weave = Weave()
        if !parser.annotations.watchedIndex.isEmpty {
            let line = fileLine(outline.nodes[block].line)
            watched += parser.annotations.watchedIndex.mentions(in: text.bytes).map {
                WatchedPhrase(number: $0.term, line: line)
            }
        }
        if !parser.annotations.quoteIndex.isEmpty { addQuotes(to: &weave, text, of: block) }
        if outline.nodes[block].kind != .heading, isTermDone.contains(false) {
            addTerms(to: &weave, text, line: outline.nodes[block].line)
        }
        return weave
    }

    private mutating func addQuotes(to weave: inout Weave, _ text: BlockText, of block: Int) {
        let line = fileLine(outline.nodes[block].line)
        for occurrence in parser.annotations.quoteIndex.occurrences(in: text.bytes) {
            let quote = parser.annotations.quotes[occurrence.quote]
            quotes.append(QuotePlacement(id: quote.id, anchor: currentHeading?.anchor, line: line))
            guard !isQuoteMarked[occurrence.quote] else { continue }
            isQuoteMarked[occurrence.quote] = true
            links.append(Link(destination: quote.destination, line: line, isImage: false))
            var end = Markup.quoteLink(links.count - 1, label: quote.label)
            if let last = text.runs(in: occurrence.range).last, let link = outline.link(around: last.node) {
                weave.afterLinks[link, default: []] += end
                end = []
            }
            weave.quotes.append(
                Weave.Stretch(range: occurrence.range, start: Markup.markStart(id: quote.id), end: end))
        }
    }

    private mutating func addTerms(to weave: inout Weave, _ text: BlockText, line: Int) {
        for mention in parser.annotations.termIndex.mentions(in: text.bytes) {
            guard !isTermDone[mention.term], isPlain(text.runs(in: mention.range)) else { continue }
            // The link after quoted words cannot stand within a term's link.
            let holdsQuoteEnd = weave.quotes.contains {
                $0.range.upperBound > mention.range.lowerBound && $0.range.upperBound < mention.range.upperBound
            }
            guard !holdsQuoteEnd else { continue }
            isTermDone[mention.term] = true
            let term = parser.annotations.terms[mention.term]
            links.append(Link(destination: term.destination, line: fileLine(line), isImage: false))
            let start = Markup.termStart(links.count - 1, end: parser.annotations.termStartEnds[mention.term])
            weave.terms.append(Weave.Stretch(range: mention.range, start: start, end: Array("</a>".utf8)))
        }
    }

    /// Whether a link may go around these runs: they are text side by side in one node, within no link.
    private func isPlain(_ runs: ArraySlice<BlockText.Run>) -> Bool {
        guard let first = runs.first, outline.link(around: first.node) == nil else { return false }
        return runs.allSatisfy { run in
            let node = outline.nodes[run.node]
            return (node.kind == .text || node.kind == .softBreak) && node.parent == outline.nodes[first.node].parent
        }
    }
}
