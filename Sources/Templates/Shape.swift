// Templates: a strict engine for a subset of Mustache syntax.
//
// 1. A `Shape` names what a view provides, each name once beside the code that gives the value.
// 2. `TemplateParser` reads template text into nodes that know their lines.
// 3. `TemplateCompiler` checks every tag and partial against shapes and words, and resolves names to positions.
// 4. `Template.render` writes bytes. What could go wrong has been reported by then.

/// What a view of type `Source` provides to a template: names, kinds, and how to get the values.
package struct Shape<Source>: Sendable {
    package let layout: Layout
    private let fields: [Field<Source>]

    package init(_ name: String, _ fields: [Field<Source>]) {
        layout = Layout(name: name, fields: fields.map { .init(name: $0.name, kind: $0.kind) })
        self.fields = fields
    }

    package func record(_ source: Source) -> ViewData {
        ViewData(values: fields.map { $0.value(source) })
    }
}

/// The names and kinds of a shape, without the type of its source.
package final class Layout: Sendable {
    package struct Field: Sendable {
        package let name: String
        package let kind: FieldKind
    }

    package let name: String
    package let fields: [Field]

    init(name: String, fields: [Field]) {
        self.name = name
        self.fields = fields
    }
}

package enum FieldKind: Sendable {
    case text
    /// An address from the site's root; written relative to the page.
    case address
    case html
    case flag
    case record(Layout)
    case list(Layout)
}

/// One name that a view provides.
package struct Field<Source>: Sendable {
    let name: String
    let kind: FieldKind
    let value: @Sendable (Source) -> Value

    /// Text, escaped where it is written. Absent or empty text makes a section of that name fall away.
    package static func text(_ name: String, _ get: @escaping @Sendable (Source) -> String?) -> Field {
        Field(name: name, kind: .text) { source in get(source).map(Value.text) ?? .absent }
    }

    package static func address(_ name: String, _ get: @escaping @Sendable (Source) -> String?) -> Field {
        Field(name: name, kind: .address) { source in get(source).map(Value.address) ?? .absent }
    }

    /// Bytes that are HTML already; nil when there are none.
    package static func html(_ name: String, _ get: @escaping @Sendable (Source) -> (@Sendable (inout Output) -> Void)?)
        -> Field
    {
        Field(name: name, kind: .html) { source in get(source).map(Value.html) ?? .absent }
    }

    package static func flag(_ name: String, _ get: @escaping @Sendable (Source) -> Bool) -> Field {
        Field(name: name, kind: .flag) { source in get(source) ? .present : .absent }
    }

    package static func record<Inner>(
        _ name: String, _ shape: Shape<Inner>, _ get: @escaping @Sendable (Source) -> Inner?
    ) -> Field {
        Field(name: name, kind: .record(shape.layout)) { source in
            get(source).map { .record(shape.record($0)) } ?? .absent
        }
    }

    package static func list<Inner>(
        _ name: String, _ shape: Shape<Inner>, _ get: @escaping @Sendable (Source) -> [Inner]
    ) -> Field {
        Field(name: name, kind: .list(shape.layout)) { source in .list(get(source).map(shape.record)) }
    }
}

/// A view's values, in the order of its shape.
package struct ViewData: Sendable {
    let values: [Value]
}

/// A value on its way into a page.
package indirect enum Value: Sendable {
    case absent
    case present
    case text(String)
    case address(String)
    case html(@Sendable (inout Output) -> Void)
    case record(ViewData)
    case list([ViewData])
}
