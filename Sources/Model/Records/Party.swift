/// An organisation that signed the agreement, or joined it later.
package struct Party: PageRecord {
    package enum Category: String, Choice {
        case municipality = "kunta"
        case educationProvider = "koulutuksen-jarjestaja"
        case other = "muu"
    }

    package enum Status: String, Choice {
        case active = "aktiivinen"
        case withdrawn = "irtisanoutunut"
    }

    package static let typeName = TypeName("osapuoli", fi: "osapuoli", en: "party")
    package static let places: [ContentPlace] = [.pages(folder: "osapuolet")]
    package static var table: TablePath<Party> { \.parties }
    package static let place = RecordPlace.page(in: .parties)
    package let metadata: RecordMetadata
    package let frontMatter: FrontMatter
    package let abbreviation: String?
    package let category: Category
    package let roles: [String]
    package let municipality: String
    package let region: String?
    package let isOriginal: Bool
    package let joined: CalendarDate?
    package let status: Status
    package let website: String?
    /// The name as the signed document prints it.
    package let printedName: String?
    package let remark: String?
    package let inflections: Inflections?
    /// The number of the party's copy of the signed document.
    package let copyNumber: Int?
    package let locations: [Location]

    package var name: String { frontMatter.title }
    /// The abbreviation where there is one: for narrow table columns.
    package var shortName: String { abbreviation ?? name }

    private enum Keys {
        static let name = Key(
            "otsikko", fi: "Virallinen nimi", "Mikä on osapuolen virallinen nimi?",
            en: "Official name", "The party's official name.",
            example: "Esimerkkilän kunta")
        static let category = Key(
            "tyyppi", fi: "Tyyppi", "Millainen organisaatio osapuoli on?",
            en: "Type", "What kind of organisation the party is.")
        static let roles = Key(
            "roolit", fi: "Roolit", "Missä rooleissa osapuoli on verkostossa?",
            en: "Roles", "What the party does in the network.")
        static let municipality = Key(
            "kunta", fi: "Kunta", "Missä kunnassa osapuoli toimii?",
            en: "Municipality", "The municipality in which the party works.",
            example: "Esimerkkilä")
        static let region = Key(
            "maakunta", fi: "Maakunta", "Missä maakunnassa osapuoli toimii?",
            en: "Region", "The region in which the party works.",
            example: "Esimerkkimaa")
        static let isOriginal = Key(
            "alkuperainen", fi: "Alkuperäinen", "Onko osapuoli alkuperäinen allekirjoittaja? Oletus on kyllä.",
            en: "Original", "Whether the party signed the agreement at first; by default it did.")
        static let joined = Key(
            "liittynyt", fi: "Liittynyt",
            "Milloin osapuoli liittyi verkostoon? Jätä päivämäärä pois, jos osapuoli on alkuperäinen allekirjoittaja.",
            en: "Joined", "When the party joined, if it did so later.")
        static let status = Key(
            "tila", fi: "Tila", "Onko osapuoli mukana (aktiivinen) vai irtisanoutunut? Oletus on aktiivinen.",
            en: "Status", "Whether the party takes part or has left; by default it takes part.")
        static let printedName = Key(
            "painettuna", fi: "Painettuna", "Millä nimellä osapuoli esiintyy allekirjoitetussa asiakirjassa?",
            en: "As printed", "The name as the signed document prints it.",
            example: "Esimerkkilän kunta, työpaja")
        static let inflections = Key(
            "taivutus", fi: "Taivutus", "Miten osapuolen nimi taipuu? Ohjelma ei taivuta nimiä itse.",
            en: "Inflection", "Inflected forms of the name: the program inflects none.")
        static let copyNumber = Key(
            "kappale", fi: "Kappale", "Allekirjoitettua asiakirjaa on monta kappaletta. Monesko niistä osapuolella on?",
            en: "Copy", "The number of the party's copy of the signed document.",
            example: "1")
        static let locations = Key(
            "toimipisteet", fi: "Toimipisteet", "Missä toimipisteissä osapuoli toimii?",
            en: "Sites", "The places where the party works.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        frontMatter = FrontMatter(&reader, title: Keys.name, isLasting: true)
        abbreviation = reader.optionalText(.abbreviation)
        category = reader.choice(Keys.category, default: .other)
        roles = reader.references(Keys.roles, to: Role.self, required: true)
        municipality = reader.text(Keys.municipality, as: .name)
        region = reader.optionalText(Keys.region, as: .name)
        isOriginal = reader.flag(Keys.isOriginal, default: true)
        joined = reader.optionalDate(Keys.joined)
        status = reader.optionalChoice(Keys.status) ?? .active
        website = reader.optionalText(.website, as: .webAddress)
        printedName = reader.optionalText(Keys.printedName)
        remark = reader.optionalLines(.remark)
        inflections = reader.record(Keys.inflections) { Inflections(&$0) }
        copyNumber = reader.optionalInteger(Keys.copyNumber)
        locations = reader.records(Keys.locations) { Location(&$0) }
        if let joined, isOriginal, !reader.faultyKeys.contains(Keys.isOriginal.name) {
            reader.report(
                .originalYetJoined, at: reader.place(of: Keys.joined), value: joined.finnish, suggestion: "alkuperainen: ei")
        }
    }

    /// A place where the party works.
    package struct Location: Referable {
        package static let typeName = TypeName("toimipiste", fi: "osapuolen toimipiste", en: "site of a party")
        package static func identifiers(in catalogue: Catalogue) -> [String] {
            catalogue.parties.values.flatMap { $0.locations.map(\.id) }
        }
        package static func titles(in catalogue: Catalogue) -> [(id: String, title: String)] {
            catalogue.parties.values.flatMap { $0.locations.map { ($0.id, $0.name) } }
        }

        package let id: String
        package let name: String
        package let address: String?
        package let visiting: String?
        /// Who may see it of those who see the party.
        let visibility: Visibility

        private enum Keys {
            static let name = Key.name.like("Esimerkkilän toimipiste")
            static let address = Key(
                "osoite", fi: "Katuosoite", "Mikä on toimipisteen katuosoite?",
                en: "Street address", "The street address of the site.",
                example: "Esimerkkitie 1, 00000 Esimerkkilä")
            static let visiting = Key(
                "vierailuohje", fi: "Vierailuohje", "Miten toimipisteeseen pääsee?",
                en: "How to get there", "How to get there.",
                example: "Ovikello on portin vieressä.")
        }

        init(_ reader: inout RecordReader) {
            id = reader.identifier(.identifier)
            name = reader.text(Keys.name)
            address = reader.optionalLines(Keys.address)
            visiting = reader.optionalLines(Keys.visiting)
            let given = reader.visibility()
            visibility = given ?? .everyone
            if given != nil { reader.withhold(Self.self, id) }
        }
    }

    /// Forms of the name: code never inflects a name.
    package struct Inflections: Sendable {
        package let genitive: String?
        package let inessive: String?
        package let allative: String?
        package let placeInessive: String?

        private enum Keys {
            static let genitive = Key(
                "gen", fi: "Genetiivi", "Mikä osapuolen nimen muoto vastaa kysymykseen ”kenen”?",
                en: "Genitive", "The genitive of the name.",
                example: "Esimerkkilän kunnan")
            static let inessive = Key(
                "ine", fi: "Inessiivi", "Mikä osapuolen nimen muoto vastaa kysymykseen ”missä”?",
                en: "Inessive", "The inessive of the name.",
                example: "Esimerkkilän kunnassa")
            static let allative = Key(
                "all", fi: "Allatiivi", "Mikä osapuolen nimen muoto vastaa kysymykseen ”kenelle”?",
                en: "Allative", "The allative of the name.",
                example: "Esimerkkilän kunnalle")
            static let placeInessive = Key(
                "paikka_ine", fi: "Paikan inessiivi",
                "Mikä osapuolen paikkakunnan nimen muoto vastaa kysymykseen ”missä”?",
                en: "Inessive of the place", "The inessive of the place.",
                example: "Esimerkkilässä")
        }

        init(_ reader: inout RecordReader) {
            genitive = reader.optionalText(Keys.genitive)
            inessive = reader.optionalText(Keys.inessive)
            allative = reader.optionalText(Keys.allative)
            placeInessive = reader.optionalText(Keys.placeInessive)
        }
    }
}

// MARK: - What they say

extension Party {
    package var titleRole: RecordText.Role { .name }
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.name(abbreviation), .name(printedName), .name(municipality), .name(region), .prose(remark)]
            + [inflections?.genitive, inflections?.inessive, inflections?.allative, inflections?.placeInessive].map {
                .form($0)
            }
    }
    package var inner: [(key: RecordKey, visibility: Visibility)] {
        locations.map { (RecordKey(Location.self, $0.id), $0.visibility) }
    }
    package var parts: [RecordPart] {
        locations.map { location in
            RecordPart(
                anchor: RecordKey(Location.self, location.id).anchor, title: location.name,
                texts: [.fact(location.address), .prose(location.visiting)])
        }
    }
}
