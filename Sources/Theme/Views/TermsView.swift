import Markdown
import Model
import Site
import Templates

/// The terms and laws that a page's text links to, each with its short definition: a title on the link would show it to
/// a mouse alone.
struct TermsView: Sendable {
    let terms: [TermView]

    static let schema = ViewSchema<TermsView>("terms", [.list("terms", TermView.schema) { $0.terms }])
}

/// A glossary term or a law. A class: many pages show the same.
final class TermView: Sendable {
    let link: LinkView
    private let definition: String
    /// Looked at once for all pages.
    private let isPlain: Bool

    init(link: LinkView, definition: String) {
        self.link = link
        self.definition = definition
        isPlain = TextPiece.isPlain(definition)
    }

    static let schema = ViewSchema<TermView>(
        "term",
        [
            .record("link", LinkView.schema) { $0.link }, .text("definition") { $0.isPlain ? $0.definition : nil },
            .prose("definitionPieces") { $0.isPlain ? nil : $0.definition },
        ])
}

/// Every term and law of the site, sorted once for all pages.
struct TermList: Sendable {
    /// In Finnish order.
    private let terms: [(view: TermView, route: Route)]
    /// The place of each in `terms`, by what a link in a text leads to, e.g. `termi:hoks`.
    private let places: [LinkDestination: Int]

    init(_ catalogue: Catalogue, _ addresses: Addresses) {
        var found: [(destination: LinkDestination, view: TermView, route: Route)] = []
        func add(_ key: RecordKey, _ label: String, _ definition: String, isSample: Bool) {
            guard let target = addresses.target(key), let destination = key.destination else { return }
            let view = TermView(link: LinkView(label, target, isSample: isSample), definition: definition)
            found.append((destination, view, target.route))
        }
        for term in catalogue.terms.values {
            add(RecordKey(Term.self, term.id), term.term, term.definition, isSample: term.metadata.isSample)
        }
        for statute in Statute.listed(in: catalogue) {
            add(RecordKey(Statute.self, statute.id), statute.name, statute.number, isSample: statute.metadata.isSample)
        }
        let sorted = found.sortedInFinnish(by: \.view.link.label)
        terms = sorted.map { ($0.view, $0.route) }
        places = sorted.enumerated().reduce(into: [:]) { $0[$1.element.destination] = $1.offset }
    }

    /// Those that `links` lead to; the page at `route` has its own ones in full already.
    func terms(of links: [Link], at route: Route) -> [TermView] {
        guard !places.isEmpty else { return [] }
        return Set(links.lazy.compactMap { places[$0.destination] }).sorted()
            .filter { terms[$0].route != route }.map { terms[$0].view }
    }
}
