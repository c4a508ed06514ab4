/// A party's signature: entry into force is derived from these, never stated.
package struct Signature: Record {
    /// How surely the date can be read.
    package enum Certainty: String, Choice {
        case good = "hyvä"
        case low = "matala"
        case uncertain = "epävarma"
        case absent = "puuttuu"
    }

    package static let scheme: String? = "allekirjoitus"
    package static let places: [ContentPlace] = [.data("allekirjoitukset")]
    package static var table: TablePath<Signature> { \.signatures }
    package func title(in catalogue: Catalogue) -> String { catalogue.parties[party]?.name ?? party }
    package let header: Header
    package let party: String
    package let place: String?
    package let date: CalendarDate?
    package let printedDate: String?
    package let alternativeDate: CalendarDate?
    package let certainty: Certainty
    package let doubt: String?
    package let signatories: [Signatory]

    package init(_ reader: inout RecordReader) {
        party = reader.reference("osapuoli", to: Party.self)
        place = reader.optionalText("paikka")
        date = reader.optionalDate("paivays")
        printedDate = reader.optionalText("paivays_painettuna")
        alternativeDate = reader.optionalDate("vaihtoehtoinen_paivays")
        certainty = reader.choice("varmuus", default: .absent)
        doubt = reader.optionalText("epaily")
        signatories = reader.records("allekirjoittajat") { Signatory(&$0) }
        header = Header(&reader, id: party)
    }

    /// Who signed. Signatories are not contact persons.
    package struct Signatory: Sendable {
        /// nil when the name cannot be read.
        package let name: String?
        package let title: String
        package let printed: String?
        package let certainty: String?

        init(_ reader: inout RecordReader) {
            name = reader.optionalText("nimi")
            title = reader.text("titteli")
            printed = reader.optionalText("painettuna")
            certainty = reader.optionalText("varmuus")
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
        } else if let last = relevant.compactMap(\.date).max(), relevant.allSatisfy({ $0.date != nil && $0.certainty == .good })
        {
            self = .since(last)
        } else {
            self = .unverifiable(earliest: relevant.filter { $0.certainty == .good }.compactMap(\.date).max())
        }
    }
}
