/// The faults of one rule that are not listed in full: there are too many.
struct Rest: Sendable {
    let rule: Rule
    /// The location of the first.
    let first: SourceLocation?
    var count = 0
    /// How many are in each file, in reading order.
    var files: [(file: String, count: Int)] = []
}

/// Of each rule the first hundred entries are shown in full and the others counted: nobody reads more, and fixing the
/// first often fixes all. Where several files are at fault, each has its share of the hundred.
struct Limit {
    static let entries = 100

    /// The numbers of the entries to be told, in order.
    private(set) var shown: [Int] = []
    private(set) var rests: [Rest] = []

    /// - Parameter entries: Each of one rule, and of one file or many; none is empty.
    init(_ entries: [ArraySlice<Diagnostic>]) {
        var shares: [Rule: Shares] = [:]
        for entry in entries { shares[entry[entry.startIndex].rule, default: Shares()].add(entry.file) }
        for rule in shares.keys { shares[rule]?.divide() }
        var hidden: [Rule: [ArraySlice<Diagnostic>]] = [:]
        for (number, entry) in entries.enumerated() {
            let rule = entry[entry.startIndex].rule
            if shares[rule]?.take(entry.file) == true { shown.append(number) } else { hidden[rule, default: []].append(entry) }
        }
        rests = hidden.sorted { $0.key.rawValue < $1.key.rawValue }.map { rest(of: $1.flatMap(\.self), $0) }
    }

    private func rest(of faults: [Diagnostic], _ rule: Rule) -> Rest {
        var rest = Rest(rule: rule, first: faults.first?.location, count: faults.count)
        var numbers: [String: Int] = [:]
        for file in faults.lazy.compactMap(\.location?.file) {
            let number = numbers[file] ?? rest.files.count
            if number == rest.files.count {
                numbers[file] = number
                rest.files.append((file, 0))
            }
            rest.files[number].count += 1
        }
        return rest
    }
}

extension ArraySlice<Diagnostic> {
    fileprivate var file: String { first?.location?.file ?? "" }
}

/// How many entries of one rule each file may have.
private struct Shares {
    private var order: [String] = []
    private var counts: [String: Int] = [:]

    mutating func add(_ file: String) {
        if counts.updateValue(counts[file, default: 0] + 1, forKey: file) == nil { order.append(file) }
    }

    /// From the number of entries to the number that is shown: the same for each file that has as many, and one more for
    /// the first ones.
    mutating func divide() {
        var left = Limit.entries
        guard counts.values.reduce(0, +) > left else { return }
        var share = 0
        while true {
            let round = counts.values.reduce(0) { $0 + ($1 > share ? 1 : 0) }
            if round > left { break }
            left -= round
            share += 1
        }
        for file in order {
            let isLonger = counts[file, default: 0] > share && left > 0
            if isLonger { left -= 1 }
            counts[file] = min(counts[file, default: 0], share + (isLonger ? 1 : 0))
        }
    }

    mutating func take(_ file: String) -> Bool {
        guard let count = counts[file], count > 0 else { return false }
        counts[file] = count - 1
        return true
    }
}

extension DiagnosticReport {
    /// How many more there are, and where.
    func text(of rest: Rest) -> String {
        let named = rest.files.prefix(5)
        let others = rest.files.dropFirst(5)
        var places = named.map { "\(printable($0.file)) (\(number($0.count)))" }.joined(separator: ", ")
        if !others.isEmpty {
            let count = number(others.reduce(0) { $0 + $1.count })
            places += language.localized(fi: " ja muut tiedostot (\(count))", en: " and other files (\(count))")
        }
        switch rest.files.count {
        case 0: return more(rest)
        case 1: return more(rest) + language.localized(fi: " tiedostossa ", en: " in ") + printable(rest.files[0].file)
        default: return more(rest) + ": " + places
        }
    }

    private func more(_ rest: Rest) -> String {
        switch (language, rest.rule.severity, rest.count) {
        case (.fi, let severity, 1): "ja 1 muu samanlainen \(self.severity(severity))"
        case (.fi, .error, _): "ja \(number(rest.count)) muuta samanlaista virhettä"
        case (.fi, .warning, _): "ja \(number(rest.count)) muuta samanlaista varoitusta"
        case (.en, let severity, 1): "and 1 more \(severity.rawValue) like these"
        case (.en, let severity, _): "and \(number(rest.count)) more \(severity.rawValue)s like these"
        }
    }

    /// With a space that does not break, or a comma, between thousands.
    private func number(_ number: Int) -> String {
        var groups: [Substring] = []
        var digits = String(number)[...]
        while !digits.isEmpty {
            groups.insert(digits.suffix(3), at: 0)
            digits = digits.dropLast(3)
        }
        return groups.joined(separator: language.localized(fi: "\u{A0}", en: ","))
    }
}
