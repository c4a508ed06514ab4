/// A number of whole ones as people and Excel write it: `1000`, `1 000`, `3,0`, `3.00`; nil when it may be another, as `1.000`.
func wholeNumber(_ text: String) -> Int? {
    // Of three zeros one cannot tell decimals from thousands.
    let zeros = [",0", ".0", ",00", ".00"].first { text.hasSuffix($0) }
    let groups = text.dropLast(zeros?.count ?? 0).split(omittingEmptySubsequences: false) { groupSpaces.contains($0) }
    guard let first = groups.first, Int(first) != nil else { return nil }
    let digits = first.drop { $0 == "-" || $0 == "+" }
    guard groups.count == 1 || digits.count <= 3 && digits.first != "0" && groups.dropFirst().allSatisfy(isThousands) else {
        return nil
    }
    return Int(groups.joined())
}

/// A space, also one that does not break, and a thin one.
private let groupSpaces: Set<Character> = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]

private func isThousands(_ group: Substring) -> Bool {
    group.utf8.count == 3 && group.utf8.allSatisfy(isDigit)
}
