import Diagnostics
import Model
import Site

/// Every active party has exactly one door: one primary contact.
let primaryContacts: Check = { site in
    guard !site.catalogue.incomplete.contains(RecordType(Contact.self)) else { return [] }
    let strays = Set(site.catalogue.contacts.values.map(\.party).filter { site.catalogue.parties[$0] == nil })
    let primaries = Dictionary(grouping: site.catalogue.contacts.values.filter(\.isPrimary), by: \.party)
    return site.matrixParties.compactMap { party in
        // One who has left is told of by that name (`expiredContacts`), unless there is another already.
        let all = primaries[party.id] ?? []
        let present = all.filter { !$0.hasLeft(by: site.today) }
        let primary = present.isEmpty ? all : present
        guard primary.count != 1 || primary[0].isVacant else { return nil }
        // A contact whose party is missing or misspelt may be the one; where very many are, one of them is.
        let mayBeStray = { strays.count > 1000 || strays.contains { $0.isEmpty || nearest(to: $0, in: [party.id]) != nil } }
        guard !primary.isEmpty || !mayBeStray() else { return nil }
        return Diagnostic(
            .noPrimaryContact, at: primary.last?.metadata.location ?? party.metadata.location, value: party.id,
            notes: primary.isEmpty ? [] : [.detail(primary.map(\.id).joined(separator: ", "))])
    }
}
