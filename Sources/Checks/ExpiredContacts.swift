import Diagnostics
import Model
import Site

/// Nobody who has left is still named somewhere, and the details of the others were reviewed within a year.
///
/// Whoever has left and is named nowhere may stay in the content: no page shows that person as one to call.
let expiredContacts: Check = { site in
    let contacts = site.catalogue.contacts.values.filter { !$0.isVacant }
    let named = contacts.contains { $0.hasLeft(by: site.today) } ? namedContacts(site) : []
    return contacts.compactMap { contact in
        if let ends = contact.ends, contact.hasLeft(by: site.today) {
            guard contact.isPrimary || named.contains(contact.id) else { return nil }
            return Diagnostic(
                .contactExpired, at: contact.metadata.location.field(Contact.Keys.ends), value: ends.finnish,
                notes: [.record(contact.name)])
        }
        if let updated = contact.updated, site.today.dayNumber - updated.dayNumber > 365 {
            return Diagnostic(
                .contactOutdated, at: contact.metadata.location.field(Key.updated), value: updated.finnish,
                notes: [.record(contact.name)])
        }
        return nil
    }
}

/// Contacts to whom a record or a link of a text leads.
private func namedContacts(_ site: Site) -> Set<String> {
    let records = site.catalogue.references.filter { $0.types.contains(RecordType(Contact.self)) }.map(\.id)
    let routes = Set(Site.routes(of: site.links.values.joined()))
    let linked = site.catalogue.contacts.ids.filter { id in
        site.addresses.target(Contact.self, id).map { routes.contains($0.route) } ?? false
    }
    return Set(records + linked)
}
