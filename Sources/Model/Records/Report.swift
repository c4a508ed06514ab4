/// A learning-environment report: which qualification units can be done in a workshop.
package struct Report: PageRecord {
    package enum Extent: String, Choice {
        case whole = "kokonaan"
        case partial = "osittain"
    }

    package static let scheme: String? = "raportti"
    package static let places: [ContentPlace] = [.pages(folder: "oppimisymparistot")]
    package static var table: TablePath<Report> { \.reports }
    package let header: Header
    package let page: PageHead
    package let party: String
    package let site: String?
    package let recognised: CalendarDate?
    package let recogniser: String?
    package let published: CalendarDate?
    package let revised: CalendarDate?
    package let contact: String?
    package let places: Int?
    package let qualifications: [QualificationEntry]

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        page = PageHead(&reader)
        party = reader.reference("osapuoli", to: Party.self)
        site = reader.optionalReference("toimipiste", to: Party.Site.self)
        recognised = reader.optionalDate("tunnistettu")
        recogniser = reader.optionalText("tunnistaja")
        published = reader.optionalDate("julkaistu")
        revised = reader.optionalDate("raportti_paivitetty")
        contact = reader.optionalReference("yhteyshenkilo", to: Contact.self)
        places = reader.optionalInteger("osallistujat")
        qualifications = reader.records("tutkinnot", required: true) { QualificationEntry(&$0) }
    }

    package struct QualificationEntry: Sendable {
        package let qualification: String
        package let units: [UnitEntry]

        init(_ reader: inout RecordReader) {
            qualification = reader.reference("tutkinto", to: Qualification.self)
            units = reader.records("osat", required: true) { UnitEntry(&$0) }
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

        init(_ reader: inout RecordReader) {
            unit = reader.sourcedText("osa")
            extent = reader.choice("laajuus", default: .partial)
            allowsDemonstration = reader.flag("naytto")
            certificateReady = reader.flag("osaamistodistus")
        }
    }
}
