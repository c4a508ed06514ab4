import Diagnostics
import Model
import Yams

/// Reads YAML into raw `Fields`: scalars stay text, so that `no` stays a word and `1.10` stays `1.10`.
///
/// Only this file and YAMLLayout know Yams. Its convenience functions guess types and crash on some input; nodes do neither.
/// Anchors are refused before anything follows them (alias bombs).
struct YAMLReader {
    private let file: String
    /// Line of the file on which `text` begins.
    private let firstLine: Int
    private(set) var diagnostics: [Diagnostic] = []
    /// A part of the document could not be used at all: what is left of it would only lead to further faults.
    private var isDamaged = false

    /// Of the document, once they have been asked for: there may be a fault on each.
    private var knownLines: [Substring]?
    /// Of the document, when it has a sign by which YAML drops what was written: `!`, a backslash and a `#` within a line.
    private var starts: LineStarts?

    /// The deepest nesting of brackets that is parsed: the parser recurses.
    private static let deepestNesting = 64
    /// Yams hashes keys to find duplicates, and for a key that is an alias it hashes all that the alias stands for: more
    /// aliases than this are refused before it sees them.
    private static let mostAliases = 32

    init(file: String, firstLine: Int = 1) {
        self.file = file
        self.firstLine = firstLine
    }

    /// The document's value; nil when it is empty or cannot be read.
    mutating func value(of text: String) -> FieldValue? {
        guard !hasTooManyValues(text.utf8) else {
            diagnostics.append(Diagnostic(.fileTooLarge, at: SourceLocation(file: file), value: "\(text.utf8.count) B"))
            return nil
        }
        guard !hasFaultyLines(text) else { return nil }
        if mayDrop(text.utf8) { starts = LineStarts(text) }
        do {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            let value = try parser.singleRoot().flatMap { convert($0, in: text) }
            if case .scalar(let all, let place) = value, all.first?.isLowercase == true,
                reportMissingColon(onLine: (place.line ?? firstLine) - firstLine + 1, in: text)
            {
                return nil
            }
            return isDamaged ? nil : value
        } catch let error as YamlError {
            report(error, in: text)
        } catch {
            report(.yamlSyntax, line: firstLine, notes: [.detail("\(error)")])
        }
        return nil
    }

    /// Tabs in the indentation, and nesting beyond all use. Brackets in quotes can hide some of it: libyaml has a limit of
    /// its own, at 1,000.
    private mutating func hasFaultyLines(_ text: String) -> Bool {
        let count = diagnostics.count
        let mayHaveAnchors = text.utf8.contains(UInt8(ascii: "&"))
        var (depth, aliases) = (0, 0)
        for (index, line) in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let indentation = line.prefix { $0 == 0x20 || $0 == 0x09 }
            if indentation.contains(0x09), indentation.count < line.count { report(.yamlTab, line: firstLine + index) }
            var deepest = depth
            for byte in line {
                depth = max(0, depth + (byte == 0x5B || byte == 0x7B ? 1 : byte == 0x5D || byte == 0x7D ? -1 : 0))
                deepest = max(deepest, depth)
            }
            if deepest + Self.openings(of: line) > Self.deepestNesting {
                report(.nestedTooDeep, line: firstLine + index)
                break
            }
            guard mayHaveAnchors else { continue }
            aliases += line.split { " [{,?".utf8.contains($0) }.count { $0.first == UInt8(ascii: "*") }
            if aliases > Self.mostAliases {
                report(.yamlAlias, line: firstLine + index)
                break
            }
        }
        return diagnostics.count > count
    }

    /// How many sequences and keys a line begins before it says anything: 3 in `- - ? x`.
    private static func openings(of line: ArraySlice<UInt8>) -> Int {
        var count = 0
        var rest = line.drop { $0 == 0x20 }
        while let mark = rest.first, "-?".utf8.contains(mark), rest.dropFirst().first ?? 0x20 == 0x20 {
            count += 1
            rest = rest.dropFirst().drop { $0 == 0x20 }
        }
        return count
    }

    private mutating func report(
        _ rule: Rule, line: Int, value: String? = nil, suggestion: String? = nil, notes: [Note] = []
    ) {
        let place = SourceLocation(file: file, line: line)
        diagnostics.append(Diagnostic(rule, at: place, value: value, suggestion: suggestion, notes: notes))
    }

    private mutating func lines(of text: String) -> [Substring] {
        let lines = knownLines ?? text.split(separator: "\n", omittingEmptySubsequences: false)
        knownLines = lines
        return lines
    }

    /// A fault after which the document's value cannot be trusted, with the line where it is.
    private mutating func refuse(_ rule: Rule, mark: Mark?, in text: String) {
        isDamaged = true
        let lines = lines(of: text)
        var number = min(mark?.line ?? 1, lines.count)
        // What is missing at the end is missing after the last line that says anything.
        while number > 1, lines[number - 1].allSatisfy(\.isWhitespace) { number -= 1 }
        let found = String(lines[number - 1].drop { $0 == " " })
        report(rule, line: number + firstLine - 1, value: found, suggestion: quoted(found))
    }

    /// Reports the line that makes no sense at `mark` since it has no colon, or the ones above that run into it.
    private mutating func reportMissingColon(before mark: Mark, in text: String) -> Bool {
        let lines = lines(of: text)
        var number = min(mark.line, lines.count)
        while number > 1, lines[number - 1].allSatisfy(\.isWhitespace) { number -= 1 }
        guard number > 0 else { return false }
        let column = keyLine(lines[number - 1]).column
        var found = number
        // To YAML a line without its colon goes on in the next one.
        for above in stride(from: number - 1, to: 0, by: -1) {
            let line = keyLine(lines[above - 1])
            if line.content.isEmpty || line.content.hasPrefix("#") { continue }
            guard line.column == column, withColon(line.content) != nil else { break }
            found = above
        }
        return reportMissingColon(onLine: found, in: text)
    }

    private mutating func reportMissingColon(onLine number: Int, in text: String) -> Bool {
        let lines = lines(of: text)
        guard lines.indices.contains(number - 1) else { return false }
        let content = keyLine(lines[number - 1]).content
        guard let meant = withColon(content) else { return false }
        isDamaged = true
        report(.missingColon, line: number + firstLine - 1, value: String(content), suggestion: meant)
        return true
    }

    /// A line without its indentation and the `- ` of items, and at which column it begins.
    private func keyLine(_ line: Substring) -> (content: Substring, column: Int) {
        var content = line.drop { $0 == " " }
        while content.hasPrefix("- ") { content = content.dropFirst(2).drop { $0 == " " } }
        let column = line.count - content.count
        while content.last?.isWhitespace == true { content.removeLast() }
        return (content, column)
    }

    /// `key value`, `key:value`, `key;value` and `key = value` as `key: value`; nil of a line that has its colon, or begins with no key.
    private func withColon(_ content: Substring) -> String? {
        let key = content.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let rest = content.dropFirst(key.count)
        guard key.first?.isLetter == true, !content.contains(": "), content.last != ":", !rest.hasPrefix("://"),
            let sign = rest.first, ":;=".contains(sign) || sign.isWhitespace
        else { return nil }
        // `otsikko = Kala`, `otsikko;Kala`
        let value = rest.drop(while: \.isWhitespace)
        return key + ": "
            + (value.first.map { ":;=".contains($0) } == true ? value.dropFirst() : value).drop(while: \.isWhitespace)
    }

    /// `key: value` with its value in quotation marks, which helps when YAML takes the value for something else.
    private func quoted(_ line: String) -> String? {
        guard let colon = line.firstRange(of: ": ") else { return nil }
        let (key, value) = (line[..<colon.lowerBound], line[colon.upperBound...].drop { $0 == " " })
        let isKey = key.drop { $0 == " " || $0 == "-" }.allSatisfy { $0.isLetter || $0 == "_" }
        let isSpecial = value.contains(": ") || value.first.map { "{*&!%@`|>".contains($0) } ?? false
        guard isKey, isSpecial, value.first != "'", !value.contains("\"") else { return nil }
        return "\(key): \"\(value.replacing("\\", with: "\\\\"))\""
    }

    private func location(_ node: Node) -> SourceLocation {
        SourceLocation(file: file, line: (node.mark?.line ?? 1) + firstLine - 1)
    }

    private mutating func convert(_ node: Node, in text: String) -> FieldValue? {
        guard !hasSign(node) else {
            refuse(.yamlAlias, mark: node.mark, in: text)
            return nil
        }
        switch node {
        case .scalar(let scalar):
            if let comment = starts?.comment(behind: scalar) {
                report(
                    .commentBehindValue, line: comment.line + firstLine, value: comment.found, suggestion: comment.meant)
            }
            if scalar.style == .doubleQuoted, let fault = starts?.backslash(at: scalar.mark) {
                report(
                    .backslashTaken, line: location(node).line ?? firstLine, value: fault.found, suggestion: fault.meant)
            }
            // Written as `\0` or `\e` in quotation marks.
            if let control = firstControlCharacter(scalar.string) {
                diagnostics.append(Diagnostic(.controlCharacter, at: location(node), value: hexadecimal(control.value)))
            }
            return .scalar(scalar.string, at: location(node))
        case .sequence(let items): return .list(items.compactMap { convert($0, in: text) }, at: location(node))
        case .mapping(let mapping):
            var fields = Fields(location: location(node))
            for (key, value) in mapping {
                guard case .scalar(let name) = key, !hasSign(key) else {
                    refuse(hasSign(key) ? .yamlAlias : .yamlSyntax, mark: key.mark, in: text)
                    continue
                }
                if let converted = convert(value, in: text) { fields.entries.append((name.string, converted)) }
            }
            reportFoldedDuplicates(&fields)
            return .mapping(fields)
        case .alias:
            refuse(.yamlAlias, mark: node.mark, in: text)
            return nil
        }
    }

    /// Whether the value begins with `&`, or with a tag: `!huom` would be taken from the text.
    private func hasSign(_ node: Node) -> Bool {
        node.anchor != nil || starts?.byte(of: node.mark) == UInt8(ascii: "!")
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
            reportDuplicates(keys, first: context.mark, in: text)
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let words = (context?.text ?? "") + " " + problem
            // What is never closed is found at the end, but reported where it begins.
            let isOpen = words.contains("quoted scalar") || words.contains("flow")
            let rule: Rule =
                words.contains("nesting level")
                ? .nestedTooDeep : words.contains("alias") || words.contains("anchor") ? .yamlAlias : .yamlSyntax
            if words.contains("escape") || words.contains("hexdecimal"), let mark = context?.mark,
                let fault = starts?.backslash(at: mark, isRefused: true)
            {
                isDamaged = true
                report(.backslashTaken, line: mark.line + firstLine - 1, value: fault.found, suggestion: fault.meant)
                return
            }
            // A key that ends without its colon is told apart by where it begins.
            let isKey = context?.mark != nil && problem.contains("could not find expected ':'")
            if rule == .yamlSyntax, !isOpen, reportMissingColon(before: isKey ? context?.mark ?? mark : mark, in: text) {
                return
            }
            refuse(rule, mark: isOpen ? context?.mark ?? mark : mark, in: text)
        case .reader(_, let offset, let character, _):
            let line = offset.map { text.utf8.prefix($0).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 } } ?? 1
            report(.controlCharacter, line: line + firstLine - 1, value: hexadecimal(UInt32(max(character, 0))))
        default:
            report(.yamlSyntax, line: firstLine, notes: [.detail("\(error)")])
        }
    }

    /// Reported where the key is for the second time, naming the first. Yams tells the place of one key of the
    /// mapping only; the other ones are in the same column, above or below it.
    private mutating func reportDuplicates(_ keys: [String], first: Mark, in text: String) {
        let lines = lines(of: text)
        let column = first.column - 1
        let start = { (line: Substring) in line.prefix { $0 == " " || $0 == "-" }.count }
        let isItem = { (line: Substring) in start(line) == column && line.prefix(column).contains("-") }
        let isOutside = { (line: Substring) in !line.allSatisfy(\.isWhitespace) && start(line) < column }
        var top = min(first.line - 1, lines.count - 1)
        while top > 0, !isItem(lines[top]), !isOutside(lines[top - 1]) { top -= 1 }
        let bottom = lines[(top + 1)...].firstIndex { isOutside($0) || isItem($0) } ?? lines.count
        var places: [Substring: [Int]] = [:]
        for number in top..<bottom where start(lines[number]) == column {
            for key in writtenKeys(lines[number].dropFirst(column)) { places[key, default: []].append(number) }
        }
        for key in keys {
            let found = places[key[...]] ?? []
            let (earlier, second) = (found.first ?? first.line - 1, found.dropFirst().first ?? first.line - 1)
            report(
                .duplicateKey, line: second + firstLine, value: key,
                notes: [.first(SourceLocation(file: file, line: earlier + firstLine))])
        }
    }

    /// What may be the key of a line: all before a colon, without quotation marks. A key may hold a colon or two.
    private func writtenKeys(_ line: Substring) -> [Substring] {
        var rest = line
        for quote in ["\"", "'"] where rest.hasPrefix(quote) { rest = rest.dropFirst() }
        return rest.indices.lazy.filter { rest[$0] == ":" }.prefix(3).map { colon in
            var key = rest[..<colon]
            while let last = key.last, last == "\"" || last == "'" || last == " " { key.removeLast() }
            return key
        }
    }
}

/// Whether a data file may hold more values than there is memory to spare for: each takes up to 600 bytes.
func hasTooManyValues(_ text: some Sequence<UInt8>) -> Bool {
    let separators = text.reduce(0) { count, byte in
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"),
            UInt8(ascii: "["), UInt8(ascii: "{"), 0x09, 0x0A, 0x0D:
            count + 1
        default: count
        }
    }
    return separators > 500_000
}
