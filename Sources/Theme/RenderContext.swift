import Formats
import Model
import Site
import Templates

/// What every view looks through: the site and the words, and how things are named and linked.
///
/// A class: every view holds it. What many pages show is made once.
final class RenderContext: Sendable {
    let site: Site
    let words: Words
    let catalogue: Catalogue
    let assets: Assets
    let log: [LoggedPublication]
    /// Where every page's style and icon are.
    let stylesheet: String
    let icon: String
    /// The other actors, which every instruction names.
    let actorLinks: [LinkView]
    let terms: TermList
    /// The feeds that every page leads to in its head.
    let feedLinks: [LinkView]
    /// A feedback message's address up to the page's title; nil when the site has none.
    let feedbackStart: String?
    /// Whether what the agreement says is shown in other words than the signed ones.
    let rewordsAgreement: Bool
    /// Of the site's language.
    let isSiteRightToLeft: Bool
    private let roleNames: [String: String]
    private let sectionLinks: [Section: LinkView]
    private let partyLinks: [String: LinkView]
    private let contactLinks: [String: LinkView]
    private let obligationLinks: [String: LinkView]
    /// The parts of each divided list.
    let partLinks: [Listing: [LinkView]]

    init(site: Site, words: Words, assets: Assets, log: [LoggedPublication]) {
        self.site = site
        self.log = log
        self.words = words
        self.assets = assets
        (stylesheet, icon) = (assets["style.css"], assets["icon.svg"])
        catalogue = site.catalogue
        rewordsAgreement = site.catalogue.rewordsAgreement(on: site.today)
        let (catalogue, addresses) = (site.catalogue, site.addresses)
        func links<Value>(
            _ table: Table<Value>, _ label: (Value) -> String, note: (Value) -> String? = { _ in nil }
        ) -> [String: LinkView] {
            table.values.reduce(into: [:]) { links, record in
                links[record.id] = LinkView(
                    label(record), addresses.target(Value.self, record.id), note: note(record),
                    isSample: record.metadata.isSample)
            }
        }
        actorLinks = Actor.listed(in: catalogue).map {
            LinkView($0.name, addresses.target(Actor.self, $0.id), isSample: $0.metadata.isSample)
        }
        terms = TermList(catalogue, addresses)
        feedLinks = site.newsFeeds.map { LinkView(words.name($0), Target($0.route)) }
        feedbackStart = site.settings.feedbackAddress.map {
            "mailto:\($0)?subject=" + percentEncoded(site.settings.name + ": ")
        }
        isSiteRightToLeft = isRightToLeft(site.settings.language)
        roleNames = catalogue.roles.values.reduce(into: [:]) { $0[$1.id] = $1.name }
        sectionLinks = Section.allCases.reduce(into: [:]) { links, section in
            links[section] = addresses.target(section).map { LinkView(words.name(section), $0) }
        }
        partyLinks = links(catalogue.parties, \.name)
        contactLinks = links(catalogue.contacts) { contactName($0, catalogue, words) }
        partLinks = site.divisions.listings.reduce(into: [:]) { links, listing in
            links[listing] = site.divisions[listing]?.parts.map { LinkView(words.label(of: $0), Target($0.route)) }
        }
        obligationLinks = links(catalogue.obligations, \.title, note: { words.name($0.strength) })
    }

    // MARK: Links

    func link(_ section: Section) -> LinkView? { sectionLinks[section] }

    func link(_ party: Party) -> LinkView { partyLinks[party.id] ?? LinkView(party.name) }

    func link(_ obligation: Obligation) -> LinkView { obligationLinks[obligation.id] ?? LinkView(obligation.title) }

    func link(_ record: some PageRecord) -> LinkView {
        LinkView(
            record.frontMatter.title, site.addresses.target(type(of: record), record.id), note: record.frontMatter.summary,
            language: record.frontMatter.language, isSample: record.metadata.isSample)
    }

    func partyLink(_ id: String) -> LinkView? { partyLinks[id] }

    /// A party that offers something; of one that has left readers see that.
    func offeringLink(_ id: String) -> LinkView? {
        guard var link = partyLink(id) else { return nil }
        if let status = catalogue.parties[id]?.status, status != .active {
            link.label += " (\(words.name(status).lowercased()))"
        }
        return link
    }

    func contactLink(_ id: String?) -> LinkView? { id.flatMap { contactLinks[$0] } }

    func obligationLink(_ id: String?) -> LinkView? { id.flatMap { obligationLinks[$0] } }

    func siteLink(_ id: String?, of party: String) -> LinkView? {
        guard let id, let place = catalogue.parties[party]?.locations.first(where: { $0.id == id }) else { return nil }
        return LinkView(place.name, site.addresses.target(Party.Location.self, id))
    }

    /// The owner of a page: a contact or a party.
    func ownerLink(_ id: String?) -> LinkView? {
        contactLink(id) ?? id.flatMap(partyLink)
    }

    // MARK: Names

    func name(_ contact: Contact) -> String { contactName(contact, catalogue, words) }

    func name(ofParty id: String) -> String { partyLinks[id]?.label ?? "" }

    func roleNames(_ ids: [String]) -> String { ids.compactMap { roleNames[$0] }.joined(separator: ", ") }

    func title(of page: Page) -> String {
        if let title = page.title { return title }
        return switch page.subject {
        case .section(let section): words.name(section)
        case .filteredObligations(.strength(let strength)): words[.withStrength] + ": " + words.name(strength)
        case .filteredObligations(.role(let id)): words[.withRole] + ": " + roleNames([id])
        case .filteredObligations(.party(let id)): words[.withParty] + ": " + name(ofParty: id)
        case .filteredObligations(.state(let state)): words[.withState] + ": " + words.name(state)
        case .contactList(let order): words.name(order)
        case .contact(let contact): name(contact)
        case .rollover: words[.rollover, with: "\(site.today.schoolYear + 1)–\(site.today.schoolYear + 2)"]
        case .clock(let selection): self.title(of: selection)
        case .registerLetter(let letter): words.name(Section.register) + ": " + letter.label
        case .part(let part): self.title(of: part)
        case .notFound: words[.notFoundTitle]
        case .agreement, .obligation, .party, .report, .event, .pathway, .instruction, .news, .prose: ""
        }
    }

    // MARK: Dates

    func period(_ starts: CalendarDate?, _ ends: CalendarDate?) -> String? {
        switch (starts, ends) {
        case (let a?, let b?) where a == b: a.finnish
        case (let a?, let b?): a.finnish + "–" + b.finnish
        case (let a?, nil): words[.sinceDay, with: a.finnish]
        case (nil, let b?): words[.untilDay, with: b.finnish]
        case (nil, nil): nil
        }
    }

    func flag(_ value: Bool) -> String { words[value ? .yes : .no] }
}

/// A contact's name; a vacant post is called by its party.
private func contactName(_ contact: Contact, _ catalogue: Catalogue, _ words: Words) -> String {
    guard contact.isVacant else { return contact.name }
    return [words[.vacant], catalogue.parties[contact.party]?.name].compactMap { $0 }.joined(separator: ": ")
}
