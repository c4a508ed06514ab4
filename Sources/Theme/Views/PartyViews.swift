import Model
import Site
import Templates

/// All parties, and who supports them.
struct PartiesView: Sendable {
    let part: ListPart?
    let context: RenderContext

    static let schema = ViewSchema<PartiesView>(
        "parties",
        [
            .list("parties", PartyContactsView.schema) { view in
                let parties = view.context.catalogue.parties.values
                return view.context.rows(of: .parties, view.part, count: parties.count)
                    .map { PartyContactsView(party: parties[$0], context: view.context) }
            },
            .list("supporters", LinkView.schema) { view in
                Supporter.listed(in: view.context.catalogue).map {
                    LinkView($0.name, view.context.site.addresses.target(Supporter.self, $0.id), note: $0.summary)
                }
            },
        ])
}

/// A party's own page.
struct PartyPageView: Sendable {
    let party: Party
    let context: RenderContext

    static let schema = ViewSchema<PartyPageView>(
        "partyPage",
        [
            .list("facts", FactView.schema) { $0.facts },
            .text("hasLeft") { $0.party.status == .active ? nil : $0.context.words.name($0.party.status) },
            .prose("remark") { $0.party.remark },
            .list("contacts", ContactView.schema) { view in
                view.context.site.relations.contacts(of: view.party).prefix(Listing.cardExcerpt)
                    .map { ContactView(contact: $0, context: view.context) }
            },
            .record("moreContacts", LinkView.schema) { $0.moreContacts },
            .list("cards", LinkView.schema) { $0.context.cardLinks(of: $0.party) },
            .address("calendarFile") { $0.context.site.address(of: .party($0.party.id))?.path },
            .list("sites", SiteView.schema) { $0.party.locations.map(SiteView.init) },
            .list("obligationGroups", PartyObligationsView.schema) { $0.obligationGroups },
            .record("moreObligations", LinkView.schema) { view in
                view.responsibleObligations.count > Listing.excerpt ? view.context.obligationsLink(view.party.id) : nil
            },
            .text("obligationCount") { String($0.responsibleObligations.count) },
            .list("reports", LinkView.schema) { view in
                view.context.site.relations.reports(of: view.party).map { view.context.link($0) }
            },
            .flag("needsReport") { $0.context.site.lacksReport($0.party) },
            .list("events", OccurrenceView.schema) { $0.context.upcomingEvents(of: $0.party.id) },
        ])

    private var responsibleObligations: [Obligation] {
        context.catalogue.obligations.values.filter { isResponsible(for: $0) }
    }

    /// One that has left has no duties.
    private func isResponsible(for obligation: Obligation) -> Bool {
        party.status == .active && context.site.involvement(of: party, in: obligation) == .responsible
    }

    private var obligationGroups: [PartyObligationsView] {
        let site = context.site
        var room = Listing.excerpt
        return site.matrix.obligationsBySection(where: isResponsible).compactMap { group in
            let shown = group.obligations.prefix(room)
            guard !shown.isEmpty else { return nil }
            room -= shown.count
            return PartyObligationsView(
                title: group.title, rows: shown.map { PartyObligationView(obligation: $0, party: party, context: context) })
        }
    }

    /// Where the list of all contacts goes on with those of the party.
    private var moreContacts: LinkView? {
        guard context.site.relations.contacts(of: party).count > Listing.cardExcerpt, var link = context.link(.contacts) else {
            return nil
        }
        let divisions = context.site.divisions
        if let row = divisions.firstContact[party.id], let part = divisions[.contacts(nil)]?.part(ofRow: row) {
            link = LinkView(link.label, Target(part.route, anchor: "osapuoli-" + party.id))
        }
        return link
    }

    private var facts: [FactView] {
        let words = context.words
        let signature = Signature.find(party.id, in: context.catalogue)
        return [
            FactView(words[.abbreviation], party.abbreviation),
            FactView(words[.category], words.name(party.category)),
            FactView(words[.roles], context.roleNames(party.roles)),
            FactView(words[.municipality], party.municipality),
            FactView(words[.region], party.region),
            FactView(words[.status], words.name(party.status)),
            FactView(words[.original], context.flag(party.isOriginal)),
            FactView(words[.joined], party.joined?.finnish),
            FactView(
                words[.signed],
                signature.map { signature in
                    LinkView(
                        [signature.date?.finnish, words.name(signature.certainty)].compactMap { $0 }.joined(separator: ", "),
                        context.site.addresses.target(Signature.self, party.id))
                }),
            FactView(words[.printedName], party.printedName == party.name ? nil : party.printedName),
            FactView(words[.website], party.website.map { LinkView($0, external: $0) }),
        ].compactMap { $0 }
    }
}

struct SiteView: Sendable {
    let place: Party.Location

    static let schema = ViewSchema<SiteView>(
        "site",
        [
            .text("anchor") { RecordKey(Party.Location.self, $0.place.id).anchor }, .text("name") { $0.place.name },
            .prose("address") { $0.place.address }, .prose("visiting") { $0.place.visiting },
        ])
}

/// A party's obligations under one section of the agreement.
struct PartyObligationsView: Sendable {
    let title: String
    let rows: [PartyObligationView]

    static let schema = ViewSchema<PartyObligationsView>(
        "partyObligations",
        [.text("title") { $0.title }, .list("rows", PartyObligationView.schema) { $0.rows }])
}

struct PartyObligationView: Sendable {
    let obligation: Obligation
    let party: Party
    let context: RenderContext

    static let schema = ViewSchema<PartyObligationView>(
        "partyObligation",
        [
            .record("link", LinkView.schema) { $0.context.link($0.obligation) },
            .text("trigger") { $0.obligation.trigger },
            .record("cell", MatrixCellView.schema) {
                MatrixCellView(obligation: $0.obligation, party: $0.party, context: $0.context)
            },
        ])
}

extension RenderContext {
    /// The matrix's selection of a party.
    func obligationsLink(_ party: String) -> LinkView? {
        let filter = ObligationFilter.party(party)
        return site.obligationFilters.contains(filter) ? LinkView(words.name(Section.obligations), Target(filter.route)) : nil
    }

    /// The files of the cards of a party's contact persons.
    func cardLinks(of party: Party) -> [LinkView] {
        let files = site.cardFiles(of: party)
        return files.enumerated().map { index, file in
            var link = LinkView("", Target(file.route))
            if files.count > 1 { link.note = "\(index + 1)/\(files.count)" }
            return link
        }
    }
}
