import Formats
package import Model
package import Site

/// A card of each contact person in both versions, and those of a party and of all together in the one that every program
/// reads: phones and Outlook import a file of many cards in one go.
func contactCards(of site: Site, _ labels: ExportLabels) -> [GeneratedFile] {
    func file(_ route: Route, _ contacts: ArraySlice<Contact>, _ version: CardVersion) -> GeneratedFile {
        GeneratedFile(route.path) {
            contacts.flatMap { contact in
                contactCard(
                    contact, of: site.catalogue.parties[contact.party], version, uid: site.urn("vastuuhenkilot/" + contact.id),
                    note: contact.metadata.isSample ? labels.word(.sampleNotice) : nil)
            }
        }
    }
    let lists = site.catalogue.parties.values.flatMap { site.cardFiles(of: $0) } + site.allCardFiles
    return site.cards.flatMap { contact in
        [CardVersion.three, .four].map { file(Route(cardOf: contact, $0), [contact], $0) }
    }
        + lists.map { file($0.route, $0.contacts, .three) }
}

/// A contact person as a vCard 3.0 (RFC 2426), which every phone and Outlook reads, or 4.0 (RFC 6350).
///
/// - Parameters:
///   - uid: Tells the program which card a newer one replaces.
///   - note: What a reader should know of it, e.g. that it is sample data.
package func contactCard(
    _ contact: Contact, of party: Party?, _ version: CardVersion, uid: String, note: String?
) -> [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCARD")
    lines.add("VERSION", version.rawValue)
    if version == .four { lines.add("KIND", "individual") }
    lines.add("N", [contact.familyName, contact.givenName, "", "", ""])
    lines.add("FN", contact.name)
    if let party { lines.add("ORG", [party.name]) }
    if let title = contact.title { lines.add("TITLE", title) }
    // In 4.0 as the address that is dialled (RFC 6350 section 6.4.1).
    if let phone = contact.phone {
        switch version {
        case .three: lines.add("TEL;TYPE=WORK,VOICE", phone.text)
        case .four: lines.add("TEL;VALUE=uri;TYPE=\"work,voice\"", value: phone.address)
        }
    }
    if let email = contact.email { lines.add(version == .four ? "EMAIL;TYPE=work" : "EMAIL;TYPE=INTERNET", email) }
    let notes = [contact.field, contact.reachability, note].compactMap { $0 }
    if !notes.isEmpty { lines.add("NOTE", notes.joined(separator: "\n")) }
    // A day (RFC 2426 section 3.6.4), or a timestamp in its basic form (RFC 6350 section 4.3.5).
    if let updated = contact.updated {
        lines.add("REV", value: version == .four ? updated.iso.filter { $0 != "-" } + "T000000Z" : updated.iso)
    }
    lines.add("UID", value: uid)
    lines.add("END", "VCARD")
    return lines.bytes
}
