package import Diagnostics

/// All templates of a theme, and the words they use; compiles one of them for a view.
package struct TemplateLibrary: Sendable {
    private var nodes: [String: [Node]] = [:]
    private let words: [String: String]
    /// `Theme/templates`, for messages.
    private let folder: String
    package private(set) var diagnostics: [Diagnostic] = []

    package init(words: [String: String], folder: String) {
        self.words = words
        self.folder = folder
    }

    package mutating func add(_ source: [UInt8], named name: String, file: String) {
        var parser = TemplateParser(source, file: file)
        nodes[name] = parser.parse()
        diagnostics += parser.diagnostics
    }

    /// The template called `name` for views of the last of `scope`, which also sees the names of the views before it.
    /// Faults are reported and leave an empty place.
    package mutating func compile(_ name: String, in scope: [Layout]) -> Template {
        guard let body = nodes[name] else {
            diagnostics.append(
                Diagnostic(
                    .missingTemplate, at: SourceLocation(file: "\(folder)/\(name).mustache"), value: name,
                    suggestion: nearest(to: name, in: nodes.keys.sorted())))
            return Template(steps: [])
        }
        var compiler = Compiler(nodes: nodes, words: words, partials: [name])
        let steps = compiler.compile(body, in: scope)
        diagnostics += compiler.diagnostics
        return Template(steps: steps)
    }
}

/// One compilation: resolves names to positions, innermost view first.
private struct Compiler {
    let nodes: [String: [Node]]
    let words: [String: String]
    /// The templates being compiled, outermost first: a partial among them includes itself.
    var partials: [String]
    var diagnostics: [Diagnostic] = []

    mutating func compile(_ nodes: [Node], in scope: [Layout]) -> [Step] {
        var steps: [Step] = []
        for node in nodes {
            switch node {
            case .text(let bytes): steps.append(.literal(bytes))
            case .variable(let tag): steps += variable(tag, scope)
            case .html(let tag):
                guard let (path, kind) = resolve(tag, scope) else { continue }
                if case .html = kind { steps.append(.html(path)) } else { report(.wrongTagKind, tag) }
            case .section(let tag, let body, let isInverted): steps += section(tag, body, isInverted, scope)
            case .partial(let tag): steps += partial(tag, scope)
            }
        }
        return steps
    }

    private mutating func variable(_ tag: Tag, _ scope: [Layout]) -> [Step] {
        if tag.name.hasPrefix("t.") { return word(tag) }
        guard let (path, kind) = resolve(tag, scope) else { return [] }
        switch kind {
        case .text: return [.text(path)]
        case .address: return [.address(path)]
        case .html, .flag, .record, .list:
            report(.wrongTagKind, tag)
            return []
        }
    }

    /// A word of the theme's catalogue is a literal.
    private mutating func word(_ tag: Tag) -> [Step] {
        let key = String(tag.name.dropFirst(2))
        guard let word = words[key] else {
            diagnostics.append(
                Diagnostic(
                    .unknownWord, at: tag.location, value: key, suggestion: nearest(to: key, in: words.keys.sorted())))
            return []
        }
        var output = Output(toRoot: "")
        output.writeEscaped(word)
        return [.literal(output.bytes)]
    }

    private mutating func section(_ tag: Tag, _ body: [Node], _ isInverted: Bool, _ scope: [Layout]) -> [Step] {
        guard let (path, kind) = resolve(tag, scope) else { return [] }
        if isInverted { return [.unless(path, compile(body, in: scope))] }
        switch kind {
        case .text, .address, .html, .flag: return [.when(path, compile(body, in: scope))]
        case .record(let layout): return [.with(path, compile(body, in: scope + [layout]))]
        case .list(let layout): return [.each(path, compile(body, in: scope + [layout]))]
        }
    }

    private mutating func partial(_ tag: Tag, _ scope: [Layout]) -> [Step] {
        guard let body = nodes[tag.name] else {
            diagnostics.append(
                Diagnostic(
                    .unknownPartial, at: tag.location, value: tag.name,
                    suggestion: nearest(to: tag.name, in: nodes.keys.sorted())))
            return []
        }
        guard !partials.contains(tag.name) else {
            report(.recursivePartial, tag)
            return []
        }
        partials.append(tag.name)
        defer { partials.removeLast() }
        return compile(body, in: scope)
    }

    /// The position of a name: the innermost view that has its first part; further parts go into nested records.
    private mutating func resolve(_ tag: Tag, _ scope: [Layout]) -> (Path, FieldKind)? {
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        for (up, layout) in scope.reversed().enumerated() {
            guard var index = layout.fields.firstIndex(where: { $0.name == parts[0] }) else { continue }
            var kind = layout.fields[index].kind
            var indexes = [index]
            for part in parts.dropFirst() {
                guard case .record(let inner) = kind, let next = inner.fields.firstIndex(where: { $0.name == part }) else {
                    reportUnknown(tag, scope)
                    return nil
                }
                index = next
                kind = inner.fields[index].kind
                indexes.append(index)
            }
            return (Path(depth: scope.count - 1 - up, indexes: indexes), kind)
        }
        reportUnknown(tag, scope)
        return nil
    }

    private mutating func reportUnknown(_ tag: Tag, _ scope: [Layout]) {
        let names = scope.reversed().flatMap { $0.fields.map(\.name) }
        diagnostics.append(
            Diagnostic(
                .unknownTag, at: tag.location, value: tag.name, suggestion: nearest(to: tag.name, in: names),
                notes: [.record(scope.map(\.name).joined(separator: " › ")), .allowed(names)]))
    }

    private mutating func report(_ rule: Rule, _ tag: Tag) {
        diagnostics.append(Diagnostic(rule, at: tag.location, value: tag.name))
    }
}
