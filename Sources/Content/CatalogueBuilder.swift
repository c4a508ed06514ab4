import Diagnostics
import Model

/// Collects records on the way to a `Catalogue`, with what is wrong with them.
struct CatalogueBuilder {
    var catalogue = Catalogue()
    var diagnostics: [Diagnostic] = []
    var audience = Visibility.network
    /// The day for which the content is read; nil when every page is wanted, whatever its days.
    var day: CalendarDate?
    /// BCP 47; Finnish when there are no settings.
    var language: String { catalogue.settings?.language ?? Settings.defaultLanguage }
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
        if record.key.type == RecordType(Party.self) { catalogue.incomplete.insert(RecordType(Party.Location.self)) }
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
    let type: RecordType
    let read: @Sendable (Fields) -> ReadRecord
    let fields: @Sendable () -> [FieldDescription]

    init<Value: Record>(_ type: Value.Type) {
        self.type = RecordType(type)
        read = { ReadRecord(type, $0) }
        fields = { type.fieldDescriptions }
    }

    /// The names of the columns that a sheet of them may have, as they are compared.
    var columns: Set<String> {
        Set(fields().flatMap { [$0.key.name, $0.key.formerly].compactMap(\.self) }.map(folded))
    }

    /// By where they are.
    static let all = recordTypes.reduce(into: [ContentPlace: RecordSource]()) { sources, type in
        for place in type.places { sources[place] = RecordSource(type) }
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

    init<Value: Record>(_ type: Value.Type, _ fields: Fields) {
        var reader = RecordReader(fields)
        let record = Value(&reader)
        reader.finish()
        key = RecordKey(Value.self, record.id)
        visibility = record.metadata.visibility
        let page = record.asPage?.frontMatter
        publication = page?.publication ?? .always
        language = page?.language
        insert = {
            [diagnostics = reader.diagnostics, references = reader.references, faultyKeys = reader.faultyKeys, key] builder in
            builder.diagnostics += diagnostics
            builder.catalogue.references += references
            if !faultyKeys.isEmpty {
                // Without its identifier a record would only be told from others by chance.
                if record.id.isEmpty || builder.catalogue[keyPath: Value.table][record.id] != nil {
                    builder.catalogue.incomplete.insert(key.type)
                    return false
                }
                builder.catalogue.faultyKeys[key] = faultyKeys
            }
            return builder.catalogue.insert(record, audience: builder.audience, diagnostics: &builder.diagnostics)
        }
    }
}

/// The files of `Content/tiedot`, by name without extension (`.yaml` or `.csv`).
let dataFiles = RecordSource.all.reduce(into: [String: RecordSource]()) { files, entry in
    if case .data(let name) = entry.key { files[name] = entry.value }
}

/// The folders of `Content` whose Markdown files are more than prose.
let pageFolders = RecordSource.all.reduce(into: [String: RecordSource]()) { folders, entry in
    if case .pages(let folder) = entry.key { folders[folder] = entry.value }
}

/// All other Markdown files.
let proseSource = RecordSource(Prose.self)
