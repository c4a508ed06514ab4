import Diagnostics

/// A link reference definition: `[label]: address "title"` (CommonMark section 4.7).
struct ReferenceDefinition {
    /// Without the brackets.
    var label: Range<Int>
    /// All of it.
    var range: Range<Int>
}

extension Fidelity {
    /// The definition that begins at the line of `place`, if `place` is within it.
    func definition(around place: Int) -> ReferenceDefinition? {
        let start = lineStarts[lineNumber(at: place) - 1]
        return definition(at: start).flatMap { $0.range.contains(place) ? $0 : nil }
    }

    /// The definition on the line that begins at `start`, behind the marks of its containers.
    func definition(at start: Int) -> ReferenceDefinition? {
        var place = start
        while place < source.count, source[place] != UInt8(ascii: "["), !isLineEnd(place) { place += 1 }
        let marks = source[start..<place]
        guard place < source.count, source[place] == UInt8(ascii: "["),
            marks.allSatisfy({ " \t>-*+.)0123456789".utf8.contains($0) }),
            place + 1 < source.count, source[place + 1] != UInt8(ascii: "^"),
            let labelEnd = closingBracket(from: place + 1), labelEnd + 1 < source.count,
            source[labelEnd + 1] == UInt8(ascii: ":"),
            let address = destinationEnd(at: skipSpace(labelEnd + 2, lines: 1)), address > skipSpace(labelEnd + 2, lines: 1)
        else { return nil }
        let label = place + 1..<labelEnd
        let rest = skipSpace(address, lines: 0)
        if let end = titleEnd(at: address, closing: nil) {
            return ReferenceDefinition(label: label, range: start..<end)
        }
        return rest == source.count || isLineEnd(rest) ? ReferenceDefinition(label: label, range: start..<rest) : nil
    }

    /// A definition that nothing refers to, or that comes after one of the same name, is a text that nobody sees.
    mutating func judge(_ definition: ReferenceDefinition) {
        let isFirst = definedLabels.insert(normalized(definition.label)).inserted
        if !isFirst || !isReferred(definition) { report(.danglingReference, definition.range) }
    }

    /// Whether the label stands in brackets elsewhere, in any case.
    private mutating func isReferred(_ definition: ReferenceDefinition) -> Bool {
        let labels = labels ?? labelsInText()
        self.labels = labels
        return labels.contains(normalized(definition.label))
    }

    /// All that stands in brackets, but for the labels of definitions.
    private func labelsInText() -> Set<String> {
        var labels: Set<String> = []
        var place = 0
        while let open = source[place...].firstIndex(of: UInt8(ascii: "[")) {
            place = open + 1
            guard let end = closingBracket(from: place) else { continue }
            let isDefinition = end + 1 < source.count && source[end + 1] == UInt8(ascii: ":")
            if !isDefinition || definition(around: open) == nil { labels.insert(normalized(place..<end)) }
        }
        return labels
    }

    private func normalized(_ range: Range<Int>) -> String {
        text(range).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func closingBracket(from start: Int) -> Int? {
        var place = start
        while place < source.count, place - start < 1000 {
            switch source[place] {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "]"): return place
            case UInt8(ascii: "["): return nil
            default: break
            }
            place += 1
        }
        return nil
    }

    // MARK: - Addresses and titles

    /// The index after a link's address: in `<>`, or without spaces and with its parentheses in pairs.
    func destinationEnd(at start: Int) -> Int? {
        var place = skipSpace(start, lines: 1)
        guard place < source.count else { return place }
        if source[place] == UInt8(ascii: "<") {
            while place < source.count, source[place] != UInt8(ascii: ">") {
                if isLineEnd(place) { return nil }
                place += source[place] == UInt8(ascii: "\\") ? 2 : 1
            }
            return min(place + 1, source.count)
        }
        var depth = 0
        while place < source.count {
            switch source[place] {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { return place }
                depth -= 1
            case ...UInt8(ascii: " "): return place
            default: break
            }
            place += 1
        }
        return min(place, source.count)
    }

    /// The index after the title that may follow an address, and after `closing`; nil when something else follows.
    func titleEnd(at start: Int, closing: UInt8?) -> Int? {
        var place = skipSpace(start, lines: 1)
        if place > start, place < source.count, let quote = Self.titleQuotes[source[place]] {
            place += 1
            while place < source.count, source[place] != quote { place += source[place] == UInt8(ascii: "\\") ? 2 : 1 }
            place = min(place + 1, source.count)
        } else if closing == nil {
            return nil
        }
        guard let closing else {
            place = skipSpace(place, lines: 0)
            return place == source.count || isLineEnd(place) ? place : nil
        }
        place = skipSpace(place, lines: 1)
        return place < source.count && source[place] == closing ? place + 1 : nil
    }

    private static let titleQuotes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"), UInt8(ascii: "("): UInt8(ascii: ")"),
    ]

    /// The index after white space, with so many line ends at most.
    func skipSpace(_ start: Int, lines: Int) -> Int {
        var place = start
        var lines = lines
        while place < source.count {
            switch source[place] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): place += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                guard lines > 0, let end = source.lineEnd(from: place) else { return place }
                lines -= 1
                place = end
            // A quote goes on in the next line.
            case UInt8(ascii: ">") where isLineEnd(place - 1): place += 1
            default: return place
            }
        }
        return place
    }

    private func isLineEnd(_ place: Int) -> Bool {
        source[place] == UInt8(ascii: "\n") || source[place] == UInt8(ascii: "\r")
    }
}
