package import Model

// What readers take along, by address: Exports makes the files, and the theme links to them. Calendars: CalendarFeed.

/// A version of vCard: the older is read by every phone and Outlook, the newer by what follows the standard of today.
package enum CardVersion: String, Sendable {
    case three = "3.0"
    case four = "4.0"
}

extension Route {
    /// A contact person's card. No identifier has a full stop, so that no other contact's card can take the address.
    package init(cardOf contact: Contact, _ version: CardVersion = .three) {
        self.init(file: "vastuuhenkilot/\(contact.id)" + (version == .four ? ".4.vcf" : ".vcf"))
    }

    /// The cards of a party's contact persons.
    package init(cardsOf party: Party) {
        self.init(file: "vastuuhenkilot/osapuoli/\(party.id).vcf")
    }

    /// Some of the cards of `whole`, which are too many for one file. A folder is no contact's.
    package init(cardsOf whole: Route, part: Int) {
        self.init(file: "\(whole.path.dropLast(".vcf".count))/\(part + 1).vcf")
    }

    /// The cards of all contact persons.
    package static let allCards = Route(file: "vastuuhenkilot/kaikki.vcf")
    /// What tells a program of all tables.
    package static let dataPackage = Route(file: DataTable.folder + "/datapackage.json")
    package static let sitemap = Route(file: "sitemap.xml")
}

/// A table that readers open in a spreadsheet, and programs as JSON.
package enum DataTable: String, CaseIterable, Sendable {
    case contacts = "vastuuhenkilot"
    /// Obligations and how each touches each party: the matrix.
    case obligations = "velvoitteet"
    /// Each time that something happens.
    case occurrences = "tapahtumat"
    case units = "tutkinnon-osat"

    package enum Form: String, CaseIterable, Sendable {
        case sheet = "csv"
        case json = "json"
        case schema = "schema.json"
    }

    static let folder = "lataukset"

    package func route(_ form: Form) -> Route { Route(file: "\(Self.folder)/\(rawValue).\(form.rawValue)") }
}

/// A list of news that a reader subscribes to.
package enum NewsFeed: String, CaseIterable, Sendable {
    case news = "tiedotteet"
    /// What else has changed: `ActivityEntry`.
    case changes = "muutokset"

    package var route: Route { Route(file: self == .news ? "tiedotteet/tiedotteet.xml" : "muutokset.xml") }
}

extension Catalogue {
    /// The tables that have rows.
    func tables(_ agenda: Agenda) -> [DataTable] {
        DataTable.allCases.filter { table in
            switch table {
            case .contacts: !contacts.isEmpty
            case .obligations: !obligations.isEmpty
            case .occurrences: !agenda.occurrences.isEmpty
            case .units: !qualifications.isEmpty
            }
        }
    }
}

extension Site {
    package var tables: [DataTable] { catalogue.tables(agenda) }

    /// The feeds that have entries: an empty one could not say when it changed (RFC 4287 section 4.2.15).
    package var newsFeeds: [NewsFeed] {
        NewsFeed.allCases.filter { $0 == .news ? !catalogue.news.isEmpty : !changes.isEmpty }
    }

    /// The contact persons who have a card: posts that are vacant have none.
    package var cards: [Contact] { relations.presentContacts.filter { !$0.isVacant } }

    /// Those of a party.
    package func cards(of party: Party) -> [Contact] { relations.contacts(of: party).filter { !$0.isVacant } }

    /// The files of `contacts`: the one at `whole`, or several when they are many.
    package func cardFiles(_ whole: Route, of contacts: [Contact]) -> [(route: Route, contacts: ArraySlice<Contact>)] {
        let count = (contacts.count + Listing.largestCardFile - 1) / Listing.largestCardFile
        guard count > 1 else { return contacts.isEmpty ? [] : [(whole, contacts[...])] }
        return (0..<count).map { part in
            let rows = contacts.count * part / count..<contacts.count * (part + 1) / count
            return (Route(cardsOf: whole, part: part), contacts[rows])
        }
    }

    /// The files of the cards of all contact persons.
    package var allCardFiles: [(route: Route, contacts: ArraySlice<Contact>)] {
        cardFiles(.allCards, of: cards)
    }

    package func cardFiles(of party: Party) -> [(route: Route, contacts: ArraySlice<Contact>)] {
        cardFiles(Route(cardsOf: party), of: cards(of: party))
    }
}
