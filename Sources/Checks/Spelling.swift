package import Diagnostics
import Finnish
import Model
package import Site

/// Words that neither Voikko nor the site's own vocabulary knows, each once in a file, where it first stands.
///
/// Not one of the lists: a proofreader asks for it, and it needs libvoikko.
///
/// - Parameter source: The bytes of a content file, to tell the line.
/// - Returns: nil when the machine has no Voikko.
package func unknownSpellings(of site: Site, source: (String) throws -> [UInt8]) rethrows -> [Diagnostic]? {
    let morphology = Morphology(Vocabulary(site.catalogue))
    guard morphology.knowsFinnish else { return nil }
    let names = properNames(site.catalogue)
    var known: [String: Bool] = [:]
    func isKnown(_ word: String) -> Bool {
        if let answer = known[word] { return answer }
        let answer =
            word.count < 3 || word.contains(where: \.isNumber) || names.contains(word)
            || names.contains(morphology.stem(of: word)) || morphology.knows(word)
        known[word] = answer
        return answer
    }
    var diagnostics: [Diagnostic] = []
    for (file, texts) in texts(of: site.catalogue).sorted(by: { $0.key < $1.key }) {
        var unknown: [String] = []
        for word in texts.lazy.flatMap(words) where !isKnown(word) && !unknown.contains(word) { unknown.append(word) }
        guard !unknown.isEmpty else { continue }
        var lines: [String: Int] = [:]
        for (index, line) in String(decoding: try source(file), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .enumerated() {
            for word in words(of: String(line)) { lines[word] = lines[word] ?? index + 1 }
        }
        diagnostics += unknown.map { word in
            Diagnostic(
                .unknownSpelling, at: SourceLocation(file: file, line: lines[word]), value: word,
                suggestion: morphology.suggestions(for: word).first)
        }
    }
    return diagnostics
}

/// Running text by file: names are left out.
private func texts(of catalogue: Catalogue) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for (file, document) in catalogue.documents {
        texts[file] = document.sections.flatMap { [$0.title, $0.text] }
    }
    func add<Value: Record>(_ table: Table<Value>, _ own: (Value) -> [String?]) {
        for record in table.values { texts[record.header.location.file, default: []] += own(record).compactMap { $0 } }
    }
    func add(pages table: Table<some PageRecord>) { add(table) { [$0.page.title, $0.page.summary] } }
    add(pages: catalogue.agreements)
    add(pages: catalogue.instructions)
    add(pages: catalogue.reports)
    add(pages: catalogue.news)
    add(pages: catalogue.prose)
    add(catalogue.obligations) { [$0.title, $0.trigger, $0.remark] }
    add(catalogue.terms) { [$0.definition, $0.remark] }
    add(catalogue.events) { [$0.title, $0.summary] }
    add(catalogue.pathways) { [$0.name, $0.summary] + $0.steps.flatMap { [$0.title, $0.summary] } }
    add(catalogue.activities) { [$0.name, $0.summary] }
    add(catalogue.flows) { [$0.what, $0.when] }
    add(catalogue.exchanges) { [$0.audience, $0.opportunity] }
    return texts
}

private func properNames(_ catalogue: Catalogue) -> Set<String> {
    var names: [String?] = []
    for party in catalogue.parties.values {
        names += [party.name, party.abbreviation, party.printedName, party.municipality, party.region]
        names += [party.inflections?.genitive, party.inflections?.inessive, party.inflections?.allative]
        names += [party.inflections?.placeInessive] + party.sites.map(\.name)
    }
    for contact in catalogue.contacts.values { names += [contact.givenName, contact.familyName] }
    names += catalogue.actors.values.map(\.name) + catalogue.supporters.values.flatMap { [$0.name, $0.abbreviation] }
    names += catalogue.statutes.values.flatMap { [$0.name] + $0.forms }
    names += catalogue.terms.values.flatMap { [$0.term, $0.abbreviation] + $0.forms }
    return Set(names.lazy.compactMap { $0 }.flatMap(words))
}
