import Formats

extension DiagnosticReport {
    /// One array, an object a line. What is only counted is an object of its own, with `more`, the same in words, and the files;
    /// its place is that of the first.
    func json(_ diagnostics: [Diagnostic]) -> String {
        let limit = Limit(diagnostics.indices.map { diagnostics[$0...$0] })
        let objects = limit.shown.map { object(diagnostics[$0]) } + limit.rests.map(object)
        return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    private func object(_ diagnostic: Diagnostic) -> String {
        object(diagnostic.rule, at: diagnostic.location) { json in
            if let value = diagnostic.value { json.field("value") { $0.add(value) } }
            if let suggestion = diagnostic.suggestion { json.field("suggestion") { $0.add(suggestion) } }
            let notes = diagnostic.notes.map { language.localized(fi: $0.finnish, en: $0.english) }
            guard !notes.isEmpty else { return }
            json.field("notes") { json in
                json.list { json in
                    for note in notes {
                        json.object { json in
                            json.field("label") { $0.add(note.label) }
                            json.field("text") { $0.add(note.text) }
                        }
                    }
                }
            }
        }
    }

    private func object(_ rest: Rest) -> String {
        object(rest.rule, at: rest.first) { json in
            json.field("more") { $0.add(rest.count) }
            json.field("moreText") { $0.add(text(of: rest)) }
            json.field("files") { json in
                json.list { json in
                    for file in rest.files {
                        json.object { json in
                            json.field("file") { $0.add(file.file) }
                            json.field("more") { $0.add(file.count) }
                        }
                    }
                }
            }
        }
    }

    private func object(_ rule: Rule, at location: SourceLocation?, _ more: (inout JSON) -> Void) -> String {
        var json = JSON()
        json.object { json in
            json.field("code") { $0.add(rule.rawValue) }
            json.field("severity") { $0.add(rule.severity.rawValue) }
            if let location {
                json.field("file") { $0.add(location.file) }
                if let line = location.line { json.field("line") { $0.add(line) } }
                if let column = location.column { json.field("column") { $0.add(column) } }
                if let field = location.field { json.field("field") { $0.add(field) } }
            }
            json.field("message") { $0.add(message(rule).summary) }
            more(&json)
            json.field("remedy") { $0.add(message(rule).remedy) }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
