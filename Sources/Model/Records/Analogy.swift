/// A word that no dictionary has and the common word that it is inflected like, for search and spelling.
package struct Analogy: Record {
    package static let typeName = TypeName("analogia", fi: "sana, joka taipuu kuten tuttu sana", en: "analogy between words")
    package static let places: [ContentPlace] = [.data("analogiat")]
    package static let place = RecordPlace.elsewhere
    package func title(in catalogue: Catalogue) -> String { word }
    package let metadata: RecordMetadata
    package let word: String
    package let model: String

    private enum Keys {
        static let word = Key(
            "sana", fi: "Sana", "Minkä sanan taivutus tässä kerrotaan? Kirjoita sana, joka puuttuu sanakirjoista.",
            en: "Word", "A word that no dictionary has.",
            example: "opinnollistaminen")
        static let model = Key(
            "kuten", fi: "Kuten",
            "Mikä tuttu sana taipuu samalla tavalla? Sanoilla on oltava sama loppu.",
            en: "Like", "A common word that ends and is inflected alike.",
            example: "havainnollistaminen")
    }

    package init(_ reader: inout RecordReader) {
        word = reader.text(Keys.word)
        model = reader.text(Keys.model)
        metadata = RecordMetadata(&reader, id: word + "/" + model)
    }

    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [] }
}
