/// An organisation that supports the network and is no party: never a column of the matrix.
package struct Supporter: Record {
    package static let typeName = TypeName("tukiorganisaatio", fi: "tukiorganisaatio", en: "supporting organisation")
    package static let places: [ContentPlace] = [.data("tukiorganisaatiot")]
    package static let place = RecordPlace.row(on: .actors, isIndexed: true)
    package func title(in catalogue: Catalogue) -> String { name }
    package let metadata: RecordMetadata
    package let name: String
    package let abbreviation: String?
    package let printedName: String?
    package let summary: String?
    package let website: String?

    private enum Keys {
        static let name = Key.name.like("Esimerkkilän tuki")
        static let summary = Key.summary.like("Yhdistys järjestää työpajoille koulutuksia.")
        static let printedName = Key(
            "nimi_lahteessa", fi: "Nimi lähteessä", "Millä nimellä organisaatio esiintyy allekirjoitetussa asiakirjassa?",
            en: "Name in the source", "The name as the signed document prints it.",
            example: "Esimerkkilän tuki ry")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        name = reader.text(Keys.name)
        abbreviation = reader.optionalText(.abbreviation)
        printedName = reader.optionalText(Keys.printedName)
        summary = reader.optionalLines(Keys.summary)
        website = reader.optionalText(.website, as: .webAddress)
    }

    package var titleRole: RecordText.Role { .name }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.name(abbreviation), .name(printedName), .prose(summary)] }
}
