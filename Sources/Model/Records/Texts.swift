// The Markdown pages that are more than prose.

/// A text of the agreement, or a version of it. Its section headings carry fixed anchors.
package struct Agreement: PageRecord {
    /// Whether the text is the signed one or says it in other words. A reader must know which words bind.
    package enum Wording: String, Choice {
        case original = "alkuperäinen"
        case rewording = "mukaelma"
    }

    package static let typeName = TypeName("linjaus", fi: "linjausten teksti", en: "text of the agreement")
    package static let places: [ContentPlace] = [.pages(folder: "linjaukset")]
    package static var table: TablePath<Agreement> { \.agreements }
    package static let place = RecordPlace.page(in: .agreement)
    package let metadata: RecordMetadata
    package let frontMatter: FrontMatter
    package let version: String?
    package let wording: Wording
    package let adopted: CalendarDate?
    /// The version in whose place this one comes when it has been adopted.
    package let replaces: String?

    private enum Keys {
        static let version = Key(
            "versio", fi: "Versio", "Mikä on linjausten version numero?",
            en: "Version", "The version of the agreement, e.g. \"1.0\".",
            example: "2.0")
        static let wording = Key(
            "sanamuoto", fi: "Sanamuoto",
            "Onko teksti allekirjoitetun asiakirjan alkuperäinen sanamuoto vai omin sanoin kirjoitettu mukaelma?",
            en: "Wording", "Whether the text has the original words of the signed document or is a rewording of it.",
            since: "0.2.0")
        static let adopted = Key(
            "hyvaksytty", fi: "Hyväksytty", "Milloin tämä linjausten versio hyväksyttiin?",
            en: "Adopted", "When this version was adopted.")
        static let replaces = Key(
            "korvaa", fi: "Korvaa", "Minkä aiemman version tämä linjausten versio korvaa hyväksymispäivästään alkaen?",
            en: "Replaces", "The version whose place this one takes on the day of its adoption.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        frontMatter = FrontMatter(&reader, isLasting: true)
        version = reader.optionalText(Keys.version)
        wording = reader.choice(Keys.wording, default: .rewording)
        adopted = reader.optionalDate(Keys.adopted)
        replaces = reader.optionalReference(Keys.replaces, to: Agreement.self)
    }
}

/// How an activity is carried out (ohje).
package struct Instruction: PageRecord {
    package static let typeName = TypeName("ohje", fi: "ohje", en: "instruction")
    package static let places: [ContentPlace] = [.pages(folder: "ohjeet")]
    package static var table: TablePath<Instruction> { \.instructions }
    package static let place = RecordPlace.page(in: .instructions)
    package let metadata: RecordMetadata
    package let frontMatter: FrontMatter
    package let activity: String?
    package let obligations: [String]

    private enum Keys {
        static let activity = Key(
            "toiminto", fi: "Toiminto", "Mitä toimintoa ohje koskee?",
            en: "Activity", "The activity that this instruction is for.")
        static let obligations = Key(
            "velvoitteet", fi: "Velvoitteet", "Mitä velvoitteita ohje auttaa täyttämään?",
            en: "Obligations", "The obligations that the instruction helps to meet.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        frontMatter = FrontMatter(&reader)
        activity = reader.optionalReference(Keys.activity, to: Activity.self)
        obligations = reader.references(Keys.obligations, to: Obligation.self)
    }
}

/// An activity that the agreement wants an instruction for; one without is shown as a gap.
package struct Activity: Record {
    package static let typeName = TypeName(
        "toiminto", fi: "toiminto, johon tarvitaan ohje", en: "activity that needs an instruction")
    package static let places: [ContentPlace] = [.data("toiminnot")]
    package static var table: TablePath<Activity> { \.activities }
    package static let place = RecordPlace.row(on: .instructions, isIndexed: false)
    package func title(in catalogue: Catalogue) -> String { name }
    package let metadata: RecordMetadata
    package let name: String
    package let summary: String?

    private enum Keys {
        static let name = Key.name.like("jakson aloittaminen")
        static let summary = Key.summary.like("Mitä tehdään, kun opiskelija tulee työpajalle.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        name = reader.text(Keys.name)
        summary = reader.optionalLines(Keys.summary)
    }
}

/// A news item (tiedote).
package struct News: PageRecord {
    package static let typeName = TypeName("tiedote", fi: "tiedote", en: "news item")
    package static let places: [ContentPlace] = [.pages(folder: "tiedotteet")]
    package static var table: TablePath<News> { \.news }
    package static let place = RecordPlace.page(in: .news)
    package let metadata: RecordMetadata
    package let frontMatter: FrontMatter
    package let author: String?
    /// The party whose joining this announces: original parties must be told without delay.
    package let newParty: String?

    private enum Keys {
        static let title = Key(
            "otsikko", fi: "Otsikko", "Mikä on tiedotteen otsikko?",
            en: "Title", "The news item's title.",
            example: "Lukuvuosi alkoi")
        static let published = Key(
            "julkaistu", fi: "Julkaisupäivä", "Minä päivänä tiedote julkaistaan?",
            en: "Published", "The day on which the news is published.", formerly: "julkaistaan")
        static let author = Key(
            "kirjoittaja", fi: "Kirjoittaja", "Kuka tiedotteen kirjoitti?",
            en: "Author", "Who wrote the news.",
            example: "Malli Esimerkki")
        static let newParty = Key(
            "uusi_osapuoli", fi: "Uusi osapuoli", "Minkä uuden osapuolen liittymisestä tiedote kertoo?",
            en: "New party", "The new party, if the news announces one.")
    }

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        frontMatter = FrontMatter(&reader, title: Keys.title, published: Keys.published, isDated: true)
        author = reader.optionalText(Keys.author)
        newParty = reader.optionalReference(Keys.newParty, to: Party.self)
    }

    package var published: CalendarDate { frontMatter.publication.starts ?? .unknown }
}

/// Prose: a page of its own, or the opening words of a generated page when it is called `index.md`.
/// Its identifier is its path below the content folder, without `.md`.
package struct Prose: PageRecord {
    package static let typeName = TypeName("teksti", fi: "sivu, joka on pelkkää tekstiä", en: "page of text alone")
    package static let places: [ContentPlace] = [.otherPages]
    package static var table: TablePath<Prose> { \.prose }
    package static let place = RecordPlace.page(in: nil)
    package let metadata: RecordMetadata
    package let frontMatter: FrontMatter

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader, id: reader.text(.identifier))
        frontMatter = FrontMatter(&reader)
    }
}

// MARK: - What they say

extension Agreement {
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [] }
}

extension Instruction {
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        let activity = activity.flatMap { catalogue.activities[$0] }
        return [.fact(activity?.name), .fact(activity?.summary)]
    }
}

extension News {
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [] }
}

extension Prose {
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [] }
}

extension Activity {
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.prose(summary)] }
}
