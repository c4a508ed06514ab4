package import Finnish
package import Model

extension Vocabulary {
    /// The glossary's terms and the analogy list.
    package init(_ catalogue: Catalogue) {
        self.init(
            terms: catalogue.terms.values.map { ($0.term, $0.forms) },
            analogies: Analogy.listed(in: catalogue).map { ($0.word, $0.model) })
    }
}
