import Diagnostics
import Markdown

/// What the agreement has in the place of a quote that it does not have.
struct QuoteDifference {
    /// The passage that is most like the quote.
    let passage: String
    /// From the first word that differs to the last: in the quote, and in the passage. Both are empty when none does.
    let quoted: String
    let written: String

    var note: Note? { quoted.isEmpty && written.isEmpty ? nil : .difference(found: quoted, expected: written) }
}

/// The words of the agreement's sections, to look for passages that are like a quote.
struct Passages {
    private struct Word {
        /// As it is written.
        let text: Substring
        /// As it is compared.
        let folded: String
        /// Without the marks beside it.
        let core: Substring
        let lowercased: String
    }

    private let texts: [Document]
    private let sections: [[Word]]

    init(_ texts: [Document]) {
        self.texts = texts
        sections = texts.flatMap(\.sections).map { Self.words(of: $0.text) }
    }

    /// Nil when no passage has more than half of the quote's words.
    func difference(to quote: String) -> QuoteDifference? {
        let parts = QuotedWords(quote).parts
        let missing = parts.count == 1 ? parts.first : parts.first { part in !texts.contains { $0.holds(quote: part) } }
        guard let wanted = missing.map(Self.words) else { return nil }
        let windows = sections.map { (words: $0, window: bestWindow(in: $0, for: wanted)) }
        guard let best = windows.max(by: { $0.window.shared < $1.window.shared }), best.window.shared * 2 > wanted.count else {
            return nil
        }
        return difference(of: wanted, to: best.words, near: best.window.start)
    }

    private static func words(of text: String) -> [Word] {
        text.split(whereSeparator: \.isWhitespace).compactMap { word in
            let folded = String(decoding: foldedQuote(String(word)), as: UTF8.self)
            let isLetter: (Character) -> Bool = { $0.isLetter || $0.isNumber }
            guard let first = folded.firstIndex(where: isLetter), let last = folded.lastIndex(where: isLetter) else {
                return folded.isEmpty ? nil : Word(text: word, folded: folded, core: folded[...], lowercased: folded)
            }
            return Word(text: word, folded: folded, core: folded[first...last], lowercased: folded[first...last].lowercased())
        }
    }

    /// Of all stretches as long as what is wanted the first with most of its words.
    private func bestWindow(in section: [Word], for wanted: [Word]) -> (start: Int, shared: Int) {
        var missing: [String: Int] = [:]
        for word in wanted { missing[word.lowercased, default: 0] += 1 }
        var best = (start: 0, shared: 0)
        var shared = 0
        for (index, word) in section.enumerated() {
            if let count = missing[word.lowercased] {
                missing[word.lowercased] = count - 1
                if count > 0 { shared += 1 }
            }
            if index >= wanted.count, let count = missing[section[index - wanted.count].lowercased] {
                missing[section[index - wanted.count].lowercased] = count + 1
                if count >= 0 { shared -= 1 }
            }
            if shared > best.shared { best = (max(0, index + 1 - wanted.count), shared) }
        }
        return best
    }

    /// Words may be left out or added: the passage may begin and end a few words away.
    private func difference(of wanted: [Word], to section: [Word], near place: Int) -> QuoteDifference? {
        let starts = max(0, place - 3)...min(place + 3, section.count)
        let comparisons = starts.flatMap { start in
            let ends = start + max(0, wanted.count - 3)...start + wanted.count + 3
            return ends.filter { $0 <= section.count }.map { Comparison(wanted, section[start..<$0]) }
        }
        return comparisons.min { $0.cost < $1.cost }?.difference
    }

    /// A quote and a passage, without the words at both ends that they have in common.
    private struct Comparison {
        let difference: QuoteDifference
        /// Few of the quote's words are wrong, and rather in another's place than too many.
        let cost: (Int, Int, Int)

        init(_ wanted: [Word], _ passage: ArraySlice<Word>) {
            // What is beside the first and the last of the quote's words is not compared.
            func isSame(_ index: Int, _ word: Word) -> Bool {
                index == 0 || index == wanted.count - 1 ? wanted[index].core == word.core : wanted[index].folded == word.folded
            }
            let before = zip(wanted.indices, passage).prefix(while: isSame).count
            let limit = min(wanted.count, passage.count) - before
            let after = zip(wanted.indices.reversed(), passage.reversed()).prefix(limit).prefix(while: isSame).count
            let quoted = wanted[before..<wanted.count - after]
            let written = passage.dropFirst(before).dropLast(after)
            let text = Passages.text(of: passage)
            difference = QuoteDifference(
                passage: text.last == "." ? String(text.dropLast()) : text, quoted: Passages.text(of: quoted),
                written: Passages.text(of: written))
            cost = (quoted.count, abs(wanted.count - passage.count), written.count)
        }
    }

    private static func text(of words: ArraySlice<Word>) -> String {
        guard let first = words.first?.text, let last = words.last?.text else { return "" }
        return String(first.base[first.startIndex..<last.endIndex])
    }
}
