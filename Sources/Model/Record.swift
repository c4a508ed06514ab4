package import Diagnostics
package import Markdown

/// What is read from the fields of a file.
package protocol FieldReading: Sendable {
    /// Reads all fields, each named once. The value is used only if `reader` is still valid afterwards.
    init(_ reader: inout RecordReader)
}

/// What a type of record is called.
package struct TypeName: Sendable {
    /// As commands, links and messages write it: a–z and hyphens.
    package let word: String
    /// As sentences do.
    package let finnish: String
    package let english: String

    package init(_ word: String, fi finnish: String, en english: String) {
        (self.word, self.finnish, self.english) = (word, finnish, english)
    }

    package func text(in language: Language) -> String { language.localized(fi: finnish, en: english) }
}

/// What a link in a text or a field of another record may name by its identifier.
package protocol Referable: Sendable {
    static var typeName: TypeName { get }
    /// The scheme of a link to one in Markdown: `osapuoli` in `osapuoli:iin-kunta`. nil when no link leads to any.
    static var scheme: String? { get }
    /// In the order of the content.
    static func identifiers(in catalogue: Catalogue) -> [String]
    /// The same, each with what people call it.
    static func titles(in catalogue: Catalogue) -> [(id: String, title: String)]
}

extension Referable {
    package static var scheme: String? { typeName.word }
}

/// One thing that the content says, with what all records share.
package protocol Record: FieldReading, Referable {
    /// Where the content holds records of this type.
    static var places: [ContentPlace] { get }
    static var table: TablePath<Self> { get }
    var metadata: RecordMetadata { get }
    static var place: RecordPlace { get }
    /// What people call it.
    func title(in catalogue: Catalogue) -> String
    /// What its title is for search and the proofreader.
    var titleRole: RecordText.Role { get }
    /// What else it says, as its page tells it; a page's summary and Markdown are not among it.
    func texts(in catalogue: Catalogue) -> [RecordText?]
    var parts: [RecordPart] { get }
    /// What can be named within it, and who may see that.
    var inner: [(key: RecordKey, visibility: Visibility)] { get }
    /// Itself, when it has front matter. Asked instead of cast: a cast that fails looks through every type of the program.
    var asPage: (any PageRecord)? { get }
    /// How many rows it takes in the tables of its part's page.
    var rowCount: Int { get }
    /// All of them, in the order in which a page lists them.
    static func listed(in catalogue: Catalogue) -> [Self]
}

/// Where a catalogue has the records of a type.
package typealias TablePath<Value: Record> = any WritableKeyPath<Catalogue, Table<Value>> & Sendable

/// All types of records, those of one page in the order of the page. A new one begins with its line here.
package let recordTypes: [any Record.Type] = [
    Agreement.self, Instruction.self, Party.self, Report.self, Event.self, News.self, Prose.self, Activity.self, Supporter.self,
    Actor.self,
    Analogy.self, Contact.self, Correction.self, DayPrices.self, Expression.self, FundingShares.self, InformationFlow.self,
    Obligation.self, ObligationStatus.self, Pathway.self, Qualification.self, Quota.self, Role.self, Signature.self,
    StaffExchange.self, Statute.self, Synonym.self, Term.self,
]

/// Where records are in `Content`.
package enum ContentPlace: Hashable, Sendable {
    /// `tiedot/<name>.yaml` or `.csv`, with one record or many.
    case data(String)
    /// The Markdown files of a folder, but for its `index.md`.
    case pages(folder: String)
    /// All other Markdown files.
    case otherPages
}

extension Record {
    /// A link leads to what has a page or an anchor.
    package static var scheme: String? {
        switch place {
        case .page, .row: typeName.word
        case .text, .elsewhere: nil
        }
    }

    package var id: String { metadata.id }
    package static var table: TablePath<Self> { \Catalogue.[TableOf<Self>()] }
    package var titleRole: RecordText.Role { .prose }
    package var parts: [RecordPart] { [] }
    package var inner: [(key: RecordKey, visibility: Visibility)] { [] }
    package var asPage: (any PageRecord)? { nil }
    package var rowCount: Int { 1 }
    package static func listed(in catalogue: Catalogue) -> [Self] { catalogue[keyPath: table].values }
    package static func find(_ id: String, in catalogue: Catalogue) -> Self? { catalogue[keyPath: table][id] }
    package static func isEmpty(in catalogue: Catalogue) -> Bool { catalogue[keyPath: table].isEmpty }

    package static func identifiers(in catalogue: Catalogue) -> [String] { catalogue[keyPath: table].ids }
    package static func titles(in catalogue: Catalogue) -> [(id: String, title: String)] {
        catalogue[keyPath: table].values.map { ($0.id, $0.title(in: catalogue)) }
    }
}

/// A type as a value: of records, or of what else can be named. Two types are two, whatever links to them begin with.
package struct RecordType: Hashable, Sendable {
    private let type: any Referable.Type

    package init(_ type: any Referable.Type) {
        self.type = type
    }

    /// All that can be named.
    package static let all = recordTypes.map { RecordType($0) } + [RecordType(Party.Location.self)]

    private static let bySchemes = all.reduce(into: [String: RecordType]()) { types, type in
        if let scheme = type.scheme { types[scheme] = type }
    }

    /// The schemes of all links to records.
    package static var schemes: [String] { all.compactMap(\.scheme) }

    /// What links with this scheme lead to.
    package init?(scheme: String) {
        guard let found = Self.bySchemes[scheme] else { return nil }
        self = found
    }

    package var scheme: String? { type.scheme }

    package var name: TypeName { type.typeName }

    /// Where the content holds them; none for parts of records.
    package var places: [ContentPlace] { (type as? any Record.Type)?.places ?? [] }

    /// Where readers find them; nil for parts of records.
    package var place: RecordPlace? { (type as? any Record.Type)?.place }

    /// The same as paths, e.g. `tiedot/roolit`.
    package var homes: [String] {
        places.compactMap { place in
            switch place {
            case .data(let name): "tiedot/" + name
            case .pages(let folder): folder
            case .otherPages: nil
            }
        }
    }

    package func isKnown(_ id: String, in catalogue: Catalogue) -> Bool {
        (type as? any Record.Type)?.find(id, in: catalogue) != nil
    }

    package func identifiers(in catalogue: Catalogue) -> [String] { type.identifiers(in: catalogue) }
    package func titles(in catalogue: Catalogue) -> [(id: String, title: String)] { type.titles(in: catalogue) }

    package static func == (a: Self, b: Self) -> Bool { a.type == b.type }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(type)) }
}

/// Names one record among all.
package struct RecordKey: Hashable, Sendable {
    package let type: RecordType
    package let id: String

    package init(_ type: any Referable.Type, _ id: String) {
        self.init(RecordType(type), id)
    }

    package init(_ type: RecordType, _ id: String) {
        self.type = type
        self.id = id
    }

    /// The record that a link of a text names; nil when it names none.
    package init?(_ destination: LinkDestination) {
        guard case .name(let scheme, let id, _) = destination, let type = RecordType(scheme: scheme.lowercased()) else {
            return nil
        }
        self.init(type, id)
    }

    /// What a link of a text to it names; nil when none leads to it.
    package var destination: LinkDestination? { type.scheme.map { .name(scheme: $0, id, anchor: nil) } }
    /// Of a record that is on a page of many.
    package var anchor: String { type.name.word + "-" + id }
}

/// What every record has: a permanent identifier, where it is, who may see it, and whether it is sample data.
///
/// A class, as `FrontMatter` is, so that handing on a record of thousands costs no copy of each of its texts.
package final class RecordMetadata: Sendable {
    package let id: String
    package let location: SourceLocation
    package let visibility: Visibility
    /// Whether the record itself says for whom it is.
    package let isVisibilityGiven: Bool
    package let isSample: Bool

    convenience init(_ reader: inout RecordReader) {
        self.init(&reader, id: reader.identifier(.identifier))
    }

    /// For records whose identifier follows from other fields.
    init(_ reader: inout RecordReader, id: String) {
        self.id = id
        location = reader.location
        let given = reader.visibility()
        visibility = given ?? .network
        isVisibilityGiven = given != nil
        isSample = reader.flag(.sample)
    }
}

/// Who may see a record or page, from the widest audience to the narrowest.
package enum Visibility: String, Choice, Comparable {
    case everyone = "julkinen"
    case network = "verkosto"
    case confidential = "luottamuksellinen"

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (a: Visibility, b: Visibility) -> Bool { a.rank < b.rank }
}

/// The front matter that every Markdown page may have.
package final class FrontMatter: Sendable {
    package let title: String
    package let titlePlace: SourceLocation
    package let summary: String?
    /// A contact's or a party's identifier.
    package let owner: String?
    package let updated: CalendarDate?
    package let reviewBy: CalendarDate?
    /// Where that day stands.
    package let reviewByPlace: SourceLocation?
    /// When someone last read the page and found it right, and who.
    package let reviewed: CalendarDate?
    package let reviewedPlace: SourceLocation?
    package let reviewer: String?
    /// Place among its siblings; pages without one come last, by title.
    package let order: Int?
    /// BCP 47, when the page is not in the site's language.
    package let language: String?
    package let publication: Publication
    package let formerAddresses: [FormerAddress]

    package enum Keys {
        static let owner = Key(
            "omistaja", fi: "Omistaja", "Kuka vastuuhenkilöistä tai mikä osapuoli pitää sivun ajan tasalla?",
            en: "Owner", "The contact person or party that keeps the page up to date.")
        package static let reviewBy = Key(
            "tarkista", fi: "Luettava läpi viimeistään",
            "Mihin päivään mennessä sivu on luettava läpi uudelleen? Ohjelma muistuttaa, kun päivä on mennyt.",
            en: "Review by", "The day by which the page is to be read again; the check reminds when it has passed.")
        package static let reviewed = Key(
            "tarkistettu", fi: "Luettu läpi", "Milloin sivu on viimeksi luettu läpi ja todettu oikeaksi?",
            en: "Reviewed", "When the page was last read and found right.")
        static let reviewer = Key(
            "tarkistaja", fi: "Lukija", "Kuka luki sivun viimeksi läpi ja totesi sen oikeaksi?",
            en: "Reviewer", "Who last read the page and found it right.",
            example: "Malli Esimerkki")
        static let order = Key(
            "jarjestys", fi: "Järjestys",
            "Monentena sivu on valikossa? Pienin luku tulee ensin. Sivut, joilla ei ole lukua, tulevat viimeisiksi.",
            en: "Order", "Place in the menu: the smallest number first, pages without one last.",
            example: "10")
        static let language = Key(
            "kieli", fi: "Kieli", "Mikä on sivun kielen tunnus, jos sivu on muulla kielellä kuin sivusto? Esim. sv tai en.",
            en: "Language", "The code of the page's language when it is not the site's, e.g. sv or en.")
    }

    /// - Parameters:
    ///   - key: Of the title.
    ///   - isLasting: Whether the page is what others rest on, and cannot come and go.
    ///   - published: The key of the first day on which the page is there.
    ///   - isDated: Whether the page must have that day.
    init(
        _ reader: inout RecordReader, title key: Key = .title, isLasting: Bool = false,
        published: Key = Publication.Keys.starts, isDated: Bool = false
    ) {
        let written = reader.sourcedText(key)
        (title, titlePlace) = (written.value, written.location)
        summary = reader.optionalLines(.summary)
        owner = reader.optionalReference(Keys.owner, to: Contact.self, Party.self)
        updated = reader.optionalDate(.updated)
        reviewBy = reader.optionalDate(Keys.reviewBy)
        reviewByPlace = reviewBy.map { _ in reader.place(of: Keys.reviewBy) }
        reviewed = reader.optionalDate(Keys.reviewed)
        reviewedPlace = reviewed.map { _ in reader.place(of: Keys.reviewed) }
        reviewer = reader.optionalText(Keys.reviewer)
        order = reader.optionalInteger(Keys.order)
        language = reader.optionalText(Keys.language, as: .language)
        publication = isLasting ? .always : Publication(&reader, from: published, isDated: isDated)
        formerAddresses = reader.formerAddresses()
    }
}

/// A record that is a Markdown page; its text is `Catalogue.documents[metadata.location.file]`.
package protocol PageRecord: Record {
    var frontMatter: FrontMatter { get }
}

extension PageRecord {
    package var asPage: (any PageRecord)? { self }
    package func title(in catalogue: Catalogue) -> String { frontMatter.title }
}

/// The scheme of a link to a generated page by its name: `sivu:vastuuhenkilot`.
package let pageScheme = "sivu"
