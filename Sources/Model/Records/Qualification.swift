/// A vocational qualification with its units; extents in competence points (osp).
package struct Qualification: Record {
    package static let typeName = TypeName("tutkinto", fi: "tutkinto osineen", en: "qualification and its units")
    package static let places: [ContentPlace] = [.data("tutkinnot")]
    package static var table: TablePath<Qualification> { \.qualifications }
    package static let place = RecordPlace.row(on: .units, isIndexed: true)
    package func title(in catalogue: Catalogue) -> String { name }
    package let metadata: RecordMetadata
    package let name: String
    /// The whole: vocational and common units together (VNA 673/2017 1–2 §).
    package let extent: Int
    package let vocationalExtent: Int
    package let commonExtent: Int
    package let code: String?
    /// The record number of the qualification requirements.
    package let recordNumber: String?
    package let inForce: CalendarDate?
    package let url: String?
    package let fields: [String]
    package let titles: [String]
    package let remark: String?
    package let units: [Unit]
    package let commonUnits: [Unit]

    package enum Keys {
        static let name = Key.name.like("Liiketoiminnan perustutkinto")
        package static let extent = Key(
            "laajuus", fi: "Laajuus", "Kuinka laaja koko tutkinto on osaamispisteinä?",
            en: "Extent", "The whole qualification's extent in competence points.",
            example: "180")
        package static let vocationalExtent = Key(
            "ammatilliset", fi: "Ammatilliset",
            "Montako osaamispistettä ammatilliset tutkinnon osat ovat yhteensä? Yleensä määrä on 145.",
            en: "Vocational", "The extent of the vocational units in competence points, usually 145.",
            example: "145")
        package static let commonExtent = Key(
            "yhteiset", fi: "Yhteiset",
            "Montako osaamispistettä yhteiset tutkinnon osat ovat yhteensä? Yleensä määrä on 35.",
            en: "Common", "The extent of the common units in competence points, usually 35.",
            example: "35")
        static let code = Key(
            "koulutuskoodi", fi: "Koulutuskoodi", "Mikä on tutkinnon koulutuskoodi?",
            en: "Code of education", "The qualification's code of education.",
            example: "351101")
        static let recordNumber = Key(
            "diaari", fi: "Diaarinumero", "Mikä on tutkinnon perusteiden diaarinumero?",
            en: "Record number", "The record number of the requirements.",
            example: "OPH-1234-2026")
        static let inForce = Key(
            "voimaantulo", fi: "Voimaantulo", "Milloin tutkinnon perusteet tulivat voimaan?",
            en: "In force", "When the requirements came into force.")
        static let fields = Key(
            "osaamisalat", fi: "Osaamisalat", "Mitä osaamisaloja tutkinnossa on?",
            en: "Competence areas", "The qualification's competence areas.",
            example: "ruokapalvelu")
        static let titles = Key(
            "tutkintonimikkeet", fi: "Tutkintonimikkeet", "Mitä tutkintonimikkeitä tutkinnossa on?",
            en: "Titles", "The qualification's titles.",
            example: "kokki")
        package static let units = Key(
            "osat", fi: "Ammatilliset osat", "Mitkä ovat ammatilliset tutkinnon osat?",
            en: "Vocational units", "The vocational units.")
        package static let commonUnits = Key(
            "yhteiset_osat", fi: "Yhteiset osat", "Mitkä ovat yhteiset tutkinnon osat?",
            en: "Common units", "The common units.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        name = reader.text(Keys.name)
        extent = reader.integer(Keys.extent)
        vocationalExtent = reader.integer(Keys.vocationalExtent)
        commonExtent = reader.integer(Keys.commonExtent)
        code = reader.optionalText(Keys.code)
        recordNumber = reader.optionalText(Keys.recordNumber)
        inForce = reader.optionalDate(Keys.inForce)
        url = reader.optionalText(.sourceAddress, as: .webAddress)
        fields = reader.texts(Keys.fields).map(\.value)
        titles = reader.texts(Keys.titles).map(\.value)
        remark = reader.optionalLines(.remark)
        units = reader.records(Keys.units, required: true) { Unit(&$0) }
        commonUnits = reader.records(Keys.commonUnits) { Unit(&$0) }
    }

    package struct Unit: Sendable {
        package let id: String
        package let name: String
        package let points: Int
        package let isMandatory: Bool
        package let remark: String?

        private enum Keys {
            static let name = Key.name.like("Asiakaspalvelussa toimiminen")
            static let points = Key(
                "osp", fi: "Osaamispisteet",
                "Kuinka laaja tutkinnon osa on osaamispisteinä? Jos tutkinnon osa on yhteinen, kirjoita sen vähimmäislaajuus.",
                en: "Competence points", "The unit's extent in competence points; of a common unit the least.",
                example: "20")
            static let isMandatory = Key(
                "pakollinen", fi: "Pakollinen", "Onko tutkinnon osa pakollinen?",
                en: "Mandatory", "Whether the unit is mandatory.")
        }

        init(_ reader: inout RecordReader) {
            id = reader.identifier(.identifier)
            name = reader.text(Keys.name)
            points = reader.integer(Keys.points)
            isMandatory = reader.flag(Keys.isMandatory)
            remark = reader.optionalLines(.remark)
        }
    }
}

// MARK: - What they say

extension Qualification {
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.fact(code), .fact(recordNumber), .prose(remark)] + (fields + titles).map { .prose($0) }
            + commonUnits.flatMap { [.prose($0.name), .prose($0.remark)] }
    }
    package var parts: [RecordPart] {
        units.map { RecordPart(anchor: $0.anchor, title: $0.name, texts: [.fact(name), .prose($0.remark)]) }
    }
}

extension Qualification.Unit {
    /// Where the page of the units tells where a vocational unit can be studied.
    package var anchor: String { Self.anchorPrefix + id }
    static let anchorPrefix = "osa-"
}
