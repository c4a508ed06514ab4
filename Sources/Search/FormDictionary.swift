import Finnish
import Model
import Parallel

/// Every word form of the site with its lemmas, and the keys of the index: lemmas, their parts, and what they are derived
/// from. Numbers follow the order of the pages, so that the number of tasks does not show.
struct FormDictionary: Sendable {
    /// A form counts for the key in full, as a part or as a root.
    struct KeyWeight: Sendable {
        var key: Int
        var weight: Float
    }

    private(set) var forms = WordTable()
    private(set) var keys = WordTable()
    /// For each key, what it is made of as a lemma.
    private(set) var parts: [[(key: Int, weight: Lemma.Weight)]] = []
    /// For each form, its lemmas as keys.
    private(set) var lemmas: [[Int]] = []
    /// Everything that each form counts for, form by form, and where that ends.
    private var keyWeights: [KeyWeight] = []
    private var weightEnds: [Int] = []
    /// The number of each form of each table that was put together.
    let numbers: [[Int32]]
    let knowsFinnish: Bool

    /// - Parameter memory: What Voikko has said before. What it says now is added to it.
    init(
        _ tables: [WordTable], _ catalogue: Catalogue, memory: inout AnalysisMemory, tasks: Int
    ) async throws {
        var forms = WordTable()
        numbers = tables.map { forms.add($0).map(Int32.init) }
        // Synonyms are found in every form, also those that no text has.
        for synonym in Synonym.listed(in: catalogue) {
            for word in words(of: synonym.word) + words(of: synonym.meaning) { _ = forms.number(of: word) }
        }
        self.forms = forms
        let known = memory
        let remembered = (0..<forms.count).map { known.entries(of: $0, in: forms).flatMap { $0.isEmpty ? nil : $0 } }
        let unknown = remembered.indices.filter { remembered[$0] == nil }
        let vocabulary = Vocabulary(catalogue)
        // A dictionary is opened in a millisecond, in which it would analyse fifty words.
        let size = max(200, unknown.count / (tasks * 4) + 1)
        let blocks = stride(from: 0, to: unknown.count, by: size).map { unknown[$0..<min($0 + size, unknown.count)] }
        let analysed = try await parallelMap(blocks, tasks: tasks) { [forms] block in
            let morphology = Morphology(vocabulary, memory: known)
            return (block.map { morphology.lemmas(of: forms[$0]) }, morphology.knowsFinnish, morphology.learned)
        }
        knowsFinnish = known.count > 0 || analysed.allSatisfy(\.1)
        for learned in analysed.map(\.2) { memory.add(learned) }
        var lemmasOfUnknown = analysed.lazy.flatMap(\.0).makeIterator()
        var numbersOfRemembered = [Int32](repeating: -1, count: known.keys.count)
        for entries in remembered {
            if let entries {
                add(entries, of: known.keys, &numbersOfRemembered)
            } else if let lemmas = lemmasOfUnknown.next() {
                add(lemmas)
            }
        }
        // When every part of every lemma is known.
        for lemmas in lemmas {
            keyWeights += weights(of: lemmas)
            weightEnds.append(keyWeights.count)
        }
    }

    func firstLemma(of form: String) -> String? {
        forms.existingNumber(of: form).flatMap { lemmas[$0].first }.map { keys[$0] }
    }

    /// Gives everything that each form counts for, as one list and where in it each form's part ends: tasks that read it
    /// word by word would else wait for each other to count its references.
    func withWeights<Result>(
        _ use: (_ weights: UnsafeBufferPointer<KeyWeight>, _ ends: UnsafeBufferPointer<Int>) -> Result
    ) -> Result {
        keyWeights.withUnsafeBufferPointer { weights in weightEnds.withUnsafeBufferPointer { use(weights, $0) } }
    }

    private mutating func add(_ lemmas: [Lemma]) {
        self.lemmas.append(
            lemmas.map { lemma in
                let key = number(ofKey: lemma.text)
                for part in lemma.parts { add(number(ofKey: part.text), part.weight, to: key) }
                return key
            })
    }

    /// - Parameter numbers: The number here of each remembered key; -1 when it has none yet.
    private mutating func add(_ entries: AnalysisMemory.Entries, of keys: WordTable, _ numbers: inout [Int32]) {
        func number(of key: Int) -> Int {
            if numbers[key] < 0 {
                numbers[key] = Int32(self.keys.number(of: key, in: keys))
                if Int(numbers[key]) == parts.count { parts.append([]) }
            }
            return Int(numbers[key])
        }
        var lemmas: [Int] = []
        for (lemma, itsParts) in entries {
            let key = number(of: lemma)
            for part in itsParts { add(number(of: part.key), part.weight, to: key) }
            lemmas.append(key)
        }
        self.lemmas.append(lemmas)
    }

    private mutating func add(_ part: Int, _ weight: Lemma.Weight, to key: Int) {
        if !parts[key].contains(where: { $0.key == part }) { parts[key].append((part, weight)) }
    }

    /// What a form of these lemmas counts for: the lemmas in full, their parts less; of a key that comes twice the more.
    private func weights(of lemmas: [Int]) -> [KeyWeight] {
        var weights: [KeyWeight] = []
        func count(_ key: Int, _ weight: Float) {
            if let place = weights.firstIndex(where: { $0.key == key }) {
                weights[place].weight = max(weights[place].weight, weight)
            } else {
                weights.append(KeyWeight(key: key, weight: weight))
            }
        }
        for key in lemmas {
            count(key, 1)
            for part in parts[key] { count(part.key, part.weight == .part ? 0.6 : 0.35) }
        }
        return weights
    }

    private mutating func number(ofKey text: String) -> Int {
        let number = keys.number(of: text)
        if number == parts.count { parts.append([]) }
        return number
    }
}
