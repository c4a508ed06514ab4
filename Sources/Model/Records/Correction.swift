/// A correction of the signed document's text: what was printed and how it is written here.
package struct Correction: Record {
    package static let typeName = TypeName(
        "korjaus", fi: "asiakirjan virheen korjaus", en: "correction of a slip in the document")
    package static let places: [ContentPlace] = [.data("korjaukset")]
    package static let place = RecordPlace.text(of: .corrections)
    package func title(in catalogue: Catalogue) -> String { printed }
    package let metadata: RecordMetadata
    package let printed: String
    package let corrected: String
    package let place: String
    package let reason: String?

    private enum Keys {
        static let printed = Key(
            "painettuna", fi: "Painettuna",
            "Miten virheellinen kohta on painettu allekirjoitettuun asiakirjaan? Kirjoita kohta virheineen.",
            en: "As printed", "The text as it was printed.",
            example: "yhteystyö")
        static let corrected = Key(
            "korjattuna", fi: "Korjattuna", "Miten virheellinen kohta pitäisi kirjoittaa?",
            en: "Corrected", "The text as it is written here.",
            example: "yhteistyö")
        static let place = Key(
            "paikka", fi: "Paikka", "Missä kohdassa asiakirjaa virhe on?",
            en: "Place", "Where in the document it stands.",
            example: "luku 2, toinen kappale")
    }

    package init(_ reader: inout RecordReader) {
        printed = reader.text(Keys.printed)
        corrected = reader.text(Keys.corrected)
        place = reader.text(Keys.place)
        reason = reader.optionalLines(.reason)
        metadata = RecordMetadata(&reader, id: printed + "/" + place)
    }

    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.fact(printed), .fact(corrected), .prose(reason)] }
}
