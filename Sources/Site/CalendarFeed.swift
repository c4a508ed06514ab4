import Model

/// A calendar that readers subscribe to or download, a file of its own.
package enum CalendarFeed: Hashable, Sendable {
    /// Events and the dates of obligations.
    case network
    /// What of them concerns a party: it is named, or nobody is.
    case party(String)
    case kind(Occurrence.Kind)
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

    /// Whether the calendar has what `occurrence` is one time of.
    fileprivate func holds(_ occurrence: Occurrence) -> Bool {
        let isForReaders = occurrence.kind != .review && occurrence.kind != .term
        return switch self {
        case .network: isForReaders
        case .party(let id): isForReaders && (occurrence.parties.isEmpty || occurrence.parties.contains(id))
        case .kind(let kind): occurrence.kind == kind
        case .role(let id): occurrence.event?.roles.contains(id) ?? false
        case .event(let id): occurrence.event?.id == id
        }
    }
}

extension Site {
    package func occurrences(in feed: CalendarFeed) -> [Occurrence] {
        if case .event(let id) = feed { return catalogue.events[id].map(agenda.occurrences) ?? [] }
        return agenda.occurrences.filter(feed.holds)
    }

}

extension Agenda {
    /// Every calendar that has something in it.
    func feeds(_ catalogue: Catalogue) -> [CalendarFeed] {
        guard !occurrences.isEmpty else { return [] }
        let kinds = Set(occurrences.map(\.kind))
        let parties = Set(occurrences.flatMap(\.parties))
        let roles = Set(occurrences.flatMap { $0.event?.roles ?? [] })
        return [.network]
            + catalogue.parties.keys.filter(parties.contains).map { .party($0) }
            + Occurrence.Kind.allCases.filter(kinds.contains).map { .kind($0) }
            + catalogue.roles.keys.filter(roles.contains).map { .role($0) }
            + catalogue.events.keys.map { .event($0) }
    }
}
