extension Decorator {
    /// Takes the quotes and finds the first mentions of terms in the text under hand, and gives their links numbers.
    mutating func weaveIn(_ block: Int) {
        weave.removeAll()
        let line = fileLine(outline.nodes[block].line)
        if !quoteMarks.isEmpty, let marks = quoteMarks[block] { weaveQuotes(marks, line: line) }
        let isHeading = outline.nodes[block].kind == .heading
        let wanted = UInt8(1 << Annotations.Group.watched | (isHeading ? 0 : 1 << Annotations.Group.terms))
        parser.annotations.termIndex.findMentions(in: text.bytes, of: wanted) { group, number, range in
            if group == Annotations.Group.terms {
                weaveTerm(number, at: range, line: line)
            } else {
                watched.append(WatchedPhrase(number: number, line: line))
            }
        }
    }

    private mutating func weaveQuotes(_ marks: [QuoteMark], line: Int) {
        for mark in marks {
            if mark.isLast {
                let destination = parser.annotations.quotes[mark.quote].destination
                links.append(Link(destination: destination, line: line, isImage: false))
            }
            weave.quotes.append(
                Weave.Quote(
                    mark: mark, link: links.count - 1,
                    enclosingLink: text.runs(in: mark.range).last.flatMap { outline.link(around: $0.node) }))
        }
    }

    private mutating func weaveTerm(_ number: Int, at range: Range<Int>, line: Int) {
        guard !isTermDone[number], isPlain(text.runs(in: range)) else { return }
        // The link after quoted words cannot be within a term's link.
        let holdsQuoteEnd = weave.quotes.contains {
            $0.mark.isLast && $0.range.upperBound > range.lowerBound && $0.range.upperBound < range.upperBound
        }
        guard !holdsQuoteEnd else { return }
        isTermDone[number] = true
        links.append(Link(destination: parser.annotations.terms[number].destination, line: line, isImage: false))
        weave.terms.append(Weave.Term(range: range, term: number, link: links.count - 1))
    }

    /// Whether a link may go around these runs: they are text side by side in one node, within no link.
    private func isPlain(_ runs: ArraySlice<BlockText.Run>) -> Bool {
        guard let first = runs.first, outline.link(around: first.node) == nil else { return false }
        // Nor may a tag be between them.
        let nodes = first.node..<(runs.last?.node ?? first.node)
        guard !outline.nodes[nodes].contains(where: { $0.kind == .rawFormatting }) else { return false }
        return runs.allSatisfy { run in
            let node = outline.nodes[run.node]
            return (node.kind == .text || node.kind == .softBreak) && node.parent == outline.nodes[first.node].parent
        }
    }
}
