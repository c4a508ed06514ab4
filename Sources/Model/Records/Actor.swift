/// An actor outside the network that instructions refer to: a guidance centre, an employment authority.
package struct Actor: Record {
    package enum Category: String, Choice {
        case guidanceCentre = "ohjaamo"
        case employmentAuthority = "tyovoimaviranomainen"
        case other = "muu"
    }

    package static let typeName = TypeName("toimija", fi: "toimija", en: "actor")
    package static let places: [ContentPlace] = [.data("toimijat")]
    package static let place = RecordPlace.row(on: .actors, isIndexed: true)
    package func title(in catalogue: Catalogue) -> String { name }
    package let metadata: RecordMetadata
    package let name: String
    package let category: Category
    package let area: String?
    package let summary: String?
    package let website: String?
    package let phone: PhoneNumber?
    package let email: String?

    private enum Keys {
        static let name = Key.name.like("Esimerkkilän ohjaamo")
        static let summary = Key.summary.like("Ohjaamossa nuori saa neuvoja työstä ja opinnoista.")
        static let category = Key(
            "tyyppi", fi: "Tyyppi", "Mikä on toimijan tyyppi?",
            en: "Type", "What kind of actor it is.")
        static let area = Key(
            "alue", fi: "Alue", "Millä alueella toimija palvelee?",
            en: "Area", "The area that the actor serves.",
            example: "Esimerkkilän seutu")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        name = reader.text(Keys.name)
        category = reader.choice(Keys.category, default: .other)
        area = reader.optionalText(Keys.area)
        summary = reader.optionalLines(Keys.summary)
        website = reader.optionalText(.website, as: .webAddress)
        phone = reader.optionalPhoneNumber(.phone)
        email = reader.optionalText(.email, as: .email)
    }

    package var titleRole: RecordText.Role { .name }
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.name(area), .prose(summary), .fact(phone?.text), .fact(email)]
    }
}
