package import Model

/// A calendar that readers subscribe to or download, a file of its own.
package enum CalendarFeed: Hashable, Sendable {
    /// Events and the dates of obligations.
    case network
    /// What of them concerns a party: it is named, or nobody is.
    case party(String)
    case kind(Occurrence.Category)
    /// What names a role, e.g. that of all contact persons.
    case role(String)
    case event(String)

    package var route: Route {
        switch self {
        case .network: Route(file: "vuosikello/vuosikello.ics")
        case .party(let id): Route(file: "vuosikello/osapuoli/\(id).ics")
        case .kind(let kind): Route(file: "vuosikello/laji/\(kind.key).ics")
        case .role(let id): Route(file: "vuosikello/rooli/\(id).ics")
        case .event(let id): Route(file: "vuosikello/tapahtumat/\(id).ics")
        }
    }

    /// What each calendar holds, those of single events aside. A party has one when something names it.
    static func all(_ occurrences: [Occurrence]) -> [CalendarFeed: [Occurrence]] {
        guard !occurrences.isEmpty else { return [:] }
        let parties = Set(occurrences.flatMap(\.parties)).map { CalendarFeed.party($0) }
        // They may hold nothing: what names a party may be for no reader.
        let empty = ([.network] + parties).map { ($0, [Occurrence]()) }
        return occurrences.reduce(into: Dictionary(uniqueKeysWithValues: empty)) { feeds, occurrence in
            for feed in Self.feeds(of: occurrence, parties: parties) { feeds[feed, default: []].append(occurrence) }
        }
    }

    private static func feeds(of occurrence: Occurrence, parties: [CalendarFeed]) -> [CalendarFeed] {
        let roles = Set(occurrence.event?.roles ?? []).map { CalendarFeed.role($0) }
        let ofKind = [.kind(occurrence.kind)] + roles
        guard occurrence.kind != .review, occurrence.kind != .term else { return ofKind }
        let named = Set(occurrence.parties).map { CalendarFeed.party($0) }
        return ofKind + [.network] + (named.isEmpty ? parties : named)
    }
}

extension Site {
    package func occurrences(in feed: CalendarFeed) -> [Occurrence] {
        if case .event(let id) = feed { return catalogue.events[id].map(agenda.occurrences) ?? [] }
        return agenda.byFeed[feed] ?? []
    }

    /// The calendar of a party, when something names it.
    package func calendar(of party: Party) -> CalendarFeed? {
        let feed = CalendarFeed.party(party.id)
        return agenda.byFeed[feed] == nil ? nil : feed
    }
}

extension Agenda {
    /// Every calendar that has something in it.
    func feeds(_ catalogue: Catalogue) -> [CalendarFeed] {
        let ofParts: [CalendarFeed] =
            [.network] + catalogue.parties.ids.map { .party($0) } + Occurrence.Category.allCases.map { .kind($0) }
            + catalogue.roles.ids.map { .role($0) }
        return ofParts.filter { byFeed[$0] != nil }
            + (occurrences.isEmpty ? [] : catalogue.events.ids.map { .event($0) })
    }
}
