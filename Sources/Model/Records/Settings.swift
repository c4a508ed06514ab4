/// The site's own settings: `sivusto.yaml`.
package struct Settings: Record {
    package static let kind = RecordKind.page
    package let header: Header
    package let name: String
    package let summary: String?
    /// The network's name, shown beside the site's.
    package let network: String
    /// BCP 47.
    package let language: String
    package let feedbackAddress: String?
    package let audience: Visibility
    /// Where the site is published, e.g. `/intra/`: only the 404 page needs it, since a host serves it at any depth.
    package let basePath: String?
    package let meetings: MeetingRule
    /// The party role whose parties each need a learning-environment report.
    package let reportRole: String?
    /// The anchor of a section that every instruction must have.
    package let instructionSection: String?
    package let accessibility: Accessibility?

    package init(_ reader: inout RecordReader) {
        name = reader.text("nimi")
        summary = reader.optionalText("kuvaus")
        network = reader.text("verkosto")
        language = reader.optionalText("kieli") ?? "fi"
        feedbackAddress = reader.optionalText("palaute")
        audience = reader.optionalChoice("yleiso", atFault: .everyone) ?? .network
        basePath = reader.optionalText("polku")
        meetings = reader.record("tapaamiset") { MeetingRule(&$0) } ?? .none
        reportRole = reader.optionalReference("raportti_vaaditaan_roolilta", to: .role)
        instructionSection = reader.optionalText("ohjeen_pakollinen_osio")
        accessibility = reader.record("saavutettavuus") { Accessibility(&$0) }
        header = Header(&reader, id: "sivusto")
    }

    /// How often the contact persons meet in a calendar year.
    package struct MeetingRule: Sendable {
        package let minimum: Int
        package let maximum: Int
        /// In the first year they may meet more often.
        package let firstYear: Int?

        static let none = MeetingRule(minimum: 0, maximum: .max, firstYear: nil)

        private init(minimum: Int, maximum: Int, firstYear: Int?) {
            self.minimum = minimum
            self.maximum = maximum
            self.firstYear = firstYear
        }

        init(_ reader: inout RecordReader) {
            minimum = reader.integer("vahintaan")
            maximum = reader.integer("enintaan")
            firstYear = reader.optionalInteger("ensimmainen_vuosi")
        }
    }

    /// What the accessibility statement must tell (laki 306/2019).
    package struct Accessibility: Sendable {
        package enum Conformance: String, Choice {
            case full = "täysin"
            case substantial = "suurilta osin"
            case partial = "osittain"
        }

        package let organisation: String
        package let conformance: Conformance
        package let made: CalendarDate
        package let updated: CalendarDate?
        package let method: String
        package let contact: String
        package let responsible: String
        package let supervisor: String
        package let supervisorAddress: String?
        package let shortcomings: [Shortcoming]

        init(_ reader: inout RecordReader) {
            organisation = reader.text("organisaatio")
            conformance = reader.choice("tila", default: .partial)
            made = reader.date("laadittu")
            updated = reader.optionalDate("paivitetty")
            method = reader.text("arviointitapa")
            contact = reader.text("palaute")
            responsible = reader.text("vastuuyksikko")
            supervisor = reader.text("valvoja")
            supervisorAddress = reader.optionalText("valvojan_osoite")
            shortcomings = reader.records("puutteet") { Shortcoming(&$0) }
        }
    }

    package struct Shortcoming: Sendable {
        package let content: String
        package let criterion: String
        package let reason: String
        package let alternative: String?

        init(_ reader: inout RecordReader) {
            content = reader.text("sisalto")
            criterion = reader.text("kriteeri")
            reason = reader.text("syy")
            alternative = reader.optionalText("vaihtoehto")
        }
    }
}
