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
            !site.catalogue.hasRead($0, Contact.Keys.isPrimary, Contact.Keys.isVacant, Contact.Keys.ends)
        }.map(\.party))
    let known = Set(site.catalogue.contacts.values.map(\.party))
    let primaries = Dictionary(grouping: site.catalogue.contacts.values.filter(\.isPrimary), by: \.party)
    return site.matrixParties.filter { !doubtful.contains($0.id) }.compactMap { party in
        // One who has left is reported as such (`expiredContacts`), unless there is another already.
        let all = primaries[party.id] ?? []
        let present = all.filter { !$0.hasLeft(by: site.today) }
        let primary = present.isEmpty ? all : present
        guard primary.count != 1 || primary[0].isVacant else { return nil }
        // A contact whose party is missing or misspelt may be the one; where very many are, one of them is.
        let mayBeStray = { hasNameless || strays.count > 1000 || strays.contains { nearest(to: $0, in: [party.id]) != nil } }
        guard !primary.isEmpty || !(site.catalogue.hides(Contact.self) || mayBeStray()) else { return nil }
        if !known.contains(party.id) { return Diagnostic(.noContact, at: party.metadata.location, value: party.id) }
        return Diagnostic(
            .noPrimaryContact, at: primary.last?.metadata.location ?? party.metadata.location, value: party.id,
            notes: primary.isEmpty ? [] : [.record(primary.map(\.id).joined(separator: ", "))])
    }
}
