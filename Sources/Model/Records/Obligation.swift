/// One duty, aim, recommendation or right of the agreement, resting on words quoted from it.
package struct Obligation: Record {
    /// How strongly the agreement's words bind.
    package enum Strength: String, Choice {
        case commitment = "sitoutuu"
        case duty = "velvoite"
        case aim = "pyrkimys"
        case recommendation = "suositus"
        case right = "oikeus"
    }

    package static let typeName = TypeName(
        "velvoite", fi: "velvoite, joka perustuu linjausten sanoihin", en: "obligation that rests on words of the agreement")
    package static let places: [ContentPlace] = [.data("velvoitteet")]
    package static var table: TablePath<Obligation> { \.obligations }
    package static let place = RecordPlace.page(in: .obligations)
    package func title(in catalogue: Catalogue) -> String { title }
    package let metadata: RecordMetadata
    package let title: String
    package let strength: Strength
    package let responsible: [String]
    package let counterparts: [String]
    package let trigger: String?
    package let deadline: CalendarDate?
    /// The identifier of the agreement's section that the obligation belongs to.
    package let section: Sourced<String>
    /// The exact words of the agreement; verified at every build.
    package let quote: Sourced<String>
    package let remark: String?
    package let sameAs: String?
    package let formerAddresses: [FormerAddress]

    package enum Keys {
        static let title = Key(
            "otsikko", fi: "Otsikko", "Mikä on velvoitteen lyhyt nimi?",
            en: "Title", "The obligation's short name.",
            example: "Vastuuhenkilön nimeäminen")
        static let strength = Key(
            "vahvuus", fi: "Vahvuus", "Kuinka sitova velvoite on linjausten sanojen mukaan?",
            en: "Strength", "How strongly the agreement's words bind.")
        package static let responsible = Key(
            "vastuussa", fi: "Vastuutaho", "Mille rooleille velvoitteen täyttäminen kuuluu?",
            en: "Responsible", "The roles that are responsible.")
        static let counterparts = Key(
            "vastapuoli", fi: "Ketä koskee", "Mitä rooleja velvoite koskee?",
            en: "Counterpart", "The roles that it concerns.")
        static let trigger = Key(
            "laukaisin", fi: "Milloin tehdään", "Milloin tai minkä jälkeen velvoite täytetään?",
            en: "Trigger", "What triggers it, or when it is done.",
            example: "ennen jaksoa")
        static let deadline = Key(
            "maaraaika", fi: "Määräaika", "Mihin päivään mennessä velvoite on täytettävä?",
            en: "Deadline", "The day by which it is to be done.")
        package static let section = Key(
            "kohta", fi: "Linjausten kohta",
            "Mihin linjausten kohtaan velvoite kuuluu? Linjausten väliotsikon perässä on aaltosulkeissa tunnus: kirjoita se. "
                + "Jos otsikon perässä lukee {#salassapito}, kirjoita salassapito.",
            en: "Section of the agreement",
            "The identifier of the agreement's section, e.g. salassapito from a heading with {#salassapito}.",
            example: "salassapito")
        package static let quote = Key(
            "lainaus", fi: "Lainaus",
            "Mihin linjausten sanoihin velvoite perustuu? Kopioi lainaus linjauksista sanasta sanaan.",
            en: "Quote", "The agreement's words that it rests on, verbatim.",
            example: "Osapuolet nimeävät vastuuhenkilön.")
        static let sameAs = Key(
            "sama_kuin", fi: "Sama kuin", "Missä toisessa velvoitteessa sanotaan sama asia?",
            en: "Same as", "Another obligation that says the same.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        title = reader.text(Keys.title)
        strength = reader.choice(Keys.strength, default: .duty)
        responsible = reader.references(Keys.responsible, to: Role.self, required: true)
        // Without anybody it would say that nobody is named.
        reader.withhold(if: responsible.isEmpty, of: Keys.responsible)
        counterparts = reader.references(Keys.counterparts, to: Role.self)
        trigger = reader.optionalText(Keys.trigger)
        deadline = reader.optionalDate(Keys.deadline)
        section = reader.sourcedText(Keys.section)
        quote = reader.sourcedText(Keys.quote)
        remark = reader.optionalLines(.remark)
        sameAs = reader.optionalReference(Keys.sameAs, to: Obligation.self)
        formerAddresses = reader.formerAddresses()
    }
}

/// The state of one obligation at one party.
package struct ObligationStatus: Sendable {
    package enum State: String, Choice {
        case open = "avoin"
        case underWay = "käynnissä"
        case done = "tehty"
        case notCurrent = "ei ajankohtainen"
    }

    package let metadata: RecordMetadata
    package let obligation: String
    package let party: String
    package let state: State
    package let date: CalendarDate?
    package let evidence: String?
    package let owner: String?

    package enum Keys {
        static let obligation = Key(
            "velvoite", fi: "Velvoite", "Minkä velvoitteen tilanteesta rivi kertoo?",
            en: "Obligation", "The obligation that the row is about.")
        static let party = Key(
            "osapuoli", fi: "Osapuoli", "Minkä osapuolen tilanteesta rivi kertoo?",
            en: "Party", "The party that the row is about.")
        static let state = Key(
            "tila", fi: "Tila", "Missä vaiheessa velvoitteen täyttäminen on?",
            en: "State", "How far it has come.")
        package static let date = Key(
            "paivays", fi: "Kirjattu", "Minä päivänä tilanne on kirjattu?",
            en: "Date", "The day on which this was recorded.")
        static let evidence = Key(
            "peruste", fi: "Peruste", "Mihin asiakirjaan, kokoukseen tai muuhun lähteeseen tieto tilanteesta perustuu?",
            en: "Evidence", "What shows it, e.g. a document or a meeting.",
            example: "muistio 15.9.2026", formerly: "naytto")
        static let owner = Key(
            "vastuuhenkilo", fi: "Vastuuhenkilö", "Kuka vastuuhenkilöistä vastaa tilanteen seurannasta?",
            en: "Contact person", "The contact person who sees to it.")
    }

    package init(_ reader: inout RecordReader) {
        obligation = reader.reference(Keys.obligation, to: Obligation.self)
        party = reader.reference(Keys.party, to: Party.self)
        state = reader.choice(Keys.state, default: .open)
        date = reader.optionalDate(Keys.date)
        evidence = reader.optionalLines(Keys.evidence)
        owner = reader.optionalReference(Keys.owner, to: Contact.self)
        metadata = RecordMetadata(&reader, id: obligation + "/" + party)
    }
}

extension ObligationStatus: Record {
    package static let typeName = TypeName(
        "velvoitteen-tila", fi: "velvoitteen tila yhdellä osapuolella", en: "state of an obligation at one party")
    package static let places: [ContentPlace] = [.data("velvoitteiden-tila")]
    package static var table: TablePath<ObligationStatus> { \.statuses }
    package static let place = RecordPlace.elsewhere
    package func title(in catalogue: Catalogue) -> String {
        catalogue.title(of: Obligation.self, obligation) + ", " + catalogue.title(of: Party.self, party)
    }
}

// MARK: - What they say

extension Obligation {
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.fact(quote.value), .prose(trigger), .prose(remark)] }
}

extension ObligationStatus {
    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.prose(evidence)] }
}
