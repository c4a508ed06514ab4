/// One name that a view provides.
public struct Field<Source: Sendable>: Sendable {
    @usableFromInline let name: String
    @usableFromInline let kind: FieldKind
    /// The value, or that of a field in the nested record when one is named.
    @usableFromInline let value: @Sendable (Source, _ inner: FieldPath?) -> Value

    @inlinable init(
        name: String, kind: FieldKind, value: @escaping @Sendable (Source, _ inner: FieldPath?) -> Value
    ) {
        self.name = name
        self.kind = kind
        self.value = value
    }

    /// Text, escaped where it is written. Absent or empty text makes a section of that name fall away.
    @inlinable public static func text(_ name: String, _ get: @escaping @Sendable (Source) -> String?) -> Field {
        Field(name: name, kind: .text) { source, _ in get(source).map(Value.text) ?? .absent }
    }

    @inlinable public static func address(_ name: String, _ get: @escaping @Sendable (Source) -> String?) -> Field {
        Field(name: name, kind: .address) { source, _ in get(source).map(Value.address) ?? .absent }
    }

    /// Bytes that are HTML already; nil when there are none.
    @inlinable public static func html(
        _ name: String, _ get: @escaping @Sendable (Source) -> (@Sendable (inout Output) -> Void)?
    ) -> Field {
        Field(name: name, kind: .html) { source, _ in get(source).map(Value.html) ?? .absent }
    }

    @inlinable public static func flag(_ name: String, _ get: @escaping @Sendable (Source) -> Bool) -> Field {
        Field(name: name, kind: .flag) { source, _ in get(source) ? .present : .absent }
    }

    @inlinable public static func record<Inner>(
        _ name: String, _ schema: ViewSchema<Inner>, _ get: @escaping @Sendable (Source) -> Inner?
    ) -> Field {
        Field(name: name, kind: .record(schema.layout)) { source, inner in
            guard let record = get(source) else { return .absent }
            return inner.map { schema.value($0, of: record) } ?? .records(schema.record(record))
        }
    }

    @inlinable public static func list<Inner>(
        _ name: String, _ schema: ViewSchema<Inner>, _ get: @escaping @Sendable (Source) -> [Inner]
    ) -> Field {
        Field(name: name, kind: .list(schema.layout)) { source, _ in .records(schema.records(get(source))) }
    }
}

/// Records of one shape, asked field by field: a nested record is one, a list any number.
public struct Records: Sendable {
    let count: Int
    /// The value of a field of the record at an index.
    let value: @Sendable (_ index: Int, FieldPath) -> Value

    @usableFromInline init(count: Int, value: @escaping @Sendable (_ index: Int, FieldPath) -> Value) {
        self.count = count
        self.value = value
    }
}

/// A value on its way into a page.
public enum Value: Sendable {
    case absent
    case present
    case text(String)
    case address(String)
    case html(@Sendable (inout Output) -> Void)
    case records(Records)

    /// Whether a section of that name has something to show.
    var isPresent: Bool {
        switch self {
        case .absent: false
        case .text(let text): !text.isEmpty
        case .records(let records): records.count > 0
        case .present, .address, .html: true
        }
    }
}
