package import Model

/// Something that has happened to the network or its site, with a date that the content tells.
package struct ActivityEntry: Sendable {
    package enum Action: String, CaseIterable, Sendable {
        case adopted = "hyvaksytty"
        case joined = "liittynyt"
        /// A contact person's details were looked over.
        case contact = "yhteystiedot"
        case status = "tila"
        case recognised = "tunnistettu"
        case published = "julkaistu"
        case revised = "uudistettu"
        /// A page was changed.
        case page = "sivu"
    }

    package let kind: Action
    package let date: CalendarDate
    /// The page that shows it.
    package let route: Route
    /// What changed; nil for a vacant post, which has no name.
    package let name: String?
    /// Whose it is, when the name does not tell.
    package let party: Party?
    /// For a status of an obligation.
    package let state: ObligationStatus.State?
    package let isSample: Bool

    private init(
        _ kind: Action, on date: CalendarDate, at route: Route, _ name: String?, of party: Party? = nil,
        state: ObligationStatus.State? = nil, isSample: Bool
    ) {
        self.kind = kind
        self.date = date
        self.route = route
        self.name = name
        self.party = party
        self.state = state
        self.isSample = isSample
    }

    /// Tells changes of one page apart, for ever: `tila-osao-2026-09-15`.
    package var key: String {
        [kind.rawValue, kind == .status ? party?.id : nil, date.iso].compactMap { $0 }.joined(separator: "-")
    }

    /// The newest `count` of those that have happened by `today`, newest first; and all that are dated ahead, in no order.
    static func dated(
        _ pages: [Page], _ catalogue: Catalogue, newest count: Int, by today: CalendarDate
    ) -> (newest: [ActivityEntry], toCome: [ActivityEntry]) {
        let told =
            pages.compactMap { change(of: $0) } + pages.flatMap { changes(of: $0, catalogue) }
            + statuses(catalogue)
        return (newest(count, of: told.filter { $0.date <= today }), told.filter { $0.date > today })
    }

    private static func newest(_ count: Int, of happened: [ActivityEntry]) -> [ActivityEntry] {
        guard count > 0, happened.count > count else { return Array(inOrder(happened).prefix(count)) }
        // Those of the oldest day that gets in are sorted too, no others.
        let oldest = happened.map(\.date).sorted(by: >)[count - 1]
        return Array(inOrder(happened.filter { $0.date >= oldest }).prefix(count))
    }

    private static func inOrder(_ changes: [ActivityEntry]) -> [ActivityEntry] {
        // Most pages have one change: a key is made only to tell apart those that have more.
        changes.sorted { a, b in
            guard (a.date, a.route.path) == (b.date, b.route.path) else {
                return (b.date, a.route.path) < (a.date, b.route.path)
            }
            return a.key < b.key
        }
    }

    private static func change(of page: Page) -> ActivityEntry? {
        guard let date = page.frontMatter?.updated else { return nil }
        return ActivityEntry(.page, on: date, at: page.route, page.title, isSample: page.isSample)
    }

    private static func changes(of page: Page, _ catalogue: Catalogue) -> [ActivityEntry] {
        let route = page.route
        func dated(_ kind: Action, _ date: CalendarDate?, _ name: String?, of party: Party?, _ record: some Record)
            -> [ActivityEntry]
        {
            date.map { [ActivityEntry(kind, on: $0, at: route, name, of: party, isSample: record.metadata.isSample)] } ?? []
        }
        switch page.subject {
        case .section(.agreement):
            return catalogue.agreements.values.first { $0.metadata.location.file == page.file }
                .map { dated(.adopted, $0.adopted, $0.frontMatter.title, of: nil, $0) } ?? []
        case .agreement(let record): return dated(.adopted, record.adopted, record.frontMatter.title, of: nil, record)
        case .party(let record): return dated(.joined, record.joined, record.name, of: nil, record)
        case .contact(let record):
            return dated(
                .contact, record.updated, record.isVacant ? nil : record.name, of: catalogue.parties[record.party], record)
        case .report(let record):
            let party = catalogue.parties[record.party]
            return dated(.recognised, record.recognised, record.frontMatter.title, of: party, record)
                + dated(.published, record.published, record.frontMatter.title, of: party, record)
                + dated(.revised, record.revised, record.frontMatter.title, of: party, record)
        default: return []
        }
    }

    /// The steps of the follow-up that have a date, each on its obligation's page.
    private static func statuses(_ catalogue: Catalogue) -> [ActivityEntry] {
        catalogue.statuses.values.compactMap { status in
            guard let date = status.date, let obligation = catalogue.obligations[status.obligation],
                let party = catalogue.parties[status.party]
            else { return nil }
            return ActivityEntry(
                .status, on: date, at: Route(page: "velvoitteet/\(obligation.id)"), obligation.title, of: party,
                state: status.state, isSample: status.metadata.isSample)
        }
    }
}
