import Yams

/// Where the values of `text` stand: one layout for each record. The reader has found no fault in it.
func yamlLayout(of text: String) -> [YAMLLayout] {
    guard let parser = try? Parser(yaml: text, resolver: .basic, encoding: .utf8), let node = try? parser.singleRoot() else {
        return []
    }
    let lines = LineStarts(text)
    if case .sequence(let items) = node {
        return items.filter { if case .mapping = $0 { true } else { false } }.map { layout(of: $0, lines) }
    }
    return [layout(of: node, lines)]
}

private func layout(of node: Node, _ lines: LineStarts) -> YAMLLayout {
    switch node {
    case .scalar(let scalar):
        let style: YAMLLayout.Style =
            switch scalar.style {
            case .singleQuoted: .singleQuoted
            case .doubleQuoted: .doubleQuoted
            case .literal, .folded: .block
            case .any, .plain: .plain
            }
        return .scalar(text: scalar.string, at: lines.offset(of: node.mark), style)
    case .sequence(let items): return .list(items.map { layout(of: $0, lines) })
    case .mapping(let mapping):
        let entries = mapping.map { key, value in
            (key: key.string ?? "", at: lines.offset(of: key.mark), value: layout(of: value, lines))
        }
        // Yams 6.2.2 takes the style of a mapping from the event that ends it, which has none.
        return .mapping(entries, isFlow: lines.byte(of: node.mark) == UInt8(ascii: "{"))
    // Refused by the reader.
    case .alias: return .list([])
    }
}

/// Turns the parser's lines and columns, which count characters, into offsets.
struct LineStarts {
    let bytes: [UInt8]
    private var starts = [0]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var index = 0
        // What libyaml takes for a line end: CR LF, CR, LF, NEL, LS and PS.
        while index < bytes.count {
            let rest = bytes[index...]
            let length =
                rest.starts(with: [0x0D, 0x0A]) || rest.starts(with: [0xC2, 0x85])
                ? 2 : rest.starts(with: [0xE2, 0x80, 0xA8]) || rest.starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 1
            let isEnd = length > 1 || bytes[index] == 0x0A || bytes[index] == 0x0D
            index += length
            if isEnd { starts.append(index) }
        }
    }

    var count: Int { starts.count }

    func start(ofLine index: Int) -> Int { index < starts.count ? starts[index] : bytes.count }

    /// With its line end.
    func end(ofLine index: Int) -> Int { start(ofLine: index + 1) }

    func byte(of mark: Mark?) -> UInt8? {
        let offset = offset(of: mark)
        return offset < bytes.count ? bytes[offset] : nil
    }

    func offset(of mark: Mark?) -> Int {
        guard let mark, starts.indices.contains(mark.line - 1) else { return bytes.count }
        var index = starts[mark.line - 1]
        for _ in 1..<max(mark.column, 1) {
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        }
        return min(index, bytes.count)
    }
}
