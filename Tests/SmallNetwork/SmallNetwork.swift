package import Diagnostics
import Markdown
package import Model
package import Site

/// A network of a few records, read and arranged in memory: one target is tried without files.
package struct SmallNetwork {
    package private(set) var catalogue = Catalogue()
    /// What reading said.
    package private(set) var diagnostics: [Diagnostic] = []
    private var line = 1

    /// - Parameter nested: What is below a key of the settings.
    package init(_ settings: [(String, String)] = [], nested: [String: [(String, String)]] = [:]) {
        let place = SourceLocation(file: "Content/sivusto.yaml")
        var all = fields([("nimi", "Testi"), ("verkosto", "Testiverkosto")], settings, at: place)
        for (key, values) in nested { all.entries.append((key, .mapping(fields([], values, at: place)))) }
        var reader = RecordReader(all)
        catalogue.settings = Settings(&reader)
        reader.finish()
        diagnostics = reader.diagnostics
    }

    /// - Parameters:
    ///   - nested: Records below a key.
    ///   - text: The Markdown of a page.
    package mutating func add<Value: Record>(
        _ type: Value.Type, _ values: [(String, String)], nested: [String: [[(String, String)]]] = [:],
        text: String? = nil
    ) {
        line += 1
        let id = values.first { $0.0 == "tunnus" }?.1 ?? ""
        var location =
            switch type.places[0] {
            case .data(let name): SourceLocation(file: "Content/tiedot/\(name).csv", line: line)
            case .pages(let folder): SourceLocation(file: "Content/\(folder)/\(id).md", line: 1)
            case .otherPages: SourceLocation(file: "Content/\(id).md", line: 1)
            }
        if text != nil { location.line = 1 }
        var all = fields([], values, at: location)
        for (key, items) in nested {
            all.entries.append((key, .list(items.map { .mapping(fields([], $0, at: location)) }, at: location)))
        }
        var reader = RecordReader(all)
        let record = Value(&reader)
        reader.finish()
        diagnostics += reader.diagnostics
        catalogue.references += reader.references
        if !reader.isValid { catalogue.faultyKeys[RecordKey(type, record.id)] = reader.faultyKeys }
        _ = catalogue.insert(record, audience: .network, diagnostics: &diagnostics)
        guard let text else { return }
        let quotes = catalogue.obligations.values.map { obligation in
            Annotations.Quote(
                id: obligation.id, text: obligation.quote.value,
                destination: RecordKey(Obligation.self, obligation.id).destination ?? .nowhere, label: obligation.title)
        }
        let parser = MarkdownParser(
            annotations: Annotations(
                terms: [], quotes: quotes, watched: Expression.listed(in: catalogue).map(\.avoided)),
            recordSchemes: Set(RecordType.schemes + [pageScheme]), labels: .none)
        catalogue.documents[location.file] = parser.parse(Array(text.utf8)[...], file: location.file, into: &diagnostics)
    }

    /// One whose file could not be read whole.
    package mutating func lose(_ type: any Referable.Type) { catalogue.incomplete.insert(RecordType(type)) }

    package func site(on day: String = "2026-11-23") async throws -> Site {
        guard let today = CalendarDate(parsing: day), let site = try await Site(catalogue, today: today, tasks: 1) else {
            throw NoSite()
        }
        return site
    }

    package struct NoSite: Error {}
}

/// What must be there unless it is given.
private func fields(
    _ given: [(String, String)], _ values: [(String, String)], at location: SourceLocation
) -> Fields {
    Fields(location: location, entries: with(given, values).map { ($0.0, .scalar($0.1, at: location)) })
}

// What most tests need; what is given beside takes the place of what would be there.
extension SmallNetwork {
    package mutating func addRole(_ id: String, _ more: [(String, String)] = []) {
        add(Role.self, with([("tunnus", id), ("nimi", id), ("laji", "osapuolirooli")], more))
    }

    package mutating func addParty(_ id: String, _ more: [(String, String)] = []) {
        let values = [
            ("tunnus", id), ("otsikko", id.uppercased()), ("tyyppi", "kunta"), ("kunta", "Kunta"), ("alkuperainen", "kyllä"),
        ]
        add(Party.self, with(values, more))
    }

    package mutating func addContact(_ id: String, of party: String, _ more: [(String, String)] = []) {
        add(Contact.self, with([("tunnus", id), ("osapuoli", party), ("etunimi", id), ("sukunimi", "Esimerkki")], more))
    }

    package mutating func addObligation(_ id: String, _ more: [(String, String)] = []) {
        let values = [
            ("tunnus", id), ("otsikko", id), ("vahvuus", "velvoite"), ("vastuussa", "paja"), ("kohta", "kohta"),
            ("lainaus", "Osapuoli tekee sen."),
        ]
        add(Obligation.self, with(values, more))
    }

    package mutating func addEvent(_ id: String, _ more: [(String, String)] = []) {
        add(Event.self, with([("tunnus", id), ("otsikko", id), ("tyyppi", "tapaaminen"), ("alkaa", "2026-12-01")], more))
    }

    package mutating func addPage(_ id: String, _ text: String, _ more: [(String, String)] = []) {
        add(Instruction.self, with([("tunnus", id), ("otsikko", id), ("kuvaus", "Lyhyesti.")], more), text: text)
    }
}

private func with(_ values: [(String, String)], _ more: [(String, String)]) -> [(String, String)] {
    values.filter { pair in !more.contains { $0.0 == pair.0 } } + more
}
