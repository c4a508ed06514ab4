package import Diagnostics
import Finnish
import Model
package import Site

/// Words that neither Voikko nor the site's own vocabulary knows, each once in a file, at its first place.
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
    func judge(_ word: String) -> Bool {
        word.count < 3 || word.contains(where: \.isNumber) || names.contains(word)
            || names.contains(morphology.stem(of: word)) || morphology.knows(word)
    }
    func isKnown(_ word: String) -> Bool { kept(&known[word, default: judge(word)]) }
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
    var texts = catalogue.documents.mapValues { $0.sections.flatMap { [$0.title, $0.text] } }
    for record in catalogue.records {
        let summary = RecordText(.prose, record.asPage?.frontMatter.summary)
        texts[record.metadata.location.file, default: []] += (own(record, catalogue) + [summary]).compactMap { text in
            text?.role == .prose ? text?.text : nil
        }
    }
    return texts
}

private func properNames(_ catalogue: Catalogue) -> Set<String> {
    let names = catalogue.records.flatMap { own($0, catalogue) }.compactMap { text in
        text.map { [.name, .form].contains($0.role) ? $0.text : "" }
    }
    let sites = catalogue.parties.values.flatMap { $0.locations.map(\.name) }
    return Set((names + sites).lazy.flatMap(words))
}

/// What a record says by itself, its title first.
private func own(_ record: any Record, _ catalogue: Catalogue) -> [RecordText?] {
    [RecordText(record.titleRole, record.title(in: catalogue))] + record.texts(in: catalogue) + record.parts.flatMap(\.texts)
}
