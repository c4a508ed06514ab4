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

    /// - Parameter tables: Those that are on several pages: a record is on one of them.
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
        /// How many rows each part's page has so far: supporters come before the other actors.
        var rows: [Section: Int] = [:]
        func add<Value: Record>(_ type: Value.Type, of sections: Set<Section>) {
            guard case .row(let section, _) = type.place, sections.contains(section) else { return }
            let division = tables[.table(section)]
            for record in type.listed(in: catalogue) {
                let key = RecordKey(type, record.id)
                let route = division?.part(ofRow: rows[section, default: 0])?.route ?? section.route
                rows[section, default: 0] += 1
                records[key] = Target(route, anchor: key.anchor)
                anchors[route, default: []].insert(key.anchor)
            }
        }
        for type in recordTypes { add(type, of: sections) }
        for party in catalogue.parties.values {
            guard let page = records[RecordKey(Party.self, party.id)] else { continue }
            for location in party.locations {
                let key = RecordKey(Party.Location.self, location.id)
                records[key] = Target(page.route, anchor: key.anchor)
                anchors[page.route, default: []].insert(key.anchor)
            }
        }
        self.records = records
        self.anchors = anchors
        self.files = files
        attachments = catalogue.attachments
    }

    package func target(_ type: any Referable.Type, _ id: String) -> Target? { target(RecordKey(type, id)) }

    package func target(_ key: RecordKey) -> Target? { records[key] }

    package func target(_ section: Section, anchor: String) -> Target? {
        target(section).map { Target($0.route, anchor: anchor) }
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
    package var record: (any Record)? {
        switch self {
        case .agreement(let record): record
        case .obligation(let record): record
        case .party(let record): record
        case .contact(let record): record
        case .report(let record): record
        case .event(let record): record
        case .pathway(let record): record
        case .instruction(let record): record
        case .news(let record): record
        case .prose(let record): record
        case .section, .filteredObligations, .contactList, .clock, .rollover, .registerLetter, .part, .notFound: nil
        }
    }

    package var key: RecordKey? { record.map { RecordKey(type(of: $0), $0.id) } }
}
