/// Who an obligation binds or concerns. The network names its roles; only their kinds are known to the program.
package struct Role: Record {
    package enum Scope: String, Choice {
        /// Every party.
        case everyParty = "kaikki"
        /// The parties that carry this role.
        case partyRole = "osapuolirooli"
        /// Contact persons, of all parties or of those with `partyRole`.
        case contact = "vastuuhenkilo"
        /// Whoever signs for a party.
        case signatory = "allekirjoittaja"
        /// A supporting organisation that is no party.
        case supporter = "tukiorganisaatio"
        /// The agreement leaves the doer unnamed.
        case unnamed = "ei-nimetty"
        /// Someone outside the agreement: a student, an authority.
        case other = "muu"
    }

    package static let typeName = TypeName("rooli", fi: "rooli", en: "role")
    package static let places: [ContentPlace] = [.data("roolit")]
    package static var table: TablePath<Role> { \.roles }
    package static let place = RecordPlace.elsewhere
    package func title(in catalogue: Catalogue) -> String { name }
    package let metadata: RecordMetadata
    package let name: String
    package let plural: String?
    package let kind: Scope
    /// For contact roles: the party role whose contact persons are meant.
    package let partyRole: String?
    package let summary: String?

    private enum Keys {
        static let name = Key.name.like("työpaja")
        static let summary = Key.summary.like("Osapuoli, joka järjestää työpajatoimintaa.")
        static let plural = Key(
            "monikko", fi: "Monikko", "Mikä on roolin nimi monikossa?",
            en: "Plural", "The name in the plural.",
            example: "työpajat")
        static let kind = Key(
            "laji", fi: "Laji",
            "Keitä roolilla tarkoitetaan? Kunkin vaihtoehdon perässä on suluissa sana, joka tähän kenttään kirjoitetaan: "
                + "kaikki osapuolet (kaikki); osapuolet, joilla on tämä rooli (osapuolirooli); vastuuhenkilöt (vastuuhenkilo); "
                + "ne, jotka allekirjoittavat osapuolen puolesta (allekirjoittaja); tukiorganisaatiot (tukiorganisaatio); tekijä, jota "
                + "linjauksissa ei nimetä (ei-nimetty); joku muu (muu).",
            en: "Kind", "Whom the role means.")
        static let partyRole = Key(
            "osapuolirooli", fi: "Osapuolirooli",
            "Jos rooli tarkoittaa vastuuhenkilöitä, mikä rooli on niillä osapuolilla, joiden vastuuhenkilöitä he ovat?",
            en: "Role of the party", "The role of a party whose contact persons are meant.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        name = reader.text(Keys.name)
        plural = reader.optionalText(Keys.plural)
        kind = reader.choice(Keys.kind, default: .other)
        partyRole = reader.optionalReference(Keys.partyRole, to: Role.self)
        summary = reader.optionalLines(Keys.summary)
    }

    /// Whether the role falls to `party`.
    package func includes(_ party: Party) -> Bool {
        switch kind {
        case .everyParty, .signatory: true
        case .partyRole: party.roles.contains(id)
        case .contact: partyRole.map(party.roles.contains) ?? true
        case .supporter, .unnamed, .other: false
        }
    }
}

// MARK: - What they say

extension Role {
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.prose(plural), .prose(summary)] }
}
