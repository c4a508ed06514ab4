package import Diagnostics
package import Markdown

/// Records of one type by identifier, in the order of the content.
package struct Table<Value: Record>: Sendable {
    package private(set) var values: [Value] = []
    /// Where in `values` each identifier is.
    private var places: [String: Int] = [:]

    package subscript(id: String) -> Value? { places[id].map { values[$0] } }

    package var isEmpty: Bool { values.isEmpty }
    package var ids: [String] { values.map(\.id) }

    /// - Precondition: No other has its identifier.
    fileprivate mutating func add(_ record: Value) {
        places[record.id] = values.count
        values.append(record)
    }

    /// - Precondition: One has its identifier.
    fileprivate mutating func replace(_ record: Value) {
        if let place = places[record.id] { values[place] = record }
    }

    fileprivate mutating func remove(_ isRemoved: (Value) -> Bool) {
        values.removeAll(where: isRemoved)
        places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1.id, $0) })
    }
}

/// Everything that the content says to one audience. What the audience may not see never gets in: see `insert`.
package struct Catalogue: Sendable {
    package var settings: Settings?
    package var roles = Table<Role>()
    package var parties = Table<Party>()
    package var contacts = Table<Contact>()
    package var agreements = Table<Agreement>()
    package var obligations = Table<Obligation>()
    package var statuses = Table<ObligationStatus>()
    package var activities = Table<Activity>()
    package var instructions = Table<Instruction>()
    package var pathways = Table<Pathway>()
    package var qualifications = Table<Qualification>()
    package var reports = Table<Report>()
    package var terms = Table<Term>()
    package var events = Table<Event>()
    package var news = Table<News>()
    package var prose = Table<Prose>()
    /// Tables of the types that have none of their own here.
    private var others: [RecordType: any Sendable] = [:]
    /// The rendered text of every Markdown page, by file.
    package var documents: [String: Document] = [:]
    /// Files to be copied as they are, by path from the content folder, e.g. `liitteet/x.pdf`.
    package var attachments: [String: Attachment] = [:]
    /// Every reference between records, for checking.
    package var references: [Reference] = []
    /// Kinds of which a file could not be read whole: that one of them is missing is no fault of what refers to it.
    package var incomplete: Set<RecordType> = []
    /// Of each record that could not be read whole the keys at fault.
    package var faultyKeys: [RecordKey: Set<String>] = [:]
    /// Records that exist and are not for this audience.
    package private(set) var hidden: Set<RecordKey> = []
    /// Those of them that are for no audience at all.
    private var confidential: Set<RecordKey> = []
    /// Their types: of these nobody can say that one is missing, or how many there are.
    private var hiddenTypes: Set<RecordType> = []
    /// The Markdown pages among them, by file.
    package private(set) var hiddenPages: [String: (key: RecordKey, location: SourceLocation)] = [:]
    /// Records that are published on other days, by their keys alone: what they say never gets in.
    package var unpublished: [RecordKey: Publication] = [:]

    package init() {}

    /// Adds a record, unless its identifier is taken or the audience may not see it.
    ///
    /// - Returns: whether the record is in the catalogue.
    package mutating func insert<Value: Record>(
        _ record: Value, audience: Visibility, diagnostics: inout [Diagnostic]
    ) -> Bool {
        let table = Value.table
        if let earlier = self[keyPath: table][record.id] {
            // `paivahinnat` and `rahoitus` are called by their files: nobody can give a second one another identifier.
            let isAlone = RecordType(Value.self).homes == ["tiedot/" + record.id]
            diagnostics.append(
                Diagnostic(
                    isAlone ? .wrongStructure : .duplicateIdentifier, at: record.metadata.location,
                    value: isAlone ? nil : record.id,
                    notes: (isAlone ? [.form(.oneRecord)] : []) + [.first(earlier.metadata.location)]))
            return false
        }
        let key = RecordKey(Value.self, record.id)
        guard record.metadata.visibility <= audience, !hidden.contains(key) else {
            if hidden.contains(key) {
                diagnostics.append(Diagnostic(.duplicateIdentifier, at: record.metadata.location, value: record.id))
            }
            hide([key], record.metadata.visibility)
            noteHidden(record)
            return false
        }
        self[keyPath: table].add(record)
        for part in record.inner where part.visibility > audience { hide([part.key], part.visibility) }
        return true
    }

    private mutating func hide(_ keys: [RecordKey], _ visibility: Visibility) {
        hidden.formUnion(keys)
        if visibility == .confidential { confidential.formUnion(keys) }
    }

    private mutating func noteHidden(_ record: some Record) {
        hide(record.inner.map(\.key), record.metadata.visibility)
        hiddenTypes.insert(RecordType(type(of: record)))
        let location = record.metadata.location
        if record.asPage != nil, location.file.hasSuffix(".md") {
            hiddenPages[location.file] = (RecordKey(type(of: record), record.id), location)
        }
    }

    /// Whether a record that is not for this audience is for a narrower one.
    package func isForOthers(_ key: RecordKey) -> Bool { hidden.contains(key) && !confidential.contains(key) }

    /// Whether some record of the type is not for the audience: that one is missing cannot be said then.
    package func hides(_ type: any Referable.Type) -> Bool { hiddenTypes.contains(RecordType(type)) }

    /// Puts what is left of a record in its place.
    package mutating func replace<Value: Record>(_ record: Value) { self[keyPath: Value.table].replace(record) }

    /// Takes records out, with their texts, as if they had not been for this audience.
    package mutating func hide(_ keys: Set<RecordKey>) {
        func take<Value: Record>(_ type: Value.Type) {
            guard keys.contains(where: { $0.type == RecordType(type) }) else { return }
            let isHidden = { (record: Value) in keys.contains(RecordKey(type, record.id)) }
            for record in self[keyPath: Value.table].values where isHidden(record) {
                noteHidden(record)
                if record.asPage != nil { documents[record.metadata.location.file] = nil }
            }
            self[keyPath: Value.table].remove(isHidden)
        }
        for type in recordTypes { take(type) }
        hidden.formUnion(keys)
    }

    /// Whether all that the reference may mean is kept from the audience.
    package func isHidden(_ reference: Reference) -> Bool {
        func isKnown(_ type: RecordType) -> Bool { type.isKnown(reference.id, in: self) }
        return reference.types.contains { hidden.contains(RecordKey($0, reference.id)) }
            && (reference.types.count == 1 || !reference.types.contains(where: isKnown))
    }

    /// The parties that have left.
    package var formerParties: Set<String> { Set(parties.values.lazy.filter { $0.status == .withdrawn }.map { $0.id }) }

    /// What people call a record; nothing for one that is not in the catalogue: its identifier names it too.
    package func title<Value: Record>(of type: Value.Type, _ id: String) -> String {
        self[keyPath: Value.table][id]?.title(in: self) ?? ""
    }

    /// Whether the values of these keys are those that were written: a value that replaces an unreadable one is not to be judged.
    package func hasRead<Value: Record>(_ record: Value, _ keys: Key...) -> Bool { hasRead(record, keys) }

    package func hasRead<Value: Record>(_ record: Value, _ keys: [Key]) -> Bool {
        guard !faultyKeys.isEmpty, let faulty = faultyKeys[RecordKey(Value.self, record.id)] else { return true }
        return !keys.contains { faulty.contains($0.name) }
    }

    subscript<Value: Record>(_ type: TableOf<Value>) -> Table<Value> {
        get { others[RecordType(Value.self)] as? Table<Value> ?? Table() }
        _modify {
            // Taken out meanwhile: a table that is in two places is copied at every change.
            var table = others.removeValue(forKey: RecordType(Value.self)) as? Table<Value> ?? Table()
            defer { others[RecordType(Value.self)] = table }
            yield &table
        }
    }

    /// Every record, type by type.
    package var records: [any Record] {
        func all<Value: Record>(of type: Value.Type) -> [any Record] { self[keyPath: Value.table].values.map { $0 } }
        return recordTypes.flatMap { all(of: $0) }
    }

    /// Every record that is a Markdown page, or a row that could be one.
    package var pageRecords: [any PageRecord] {
        func pages<Value: Record>(of type: Value.Type) -> [any PageRecord] {
            let isPage = type.places.contains { if case .data = $0 { false } else { true } }
            return isPage ? self[keyPath: Value.table].values.compactMap(\.asPage) : []
        }
        return recordTypes.flatMap { pages(of: $0) }
    }
}

/// A type of records as part of a key path.
package struct TableOf<Value: Record>: Hashable, Sendable {}
