// Site: the catalogue arranged as pages. Nothing here knows HTML, templates, YAML or the disk.
//
// 1. `listPages(of:)` lists every page with its route and subject (PageList).
// 2. `Addresses` tells where each record is shown: on a page of its own or at an anchor of another's.
// 3. `Relations` turns references round: the contacts of a party, the obligations of a party, the steps of an obligation.
// 4. A list that is too long for one page gets several (Divisions).
// 5. Former addresses lead to their pages (Redirect).
// 6. Every link of every text is resolved to a target, or to the reason why it leads nowhere (LinkResolver).
//
// All of it is made once, here; rendering and checking only look things up.

package import Markdown
package import Model

/// Every page of the site with all that rendering one of them needs.
///
/// A class: views of every page hold it, and a struct of this size is copied field by field.
package final class Site: Sendable {
    package let catalogue: Catalogue
    package let settings: Settings
    /// The network as an identifier, the same as long as its name is.
    package let namespace: String
    /// The day for which the site is built: an option, never the clock.
    package let today: CalendarDate
    /// The agreement's texts that are in force.
    package let agreements: [Agreement]
    package let pages: [Page]
    package let addresses: Addresses
    package let relations: Relations
    package let matrix: Matrix
    /// The lists that are too long for one page.
    package let divisions: Divisions
    package let agenda: Agenda
    package let calendarFeeds: [CalendarFeed]
    /// What has changed, newest first: the last hundred.
    package let changes: [ActivityEntry]
    /// What is dated ahead, which enters `changes` on its day.
    let changesToCome: [ActivityEntry]
    /// The links of each text in the order of its slots, by file.
    package let links: [String: [ResolvedLink]]
    /// The attachments that they lead to. No others are published: nobody has said for whom they are.
    package let linkedAttachments: Set<String>
    /// What of them leads nowhere, in the order of the files.
    package let brokenLinks: [BrokenLink]
    /// Pages of prose at the top of the content folder, which belong to no part of the site.
    package let freePages: [Page]
    package let neighbours: Neighbours
    /// The selections of the matrix that are pages.
    package let obligationFilters: [ObligationFilter]
    package let register: AlphabeticalIndex
    /// Pages that want a route which an earlier page has.
    package let routeConflicts: [(page: Page, earlier: Page)]
    /// What leads from the addresses at which pages were before, in the order of the pages.
    package let redirects: [Redirect]
    /// What readers are told of the publications, the latest first.
    package let log: [LoggedPublication]

    /// nil when the settings are missing: the diagnostics of reading then say so.
    ///
    /// - Parameter everything: The site of all pages, when some are published on other days: what leads to them is told apart from
    ///   what leads nowhere. Nothing of it is kept.
    package init?(
        _ catalogue: Catalogue, today: CalendarDate, beside everything: Site? = nil, log: [LoggedPublication] = [],
        tasks: Int
    ) async throws {
        guard let settings = catalogue.settings else { return nil }
        self.catalogue = catalogue
        self.settings = settings
        namespace = identifierText(from: settings.network) ?? "verkosto"
        self.today = today
        self.log = log
        let agreements = catalogue.agreements(inForceOn: today)
        self.agreements = agreements
        async let relations = Relations(catalogue, agreements, today: today)
        let agenda = await Agenda(catalogue, today: today)
        var routes = RoutedPages(listPages(of: catalogue, agreements, agenda, isLogged: !log.isEmpty))
        // What needs the pages and not each other.
        let listed = routes.pages
        async let register = AlphabeticalIndex(listed, catalogue)
        async let changes = ActivityEntry.dated(listed, catalogue, newest: 100, by: today)
        async let neighbours = Neighbours(listed)
        let tables = Divisions.tables(listed, catalogue)
        addresses = Addresses(pages: listed, catalogue: catalogue, tables: tables)
        let resolver = LinkResolver(addresses: addresses, catalogue: catalogue)
        (links, brokenLinks, linkedAttachments) = try await resolver.resolveAll(
            beside: everything.map(UnpublishedTargets.init), tasks: tasks)
        self.agenda = agenda
        calendarFeeds = agenda.feeds(catalogue)
        freePages = listed.filter { page in
            if case .prose = page.subject { page.section == nil && page.route.depth <= 1 } else { false }
        }
        obligationFilters = listed.compactMap { page in
            if case .filteredObligations(let filter) = page.subject { filter } else { nil }
        }
        self.relations = await relations
        matrix = Matrix(catalogue, self.relations)
        (self.changes, changesToCome) = await changes
        self.neighbours = await neighbours
        self.register = await register
        let letters = self.register.letters.map { Page(.registerLetter($0.letter), at: $0.letter.route, in: .register) }
        routes.add(letters)
        divisions = Divisions(
            listed + letters, tables: tables, matrix, agenda, self.register, year: today.schoolYear)
        routes.add(divisions.pages)
        pages = routes.pages
        routeConflicts = routes.conflicts
        redirects = listed.flatMap(\.redirects)
    }

    /// `site` with other texts, by file: only where they lead is found anew. nil when one of them tells other pages something
    /// else than it did before, or has a broken link; then all must be arranged.
    ///
    /// What a text tells others: the anchors that links may name, the attachments that are published since it leads to them,
    /// and where quotes and headings are in the agreement. All else of a text is on its own page, in checks and in search.
    package init?(_ site: Site, with documents: [String: Document]) {
        var catalogue = site.catalogue
        var links = site.links
        var resolver = LinkResolver(addresses: site.addresses, catalogue: catalogue)
        for (file, document) in documents {
            // Not in a site of one day.
            guard let earlier = catalogue.documents[file], let known = links[file] else { continue }
            let resolved = resolver.resolve(document.links, in: file)
            guard document.anchors == earlier.anchors,
                Self.attachments(of: resolved, in: catalogue) == Self.attachments(of: known, in: catalogue),
                !(known + resolved).contains(where: \.isBroken),
                !site.agreements.contains(where: { $0.metadata.location.file == file })
            else { return nil }
            catalogue.documents[file] = document
            links[file] = resolved
        }
        self.catalogue = catalogue
        self.links = links
        settings = site.settings
        namespace = site.namespace
        today = site.today
        agreements = site.agreements
        pages = site.pages
        addresses = site.addresses
        relations = site.relations
        matrix = site.matrix
        divisions = site.divisions
        agenda = site.agenda
        calendarFeeds = site.calendarFeeds
        changes = site.changes
        changesToCome = site.changesToCome
        linkedAttachments = site.linkedAttachments
        brokenLinks = site.brokenLinks
        freePages = site.freePages
        neighbours = site.neighbours
        obligationFilters = site.obligationFilters
        register = site.register
        routeConflicts = site.routeConflicts
        redirects = site.redirects
        log = site.log
    }

    /// The pages and files that links of texts lead to, as often as they do.
    package static func routes(of links: some Sequence<ResolvedLink>) -> some Sequence<Route> {
        links.lazy.compactMap { link in
            switch link {
            case .target(let target): target.route
            case .broken(.picture(let route)): route
            default: nil
            }
        }
    }

    static func attachments(of links: some Sequence<ResolvedLink>, in catalogue: Catalogue) -> Set<String> {
        Set(routes(of: links).lazy.map(\.path).filter { catalogue.attachments[$0] != nil })
    }

    /// Whether the file of some page could not be read: what that page says and leads to is not known.
    package var hasUnreadPages: Bool {
        pages.contains { page in page.file.map { $0.hasSuffix(".md") && catalogue.documents[$0] == nil } ?? false }
    }

    /// The text that `page` shows, with its resolved links.
    package func document(of page: Page) -> (document: Document, links: [ResolvedLink])? {
        guard let file = page.file, let document = catalogue.documents[file] else { return nil }
        return (document, links[file] ?? [])
    }
}

/// Pages by their routes: the first that wants a route has it.
private struct RoutedPages {
    private(set) var pages: [Page] = []
    private(set) var conflicts: [(page: Page, earlier: Page)] = []
    private var indices: [Route: Int] = [:]

    init(_ listed: [Page]) {
        indices.reserveCapacity(listed.count)
        pages.reserveCapacity(listed.count)
        add(listed)
    }

    mutating func add(_ listed: [Page]) {
        for page in listed {
            let index = indices[page.route, default: pages.count]
            if index < pages.count {
                conflicts.append((page, pages[index]))
            } else {
                indices[page.route] = index
                pages.append(page)
            }
        }
    }
}
