import Diagnostics
import Markdown
import Model

/// A kind of record that `luukku new` makes: what it asks, and where the record goes.
package struct Kind: Sendable {
    enum Place: Sendable {
        /// A Markdown file in a folder of `Content`.
        case page(folder: String)
        /// A row or an item of a file of `Content/tiedot`.
        case data(file: String)
    }

    package let name: String
    package let summary: String
    let record: any Record.Type
    let place: Place
    package let questions: [Question]
    /// What the identifier is made of; a letter or digit need not be left in it.
    let title: @Sendable (Situation) -> String
    /// Whether every identifier has a number, the first one too.
    var isNumbered = false
    /// Stands before the title in the identifier.
    var prefix: @Sendable (Situation) -> String = { _ in "" }
    /// Lines of the front matter that are more than a key and its value.
    var nested: @Sendable (Situation) -> String = { _ in "" }
    /// The text of a page.
    var body: @Sendable (Situation) -> String = { _ in "" }
    /// What to do next, a line each.
    let next: @Sendable (Situation, _ id: String) -> [String]

    package static let all = [party, contact, meeting, report, instruction, news, obligation, version]

    package static func named(_ name: String) -> Kind? { all.first { $0.name == folded(name) } }
}

extension Kind {
    private static let party = Kind(
        name: "osapuoli", summary: "uusi osapuoli (kunta, koulutuksen järjestäjä tai muu organisaatio)", record: Party.self,
        place: .page(folder: "osapuolet"),
        questions: [
            .text("otsikko", "Virallinen nimi", "esim. Esimerkkilän kunta", isRequired: true),
            .text("lyhenne", "Lyhenne", "näkyy kapeissa taulukoissa"),
            .one("tyyppi", "Tyyppi", "kunta, koulutuksen-jarjestaja tai muu", isRequired: true) { _ in
                words(Party.Category.self)
            },
            .several("roolit", "Roolit", "mitä osapuoli verkostossa tekee; tiedosto tiedot/roolit.yaml", isRequired: true) {
                $0.catalogue.roles.values.filter { $0.kind == .partyRole }.map { Candidate($0.id, $0.name) }
            },
            .text("kunta", "Kunta", "jossa osapuoli toimii, esim. Esimerkkilä", isRequired: true),
            .yesNo("alkuperainen", "Allekirjoittiko linjaukset alun perin", "ei, jos liittyi myöhemmin") { _ in "kyllä" },
        ],
        title: { $0.answers["otsikko"] ?? "" },
        body: { _ in "Kerro tässä lyhyesti, mitä osapuoli tekee verkostossa.\n" },
        next: { situation, id in
            let joined = situation.answers["alkuperainen"] == "ei"
            return ["lisää vastuuhenkilö: luukku new vastuuhenkilo --osapuoli \(id)"]
                + (joined ? ["kerro liittymisestä: luukku new tiedote --uusi_osapuoli \(id)"] : [])
        })

    private static let contact = Kind(
        name: "vastuuhenkilo", summary: "uusi vastuuhenkilö", record: Contact.self, place: .data(file: "vastuuhenkilot"),
        questions: [
            .one("osapuoli", "Osapuoli", "jonka vastuuhenkilö hän on", isRequired: true) { partyOptions($0) },
            .text("etunimi", "Etunimi", "", isRequired: true),
            .text("sukunimi", "Sukunimi", "", isRequired: true),
            .text("nimike", "Tehtävänimike", "esim. työvalmentaja"),
            .text("puhelin", "Puhelin työhön", "esim. 040 000 0000", as: .phone),
            .text("sahkoposti", "Sähköposti työhön", "esim. etunimi.sukunimi@kunta.fi", as: .email),
            .yesNo("ensisijainen", "Onko ensisijainen", "häneen otetaan yhteyttä ensin; yksi osapuolta kohti") { situation in
                let party = situation.answers["osapuoli"]
                let has = situation.catalogue.contacts.values.contains { $0.party == party && $0.isPrimary }
                return has ? "ei" : "kyllä"
            },
            .one("toimipiste", "Toimipiste", "osapuolen toimipiste", isAsked: false) { siteOptions($0) },
            .text("ala", "Ala", "", isAsked: false),
            .text("tavoitettavuus", "Tavoitettavuus", "esim. arkisin klo 8–15", isAsked: false),
            .date("alkaa", "Alkaa", "ensimmäinen päivä tehtävässä", isAsked: false),
            .date("paattyy", "Päättyy", "viimeinen päivä tehtävässä", isAsked: false),
        ],
        // Not made of the name: identifiers stand in addresses and stay when a name changes.
        title: { $0.answers["osapuoli"] ?? "" }, isNumbered: true,
        next: { situation, _ in
            ["katso sivu: osapuolet/\(situation.answers["osapuoli"] ?? "") ja vastuuhenkilöt"]
        })

    private static let meeting = Kind(
        name: "tapaaminen", summary: "uusi tapaaminen vuosikelloon, omalla sivulla (esityslista ja muistio)",
        record: Event.self,
        place: .page(folder: "vuosikello/tapahtumat"),
        questions: [
            .text("otsikko", "Otsikko", "esim. Syystapaaminen", isRequired: true),
            .one("tyyppi", "Tyyppi", "tapaaminen, koulutus, vierailu, työntekijävaihto, määräaika tai muu", isAsked: false) {
                _ in
                words(Event.Category.self)
            } suggestion: { _ in
                "tapaaminen"
            },
            .date("alkaa", "Päivä", "esim. 15.9.2026", isRequired: true),
            .date("paattyy", "Viimeinen päivä", "jos tapaaminen kestää useita päiviä", isAsked: false),
            Question(key: "kello", prompt: "Kellonaika", hint: "esim. 9.00–11.30", form: .times),
            .text("paikka", "Paikka", "esim. Esimerkkitie 1, Esimerkkilä"),
            .text("etaosoite", "Etäosoite", "kokouksen osoite, jos siihen voi osallistua etänä", as: .webAddress),
            .several("osapuolet", "Osapuolet", "ketkä kutsutaan; tyhjä, jos kaikki") { partyOptions($0) },
            .text("kuvaus", "Kuvaus", "yksi virke", isAsked: false),
        ],
        title: { $0.answers["otsikko"] ?? "" },
        body: { _ in
            """
            ## Esityslista {#esityslista}

            1. Edellisen tapaamisen päätökset.
            2. Muut asiat ja seuraava tapaaminen.

            ## Muistio {#muistio}

            Muistio lisätään tähän tapaamisen jälkeen.

            """
        },
        next: { _, _ in ["täydennä esityslista tiedostoon", "kutsu osallistujat: sivulla on kalenteritiedosto"] })

    private static let report = Kind(
        name: "raportti", summary: "uusi oppimisympäristön raportti: mitä tutkinnon osia työpajalla voi suorittaa",
        record: Report.self,
        place: .page(folder: "oppimisymparistot"),
        questions: [
            .one("osapuoli", "Osapuoli", "jonka oppimisympäristö on", isRequired: true) { partyOptions($0) },
            .text("otsikko", "Otsikko", "esim. Esimerkkilän työpaja", isRequired: true),
            .one("toimipiste", "Toimipiste", "osapuolen toimipiste", isAsked: false) { siteOptions($0) },
            .date("tunnistettu", "Tunnistettu", "päivä, jona oppimisympäristö tunnistettiin"),
            .text("tunnistaja", "Tunnistaja", "nimi ja tehtävä"),
            .one("yhteyshenkilo", "Yhteyshenkilö", "", isAsked: false) { contactOptions($0) },
            .one("tutkinto", "Tutkinto", "tiedosto tiedot/tutkinnot.yaml", isRequired: true, isWritten: false) {
                $0.catalogue.qualifications.values.map { Candidate($0.id, $0.name) }
            },
            .several("osat", "Tutkinnon osat", "joita työpajalla voi suorittaa", isRequired: true, isWritten: false) {
                situation in
                let chosen = situation.catalogue.qualifications[situation.answers["tutkinto"] ?? ""]
                return chosen?.units.map { Candidate($0.id, $0.name) } ?? []
            },
        ],
        title: { $0.answers["otsikko"] ?? "" },
        nested: { situation in
            let units = situation.list("osat").map {
                "      - osa: \($0)\n        laajuus: osittain\n        naytto: ei\n        osaamistodistus: ei\n"
            }
            return """
                # Tutkinnot ja niiden osat. laajuus: kokonaan tai osittain; naytto: onnistuuko näyttö täällä;
                # osaamistodistus: voiko työpaja antaa osaamistodistuksen.
                tutkinnot:
                  - tutkinto: \(situation.answers["tutkinto"] ?? "")
                    osat:
                \(units.joined())
                """
        },
        body: { _ in
            """
            ## Organisaatio ja toimintaympäristö

            Kerro tässä, millainen työpaja on.

            ## Keskeiset työtehtävät

            - ensimmäinen työtehtävä

            """
        },
        next: { _, _ in ["tarkista jokaisen tutkinnon osan laajuus, naytto ja osaamistodistus", "kirjoita kuvaus"] })

    private static let instruction = Kind(
        name: "ohje", summary: "uusi ohje: miten jokin asia tehdään", record: Instruction.self, place: .page(folder: "ohjeet"),
        questions: [
            .text("otsikko", "Otsikko", "esim. Opiskelijan pajajakso", isRequired: true),
            .text("kuvaus", "Kuvaus", "yksi virke, näkyy luettelossa"),
            .one("toiminto", "Toiminto", "johon ohje vastaa; tiedosto tiedot/toiminnot.yaml") {
                $0.catalogue.activities.values.map { Candidate($0.id, $0.name) }
            },
            .several("velvoitteet", "Velvoitteet", "joita ohje auttaa täyttämään", isAsked: false) {
                $0.catalogue.obligations.values.map { Candidate($0.id, $0.title) }
            },
            .one("omistaja", "Omistaja", "vastuuhenkilö, joka pitää ohjeen ajan tasalla") {
                contactOptions($0) + partyOptions($0)
            },
        ],
        title: { $0.answers["otsikko"] ?? "" }, body: instructionText,
        next: { _, _ in ["kirjoita ohje väliotsikoiden alle"] })

    private static let news = Kind(
        name: "tiedote", summary: "uusi tiedote", record: News.self, place: .page(folder: "tiedotteet"),
        questions: [
            .text("otsikko", "Otsikko", "esim. Lukuvuosi alkoi", isRequired: true),
            .text("kuvaus", "Kuvaus", "yksi virke, näkyy luettelossa"),
            .date("julkaistu", "Julkaisupäivä", "esim. 15.9.2026", isRequired: true) { $0.today.iso },
            .text("kirjoittaja", "Kirjoittaja", "nimi"),
            .one("uusi_osapuoli", "Uusi osapuoli", "jonka liittymisestä tiedote kertoo", isAsked: false) { partyOptions($0) },
        ],
        title: { $0.answers["otsikko"] ?? "" }, prefix: { ($0.answers["julkaistu"] ?? "") + "-" },
        body: { _ in "Kirjoita tiedote tähän. Kerro tärkein ensin.\n" },
        next: { _, _ in ["kirjoita tiedote"] })

    private static let obligation = Kind(
        name: "velvoite", summary: "uusi velvoite, joka nojaa linjausten sanoihin", record: Obligation.self,
        place: .data(file: "velvoitteet"),
        questions: [
            .text("otsikko", "Otsikko", "esim. Vastuuhenkilön nimeäminen", isRequired: true),
            .one("vahvuus", "Vahvuus", "kuinka vahvasti linjaukset sitovat", isRequired: true) { _ in
                words(Obligation.Strength.self)
            },
            .several("vastuussa", "Vastuussa", "kenen tehtävä se on", isRequired: true) { roleOptions($0) },
            .several("vastapuoli", "Vastapuoli", "ketä se koskee", isAsked: false) { roleOptions($0) },
            .text("laukaisin", "Laukaisin", "milloin se tehdään, esim. ennen jaksoa"),
            .date("maaraaika", "Määräaika", "päivä", isAsked: false),
            .one("kohta", "Linjausten kohta", "väliotsikko, jonka alla sanat ovat", isRequired: true) {
                agreementDocuments($0).flatMap(\.headings).map { Candidate($0.anchor, $0.text) }
            },
            .text("lainaus", "Lainaus", "sanasta sanaan tiedostosta linjaukset/linjaukset.md", isRequired: true) {
                quote, situation in
                let text = agreementDocuments(situation).flatMap(\.sections).map { bare($0.text) }.joined(separator: " ")
                return text.contains(bare(quote)) ? nil : "linjauksissa ei ole näitä sanoja: kopioi ne sanasta sanaan"
            },
        ],
        title: { $0.answers["otsikko"] ?? "" },
        next: { _, id in ["kirjaa osapuolten tilanne tiedostoon tiedot/velvoitteiden-tila.csv (velvoite \(id))"] })
}

extension Kind {
    private static let version = Kind(
        name: "versio", summary: "linjausten uusi versio luonnokseksi, voimassa olevan tekstin pohjalta",
        record: Agreement.self,
        place: .page(folder: "linjaukset"),
        questions: [
            .text("versio", "Version numero", "esim. 2.0", isRequired: true) { number, situation in
                let isTaken = situation.catalogue.agreements.values.contains { $0.version == number }
                return isTaken ? "versio \(printable(number)) on jo olemassa" : nil
            },
            .text(
                "otsikko", "Otsikko", "näkyy sivun alussa", isRequired: true,
                suggestion: { situation in
                    situation.agreementInForce.map { "\($0.page.title), versio \(situation.answers["versio"] ?? "")" }
                }),
            .one("korvaa", "Korvaa", "versio, jonka tilalle tämä tulee", isRequired: true, isAsked: false) { situation in
                situation.catalogue.agreements.values.map { Candidate($0.id, $0.page.title) }
            } suggestion: {
                $0.agreementInForce?.id
            },
            .date("hyvaksytty", "Hyväksytty", "päivä, josta alkaen tämä versio on voimassa; luonnoksella ei ole päivää"),
        ],
        title: { "linjaukset " + ($0.answers["versio"] ?? "") },
        body: { $0.agreementText },
        next: { situation, id in
            [
                "muuta tekstiä; väliotsikoiden tunnukset, kuten {#tarkoitus}, pysyvät",
                situation.answers["hyvaksytty"] == nil
                    ? "kun versio on hyväksytty, kirjaa sen alkuun hyvaksytty ja päivä: silloin se tulee voimaan"
                    : "tarkista, että velvoitteiden lainaukset löytyvät uudesta tekstistä",
            ]
        })
}

extension Situation {
    var agreementInForce: Agreement? { catalogue.agreements(inForceOn: today).first }
}
