/// A contact person of a party, with work contact details only; or a vacancy that says whom to call instead.
package struct Contact: Record {
    package static let scheme: String? = "vastuuhenkilo"
    package static let places: [ContentPlace] = [.data("vastuuhenkilot")]
    package static var table: TablePath<Contact> { \.contacts }
    package func title(in catalogue: Catalogue) -> String { isVacant ? id : name }
    package let header: Header
    package let party: String
    package let givenName: String
    package let familyName: String
    package let title: String?
    /// The one to turn to first: "yksi luukku".
    package let isPrimary: Bool
    package let field: String?
    package let site: String?
    package let phone: PhoneNumber?
    package let email: String?
    package let reachability: String?
    package let starts: CalendarDate?
    package let ends: CalendarDate?
    package let deputy: String?
    package let isVacant: Bool
    package let updated: CalendarDate?

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        party = reader.reference("osapuoli", to: Party.self)
        isVacant = reader.flag("avoinna")
        let given = reader.optionalText("etunimi")
        let family = reader.optionalText("sukunimi")
        givenName = given ?? ""
        familyName = family ?? ""
        title = reader.optionalText("nimike")
        isPrimary = reader.flag("ensisijainen")
        field = reader.optionalText("ala")
        site = reader.optionalReference("toimipiste", to: Party.Site.self)
        phone = reader.optionalPhoneNumber("puhelin")
        email = reader.optionalText("sahkoposti", as: .email)
        reachability = reader.optionalText("tavoitettavuus")
        starts = reader.optionalDate("alkaa")
        ends = reader.optionalDate("paattyy")
        deputy = reader.optionalReference("sijainen", to: Contact.self)
        updated = reader.optionalDate("paivitetty")
        if !isVacant, given == nil || family == nil {
            let key = given == nil ? "etunimi" : "sukunimi"
            reader.report(
                .missingValue, at: reader.location.field(key), value: key, notes: [.allowed(["avoinna: kyllä"])])
        }
        if let starts, let ends, ends < starts {
            reader.report(.endsBeforeStart, at: reader.location.field("paattyy"), value: ends.finnish)
        }
    }

    /// `Etunimi Sukunimi`; empty for a vacancy.
    package var name: String { isVacant ? "" : "\(givenName) \(familyName)" }
    /// `Sukunimi, Etunimi`, for lists in alphabetical order.
    package var indexName: String { isVacant ? "" : "\(familyName), \(givenName)" }

    /// Whether the last day in the post is before `day`: then nobody is to call this person.
    package func hasLeft(by day: CalendarDate) -> Bool { !isVacant && (ends.map { $0 < day } ?? false) }
}
