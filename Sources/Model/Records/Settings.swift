package import Diagnostics

/// The site's own settings: `sivusto.yaml`.
package struct Settings: FieldReading {
    package let metadata: RecordMetadata
    private let faultyKeys: Set<String>
    package let name: String
    package let summary: String?
    /// The network's name, shown beside the site's.
    package let network: String
    /// BCP 47.
    package let language: String
    package let feedbackAddress: String?
    package let audience: Visibility
    /// Where the site is on its host, ending in `/`: only the 404 page needs it, since a host serves it at any depth. That of the address
    /// unless it is given.
    package let basePath: String?
    /// The site's whole address, ending in `/`: with it, feeds and the sitemap name pages as others can open them.
    package let address: String?
    /// Whether search engines may show the site. An intranet is not for them.
    package let welcomesSearchEngines: Bool
    /// nil when the content names none: then no number of meetings is right or wrong.
    package let meetings: MeetingRule?
    /// The party role whose parties each need a learning-environment report.
    package let reportRole: String?
    /// The identifier of a section that every instruction must have.
    package let instructionSection: String?
    package let accessibility: Accessibility?
    /// Where the site is published.
    package let targets: [PublishTarget]
    /// What readers are told of the publications; nil for nothing.
    package let publicationLog: PublicationLog?

    package enum PublicationLog: String, Choice {
        case unnamed = "ilman nimiä"
        /// With who published: personal data, so a site must ask for it.
        case named = "nimineen"
    }

    package enum Keys {
        static let name = Key(
            "nimi", fi: "Nimi", "Mikä on sivuston nimi?",
            en: "Name", "The site's name.",
            example: "Esimerkkilän luukku")
        static let summary = Key(
            "kuvaus", fi: "Kuvaus", "Mikä tämä sivusto on? Kirjoita yksi virke.",
            en: "Summary", "One sentence on what the site is.",
            example: "Verkoston yhteinen intranet.")
        static let network = Key(
            "verkosto", fi: "Verkosto", "Mikä on verkoston nimi? Se näkyy sivuston nimen vieressä.",
            en: "Network", "The network's name, shown beside the site's.",
            example: "Esimerkkilän verkosto")
        package static let language = Key(
            "kieli", fi: "Kieli",
            "Mikä on sivuston kielen tunnus? Oletus on fi. Kansiossa Theme/words on oltava käyttöliittymän sanat sillä kielellä.",
            en: "Language", "The code of the site's language; by default fi, and Theme/words must have its words.",
            example: "fi")
        static let feedbackAddress = Key(
            "palaute", fi: "Palaute", "Mihin sähköpostiosoitteeseen lukija ilmoittaa virheestä?",
            en: "Feedback", "The e-mail address for readers who report a mistake.")
        package static let audience = Key(
            "yleiso", fi: "Yleisö",
            "Kenelle sivusto tehdään: kaikille (julkinen), verkoston väelle (verkosto) vai rajatulle joukolle "
                + "(luottamuksellinen)? Oletus on verkosto.",
            en: "Audience", "Whom the site is made for; by default the network.")
        static let basePath = Key(
            "polku", fi: "Polku",
            "Mikä on sivuston polku eli osoitteen loppu palvelimen nimen jälkeen? Polkua tarvitsee vain 404-sivu, joka kertoo, "
                + "ettei haettua sivua ole. Jos jätät polun pois, se saadaan kentästä ”osoite”.",
            en: "Path",
            "The path at which the site is published, e.g. /intra/; by default that of osoite. Only the 404 page needs it.")
        static let address = Key(
            "osoite", fi: "Osoite", "Mikä on sivuston koko osoite?",
            en: "Address", "The site's whole address, e.g. https://intra.esimerkki.fi/luukku/.")
        static let welcomesSearchEngines = Key(
            "hakukoneet", fi: "Hakukoneet", "Saavatko hakukoneet näyttää sivuston? Oletus on ei.",
            en: "Search engines", "Whether search engines may show the site; by default they may not.")
        package static let meetings = Key(
            "tapaamiset", fi: "Tapaamiset", "Mitä tapaamisten määrästä on sovittu?",
            en: "Meetings", "What is agreed of the number of meetings.")
        static let reportRole = Key(
            "raportti_vaaditaan_roolilta", fi: "Raportti vaaditaan roolilta",
            "Missä roolissa olevilta osapuolilta vaaditaan oppimisympäristön raportti?",
            en: "Report required of the role", "The role whose parties each need a learning-environment report.")
        static let instructionSection = Key(
            "ohjeen_pakollinen_osio", fi: "Ohjeen pakollinen osio",
            "Mikä väliotsikko jokaisessa ohjeessa on oltava? Kirjoita väliotsikon tunnus, esim. tarkistuslista, kun "
                + "väliotsikon perässä on {#tarkistuslista}.",
            en: "Required section of instructions", "The identifier of a section that every instruction must have.",
            example: "tarkistuslista")
        package static let accessibility = Key(
            "saavutettavuus", fi: "Saavutettavuus",
            "Mitä tietoja saavutettavuusselosteessa on? Laki 306/2019 vaatii nämä tiedot.",
            en: "Accessibility", "What the accessibility statement must tell (law 306/2019).")
        static let targets = Key(
            "julkaisukohteet", fi: "Julkaisukohteet", "Minne sivusto julkaistaan komennolla luukku publish?",
            en: "Targets", "Where luukku publish puts the site.", since: "0.2.0")
        package static let publicationLog = Key(
            "julkaisuloki", fi: "Julkaisuloki",
            "Kerrotaanko lukijoille sivulla Julkaisuloki, milloin sivusto on julkaistu ja mitä silloin on muuttunut? Sivu tehdään joko "
                + "ilman julkaisijoiden nimiä tai nimineen. Jos jätät kentän pois, sivua ei ole.",
            en: "Publication log",
            "Whether a page tells readers when the site was published and what changed: without the names of who published or with "
                + "them; without this key there is no such page.",
            since: "0.2.0")
    }

    package init(_ reader: inout RecordReader) {
        name = reader.text(Keys.name)
        summary = reader.optionalText(Keys.summary)
        network = reader.text(Keys.network)
        language = reader.optionalText(Keys.language) ?? Self.defaultLanguage
        feedbackAddress = reader.optionalText(Keys.feedbackAddress, as: .email)
        audience = reader.optionalChoice(Keys.audience, atFault: .everyone) ?? .network
        let path = reader.optionalText(Keys.basePath, as: .basePath).map(endedBySlash)
        address = reader.optionalText(Keys.address, as: .siteAddress).map(endedBySlash)
        basePath = path ?? address.flatMap { pathOfSite(at: $0) }
        welcomesSearchEngines = reader.flag(Keys.welcomesSearchEngines)
        meetings = reader.record(Keys.meetings) { MeetingRule(&$0) }
        reportRole = reader.optionalReference(Keys.reportRole, to: Role.self)
        instructionSection = reader.optionalText(Keys.instructionSection)
        accessibility = reader.record(Keys.accessibility) { Accessibility(&$0) }
        targets = reader.records(Keys.targets) { PublishTarget(&$0) }
        publicationLog = reader.optionalChoice(Keys.publicationLog)
        for (place, target) in targets.enumerated() {
            guard let first = targets[..<place].first(where: { $0.id == target.id }), !target.id.isEmpty else { continue }
            reader.report(
                .duplicateIdentifier, at: target.location, value: target.id, notes: [.first(first.location)])
        }
        metadata = RecordMetadata(&reader, id: "sivusto")
        faultyKeys = reader.faultyKeys
    }

    package static let defaultLanguage = "fi"

    /// Whether the key's value is the one that was written.
    package func hasRead(_ key: Key) -> Bool { !faultyKeys.contains(key.name) }

    /// How often the contact persons meet in a calendar year.
    package struct MeetingRule: Sendable {
        package let minimum: Int
        package let maximum: Int
        /// In the first year they may meet more often.
        package let firstYear: Int?

        private enum Keys {
            static let minimum = Key(
                "vahintaan", fi: "Vähintään", "Kuinka monta tapaamista vuodessa pidetään vähintään?",
                en: "At least", "The fewest meetings in a year.",
                example: "1")
            static let maximum = Key(
                "enintaan", fi: "Enintään", "Kuinka monta tapaamista vuodessa pidetään enintään?",
                en: "At most", "The most meetings in a year.",
                example: "3")
            static let firstYear = Key(
                "ensimmainen_vuosi", fi: "Ensimmäinen vuosi",
                "Mikä on yhteistyön ensimmäinen vuosi? Sinä vuonna tapaamisia saa olla enemmän kuin muina vuosina.",
                en: "First year", "The first year, in which there may be more.",
                example: "2026")
        }

        init(_ reader: inout RecordReader) {
            minimum = reader.integer(Keys.minimum)
            maximum = reader.integer(Keys.maximum)
            firstYear = reader.optionalInteger(Keys.firstYear)
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

        package enum Keys {
            static let organisation = Key(
                "organisaatio", fi: "Organisaatio", "Minkä organisaation sivusto on?",
                en: "Organisation", "The organisation whose site it is.",
                example: "Esimerkkilän kunta")
            static let conformance = Key(
                "tila", fi: "Tila", "Kuinka hyvin sivusto täyttää saavutettavuusvaatimukset?",
                en: "Conformance", "How far the site meets the requirements.")
            package static let made = Key(
                "laadittu", fi: "Laadittu", "Milloin saavutettavuusseloste laadittiin?",
                en: "Made", "When the statement was made.")
            package static let updated = Key(
                "paivitetty", fi: "Päivitetty", "Milloin saavutettavuusseloste viimeksi päivitettiin?",
                en: "Updated", "When the statement was last updated.")
            static let method = Key(
                "arviointitapa", fi: "Arviointitapa", "Miten sivuston saavutettavuus arvioitiin?",
                en: "Method", "How accessibility was assessed.",
                example: "itsearvio")
            static let contact = Key(
                "palaute", fi: "Palaute", "Mihin sähköpostiosoitteeseen saavutettavuuspalaute lähetetään?",
                en: "Feedback", "The e-mail address for feedback on accessibility.")
            static let responseDays = Key(
                "vastausaika", fi: "Vastausaika",
                "Kuinka monessa päivässä saavutettavuuspalautteeseen vastataan? Oletus on 14 päivää.",
                en: "Response time", "Within how many days feedback is answered; by default 14.",
                example: "14")
            static let responsible = Key(
                "vastuuyksikko", fi: "Vastuuyksikkö", "Mikä yksikkö vastaa saavutettavuudesta?",
                en: "Responsible unit", "The unit responsible for accessibility.",
                example: "viestintä")
            static let supervisor = Key(
                "valvoja", fi: "Valvoja", "Mikä viranomainen valvoo saavutettavuutta?",
                en: "Supervisor", "The supervisory authority.",
                example: "Esimerkkivirasto")
            static let supervisorAddress = Key(
                "valvojan_osoite", fi: "Valvojan verkko-osoite",
                "Mikä on valvovan viranomaisen verkko-osoite? Laki edellyttää osoitetta.",
                en: "Supervisor's web address", "The authority's web address; the law wants one.")
            static let supervisorEmail = Key(
                "valvojan_sahkoposti", fi: "Valvojan sähköposti", "Mikä on valvovan viranomaisen sähköpostiosoite?",
                en: "Supervisor's e-mail", "The authority's e-mail address.")
            static let supervisorPhone = Key(
                "valvojan_puhelin", fi: "Valvojan puhelin", "Mikä on valvovan viranomaisen puhelinnumero?",
                en: "Supervisor's phone", "The authority's phone number.")
            static let shortcomings = Key(
                "puutteet", fi: "Puutteet", "Mitkä sisällöt eivät ole saavutettavia?",
                en: "Shortcomings", "Content that is not accessible.")
        }

        init(_ reader: inout RecordReader) {
            location = reader.location
            organisation = reader.text(Keys.organisation)
            conformance = reader.choice(Keys.conformance, default: .partial)
            made = reader.date(Keys.made)
            updated = reader.optionalDate(Keys.updated)
            method = reader.text(Keys.method)
            contact = reader.text(Keys.contact, as: .email)
            responseDays = reader.optionalInteger(Keys.responseDays) ?? 14
            responsible = reader.text(Keys.responsible)
            supervisor = reader.text(Keys.supervisor)
            supervisorAddress = reader.optionalText(Keys.supervisorAddress, as: .webAddress)
            supervisorEmail = reader.optionalText(Keys.supervisorEmail, as: .email)
            supervisorPhone = reader.optionalPhoneNumber(Keys.supervisorPhone)
            shortcomings = reader.records(Keys.shortcomings) { Shortcoming(&$0) }
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

        private enum Keys {
            static let content = Key(
                "sisalto", fi: "Sisältö", "Missä sisällössä saavutettavuuden puute on?",
                en: "Content", "The content with the shortcoming.",
                example: "vanhat PDF-liitteet")
            static let criterion = Key(
                "kriteeri", fi: "Kriteeri", "Mikä WCAG-kriteeri ei täyty?",
                en: "Criterion", "The WCAG criterion that is not met.",
                example: "1.1.1")
            static let basis = Key(
                "peruste", fi: "Lain mukainen peruste",
                "Mikä laissa mainituista perusteista koskee saavutettavuuden puutetta? Oletus on ”ei täytä vaatimuksia”.",
                en: "Ground", "On what ground it is published all the same; by default it does not meet the requirements.")
            static let reason = Key(
                "syy", fi: "Syy", "Mikä sisällössä ei ole saavutettavaa ja miksi?",
                en: "Reason", "What is not accessible, and why.",
                example: "kuvilta puuttuu tekstivastine")
            static let alternative = Key(
                "vaihtoehto", fi: "Vaihtoehto", "Miten saman tiedon saa muulla tavalla?",
                en: "Alternative", "Where the same can be had otherwise.",
                example: "pyydä tiedot palauteosoitteesta")
        }

        init(_ reader: inout RecordReader) {
            content = reader.text(Keys.content)
            criterion = reader.text(Keys.criterion)
            basis = reader.optionalChoice(Keys.basis) ?? .nonCompliance
            reason = reader.text(Keys.reason)
            alternative = reader.optionalText(Keys.alternative)
        }
    }
}

private func endedBySlash(_ text: String) -> String { text.hasSuffix("/") ? text : text + "/" }
