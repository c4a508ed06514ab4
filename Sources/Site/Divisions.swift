package import Model

/// The lists that are too long for one page, with their parts and, where the order is made here, their rows.
package struct Divisions: Sendable {
    private var byListing: [Listing: Division] = [:]
    /// The rows of the matrix's selections, in the order of the agreement.
    private var obligations: [Listing: [Obligation]] = [:]
    /// Newest first.
    package let news: [News]
    /// Present ones with a name, in Finnish order.
    package let contacts: [Contact]

    package subscript(_ listing: Listing) -> Division? { byListing[listing] }

    package func obligations(in part: ListPart) -> ArraySlice<Obligation> { obligations[part.listing]?[part.rows] ?? [] }

    /// When they are many: those of each party, which has a row of its own when there is nobody.
    package let contactsByParty: [(party: Party, contact: Contact?)]

    /// The first of these rows of each party.
    package let firstContact: [String: Int]

    /// The lists that are divided.
    package var listings: Dictionary<Listing, Division>.Keys { byListing.keys }

    /// Their pages, in the order of the lists.
    private(set) var pages: [Page] = []

    /// - Parameters:
    ///   - pages: Those that show lists, the register's letters among them.
    ///   - tables: The divided tables, which were needed earlier: records are at anchors of them.
    init(
        _ pages: [Page], tables: [Listing: Division], _ matrix: Matrix, _ agenda: Agenda, _ register: AlphabeticalIndex,
        year: Int
    ) {
        let (catalogue, relations) = (matrix.catalogue, matrix.relations)
        byListing = tables
        let news = catalogue.news.values.sorted { ($1.published, $1.id) < ($0.published, $0.id) }
        let contacts = relations.presentContacts.filter { !$0.isVacant }.sortedInFinnish(by: \.indexName)
        (self.news, self.contacts) = (news, contacts)
        let countByParty = relations.activeParties.reduce(0) { $0 + max(1, relations.contacts(of: $1).count) }
        let isLong = countByParty > Listing.contacts(nil).limit(columns: 0)
        let byParty = isLong ? Self.byParty(relations) : []
        contactsByParty = byParty
        firstContact = Dictionary(zip(byParty.map(\.party.id), byParty.indices)) { first, _ in first }
        let letters = Dictionary(uniqueKeysWithValues: register.letters.map { ($0.letter, $0.entries) })
        for page in pages {
            guard let listing = Listing(page) else { continue }
            let columns: Int
            if case .obligations = listing { columns = relations.activeParties.count } else { columns = 0 }
            let limit = listing.limit(columns: columns)
            func divide(
                _ count: Int, _ names: @autoclosure () -> [ListPart.Name]? = nil, largest: Int? = nil,
                label: ((Int) -> String)? = nil
            ) {
                guard count > limit else { return }
                byListing[listing] = Division(
                    listing, of: page, count: count, names: names(), largest: largest ?? limit, label: label)
            }
            switch listing {
            case .news: divide(news.count, news.map { .year($0.published.year) })
            case .obligations(let filter):
                guard catalogue.obligations.values.count > limit else { break }
                let groups = matrix.obligationsBySection { obligation in filter.map { matrix.includes($0, obligation) } ?? true
                }
                let rows = groups.flatMap(\.obligations)
                let titles = groups.flatMap { group in group.obligations.map { _ in group.title } }
                divide(rows.count) { titles[$0] }
                if rows.count > limit { obligations[listing] = rows }
            case .clock(let selection):
                let rows = agenda.occurrences(in: selection)
                let first = selection.span.firstDay
                divide(
                    rows.count, rows.map { .month(max(first, $0.firstDay).firstOfMonth) },
                    largest: Listing.largestMonth)
            case .contacts(nil), .contacts(.printable): divide(countByParty) { byParty[$0].party.name }
            case .contacts(.alphabetical):
                divide(contacts.count, contacts.map { .letter(AlphabeticalIndex.Letter(of: $0.indexName)) }) {
                    contacts[$0].indexName
                }
            case .contacts: divide(contacts.count)
            case .parties: divide(catalogue.parties.values.count) { catalogue.parties.values[$0].name }
            case .reports: divide(catalogue.reports.values.count) { catalogue.reports.values[$0].frontMatter.title }
            case .instructions: divide(catalogue.instructions.values.count)
            case .register(let letter):
                let entries = letters[letter] ?? []
                divide(entries.count) { entries[$0].label }
            case .rollover:
                if agenda.occurrences.count > limit { divide(agenda.rollovers(from: year).count) }
            case .table: break
            }
            if let division = byListing[listing] { self.pages += Self.pages(of: division) }
        }
    }

    private static func byParty(_ relations: Relations) -> [(party: Party, contact: Contact?)] {
        relations.activeParties.flatMap { party -> [(party: Party, contact: Contact?)] in
            let contacts = relations.contacts(of: party)
            return contacts.isEmpty ? [(party, nil)] : contacts.map { (party, $0) }
        }
    }

    private static func pages(of division: Division) -> [Page] {
        division.parts.map { Page(.part($0), at: $0.route, in: $0.whole.section) }
    }

    /// The tables of records that links lead to and others, by their sections.
    static func tables(_ pages: [Page], _ catalogue: Catalogue) -> [Listing: Division] {
        pages.reduce(into: [:]) { divisions, page in
            guard let listing = Listing(page), case .table(let section) = listing else { return }
            let limit = listing.limit(columns: 0)
            let count = catalogue.rows(of: section)
            guard count > limit else { return }
            if section == .glossary {
                let terms = Term.listed(in: catalogue).map(\.term)
                divisions[listing] = Division(
                    listing, of: page, count: count, names: terms.map { .letter(AlphabeticalIndex.Letter(of: $0)) },
                    largest: limit
                ) { terms[$0] }
            } else {
                divisions[listing] = Division(listing, of: page, count: count, largest: limit)
            }
        }
    }
}

extension Catalogue {
    /// How many rows the tables of a part of the site have together.
    fileprivate func rows(of section: Section) -> Int {
        func rows<Value: Record>(of type: Value.Type) -> Int {
            type.place.section == section ? self[keyPath: type.table].values.reduce(0) { $0 + $1.rowCount } : 0
        }
        // Who has which copy of the signed document is beside who signed it.
        let copies = section == .signatures ? parties.values.count { $0.copyNumber != nil } : 0
        return recordTypes.reduce(copies) { $0 + rows(of: $1) }
    }
}

extension CalendarDate {
    var firstOfMonth: CalendarDate { CalendarDate(firstOf: month, year) }
}
