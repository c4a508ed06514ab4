package import Model

/// A list that is on a page of its own, and on several when it is long.
package enum Listing: Hashable, Sendable {
    case news
    case obligations(ObligationFilter?)
    case clock(ClockSelection)
    /// nil is the order by party.
    case contacts(ContactOrder?)
    case parties
    case reports
    case instructions
    case register(AlphabeticalIndex.Letter)
    /// A part of the site that is tables of data.
    case table(Section)
    case rollover

    /// The list that `page` shows.
    package init?(_ page: Page) {
        switch page.subject {
        case .section(.news): self = .news
        case .section(.obligations): self = .obligations(nil)
        case .section(.contacts): self = .contacts(nil)
        case .section(.parties): self = .parties
        case .section(.reports): self = .reports
        case .section(.instructions): self = .instructions
        case .section(let section) where section.isTables: self = .table(section)
        case .filteredObligations(let filter): self = .obligations(filter)
        case .clock(let selection): self = .clock(selection)
        case .contactList(let order): self = .contacts(order)
        case .registerLetter(let letter): self = .register(letter)
        case .rollover: self = .rollover
        case .part(let part): self = part.listing
        default: return nil
        }
    }

    /// How many rows a page shows at most; a longer list is divided. A row of each kind takes so much that no page comes near
    /// 200 KB, which a phone in a bad network still opens. The size itself never decides: the pages are known before any is
    /// rendered, and a word more or less does not move rows from one to another.
    ///
    /// - Parameter columns: Those of the matrix beside the obligation.
    func limit(columns: Int) -> Int {
        switch self {
        case .news, .instructions, .reports, .table: 250
        case .obligations(.party): 300
        case .obligations: max(1, Self.largestMatrix / (columns + 2))
        // Each row is there by month and by kind, and in the wheel.
        case .clock: 200
        case .contacts(.printable): 200
        case .contacts, .parties: 80
        case .register: 500
        // What comes again each week has its days there.
        case .rollover: 40
        }
    }

    /// Cells of the matrix on one page, the obligation's own counted as two.
    private static let largestMatrix = 1_200
    /// In a month of a long year each row occurs once.
    static let largestMonth = 400
}

extension Listing {
    /// How many events or dates a calendar holds at most, and a file of cards how many cards.
    package static let largestCalendar = 300
    package static let largestCardFile = 300
    /// How many addresses a sitemap holds at most.
    package static let largestSitemap = 1_000
    /// How many rows a page shows at most of a list that is whole elsewhere: a party's and a contact's obligations, an
    /// obligation's instructions, the front page's instructions; and how many cards of parties and contacts.
    package static let excerpt = 150
    package static let cardExcerpt = 50
    /// Days of one event in a school year: more than one that comes each week has.
    package static let largestSeries = 60
    /// The newest of a divided list of news, where it is opened.
    package static let latestNews = 10
}
