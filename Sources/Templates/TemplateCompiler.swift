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
            return Template()
        }
        var compiler = Compiler(nodes: nodes, words: words, partials: [name])
        let template = compiler.template(body, in: scope)
        diagnostics += compiler.diagnostics
        return template
    }
}

/// One compilation: resolves names to places, innermost view first.
private struct Compiler {
    let nodes: [String: [Node]]
    let words: [String: String]
    /// The templates being compiled, outermost first: a partial among them includes itself.
    var partials: [String]
    var diagnostics: [Diagnostic] = []
    private var steps = StepList()

    init(nodes: [String: [Node]], words: [String: String], partials: [String]) {
        self.nodes = nodes
        self.words = words
        self.partials = partials
    }

    mutating func template(_ body: [Node], in scope: [Layout]) -> Template {
        compile(body, in: scope.map { (steps.openView(), $0) })
        return steps.template
    }

    /// A view in scope: its number in the template, and what it provides.
    private typealias View = (number: Int, layout: Layout)

    private mutating func compile(_ nodes: [Node], in scope: [View]) {
        for node in nodes {
            switch node {
            case .text(let bytes): steps.append(literal: bytes)
            case .variable(let tag): variable(tag, scope)
            case .html(let tag):
                guard let (place, kind) = resolve(tag, scope) else { continue }
                if case .html = kind { steps.append(.html(place)) } else { report(.wrongTagKind, tag) }
            case .section(let tag, let body, let isInverted): section(tag, body, isInverted, scope)
            case .partial(let tag): partial(tag, scope)
            }
        }
    }

    private mutating func variable(_ tag: Tag, _ scope: [View]) {
        if tag.name.hasPrefix("t.") { return word(tag) }
        guard let (place, kind) = resolve(tag, scope) else { return }
        switch kind {
        case .text: steps.append(.text(place))
        case .address: steps.append(.address(place))
        case .html, .flag, .record, .list: report(.wrongTagKind, tag)
        }
    }

    /// A word of the theme's catalogue is a literal.
    private mutating func word(_ tag: Tag) {
        let key = String(tag.name.dropFirst(2))
        guard let word = words[key] else {
            diagnostics.append(
                Diagnostic(
                    .unknownWord, at: tag.location, value: key, suggestion: nearest(to: key, in: words.keys.sorted())))
            return
        }
        var output = Output(toRoot: "")
        output.writeEscaped(word)
        steps.append(literal: output.bytes)
    }

    private mutating func section(_ tag: Tag, _ body: [Node], _ isInverted: Bool, _ scope: [View]) {
        guard let (place, kind) = resolve(tag, scope) else { return }
        var inner = scope
        let start: Int
        switch kind {
        case _ where isInverted: start = steps.append(.unless(place, end: 0))
        case .text, .address, .html, .flag: start = steps.append(.when(place, end: 0))
        case .record(let layout), .list(let layout):
            let view = steps.openView()
            inner.append((view, layout))
            start = steps.append(.each(place, view: view, end: 0))
        }
        compile(body, in: inner)
        steps.end(start)
    }

    private mutating func partial(_ tag: Tag, _ scope: [View]) {
        guard let body = nodes[tag.name] else {
            diagnostics.append(
                Diagnostic(
                    .unknownPartial, at: tag.location, value: tag.name,
                    suggestion: nearest(to: tag.name, in: nodes.keys.sorted())))
            return
        }
        guard !partials.contains(tag.name) else { return report(.recursivePartial, tag) }
        partials.append(tag.name)
        defer { partials.removeLast() }
        compile(body, in: scope)
    }

    /// The place of a name: the innermost view that has its first part; further parts go into nested records.
    private mutating func resolve(_ tag: Tag, _ scope: [View]) -> (SlotPosition, FieldKind)? {
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        for (view, layout) in scope.reversed() {
            guard let first = layout.fields.firstIndex(where: { $0.name == parts[0] }) else { continue }
            var kind = layout.fields[first].kind
            var positions = [first]
            for part in parts.dropFirst() {
                guard case .record(let inner) = kind, let next = inner.fields.firstIndex(where: { $0.name == part }) else {
                    reportUnknown(tag, scope)
                    return nil
                }
                kind = inner.fields[next].kind
                positions.append(next)
            }
            let path = positions.dropLast().reversed().reduce(.own(positions[positions.count - 1])) { FieldPath.nested($1, $0) }
            return (steps.place(of: path, in: view), kind)
        }
        reportUnknown(tag, scope)
        return nil
    }

    private mutating func reportUnknown(_ tag: Tag, _ scope: [View]) {
        let names = scope.reversed().flatMap { $0.layout.fields.map(\.name) }
        diagnostics.append(
            Diagnostic(
                .unknownTag, at: tag.location, value: tag.name, suggestion: nearest(to: tag.name, in: names),
                notes: [.record(scope.map(\.layout.name).joined(separator: " › ")), .allowed(names)]))
    }

    private mutating func report(_ rule: Rule, _ tag: Tag) {
        diagnostics.append(Diagnostic(rule, at: tag.location, value: tag.name))
    }
}
