// Small tables that other pages lean on: each record a few fields, so they stand together.

/// A law or official guideline (säädös).
package struct Statute: Record {
    package static let scheme: String? = "saados"
    package static let places: [ContentPlace] = [.data("saadokset")]
    package static var table: TablePath<Statute> { \.statutes }
    package func title(in catalogue: Catalogue) -> String { name }
    package let header: Header
    package let number: String
    package let name: String
    package let url: String?
    package let remark: String?
    /// Phrases that are linked at their first mention in a page.
    package let forms: [String]

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        number = reader.text("numero")
        name = reader.text("nimi")
        url = reader.optionalText("url", as: .webAddress)
        remark = reader.optionalText("huomautus")
        forms = reader.phrases("muodot")
    }
}

/// A glossary term.
package struct Term: Record {
    package static let scheme: String? = "termi"
    package static let places: [ContentPlace] = [.data("sanasto")]
    package static var table: TablePath<Term> { \.terms }
    package func title(in catalogue: Catalogue) -> String { term }
    package let header: Header
    package let term: String
    package let definition: String
    package let abbreviation: String?
    package let remark: String?
    /// Word forms that are linked at their first mention in a page; a trailing `*` matches any ending.
    package let forms: [String]

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        term = reader.text("termi")
        definition = reader.text("maaritelma")
        abbreviation = reader.optionalText("lyhenne")
        remark = reader.optionalText("huomautus")
        let forms = reader.phrases("muodot")
        self.forms = forms.isEmpty ? [term] : forms
    }
}

/// An organisation that supports the network and is no party: never a column of the matrix.
package struct Supporter: Record {
    package static let scheme: String? = "tukiorganisaatio"
    package static let places: [ContentPlace] = [.data("tukiorganisaatiot")]
    package static var table: TablePath<Supporter> { \.supporters }
    package func title(in catalogue: Catalogue) -> String { name }
    package let header: Header
    package let name: String
    package let abbreviation: String?
    package let printedName: String?
    package let summary: String?
    package let website: String?

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        name = reader.text("nimi")
        abbreviation = reader.optionalText("lyhenne")
        printedName = reader.optionalText("nimi_lahteessa")
        summary = reader.optionalText("kuvaus")
        website = reader.optionalText("verkkosivu", as: .webAddress)
    }
}

/// An actor outside the network that instructions refer to: a guidance centre, an employment authority.
package struct Actor: Record {
    package enum Category: String, Choice {
        case guidanceCentre = "ohjaamo"
        case employmentAuthority = "tyovoimaviranomainen"
        case other = "muu"
    }

    package static let scheme: String? = "toimija"
    package static let places: [ContentPlace] = [.data("toimijat")]
    package static var table: TablePath<Actor> { \.actors }
    package func title(in catalogue: Catalogue) -> String { name }
    package let header: Header
    package let name: String
    package let category: Category
    package let area: String?
    package let summary: String?
    package let website: String?
    package let phone: PhoneNumber?
    package let email: String?

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        name = reader.text("nimi")
        category = reader.choice("tyyppi", default: .other)
        area = reader.optionalText("alue")
        summary = reader.optionalText("kuvaus")
        website = reader.optionalText("verkkosivu", as: .webAddress)
        phone = reader.optionalPhoneNumber("puhelin")
        email = reader.optionalText("sahkoposti", as: .email)
    }
}

/// An opening for staff to get to know another party's work (työntekijävaihto).
package struct StaffExchange: Record {
    package static let scheme: String? = "vaihto"
    package static let places: [ContentPlace] = [.data("tyontekijavaihto")]
    package static var table: TablePath<StaffExchange> { \.exchanges }
    package func title(in catalogue: Catalogue) -> String { opportunity }
    package let header: Header
    package let party: String
    package let audience: String
    package let opportunity: String
    package let duration: String?
    package let contact: String?

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        party = reader.reference("osapuoli", to: Party.self)
        audience = reader.text("kohderyhma")
        opportunity = reader.text("mahdollisuus")
        duration = reader.optionalText("kesto")
        contact = reader.optionalReference("vastuuhenkilo", to: Contact.self)
    }
}

/// A correction of the signed document's text: what was printed and how it is written here.
package struct Correction: Record {
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("korjaukset")]
    package static var table: TablePath<Correction> { \.corrections }
    package func title(in catalogue: Catalogue) -> String { printed }
    package let header: Header
    package let printed: String
    package let corrected: String
    package let place: String
    package let reason: String?

    package init(_ reader: inout RecordReader) {
        printed = reader.text("painettuna")
        corrected = reader.text("korjattuna")
        place = reader.text("paikka")
        reason = reader.optionalText("perustelu")
        header = Header(&reader, id: printed + "/" + place)
    }
}

/// An expression to avoid since the cooperation started, with the one to use.
package struct Expression: Record {
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("ilmaukset")]
    package static var table: TablePath<Expression> { \.expressions }
    package func title(in catalogue: Catalogue) -> String { avoided }
    package let header: Header
    package let avoided: String
    package let recommended: String
    package let reason: String?
    package let since: CalendarDate?

    package init(_ reader: inout RecordReader) {
        avoided = reader.text("valtettava")
        recommended = reader.text("suositeltava")
        reason = reader.optionalText("perustelu")
        since = reader.optionalDate("alkaen")
        header = Header(&reader, id: avoided)
    }
}

/// A word that no dictionary has and the common word that it is inflected like, for search and spelling.
package struct Analogy: Record {
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("analogiat")]
    package static var table: TablePath<Analogy> { \.analogies }
    package func title(in catalogue: Catalogue) -> String { word }
    package let header: Header
    package let word: String
    package let model: String

    package init(_ reader: inout RecordReader) {
        word = reader.text("sana")
        model = reader.text("kuten")
        header = Header(&reader, id: word + "/" + model)
    }
}

/// Another word for the same thing, for search.
package struct Synonym: Record {
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("synonyymit")]
    package static var table: TablePath<Synonym> { \.synonyms }
    package func title(in catalogue: Catalogue) -> String { word }
    package let header: Header
    package let word: String
    package let meaning: String

    package init(_ reader: inout RecordReader) {
        word = reader.text("sana")
        meaning = reader.text("tarkoittaa")
        header = Header(&reader, id: word + "/" + meaning)
    }
}
