import Diagnostics

/// Lists that were not meant, and numbers that lists would change.
extension Fidelity {
    // MARK: - Lists that are none

    /// In a paragraph that was wrapped by hand a row may begin with `1. lokakuuta`, or with the dash of `5 - 10`: a list to
    /// Markdown. People do write a list right below its opening words; it has several items, or the words end in a colon.
    mutating func judgeList(_ list: Int, after paragraph: Int) {
        let (node, item) = (outline.nodes[list], list + 1)
        let before = outline.nodes[paragraph]
        guard before.parent == node.parent, before.lastLine + 1 == node.line, outline.nodes[item].end == node.end else {
            return
        }
        let opening = Letters.trimmed(text(line(before.lastLine)))
        let row = line(node.line)
        let mark = mark(of: item)
        let words = Letters.trimmed(text(markEnd(from: mark)..<row.upperBound))
        let isWrapped = before.lastLine > before.line || opening.count >= 50
        guard goesOn(from: opening, isWrapped: isWrapped, to: words, item: item, mark: source[mark]) else { return }
        report(.listWithinSentence, mark..<row.upperBound, proposing: opening + " " + text(mark..<row.upperBound))
    }

    private func goesOn(from opening: String, isWrapped: Bool, to words: String, item: Int, mark: UInt8) -> Bool {
        guard let last = opening.last, !".:!?…".contains(last), let first = words.first, first.isLowercase || first.isNumber
        else { return false }
        // An item below an item is mostly meant, however long the one above it is.
        let isWithinItem = [.item, .taskItem].contains(outline.nodes[outline.nodes[item - 1].parent].kind)
        if isWrapped, !isWithinItem { return true }
        if Self.joins(opening.split(separator: " ").last) || Self.joins(words.split(separator: " ").first) { return true }
        return switch mark {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): first.isNumber || areMonths([item])
        case UInt8(ascii: "+"): first.isNumber
        // `- 18 astetta`: less than nothing; below a word alone, which is the name of what follows, an item.
        default: first.isNumber && opening.contains(" ")
        }
    }

    private static func joins(_ word: Substring?) -> Bool { word.map { ["ja", "tai", "sekä", "eli"].contains($0) } ?? false }

    /// Where the mark of an item is, without the white space before it.
    func mark(of item: Int) -> Int {
        source[markStart(of: item)..<line(outline.nodes[item].line).upperBound].prefix(while: Self.isBlank).endIndex
    }

    /// Behind `-` or `1.`.
    private func markEnd(from mark: Int) -> Int { source[mark...].prefix(while: Letters.isDigit).endIndex + 1 }

    /// `1. 2. 2026`, a list within a list on one line, and `15.` with its month on the line below: days.
    mutating func judgeDates(of list: Int) {
        var item = list + 1
        let end = outline.nodes[list].end
        while item < end {
            defer { item = outline.nodes[item].end }
            let isEmpty = outline.nodes[item].end == item + 1
            guard isEmpty || outline.nodes[item + 1].kind == .orderedList else { continue }
            let row = line(outline.nodes[item].line)
            let mark = mark(of: item)
            let words = text(mark..<row.upperBound)
            if !isEmpty {
                guard outline.nodes[item + 1].line == outline.nodes[item].line, let day = Self.joinedDate(words)
                else { continue }
                let isAlone = outline.nodes[list + 1].end == end
                report(.listWithinSentence, mark..<row.upperBound, proposing: (isAlone ? "" : "- ") + day)
            } else {
                let below = Letters.trimmed(text(line(outline.nodes[item].line + 1)))
                guard below.prefix(while: \.isLetter).hasSuffix("kuuta") else { continue }
                report(.listWithinSentence, mark..<row.upperBound, proposing: Letters.trimmed(words) + " " + below)
            }
        }
    }

    /// `1.2.2026 klo 9` of `1. 2. 2026 klo 9`; nil when it is no day.
    private static func joinedDate(_ words: String) -> String? {
        let parts = words.split(separator: " ", maxSplits: 2)
        guard parts.count > 1, parts[0].last == ".", parts[1].last == ".", let day = Int(parts[0].dropLast()),
            let month = Int(parts[1].dropLast()), (1...31).contains(day), (1...12).contains(month)
        else { return nil }
        let rest = parts.count > 2 ? String(parts[2]) : ""
        let isYear = rest.first?.isNumber ?? true
        return isYear || rest.hasPrefix("klo") ? parts[0] + parts[1] + (isYear ? rest : " " + rest) : nil
    }

    // MARK: - Numbers of lists

    /// Cmark counts up from the first number of a list; where others are written, each item keeps its own (CommonMark section
    /// 5.3). A list of ones is meant to be counted.
    mutating func readNumbers(of list: Int) {
        var items: [(node: Int, number: Int)] = []
        var index = list + 1
        while index < outline.nodes[list].end {
            items.append((index, number(of: index)))
            index = outline.nodes[index].end
        }
        guard let first = items.first?.number,
            items.contains(where: { $0.number != first }) || first > 1 || areMonths(items.map(\.node))
        else {
            return
        }
        var next = first
        for item in items {
            if item.number != next { itemNumbers[item.node] = item.number }
            next = item.number + 1
        }
    }

    /// `1. tammikuuta`: a date, whatever is written before the next one.
    private func areMonths(_ items: [Int]) -> Bool {
        items.allSatisfy { item in
            let line = line(outline.nodes[item].line)
            let word = source[markStart(of: item)..<line.upperBound].drop { !Self.isLetter($0) || $0 < 0x40 }
            return word.prefix { Self.isLetter($0) }.suffix(5).elementsEqual("kuuta".utf8)
        }
    }

    private func number(of item: Int) -> Int { Int(String(decoding: digits(of: item), as: UTF8.self)) ?? 0 }

    /// How many digits the marks of all items have.
    var digitsOfLists: Int {
        outline.nodes.indices.filter { outline.nodes[$0].kind == .item || outline.nodes[$0].kind == .taskItem }
            .reduce(0) { $0 + digits(of: $1).count }
    }

    private func digits(of item: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        source[mark(of: item)...].prefix(while: Letters.isDigit)
    }
}
