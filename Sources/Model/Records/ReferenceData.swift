// Small tables that other pages lean on: each record a few fields, so they stand together.

/// A law or official guideline (säädös).
package struct Statute: Record {
    package static let typeName = TypeName("saados", fi: "säädös", en: "statute")
    package static let places: [ContentPlace] = [.data("saadokset")]
    package static var table: TablePath<Statute> { \.statutes }
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
        static let number = Key(
            "numero", fi: "Numero", "Säädöksen numero, esim. 531/2017.",
            en: "Number", "The number of the law, e.g. 531/2017.",
            example: "531/2017")
        static let forms = Key(
            "muodot", fi: "Muodot", "Ilmaukset, joista tehdään linkki säädökseen, kun ne esiintyvät sivulla ensi kerran.",
            en: "Forms", "Phrases that link to the law where a page first has them.",
            example: "ammatillisesta koulutuksesta annettu laki")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        number = reader.text(Keys.number)
        name = reader.text(.name)
        url = reader.optionalText(.sourceAddress, as: .webAddress)
        remark = reader.optionalText(.remark)
        forms = reader.phrases(Keys.forms)
    }
}

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

    private enum Keys {
        static let term = Key(
            "termi", fi: "Termi", "Selitettävä sana.",
            en: "Term", "The word that is explained.",
            example: "osaamistodistus")
        static let definition = Key(
            "maaritelma", fi: "Määritelmä", "Mitä sana tarkoittaa.",
            en: "Definition", "What the word means.",
            example: "Todistus siitä, mitä työpajalla on opittu.")
        static let forms = Key(
            "muodot", fi: "Muodot",
            "Sanan taivutusmuodot, joista tehdään linkki sanastoon; lopussa oleva * käy mihin tahansa päätteeseen.",
            en: "Forms", "The word's forms that link to the glossary; a * at the end stands for any ending.",
            example: "osaamistodistu*")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        term = reader.text(Keys.term)
        definition = reader.text(Keys.definition)
        abbreviation = reader.optionalText(.abbreviation)
        remark = reader.optionalText(.remark)
        let forms = reader.phrases(Keys.forms)
        self.forms = forms.isEmpty ? [term] : forms
    }
}

/// An organisation that supports the network and is no party: never a column of the matrix.
package struct Supporter: Record {
    package static let typeName = TypeName("tukiorganisaatio", fi: "tukiorganisaatio", en: "supporting organisation")
    package static let places: [ContentPlace] = [.data("tukiorganisaatiot")]
    package static var table: TablePath<Supporter> { \.supporters }
    package static let place = RecordPlace.row(on: .actors, isIndexed: true)
    package func title(in catalogue: Catalogue) -> String { name }
    package let metadata: RecordMetadata
    package let name: String
    package let abbreviation: String?
    package let printedName: String?
    package let summary: String?
    package let website: String?

    private enum Keys {
        static let printedName = Key(
            "nimi_lahteessa", fi: "Nimi lähteessä", "Nimi, jolla organisaatio esiintyy allekirjoitetussa asiakirjassa.",
            en: "Name in the source", "The name as the signed document prints it.",
            example: "Esimerkkilän tuki ry")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        name = reader.text(.name)
        abbreviation = reader.optionalText(.abbreviation)
        printedName = reader.optionalText(Keys.printedName)
        summary = reader.optionalText(.summary)
        website = reader.optionalText(.website, as: .webAddress)
    }
}

/// An actor outside the network that instructions refer to: a guidance centre, an employment authority.
package struct Actor: Record {
    package enum Category: String, Choice {
        case guidanceCentre = "ohjaamo"
        case employmentAuthority = "tyovoimaviranomainen"
        case other = "muu"
    }

    package static let typeName = TypeName("toimija", fi: "toimija", en: "actor")
    package static let places: [ContentPlace] = [.data("toimijat")]
    package static var table: TablePath<Actor> { \.actors }
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
        static let category = Key(
            "tyyppi", fi: "Tyyppi", "Millainen toimija on.",
            en: "Type", "What kind of actor it is.")
        static let area = Key(
            "alue", fi: "Alue", "Alue, jolla toimija palvelee.",
            en: "Area", "The area that the actor serves.",
            example: "Esimerkkilän seutu")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        name = reader.text(.name)
        category = reader.choice(Keys.category, default: .other)
        area = reader.optionalText(Keys.area)
        summary = reader.optionalText(.summary)
        website = reader.optionalText(.website, as: .webAddress)
        phone = reader.optionalPhoneNumber(.phone)
        email = reader.optionalText(.email, as: .email)
    }
}

/// An opening for staff to get to know another party's work (työntekijävaihto).
package struct StaffExchange: Record {
    package static let typeName = TypeName("vaihto", fi: "työntekijävaihto", en: "staff exchange")
    package static let places: [ContentPlace] = [.data("tyontekijavaihto")]
    package static var table: TablePath<StaffExchange> { \.exchanges }
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
            "osapuoli", fi: "Osapuoli", "Osapuoli, jonka työhön voi tutustua.",
            en: "Party", "The party whose work can be got to know.")
        static let audience = Key(
            "kohderyhma", fi: "Kohderyhmä", "Kenelle mahdollisuus on tarkoitettu.",
            en: "Audience", "Whom the opening is for.",
            example: "työvalmentajat")
        static let opportunity = Key(
            "mahdollisuus", fi: "Mahdollisuus", "Mihin voi tutustua ja miten.",
            en: "Opening", "What can be got to know, and how.",
            example: "työpäivä puupajalla")
        static let duration = Key(
            "kesto", fi: "Kesto", "Kuinka kauan vaihto kestää.",
            en: "Duration", "How long the exchange takes.",
            example: "1–2 päivää")
        static let contact = Key(
            "vastuuhenkilo", fi: "Vastuuhenkilö", "Vastuuhenkilö, jolta saa lisätietoja.",
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
}

/// A correction of the signed document's text: what was printed and how it is written here.
package struct Correction: Record {
    package static let typeName = TypeName(
        "korjaus", fi: "asiakirjan virheen korjaus", en: "correction of a slip in the document")
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("korjaukset")]
    package static var table: TablePath<Correction> { \.corrections }
    package static let place = RecordPlace.text(of: .corrections)
    package func title(in catalogue: Catalogue) -> String { printed }
    package let metadata: RecordMetadata
    package let printed: String
    package let corrected: String
    package let place: String
    package let reason: String?

    private enum Keys {
        static let printed = Key(
            "painettuna", fi: "Painettuna", "Teksti, kuten se on painettu.",
            en: "As printed", "The text as it was printed.",
            example: "yhteystyö")
        static let corrected = Key(
            "korjattuna", fi: "Korjattuna", "Teksti korjattuna.",
            en: "Corrected", "The text as it is written here.",
            example: "yhteistyö")
        static let place = Key(
            "paikka", fi: "Paikka", "Missä kohdassa asiakirjaa teksti on.",
            en: "Place", "Where in the document it stands.",
            example: "luku 2, toinen kappale")
    }

    package init(_ reader: inout RecordReader) {
        printed = reader.text(Keys.printed)
        corrected = reader.text(Keys.corrected)
        place = reader.text(Keys.place)
        reason = reader.optionalText(.reason)
        metadata = RecordMetadata(&reader, id: printed + "/" + place)
    }
}

/// An expression to avoid since the cooperation started, with the one to use.
package struct Expression: Record {
    package static let typeName = TypeName("ilmaus", fi: "ilmaus, jota vältetään", en: "expression to avoid")
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("ilmaukset")]
    package static var table: TablePath<Expression> { \.expressions }
    package static let place = RecordPlace.text(of: .corrections)
    package func title(in catalogue: Catalogue) -> String { avoided }
    package let metadata: RecordMetadata
    package let avoided: String
    package let recommended: String
    package let reason: String?
    package let since: CalendarDate?

    private enum Keys {
        static let avoided = Key(
            "valtettava", fi: "Vältettävä", "Ilmaus, jota ei enää käytetä.",
            en: "Avoided", "The expression to avoid.",
            example: "asiakas")
        static let recommended = Key(
            "suositeltava", fi: "Suositeltava", "Ilmaus, jota käytetään sen sijaan.",
            en: "Recommended", "The expression to use instead.",
            example: "valmentautuja")
        static let since = Key(
            "alkaen", fi: "Alkaen", "Päivä, josta alkaen suositus on voimassa.",
            en: "Since", "The day from which this holds.")
    }

    package init(_ reader: inout RecordReader) {
        avoided = reader.text(Keys.avoided)
        recommended = reader.text(Keys.recommended)
        reason = reader.optionalText(.reason)
        since = reader.optionalDate(Keys.since)
        metadata = RecordMetadata(&reader, id: avoided)
    }
}

/// A word that no dictionary has and the common word that it is inflected like, for search and spelling.
package struct Analogy: Record {
    package static let typeName = TypeName("analogia", fi: "sanojen välinen suhde", en: "analogy between words")
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("analogiat")]
    package static var table: TablePath<Analogy> { \.analogies }
    package static let place = RecordPlace.elsewhere
    package func title(in catalogue: Catalogue) -> String { word }
    package let metadata: RecordMetadata
    package let word: String
    package let model: String

    private enum Keys {
        static let word = Key(
            "sana", fi: "Sana", "Sana, jota sanakirjoissa ei ole.",
            en: "Word", "A word that no dictionary has.",
            example: "opinnollistaminen")
        static let model = Key(
            "kuten", fi: "Kuten", "Tuttu sana, joka päättyy ja taipuu samalla tavalla.",
            en: "Like", "A common word that ends and is inflected alike.",
            example: "havainnollistaminen")
    }

    package init(_ reader: inout RecordReader) {
        word = reader.text(Keys.word)
        model = reader.text(Keys.model)
        metadata = RecordMetadata(&reader, id: word + "/" + model)
    }
}

/// Another word for the same thing, for search.
package struct Synonym: Record {
    package static let typeName = TypeName("synonyymi", fi: "haun synonyymit", en: "synonyms for search")
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("synonyymit")]
    package static var table: TablePath<Synonym> { \.synonyms }
    package static let place = RecordPlace.elsewhere
    package func title(in catalogue: Catalogue) -> String { word }
    package let metadata: RecordMetadata
    package let word: String
    package let meaning: String

    private enum Keys {
        static let word = Key(
            "sana", fi: "Sana", "Sana, jota joku voi hakea.",
            en: "Word", "A word that someone may search for.",
            example: "puhelinnumero")
        static let meaning = Key(
            "tarkoittaa", fi: "Tarkoittaa", "Sana, jolla asia löytyy; useat pilkuilla erotettuna.",
            en: "Means", "The word that finds it; several are separated by commas.",
            example: "vastuuhenkilö")
    }

    package init(_ reader: inout RecordReader) {
        word = reader.text(Keys.word)
        meaning = reader.text(Keys.meaning)
        metadata = RecordMetadata(&reader, id: word + "/" + meaning)
    }
}

// MARK: - What they say

extension Actor {
    package var titleRole: RecordText.Role { .name }
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.name(area), .prose(summary), .fact(phone?.text), .fact(email)]
    }
}

extension Analogy {
    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [] }
}

extension Correction {
    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.fact(printed), .fact(corrected), .prose(reason)] }
}

extension Expression {
    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.fact(avoided), .fact(recommended), .prose(reason)] }
}

extension StaffExchange {
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.fact(catalogue.parties[party]?.name ?? party), .prose(audience), .prose(duration)]
    }
}

extension Statute {
    package var titleRole: RecordText.Role { .name }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.fact(number), .prose(remark)] + forms.map { .form($0) } }
}

extension Supporter {
    package var titleRole: RecordText.Role { .name }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.name(abbreviation), .name(printedName), .prose(summary)] }
}

extension Synonym {
    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [] }
}

extension Term {
    package var titleRole: RecordText.Role { .name }
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.name(abbreviation), .prose(definition), .prose(remark)] + forms.map { .form($0) }
    }
    package static func listed(in catalogue: Catalogue) -> [Term] { catalogue.terms.values.sortedInFinnish(by: \.term) }
}
