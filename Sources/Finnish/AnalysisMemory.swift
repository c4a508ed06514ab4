/// What Voikko's analysis of word forms came to in earlier builds, so that a form is analysed once and not at each build.
///
/// It is a pure function of the form, Voikko's dictionary and library, and our own reading of its answers (`version`):
/// whoever keeps it keeps it under all of these. A form that Voikko does not know is remembered too, without lemmas.
package struct AnalysisMemory: Sendable {
    /// Of the format and of the rules that make lemmas of an analysis (`Lemma`, `Morphology.analysed`): to be raised with
    /// either. A test holds the rules to it.
    package static let version = 1

    private var forms = WordTable()
    /// Lemmas, their parts and their roots.
    package private(set) var keys = WordTable()
    /// Of each form, each lemma and after it what is in it: a number of `keys` and, in the two lowest bits, `Role`.
    private var entries: [UInt32] = []
    /// Where the entries of each form end.
    private var ends: [UInt32] = []

    private enum Role: UInt32 { case lemma, part, root }

    package init() {}

    package var count: Int { forms.count }

    /// The lemmas of a form by their numbers in `keys`, with what is in each; nil when the form has not been analysed.
    package func entries(of number: Int, in words: WordTable) -> Entries? {
        forms.existingNumber(of: number, in: words).map(entries)
    }

    func lemmas(of form: String) -> [Lemma]? {
        forms.existingNumber(of: form).map { number in
            entries(of: number).map { lemma, parts in
                Lemma(keys[lemma], parts: parts.map { Lemma.Part(text: keys[$0.key], weight: $0.weight) })
            }
        }
    }

    /// A form that is there already stays as it is.
    mutating func add(_ form: String, _ lemmas: [Lemma]) {
        guard forms.number(of: form) == ends.count else { return }
        for lemma in lemmas {
            append(lemma.text, .lemma)
            for part in lemma.parts { append(part.text, part.weight == .part ? .part : .root) }
        }
        ends.append(UInt32(entries.count))
    }

    package mutating func add(_ other: AnalysisMemory) {
        for number in 0..<other.count {
            let form = other.forms[number]
            if let lemmas = other.lemmas(of: form) { add(form, lemmas) }
        }
    }

    private mutating func append(_ key: String, _ role: Role) {
        entries.append(UInt32(keys.number(of: key)) << 2 | role.rawValue)
    }

    private func entries(of number: Int) -> Entries {
        Entries(entries: entries[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])])
    }

    /// The lemmas of one form, each with what is in it.
    package struct Entries: Sequence, IteratorProtocol {
        fileprivate var entries: ArraySlice<UInt32>

        package var isEmpty: Bool { entries.isEmpty }

        package typealias Parts = LazyMapSequence<ArraySlice<UInt32>, (key: Int, weight: Lemma.Weight)>

        package mutating func next() -> (lemma: Int, parts: Parts)? {
            guard let lemma = entries.popFirst() else { return nil }
            let parts = entries.prefix { $0 & 3 != Role.lemma.rawValue }
            entries = entries.dropFirst(parts.count)
            return (Int(lemma >> 2), parts.lazy.map { (Int($0 >> 2), $0 & 3 == Role.part.rawValue ? .part : .root) })
        }
    }
}

// MARK: - As a file

extension AnalysisMemory {
    /// Numbers of 32 bits, the lowest byte first: how many bytes of forms and of keys, how many forms, keys and entries;
    /// then where each form, each key and the entries of each form end, the entries, and the letters.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        let (formBytes, formEnds) = forms.contents
        let (keyBytes, keyEnds) = keys.contents
        let counts = [formBytes.count, keyBytes.count, formEnds.count, keyEnds.count, entries.count].map { UInt32($0) }
        for numbers in [counts, formEnds, keyEnds, ends, entries] {
            for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
        }
        return bytes + formBytes + keyBytes
    }

    /// nil when these are no such bytes.
    package init?(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        guard let counts = rest.takeNumbers(5), let formEnds = rest.takeNumbers(Int(counts[2])),
            let keyEnds = rest.takeNumbers(Int(counts[3])), let ends = rest.takeNumbers(Int(counts[2])),
            let entries = rest.takeNumbers(Int(counts[4])), rest.count == Int(counts[0]) + Int(counts[1]),
            let forms = WordTable(rest.prefix(Int(counts[0])), ends: formEnds),
            let keys = WordTable(rest.dropFirst(Int(counts[0])), ends: keyEnds),
            isAscending(ends, to: entries.count), entries.allSatisfy({ $0 & 3 <= 2 && $0 >> 2 < counts[3] })
        else { return nil }
        self.forms = forms
        self.keys = keys
        self.entries = entries
        self.ends = ends
    }
}

/// Whether the numbers never fall and the last is `end`.
func isAscending(_ numbers: [UInt32], to end: Int) -> Bool {
    Int(numbers.last ?? 0) == end && zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
}

extension ArraySlice<UInt8> {
    fileprivate mutating func takeNumbers(_ count: Int) -> [UInt32]? {
        guard self.count / 4 >= count else { return nil }
        defer { self = dropFirst(count * 4) }
        return withUnsafeBytes { bytes in
            (0..<count).map { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) }
        }
    }
}
