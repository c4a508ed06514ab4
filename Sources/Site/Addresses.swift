package import Model

/// Where everything is: records, parts of the site, Markdown files, attachments, and the anchors of each page.
package struct Addresses: Sendable {
    private let records: [RecordKey: Target]
    private let sections: Set<Section>
    /// The route that shows a Markdown file.
    private let files: [String: Route]
    private let attachments: [String: Attachment]
    /// The anchors that a link may name, by route.
    private let anchors: [Route: Set<String>]

    /// - Parameter tables: Those that stand on several pages: a record is on one of them.
    init(pages: [Page], catalogue: Catalogue, tables: [Listing: Division] = [:]) {
        var records: [RecordKey: Target] = [:]
        var anchors: [Route: Set<String>] = [:]
        var files: [String: Route] = [:]
        records.reserveCapacity(pages.count)
        anchors.reserveCapacity(pages.count)
        files.reserveCapacity(pages.count)
        for page in pages {
            if let key = page.subject.key { records[key] = Target(page.route) }
            guard let file = page.file else { continue }
            files[file] = files[file] ?? page.route
            anchors[page.route] = catalogue.documents[file]?.anchors
        }
        sections = Set(pages.compactMap { if case .section(let section) = $0.subject { section } else { nil } })
        for (section, type, ids) in Self.listed(catalogue) where sections.contains(section) {
            let division = tables[.table(section)]
            // Supporters stand before the other actors.
            let before = type == Actor.self ? catalogue.supporters.values.count : 0
            for (row, id) in ids.enumerated() {
                let key = RecordKey(type, id)
                let route = division?.part(ofRow: before + row)?.route ?? section.route
                records[key] = Target(route, anchor: key.anchor)
                anchors[route, default: []].insert(key.anchor)
            }
        }
        for party in catalogue.parties.values {
            guard let page = records[RecordKey(Party.self, party.id)] else { continue }
            for site in party.sites {
                let key = RecordKey(Party.Site.self, site.id)
                records[key] = Target(page.route, anchor: key.anchor)
                anchors[page.route, default: []].insert(key.anchor)
            }
        }
        self.records = records
        self.anchors = anchors
        self.files = files
        attachments = catalogue.attachments
    }

    /// Records that are shown at an anchor of a part's page.
    private static func listed(_ catalogue: Catalogue) -> [(Section, any Record.Type, [String])] {
        let types: [(Section, any Record.Type)] = [
            (.glossary, Term.self), (.statutes, Statute.self), (.units, Qualification.self), (.instructions, Activity.self),
            (.actors, Actor.self), (.actors, Supporter.self), (.quotas, Quota.self), (.exchanges, StaffExchange.self),
            (.signatures, Signature.self),
        ]
        return types.map { section, type in
            // In the order of the rows.
            let ids =
                type == Term.self
                ? catalogue.terms.values.sortedInFinnish(by: \.term).map(\.id) : type.identifiers(in: catalogue)
            return (section, type, ids)
        }
    }

    package func target(_ type: any Referable.Type, _ id: String) -> Target? { target(RecordKey(type, id)) }

    package func target(_ key: RecordKey) -> Target? { records[key] }

    /// Where the page of the units tells where a vocational unit can be studied.
    package func target(_ unit: Qualification.Unit) -> Target? {
        target(.units).map { Target($0.route, anchor: unit.anchor) }
    }

    package func target(_ section: Section) -> Target? { sections.contains(section) ? Target(section.route) : nil }

    package func route(ofFile file: String) -> Route? { files[file] }

    /// The attachment as its file is called, which a link may spell with other bytes: `ä` is one character or two.
    func attachment(_ path: String) -> String? { attachments.index(forKey: path).map { attachments[$0].key } }

    package func hasAnchor(_ anchor: String, at route: Route) -> Bool { anchors[route]?.contains(anchor) == true }

    package func anchors(at route: Route) -> Set<String> { anchors[route] ?? [] }

    package var fileNames: [String] { files.keys.sorted() }
    package var attachmentNames: [String] { attachments.keys.sorted() }
}

extension Subject {
    /// The record that the page is about.
    package var key: RecordKey? {
        switch self {
        case .agreement(let record): RecordKey(Agreement.self, record.id)
        case .obligation(let record): RecordKey(Obligation.self, record.id)
        case .party(let record): RecordKey(Party.self, record.id)
        case .contact(let record): RecordKey(Contact.self, record.id)
        case .report(let record): RecordKey(Report.self, record.id)
        case .event(let record): RecordKey(Event.self, record.id)
        case .pathway(let record): RecordKey(Pathway.self, record.id)
        case .instruction(let record): RecordKey(Instruction.self, record.id)
        case .news(let record): RecordKey(News.self, record.id)
        case .prose(let record): RecordKey(Prose.self, record.id)
        case .section, .filteredObligations, .contactList, .clock, .rollover, .registerLetter, .part, .notFound: nil
        }
    }
}
