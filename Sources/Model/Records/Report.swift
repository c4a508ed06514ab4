package import Diagnostics

/// A learning-environment report: which qualification units can be done in a workshop.
package struct Report: PageRecord {
    package enum Extent: String, Choice {
        case whole = "kokonaan"
        case partial = "osittain"
    }

    package static let typeName = TypeName("raportti", fi: "oppimisympäristön raportti", en: "learning-environment report")
    package static let places: [ContentPlace] = [.pages(folder: "oppimisymparistot")]
    package static var table: TablePath<Report> { \.reports }
    package static let place = RecordPlace.page(in: .reports)
    package let metadata: RecordMetadata
    package let frontMatter: FrontMatter
    package let party: String
    package let site: String?
    package let recognised: CalendarDate?
    /// Where that day stands.
    package let recognisedPlace: SourceLocation
    package let recogniser: String?
    package let revised: CalendarDate?
    package let contact: String?
    package let places: Int?
    package let qualifications: [QualificationEntry]

    package enum Keys {
        static let title = Key(
            "otsikko", fi: "Otsikko", "Mikä on oppimisympäristön nimi?",
            en: "Title", "The learning environment's name.",
            example: "Esimerkkilän työpaja")
        static let party = Key(
            "osapuoli", fi: "Osapuoli", "Minkä osapuolen oppimisympäristö tämä on?",
            en: "Party", "The party whose learning environment it is.")
        static let site = Key(
            "toimipiste", fi: "Toimipiste", "Mitä toimipistettä raportti koskee?",
            en: "Site", "The site that the report is about.")
        static let recognised = Key(
            "tunnistettu", fi: "Tunnistettu", "Milloin oppimisympäristö tunnistettiin?",
            en: "Recognised", "When the learning environment was recognised.")
        static let recogniser = Key(
            "tunnistaja", fi: "Tunnistaja", "Kuka oppimisympäristön tunnisti?",
            en: "Recognised by", "Who recognised the learning environment.",
            example: "Malli Esimerkki, opettaja")
        static let published = Key(
            "julkaistu", fi: "Julkaistu", "Milloin raportti julkaistiin?",
            en: "Published", "When the report was published.", formerly: "julkaistaan")
        static let revised = Key(
            "raportti_paivitetty", fi: "Raportti päivitetty", "Milloin raportin tiedot on viimeksi päivitetty?",
            en: "Report revised", "When the report was last revised.")
        static let contact = Key(
            "yhteyshenkilo", fi: "Yhteyshenkilö", "Kuka vastuuhenkilöistä antaa lisätietoja?",
            en: "Contact person", "The contact person who tells more.")
        static let places = Key(
            "osallistujat", fi: "Osallistujat", "Kuinka monta osallistujaa oppimisympäristöön mahtuu kerralla?",
            en: "Participants", "How many can take part at a time.",
            example: "12")
        package static let qualifications = Key(
            "tutkinnot", fi: "Tutkinnot", "Minkä tutkintojen osia oppimisympäristössä voi suorittaa?",
            en: "Qualifications", "The qualifications whose units can be done here.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        frontMatter = FrontMatter(&reader, title: Keys.title, published: Keys.published)
        party = reader.reference(Keys.party, to: Party.self)
        site = reader.optionalReference(Keys.site, to: Party.Location.self)
        recognised = reader.optionalDate(Keys.recognised)
        recognisedPlace = reader.place(of: Keys.recognised)
        recogniser = reader.optionalText(Keys.recogniser)
        revised = reader.optionalDate(Keys.revised)
        contact = reader.optionalReference(Keys.contact, to: Contact.self)
        places = reader.optionalInteger(Keys.places, in: countingNumbers)
        qualifications = reader.records(Keys.qualifications, required: true) { QualificationEntry(&$0) }
    }

    package var published: CalendarDate? { frontMatter.publication.starts }

    package struct QualificationEntry: Sendable {
        package let qualification: String
        package let units: [UnitEntry]

        private enum Keys {
            static let qualification = Key(
                "tutkinto", fi: "Tutkinto", "Minkä tutkinnon osia oppimisympäristössä voi suorittaa?",
                en: "Qualification", "The qualification whose units are listed.")
            static let units = Key(
                "osat", fi: "Tutkinnon osat", "Mitä tutkinnon osia oppimisympäristössä voi suorittaa?",
                en: "Units", "The units that can be done here.")
        }

        init(_ reader: inout RecordReader) {
            qualification = reader.reference(Keys.qualification, to: Qualification.self)
            units = reader.records(Keys.units, required: true) { UnitEntry(&$0) }
            var first: [String: SourceLocation] = [:]
            for unit in units.map(\.unit) where !unit.value.isEmpty {
                guard let earlier = first.updateValue(unit.location, forKey: unit.value) else { continue }
                reader.report(.unitTwice, at: unit.location, value: unit.value, notes: [.first(earlier)])
            }
        }
    }

    /// One qualification unit as the workshop can offer it.
    package struct UnitEntry: Sendable {
        package let unit: Sourced<String>
        package let extent: Extent
        /// Whether a demonstration (näyttö) can be given here.
        package let allowsDemonstration: Bool
        /// Whether the workshop is ready to issue a competence certificate (osaamistodistus).
        package let certificateReady: Bool

        private enum Keys {
            static let unit = Key(
                "osa", fi: "Osa", "Mikä tunnus tutkinnon osalla on tiedostossa ”tiedot/tutkinnot”?",
                en: "Unit", "The unit's identifier, as the qualification gives it.",
                example: "asiakaspalvelu")
            static let extent = Key(
                "laajuus", fi: "Laajuus", "Voiko tutkinnon osan suorittaa oppimisympäristössä kokonaan vai vain osittain?",
                en: "Extent", "Whether the whole unit can be done, or part of it.")
            static let allowsDemonstration = Key(
                "naytto", fi: "Näyttö", "Voiko tutkinnon osan näytön antaa oppimisympäristössä?",
                en: "Demonstration", "Whether a demonstration can be given here.")
            static let certificateReady = Key(
                "osaamistodistus", fi: "Osaamistodistus", "Voiko työpaja antaa tutkinnon osasta osaamistodistuksen?",
                en: "Competence certificate", "Whether the workshop can issue a competence certificate.")
        }

        init(_ reader: inout RecordReader) {
            unit = reader.sourcedText(Keys.unit)
            extent = reader.choice(Keys.extent, default: .partial)
            allowsDemonstration = reader.flag(Keys.allowsDemonstration)
            certificateReady = reader.flag(Keys.certificateReady)
        }
    }
}

// MARK: - What they say

extension Report {
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.fact(catalogue.parties[party]?.name)]
            + qualifications.flatMap { entry -> [RecordText?] in
                let qualification = catalogue.qualifications[entry.qualification]
                let units = (qualification?.units ?? []) + (qualification?.commonUnits ?? [])
                return [.fact(qualification?.name)]
                    + entry.units.map { unit in .fact(units.first { $0.id == unit.unit.value }?.name) }
            }
    }
}
