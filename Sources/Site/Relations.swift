package import Markdown
package import Model

/// References turned round, and what follows from several records together. Every lookup is by identifier.
///
/// A class: a struct of this size is copied field by field.
package final class Relations: Sendable {
    /// The contacts who are in their posts and whose party has not left, vacant posts among them, in the order of the content.
    package let presentContacts: [Contact]
    /// Those of each party: the primary one first, then by name in Finnish order.
    private let contacts: [String: [Contact]]
    /// The statuses of each obligation, by party; those of one that has left are no longer followed up.
    package let statuses: [String: [String: ObligationStatus]]
    /// Where each quote is: the nearest heading above and the line.
    package let quotes: [String: [QuotePlacement]]
    /// The anchors of a heading and of the headings above it in the agreement, from the top.
    package let sectionPath: [String: [String]]
    /// The agreement's headings that obligations name, in the order of the text.
    package let sectionTitles: [(anchor: String, title: String)]
    private let sectionIndices: [String: Int]
    /// The parties that have not withdrawn, and the identifiers of those that have.
    package let activeParties: [Party]
    let formerParties: Set<String>
    /// The roles that bear each obligation.
    package let bearers: [String: Bearers]
    package let entryIntoForce: EntryIntoForce
    /// The text of the agreement in which each quote and each heading is.
    let quoteFiles: [String: String]
    let sectionFiles: [String: String]
    private let statusesByOwner: [String: [ObligationStatus]]
    private let reports: [String: [Report]]
    private let instructions: [String: [Instruction]]
    private let pathways: [String: [Pathway]]

    /// - Parameter agreements: Those in force.
    init(_ catalogue: Catalogue, _ agreements: [Agreement], today: CalendarDate) {
        let former = catalogue.formerParties
        formerParties = former
        presentContacts = catalogue.contacts.values.filter { $0.isInPost(on: today) && !former.contains($0.party) }
        contacts = Dictionary(grouping: presentContacts, by: \.party).mapValues { contacts in
            let sorted = contacts.sortedInFinnish(by: \.indexName)
            return sorted.filter(\.isPrimary) + sorted.filter { !$0.isPrimary }
        }
        let present = catalogue.statuses.values.filter { !former.contains($0.party) }
        statuses = present.reduce(into: [:]) { $0[$1.obligation, default: [:]][$1.party] = $1 }
        let files = agreements.map(\.metadata.location.file).filter { catalogue.documents[$0] != nil }
        let texts = files.compactMap { catalogue.documents[$0] }
        let places = zip(files, texts)
        quoteFiles = Dictionary(places.flatMap { file, text in text.quotes.map { ($0.id, file) } }) { first, _ in first }
        sectionFiles = Dictionary(places.flatMap { file, text in text.headings.map { ($0.anchor, file) } }) { first, _ in first
        }
        quotes = Dictionary(grouping: texts.flatMap(\.quotes), by: \.id)
        let headings = texts.flatMap(\.headings)
        sectionPath = paths(of: headings)
        let named = Set(catalogue.obligations.values.map(\.section.value))
        sectionTitles = headings.filter { named.contains($0.anchor) }.map { ($0.anchor, $0.text) }
        sectionIndices = Dictionary(zip(sectionTitles.map(\.anchor), sectionTitles.indices)) { first, _ in first }
        activeParties = catalogue.parties.values.filter { $0.status == .active }
        bearers = catalogue.obligations.values.reduce(into: [:]) { $0[$1.id] = Bearers($1, catalogue.roles) }
        statusesByOwner = Dictionary(grouping: present.filter { $0.owner != nil }) { $0.owner ?? "" }
        // What the others say does not tell when one that is not shown signed.
        entryIntoForce =
            catalogue.hides(Party.self) || catalogue.hides(Signature.self)
            ? .unverifiable(earliest: nil)
            : EntryIntoForce(parties: catalogue.parties.values, signatures: Signature.listed(in: catalogue))
        reports = Dictionary(grouping: catalogue.reports.values, by: \.party)
        instructions = grouped(catalogue.instructions.values) { $0.obligations }
        pathways = grouped(catalogue.pathways.values) { $0.steps.compactMap(\.obligation) }
    }

    /// A heading of the agreement that obligations name.
    package func section(_ anchor: String) -> (anchor: String, title: String)? {
        sectionIndices[anchor].map { sectionTitles[$0] }
    }

    package func contacts(of party: Party) -> [Contact] { contacts[party.id] ?? [] }

    /// Whom to call: the primary contact, or the first there is.
    package func primaryContact(of party: Party) -> Contact? { contacts(of: party).first }

    package func reports(of party: Party) -> [Report] { reports[party.id] ?? [] }

    package func instructions(for obligation: Obligation) -> [Instruction] { instructions[obligation.id] ?? [] }

    package func pathways(with obligation: Obligation) -> [Pathway] { pathways[obligation.id] ?? [] }

    /// The statuses that `contact` follows up.
    package func statuses(ownedBy contact: Contact) -> [ObligationStatus] { statusesByOwner[contact.id] ?? [] }

    package func status(of obligation: Obligation, for party: Party) -> ObligationStatus? {
        statuses[obligation.id]?[party.id]
    }
}

/// The roles of one obligation.
package struct Bearers: Sendable {
    package let responsible: [Role]
    package let counterparts: [Role]
    /// The agreement names nobody.
    package let isUnnamed: Bool

    init(_ obligation: Obligation, _ roles: Table<Role>) {
        responsible = obligation.responsible.compactMap { roles[$0] }
        counterparts = obligation.counterparts.compactMap { roles[$0] }
        isUnnamed = responsible.allSatisfy { $0.kind == .unnamed }
    }
}

package func grouped<Value>(_ values: some Sequence<Value>, by keys: (Value) -> [String]) -> [String: [Value]] {
    values.reduce(into: [:]) { groups, value in
        var seen = Set<String>()
        for key in keys(value) where seen.insert(key).inserted { groups[key, default: []].append(value) }
    }
}

/// For each heading the anchors that lead to it: those of the headings above it with lower levels, and its own.
private func paths(of headings: [Heading]) -> [String: [String]] {
    var open: [Heading] = []
    return headings.reduce(into: [:]) { paths, heading in
        while let last = open.last, last.level >= heading.level { open.removeLast() }
        open.append(heading)
        paths[heading.anchor] = open.map(\.anchor)
    }
}

extension Site {
    /// Whether nobody is to call this contact person: the last day in the post has passed, or the party has left.
    package func hasLeft(_ contact: Contact) -> Bool {
        contact.hasLeft(by: today) || relations.formerParties.contains(contact.party)
    }

    /// Whether this contact person is one to call today.
    package func isPresent(_ contact: Contact) -> Bool {
        contact.isInPost(on: today) && !relations.formerParties.contains(contact.party)
    }

    /// Where the agreement's heading is, whichever of its texts has it.
    package func target(ofSection anchor: String) -> Target? { agreementTarget(in: relations.sectionFiles[anchor], anchor) }

    /// Where an obligation's quote is marked in the agreement.
    package func target(ofQuote id: String) -> Target? { agreementTarget(in: relations.quoteFiles[id], quoteAnchor(id)) }

    private func agreementTarget(in file: String?, _ anchor: String) -> Target? {
        (file ?? agreements.first?.metadata.location.file).flatMap(addresses.route(ofFile:)).map { Target($0, anchor: anchor) }
    }
}
