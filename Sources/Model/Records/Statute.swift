/// A law or official guideline (säädös).
package struct Statute: Record {
    package static let typeName = TypeName("saados", fi: "säädös", en: "statute")
    package static let places: [ContentPlace] = [.data("saadokset")]
    package static let place = RecordPlace.row(on: .statutes, isIndexed: true)
    package func title(in catalogue: Catalogue) -> String { name }
    package let metadata: RecordMetadata
    package let number: String
    package let name: String
    package let url: String?
    package let remark: String?
    /// Phrases that are linked at their first mention in a page.
    package let forms: [String]

    private enum Keys {
        static let name = Key.name.like("Laki ammatillisesta koulutuksesta")
        static let number = Key(
            "numero", fi: "Numero", "Mikä on säädöksen numero?",
            en: "Number", "The number of the law, e.g. 531/2017.",
            example: "531/2017")
        static let forms = Key(
            "muodot", fi: "Muodot",
            "Mitkä ilmaukset muuttuvat linkeiksi säädökseen, kun ne esiintyvät sivulla ensimmäisen kerran?",
            en: "Forms", "Phrases that link to the law where a page first has them.",
            example: "ammatillisesta koulutuksesta annettu laki")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        number = reader.text(Keys.number)
        name = reader.text(Keys.name)
        url = reader.optionalText(.sourceAddress, as: .webAddress)
        remark = reader.optionalLines(.remark)
        forms = reader.phrases(Keys.forms)
    }

    package var titleRole: RecordText.Role { .name }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.fact(number), .prose(remark)] + forms.map { .form($0) } }
}
