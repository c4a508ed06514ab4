/// An ordered process, e.g. from trainee to student, with the obligation behind each step.
package struct Pathway: Record {
    package static let scheme: String? = "polku"
    package static let places: [ContentPlace] = [.data("polut")]
    package static var table: TablePath<Pathway> { \.pathways }
    package func title(in catalogue: Catalogue) -> String { name }
    package let header: Header
    package let name: String
    package let summary: String?
    package let steps: [Step]

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        name = reader.text("nimi")
        summary = reader.optionalText("kuvaus")
        steps = reader.records("vaiheet", required: true) { Step(&$0) }
    }

    package struct Step: Sendable {
        package let title: String
        package let roles: [String]
        package let obligation: String?
        package let summary: String?
        package let instruction: String?

        init(_ reader: inout RecordReader) {
            title = reader.text("otsikko")
            roles = reader.references("kuka", to: Role.self, required: true)
            obligation = reader.optionalReference("velvoite", to: Obligation.self)
            summary = reader.optionalText("kuvaus")
            instruction = reader.optionalReference("ohje", to: Instruction.self)
        }
    }
}

/// Who tells what to whom and when, and the obligation that asks for it.
package struct InformationFlow: Record {
    package static let scheme: String? = nil
    package static let places: [ContentPlace] = [.data("tietovirrat")]
    package static var table: TablePath<InformationFlow> { \.flows }
    package func title(in catalogue: Catalogue) -> String { what }
    package let header: Header
    package let from: String
    package let to: String
    package let what: String
    package let when: String
    package let obligation: String

    package init(_ reader: inout RecordReader) {
        from = reader.text("mista")
        to = reader.text("mihin")
        what = reader.text("tieto")
        when = reader.text("milloin")
        obligation = reader.reference("velvoite", to: Obligation.self)
        header = Header(&reader, id: [from, to, what].joined(separator: "/"))
    }
}
