import Diagnostics
import Model
import Site

/// The words that an obligation rests on are in the agreement exactly once, in the section that it names.
let quotes: Check = { site in
    let texts = site.agreements.compactMap { site.catalogue.documents[$0.metadata.location.file] }
    guard !texts.isEmpty, texts.count == site.agreements.count else { return [] }
    var passages: Passages?
    return site.catalogue.obligations.values.filter { site.catalogue.hasRead($0, Obligation.Keys.quote) }.compactMap {
        obligation in
        let placements = site.relations.quotes[obligation.id] ?? []
        let (quote, location) = (obligation.quote.value, obligation.quote.location)
        guard let placement = placements.first else {
            passages = passages ?? Passages(texts)
            let difference = passages?.difference(to: quote)
            return Diagnostic(
                .quoteNotFound, at: location, value: quote, suggestion: difference?.passage,
                notes: (difference?.note.map { [$0] } ?? []) + [.record(obligation.id)])
        }
        guard placements.count == 1 else {
            let lines = placements.map { String($0.line) }.joined(separator: ", ")
            return Diagnostic(.quoteFoundTwice, at: location, value: quote, notes: [.record(obligation.id), .detail(lines)])
        }
        let path = placement.anchor.flatMap { site.relations.sectionPath[$0] } ?? []
        let isSection = site.relations.sectionPath[obligation.section.value] != nil
        guard path.contains(obligation.section.value) || !isSection else {
            return Diagnostic(
                .quoteElsewhere, at: obligation.section.location, value: obligation.section.value,
                suggestion: path.last, notes: [.record(obligation.id)])
        }
        return nil
    }
}
