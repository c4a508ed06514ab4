/// The candidate nearest to `word` by edit distance, if near enough to be what was meant.
///
/// Damerau–Levenshtein (optimal string alignment) over Unicode scalars, letters compared without case;
/// at most a third of the word's length may differ. The first of equally near candidates wins.
package func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = letters(of: word)
    guard !wanted.isEmpty else { return nil }
    var limit = max(1, wanted.count / 3)
    var best: String?
    for candidate in candidates where candidate != word {
        // A letter takes up to four bytes.
        guard candidate.utf8.count >= wanted.count - limit else { continue }
        let letters = letters(of: candidate)
        guard abs(letters.count - wanted.count) <= limit else { continue }
        guard let distance = editDistance(wanted, letters, atMost: limit) else { continue }
        best = candidate
        // Another one must be nearer than this.
        if distance == 0 { break }
        limit = distance - 1
    }
    return best
}

/// The first 80 letters, as they are compared.
private func letters(of word: String) -> [UInt32] {
    let start = word.utf8.prefix(80)
    guard start.allSatisfy({ $0 < 0x80 }) else { return word.lowercased().unicodeScalars.prefix(80).map(\.value) }
    return start.map { (0x41...0x5A).contains($0) ? UInt32($0) | 0x20 : UInt32($0) }
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`; nil when it takes more than `limit`.
private func editDistance(_ a: [UInt32], _ b: [UInt32], atMost limit: Int) -> Int? {
    // What both begin and end with costs nothing.
    var (start, aEnd, bEnd) = (0, a.count, b.count)
    while start < min(aEnd, bEnd), a[start] == b[start] { start += 1 }
    while min(aEnd, bEnd) > start, a[aEnd - 1] == b[bEnd - 1] { (aEnd, bEnd) = (aEnd - 1, bEnd - 1) }
    let (a, b) = (a[start..<aEnd], b[start..<bEnd])
    guard abs(a.count - b.count) <= limit else { return nil }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var current = beforeLast
    for i in 0..<a.count {
        current[0] = i + 1
        for j in 0..<b.count {
            let (x, y) = (a[start + i], b[start + j])
            var cost = min(last[j + 1] + 1, current[j] + 1, last[j] + (x == y ? 0 : 1))
            if i > 0, j > 0, x == b[start + j - 1], a[start + i - 1] == y { cost = min(cost, beforeLast[j - 1] + 1) }
            current[j + 1] = cost
        }
        // No path through this row, or past it by a swap, gets any shorter.
        if min(last.min() ?? 0, current.min() ?? 0) > limit { return nil }
        (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
}
