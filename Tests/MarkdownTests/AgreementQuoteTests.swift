import Foundation
import SeededRandom
import Testing

@testable import Markdown

/// The quotes of the repository's own agreement, as people paste them.
struct AgreementQuoteTests {
    private static let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Content")

    private let text: String
    private let quotes: [String]

    init() throws {
        let file = try String(contentsOf: Self.content.appending(path: "linjaukset/linjaukset.md"), encoding: .utf8)
        text = try #require(file.split(separator: "---\n", maxSplits: 2).last.map(String.init))
        let data = try String(contentsOf: Self.content.appending(path: "tiedot/velvoitteet.yaml"), encoding: .utf8)
        quotes = data.matches(of: /(?m)^  lainaus: "?(.+?)"?$/).map { String($0.1) }
        #expect(quotes.count == 103)
    }

    /// How often each quote is found.
    private func counts(_ quotes: [String]) throws -> [Int] {
        let all = quotes.enumerated().map {
            Annotations.Quote(id: "\($0.offset)", text: $0.element, destination: "velvoite:q", label: "q")
        }
        let document = try Rendered(text, annotations: Annotations(terms: [], quotes: all)).document
        let counts = Dictionary(grouping: document.quotes, by: \.id).mapValues(\.count)
        return all.map { counts[$0.id] ?? 0 }
    }

    /// Those that are not found, or more than once.
    private func missing(_ quotes: [String]) throws -> [String] {
        zip(quotes, try counts(quotes)).filter { $0.1 != 1 }.map(\.0)
    }

    private func betweenLetters(_ quote: String, _ mark: String) -> String { quote.map(String.init).joined(separator: mark) }

    @Test(arguments: [
        (" ", "\u{A0}"), (" ", "\u{202F}"), (" ", "\u{2009}"), (" ", "\u{2003}"), (" ", "\u{3000}"), (" ", "  \n\t"),
        ("”", "\""), ("”", "“"), ("’", "'"), ("-", "\u{2010}"), ("-", "\u{2011}"), ("-", "–"), ("-", "\u{2212}"), ("–", "-"),
        (". ", ".§ "), (" ", "§ "),
    ]) func whatDiffersToTheEyeOnlyIsFound(mark: String, other: String) throws {
        let changed = quotes.map { $0.replacing(mark, with: other) }
        #expect(changed != quotes || mark == "’" || mark == ". ")
        #expect(try missing(changed) == [])
    }

    @Test(arguments: ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}"])
    func whatIsNotSeenIsNotCompared(mark: String) throws {
        #expect(try missing(quotes.map { betweenLetters($0, mark) }) == [])
    }

    @Test(arguments: [
        ("”", "”"), ("\"", "\""), ("“", "”"), ("'", "'"), (" ", " "), ("", "§"), ("§ ", ""), ("”", "”."), ("”", ".”"),
    ])
    func whatIsAroundIsNotCompared(before: String, after: String) throws {
        let bare = quotes.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
        #expect(try missing(bare.map { before + $0 + after }) == [])
        if !after.contains(".") { #expect(try missing(quotes.map { before + $0 + after }) == []) }
    }

    @Test func lettersInPartsAreFound() throws {
        #expect(try missing(quotes.map(\.decomposedStringWithCanonicalMapping)) == [])
    }

    /// In each quote the words of the middle are left out, if the rest is enough to tell it by.
    @Test func wordsAreLeftOut() throws {
        let shortened = quotes.map { quote in
            let words = quote.split(separator: " ")
            let kept = words.count > 8 ? [words.prefix(3), ["[…]"], words.suffix(4)].flatMap { $0 } : words
            return kept.joined(separator: " ")
        }
        #expect(try counts(shortened).allSatisfy { $0 > 0 })
    }

    @Test func aChangedWordIsNotFound() throws {
        var dice = Dice(seed: 20_261_128)
        let words = Set(text.split { !$0.isLetter }.map(String.init)).sorted()
        let changed = try (0..<1000).map { number in
            let quote = quotes[number % quotes.count]
            let ranges = quote.matches(of: /\p{L}+/).map(\.range)
            let range = try #require(ranges.randomElement(using: &dice))
            let others = words.filter { $0 != quote[range] }
            let other = try #require(others.randomElement(using: &dice))
            let wordLetters = Array(quote[range])
            let place = Int.random(in: wordLetters.indices, using: &dice)
            // Another word, a letter too many or one too few.
            let replacement =
                switch number % 3 {
                case 0: other
                case 1: String(wordLetters[...place]) + "x" + String(wordLetters[(place + 1)...])
                default: String(wordLetters[..<place]) + String(wordLetters[(place + 1)...])
                }
            return quote.replacingCharacters(in: range, with: replacement)
        }
        let found = zip(changed, try counts(changed)).filter { $0.1 > 0 }.map(\.0)
        #expect(found == [])
    }
}
