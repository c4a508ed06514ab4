import Diagnostics
import Model
import Site

/// Every active party has exactly one door: one primary contact.
let primaryContacts: Check = { site in
    guard !site.catalogue.incomplete.contains(RecordType(Contact.self)) else { return [] }
    let strays = Set(site.catalogue.contacts.values.map(\.party).filter { site.catalogue.parties[$0] == nil })
    let hasNameless = site.catalogue.contacts.values.contains { !site.catalogue.hasRead($0, Contact.Keys.party) }
    // Of those whose party is known it may be open whether they are the one.
    let doubtful = Set(
        site.catalogue.contacts.values.filter {
            !site.catalogue.hasRead(
                $0, Contact.Keys.isPrimary, Contact.Keys.isVacant, Contact.Keys.starts, Contact.Keys.ends)
        }.map(\.party))
    let known = Set(site.catalogue.contacts.values.map(\.party))
    let primaries = Dictionary(grouping: site.catalogue.contacts.values.filter(\.isPrimary), by: \.party)
    return site.matrixParties.filter { !doubtful.contains($0.id) }.compactMap { party in
        let primary = primaryContacts(among: primaries[party.id] ?? [], on: site.today)
        guard primary.count != 1 else { return vacancy(primary[0], in: site) }
        // A contact whose party is missing or misspelt may be the one; where very many are, one of them is.
        let mayBeStray = { hasNameless || strays.count > 1000 || strays.contains { nearest(to: $0, in: [party.id]) != nil } }
        guard !primary.isEmpty || !(site.catalogue.hides(Contact.self) || mayBeStray()) else { return nil }
        if !known.contains(party.id) { return Diagnostic(.noContact, at: party.metadata.location, value: party.id) }
        return Diagnostic(
            .noPrimaryContact, at: primary.last?.metadata.location ?? party.metadata.location, value: party.id,
            notes: primary.isEmpty ? [] : [.record(primary.map(\.id).joined(separator: ", "))])
    }
}

/// Those in the post today, or on the first coming day that has two: a handover is by dates. One who has left is reported as
/// such (`expiredContacts`), unless there is another already.
private func primaryContacts(among all: [Contact], on today: CalendarDate) -> [Contact] {
    func present(_ day: CalendarDate) -> [Contact] { all.filter { $0.isInPost(on: day) } }
    let coming = all.compactMap(\.starts).filter { $0 > today }.sorted()
    if let twice = ([today] + coming).lazy.map(present).first(where: { $0.count > 1 }) { return twice }
    let now = present(today)
    return now.isEmpty ? all.filter { $0.hasLeft(by: today) } : now
}

/// A vacancy on purpose is no fault while it names somebody to call today. One who has left is told of by `expiredContacts`, and one
/// who is unknown or hidden where the reference is.
private func vacancy(_ contact: Contact, in site: Site) -> Diagnostic? {
    let deputy = contact.deputy.map { site.catalogue.contacts[$0] }
    let isNobody = deputy.map { $0.map { $0.isVacant || !site.isPresent($0) && !$0.hasLeft(by: site.today) } ?? false } ?? true
    guard contact.isVacant, site.catalogue.hasRead(contact, Contact.Keys.deputy), isNobody else { return nil }
    return Diagnostic(
        .vacancyWithoutDeputy, at: contact.metadata.location.field(Contact.Keys.deputy), value: contact.deputy,
        notes: [.record(contact.id)])
}
