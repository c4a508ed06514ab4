import Formats
import Model
import Site

// A table's columns are declared once, each with its name, its title and what a row has in it. The sheet (CSV), the list of
// objects (JSON), its schema and the description of the data package all follow from them.

/// What a row has in a column: for a sheet as readers write it, for a program as it is.
enum Cell: Sendable {
    case text(String)
    case integer(Int)
    case flag(Bool)
    case date(CalendarDate)
    /// A record or a value of a closed set: programs get its identifier, readers its name.
    case named(Named)
    case list([Named])

    struct Named: Sendable {
        let id: String
        let name: String
    }
}

/// What a column holds; `choices` are all identifiers that it may have.
enum CellKind: Sendable {
    case text, integer, flag, date
    case named(choices: [String]?)
    case list
}

/// A column of a table with rows of type `Row`.
struct Column<Row: Sendable>: Sendable {
    /// In JSON.
    let name: String
    /// In the sheet's first row.
    let title: String
    let kind: CellKind
    /// Whether every row has a value.
    let isRequired: Bool
    let value: @Sendable (Row) -> Cell?

    private init(
        _ name: String, _ title: String, _ kind: CellKind, required: Bool = false,
        _ value: @escaping @Sendable (Row) -> Cell?
    ) {
        self.name = name
        self.title = title
        self.kind = kind
        isRequired = required
        self.value = value
    }

    static func required(
        _ name: String, _ title: String, _ value: @escaping @Sendable (Row) -> String
    ) -> Column { Column(name, title, .text, required: true) { .text(value($0)) } }

    static func text(_ name: String, _ title: String, _ value: @escaping @Sendable (Row) -> String?) -> Column {
        Column(name, title, .text) { value($0).map { .text($0) } }
    }

    static func integer(_ name: String, _ title: String, _ value: @escaping @Sendable (Row) -> Int) -> Column {
        Column(name, title, .integer, required: true) { .integer(value($0)) }
    }

    static func flag(_ name: String, _ title: String, _ value: @escaping @Sendable (Row) -> Bool) -> Column {
        Column(name, title, .flag, required: true) { .flag(value($0)) }
    }

    static func date(_ name: String, _ title: String, _ value: @escaping @Sendable (Row) -> CalendarDate?) -> Column {
        Column(name, title, .date) { value($0).map { .date($0) } }
    }

    /// One of `choices` with what it is called, or nothing.
    static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ title: String, called label: @escaping @Sendable (Value) -> String,
        _ value: @escaping @Sendable (Row) -> Value?
    ) -> Column {
        Column(name, title, .named(choices: Value.allCases.map(\.rawValue))) { row in
            value(row).map { .named(Cell.Named(id: $0.rawValue, name: label($0))) }
        }
    }

    static func record(_ name: String, _ title: String, _ value: @escaping @Sendable (Row) -> Cell.Named?) -> Column {
        Column(name, title, .named(choices: nil)) { value($0).map { .named($0) } }
    }

    static func list(_ name: String, _ title: String, _ value: @escaping @Sendable (Row) -> [Cell.Named]) -> Column {
        Column(name, title, .list, required: true) { .list(value($0)) }
    }
}

/// A table of the site in all its forms.
struct Sheet<Row: Sendable>: Sendable {
    let table: DataTable
    let columns: [Column<Row>]
    let rows: [Row]

    func files(_ labels: ExportLabels) -> SheetFiles {
        SheetFiles(
            files: [
                GeneratedFile(table.route(.sheet).path) { sheet(labels) },
                GeneratedFile(table.route(.json).path) { json() },
                GeneratedFile(table.route(.schema).path) { schema(labels) },
            ],
            describe: { describe(labels, in: &$0) })
    }

    // MARK: CSV

    /// As Excel of Finland opens it by itself: semicolons, UTF-8 with a byte order mark, CR LF (RFC 4180).
    private func sheet(_ labels: ExportLabels) -> [UInt8] {
        var sheet = CSV()
        sheet.add(columns.map(\.title))
        for row in rows { sheet.add(columns.map { $0.value(row)?.text(labels) ?? "" }) }
        return sheet.bytes
    }

    // MARK: JSON

    private func json() -> [UInt8] {
        var json = JSON()
        json.list { json in
            for row in rows {
                json.object { json in
                    for column in columns { json.field(column.name) { column.value(row).add(to: &$0) } }
                }
            }
        }
        return json.bytes + "\n".utf8
    }

    /// JSON Schema 2020-12 of the list.
    private func schema(_ labels: ExportLabels) -> [UInt8] {
        var json = JSON()
        json.object { json in
            json.field("$schema") { $0.add("https://json-schema.org/draft/2020-12/schema") }
            json.field("title") { $0.add(labels.name("table." + table.rawValue)) }
            json.field("description") { $0.add(labels.name("table." + table.rawValue + ".note")) }
            json.field("type") { $0.add("array") }
            json.field("items") { json in
                json.object { json in
                    json.field("type") { $0.add("object") }
                    json.field("properties") { json in
                        json.object { json in
                            for column in columns { json.field(column.name) { column.addSchema(to: &$0) } }
                        }
                    }
                    json.field("required") { $0.add(columns.map(\.name)) }
                    json.field("additionalProperties") { $0.add(false) }
                }
            }
        }
        return json.bytes + "\n".utf8
    }

    // MARK: Data package

    /// The sheet and the list as two resources (Frictionless Data Package 1: Data Resource, Table Schema, CSV Dialect).
    private func describe(_ labels: ExportLabels, in json: inout JSON) {
        func resource(_ form: DataTable.Form, _ mediaType: String, _ more: (inout JSON) -> Void, names: [String]) {
            json.object { json in
                json.field("name") { $0.add(form == .sheet ? table.rawValue : table.rawValue + "-" + form.rawValue) }
                json.field("profile") { $0.add("tabular-data-resource") }
                json.field("title") { $0.add(labels.name("table." + table.rawValue)) }
                json.field("description") { $0.add(labels.name("table." + table.rawValue + ".note")) }
                json.field("path") { $0.add(table.rawValue + "." + form.rawValue) }
                json.field("format") { $0.add(form.rawValue) }
                json.field("mediatype") { $0.add(mediaType) }
                json.field("encoding") { $0.add("utf-8") }
                more(&json)
                json.field("schema") { json in
                    json.object { json in
                        json.field("fields") { json in
                            json.list { json in
                                for (column, name) in zip(columns, names) {
                                    column.addField(called: name, in: form, labels, to: &json)
                                }
                            }
                        }
                    }
                }
            }
        }
        resource(
            .sheet, "text/csv",
            { json in
                json.field("dialect") { json in
                    json.object { json in
                        json.field("delimiter") { $0.add(";") }
                        json.field("lineTerminator") { $0.add("\r\n") }
                        json.field("quoteChar") { $0.add("\"") }
                        json.field("doubleQuote") { $0.add(true) }
                        json.field("header") { $0.add(true) }
                    }
                }
            }, names: columns.map(\.title))
        resource(.json, "application/json", { _ in }, names: columns.map(\.name))
    }
}

/// The files of a table, and its part of the data package's description.
struct SheetFiles: Sendable {
    let files: [GeneratedFile]
    let describe: @Sendable (inout JSON) -> Void
}

extension Cell {
    /// As a sheet has it. A date is written so that no country's Excel takes its day for a month.
    fileprivate func text(_ labels: ExportLabels) -> String {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .flag(let value): labels.word(value ? .yes : .no)
        case .date(let date): date.iso
        case .named(let value): value.name
        case .list(let values): values.map(\.name).joined(separator: ", ")
        }
    }
}

extension Cell? {
    fileprivate func add(to json: inout JSON) {
        switch self {
        case nil: json.addNull()
        case .text(let text): json.add(text)
        case .integer(let number): json.add(number)
        case .flag(let value): json.add(value)
        case .date(let date): json.add(date.iso)
        case .named(let value): json.add(value.id)
        case .list(let values): json.add(values.map(\.id))
        }
    }
}

extension Column {
    fileprivate func addSchema(to json: inout JSON) {
        json.object { json in
            json.field("title") { $0.add(title) }
            json.field("type") { isRequired ? $0.add(jsonType) : $0.add([jsonType, "null"]) }
            switch kind {
            case .date: json.field("format") { $0.add("date") }
            case .list: json.field("items") { $0.object { json in json.field("type") { $0.add("string") } } }
            case .named(let choices?):
                json.field("enum") { json in
                    json.list { json in
                        for choice in choices { json.add(choice) }
                        if !isRequired { json.addNull() }
                    }
                }
            case .text, .integer, .flag, .named: break
            }
        }
    }

    private var jsonType: String {
        switch kind {
        case .text, .date, .named: "string"
        case .integer: "integer"
        case .flag: "boolean"
        case .list: "array"
        }
    }

    /// A field of a Table Schema. A sheet has lists and choices as readers write them.
    fileprivate func addField(called name: String, in form: DataTable.Form, _ labels: ExportLabels, to json: inout JSON) {
        json.object { json in
            json.field("name") { $0.add(name) }
            json.field("title") { $0.add(title) }
            json.field("type") { json in
                switch kind {
                case .date: json.add("date")
                case .list: json.add(form == .sheet ? "string" : "array")
                case .text, .named, .integer, .flag: json.add(jsonType)
                }
            }
            if form == .sheet, case .flag = kind {
                json.field("trueValues") { $0.add([labels.word(.yes)]) }
                json.field("falseValues") { $0.add([labels.word(.no)]) }
            }
            if isRequired, form == .json {
                json.field("constraints") { $0.object { json in json.field("required") { $0.add(true) } } }
            }
        }
    }
}
