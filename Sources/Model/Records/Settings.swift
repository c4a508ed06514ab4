package import Diagnostics

/// The site's own settings: `sivusto.yaml`.
package struct Settings: FieldReading {
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
    /// The site's whole address, ending in `/`: with it, feeds and the sitemap name pages as others can open them.
    package let address: String?
    /// Whether search engines may show the site. An intranet is not for them.
    package let welcomesSearchEngines: Bool
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
        feedbackAddress = reader.optionalText("palaute", as: .email)
        audience = reader.optionalChoice("yleiso", atFault: .everyone) ?? .network
        basePath = reader.optionalText("polku", as: .basePath)
        address = reader.optionalText("osoite", as: .siteAddress).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        welcomesSearchEngines = reader.flag("hakukoneet")
        meetings = reader.record("tapaamiset") { MeetingRule(&$0) } ?? .none
        reportRole = reader.optionalReference("raportti_vaaditaan_roolilta", to: Role.self)
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
            case none = "ei täytä"
        }

        package let location: SourceLocation
        package let organisation: String
        package let conformance: Conformance
        package let made: CalendarDate
        package let updated: CalendarDate?
        package let method: String
        package let contact: String
        /// Within how many days feedback is answered: the law gives two weeks.
        package let responseDays: Int
        package let responsible: String
        package let supervisor: String
        package let supervisorAddress: String?
        package let supervisorEmail: String?
        package let supervisorPhone: PhoneNumber?
        package let shortcomings: [Shortcoming]

        init(_ reader: inout RecordReader) {
            location = reader.location
            organisation = reader.text("organisaatio")
            conformance = reader.choice("tila", default: .partial)
            made = reader.date("laadittu")
            updated = reader.optionalDate("paivitetty")
            method = reader.text("arviointitapa")
            contact = reader.text("palaute", as: .email)
            responseDays = reader.optionalInteger("vastausaika") ?? 14
            responsible = reader.text("vastuuyksikko")
            supervisor = reader.text("valvoja")
            supervisorAddress = reader.optionalText("valvojan_osoite", as: .webAddress)
            supervisorEmail = reader.optionalText("valvojan_sahkoposti", as: .email)
            supervisorPhone = reader.optionalPhoneNumber("valvojan_puhelin")
            shortcomings = reader.records("puutteet") { Shortcoming(&$0) }
        }
    }

    /// Content that is not accessible.
    package struct Shortcoming: Sendable {
        /// Why the law lets the site be published all the same: the three headings of the model statement (EU 2018/1523).
        package enum Basis: String, Choice {
            case nonCompliance = "ei täytä vaatimuksia"
            case disproportionateBurden = "kohtuuton rasite"
            case outOfScope = "ei soveltamisalassa"
        }

        package let content: String
        package let criterion: String
        package let basis: Basis
        package let reason: String
        package let alternative: String?

        init(_ reader: inout RecordReader) {
            content = reader.text("sisalto")
            criterion = reader.text("kriteeri")
            basis = reader.optionalChoice("peruste") ?? .nonCompliance
            reason = reader.text("syy")
            alternative = reader.optionalText("vaihtoehto")
        }
    }
}
