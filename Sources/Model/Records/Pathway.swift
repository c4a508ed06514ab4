/// An ordered process, e.g. from trainee to student, with the obligation behind each step.
package struct Pathway: Record {
    package static let typeName = TypeName("polku", fi: "polku", en: "pathway")
    package static let places: [ContentPlace] = [.data("polut")]
    package static var table: TablePath<Pathway> { \.pathways }
    package static let place = RecordPlace.page(in: .pathways)
    package func title(in catalogue: Catalogue) -> String { name }
    package let metadata: RecordMetadata
    package let name: String
    package let summary: String?
    package let steps: [Step]
    package let formerAddresses: [FormerAddress]

    private enum Keys {
        static let name = Key.name.like("Työpajalta opiskelijaksi")
        static let summary = Key.summary.like("Valmentautuja siirtyy opintoihin.")
        static let steps = Key(
            "vaiheet", fi: "Vaiheet", "Mitkä ovat polun vaiheet järjestyksessä?",
            en: "Steps", "The steps in order.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        name = reader.text(Keys.name)
        summary = reader.optionalLines(Keys.summary)
        steps = reader.records(Keys.steps, required: true) { Step(&$0) }
        formerAddresses = reader.formerAddresses()
    }

    package struct Step: Sendable {
        package let title: String
        package let roles: [String]
        package let obligation: String?
        package let summary: String?
        package let instruction: String?

        private enum Keys {
            static let title = Key(
                "otsikko", fi: "Otsikko", "Mikä on polun vaiheen nimi?",
                en: "Title", "The step's name.",
                example: "Sovi jaksosta")
            static let roles = Key(
                "kuka", fi: "Kuka", "Mille rooleille polun vaihe kuuluu?",
                en: "Who", "The roles that take the step.")
            static let obligation = Key(
                "velvoite", fi: "Velvoite", "Mihin velvoitteeseen polun vaihe perustuu?",
                en: "Obligation", "The obligation behind the step.")
            static let instruction = Key(
                "ohje", fi: "Ohje", "Mikä ohje auttaa tässä polun vaiheessa?",
                en: "Instruction", "The instruction for the step.")
        }

        init(_ reader: inout RecordReader) {
            title = reader.text(Keys.title)
            roles = reader.references(Keys.roles, to: Role.self, required: true)
            obligation = reader.optionalReference(Keys.obligation, to: Obligation.self)
            summary = reader.optionalLines(.summary)
            instruction = reader.optionalReference(Keys.instruction, to: Instruction.self)
        }
    }
}

/// Who tells what to whom and when, and the obligation that asks for it.
package struct InformationFlow: Record {
    package static let typeName = TypeName(
        "tietovirta", fi: "tieto siitä, kuka kertoo mitä ja kenelle (tiedonkulku)", en: "flow of information: who tells whom")
    package static let places: [ContentPlace] = [.data("tietovirrat")]
    package static let place = RecordPlace.text(of: .flows)
    package func title(in catalogue: Catalogue) -> String { what }
    package let metadata: RecordMetadata
    package let from: String
    package let to: String
    package let what: String
    package let when: String
    package let obligation: String

    private enum Keys {
        static let from = Key(
            "mista", fi: "Keneltä", "Kuka kertoo tiedon?",
            en: "From", "Who tells.",
            example: "työpaja")
        static let to = Key(
            "mihin", fi: "Kenelle", "Kenelle tieto kerrotaan?",
            en: "To", "Who is told.",
            example: "oppilaitos")
        static let what = Key(
            "tieto", fi: "Tieto", "Mikä tieto kerrotaan?",
            en: "Information", "What is told.",
            example: "jakson alku ja loppu")
        static let when = Key(
            "milloin", fi: "Milloin", "Milloin tieto kerrotaan?",
            en: "When", "When it is told.",
            example: "ennen jaksoa")
        static let obligation = Key(
            "velvoite", fi: "Velvoite", "Mikä velvoite edellyttää, että tieto annetaan?",
            en: "Obligation", "The obligation that asks for it.")
    }

    package init(_ reader: inout RecordReader) {
        from = reader.text(Keys.from)
        to = reader.text(Keys.to)
        what = reader.text(Keys.what)
        when = reader.text(Keys.when)
        obligation = reader.reference(Keys.obligation, to: Obligation.self)
        metadata = RecordMetadata(&reader, id: [from, to, what].joined(separator: "/"))
    }
}

// MARK: - What they say

extension InformationFlow {
    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.prose(from), .prose(to), .prose(what), .prose(when)] }
}

extension Pathway {
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.prose(summary)] + steps.flatMap { [.prose($0.title), .prose($0.summary)] }
    }
}
