import Model

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
        case .party(let id): Route(file: "vuosikello/\(ClockSelection.Folder.party.rawValue)/\(id).ics")
        case .kind(let kind): Route(file: "vuosikello/\(ClockSelection.Folder.kind.rawValue)/\(kind.key).ics")
        case .role(let id): Route(file: "vuosikello/rooli/\(id).ics")
        case .event(let id): Route(file: "vuosikello/tapahtumat/\(id).ics")
        }
    }

    /// What each calendar holds, those of single events aside. A party has one when something names it. None is empty: a file
    /// without a component is no calendar (RFC 5545 section 3.6).
    static func all(_ occurrences: [Occurrence]) -> [CalendarFeed: [Occurrence]] {
        let parties = Set(occurrences.flatMap(\.parties)).map { CalendarFeed.party($0) }
        return occurrences.reduce(into: [:]) { feeds, occurrence in
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

    /// The address of a calendar that has something in it; others have no file.
    package func address(of feed: CalendarFeed) -> Route? { occurrences(in: feed).isEmpty ? nil : feed.route }
}

extension Agenda {
    /// Every calendar that has something in it.
    func feeds(_ catalogue: Catalogue) -> [CalendarFeed] {
        let ofParts: [CalendarFeed] =
            [.network] + catalogue.parties.ids.map { .party($0) } + Occurrence.Category.allCases.map { .kind($0) }
            + catalogue.roles.ids.map { .role($0) }
        return ofParts.filter { byFeed[$0] != nil }
            + catalogue.events.values.filter { !occurrences(of: $0).isEmpty }.map { .event($0.id) }
    }
}
