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

    init(_ tables: [WordTable], _ catalogue: Catalogue, tasks: Int) async throws {
        var forms = WordTable()
        numbers = tables.map { forms.add($0).map(Int32.init) }
        // Synonyms are found in every form, also those that no text has.
        for synonym in catalogue.synonyms.values {
            for word in words(of: synonym.word) + words(of: synonym.meaning) { _ = forms.number(of: word) }
        }
        let vocabulary = Vocabulary(catalogue)
        // A dictionary is opened in a millisecond, in which it would analyse fifty words.
        let size = max(200, forms.count / (tasks * 4) + 1)
        let analysed = try await parallelMap(Array(stride(from: 0, to: forms.count, by: size)), tasks: tasks) { [forms] start in
            let morphology = Morphology(vocabulary)
            return ((start..<min(start + size, forms.count)).map { morphology.lemmas(of: forms[$0]) }, morphology.knowsFinnish)
        }
        self.forms = forms
        knowsFinnish = analysed.allSatisfy(\.1)
        for lemmas in analysed.lazy.flatMap(\.0) { add(lemmas) }
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
                for part in lemma.parts {
                    let partKey = number(ofKey: part.text)
                    if !parts[key].contains(where: { $0.key == partKey }) { parts[key].append((partKey, part.weight)) }
                }
                return key
            })
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
