/// Another word for the same thing, for search.
package struct Synonym: Record {
    package static let typeName = TypeName("synonyymi", fi: "haun synonyymit", en: "synonyms for search")
    package static let places: [ContentPlace] = [.data("synonyymit")]
    package static let place = RecordPlace.elsewhere
    package func title(in catalogue: Catalogue) -> String { word }
    package let metadata: RecordMetadata
    package let word: String
    package let meaning: String

    private enum Keys {
        static let word = Key(
            "sana", fi: "Sana", "Millä sanalla joku voi hakea asiaa sivustolta?",
            en: "Word", "A word that someone may search for.",
            example: "puhelinnumero")
        static let meaning = Key(
            "tarkoittaa", fi: "Tarkoittaa",
            "Millä sanalla sama asia löytyy sivustolta? Jos sanoja on useita, erota ne pilkuilla.",
            en: "Means", "The word that finds it; several are separated by commas.",
            example: "vastuuhenkilö")
    }

    package init(_ reader: inout RecordReader) {
        word = reader.text(Keys.word)
        meaning = reader.text(Keys.meaning)
        metadata = RecordMetadata(&reader, id: word + "/" + meaning)
    }

    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [] }
}
