package import Model

extension Section {
    package var route: Route { Route(page: self == .front ? "" : rawValue) }
}

/// A selection of the matrix's rows, each a page of its own.
package enum ObligationFilter: Hashable, Sendable {
    case strength(Obligation.Strength)
    /// Obligations whose responsible parties carry this role.
    case role(String)
    /// Obligations that this party bears or takes part in.
    case party(String)
    /// Obligations that are in this state with some party.
    case state(ObligationStatus.State)

    /// Of the address, below the obligations' page.
    enum Folder: String {
        case strength = "vahvuus"
        case role = "vastuutaho"
        case party = "osapuoli"
        case state = "tila"
    }

    package var route: Route {
        let (folder, name): (Folder, String) =
            switch self {
            case .strength(let strength): (.strength, strength.rawValue)
            case .role(let id): (.role, id)
            case .party(let id): (.party, id)
            case .state(let state): (.state, plainKey(of: state.rawValue))
            }
        return Route(page: "velvoitteet/\(folder.rawValue)/\(name)")
    }
}

/// The orders in which contact persons are listed beside the one by party.
package enum ContactOrder: String, CaseIterable, Hashable, Sendable {
    case alphabetical = "aakkosittain"
    case byField = "aloittain"
    case bySite = "toimipisteittain"
    case printable = "tuloste"

    package var route: Route { Route(page: "vastuuhenkilot/\(rawValue)") }
}

/// What a page is about. A new kind of page begins here: the compiler then lists the places that must know it.
///
/// Indirect, so that a page costs the same to hand on whatever it is about.
package indirect enum Subject: Sendable {
    case section(Section)
    case agreement(Agreement)
    case filteredObligations(ObligationFilter)
    case obligation(Obligation)
    case party(Party)
    case contactList(ContactOrder)
    case contact(Contact)
    case report(Report)
    case clock(ClockSelection)
    /// The next school year beside this one, for planning it.
    case rollover
    case event(Event)
    case pathway(Pathway)
    case instruction(Instruction)
    case news(News)
    case prose(Prose)
    /// What begins with this letter.
    case registerLetter(AlphabeticalIndex.Letter)
    /// One page of a list that is too long for its own.
    case part(ListPart)
    case notFound
}

/// One page of the site.
///
/// A class: pages are sorted, grouped and handed on more often than they are read.
package final class Page: Sendable {
    package let route: Route
    package let subject: Subject
    /// The part of the site that it belongs to; nil for pages on their own.
    package let section: Section?
    /// From the content; nil when the title is a word of the interface.
    package let title: String?
    /// The Markdown that the page shows, by file.
    package let frontMatter: FrontMatter?
    package let file: String?
    package let isSample: Bool

    init(_ subject: Subject, at route: Route, in section: Section?, title: String? = nil, isSample: Bool = false) {
        self.subject = subject
        self.route = route
        self.section = section
        self.title = title
        self.isSample = isSample
        frontMatter = nil
        file = nil
    }

    init(_ subject: Subject, at route: Route, in section: Section?, showing record: some PageRecord) {
        self.subject = subject
        self.route = route
        self.section = section
        title = record.frontMatter.title
        frontMatter = record.frontMatter
        file = record.metadata.location.file
        isSample = record.metadata.isSample
    }
}
