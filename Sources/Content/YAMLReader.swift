import Diagnostics
import Model
import Yams

/// Reads YAML into raw `Fields`: scalars stay text, so that `no` stays a word and `1.10` stays `1.10`.
///
/// The only file that knows Yams. Its convenience functions guess types and crash on some input; nodes do neither.
/// Anchors are refused before anything follows them (alias bombs).
struct YAMLReader {
    private let file: String
    /// Line of the file on which `text` begins.
    private let firstLine: Int
    private(set) var diagnostics: [Diagnostic] = []

    /// The deepest nesting of brackets that is parsed: the parser recurses.
    private static let deepestNesting = 64

    init(file: String, firstLine: Int = 1) {
        self.file = file
        self.firstLine = firstLine
    }

    /// The document's value; nil when it is empty or cannot be read.
    mutating func value(of text: String) -> FieldValue? {
        guard !hasFaultyLines(text) else { return nil }
        do {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            return try parser.singleRoot().flatMap { convert($0) }
        } catch let error as YamlError {
            report(error, in: text)
        } catch {
            report(.yamlSyntax, line: firstLine, notes: [.detail("\(error)")])
        }
        return nil
    }

    /// Tabs in the indentation, and nesting beyond all use.
    private mutating func hasFaultyLines(_ text: String) -> Bool {
        let count = diagnostics.count
        var depth = 0
        for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let indentation = line.prefix { $0 == 0x20 || $0 == 0x09 }
            if indentation.contains(0x09), indentation.count < line.count { report(.yamlTab, line: firstLine + index) }
            depth = line.reduce(into: depth) { $0 += $1 == 0x5B || $1 == 0x7B ? 1 : $1 == 0x5D || $1 == 0x7D ? -1 : 0 }
            let dashes = line.split(separator: 0x20).prefix { $0.elementsEqual([0x2D]) || $0.elementsEqual([0x3F]) }.count
            if depth + dashes > Self.deepestNesting {
                report(.nestedTooDeep, line: firstLine + index)
                break
            }
        }
        return diagnostics.count > count
    }

    private mutating func report(_ rule: Rule, line: Int, value: String? = nil, notes: [Note] = []) {
        diagnostics.append(Diagnostic(rule, at: SourceLocation(file: file, line: line), value: value, notes: notes))
    }

    private func location(_ node: Node) -> SourceLocation {
        SourceLocation(file: file, line: (node.mark?.line ?? 1) + firstLine - 1)
    }

    private mutating func convert(_ node: Node) -> FieldValue? {
        guard node.anchor == nil else {
            diagnostics.append(Diagnostic(.yamlAlias, at: location(node)))
            return nil
        }
        switch node {
        case .scalar(let scalar): return .scalar(scalar.string, at: location(node))
        case .sequence(let items): return .list(items.compactMap { convert($0) }, at: location(node))
        case .mapping(let mapping):
            var fields = Fields(location: location(node))
            for (key, value) in mapping {
                guard case .scalar(let name) = key, key.anchor == nil else {
                    diagnostics.append(Diagnostic(.yamlSyntax, at: location(key)))
                    continue
                }
                if let converted = convert(value) { fields.entries.append((name.string, converted)) }
            }
            reportFoldedDuplicates(&fields)
            return .mapping(fields)
        case .alias:
            diagnostics.append(Diagnostic(.yamlAlias, at: location(node)))
            return nil
        }
    }

    /// `sähköposti` and `sahkoposti` are one key.
    private mutating func reportFoldedDuplicates(_ fields: inout Fields) {
        var first: [String: SourceLocation] = [:]
        fields.entries = fields.entries.filter { entry in
            guard let earlier = first.updateValue(entry.value.location, forKey: folded(entry.key)) else { return true }
            diagnostics.append(
                Diagnostic(.duplicateKey, at: entry.value.location, value: entry.key, notes: [.first(earlier)]))
            return false
        }
    }

    private mutating func report(_ error: YamlError, in text: String) {
        switch error {
        case .duplicatedKeysInMapping(let keys, let context):
            for key in keys { reportDuplicate(key, first: context.mark, in: text) }
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let rule: Rule = problem.contains("alias") || problem.contains("anchor") ? .yamlAlias : .yamlSyntax
            report(rule, line: mark.line + firstLine - 1, value: line(mark.line, of: text), notes: [.detail(problem)])
        case .reader(let problem, let offset, _, _):
            let line = offset.map { text.utf8.prefix($0).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 } } ?? 1
            report(.controlCharacter, line: line + firstLine - 1, notes: [.detail(problem)])
        default:
            report(.yamlSyntax, line: firstLine, notes: [.detail("\(error)")])
        }
    }

    /// Reported where the key stands for the second time, naming the first.
    private mutating func reportDuplicate(_ key: String, first: Mark, in text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isKey = { (line: Substring) in
            var rest = line.drop { $0 == " " || $0 == "-" }
            for quote in ["\"", "'"] where rest.hasPrefix(quote) { rest = rest.dropFirst() }
            return rest.hasPrefix(key) && rest.dropFirst(key.count).drop { $0 == "\"" || $0 == "'" || $0 == " " }.hasPrefix(":")
        }
        let earlier = lines.indices.first { $0 >= first.line - 1 && isKey(lines[$0]) } ?? first.line - 1
        let second = lines.indices.first { $0 > earlier && isKey(lines[$0]) } ?? earlier
        report(
            .duplicateKey, line: second + firstLine, value: key,
            notes: [.first(SourceLocation(file: file, line: earlier + firstLine))])
    }

    private func line(_ number: Int, of text: String) -> String? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
    }
}
