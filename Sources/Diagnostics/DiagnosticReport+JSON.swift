extension DiagnosticReport {
    /// One array. What is only counted is an object of its own, with `more`, the same in words, and the files; its place is that of the first.
    func json(_ diagnostics: [Diagnostic]) -> String {
        let limit = Limit(diagnostics.indices.map { diagnostics[$0...$0] })
        let objects = limit.shown.map { object(diagnostics[$0]) } + limit.rests.map(object)
        return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    private func object(_ diagnostic: Diagnostic) -> String {
        var members = members(diagnostic.rule, at: diagnostic.location)
        members.append(("message", quoted(message(diagnostic.rule).summary)))
        if let value = diagnostic.value { members.append(("value", quoted(value))) }
        if let suggestion = diagnostic.suggestion { members.append(("suggestion", quoted(suggestion))) }
        let notes = diagnostic.notes.map { language == .fi ? $0.finnish : $0.english }
        if !notes.isEmpty {
            let list = notes.map { "{\"label\": \(quoted($0.label)), \"text\": \(quoted($0.text))}" }
            members.append(("notes", "[" + list.joined(separator: ", ") + "]"))
        }
        return object(members + [("remedy", quoted(message(diagnostic.rule).remedy))])
    }

    private func object(_ rest: Rest) -> String {
        let files = rest.files.map { "{\"file\": \(quoted($0.file)), \"more\": \($0.count)}" }
        let counted = [
            ("message", quoted(message(rest.rule).summary)), ("more", String(rest.count)),
            ("moreText", quoted(text(of: rest))), ("files", "[" + files.joined(separator: ", ") + "]"),
        ]
        return object(
            members(rest.rule, at: rest.first) + counted + [("remedy", quoted(message(rest.rule).remedy))])
    }

    private func members(_ rule: Rule, at location: SourceLocation?) -> [(String, String)] {
        var members = [("code", quoted(rule.rawValue)), ("severity", quoted(rule.severity.rawValue))]
        guard let location else { return members }
        members.append(("file", quoted(location.file)))
        if let line = location.line { members.append(("line", String(line))) }
        if let column = location.column { members.append(("column", String(column))) }
        if let field = location.field { members.append(("field", quoted(field))) }
        return members
    }

    private func object(_ members: [(String, String)]) -> String {
        "  {" + members.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
    }
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
