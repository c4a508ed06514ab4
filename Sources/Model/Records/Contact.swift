/// A contact person of a party, with work contact details only; or a vacancy that says whom to call instead.
package struct Contact: Record {
    package static let typeName = TypeName("vastuuhenkilo", fi: "vastuuhenkilö", en: "contact person")
    package static let places: [ContentPlace] = [.data("vastuuhenkilot")]
    package static var table: TablePath<Contact> { \.contacts }
    package static let place = RecordPlace.page(in: .contacts)
    package func title(in catalogue: Catalogue) -> String { isVacant ? id : name }
    package let metadata: RecordMetadata
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
    package let formerAddresses: [FormerAddress]

    package enum Keys {
        package static let party = Key(
            "osapuoli", fi: "Osapuoli", "Minkä osapuolen vastuuhenkilö hän on?",
            en: "Party", "The party whose contact person this is.")
        package static let isVacant = Key(
            "avoinna", fi: "Avoinna", "Onko vastuuhenkilön tehtävä avoinna? Jos on, jätä etunimi ja sukunimi pois.",
            en: "Vacant", "Whether the post is vacant; then there is no name.")
        static let given = Key(
            "etunimi", fi: "Etunimi", "Mikä on henkilön etunimi? Jos tehtävä on avoinna, jätä nimi pois.",
            en: "Given name", "The person's given name, unless the post is vacant.",
            example: "Malli")
        static let family = Key(
            "sukunimi", fi: "Sukunimi", "Mikä on henkilön sukunimi? Jos tehtävä on avoinna, jätä nimi pois.",
            en: "Family name", "The person's family name, unless the post is vacant.",
            example: "Esimerkki")
        static let title = Key(
            "nimike", fi: "Tehtävänimike", "Mikä on henkilön tehtävänimike?",
            en: "Title", "Title of the post.",
            example: "työvalmentaja")
        package static let isPrimary = Key(
            "ensisijainen", fi: "Ensisijainen",
            "Onko hän osapuolen ensisijainen vastuuhenkilö? Kullakin osapuolella on yksi ensisijainen vastuuhenkilö.",
            en: "Primary", "Whether this is the one to turn to first; one in each party.")
        static let field = Key(
            "ala", fi: "Ala", "Mistä alasta vastuuhenkilö vastaa?",
            en: "Field", "The field of work that the person is responsible for.",
            example: "puuala")
        static let site = Key(
            "toimipiste", fi: "Toimipiste", "Missä toimipisteessä vastuuhenkilö työskentelee?",
            en: "Site", "The site where the person works.")
        static let reachability = Key(
            "tavoitettavuus", fi: "Tavoitettavuus", "Milloin vastuuhenkilön tavoittaa?",
            en: "Reachability", "When the person can be reached, e.g. weekdays 8–15.",
            example: "arkisin klo 8–15")
        package static let starts = Key(
            "alkaa", fi: "Alkaa",
            "Mikä on vastuuhenkilön ensimmäinen päivä tehtävässä? Ennen sitä sivuilla ei kehoteta soittamaan hänelle.",
            en: "Begins", "The first day in the post; before it no page leads to call the person.")
        package static let ends = Key(
            "paattyy", fi: "Päättyy", "Mikä on vastuuhenkilön viimeinen päivä tehtävässä?",
            en: "Ends", "The last day in the post.")
        package static let deputy = Key(
            "sijainen", fi: "Sijainen", "Kuka muista vastuuhenkilöistä on tämän vastuuhenkilön sijainen?",
            en: "Deputy", "The contact person who stands in.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        party = reader.reference(Keys.party, to: Party.self)
        isVacant = reader.flag(Keys.isVacant)
        let given = reader.optionalText(Keys.given, as: .name)
        let family = reader.optionalText(Keys.family, as: .name)
        givenName = given ?? ""
        familyName = family ?? ""
        title = reader.optionalText(Keys.title)
        isPrimary = reader.flag(Keys.isPrimary)
        field = reader.optionalText(Keys.field)
        site = reader.optionalReference(Keys.site, to: Party.Location.self)
        phone = reader.optionalPhoneNumber(.phone)
        email = reader.optionalText(.email, as: .email)
        reachability = reader.optionalLines(Keys.reachability)
        starts = reader.optionalDate(Keys.starts)
        ends = reader.optionalDate(Keys.ends)
        deputy = reader.optionalReference(Keys.deputy, to: Contact.self)
        updated = reader.optionalDate(.updated)
        formerAddresses = reader.formerAddresses()
        let missing = [(Keys.given, given), (Keys.family, family)].first { key, name in
            name == nil && !reader.faultyKeys.contains(key.name)
        }
        if !isVacant, let key = missing?.0 {
            reader.report(.missingValue, at: reader.location.field(key), value: key.name, notes: [.form(.nameOrVacancy)])
        }
        let named = [(Keys.given, given), (Keys.family, family)].first { $0.1 != nil }
        if isVacant, !reader.faultyKeys.contains(Keys.isVacant.name), let (key, name) = named {
            reader.report(.nameOnVacancy, at: reader.place(of: key), value: name)
        }
        if let deputy, deputy == metadata.id {
            reader.report(.ownDeputy, at: reader.place(of: Keys.deputy), value: deputy)
        }
        if let starts, let ends, ends < starts {
            reader.report(.endsBeforeStart, at: reader.location.field(Keys.ends), value: ends.finnish)
        }
    }

    /// `Etunimi Sukunimi`; empty for a vacancy.
    package var name: String { isVacant ? "" : "\(givenName) \(familyName)" }
    /// `Sukunimi, Etunimi`, for lists in alphabetical order.
    package var indexName: String { isVacant ? "" : "\(familyName), \(givenName)" }

    /// Whether the first day in the post is after `day`: until then somebody else is to call.
    package func isToCome(after day: CalendarDate) -> Bool { starts.map { $0 > day } ?? false }

    package func isInPost(on day: CalendarDate) -> Bool { !hasLeft(by: day) && !isToCome(after: day) }

    /// Whether the last day in the post is before `day`: then nobody is to call this person.
    package func hasLeft(by day: CalendarDate) -> Bool { !isVacant && (ends.map { $0 < day } ?? false) }
}

// MARK: - What they say

extension Contact {
    package var titleRole: RecordText.Role { isVacant ? .fact : .name }
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        let site = catalogue.parties[party]?.locations.first { $0.id == self.site }?.name
        return [
            .fact(title), .fact(catalogue.parties[party]?.name), .fact(field), .fact(site), .reach(phone?.text), .reach(email),
            .reach(reachability),
        ]
    }
}
