/// The language of messages: an option of every command, never read from the environment.
package enum Language: String, CaseIterable, Sendable {
    case fi
    case en
}

/// How diagnostics are written out.
package enum ReportFormat: String, CaseIterable, Sendable {
    /// For people: a paragraph each.
    case text
    /// One JSON array for programs.
    case json
    /// `file:line:column: message`, which editors understand.
    case lines
}

/// One fault, in words: what it is, where it stands, and rows of what is known of it.
package struct ReportEntry: Sendable {
    package let title: String
    package fileprivate(set) var places: [String]
    package let rows: [(label: String, text: String)]

    package init(title: String, places: [String] = [], rows: [(label: String, text: String)] = []) {
        self.title = title
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
        language == .fi ? rule.finnish : rule.english
    }

    package func render(_ diagnostics: [Diagnostic], as format: ReportFormat) -> String {
        switch format {
        case .text: text(diagnostics)
        case .lines: diagnostics.map { line($0) + "\n" }.joined()
        case .json: json(diagnostics)
        }
    }

    func severity(_ severity: Severity) -> String {
        switch (language, severity) {
        case (.fi, .error): "virhe"
        case (.fi, .warning): "varoitus"
        case (.en, _): severity.rawValue
        }
    }

    package func place(_ location: SourceLocation) -> String {
        printable(language == .fi ? location.finnish : location.english)
    }

    private func rows(_ diagnostic: Diagnostic) -> [(label: String, text: String)] {
        var rows: [(label: String, text: String)] = []
        if let value = diagnostic.value { rows.append((language == .fi ? "arvo" : "value", value)) }
        if let suggestion = diagnostic.suggestion {
            rows.append((language == .fi ? "tarkoititko" : "did you mean", suggestion))
        }
        rows += diagnostic.notes.map { language == .fi ? $0.finnish : $0.english }
        rows.append((language == .fi ? "korjaus" : "remedy", message(diagnostic.rule).remedy))
        return rows
    }

    private func text(_ diagnostics: [Diagnostic]) -> String {
        // What keeps the site from being built is what its reader wants to know of first.
        guard let first = diagnostics.first(where: { $0.severity == .error }) ?? diagnostics.first else { return "" }
        let more = (language == .fi ? "lisää: " : "more: ") + "luukku explain " + first.rule.rawValue
        return (entries(of: diagnostics).map(\.text) + [more]).map { $0 + "\n" }.joined(separator: "\n")
    }

    /// What the text report tells, for whoever lays it out otherwise. The same fault on many lines, or in many files, is one
    /// entry: mending it is one thought.
    package func entries(of diagnostics: [Diagnostic]) -> [ReportEntry] {
        struct Key: Hashable {
            let title: String
            let rows: [String]
        }
        var order: [Key] = []
        var groups: [Key: ReportEntry] = [:]
        for repeated in repeats(of: diagnostics) {
            let diagnostic = repeated.diagnostic
            var entry = ReportEntry(
                title: "\(severity(diagnostic.severity)) \(diagnostic.rule.rawValue): \(message(diagnostic.rule).summary)",
                places: diagnostic.location.map { [place($0)] } ?? [],
                rows: rows(diagnostic).map { ($0.label, printable($0.text)) })
            if !repeated.lines.isEmpty { entry.places.append(listed(repeated.lines, diagnostic.severity)) }
            let key = Key(title: entry.title, rows: entry.rows.flatMap { [$0.label, $0.text] })
            if groups[key] == nil {
                order.append(key)
                groups[key] = entry
            } else if groups[key]?.places.last != entry.places.last {
                groups[key]?.places += entry.places
            }
        }
        return order.compactMap { groups[$0].map(shortened) }
    }

    /// The first places of many, and how many more there are.
    private func shortened(_ entry: ReportEntry) -> ReportEntry {
        let shown = 8
        guard entry.places.count > shown + 1 else { return entry }
        var entry = entry
        let count = entry.places.count - shown
        entry.places = entry.places.prefix(shown) + [language == .fi ? "ja \(count) muuta paikkaa" : "and \(count) more places"]
        return entry
    }

    /// The lines on which the same fault stands: the first ten.
    private func listed(_ lines: [Int], _ severity: Severity) -> String {
        let numbers = lines.prefix(10).map(String.init).joined(separator: ", ") + (lines.count > 10 ? ", …" : "")
        return switch language {
        case .fi: "sama \(self.severity(severity)) \(lines.count) rivillä: \(numbers)"
        case .en: "the same \(self.severity(severity)) on \(lines.count) lines: \(numbers)"
        }
    }

    private func line(_ diagnostic: Diagnostic) -> String {
        var text = ""
        if let location = diagnostic.location {
            text = "\(printable(location.file)):\(location.line ?? 1):\(location.column ?? 1): "
        }
        text += "\(severity(diagnostic.severity)) \(diagnostic.rule.rawValue): \(message(diagnostic.rule).summary)"
        for row in rows(diagnostic) { text += "; \(row.label): \(printable(row.text))" }
        return text
    }

    private func json(_ diagnostics: [Diagnostic]) -> String {
        let objects = diagnostics.map { diagnostic in
            var members: [(String, String)] = [
                ("code", quoted(diagnostic.rule.rawValue)), ("severity", quoted(diagnostic.severity.rawValue)),
            ]
            if let location = diagnostic.location {
                members.append(("file", quoted(location.file)))
                if let line = location.line { members.append(("line", String(line))) }
                if let column = location.column { members.append(("column", String(column))) }
                if let field = location.field { members.append(("field", quoted(field))) }
            }
            members.append(("message", quoted(message(diagnostic.rule).summary)))
            if let value = diagnostic.value { members.append(("value", quoted(value))) }
            if let suggestion = diagnostic.suggestion { members.append(("suggestion", quoted(suggestion))) }
            let notes = diagnostic.notes.map { language == .fi ? $0.finnish : $0.english }
            if !notes.isEmpty {
                let list = notes.map { "{\"label\": \(quoted($0.label)), \"text\": \(quoted($0.text))}" }
                members.append(("notes", "[" + list.joined(separator: ", ") + "]"))
            }
            members.append(("remedy", quoted(message(diagnostic.rule).remedy)))
            return "  {" + members.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
        }
        return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }
}

/// One fault that stands on several lines of a file: people mend it once, by search and replace.
private struct Repeats {
    /// The fault, without its line when there are several, and with the notes that all of them have.
    var diagnostic: Diagnostic
    /// In order; empty when the fault has no line or stands on one only.
    var lines: [Int] = []
}

/// Each fault once, in the order of the first of its places: the same rule, field, value and suggestion in one file.
private func repeats(of diagnostics: [Diagnostic]) -> [Repeats] {
    struct Key: Hashable {
        let rule: Rule
        let file, field, value, suggestion: String?
        /// Told apart unless it has a line.
        let number: Int?
    }
    var order: [Key] = []
    var groups: [Key: [Diagnostic]] = [:]
    for (number, diagnostic) in diagnostics.enumerated() {
        let place = diagnostic.location
        let key = Key(
            rule: diagnostic.rule, file: place?.file, field: place?.field, value: diagnostic.value,
            suggestion: diagnostic.suggestion, number: place?.line == nil ? number : nil)
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append(diagnostic)
    }
    return order.flatMap { key -> [Repeats] in
        let group = groups[key] ?? []
        let lines = Set(group.compactMap { $0.location?.line }).sorted()
        guard lines.count > 1, var shared = group.first else { return group.map { Repeats(diagnostic: $0) } }
        shared.location?.line = nil
        shared.location?.column = nil
        shared.notes = shared.notes.filter { note in group.allSatisfy { $0.notes.contains(note) } }
        return [Repeats(diagnostic: shared, lines: lines)]
    }
}

/// Shortened to 200 characters, with control characters as U+FFFD, so that a value cannot steer a terminal.
package func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(200) {
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        result.append(scalar == "\n" ? " " : isControl ? "\u{FFFD}" : scalar)
    }
    return String(result) + (text.unicodeScalars.count > 200 ? " …" : "")
}

/// A JSON string (RFC 8259 section 7).
private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
