/// What is woven into the text from data: built once per site, shared by all documents.
package struct Annotations: Sendable {
    /// A glossary term or a law, linked at its first mention in a document.
    package struct Term: Hashable, Sendable {
        /// The words as they are in text, e.g. `HOKSin`; a trailing `*` stands for any ending.
        package var forms: [String]
        /// Words and phrases in which a form means something else, written as forms are.
        package var exceptions: [String]
        /// What the link leads to, e.g. `termi:hoks`.
        package var destination: LinkDestination

        package init(forms: [String], exceptions: [String] = [], destination: LinkDestination) {
            self.forms = forms
            self.exceptions = exceptions
            self.destination = destination
        }
    }

    /// Words of the agreement that an obligation rests on, marked where they are.
    package struct Quote: Hashable, Sendable {
        package var id: String
        /// Plain text, compared as `FoldedText` and `QuotedWords` tell.
        package var text: String
        /// What the link after the words leads to, e.g. `velvoite:uudet-osapuolet`.
        package var destination: LinkDestination
        /// The link's accessible name.
        package var label: String

        package init(id: String, text: String, destination: LinkDestination, label: String) {
            self.id = id
            self.text = text
            self.destination = destination
            self.label = label
        }
    }

    /// The groups of `termIndex`.
    enum Group {
        static let terms = 0
        static let watched = 1
    }

    let terms: [Term]
    let quotes: [Quote]
    let termIndex: TermIndex
    let quoteIndex: QuoteIndex

    /// - Parameter watched: Phrases to be reported where they are, e.g. expressions to avoid; a trailing `*` stands
    ///   for any ending.
    package init(terms: [Term], quotes: [Quote], watched: [String] = []) {
        self.terms = terms
        self.quotes = quotes
        // What no term means is found as a term is, by the number after the last: nothing within it is a mention then.
        termIndex = TermIndex([terms.map(\.forms) + [terms.flatMap(\.exceptions)], watched.map { [$0] }])
        quoteIndex = QuoteIndex(quotes.map(\.text))
    }

    package static let none = Annotations(terms: [], quotes: [])
}
