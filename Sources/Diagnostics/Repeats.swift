/// One fault that is on several lines of a file: people fix it once, by search and replace.
struct Repeats {
    /// The fault, without its line when there are several, and with the notes that all of them have.
    var diagnostic: Diagnostic
    /// Each of them as it was found.
    let faults: [Diagnostic]
    /// In order; empty when the fault has no line or is on one only.
    var lines: [Int] = []
}

/// Each fault once, in the order of the first of its places: the same rule, field, value and meaning in one file.
private func repeats(of diagnostics: [Diagnostic]) -> [Repeats] {
    struct Key: Hashable {
        let rule: Rule
        let file, field, value: String?
        let meant: Suggestion?
        /// Told apart unless it has a line.
        let number: Int?
    }
    var numbers: [Key: Int] = [:]
    var groups: [[Diagnostic]] = []
    for (number, diagnostic) in diagnostics.enumerated() {
        let place = diagnostic.location
        let key = Key(
            rule: diagnostic.rule, file: place?.file, field: place?.field, value: diagnostic.value,
            meant: diagnostic.meant, number: place?.line == nil ? number : nil)
        if let number = numbers[key] {
            groups[number].append(diagnostic)
        } else {
            numbers[key] = groups.count
            groups.append([diagnostic])
        }
    }
    return groups.flatMap { group -> [Repeats] in
        guard group.count > 1 else { return [Repeats(diagnostic: group[0], faults: group)] }
        let lines = Set(group.compactMap { $0.location?.line }).sorted()
        guard lines.count > 1, var shared = group.first else {
            return group.map { Repeats(diagnostic: $0, faults: [$0]) }
        }
        shared.location?.line = nil
        shared.location?.column = nil
        shared.notes = shared.notes.filter { note in group.allSatisfy { $0.notes.contains(note) } }
        return [Repeats(diagnostic: shared, faults: group, lines: lines)]
    }
}

/// The same fault of several files together, in the order of the first.
func groups(of diagnostics: [Diagnostic]) -> [[Repeats]] {
    struct Key: Hashable {
        let rule: Rule
        let value: String?
        let meant: Suggestion?
        let notes: [Note]

        func hash(into hasher: inout Hasher) {
            hasher.combine(rule)
            hasher.combine(value)
            hasher.combine(meant)
            notes.hashShort(into: &hasher)
        }
    }
    var numbers: [Key: Int] = [:]
    var groups: [[Repeats]] = []
    for repeated in repeats(of: diagnostics) {
        let fault = repeated.diagnostic
        let key = Key(rule: fault.rule, value: fault.value, meant: fault.meant, notes: fault.notes)
        if let number = numbers[key] {
            groups[number].append(repeated)
        } else {
            numbers[key] = groups.count
            groups.append([repeated])
        }
    }
    return groups
}
