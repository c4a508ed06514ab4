import Diagnostics
import Site

/// Every active party has exactly one door: one primary contact.
let primaryContacts: Check = { site in
    site.matrixParties.compactMap { party in
        let primary = site.relations.contacts(of: party).filter(\.isPrimary)
        guard primary.count != 1 || primary[0].isVacant else { return nil }
        return Diagnostic(
            .noPrimaryContact, at: primary.last?.header.location ?? party.header.location, value: party.id,
            notes: primary.isEmpty ? [] : [.detail(primary.map(\.id).joined(separator: ", "))])
    }
}
