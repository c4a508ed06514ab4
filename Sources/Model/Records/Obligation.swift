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

    package static let scheme: String? = "velvoite"
    package static let places: [ContentPlace] = [.data("velvoitteet")]
    package static var table: TablePath<Obligation> { \.obligations }
    package func title(in catalogue: Catalogue) -> String { title }
    package let header: Header
    package let title: String
    package let strength: Strength
    package let responsible: [String]
    package let counterparts: [String]
    package let trigger: String?
    package let deadline: CalendarDate?
    /// The anchor of the agreement's section that the obligation belongs to.
    package let section: Sourced<String>
    /// The exact words of the agreement; verified at every build.
    package let quote: Sourced<String>
    package let remark: String?
    package let sameAs: String?

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        title = reader.text("otsikko")
        strength = reader.choice("vahvuus", default: .duty)
        responsible = reader.references("vastuussa", to: Role.self, required: true)
        counterparts = reader.references("vastapuoli", to: Role.self)
        trigger = reader.optionalText("laukaisin")
        deadline = reader.optionalDate("maaraaika")
        section = reader.sourcedText("kohta")
        quote = reader.sourcedText("lainaus")
        remark = reader.optionalText("huomautus")
        sameAs = reader.optionalReference("sama_kuin", to: Obligation.self)
    }
}

/// How one party stands with one obligation.
package struct ObligationStatus: Sendable {
    package enum State: String, Choice {
        case open = "avoin"
        case underWay = "käynnissä"
        case done = "tehty"
        case notCurrent = "ei ajankohtainen"
    }

    package let header: Header
    package let obligation: String
    package let party: String
    package let state: State
    package let date: CalendarDate?
    package let evidence: String?
    package let owner: String?

    package init(_ reader: inout RecordReader) {
        obligation = reader.reference("velvoite", to: Obligation.self)
        party = reader.reference("osapuoli", to: Party.self)
        state = reader.choice("tila", default: .open)
        date = reader.optionalDate("paivays")
        evidence = reader.optionalText("naytto")
        owner = reader.optionalReference("vastuuhenkilo", to: Contact.self)
        header = Header(&reader, id: obligation + "/" + party)
    }
}

extension ObligationStatus: Record {
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("velvoitteiden-tila")]
    package static var table: TablePath<ObligationStatus> { \.statuses }
    package func title(in catalogue: Catalogue) -> String {
        (catalogue.obligations[obligation]?.title ?? obligation) + ", " + (catalogue.parties[party]?.name ?? party)
    }
}
