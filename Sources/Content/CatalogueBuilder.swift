import Diagnostics
import Model

/// Collects records on the way to a `Catalogue`, with what is wrong with them.
struct CatalogueBuilder {
    var catalogue = Catalogue()
    var diagnostics: [Diagnostic] = []
    var audience = Visibility.network

    /// Reads one record from `fields` into `table`. A record at fault gets in too: others refer to it.
    ///
    /// - Returns: whether the record is in the catalogue: not a duplicate, and meant for the audience.
    mutating func add<Value: Record>(_ fields: Fields, to table: WritableKeyPath<Catalogue, Table<Value>>) -> Bool {
        var reader = RecordReader(fields)
        let record = Value(&reader)
        reader.finish()
        diagnostics += reader.diagnostics
        catalogue.references += reader.references
        // Without its identifier a record would only be told from others by chance.
        if !reader.isValid, record.id.isEmpty || catalogue[keyPath: table][record.id] != nil { return false }
        return catalogue.insert(record, into: table, audience: audience, diagnostics: &diagnostics)
    }

    /// Keeps the place of a page whose front matter cannot be read, so that links to it are not at fault too.
    mutating func addUnreadable(_ id: String, at location: SourceLocation, _ source: RecordSource) {
        let (known, references) = (diagnostics, catalogue.references)
        let fields = Fields(location: location, entries: [("tunnus", .scalar(id, at: location))])
        _ = source.add(&self, fields)
        (diagnostics, catalogue.references) = (known, references)
        // A party's file holds its sites.
        if source.kind == .party { catalogue.incomplete.insert(.site) }
    }

    /// Reads the site's settings; they decide the audience of everything after them.
    mutating func addSettings(_ fields: Fields) {
        var reader = RecordReader(fields)
        let settings = Settings(&reader)
        reader.finish()
        diagnostics += reader.diagnostics
        catalogue.references += reader.references
        catalogue.settings = settings
        audience = settings.audience
    }
}

/// What the records of a file are, and how one is taken into the catalogue; the answer is whether it is in.
struct RecordSource: Sendable {
    let kind: RecordKind
    let add: @Sendable (inout CatalogueBuilder, Fields) -> Bool

    init<Value: Record>(_ table: any WritableKeyPath<Catalogue, Table<Value>> & Sendable) {
        kind = Value.kind
        add = { $0.add($1, to: table) }
    }
}

/// The files of `Content/tiedot`, by name without extension (`.yaml` or `.csv`). A new kind of record adds a line here.
let dataFiles: [String: RecordSource] = [
    "roolit": RecordSource(\.roles),
    "velvoitteet": RecordSource(\.obligations),
    "velvoitteiden-tila": RecordSource(\.statuses),
    "vastuuhenkilot": RecordSource(\.contacts),
    "allekirjoitukset": RecordSource(\.signatures),
    "tukiorganisaatiot": RecordSource(\.supporters),
    "toimijat": RecordSource(\.actors),
    "toiminnot": RecordSource(\.activities),
    "polut": RecordSource(\.pathways),
    "tietovirrat": RecordSource(\.flows),
    "tutkinnot": RecordSource(\.qualifications),
    "paivahinnat": RecordSource(\.dayPrices),
    "rahoitus": RecordSource(\.funding),
    "kiintiopaikat": RecordSource(\.quotas),
    "saadokset": RecordSource(\.statutes),
    "sanasto": RecordSource(\.terms),
    "tapahtumat": RecordSource(\.events),
    "tyontekijavaihto": RecordSource(\.exchanges),
    "korjaukset": RecordSource(\.corrections),
    "ilmaukset": RecordSource(\.expressions),
    "synonyymit": RecordSource(\.synonyms),
]

/// The folders of `Content` whose Markdown files are more than prose.
let pageFolders: [String: RecordSource] = [
    "linjaukset": RecordSource(\.agreements),
    "ohjeet": RecordSource(\.instructions),
    "osapuolet": RecordSource(\.parties),
    "oppimisymparistot": RecordSource(\.reports),
    "tiedotteet": RecordSource(\.news),
]
