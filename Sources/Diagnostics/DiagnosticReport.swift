/// The language of messages. The command chooses it (decision 12); nothing here reads the environment.
package enum Language: String, CaseIterable, Sendable {
    case fi
    case en

    /// The one of two that is in this language: for what is said beside the code. What has a place of its own, such as messages by
    /// rule, is a switch there, and the words of pages are in word files.
    package func localized<Value>(fi finnish: @autoclosure () -> Value, en english: @autoclosure () -> Value) -> Value {
        switch self {
        case .fi: finnish()
        case .en: english()
        }
    }
}

/// How diagnostics are written out.
package enum ReportFormat: String, CaseIterable, Sendable {
    /// For people: a paragraph each.
    case text
    /// One JSON array for programs.
    case json
    /// `file:line:column: message`, which editors understand; the column where it is known.
    case lines
}

/// One fault, in words: what it is, where it is, and rows of what is known of it.
package struct ReportEntry: Sendable {
    package let title: String
    /// How many faults it stands for.
    package let count: Int
    package fileprivate(set) var places: [String]
    package let rows: [(label: String, text: String)]

    package init(title: String, count: Int = 1, places: [String] = [], rows: [(label: String, text: String)] = []) {
        self.title = title
        self.count = count
        self.places = places
        self.rows = rows
    }

    fileprivate var text: String {
        let width = (rows.map(\.label.count).max() ?? 0) + 2
        let known = rows.map { row in
            row.label + ":" + String(repeating: " ", count: width - row.label.count - 1) + row.text
        }
        return ([title] + (places + known).map { "  " + $0 }).joined(separator: "\n")
    }
}

/// Words for diagnostics: the only place where a `Diagnostic` becomes text.
package struct DiagnosticReport: Sendable {
    package let language: Language

    package init(in language: Language) {
        self.language = language
    }

    package func message(_ rule: Rule) -> Message {
        language.localized(fi: rule.finnish, en: rule.english)
    }

    package func render(_ diagnostics: [Diagnostic], as format: ReportFormat) -> String {
        switch format {
        case .text: text(diagnostics)
        case .lines: lines(diagnostics.errorsFirst)
        case .json: json(diagnostics)
        }
    }

    /// What is wrong and the way out, for whoever has just given the value.
    package func sentence(_ diagnostic: Diagnostic) -> String {
        let message = message(diagnostic.rule)
        let value = diagnostic.value.map { " (”\(printable($0))”)" } ?? ""
        let meant = diagnostic.suggestion.map {
            language.localized(fi: "tarkoititko", en: "did you mean") + " \(printable($0))?"
        }
        let next = meant ?? message.remedy
        return message.summary + value + language.localized(fi: ". " + next.capitalised, en: "; " + next)
    }

    func severity(_ severity: Severity) -> String {
        switch (language, severity) {
        case (.fi, .error): "virhe"
        case (.fi, .warning): "varoitus"
        case (.en, _): severity.rawValue
        }
    }

    package func place(_ location: SourceLocation) -> String {
        printable(language.localized(fi: location.finnish, en: location.english))
    }

    private func rows(_ diagnostic: Diagnostic) -> [(label: String, text: String)] {
        var rows: [(label: String, text: String)] = []
        if let value = diagnostic.value { rows.append((language.localized(fi: "arvo", en: "value"), value)) }
        if let suggestion = diagnostic.suggestion {
            rows.append((language.localized(fi: "tarkoititko", en: "did you mean"), suggestion))
        }
        rows += diagnostic.notes.map { language.localized(fi: $0.finnish, en: $0.english) }
        rows.append((language.localized(fi: "korjaus", en: "remedy"), message(diagnostic.rule).remedy))
        return rows
    }

    private func text(_ diagnostics: [Diagnostic]) -> String {
        guard let first = diagnostics.errorsFirst.first else { return "" }
        let more = language.localized(fi: "Pidempi selitys: ", en: "more: ") + "luukku explain " + first.rule.rawValue
        let end = more + "\n" + (tidying(diagnostics).map { $0 + "\n" } ?? "")
        return entries(of: diagnostics).map { $0.text + "\n\n" }.joined() + end
    }

    /// What puts right a text from Word, of the first file that is one.
    private func tidying(_ diagnostics: [Diagnostic]) -> String? {
        diagnostics.first(where: \.isTidied)?.location.map {
            language.localized(fi: "Tekstin korjaukset: ", en: "corrections of a text: ") + "luukku tidy " + printable($0.file)
        }
    }

    /// What the text report tells, for whoever lays it out otherwise. The same fault on many lines, or in many files, is one
    /// entry: mending it is one thought. Every fault is in one of them: after a rule's first hundred entries the rest is counted.
    package func entries(of diagnostics: [Diagnostic]) -> [ReportEntry] {
        let groups = groups(of: diagnostics.errorsFirst)
        let limit = Limit(groups.map { $0.flatMap(\.faults)[...] })
        return limit.shown.map { entry(of: groups[$0]) }
            + limit.rests.map { rest in
                ReportEntry(title: title(rest.rule), count: rest.count, places: [text(of: rest)])
            }
    }

    /// The same fault, in each of its places.
    private func entry(of group: [Repeats]) -> ReportEntry {
        var places: [String] = []
        for repeated in group {
            var found = repeated.diagnostic.location.map { [place($0)] } ?? []
            if !repeated.lines.isEmpty { found.append(listed(repeated.lines, repeated.diagnostic.severity)) }
            if places.last != found.last || found.isEmpty { places += found }
        }
        let diagnostic = group[0].diagnostic
        return shortened(
            ReportEntry(
                title: title(diagnostic.rule), count: group.reduce(0) { $0 + $1.faults.count }, places: places,
                rows: rows(diagnostic).map { ($0.label, printable($0.text)) }))
    }

    private func title(_ rule: Rule) -> String {
        "\(severity(rule.severity)) \(rule.rawValue): \(message(rule).summary)"
    }

    /// The first places of many, and how many more there are.
    private func shortened(_ entry: ReportEntry) -> ReportEntry {
        let shown = 8
        guard entry.places.count > shown + 1 else { return entry }
        var entry = entry
        let count = entry.places.count - shown
        entry.places =
            entry.places.prefix(shown) + [language.localized(fi: "ja \(count) muuta paikkaa", en: "and \(count) more places")]
        return entry
    }

    /// The lines with the same fault: the first ten.
    private func listed(_ lines: [Int], _ severity: Severity) -> String {
        let numbers = lines.prefix(10).map(String.init).joined(separator: ", ") + (lines.count > 10 ? ", …" : "")
        return language.localized(
            fi: "sama \(self.severity(severity)) \(lines.count) rivillä: \(numbers)",
            en: "the same \(self.severity(severity)) on \(lines.count) lines: \(numbers)")
    }

    private func lines(_ diagnostics: [Diagnostic]) -> String {
        let limit = Limit(diagnostics.indices.map { diagnostics[$0...$0] })
        // The place is that of the first of the rest: an editor leads there.
        let rests = limit.rests.map { prefix($0.first) + title($0.rule) + "; " + text(of: $0) }
        return (limit.shown.map { line(diagnostics[$0]) } + rests).map { $0 + "\n" }.joined()
    }

    private func prefix(_ location: SourceLocation?) -> String {
        guard let location else { return "" }
        let column = location.column.map { "\($0):" } ?? ""
        return "\(printable(location.file)):\(location.line ?? 1):\(column) "
    }

    private func line(_ diagnostic: Diagnostic) -> String {
        var text = prefix(diagnostic.location) + title(diagnostic.rule)
        for row in rows(diagnostic) { text += "; \(row.label): \(printable(row.text))" }
        return text
    }
}

extension String {
    /// As a sentence begins.
    package var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

/// Shortened to `most` characters, with control characters as U+FFFD, so that a value cannot steer a terminal. A tab is shown as
/// Word shows it.
package func printable(_ text: String, to most: Int = 200) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(most) {
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        switch scalar {
        case "\n": result.append(" ")
        case "\t": result.append("→")
        default: result.append(isControl ? "\u{FFFD}" : scalar)
        }
    }
    return String(result) + (text.unicodeScalars.count > most ? " …" : "")
}
