package import Model
import Site

func contactCards(of site: Site, _ labels: ExportLabels) -> [GeneratedFile] {
    site.catalogue.contacts.values.filter { !$0.isVacant }.map { contact in
        GeneratedFile(Route(cardOf: contact).path) {
            contactCard(
                contact, of: site.catalogue.parties[contact.party],
                note: contact.header.isSample ? labels.word("sample-notice") : nil)
        }
    }
}

/// A contact person as a vCard 3.0 (RFC 2426), the version that every phone and Outlook reads.
///
/// - Parameter note: What a reader should know of it, e.g. that it is sample data.
package func contactCard(_ contact: Contact, of party: Party?, note: String?) -> [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCARD")
    lines.add("VERSION", "3.0")
    lines.add("N", [contact.familyName, contact.givenName, "", "", ""])
    lines.add("FN", contact.name)
    if let party { lines.add("ORG", [party.name]) }
    if let title = contact.title { lines.add("TITLE", title) }
    if let phone = contact.phone { lines.add("TEL;TYPE=WORK,VOICE", phone) }
    if let email = contact.email { lines.add("EMAIL;TYPE=INTERNET", email) }
    let notes = [contact.field, contact.reachability, note].compactMap { $0 }
    if !notes.isEmpty { lines.add("NOTE", notes.joined(separator: "\n")) }
    if let updated = contact.updated { lines.add("REV", updated.iso) }
    lines.add("UID", contact.id)
    lines.add("END", "VCARD")
    return lines.bytes
}
