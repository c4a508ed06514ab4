package import Diagnostics

/// A party's signature: entry into force is derived from these, never stated.
package struct Signature: Record {
    /// How surely the date can be read.
    package enum Certainty: String, Choice {
        case good = "hyvä"
        case low = "matala"
        case uncertain = "epävarma"
        case absent = "puuttuu"
    }

    package static let typeName = TypeName("allekirjoitus", fi: "allekirjoitus", en: "signature")
    package static let places: [ContentPlace] = [.data("allekirjoitukset")]
    package static let place = RecordPlace.row(on: .signatures, isIndexed: false)
    package func title(in catalogue: Catalogue) -> String { catalogue.title(of: Party.self, party) }
    package let metadata: RecordMetadata
    package let party: String
    package let place: String?
    package let date: CalendarDate?
    /// Where that day stands.
    package let datePlace: SourceLocation
    package let printedDate: String?
    package let alternativeDate: CalendarDate?
    package let certainty: Certainty
    package let doubt: String?
    package let signatories: [Signatory]

    private enum Keys {
        static let party = Key(
            "osapuoli", fi: "Osapuoli", "Minkä osapuolen allekirjoitus tämä on?",
            en: "Party", "The party whose signature this is.")
        static let place = Key(
            "paikka", fi: "Paikka", "Missä osapuoli allekirjoitti asiakirjan?",
            en: "Place", "Where it was signed.",
            example: "Esimerkkilä")
        static let date = Key(
            "paivays", fi: "Allekirjoitettu", "Minä päivänä osapuoli allekirjoitti asiakirjan?",
            en: "Date", "The day of the signature.")
        static let printedDate = Key(
            "paivays_painettuna", fi: "Päiväys asiakirjassa", "Miten allekirjoituksen päiväys on kirjoitettu asiakirjaan?",
            en: "Date as printed", "The date as the document has it.",
            example: "15/9 2026")
        static let alternativeDate = Key(
            "vaihtoehtoinen_paivays", fi: "Vaihtoehtoinen päiväys",
            "Mitä muuta päivää allekirjoituksen päiväys voi tarkoittaa?",
            en: "Alternative date", "Another day that the date may be read as.")
        static let certainty = Key(
            "varmuus", fi: "Varmuus",
            "Kuinka varmasti allekirjoituksen päiväyksestä saa selvää? Sana ”matala” tarkoittaa, että päiväystä on vaikea "
                + "lukea, sana ”epävarma”, että päivä voi olla toinen, ja sana ”puuttuu”, että päiväystä ei ole.",
            en: "Certainty", "How surely the date can be read.")
        static let doubt = Key(
            "epaily", fi: "Epäselvää", "Mikä allekirjoituksen päiväyksessä on epäselvää?",
            en: "Doubt", "What is unclear about the date.",
            example: "kuukausi on epäselvä")
        static let signatories = Key(
            "allekirjoittajat", fi: "Allekirjoittajat", "Ketkä allekirjoittivat asiakirjan osapuolen puolesta?",
            en: "Signatories", "Who signed for the party.")
    }

    package init(_ reader: inout RecordReader) {
        party = reader.reference(Keys.party, to: Party.self)
        place = reader.optionalText(Keys.place)
        date = reader.optionalDate(Keys.date)
        datePlace = reader.place(of: Keys.date)
        printedDate = reader.optionalText(Keys.printedDate)
        alternativeDate = reader.optionalDate(Keys.alternativeDate)
        certainty = reader.choice(Keys.certainty, default: .absent)
        doubt = reader.optionalLines(Keys.doubt)
        signatories = reader.records(Keys.signatories) { Signatory(&$0) }
        metadata = RecordMetadata(&reader, id: party)
    }

    /// Whether the day is known: read clearly, and in one way.
    fileprivate var isSurelyDated: Bool { date != nil && certainty == .good && alternativeDate == nil }

    /// Who signed. Signatories are not contact persons.
    package struct Signatory: Sendable {
        /// nil when the name cannot be read.
        package let name: String?
        package let title: String
        package let printed: String?
        package let certainty: String?

        private enum Keys {
            static let name = Key(
                "nimi", fi: "Nimi", "Mikä on allekirjoittajan nimi? Jätä nimi pois, jos allekirjoituksesta ei saa selvää.",
                en: "Name", "The signatory's name; leave it out if it cannot be read.",
                example: "Malli Esimerkki")
            static let title = Key(
                "titteli", fi: "Titteli", "Mikä on allekirjoittajan titteli?",
                en: "Title", "The signatory's title.",
                example: "kunnanjohtaja")
            static let printed = Key(
                "painettuna", fi: "Nimi asiakirjassa", "Miten allekirjoittajan nimi ja titteli on kirjoitettu asiakirjaan?",
                en: "As printed", "Name and title as the document has them.",
                example: "Malli Esimerkki, kunnanjohtaja")
            static let certainty = Key(
                "varmuus", fi: "Varmuus", "Kuinka varma tieto allekirjoittajan nimestä on?",
                en: "Certainty", "How surely the name can be read.",
                example: "tarkistamaton")
        }

        init(_ reader: inout RecordReader) {
            name = reader.optionalText(Keys.name, as: .name)
            title = reader.text(Keys.title)
            printed = reader.optionalText(Keys.printed)
            certainty = reader.optionalText(Keys.certainty)
        }
    }
}

/// When the agreement began to apply, as far as the signatures tell.
package enum EntryIntoForce: Hashable, Sendable {
    /// The day of the last signature.
    case since(CalendarDate)
    /// Every party signed, but a date is missing or uncertain; `earliest` is the last certain date.
    case unverifiable(earliest: CalendarDate?)
    /// These parties have not signed.
    case waiting(parties: [String])

    package init(parties: some Sequence<Party>, signatures: some Sequence<Signature>) {
        let original = parties.filter(\.isOriginal)
        let byParty = Dictionary(signatures.map { ($0.party, $0) }) { first, _ in first }
        let missing = original.map(\.id).filter { byParty[$0] == nil }
        let relevant = original.compactMap { byParty[$0.id] }
        if !missing.isEmpty {
            self = .waiting(parties: missing)
        } else if let last = relevant.compactMap(\.date).max(), relevant.allSatisfy(\.isSurelyDated) {
            self = .since(last)
        } else {
            self = .unverifiable(earliest: relevant.filter(\.isSurelyDated).compactMap(\.date).max())
        }
    }
}

// MARK: - What they say

extension Signature {
    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.name(place), .fact(date?.finnish)] + signatories.flatMap { [.name($0.name), .fact($0.title)] }
    }
}
