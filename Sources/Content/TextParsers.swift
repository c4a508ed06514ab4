import Markdown
import Model

/// The parsers of texts: in the agreement, what obligations quote is marked too.
struct TextParsers: Sendable {
    private let plain: MarkdownParser
    private let agreement: MarkdownParser
    private let labels: [String: MarkdownLabels]
    /// What ids begin with on the pages of parts, by the records that open them, and on a party's.
    private let sections: [String: [String]]
    private let sites = [RecordKey(Party.Location.self, "").anchor]

    init(_ inputs: TextInputs) {
        labels = inputs.labels
        sections = Dictionary(uniqueKeysWithValues: Section.allCases.map { ($0.rawValue + "/index", $0.anchorPrefixes) })
        let ownLabels = labels[inputs.language] ?? .none
        let schemes = Set(RecordType.schemes + [pageScheme])
        plain = MarkdownParser(
            annotations: Annotations(terms: inputs.terms, quotes: [], watched: inputs.watched), recordSchemes: schemes,
            labels: ownLabels)
        agreement = MarkdownParser(
            annotations: Annotations(terms: inputs.terms, quotes: inputs.quotes, watched: inputs.watched),
            recordSchemes: schemes, labels: ownLabels)
    }

    /// A text in another language than the site's has its labels in that language, as far as there are words.
    func parser(of record: ReadRecord) -> MarkdownParser {
        var parser = record.key.type == RecordType(Agreement.self) ? agreement : plain
        if let language = record.language, let labels = labels[language] { parser.labels = labels }
        parser.reservedAnchors = reservedAnchors(of: record.key)
        return parser
    }

    /// The ids of a page come from several makers, and none may meet.
    private func reservedAnchors(of key: RecordKey) -> [String] {
        if key.type == RecordType(Party.self) { return sites }
        guard key.type == RecordType(Prose.self), key.id.hasSuffix("/index") else { return [] }
        return sections[key.id] ?? []
    }
}

extension TextInputs {
    init(_ catalogue: Catalogue, labels: [String: MarkdownLabels], language: String, audience: Visibility) {
        self.init(
            terms: annotatedTerms(catalogue), quotes: markedQuotes(catalogue),
            watched: Expression.listed(in: catalogue).map(\.avoided) + Placeholder.texts, labels: labels,
            language: language, audience: audience)
    }
}

/// Glossary terms and laws, which are linked at their first mention in a text.
private func annotatedTerms(_ catalogue: Catalogue) -> [Annotations.Term] {
    catalogue.terms.values.filter { !$0.forms.contains("") }.map {
        .init(
            forms: $0.forms, exceptions: $0.exceptions,
            destination: RecordKey(Term.self, $0.id).destination ?? .nowhere)
    }
        + Statute.listed(in: catalogue).map {
            .init(forms: $0.forms, destination: RecordKey(Statute.self, $0.id).destination ?? .nowhere)
        }
}

private func markedQuotes(_ catalogue: Catalogue) -> [Annotations.Quote] {
    catalogue.obligations.values.filter { !$0.quote.value.isEmpty }.map {
        .init(
            id: $0.id, text: $0.quote.value, destination: RecordKey(Obligation.self, $0.id).destination ?? .nowhere,
            label: $0.title)
    }
}
