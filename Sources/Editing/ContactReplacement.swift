import Content
package import Diagnostics
import Files
import Markdown
package import Model

/// A contact person's successor who is not in the content yet.
package struct NewContact: Sendable {
    package var givenName: String
    package var familyName: String
    package var title: String?
    package var phone: String?
    package var email: String?

    package init(givenName: String, familyName: String, title: String?, phone: String?, email: String?) {
        self.givenName = givenName
        self.familyName = familyName
        self.title = title
        self.phone = phone
        self.email = email
    }
}

/// One contact person takes another's place, in every file that names the one who leaves. Nothing has been written.
package struct ContactReplacement: Sendable {
    /// Something that the one who leaves is responsible for: where that is said, and what it is called.
    package struct Duty: Sendable {
        package let location: SourceLocation
        package let title: String?
    }

    package private(set) var duties: [Duty] = []
    /// Links to the one who leaves in texts: they are left alone, for a text may be about that person.
    package private(set) var links: [SourceLocation] = []
    package private(set) var draft: Draft

    /// - Parameters:
    ///   - old: Leaves; the last day is the one before `day`, unless an earlier one is written.
    ///   - new: Is responsible for everything from `day` on, and may have begun earlier.
    ///   - person: The one behind `new` when that is to be added: party, site, field and primacy are those of `old`.
    package init(
        of old: String, by new: String, from day: CalendarDate, adding person: NewContact?, root: String, tasks: Int
    ) async throws {
        let content = try await ContentFolder(root: root).readData(tasks: tasks).readTexts(labels: [:], tasks: tasks)
        let catalogue = content.everything
        // What cannot be read might name the one who leaves.
        guard !content.diagnostics.hasErrors else { throw EditRefusal(content.diagnostics) }
        draft = Draft(root: root)
        links = catalogue.documents.flatMap { file, document in
            document.links.filter { RecordKey($0.destination) == RecordKey(Contact.self, old) }
                .map { SourceLocation(file: file, line: $0.line) }
        }
        .sorted()
        let row = try ContactRow(old, in: &draft, catalogue)
        if let person {
            try add(new, person, after: row, from: day)
        }
        let successor = try ContactRow(new, in: &draft, catalogue)
        guard row.text("osapuoli") == successor.text("osapuoli") else {
            throw EditRefusal(
                .valueNotAllowed, at: successor.fields.location.field("osapuoli"), value: successor.text("osapuoli"),
                notes: [.allowed([row.text("osapuoli")]), .record(new)])
        }
        try handOver(catalogue, from: row, to: successor)
        try end(row, before: day)
        try begin(successor, on: day, isPrimary: row.isPrimary)
        for row in [row, successor] { try verify(row) }
    }

    // MARK: Steps

    private mutating func add(_ id: String, _ person: NewContact, after old: ContactRow, from day: CalendarDate) throws {
        guard isIdentifier(id) else {
            throw EditRefusal(
                .invalidIdentifier, at: old.fields.location.field("tunnus"), value: id, suggestion: identifierText(from: id))
        }
        let values = [
            ("tunnus", id), ("osapuoli", old.text("osapuoli")), ("etunimi", person.givenName), ("sukunimi", person.familyName),
            ("nimike", person.title ?? ""), ("ensisijainen", old.text("ensisijainen")), ("ala", old.text("ala")),
            ("toimipiste", old.text("toimipiste")), ("puhelin", person.phone.map(PhoneNumber.grouped) ?? ""),
            ("sahkoposti", person.email ?? ""),
            ("alkaa", day.written(like: old.dateModel)), ("nakyvyys", old.text("nakyvyys")),
        ]
        try draft.edit(old.path) { file in
            if let same = file.written.records.first(where: { $0.text("tunnus") == id }) {
                throw EditRefusal(.duplicateIdentifier, at: same.location.field("tunnus"), value: id)
            }
            for (key, value) in values where !value.isEmpty { try file.addColumn(key) }
            try file.append(row: values.map { (key: $0.0, value: $0.1) })
        }
    }

    /// Every reference to `old` becomes one to `new`; a deputy does not become her own.
    private mutating func handOver(_ catalogue: Catalogue, from old: ContactRow, to new: ContactRow) throws {
        let titles = recordTitles(catalogue)
        let references = catalogue.references.filter { $0.id == old.id && $0.types.contains(RecordType(Contact.self)) }
        for reference in references.sorted(by: { $0.location < $1.location }) {
            let location = reference.location
            let record = location.line.map { SourceLocation(file: location.file, line: $0) }
            duties.append(
                Duty(location: location, title: record.flatMap { titles[$0] } ?? titles[SourceLocation(file: location.file)]))
            try draft.edit(location.file) { file in
                let found = file.values.first { value in
                    value.location.line == location.line && folded(value.key) == folded(location.field ?? "")
                        && value.text == old.id
                }
                guard let found else { throw EditRefusal(.placeUnknown, at: location, value: old.id) }
                let isOwn = location.file == new.path && found.place.record == new.index
                try file.set(found.place, to: isOwn ? "" : new.id)
            }
        }
    }

    private mutating func end(_ row: ContactRow, before day: CalendarDate) throws {
        let last = day.adding(days: -1)
        try draft.edit(row.path) { file in
            if row.date("paattyy").map({ $0 > last }) ?? true {
                try file.addColumn("paattyy")
                try file.set(row.place("paattyy"), to: last.written(like: row.dateModel))
            }
            if row.isPrimary { try file.set(row.place("ensisijainen"), to: "ei") }
        }
    }

    private mutating func begin(_ row: ContactRow, on day: CalendarDate, isPrimary: Bool) throws {
        try draft.edit(row.path) { file in
            if row.date("alkaa").map({ $0 > day }) ?? true {
                try file.addColumn("alkaa")
                try file.set(row.place("alkaa"), to: day.written(like: row.dateModel))
            }
            if isPrimary, !row.isPrimary {
                try file.addColumn("ensisijainen")
                try file.set(row.place("ensisijainen"), to: "kyllä")
            }
        }
    }

    /// What the site will say of the contact as it is now: an end before the start, for instance.
    private mutating func verify(_ row: ContactRow) throws {
        var reader = RecordReader(try draft.file(row.path).written.records[row.index])
        _ = Contact(&reader)
        reader.finish()
        if reader.diagnostics.hasErrors { throw EditRefusal(reader.diagnostics) }
    }
}

/// A contact person's row or mapping, as it was before any change of it.
private struct ContactRow {
    let id: String
    let path: String
    let index: Int
    let fields: Fields

    /// Looked for in the files themselves: the catalogue does not hold those whom the site's readers may not see.
    init(_ id: String, in draft: inout Draft, _ catalogue: Catalogue) throws {
        var known: [String] = []
        let paths = ["csv", "yaml"].map { "Content/tiedot/vastuuhenkilot." + $0 }.filter { draft.exists($0) }
        for path in paths {
            let records = try draft.file(path).written.records
            if let index = records.firstIndex(where: { $0.text("tunnus") == id }) {
                (self.id, self.path, self.index, fields) = (id, path, index, records[index])
                return
            }
            known += records.map { $0.text("tunnus") }
        }
        throw EditRefusal(
            .unknownReference, at: SourceLocation(file: paths.first ?? "Content/tiedot/vastuuhenkilot.csv", field: "tunnus"),
            value: id, suggestion: nearest(to: id, in: known), notes: [.identifier(of: RecordType(Contact.self).name.word)])
    }

    func text(_ key: String) -> String { fields.text(key) }
    func date(_ key: String) -> CalendarDate? { CalendarDate(parsing: text(key)) }
    func place(_ key: String) -> ValuePlace { ValuePlace(record: index, key: key) }

    var isPrimary: Bool { ["kylla", "true"].contains(folded(text("ensisijainen"))) }
    /// How dates are written here.
    var dateModel: String? { ["alkaa", "paattyy", "paivitetty"].map(text).first { !$0.isEmpty } }
}

extension Fields {
    /// Empty when there is none.
    fileprivate func text(_ key: String) -> String {
        guard let entry = entries.first(where: { folded($0.key) == folded(key) }), case .scalar(let text, _) = entry.value
        else {
            return ""
        }
        return text
    }
}

/// What records are called, by the line that they begin on; pages by their file.
private func recordTitles(_ catalogue: Catalogue) -> [SourceLocation: String] {
    let titles = catalogue.records.map { record in
        let location = record.metadata.location
        return (location.file.hasSuffix(".md") ? location.line(nil) : location, record.title(in: catalogue))
    }
    return Dictionary(titles) { first, _ in first }
}
