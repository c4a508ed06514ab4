import Diagnostics
import Model

/// Collects records on the way to a `Catalogue`, with what is wrong with them.
struct CatalogueBuilder {
    var catalogue = Catalogue()
    var diagnostics: [Diagnostic] = []
    var audience = Visibility.network
    /// The day for which the content is read; nil when every page is wanted, whatever its days.
    var day: CalendarDate?
    /// What is published on other days, with its texts.
    private var setAside: [(record: ReadRecord, text: TextFile?)] = []

    /// Takes a record in, or sets it aside when it is published on other days. One that the audience may not see is not set
    /// aside: no day makes it public.
    mutating func add(_ record: ReadRecord, with text: TextFile? = nil) {
        if let day, record.visibility <= audience, !record.publication.holds(day) {
            setAside.append((record, text))
        } else {
            take(record, with: text)
        }
    }

    private mutating func take(_ record: ReadRecord, with text: TextFile?) {
        guard record.insert(&self), let text else { return }
        catalogue.documents[text.path] = text.document
        diagnostics += text.textDiagnostics
    }

    /// What was read. The faults are those of everything: one in a page to come is found today.
    var content: ReadContent {
        var everything = self
        for (record, text) in setAside { everything.take(record, with: text) }
        var published = catalogue
        for (record, _) in setAside { published.unpublished[record.key] = record.publication }
        return ReadContent(
            published: published, everything: everything.catalogue, diagnostics: everything.diagnostics)
    }

    /// Keeps the place of a page whose front matter cannot be read, so that links to it are not at fault too.
    mutating func keepPlace(of record: ReadRecord) {
        let (known, references) = (diagnostics, catalogue.references)
        _ = record.insert(&self)
        (diagnostics, catalogue.references) = (known, references)
        // A party's file holds its sites.
        if record.key.kind == .party { catalogue.incomplete.insert(.site) }
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

/// What the records of a file are: how one is read. Reading needs nothing else, so many files can be read at once.
struct RecordSource: Sendable {
    let kind: RecordKind
    let read: @Sendable (Fields) -> ReadRecord
    /// The name of the record's type, and what fields it has.
    let name: String
    let fields: @Sendable () -> [FieldDescription]

    init<Value: Record>(_ table: any WritableKeyPath<Catalogue, Table<Value>> & Sendable) {
        kind = Value.kind
        read = { ReadRecord(Value.self, $0, into: table) }
        name = "\(Value.self)"
        fields = { Value.fieldDescriptions }
    }
}

/// A record that has been read and is not in the catalogue yet.
struct ReadRecord: Sendable {
    let key: RecordKey
    let visibility: Visibility
    /// Records that are no pages are always published.
    let publication: Publication
    /// Of a page, when it is not in the site's language.
    let language: String?
    /// Takes it into the catalogue, with what is wrong with it; the answer is whether it is in: not a duplicate, and meant
    /// for the audience. A record at fault gets in too: others refer to it.
    let insert: @Sendable (inout CatalogueBuilder) -> Bool

    init<Value: Record>(
        _ type: Value.Type, _ fields: Fields, into table: any WritableKeyPath<Catalogue, Table<Value>> & Sendable
    ) {
        var reader = RecordReader(fields)
        let record = Value(&reader)
        reader.finish()
        key = RecordKey(kind: Value.kind, id: record.id)
        visibility = record.header.visibility
        let page = (record as? any PageRecord)?.page
        publication = page?.publication ?? .always
        language = page?.language
        insert = { [diagnostics = reader.diagnostics, references = reader.references, isValid = reader.isValid] builder in
            builder.diagnostics += diagnostics
            builder.catalogue.references += references
            // Without its identifier a record would only be told from others by chance.
            if !isValid, record.id.isEmpty || builder.catalogue[keyPath: table][record.id] != nil { return false }
            return builder.catalogue.insert(
                record, into: table, audience: builder.audience, diagnostics: &builder.diagnostics)
        }
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
    "analogiat": RecordSource(\.analogies),
]

/// The folders of `Content` whose Markdown files are more than prose.
let pageFolders: [String: RecordSource] = [
    "linjaukset": RecordSource(\.agreements),
    "ohjeet": RecordSource(\.instructions),
    "osapuolet": RecordSource(\.parties),
    "oppimisymparistot": RecordSource(\.reports),
    "tiedotteet": RecordSource(\.news),
    "vuosikello/tapahtumat": RecordSource(\.events),
]

/// All other Markdown files.
let proseSource = RecordSource(\.prose)
