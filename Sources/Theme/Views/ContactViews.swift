import Model
import Site
import Templates

/// A contact person's card.
struct ContactView: Sendable {
    let contact: Contact
    let context: RenderContext

    static let schema = ViewSchema<ContactView>(
        "contact",
        [
            .text("name") { $0.context.name($0.contact) },
            .text("indexName") { $0.contact.isVacant ? $0.context.name($0.contact) : $0.contact.indexName },
            .address("address") { $0.context.site.addresses.target(Contact.self, $0.contact.id)?.address },
            .text("jobTitle") { $0.contact.title },
            .record("party", LinkView.schema) { $0.context.partyLink($0.contact.party) },
            .text("field") { $0.contact.field },
            .record("site", LinkView.schema) { $0.context.siteLink($0.contact.site, of: $0.contact.party) },
            .text("phone") { $0.reach?.phone?.text },
            .text("phoneAddress") { $0.reach?.phone?.address },
            .text("email") { $0.reach?.email },
            .address("card") { $0.hasCard ? Route(cardOf: $0.contact).path : nil },
            .address("newCard") { $0.hasCard ? Route(cardOf: $0.contact, .four).path : nil },
            .prose("reachability") { $0.reach?.reachability },
            .text("period") { $0.context.period($0.contact.starts, $0.contact.ends) },
            .text("updated") { $0.contact.updated?.finnish },
            .flag("isPrimary") { $0.contact.isPrimary },
            .flag("isVacant") { $0.contact.isVacant },
            .flag("hasColleagues") { $0.hasColleagues },
            .flag("hasLeft") { $0.context.site.hasLeft($0.contact) },
            .text("begins") { $0.isToCome ? $0.contact.starts?.finnish : nil },
            .flag("isSample") { $0.contact.metadata.isSample },
            .record("deputy", PersonView.schema) { $0.person($0.contact.deputy.flatMap($0.context.presentContact)) },
            .record("next", PersonView.schema) { view in
                view.person(
                    view.context.catalogue.parties[view.contact.party].flatMap(view.context.site.relations.primaryContact))
            },
        ])

    /// Whom to call; nil for one who has left or is to come.
    private var reach: Contact? { context.site.isPresent(contact) ? contact : nil }
    private var isToCome: Bool {
        contact.isToCome(after: context.site.today) && !contact.isVacant && !context.site.hasLeft(contact)
    }
    private var hasCard: Bool { !contact.isVacant && reach != nil }

    /// Whether the party has somebody else to call.
    private var hasColleagues: Bool {
        let party = context.catalogue.parties[contact.party]
        return party.map(context.site.relations.contacts)?.contains { !$0.isVacant && $0.id != contact.id } ?? false
    }

    private func person(_ contact: Contact?) -> PersonView? { contact.map { PersonView(contact: $0, context: context) } }
}

/// A person in one line: name, phone and mail.
struct PersonView: Sendable {
    let contact: Contact
    let context: RenderContext

    static let schema = ViewSchema<PersonView>(
        "person",
        [
            .text("name") { $0.context.name($0.contact) },
            .address("address") { $0.context.site.addresses.target(Contact.self, $0.contact.id)?.address },
            .text("phone") { $0.contact.phone?.text },
            .text("phoneAddress") { $0.contact.phone?.address },
            .text("email") { $0.contact.email },
            .flag("isVacant") { $0.contact.isVacant },
        ])
}

/// A party with its contact persons.
struct PartyContactsView: Sendable {
    let party: Party
    let context: RenderContext
    /// Those that a part of a long list shows; nil: all.
    var only: [Contact]?

    static let schema = ViewSchema<PartyContactsView>(
        "partyContacts",
        [
            .record("party", LinkView.schema) { $0.context.link($0.party) },
            .text("id") { $0.party.id },
            .text("municipality") { $0.party.municipality },
            .text("roles") { $0.context.roleNames($0.party.roles) },
            .text("hasLeft") { $0.party.status == .active ? nil : $0.context.words.name($0.party.status) },
            .list("primary", ContactView.schema) { view in
                view.context.site.relations.primaryContact(of: view.party).map {
                    [ContactView(contact: $0, context: view.context)]
                } ?? []
            },
            .list("contacts", ContactView.schema) { view in
                let contacts = view.only ?? view.context.site.relations.contacts(of: view.party)
                return contacts.map { ContactView(contact: $0, context: view.context) }
            },
        ])
}

/// The contact persons of all parties: the part's own page.
struct ContactsView: Sendable {
    let part: ListPart?
    let context: RenderContext

    static let schema = ViewSchema<ContactsView>(
        "contacts",
        [
            .list("orders", LinkView.schema) { view in
                ContactOrder.allCases.map { LinkView(view.context.words.name($0), Target($0.route)) }
            },
            .list("parties", PartyContactsView.schema) { view in
                view.context.contactsByParty(.contacts(nil), view.part)
            },
        ])
}

/// Contact persons in another order: groups of cards under headings.
struct ContactListView: Sendable {
    let order: ContactOrder
    let part: ListPart?
    let lists: LongLists
    let context: RenderContext

    struct Group: Sendable {
        let title: String
        var contacts: [ContactView]

        static let schema = ViewSchema<Group>(
            "contactGroup",
            [.text("title") { $0.title }, .list("contacts", ContactView.schema) { $0.contacts }])
    }

    static let schema = ViewSchema<ContactListView>(
        "contactList",
        [
            .flag("isPrintable") { $0.order == .printable },
            .list("groups", Group.schema) { $0.groups },
            .text("newest") { $0.newest?.finnish },
        ])

    /// The day of the newest details: by it a list on paper is known to be old. The day of the build would change the page
    /// every day and say less.
    private var newest: CalendarDate? {
        context.site.relations.presentContacts.compactMap(\.updated).filter { $0 <= context.site.today }.max()
    }

    private var groups: [Group] {
        if order == .printable {
            return context.contactsByParty(.contacts(order), part).map { group in
                let contacts = group.only ?? context.site.relations.contacts(of: group.party)
                return Group(title: group.party.name, contacts: contacts.map { ContactView(contact: $0, context: context) })
            }
        }
        guard let rows = lists.contacts(order, part) else {
            return context.contactGroups(order, context.site.divisions.contacts).map { title, contacts in
                Group(title: title, contacts: contacts.map { ContactView(contact: $0, context: context) })
            }
        }
        return rows.reduce(into: []) { groups, row in
            let contact = ContactView(contact: row.contact, context: context)
            if groups.last?.title == row.title {
                groups[groups.count - 1].contacts.append(contact)
            } else {
                groups.append(Group(title: row.title, contacts: [contact]))
            }
        }
    }
}

extension RenderContext {
    /// Contacts, in Finnish order, under the headings of an order.
    func contactGroups(_ order: ContactOrder, _ contacts: [Contact]) -> [(title: String, contacts: [Contact])] {
        let groups = Dictionary(grouping: contacts) { contact in
            switch order {
            case .alphabetical: String(contact.familyName.prefix(1)).uppercased()
            case .byField: contact.field ?? words[.none]
            case .bySite: siteLink(contact.site, of: contact.party)?.label ?? words[.none]
            case .printable: name(ofParty: contact.party)
            }
        }
        return groups.sortedInFinnish(by: \.key).map { ($0.key, $0.value) }
    }

    /// The parties with the contacts that a page of the list shows.
    fileprivate func contactsByParty(_ listing: Listing, _ part: ListPart?) -> [PartyContactsView] {
        guard let part else {
            guard site.divisions[listing] == nil else { return [] }
            return site.relations.activeParties.map { PartyContactsView(party: $0, context: self) }
        }
        return site.divisions.contactsByParty[part.rows].reduce(into: []) { groups, row in
            if groups.last?.party.id != row.party.id {
                groups.append(PartyContactsView(party: row.party, context: self, only: []))
            }
            if let contact = row.contact { groups[groups.count - 1].only?.append(contact) }
        }
    }
}

/// A contact person's own page.
struct ContactPageView: Sendable {
    let contact: Contact
    let context: RenderContext

    static let schema = ViewSchema<ContactPageView>(
        "contactPage",
        [
            .record("contact", ContactView.schema) { ContactView(contact: $0.contact, context: $0.context) },
            .list("owned", LinkView.schema) { Array($0.owned.prefix(Listing.excerpt)) },
            .record("moreOwned", LinkView.schema) { view in
                view.context.site.relations.statuses(ownedBy: view.contact).count > Listing.excerpt
                    ? view.context.obligationsLink(view.contact.party) : nil
            },
            .list("events", OccurrenceView.schema) { $0.context.upcomingEvents(of: $0.contact.party) },
        ])

    /// The obligations that this person follows up for the party.
    private var owned: [LinkView] {
        context.site.relations.statuses(ownedBy: contact).compactMap { status in
            context.obligationLink(status.obligation).map { link in
                var link = link
                link.note = context.words.name(status.state)
                return link
            }
        }
    }
}

extension RenderContext {
    fileprivate func presentContact(_ id: String) -> Contact? {
        catalogue.contacts[id].flatMap { site.isPresent($0) ? $0 : nil }
    }
}
