// Templates: a strict engine for a subset of Mustache syntax.
//
// 1. A `ViewSchema` names what a view provides, each name once beside the code that gives the value.
// 2. `TemplateParser` reads template text into nodes that know their lines.
// 3. `TemplateCompiler` checks every tag and partial against shapes and words, and resolves names to places.
// 4. `Template.render` writes bytes. What could go wrong has been reported by then.
//
// A view gives only what the template comes to ask for, and each thing once: see `Rendering`.

/// What a view of type `Source` provides to a template: names, kinds, and how to get the values.
///
/// Public, with what it is made of: the compiler specialises for a view of another module only what is public, and a
/// page takes a fifth longer without that.
public struct ViewSchema<Source: Sendable>: Sendable {
    public let layout: Layout
    @usableFromInline let fields: [Field<Source>]

    public init(_ name: String, _ fields: [Field<Source>]) {
        layout = Layout(name: name, fields: fields.map { .init(name: $0.name, kind: $0.kind) })
        self.fields = fields
    }

    /// `source` as a template sees it.
    @inlinable public func record(_ source: Source) -> Records {
        Records(count: 1) { _, name in value(name, of: source) }
    }

    @inlinable func records(_ sources: [Source]) -> Records {
        Records(count: sources.count) { index, name in
            // In the buffer, because a subscript of the array copies a view for each field that is read of it.
            sources.withUnsafeBufferPointer { value(name, of: $0[index]) }
        }
    }

    @inlinable func value(_ name: FieldPath, of source: Source) -> Value {
        switch name {
        case .own(let position): fields[position].value(source, nil)
        case .nested(let position, let inner): fields[position].value(source, inner)
        }
    }
}

/// The names and kinds of a shape, without the type of its source.
public final class Layout: Sendable {
    public struct Field: Sendable {
        public let name: String
        public let kind: FieldKind
    }

    public let name: String
    public let fields: [Field]

    init(name: String, fields: [Field]) {
        self.name = name
        self.fields = fields
    }
}

public enum FieldKind: Sendable {
    case text
    /// An address from the site's root; written relative to the page.
    case address
    case html
    case flag
    case record(Layout)
    case list(Layout)
}

/// A name in a template, resolved to positions in shapes.
public enum FieldPath: Hashable, Sendable {
    case own(Int)
    /// A field of the record at this position: `{{owner.name}}`.
    indirect case nested(Int, FieldPath)
}
