// The Markdown pages that are more than prose.

/// A text of the agreement, or a version of it. Its section headings carry fixed anchors.
package struct Agreement: PageRecord {
    package static let scheme: String? = "linjaus"
    package static let places: [ContentPlace] = [.pages(folder: "linjaukset")]
    package static var table: TablePath<Agreement> { \.agreements }
    package let header: Header
    package let page: PageHead
    package let version: String?
    package let adopted: CalendarDate?
    /// The version in whose place this one comes when it has been adopted.
    package let replaces: String?

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        page = PageHead(&reader, isLasting: true)
        version = reader.optionalText("versio")
        adopted = reader.optionalDate("hyvaksytty")
        replaces = reader.optionalReference("korvaa", to: Agreement.self)
    }
}

/// How an activity is carried out (ohje).
package struct Instruction: PageRecord {
    package static let scheme: String? = "ohje"
    package static let places: [ContentPlace] = [.pages(folder: "ohjeet")]
    package static var table: TablePath<Instruction> { \.instructions }
    package let header: Header
    package let page: PageHead
    package let activity: String?
    package let obligations: [String]

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        page = PageHead(&reader)
        activity = reader.optionalReference("toiminto", to: Activity.self)
        obligations = reader.references("velvoitteet", to: Obligation.self)
    }
}

/// An activity that the agreement wants an instruction for; one without is shown as a gap.
package struct Activity: Record {
    package static let scheme: String? = "toiminto"
    package static let places: [ContentPlace] = [.data("toiminnot")]
    package static var table: TablePath<Activity> { \.activities }
    package func title(in catalogue: Catalogue) -> String { name }
    package let header: Header
    package let name: String
    package let summary: String?

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        name = reader.text("nimi")
        summary = reader.optionalText("kuvaus")
    }
}

/// A news item (tiedote).
package struct News: PageRecord {
    package static let scheme: String? = "tiedote"
    package static let places: [ContentPlace] = [.pages(folder: "tiedotteet")]
    package static var table: TablePath<News> { \.news }
    package let header: Header
    package let page: PageHead
    package let published: CalendarDate
    package let author: String?
    /// The party whose joining this announces: original parties must be told without delay.
    package let newParty: String?

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        page = PageHead(&reader)
        published = reader.date("julkaistu")
        author = reader.optionalText("kirjoittaja")
        newParty = reader.optionalReference("uusi_osapuoli", to: Party.self)
    }
}

/// Prose: a page of its own, or the opening words of a generated page when it is called `index.md`.
/// Its identifier is its path below the content folder, without `.md`.
package struct Prose: PageRecord {
    package static let scheme: String? = "teksti"
    package static let places: [ContentPlace] = [.otherPages]
    package static var table: TablePath<Prose> { \.prose }
    package let header: Header
    package let page: PageHead

    package init(_ reader: inout RecordReader) {
        header = Header(&reader, id: reader.text("tunnus"))
        page = PageHead(&reader)
    }
}
