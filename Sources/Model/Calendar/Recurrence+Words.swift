// Recurrence in human words. What is understood:
//
//     vuosittain 15.9. · joka toinen vuosi 15.9. · syyskuun 15. päivä · 15. syyskuuta
//     syyskuun toinen tiistai · tammikuun ja elokuun viimeinen perjantai
//     joka kuukauden viimeinen perjantai · joka kuukauden 15. päivä · joka kuukauden viimeinen päivä
//     viikolla 36 · viikon 36 tiistaina · viikoilla 5 ja 36
//     tiistaisin · joka tiistai · joka toinen torstai · maanantaisin ja torstaisin · joka toinen viikko tiistaina

import Diagnostics

extension Recurrence {
    /// Ways to say it, for one whose words were not understood.
    package static let examples = [
        "vuosittain 15.9.", "syyskuun toinen tiistai", "joka kuukauden viimeinen perjantai", "joka kuukauden 15. päivä",
        "viikolla 36", "joka toinen tiistai",
    ]

    /// `text` with each misspelt word as it was probably meant, if that is understood.
    static func meant(by text: String) -> String? {
        let words = daysOfWeek(meantBy: text.lowercased()).split { $0.isWhitespace }.map { word -> String in
            let isKnown = vocabulary.contains(word.prefix { $0 != "," }) || word.contains(where: \.isNumber)
            return isKnown ? String(word) : nearest(to: String(word), in: vocabulary.lazy.map(String.init)) ?? String(word)
        }
        let meant = words.joined(separator: " ")
        return Recurrence(parsing: meant) == nil ? nil : meant
    }

    /// nil when the words are not understood.
    package init?(parsing text: String) {
        var words = Words(text)
        let repetition = words.repetition()
        guard
            let found = words.yearDay() ?? words.week() ?? words.month(isEvery: repetition?.frequency == .monthly)
                ?? words.weekdaysOfWeek(), words.isAtEnd
        else {
            return nil
        }
        self = found
        guard let repetition else { return }
        // `joka toinen vuosi syyskuun toinen tiistai`; `joka vuosi tiistaisin` says nothing.
        guard repetition.frequency == found.frequency else { return nil }
        interval = repetition.interval
    }
}

private struct Words {
    private var words: ArraySlice<Substring>

    init(_ text: String) {
        words = text.lowercased().split { $0.isWhitespace || $0 == "," }[...]
    }

    var isAtEnd: Bool { words.isEmpty }

    private mutating func take(_ word: String) -> Bool {
        guard words.first.map({ $0 == word }) ?? false else { return false }
        words.removeFirst()
        return true
    }

    /// The value of the next word in `table`.
    private mutating func take<Value>(_ table: [Substring: Value]) -> Value? {
        guard let word = words.first, let value = table[word] else { return nil }
        words.removeFirst()
        return value
    }

    /// What `read` finds one or more times, with `ja` between; nothing is taken when it finds none. What is said twice is one:
    /// `tiistaisin ja tiistaisin`.
    private mutating func list<Value: Equatable>(_ read: (inout Words) -> Value?) -> [Value] {
        var values: [Value] = []
        var rest = self
        while let value = read(&rest) {
            if !values.contains(value) { values.append(value) }
            self = rest
            _ = rest.take("ja")
        }
        return values
    }

    /// `joka toinen vuosi`, `vuosittain`, and `joka` before what says by itself how often.
    mutating func repetition() -> (frequency: Recurrence.Frequency, interval: Int)? {
        if let frequency = take(adverbs) { return (frequency, 1) }
        let beginning = self
        guard take("joka") else { return nil }
        let interval = take(intervals) ?? 1
        if let frequency = take(periods) { return (frequency, interval) }
        // `joka toinen tiistai`, but `joka kuukauden toinen tiistai`.
        if interval > 1 {
            if let word = words.first, weekdayNames[word] != nil { return (.weekly, interval) }
            self = beginning
        }
        return nil
    }

    /// `15.9.` and `15. syyskuuta`
    mutating func yearDay() -> Recurrence? {
        guard let word = words.first else { return nil }
        let numbers = word.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        var rest = self
        rest.words.removeFirst()
        var rule = Recurrence(.yearly)
        if word.hasSuffix("."), numbers.count == 3, let day = numbers[0], let month = numbers[1], (1...12).contains(month) {
            rule.months = [month]
            rule.monthDays = [day]
        } else if let day = ordinalNumber(word), let month = rest.take(monthPartitives) {
            rule.months = [month]
            rule.monthDays = [day]
        } else {
            return nil
        }
        guard (1...31).contains(rule.monthDays[0]) else { return nil }
        self = rest
        return rule
    }

    /// `viikolla 36` is the whole week, `viikon 36 tiistaina` its day.
    mutating func week() -> Recurrence? {
        var rest = self
        guard rest.take("viikolla") || rest.take("viikoilla") || rest.take("viikon") || rest.take("viikkojen") else {
            return nil
        }
        var rule = Recurrence(.yearly)
        rule.weeks = rest.list { words in
            guard let word = words.words.first, let number = Int(word.hasSuffix(".") ? word.dropLast() : word) else {
                return nil
            }
            words.words.removeFirst()
            return number
        }
        guard !rule.weeks.isEmpty else { return nil }
        rule.weekdays = rest.list { $0.take(weekdayNames) }.map { Recurrence.Weekday($0) }
        if rule.weekdays.isEmpty {
            rule.weekdays = [Recurrence.Weekday(1)]
            rule.length = 5
        }
        self = rest
        return rule
    }

    /// The days of a month: `syyskuun toinen tiistai`, `kuukauden viimeinen päivä`; after `joka toinen kuukausi` the month is
    /// told.
    mutating func month(isEvery: Bool) -> Recurrence? {
        var rest = self
        let isEvery = rest.take("kuukauden") || rest.take("kuun") || isEvery
        let months = isEvery ? [] : rest.list { $0.take(monthGenitives) }
        guard isEvery || !months.isEmpty else { return nil }
        var rule = Recurrence(isEvery ? .monthly : .yearly)
        rule.months = months
        let isSecondLast = rest.take("toiseksi")
        guard let word = rest.words.popFirst(), var ordinal = ordinalNumber(word) ?? ordinals[word],
            !isSecondLast || ordinal == -1
        else { return nil }
        if isSecondLast { ordinal = -2 }
        if let weekday = rest.take(weekdayNames) {
            guard (-2...5).contains(ordinal) else { return nil }
            rule.weekdays = [Recurrence.Weekday(weekday, ordinal: ordinal)]
        } else {
            let isDay = rest.take("päivä") || rest.take("päivänä")
            guard isDay || ordinalNumber(word) != nil, ordinal <= 31 else { return nil }
            rule.monthDays = [ordinal]
        }
        self = rest
        return rule
    }

    /// `maanantaisin ja torstaisin`, `joka tiistai`
    mutating func weekdaysOfWeek() -> Recurrence? {
        _ = take("joka")
        var rule = Recurrence(.weekly)
        rule.weekdays = list { $0.take(weekdayNames) }.map { Recurrence.Weekday($0) }
        return rule.weekdays.isEmpty ? nil : rule
    }
}

/// `15.` of `15. päivä`
private func ordinalNumber(_ word: Substring) -> Int? {
    guard word.hasSuffix("."), let number = Int(word.dropLast()), number > 0 else { return nil }
    return number
}

private let adverbs: [Substring: Recurrence.Frequency] = [
    "vuosittain": .yearly, "kuukausittain": .monthly, "viikoittain": .weekly,
]
private let periods: [Substring: Recurrence.Frequency] = ["vuosi": .yearly, "kuukausi": .monthly, "viikko": .weekly]
private let intervals: [Substring: Int] = ["toinen": 2, "kolmas": 3, "neljäs": 4]
private let ordinals: [Substring: Int] = [
    "ensimmäinen": 1, "ensimmäisenä": 1, "toinen": 2, "toisena": 2, "kolmas": 3, "kolmantena": 3, "neljäs": 4, "neljäntenä": 4,
    "viides": 5, "viidentenä": 5, "viimeinen": -1, "viimeisenä": -1,
]

private let weekdayStems = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"]
/// `keskiviikkoisin`, but `tiistaisin`.
private let weekdayAdverbs = weekdayStems.map { $0 + ($0.hasSuffix("i") ? "sin" : "isin") }

private let weekdayNames: [Substring: Int] = weekdayStems.enumerated().reduce(into: [:]) { names, stem in
    for name in [stem.element, stem.element + "na", weekdayAdverbs[stem.offset]] { names[Substring(name)] = stem.offset + 1 }
}

/// Words for several days of a week.
private let weekParts: [Substring: ClosedRange<Int>] = [
    "arkisin": 1...5, "arkipäivisin": 1...5, "viikonloppuisin": 6...7, "päivittäin": 1...7,
]

/// `text` with each range, abbreviation and part of a week as the days that it means: `ma–ke`, `maanantaista perjantaihin`.
private func daysOfWeek(meantBy text: String) -> String {
    let parted = text.map { "–—-".contains($0) ? " – " : String($0) }.joined()
    var words = parted.split { $0.isWhitespace || $0 == "," }[...]
    var meant: [String] = []
    while let word = words.popFirst() {
        let first = weekday(meantBy: word)
        let rest = words.drop { $0 == "–" }
        let isRange = words.first == "–" || word.hasSuffix("sta")
        if let first, isRange, let last = rest.first.flatMap(weekday), last > first {
            meant.append(adverbs(of: first...last))
            words = rest.dropFirst()
        } else if let days = weekParts[word] ?? (word.count < 4 ? first.map { $0...$0 } : nil) {
            meant.append(adverbs(of: days))
        } else {
            meant.append(String(word))
        }
    }
    return meant.joined(separator: " ")
}

/// By its abbreviation, or the beginning of its name: `ma`, `keskiviikosta`.
private func weekday(meantBy word: Substring) -> Int? {
    let name = word.hasSuffix(".") ? word.dropLast() : word
    return weekdayStems.firstIndex { $0.prefix(2) == name || name.hasPrefix($0.prefix(6)) }.map { $0 + 1 }
}

/// `maanantaisin, tiistaisin ja keskiviikkoisin`
private func adverbs(of days: ClosedRange<Int>) -> String {
    let names = weekdayAdverbs[days.lowerBound - 1..<days.upperBound]
    return names.count == 1 ? names.joined() : names.dropLast().joined(separator: ", ") + " ja " + (names.last ?? "")
}

/// Every word that is understood, in an order that is always the same.
private let vocabulary: [Substring] =
    (["joka", "ja", "kuukauden", "kuun", "viikolla", "viikoilla", "viikon", "viikkojen", "toiseksi", "päivä", "päivänä"]
    + adverbs.keys + periods.keys + intervals.keys + ordinals.keys + weekdayNames.keys + monthGenitives.keys
    + monthPartitives.keys)
    .sorted()

private let monthGenitives = months(ending: "kuun")
private let monthPartitives = months(ending: "kuuta")

private func months(ending: String) -> [Substring: Int] {
    Dictionary(uniqueKeysWithValues: monthStems.enumerated().map { (Substring($1 + ending), $0 + 1) })
}
