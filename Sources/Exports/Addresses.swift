import Model
import Site

// How files name the site's pages to other programs.

extension Site {
    /// A name for `thing` that is nobody else's (RFC 8141; `luukku` is not registered with IANA).
    func urn(_ thing: String) -> String { "urn:luukku:\(namespace):\(thing)" }

    /// What a page is called for ever: its whole address where the site has one.
    func identifier(of route: Route) -> String { settings.address.map { $0 + route.address } ?? urn(route.address) }

    /// A link to `route` from the file at `file`: the whole address, or a relative one where the site has none.
    func link(to route: Route, from file: Route) -> String { (settings.address ?? file.toRoot) + route.address }
}

extension CalendarDate {
    /// `2026-09-15T00:00:00Z` (RFC 3339)
    var moment: String { iso + "T00:00:00Z" }
}
