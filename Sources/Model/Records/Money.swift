// Prices, shares and places: small data with a year and an "esimerkki" or "vanhentunut" mark.

/// The example day prices of support (opiskelijapäivähinta).
package struct DayPrices: Record {
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("paivahinnat")]
    package static var table: TablePath<DayPrices> { \.dayPrices }
    package func title(in catalogue: Catalogue) -> String { String(year) }
    package let header: Header
    package let year: Int
    package let isOutdated: Bool
    package let remark: String?
    package let levels: [Level]

    package init(_ reader: inout RecordReader) {
        year = reader.integer("vuosi")
        isOutdated = reader.flag("vanhentunut")
        remark = reader.optionalText("huomautus")
        levels = reader.records("tasot", required: true) { Level(&$0) }
        header = Header(&reader, id: "paivahinnat")
    }

    package struct Level: Sendable {
        package let id: String
        package let name: String
        package let minimum: Int
        /// nil: no upper limit.
        package let maximum: Int?
        package let unit: String
        package let summary: String?

        init(_ reader: inout RecordReader) {
            id = reader.identifier("tunnus")
            name = reader.text("nimi")
            minimum = reader.integer("vahintaan")
            maximum = reader.optionalInteger("enintaan")
            unit = reader.text("yksikko")
            summary = reader.optionalText("kuvaus")
        }
    }
}

/// The shares of the funding of vocational education, in per cent.
package struct FundingShares: Record {
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("rahoitus")]
    package static var table: TablePath<FundingShares> { \.funding }
    package func title(in catalogue: Catalogue) -> String { String(year) }
    package let header: Header
    package let year: Int
    package let isOutdated: Bool
    package let remark: String?
    package let shares: [Share]
    /// The weight of a student with special support, in per cent.
    package let specialSupport: Int?

    package init(_ reader: inout RecordReader) {
        year = reader.integer("vuosi")
        isOutdated = reader.flag("vanhentunut")
        remark = reader.optionalText("huomautus")
        shares = reader.records("osuudet", required: true) { Share(&$0) }
        specialSupport = reader.optionalInteger("erityinen_tuki")
        header = Header(&reader, id: "rahoitus")
        let sum = shares.reduce(0) { $0 + $1.percent }
        if reader.isValid, sum != 100 {
            reader.report(.shareSum, at: reader.location.field("osuudet"), value: "\(sum) %")
        }
    }

    package struct Share: Sendable {
        package let name: String
        package let percent: Int
        package let summary: String?

        init(_ reader: inout RecordReader) {
            name = reader.text("nimi")
            percent = reader.integer("prosentti")
            summary = reader.optionalText("kuvaus")
        }
    }
}

/// Places that a workshop keeps for a provider's students (kiintiöpaikat). Counts only.
package struct Quota: Record {
    package static let scheme: String? = "kiintiopaikka"
    package static let places: [ContentPlace] = [.data("kiintiopaikat")]
    package static var table: TablePath<Quota> { \.quotas }
    package func title(in catalogue: Catalogue) -> String { catalogue.parties[workshop]?.name ?? workshop }
    package let header: Header
    package let workshop: String
    package let provider: String
    package let period: String
    package let field: String?
    package let places: Int
    package let remark: String?

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        workshop = reader.reference("tyopaja", to: Party.self)
        provider = reader.reference("jarjestaja", to: Party.self)
        period = reader.text("kausi")
        field = reader.optionalText("ala")
        places = reader.integer("paikat")
        remark = reader.optionalText("huomautus")
    }
}
