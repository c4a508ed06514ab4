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

    package static let scheme: String? = "osapuoli"
    package static let places: [ContentPlace] = [.pages(folder: "osapuolet")]
    package static var table: TablePath<Party> { \.parties }
    package let header: Header
    package let page: PageHead
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
    package let sites: [Site]

    package var name: String { page.title }
    /// The abbreviation where there is one: for narrow table columns.
    package var shortName: String { abbreviation ?? name }

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        page = PageHead(&reader, isLasting: true)
        abbreviation = reader.optionalText("lyhenne")
        category = reader.choice("tyyppi", default: .other)
        roles = reader.references("roolit", to: Role.self, required: true)
        municipality = reader.text("kunta")
        region = reader.optionalText("maakunta")
        isOriginal = reader.flag("alkuperainen", default: true)
        joined = reader.optionalDate("liittynyt")
        status = reader.optionalChoice("tila") ?? .active
        website = reader.optionalText("verkkosivu", as: .webAddress)
        printedName = reader.optionalText("painettuna")
        remark = reader.optionalText("huomautus")
        inflections = reader.record("taivutus") { Inflections(&$0) }
        copyNumber = reader.optionalInteger("kappale")
        sites = reader.records("toimipisteet") { Site(&$0) }
    }

    /// A place where the party works.
    package struct Site: Referable {
        package static let scheme: String? = "toimipiste"
        package static func identifiers(in catalogue: Catalogue) -> [String] {
            catalogue.parties.values.flatMap { $0.sites.map(\.id) }
        }

        package let id: String
        package let name: String
        package let address: String?
        package let visiting: String?

        init(_ reader: inout RecordReader) {
            id = reader.identifier("tunnus")
            name = reader.text("nimi")
            address = reader.optionalText("osoite")
            visiting = reader.optionalText("vierailuohje")
        }
    }

    /// Forms of the name: code never inflects a name.
    package struct Inflections: Sendable {
        package let genitive: String?
        package let inessive: String?
        package let allative: String?
        package let placeInessive: String?

        init(_ reader: inout RecordReader) {
            genitive = reader.optionalText("gen")
            inessive = reader.optionalText("ine")
            allative = reader.optionalText("all")
            placeInessive = reader.optionalText("paikka_ine")
        }
    }
}
