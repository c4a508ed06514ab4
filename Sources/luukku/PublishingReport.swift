import Diagnostics
import Formats
import Publishing

extension PublishingWords {
    /// For programs.
    func json(_ comparison: Comparison?, _ plan: Plan, _ diagnostics: [Diagnostic]) -> String {
        var json = JSON()
        json.object { json in
            json.field("target") { $0.add(target) }
            for (name, files) in [
                ("added", plan.added), ("changed", plan.changed), ("removed", plan.removed), ("edited", plan.edited),
            ] {
                json.field(name) { $0.add(files) }
            }
            json.field("unchanged") { $0.add(plan.unchanged) }
            json.field("placeholders") { $0.add(diagnostics.count { $0.rule == .placeholderLeft }) }
            guard let comparison else { return }
            if let records = comparison.records { json.field("records") { add(records, to: &$0) } }
            json.field("texts") { add(comparison.words, to: &$0) }
            json.field("shrinking") { json in
                json.list { json in
                    for (type, was, becomes) in comparison.shrinking {
                        json.object { json in
                            json.field("type") { $0.add(type) }
                            json.field("was") { $0.add(was) }
                            json.field("becomes") { $0.add(becomes) }
                        }
                    }
                }
            }
            json.field("linksToRemoved") { json in
                json.object { json in
                    for page in comparison.removedPages { json.field(page.path) { $0.add(page.links) } }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func add(_ records: [Comparison.Change], to json: inout JSON) {
        json.list { json in
            for record in records {
                json.object { json in
                    json.field("type") { $0.add(record.name.type) }
                    json.field("id") { $0.add(record.name.id) }
                    json.field("title") { $0.add(record.title) }
                    json.field("pages") { $0.add(record.pages) }
                    switch record.outcome {
                    case .added: json.field("outcome") { $0.add("added") }
                    case .removed: json.field("outcome") { $0.add("removed") }
                    case .hidden: json.field("outcome") { $0.add("hidden") }
                    case .changed(let values):
                        json.field("outcome") { $0.add("changed") }
                        json.field("values") { add(values, to: &$0) }
                    }
                }
            }
        }
    }

    private func add(_ values: [Comparison.Value], to json: inout JSON) {
        json.list { json in
            for value in values {
                json.object { json in
                    json.field("key") { $0.add(value.key) }
                    if let was = value.was { json.field("was") { $0.add(was) } }
                    if let becomes = value.becomes { json.field("becomes") { $0.add(becomes) } }
                }
            }
        }
    }

    private func add(_ words: [(change: WordChange, pages: [String])], to json: inout JSON) {
        json.list { json in
            for (change, pages) in words {
                json.object { json in
                    json.field("was") { $0.add(change.was) }
                    json.field("becomes") { $0.add(change.becomes) }
                    json.field("pages") { $0.add(pages) }
                }
            }
        }
    }

    /// One file that shows the changes in a browser, for whoever approves them: a line that is indented in `text` is an item.
    func page(_ text: String) -> String {
        let title = language.localized(fi: "Muutokset: \(printable(target))", en: "Changes: \(printable(target))")
        var body = ""
        var isInList = false
        for line in text.split(separator: "\n") {
            let isItem = line.hasPrefix("  ")
            if isItem != isInList { body += isItem ? "<ul>\n" : "</ul>\n" }
            isInList = isItem
            let words = escapedHTML(String(line.drop { $0 == " " }))
            body +=
                isItem
                ? "<li>\(words)</li>\n"
                : line.hasSuffix(":") ? "<h2>\(String(words.dropLast()).capitalised)</h2>\n" : "<p>\(words)</p>\n"
        }
        if isInList { body += "</ul>\n" }
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>\(escapedHTML(title))</title>
            <style>body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}h2{font-size:1.1rem}</style>
            <h1>\(escapedHTML(title))</h1>
            \(body)</html>

            """
    }
}

private func escapedHTML(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendEscaped(text)
    return String(decoding: bytes, as: UTF8.self)
}
