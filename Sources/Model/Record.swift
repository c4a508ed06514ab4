package import Diagnostics

/// Every kind of record. The raw value is the scheme of a link to it in Markdown, e.g. `osapuoli:iin-kunta`.
///
/// A new kind of record begins here: the compiler then lists the places that must know it.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
    case party = "osapuoli"
    case site = "toimipiste"
    case role = "rooli"
    case contact = "vastuuhenkilo"
    case obligation = "velvoite"
    case signature = "allekirjoitus"
    case report = "raportti"
    case qualification = "tutkinto"
    case event = "tapahtuma"
    case pathway = "polku"
    case instruction = "ohje"
    case activity = "toiminto"
    case news = "tiedote"
    case agreement = "linjaus"
    case page = "teksti"
    case term = "termi"
    case statute = "saados"
    case supporter = "tukiorganisaatio"
    case actor = "toimija"
    case quota = "kiintiopaikka"
    case exchange = "vaihto"
}

/// One thing that the content says, with what all records share.
package protocol Record: Sendable {
    static var kind: RecordKind { get }
    var header: Header { get }
    /// Reads all fields, each named once. The record is used only if `reader` is still valid afterwards.
    init(_ reader: inout RecordReader)
}

extension Record {
    package var id: String { header.id }
}

/// What every record has: a permanent identifier, where it stands, who may see it, and whether it is sample data.
///
/// A class, as `PageHead` is, so that handing on a record of thousands costs no copy of each of its texts.
package final class Header: Sendable {
    package let id: String
    package let location: SourceLocation
    package let visibility: Visibility
    package let isSample: Bool

    convenience init(_ reader: inout RecordReader) {
        self.init(&reader, id: reader.identifier("tunnus"))
    }

    /// For records whose identifier follows from other fields.
    init(_ reader: inout RecordReader, id: String) {
        self.id = id
        location = reader.location
        // A word that is not understood may have meant the narrowest.
        visibility = reader.optionalChoice("nakyvyys", atFault: .confidential) ?? .network
        isSample = reader.flag("esimerkki")
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
package final class PageHead: Sendable {
    package let title: String
    package let summary: String?
    /// A contact's or a party's identifier.
    package let owner: String?
    package let updated: CalendarDate?
    package let reviewBy: CalendarDate?
    /// When someone last read the page and found it right, and who.
    package let reviewed: CalendarDate?
    package let reviewer: String?
    /// Place among its siblings; pages without one come last, by title.
    package let order: Int?
    /// BCP 47, when the page is not in the site's language.
    package let language: String?
    package let publication: Publication

    /// - Parameter isLasting: Whether the page is what others rest on, and cannot come and go.
    init(_ reader: inout RecordReader, isLasting: Bool = false) {
        title = reader.text("otsikko")
        summary = reader.optionalText("kuvaus")
        owner = reader.optionalReference("omistaja", to: .contact, .party)
        updated = reader.optionalDate("paivitetty")
        reviewBy = reader.optionalDate("tarkista")
        reviewed = reader.optionalDate("tarkistettu")
        reviewer = reader.optionalText("tarkistaja")
        order = reader.optionalInteger("jarjestys")
        language = reader.optionalText("kieli")
        publication = isLasting ? .always : Publication(&reader)
    }
}

/// A record that is a Markdown page; its text is `Catalogue.documents[header.location.file]`.
package protocol PageRecord: Record {
    var page: PageHead { get }
}

/// The scheme of a link to a generated page by its name: `sivu:vastuuhenkilot`.
package let pageScheme = "sivu"
