import Markdown
import Model
import Site
import Templates

/// What every view looks through: the site and the words, and how things are named and linked.
struct Viewer: Sendable {
    let site: Site
    let words: Words

    var catalogue: Catalogue { site.catalogue }

    // MARK: Links

    func link(_ section: Section) -> LinkView? {
        site.addresses.target(section).map { LinkView(words.name(section), $0) }
    }

    func link(_ party: Party) -> LinkView {
        LinkView(party.name, site.addresses.target(.party, party.id), isSample: party.header.isSample)
    }

    func link(_ contact: Contact) -> LinkView {
        LinkView(name(contact), site.addresses.target(.contact, contact.id), isSample: contact.header.isSample)
    }

    func link(_ obligation: Obligation) -> LinkView {
        LinkView(
            obligation.title, site.addresses.target(.obligation, obligation.id), note: words.name(obligation.strength),
            isSample: obligation.header.isSample)
    }

    func link(_ record: some PageRecord) -> LinkView {
        LinkView(
            record.page.title, site.addresses.target(type(of: record).kind, record.id), note: record.page.summary,
            isSample: record.header.isSample)
    }

    func partyLink(_ id: String) -> LinkView? { catalogue.parties[id].map(link) }

    func contactLink(_ id: String?) -> LinkView? { id.flatMap { catalogue.contacts[$0] }.map(link) }

    func obligationLink(_ id: String?) -> LinkView? { id.flatMap { catalogue.obligations[$0] }.map(link) }

    func siteLink(_ id: String?, of party: String) -> LinkView? {
        guard let id, let place = catalogue.parties[party]?.sites.first(where: { $0.id == id }) else { return nil }
        return LinkView(place.name, site.addresses.target(.site, id))
    }

    /// The owner of a page: a contact or a party.
    func ownerLink(_ id: String?) -> LinkView? {
        contactLink(id) ?? id.flatMap(partyLink)
    }

    // MARK: Names

    func name(_ contact: Contact) -> String {
        guard contact.isVacant else { return contact.name }
        return [words[.vacant], catalogue.parties[contact.party]?.name].compactMap { $0 }.joined(separator: ": ")
    }

    func roleNames(_ ids: [String]) -> String {
        site.roles(ids).map(\.name).joined(separator: ", ")
    }

    func title(of page: Page) -> String {
        if let title = page.title { return title }
        return switch page.subject {
        case .section(let section): words.name(section)
        case .filteredObligations(.strength(let strength)): words[.withStrength] + ": " + words.name(strength)
        case .filteredObligations(.role(let id)): words[.withRole] + ": " + roleNames([id])
        case .contactList(let order): words.name(order)
        case .contact(let contact): name(contact)
        case .schoolYear(let year): words[.schoolYear] + " \(year)–\(year + 1)"
        case .notFound: words[.notFoundTitle]
        case .agreement, .obligation, .party, .report, .event, .pathway, .instruction, .news, .prose: ""
        }
    }

    // MARK: Dates

    func period(_ starts: CalendarDate?, _ ends: CalendarDate?) -> String? {
        switch (starts, ends) {
        case (let a?, let b?) where a == b: a.finnish
        case (let a?, let b?): a.finnish + "–" + b.finnish
        case (let a?, nil): a.finnish + "–"
        case (nil, let b?): "–" + b.finnish
        case (nil, nil): nil
        }
    }

    func flag(_ value: Bool) -> String { words[value ? .yes : .no] }

    // MARK: Text

    /// The Markdown text of `page`, its links written for the page that shows it.
    func text(of page: Page) -> (@Sendable (inout Output) -> Void)? {
        guard let (document, links) = site.document(of: page), !document.html.isEmpty else { return nil }
        return { output in
            let toRoot = output.toRoot
            document.html.fill(into: &output.bytes) { number in
                switch links[number] {
                case .target(let target): toRoot + target.address
                case .anchor(let anchor): "#" + anchor
                case .external(let address): address
                case .broken: "#"
                }
            }
        }
    }
}
