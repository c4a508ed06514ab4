/// The candidate nearest to `word` by edit distance, if near enough to be what was meant.
///
/// Damerau–Levenshtein (optimal string alignment) over Unicode scalars, letters compared without case;
/// at most a third of the word's length may differ. The first of equally near candidates wins.
package func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(80))
    guard !wanted.isEmpty else { return nil }
    let limit = max(1, wanted.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in candidates where candidate != word {
        let letters = Array(candidate.lowercased().unicodeScalars.prefix(80))
        guard abs(letters.count - wanted.count) <= limit else { continue }
        let distance = editDistance(wanted, letters)
        if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...b.count)
    for i in a.indices {
        var current = [i + 1]
        current.reserveCapacity(b.count + 1)
        for j in b.indices {
            var cost = min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
            current.append(cost)
        }
        (beforeLast, last) = (last, current)
    }
    return last[b.count]
}
