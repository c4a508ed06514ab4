/// What each word form is a form of. One task's own, since a handle of Voikko is.
package final class Morphology {
    /// Opened when a form is first asked that is not remembered.
    private lazy var voikko = Voikko()
    private let vocabulary: Vocabulary
    private let memory: AnalysisMemory
    /// What was asked of Voikko, which `memory` did not have.
    package private(set) var learned = AnalysisMemory()

    package init(_ vocabulary: Vocabulary, memory: AnalysisMemory = AnalysisMemory()) {
        self.vocabulary = vocabulary
        self.memory = memory
    }

    /// Whether the machine has Voikko: without it lemmas are guesses. A filled memory counts as having it.
    package var knowsFinnish: Bool { memory.count > 0 || voikko != nil }

    /// The lemmas of a form in lower case, at least one.
    ///
    /// In order: Voikko; the forms that the glossary gives; the analogy list; for a word with hyphens its last part; the
    /// form without what looks like an ending.
    package func lemmas(of form: String) -> [Lemma] {
        if form.utf8.allSatisfy({ $0 < 0x3A }) { return [Lemma(form)] }
        let analysed = analysed(form)
        if !analysed.isEmpty { return analysed }
        if let lemma = vocabulary.lemmas[form] { return [Lemma(lemma)] }
        let alike = byAnalogy(form)
        if !alike.isEmpty { return alike }
        if let lemma = hyphenated(form) { return [lemma] }
        return [Lemma(withoutEnding(form))]
    }

    /// Whether the form is a word of Finnish or of the site's own vocabulary.
    package func knows(_ form: String) -> Bool {
        if !analysed(form).isEmpty || vocabulary.lemmas[form] != nil || !byAnalogy(form).isEmpty { return true }
        let parts = form.split(separator: "-")
        return parts.count > 1 && parts.allSatisfy { knows(String($0)) }
    }

    /// The form without what looks like an ending, as of a name that no dictionary has: `osaon` is `osao`.
    package func stem(of form: String) -> String { withoutEnding(form) }

    package func suggestions(for form: String) -> [String] { voikko?.suggestions(for: form) ?? [] }

    private func analysed(_ form: String) -> [Lemma] {
        if let known = memory.lemmas(of: form) ?? learned.lemmas(of: form) { return known }
        guard let voikko else { return [] }
        let lemmas = lemmas(of: form, by: voikko)
        learned.add(form, lemmas)
        return lemmas
    }

    /// Names are known by their capital, abbreviations by all of them.
    private func lemmas(of form: String, by voikko: Voikko) -> [Lemma] {
        var found = voikko.analyses(of: form)
        if found.isEmpty { found = voikko.analyses(of: form.prefix(1).uppercased() + form.dropFirst()) }
        if found.isEmpty, form.count <= 5 { found = voikko.analyses(of: form.uppercased()) }
        // The first part of `oppimis- ja työympäristöt`, and `esim.`
        if found.isEmpty { found = voikko.analyses(of: form + "-") }
        if found.isEmpty { found = voikko.analyses(of: form + ".") }
        var lemmas: [Lemma] = []
        for analysis in found {
            let lemma = Lemma(analysis)
            if let earlier = lemmas.firstIndex(where: { $0.text == lemma.text }) {
                lemmas[earlier] = Lemma(lemma.text, parts: lemmas[earlier].parts + lemma.parts)
            } else {
                lemmas.append(lemma)
            }
        }
        return lemmas
    }

    /// `opinnollistamista` like `havainnollistamista`, with the beginnings changed back in what comes out.
    private func byAnalogy(_ form: String) -> [Lemma] {
        for analogy in vocabulary.analogies where form.hasPrefix(analogy.beginning) {
            func back(_ text: String) -> String? {
                text.hasPrefix(analogy.modelBeginning)
                    ? analogy.beginning + text.dropFirst(analogy.modelBeginning.count) : nil
            }
            let lemmas = analysed(analogy.modelBeginning + form.dropFirst(analogy.beginning.count)).compactMap { lemma in
                back(lemma.text).map { text in
                    Lemma(
                        text,
                        parts: lemma.parts.compactMap { part in
                            back(part.text).map { Lemma.Part(text: $0, weight: part.weight) }
                        })
                }
            }
            if !lemmas.isEmpty { return lemmas }
        }
        return []
    }

    private func hyphenated(_ form: String) -> Lemma? {
        guard let hyphen = form.lastIndex(of: "-") else { return nil }
        let (beginning, end) = (String(form[..<hyphen]), String(form[form.index(after: hyphen)...]))
        guard let last = lemmas(of: end).first, let first = lemmas(of: beginning).first else { return nil }
        return Lemma(
            beginning + "-" + last.text,
            parts: [Lemma.Part(text: first.text, weight: .part), Lemma.Part(text: last.text, weight: .part)] + last.parts)
    }
}

/// The site's own words, which no dictionary has.
package struct Vocabulary: Sendable {
    /// Of each form that the glossary gives, in lower case.
    let lemmas: [String: String]
    let analogies: [Analogy]

    struct Analogy: Sendable {
        var beginning: String
        var modelBeginning: String
    }

    /// - Parameters:
    ///   - terms: Words with the forms that they take.
    ///   - analogies: Words that are inflected as another is.
    package init(terms: [(word: String, forms: [String])], analogies: [(word: String, model: String)]) {
        lemmas = terms.reduce(into: [:]) { lemmas, term in
            let word = term.word.lowercased()
            for form in [term.word] + term.forms where !form.hasSuffix("*") && !form.contains(" ") {
                lemmas[form.lowercased()] = lemmas[form.lowercased()] ?? word
            }
        }
        self.analogies = analogies.map { word, model in
            let (word, model) = (word.lowercased(), model.lowercased())
            let shared = zip(word.reversed(), model.reversed()).prefix { $0 == $1 }.count
            return Analogy(beginning: String(word.dropLast(shared)), modelBeginning: String(model.dropLast(shared)))
        }
    }
}

// MARK: - Without a dictionary

/// A guess at the stem: without the longest ending that leaves three letters.
func withoutEnding(_ form: String) -> String {
    let bytes = Array(form.utf8)
    for ending in endings where bytes.count >= ending.count + 3 && bytes.suffix(ending.count).elementsEqual(ending) {
        return String(decoding: bytes.dropLast(ending.count), as: UTF8.self)
    }
    return form
}

/// Cases, plural and possessives of nouns, the commonest of what Finnish has; longest first.
private let endings: [[UInt8]] = {
    let cases = [
        "n", "a", "ä", "ta", "tä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä", "t", "tta",
        "ttä",
    ]
    let plurals =
        cases.filter { $0 != "t" }.map { "i" + $0 } + [
            "ien", "iden", "ihin", "ja", "jä", "jen", "isiin", "iin", "een", "oon", "öön",
        ]
    let possessives = ["ni", "si", "nsa", "nsä", "mme", "nne"]
    let all = cases + plurals + cases.flatMap { ending in possessives.map { ending + $0 } }
    return all.map { Array($0.utf8) }.sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
}()
