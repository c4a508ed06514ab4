/// A template whose every name is known to exist: rendering cannot fail.
package struct Template: Sendable {
    let steps: [Step]

    /// - Parameter records: a record for each layout of the scope that the template was compiled in.
    package func render(_ records: [ViewData], into output: inout Output) {
        var scope = records
        run(steps, &scope, &output)
    }
}

/// Where a value is: in which of the nested views, and at which positions.
struct Path: Sendable {
    /// 0 is the page's own view.
    let depth: Int
    /// A position in the view, then in each nested record.
    let indexes: [Int]
}

/// One thing to do while rendering.
indirect enum Step: Sendable {
    case literal([UInt8])
    case text(Path)
    case address(Path)
    case html(Path)
    case when(Path, [Step])
    case unless(Path, [Step])
    case with(Path, [Step])
    case each(Path, [Step])
}

private func run(_ steps: [Step], _ scope: inout [ViewData], _ output: inout Output) {
    for step in steps {
        switch step {
        case .literal(let bytes): output.write(bytes)
        case .text(let path):
            if case .text(let text) = value(path, scope) { output.writeEscaped(text) }
        case .address(let path):
            if case .address(let address) = value(path, scope) {
                output.write(output.toRoot.utf8)
                output.writeEscaped(address)
            }
        case .html(let path):
            if case .html(let write) = value(path, scope) { write(&output) }
        case .when(let path, let body):
            if isPresent(value(path, scope)) { run(body, &scope, &output) }
        case .unless(let path, let body):
            if !isPresent(value(path, scope)) { run(body, &scope, &output) }
        case .with(let path, let body):
            if case .record(let record) = value(path, scope) { nest(record, body, &scope, &output) }
        case .each(let path, let body):
            if case .list(let records) = value(path, scope) {
                for record in records { nest(record, body, &scope, &output) }
            }
        }
    }
}

private func nest(_ record: ViewData, _ body: [Step], _ scope: inout [ViewData], _ output: inout Output) {
    scope.append(record)
    run(body, &scope, &output)
    scope.removeLast()
}

private func value(_ path: Path, _ scope: [ViewData]) -> Value {
    var record = scope[path.depth]
    for index in path.indexes.dropLast() {
        guard case .record(let inner) = record.values[index] else { return .absent }
        record = inner
    }
    return path.indexes.last.map { record.values[$0] } ?? .absent
}

private func isPresent(_ value: Value) -> Bool {
    switch value {
    case .absent: false
    case .text(let text): !text.isEmpty
    case .list(let records): !records.isEmpty
    case .present, .address, .html, .record: true
    }
}
