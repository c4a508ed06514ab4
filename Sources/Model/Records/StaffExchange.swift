/// An opening for staff to get to know another party's work (työntekijävaihto).
package struct StaffExchange: Record {
    package static let typeName = TypeName("vaihto", fi: "työntekijävaihto", en: "staff exchange")
    package static let places: [ContentPlace] = [.data("tyontekijavaihto")]
    package static let place = RecordPlace.row(on: .exchanges, isIndexed: false)
    package func title(in catalogue: Catalogue) -> String { opportunity }
    package let metadata: RecordMetadata
    package let party: String
    package let audience: String
    package let opportunity: String
    package let duration: String?
    package let contact: String?

    private enum Keys {
        static let party = Key(
            "osapuoli", fi: "Osapuoli", "Minkä osapuolen työhön voi tutustua?",
            en: "Party", "The party whose work can be got to know.")
        static let audience = Key(
            "kohderyhma", fi: "Kohderyhmä", "Kenelle tutustumismahdollisuus on tarkoitettu?",
            en: "Audience", "Whom the opening is for.",
            example: "työvalmentajat")
        static let opportunity = Key(
            "mahdollisuus", fi: "Mahdollisuus", "Mihin voi tutustua ja miten?",
            en: "Opening", "What can be got to know, and how.",
            example: "työpäivä puupajalla")
        static let duration = Key(
            "kesto", fi: "Kesto", "Kuinka kauan työntekijävaihto kestää?",
            en: "Duration", "How long the exchange takes.",
            example: "1–2 päivää")
        static let contact = Key(
            "vastuuhenkilo", fi: "Vastuuhenkilö", "Kuka vastuuhenkilöistä antaa lisätietoja?",
            en: "Contact person", "The contact person who tells more.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        party = reader.reference(Keys.party, to: Party.self)
        audience = reader.text(Keys.audience)
        opportunity = reader.text(Keys.opportunity)
        duration = reader.optionalText(Keys.duration)
        contact = reader.optionalReference(Keys.contact, to: Contact.self)
    }

    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.fact(catalogue.parties[party]?.name), .prose(audience), .prose(duration)]
    }
}
