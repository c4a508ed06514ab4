import Model
import Site
import Templates

/// All parties, and who supports them.
struct PartiesView: Sendable {
    let part: ListPart?
    let viewer: Viewer

    static let shape = Shape<PartiesView>(
        "parties",
        [
            .list("parties", PartyContactsView.shape) { view in
                let parties = view.viewer.catalogue.parties.values
                return view.viewer.rows(of: .parties, view.part, count: parties.count)
                    .map { PartyContactsView(party: parties[$0], viewer: view.viewer) }
            },
            .list("supporters", LinkView.shape) { view in
                view.viewer.catalogue.supporters.values.map {
                    LinkView($0.name, view.viewer.site.addresses.target(Supporter.self, $0.id), note: $0.summary)
                }
            },
        ])
}

/// A party's own page.
struct PartyPageView: Sendable {
    let party: Party
    let viewer: Viewer

    static let shape = Shape<PartyPageView>(
        "partyPage",
        [
            .list("facts", FactView.shape) { $0.facts },
            .text("remark") { $0.party.remark },
            .list("contacts", ContactView.shape) { view in
                view.viewer.site.relations.contacts(of: view.party).prefix(Listing.cardExcerpt)
                    .map { ContactView(contact: $0, viewer: view.viewer) }
            },
            .record("moreContacts", LinkView.shape) { $0.moreContacts },
            .list("cards", LinkView.shape) { $0.viewer.cardLinks(of: $0.party) },
            .address("calendarFile") { $0.viewer.site.calendar(of: $0.party)?.route.path },
            .list("sites", SiteView.shape) { $0.party.sites.map(SiteView.init) },
            .list("obligationGroups", PartyObligationsView.shape) { $0.obligationGroups },
            .record("moreObligations", LinkView.shape) { view in
                view.responsibleObligations.count > Listing.excerpt ? view.viewer.obligationsLink(view.party.id) : nil
            },
            .text("obligationCount") { String($0.responsibleObligations.count) },
            .list("reports", LinkView.shape) { view in
                view.viewer.site.relations.reports(of: view.party).map { view.viewer.link($0) }
            },
            .flag("needsReport") { $0.needsReport },
            .list("events", OccurrenceView.shape) { $0.viewer.upcomingEvents(of: $0.party.id) },
        ])

    private var responsibleObligations: [Obligation] {
        viewer.catalogue.obligations.values.filter { viewer.site.involvement(of: party, in: $0) == .responsible }
    }

    private var needsReport: Bool {
        viewer.site.settings.reportRole.map(party.roles.contains) == true
            && viewer.site.relations.reports(of: party).isEmpty
    }

    private var obligationGroups: [PartyObligationsView] {
        let site = viewer.site
        var room = Listing.excerpt
        return site.matrix.obligationsBySection { site.involvement(of: party, in: $0) == .responsible }.compactMap { group in
            let shown = group.obligations.prefix(room)
            guard !shown.isEmpty else { return nil }
            room -= shown.count
            return PartyObligationsView(
                title: group.title, rows: shown.map { PartyObligationView(obligation: $0, party: party, viewer: viewer) })
        }
    }

    /// Where the list of all contacts goes on with those of the party.
    private var moreContacts: LinkView? {
        guard viewer.site.relations.contacts(of: party).count > Listing.cardExcerpt, var link = viewer.link(.contacts) else {
            return nil
        }
        let divisions = viewer.site.divisions
        if let row = divisions.firstContact[party.id], let part = divisions[.contacts(nil)]?.part(ofRow: row) {
            link = LinkView(link.label, Target(part.route, anchor: "osapuoli-" + party.id))
        }
        return link
    }

    private var facts: [FactView] {
        let words = viewer.words
        let signature = viewer.catalogue.signatures[party.id]
        return [
            FactView(words[.abbreviation], party.abbreviation),
            FactView(words[.category], words.name(party.category)),
            FactView(words[.roles], viewer.roleNames(party.roles)),
            FactView(words[.municipality], party.municipality),
            FactView(words[.region], party.region),
            FactView(words[.status], words.name(party.status)),
            FactView(words[.original], viewer.flag(party.isOriginal)),
            FactView(words[.joined], party.joined?.finnish),
            FactView(
                words[.date],
                signature.map { signature in
                    LinkView(
                        [signature.date?.finnish, words.name(signature.certainty)].compactMap { $0 }.joined(separator: ", "),
                        viewer.site.addresses.target(Signature.self, party.id))
                }),
            FactView(words[.printedName], party.printedName == party.name ? nil : party.printedName),
            FactView(words[.website], party.website.map { LinkView($0, external: $0) }),
        ].compactMap { $0 }
    }
}

struct SiteView: Sendable {
    let place: Party.Site

    static let shape = Shape<SiteView>(
        "site",
        [
            .text("anchor") { RecordKey(Party.Site.self, $0.place.id).anchor }, .text("name") { $0.place.name },
            .text("address") { $0.place.address }, .text("visiting") { $0.place.visiting },
        ])
}

/// A party's obligations under one section of the agreement.
struct PartyObligationsView: Sendable {
    let title: String
    let rows: [PartyObligationView]

    static let shape = Shape<PartyObligationsView>(
        "partyObligations",
        [.text("title") { $0.title }, .list("rows", PartyObligationView.shape) { $0.rows }])
}

struct PartyObligationView: Sendable {
    let obligation: Obligation
    let party: Party
    let viewer: Viewer

    static let shape = Shape<PartyObligationView>(
        "partyObligation",
        [
            .record("link", LinkView.shape) { $0.viewer.link($0.obligation) },
            .text("trigger") { $0.obligation.trigger },
            .record("cell", MatrixCellView.shape) {
                MatrixCellView(obligation: $0.obligation, party: $0.party, viewer: $0.viewer)
            },
        ])
}

extension Viewer {
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
