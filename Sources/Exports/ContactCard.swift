// Exports: what readers take along, as files of other programs.
//
// 1. `contactCard` is a contact person's vCard. It is made of the catalogue, so it holds only what the audience may see.
// 2. The same content gives the same bytes: no clock, no random identifiers.

package import Model

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
