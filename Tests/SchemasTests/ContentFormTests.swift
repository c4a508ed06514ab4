import Diagnostics
import Foundation
import Model
import Testing

@testable import Content

/// A form's fields are what is asked for when a record is really read, whatever the record holds.
///
/// A key that nobody knows makes the reader tell all keys that it asked for.
struct ContentFormTests {
    private static let stranger = "olematon"

    @Test(arguments: ContentForm.all.map(\.name)) func describesWhatIsAskedOfAnEmptyAndOfAFullRecord(name: String) throws {
        let form = try #require(ContentForm.all.first { $0.name == name })
        #expect(form.fields.count >= 3)
        let empty = try Self.asked(of: Self.withStranger(Fields(location: Self.place)), form)
        let full = try Self.asked(of: Self.withStranger(Self.filled(form.fields)), form)
        #expect(empty.own == form.fields.map(\.key.name))
        #expect(full.own == form.fields.map(\.key.name))
        #expect(Set(full.nested) == Set(Self.nested(form.fields)))
    }

    @Test func describesWhatIsAskedOfTheContent() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Content")
        var count = 0
        for form in ContentForm.all where form.place == .data {
            for file in [form.name + ".yaml", form.name + ".csv"] {
                guard let data = try? Data(contentsOf: root.appending(path: "tiedot/" + file)) else { continue }
                var faults: [Diagnostic] = []
                for record in records(of: Array(data), path: "Content/tiedot/" + file, &faults) {
                    let asked = try Self.asked(of: Self.withStranger(record), form)
                    #expect(asked.own == form.fields.map(\.key.name), "\(file)")
                    #expect(Set(asked.nested).isSubset(of: Set(Self.nested(form.fields))), "\(file)")
                    count += 1
                }
                #expect(faults.isEmpty)
            }
        }
        #expect(count > 300)
    }

    private static let place = SourceLocation(file: "a.yaml", line: 1)

    /// The keys asked for in a record with a stranger, and in those that are nested in it, whose faults come first.
    private static func asked(of fields: Fields, _ form: ContentForm) throws -> (own: [String], nested: [[String]]) {
        var diagnostics: [Diagnostic] = []
        if form.place == .settings {
            var reader = RecordReader(fields)
            _ = Settings(&reader)
            reader.finish()
            diagnostics = reader.diagnostics
        } else {
            var builder = CatalogueBuilder()
            builder.audience = .confidential
            let isData = form.place == .data
            let folder = if case .page(let folder?) = form.place { folder } else { "" }
            let source = isData ? try #require(dataFiles[form.name]) : pageFolders[folder] ?? proseSource
            _ = source.read(fields).insert(&builder)
            diagnostics = builder.diagnostics
        }
        var keys = diagnostics.filter { $0.rule == .unknownKey && $0.value == stranger }.flatMap { diagnostic in
            diagnostic.notes.compactMap { note -> [String]? in if case .allowed(let keys) = note { keys } else { nil } }
        }
        let own = keys.popLast() ?? []
        // A page's identifier comes from its place, and its form leaves it out.
        let isPage = if case .page = form.place { true } else { false }
        return (isPage ? own.filter { $0 != "tunnus" } : own, keys)
    }

    /// Adds the stranger to the record and to all that are nested in it.
    private static func withStranger(_ fields: Fields) -> Fields {
        func changed(_ value: FieldValue) -> FieldValue {
            switch value {
            case .scalar: value
            case .list(let items, let place): .list(items.map(changed), at: place)
            case .mapping(let fields): .mapping(withStranger(fields))
            }
        }
        let entries = fields.entries.map { ($0.key, changed($0.value)) } + [(stranger, .scalar("x", at: fields.location))]
        let header = fields.header.map { SheetHeader(location: $0.location, columns: $0.columns + [stranger]) }
        return Fields(location: fields.location, entries: entries, header: header)
    }

    /// A record with a value under every key.
    private static func filled(_ fields: [FieldDescription]) -> Fields {
        let entries = fields.map { field -> (key: String, value: FieldValue) in
            switch field.kind {
            case .record(let nested): (field.key.name, .mapping(filled(nested)))
            case .records(let nested): (field.key.name, .list([.mapping(filled(nested))], at: place))
            case .date: (field.key.name, .scalar("15.9.2026", at: place))
            case .wholeNumber: (field.key.name, .scalar("1", at: place))
            case .yesOrNo: (field.key.name, .scalar("kyllä", at: place))
            case .choice(let words): (field.key.name, .scalar(words[0], at: place))
            default: (field.key.name, .scalar("a", at: place))
            }
        }
        return Fields(location: place, entries: entries)
    }

    private static func nested(_ fields: [FieldDescription]) -> [[String]] {
        fields.flatMap { field -> [[String]] in
            switch field.kind {
            case .record(let nested), .records(let nested): [nested.map(\.key.name)] + Self.nested(nested)
            default: []
            }
        }
    }
}
