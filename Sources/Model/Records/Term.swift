/// A glossary term.
package struct Term: Record {
    package static let typeName = TypeName("termi", fi: "sanaston termi", en: "term of the glossary")
    package static let places: [ContentPlace] = [.data("sanasto")]
    package static var table: TablePath<Term> { \.terms }
    package static let place = RecordPlace.row(on: .glossary, isIndexed: true)
    package func title(in catalogue: Catalogue) -> String { term }
    package let metadata: RecordMetadata
    package let term: String
    package let definition: String
    package let abbreviation: String?
    package let remark: String?
    /// Word forms that are linked at their first mention in a page; a trailing `*` matches any ending.
    package let forms: [String]
    /// Words and phrases that look like the term and mean something else: no mention in them is linked.
    package let exceptions: [String]

    private enum Keys {
        static let term = Key(
            "termi", fi: "Termi", "Mikä sana selitetään?",
            en: "Term", "The word that is explained.",
            example: "osaamistodistus")
        static let definition = Key(
            "maaritelma", fi: "Määritelmä", "Mitä sana tarkoittaa?",
            en: "Definition", "What the word means.",
            example: "Todistus siitä, mitä työpajalla on opittu.")
        static let forms = Key(
            "muodot", fi: "Muodot",
            "Mitkä sanan taivutusmuodot muuttuvat linkeiksi sanastoon? Merkki * muodon lopussa tarkoittaa "
                + "mitä tahansa päätettä.",
            en: "Forms", "The word's forms that link to the glossary; a * at the end stands for any ending.",
            example: "osaamistodistu*")
        static let exceptions = Key(
            "ei_tarkoita", fi: "Ei tarkoita",
            "Missä sanoissa tai ilmauksissa tämä sana tarkoittaa jotakin muuta? Niistä ei tehdä linkkejä sanastoon.",
            en: "Not meant", "Words or phrases that have the same word and another meaning: they are not linked.",
            example: "asiakirjan osaamistodistuksista", since: "0.2.0")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        term = reader.text(Keys.term)
        definition = reader.lines(Keys.definition)
        abbreviation = reader.optionalText(.abbreviation)
        remark = reader.optionalLines(.remark)
        let forms = reader.phrases(Keys.forms)
        self.forms = forms.isEmpty ? [term] : forms
        exceptions = reader.phrases(Keys.exceptions)
    }

    package var titleRole: RecordText.Role { .name }
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.name(abbreviation), .prose(definition), .prose(remark)] + forms.map { .form($0) }
    }
    package static func listed(in catalogue: Catalogue) -> [Term] { catalogue.terms.values.sortedInFinnish(by: \.term) }
}
