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
    /// The records of the catalogue that refer to others, to be read again when one of those is not for the audience.
    private var referring: [ReferringRecord] = []
    private var settingsFields: Fields?

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
        guard record.insert(&self) else { return }
        if let referringRecord = record.referring { referring.append(referringRecord) }
        guard let text else { return }
        catalogue.documents[text.path] = text.document
        diagnostics += text.textDiagnostics
    }

    /// What was read. The faults are those of everything: one in a page to come is found today.
    var content: ReadContent {
        var everything = self
        for (record, text) in setAside { everything.take(record, with: text) }
        everything.withhold()
        guard !setAside.isEmpty else {
            return ReadContent(
                published: everything.catalogue, everything: everything.catalogue, diagnostics: everything.diagnostics)
        }
        var published = self
        published.withhold()
        for (record, _) in setAside { published.catalogue.unpublished[record.key] = record.publication }
        return ReadContent(
            published: published.catalogue, everything: everything.catalogue, diagnostics: everything.diagnostics)
    }

    /// Takes what the audience may not see out of the records that refer to it, so that nothing later meets its identifier: each
    /// is read again without those references. A record that is nothing without one is hidden too, which others may refer to.
    mutating func withhold() {
        var fresh = catalogue.hidden
        while !fresh.isEmpty {
            let left = leftOvers(of: fresh)
            for (_, replace) in left { replace?(&catalogue) }
            let withheld = left.filter { $0.replace == nil }.map(\.record)
            diagnostics += withheld.filter(\.isVisibilityGiven).map {
                Diagnostic(.recordWithheld, at: $0.location.field(Key.visibility), value: $0.key.id)
            }
            fresh = Set(withheld.map(\.key))
            let known = catalogue.hidden
            catalogue.hide(fresh)
            fresh = catalogue.hidden.subtracting(known)
        }
        guard !catalogue.hidden.isEmpty, let settingsFields else { return }
        var reader = RecordReader(settingsFields, leavingOut: catalogue.isHidden)
        catalogue.settings = Settings(&reader)
    }

    /// The records that refer to any of `fresh`, each with what puts the rest of it in its place; nil when it is nothing then.
    private func leftOvers(
        of fresh: Set<RecordKey>
    ) -> [(record: ReferringRecord, replace: ((inout Catalogue) -> Void)?)] {
        let isHidden = catalogue.isHidden
        return referring.filter { record in
            !catalogue.hidden.contains(record.key)
                && record.references.contains { reference in
                    reference.types.contains { fresh.contains(RecordKey($0, reference.id)) }
                }
        }
        .map { ($0, $0.readAgain(isHidden)) }
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
        settingsFields = fields
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

    /// Those that a record must have.
    var required: Set<String> { Set(fields().filter(\.isRequired).map { folded($0.key.name) }) }

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
    /// Keys that no record of the type has.
    let unknownKeys: Int
    /// Takes it into the catalogue, with what is wrong with it; the answer is whether it is in: not a duplicate, and meant
    /// for the audience. A record at fault gets in too: others refer to it.
    let insert: @Sendable (inout CatalogueBuilder) -> Bool
    /// nil when it refers to no other.
    let referring: ReferringRecord?

    init<Value: Record>(_ type: Value.Type, _ fields: Fields) {
        var reader = RecordReader(fields)
        let record = Value(&reader)
        reader.finish()
        key = RecordKey(Value.self, record.id)
        visibility = record.metadata.visibility
        let page = record.asPage?.frontMatter
        publication = page?.publication ?? .always
        language = page?.language
        unknownKeys = reader.diagnostics.count { $0.rule == .unknownKey }
        referring =
            reader.references.isEmpty ? nil : ReferringRecord(type, key, record.metadata, reader.references, fields)
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

/// A record that refers to others, to be read again without what the audience may not see.
final class ReferringRecord: Sendable {
    let key: RecordKey
    let location: SourceLocation
    let isVisibilityGiven: Bool
    let references: [Reference]
    /// Gives what puts the rest of the record in its place in the catalogue; nil when it is nothing without what is left out.
    let readAgain: @Sendable (_ isHidden: @escaping (Reference) -> Bool) -> ((inout Catalogue) -> Void)?

    init<Value: Record>(
        _ type: Value.Type, _ key: RecordKey, _ metadata: RecordMetadata, _ references: [Reference], _ fields: Fields
    ) {
        (self.key, self.references) = (key, references)
        (location, isVisibilityGiven) = (metadata.location, metadata.isVisibilityGiven)
        readAgain = { isHidden in
            var reader = RecordReader(fields, leavingOut: isHidden)
            let record = Value(&reader)
            return reader.isWithheld ? nil : { $0.replace(record) }
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
