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
        case .text: diagnostics.map { paragraph($0) + "\n" }.joined(separator: "\n")
        case .lines: diagnostics.map { line($0) + "\n" }.joined()
        case .json: json(diagnostics)
        }
    }

    private func severity(_ severity: Severity) -> String {
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

    /// A diagnostic in pieces, for whoever lays them out: a title, its place, and rows of what is known of it.
    package func parts(
        of diagnostic: Diagnostic
    ) -> (title: String, place: String?, rows: [(label: String, text: String)]) {
        let title = "\(severity(diagnostic.severity)) \(diagnostic.rule.rawValue): \(message(diagnostic.rule).summary)"
        return (title, diagnostic.location.map(place), rows(diagnostic).map { ($0.label, printable($0.text)) })
    }

    private func paragraph(_ diagnostic: Diagnostic) -> String {
        let parts = parts(of: diagnostic)
        let width = (parts.rows.map(\.label.count).max() ?? 0) + 2
        var text = parts.title
        if let place = parts.place { text += "\n  " + place }
        for row in parts.rows {
            let label = (row.label + ":")
            text += "\n  " + label + String(repeating: " ", count: width - label.count) + row.text
        }
        return text
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
