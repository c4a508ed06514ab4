import Diagnostics

/// A piece of a template, with the line of its tag.
indirect enum Node: Sendable {
    case text([UInt8])
    case variable(Tag)
    case html(Tag)
    case section(Tag, [Node], isInverted: Bool)
    case partial(Tag)
}

/// The name in a tag, and where it is.
struct Tag: Sendable {
    let name: String
    let location: SourceLocation
}

/// Reads `{{name}}`, `{{{html}}}`, `{{#section}}`, `{{^unless}}`, `{{/end}}`, `{{>partial}}` and `{{! comment}}`.
///
/// A section, partial or comment alone on its line takes the whole line away (Mustache manual, "standalone tags").
struct TemplateParser {
    private let source: [UInt8]
    private let file: String
    private var position = 0
    /// Sections within sections: compiling and rendering recurse.
    private static let deepestNesting = 64
    private var line = 1
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: [UInt8], file: String) {
        self.source = source
        self.file = file
    }

    mutating func parse() -> [Node] {
        var open: [(tag: Tag, isInverted: Bool, before: [Node])] = []
        var nodes: [Node] = []
        while let tag = nextTag(&nodes) {
            switch tag.sigil {
            case UInt8(ascii: "!"): break
            case UInt8(ascii: ">"): nodes.append(.partial(tag.tag))
            case UInt8(ascii: "{"), UInt8(ascii: "&"): nodes.append(.html(tag.tag))
            case UInt8(ascii: "#"), UInt8(ascii: "^"):
                guard open.count < Self.deepestNesting else {
                    report(tag.tag.location, "{{#\(tag.tag.name)}}")
                    return []
                }
                open.append((tag.tag, tag.sigil == UInt8(ascii: "^"), nodes))
                nodes = []
            case UInt8(ascii: "/"):
                guard let section = open.popLast(), section.tag.name == tag.tag.name else {
                    report(tag.tag.location, "{{/\(tag.tag.name)}}")
                    return []
                }
                nodes = section.before + [.section(section.tag, nodes, isInverted: section.isInverted)]
            default: nodes.append(.variable(tag.tag))
            }
        }
        if let unclosed = open.last { report(unclosed.tag.location, "{{#\(unclosed.tag.name)}}") }
        return nodes
    }

    private mutating func report(_ location: SourceLocation, _ value: String) {
        diagnostics.append(Diagnostic(.templateSyntax, at: location, value: value))
    }

    /// Appends the text before the next tag to `nodes` and reads the tag.
    private mutating func nextTag(_ nodes: inout [Node]) -> (sigil: UInt8, tag: Tag)? {
        let start = position
        guard let opening = find("{{", from: position) else {
            append(source[start...], to: &nodes)
            position = source.count
            return nil
        }
        let tagLine = line + newlines(source[start..<opening])
        let location = SourceLocation(file: file, line: tagLine)
        let isTriple = opening + 2 < source.count && source[opening + 2] == UInt8(ascii: "{")
        let close: StaticString = isTriple ? "}}}" : "}}"
        guard let closing = find(close, from: opening + 2) else {
            report(location, String(decoding: source[opening...].prefix(40), as: UTF8.self))
            position = source.count
            return nil
        }
        var content = source[(opening + 2)..<closing].drop { $0 == 0x20 }
        let sigil = content.first ?? 0
        if "#^/>!{&".utf8.contains(sigil) { content = content.dropFirst() }
        let name = content.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        var end = closing + close.utf8CodeUnitCount
        var textEnd = opening
        if "#^/>!".utf8.contains(sigil), let (lineStart, nextLine) = standalone(opening, end) {
            (textEnd, end) = (max(lineStart, start), nextLine)
        }
        append(source[start..<textEnd], to: &nodes)
        position = end
        line += newlines(source[start..<end])
        return (sigil, Tag(name: name, location: location))
    }

    /// Where the line of a tag that stands alone begins and where the next one begins.
    private func standalone(_ opening: Int, _ end: Int) -> (Int, Int)? {
        var lineStart = opening
        while lineStart > 0, source[lineStart - 1] == 0x20 || source[lineStart - 1] == 0x09 { lineStart -= 1 }
        guard lineStart == 0 || source[lineStart - 1] == 0x0A else { return nil }
        var next = end
        while next < source.count, [0x20, 0x09, 0x0D].contains(source[next]) { next += 1 }
        guard next == source.count || source[next] == 0x0A else { return nil }
        return (lineStart, min(next + 1, source.count))
    }

    private func append(_ text: ArraySlice<UInt8>, to nodes: inout [Node]) {
        if !text.isEmpty { nodes.append(.text(Array(text))) }
    }

    private func newlines(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 } }

    private func find(_ mark: StaticString, from start: Int) -> Int? {
        mark.withUTF8Buffer { mark in
            source.withUnsafeBufferPointer { source in
                (start..<max(start, source.count - mark.count + 1)).first { place in
                    mark.indices.allSatisfy { source[place + $0] == mark[$0] }
                }
            }
        }
    }
}
