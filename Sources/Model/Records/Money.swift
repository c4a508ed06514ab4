// Prices, shares and places: small data with a year and an "esimerkki" or "vanhentunut" mark.

/// The example day prices of support (opiskelijapäivähinta).
package struct DayPrices: Record {
    package static let typeName = TypeName("paivahinnat", fi: "vuoden päivähinnat", en: "day prices of a year")
    package static let places: [ContentPlace] = [.data("paivahinnat")]
    package static let place = RecordPlace.text(of: .dayPrices)
    package func title(in catalogue: Catalogue) -> String { String(year) }
    package let metadata: RecordMetadata
    package let year: Int
    package let isOutdated: Bool
    package let remark: String?
    package let levels: [Level]

    private enum Keys {
        static let levels = Key(
            "tasot", fi: "Tasot", "Mitkä ovat päivähinnan tasot?",
            en: "Levels", "The levels of the day price.")
    }

    package init(_ reader: inout RecordReader) {
        year = reader.integer(.year)
        isOutdated = reader.flag(.outdated)
        remark = reader.optionalLines(.remark)
        levels = reader.records(Keys.levels, required: true) { Level(&$0) }
        metadata = RecordMetadata(&reader, id: "paivahinnat")
    }

    package struct Level: Sendable {
        package let id: String
        package let name: String
        package let minimum: Int
        /// nil: no upper limit.
        package let maximum: Int?
        package let unit: String
        package let summary: String?

        private enum Keys {
            static let name = Key.name.like("Perustaso")
            static let summary = Key.summary.like("Ohjaaja kirjaa opiskelijan päivät ja palautteen.")
            static let minimum = Key(
                "vahintaan", fi: "Vähintään", "Mikä on hinnan alaraja tällä tasolla?",
                en: "At least", "The level's lower limit.",
                example: "10")
            static let maximum = Key(
                "enintaan", fi: "Enintään",
                "Mikä on hinnan yläraja tällä tasolla? Jätä kenttä pois, jos ylärajaa ei ole.",
                en: "At most", "The level's upper limit; leave it out if there is none.",
                example: "20")
            static let unit = Key(
                "yksikko", fi: "Yksikkö", "Mikä on hinnan yksikkö?",
                en: "Unit", "The unit of the price, e.g. € / päivä.",
                example: "€ / päivä")
        }

        init(_ reader: inout RecordReader) {
            id = reader.identifier(.identifier)
            name = reader.text(Keys.name)
            minimum = reader.integer(Keys.minimum, in: countingNumbers)
            maximum = reader.optionalInteger(Keys.maximum, in: countingNumbers)
            unit = reader.text(Keys.unit)
            summary = reader.optionalLines(Keys.summary)
            if let maximum, maximum < minimum, reader.isValid {
                reader.report(
                    .limitsSwapped, at: reader.place(of: Keys.maximum), value: "\(minimum)–\(maximum)",
                    suggestion: "\(maximum)–\(minimum)")
            }
        }
    }
}

/// The shares of the funding of vocational education, in per cent.
package struct FundingShares: Record {
    package static let typeName = TypeName("rahoitus", fi: "vuoden rahoitusosuudet", en: "funding shares of a year")
    package static let places: [ContentPlace] = [.data("rahoitus")]
    package static let place = RecordPlace.text(of: .funding)
    package func title(in catalogue: Catalogue) -> String { String(year) }
    package let metadata: RecordMetadata
    package let year: Int
    package let isOutdated: Bool
    package let remark: String?
    package let shares: [Share]
    /// The weight of a student with special support, in per cent.
    package let specialSupport: Int?

    private enum Keys {
        static let shares = Key(
            "osuudet", fi: "Osuudet",
            "Mistä osuuksista rahoitus koostuu? Osuuksien summa on 100 prosenttia.",
            en: "Shares", "The shares of the funding, 100 per cent together.")
        static let specialSupport = Key(
            "erityinen_tuki", fi: "Erityinen tuki",
            "Jos opiskelijalla on erityisen tuen tarve, kuinka monta prosenttia hänestä saatava rahoitus on?",
            en: "Special support", "The weight of a student with special support, in per cent.",
            example: "150")
    }

    package init(_ reader: inout RecordReader) {
        year = reader.integer(.year)
        isOutdated = reader.flag(.outdated)
        remark = reader.optionalLines(.remark)
        shares = reader.records(Keys.shares, required: true) { Share(&$0) }
        specialSupport = reader.optionalInteger(Keys.specialSupport)
        metadata = RecordMetadata(&reader, id: "rahoitus")
        let sum = shares.reduce(0) { $0 + $1.percent }
        if reader.isValid, sum != 100 {
            reader.report(.shareSum, at: reader.location.field(Keys.shares), value: "\(sum) %")
        }
    }

    package struct Share: Sendable {
        package let name: String
        package let percent: Int
        package let summary: String?

        private enum Keys {
            static let name = Key.name.like("Tulosrahoitus")
            static let summary = Key.summary.like("Osuus määräytyy suoritettujen tutkintojen mukaan.")
            static let percent = Key(
                "prosentti", fi: "Prosentti", "Kuinka suuri tämä osuus on prosentteina?",
                en: "Per cent", "The share in per cent.",
                example: "50")
        }

        init(_ reader: inout RecordReader) {
            name = reader.text(Keys.name)
            percent = reader.integer(Keys.percent)
            summary = reader.optionalLines(Keys.summary)
        }
    }
}

/// Places that a workshop keeps for a provider's students (kiintiöpaikat). Counts only.
package struct Quota: Record {
    package static let typeName = TypeName("kiintiopaikka", fi: "kiintiöpaikat", en: "quota places")
    package static let places: [ContentPlace] = [.data("kiintiopaikat")]
    package static let place = RecordPlace.row(on: .quotas, isIndexed: false)
    package func title(in catalogue: Catalogue) -> String { catalogue.title(of: Party.self, workshop) }
    package let metadata: RecordMetadata
    package let workshop: String
    package let provider: String
    package let period: String
    package let field: String?
    package let places: Int
    package let remark: String?

    private enum Keys {
        static let workshop = Key(
            "tyopaja", fi: "Työpaja", "Minkä osapuolen työpajalla kiintiöpaikat ovat?",
            en: "Workshop", "The party whose workshop has the places.")
        static let provider = Key(
            "jarjestaja", fi: "Järjestäjä",
            "Minkä osapuolen opiskelijoille kiintiöpaikat on varattu? Osapuoli on koulutuksen järjestäjä.",
            en: "Provider", "The education provider whose students the places are for.")
        static let period = Key(
            "kausi", fi: "Kausi", "Mille kaudelle kiintiöpaikat on varattu?",
            en: "Period", "The period, e.g. syksy 2026.",
            example: "syksy 2026")
        static let field = Key(
            "ala", fi: "Ala", "Millä alalla kiintiöpaikat ovat?",
            en: "Field", "The field of work.",
            example: "puuala")
        static let places = Key(
            "paikat", fi: "Paikat", "Kuinka monta kiintiöpaikkaa on?",
            en: "Places", "The number of places.",
            example: "4")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        workshop = reader.reference(Keys.workshop, to: Party.self)
        provider = reader.reference(Keys.provider, to: Party.self)
        period = reader.text(Keys.period)
        field = reader.optionalText(Keys.field)
        places = reader.integer(Keys.places, in: countingNumbers)
        remark = reader.optionalLines(.remark)
    }
}

// MARK: - What they say

extension DayPrices {
    package var rowCount: Int { levels.count }
    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.fact(String(year)), .prose(remark)] + levels.flatMap { [.prose($0.name), .prose($0.summary)] }
    }
}

extension FundingShares {
    package var rowCount: Int { shares.count }
    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.fact(String(year)), .prose(remark)]
            + shares.flatMap { [.prose($0.name), .fact("\($0.percent) %"), .prose($0.summary)] }
    }
}

extension Quota {
    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.fact(catalogue.parties[provider]?.name), .fact(period), .prose(field), .prose(remark)]
    }
}
