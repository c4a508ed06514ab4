import Diagnostics
import Model
import Site

/// The words that an obligation rests on are in the agreement exactly once, in the section that it names.
let quotes: Check = { site in
    let texts = site.agreements.map { site.catalogue.documents[$0.metadata.location.file] }
    guard !texts.isEmpty, !texts.contains(where: { $0 == nil }) else { return [] }
    return site.catalogue.obligations.values.filter { site.catalogue.hasRead($0, Obligation.Keys.quote) }.compactMap {
        obligation in
        let placements = site.relations.quotes[obligation.id] ?? []
        let (quote, location) = (obligation.quote.value, obligation.quote.location)
        guard let placement = placements.first else {
            return Diagnostic(
                .quoteNotFound, at: location, value: quote, suggestion: nearestPassage(to: quote, in: site),
                notes: [.record(obligation.id)])
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
                suggestion: path.first, notes: [.record(obligation.id)])
        }
        return nil
    }
}

/// The sentence of the agreement that shares most words with `quote`, if it shares more than half.
private func nearestPassage(to quote: String, in site: Site) -> String? {
    let wanted = Set(words(quote))
    let texts = site.agreements.compactMap { site.catalogue.documents[$0.metadata.location.file] }
    let sentences = texts.flatMap(\.sections).flatMap { $0.text.split { $0 == "." || $0 == "\n" } }
    let best = sentences.map { sentence in (count: Set(words(String(sentence))).intersection(wanted).count, text: sentence) }
        .max { $0.count < $1.count }
    guard let best, best.count * 2 > wanted.count else { return nil }
    return String(best.text.drop { $0 == " " })
}

private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}
