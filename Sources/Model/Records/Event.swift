/// Something with a date in the annual clock (vuosikello).
package struct Event: Record {
    package enum Category: String, Choice {
        case meeting = "tapaaminen"
        case training = "koulutus"
        case visit = "vierailu"
        case exchange = "työntekijävaihto"
        case deadline = "määräaika"
        case other = "muu"
    }

    package static let kind = RecordKind.event
    package let header: Header
    package let title: String
    package let category: Category
    package let starts: CalendarDate
    /// The last day of an event of several days.
    package let ends: CalendarDate?
    /// Clock times as people write them: `9.00–11.30`.
    package let time: String?
    package let place: String?
    package let remoteAddress: String?
    package let parties: [String]
    package let roles: [String]
    package let summary: String?
    package let isCancelled: Bool

    package init(_ reader: inout RecordReader) {
        header = Header(&reader)
        title = reader.text("otsikko")
        category = reader.choice("tyyppi", default: .other)
        starts = reader.date("alkaa")
        ends = reader.optionalDate("paattyy")
        time = reader.optionalText("kello")
        place = reader.optionalText("paikka")
        remoteAddress = reader.optionalText("etaosoite")
        parties = reader.references("osapuolet", to: .party)
        roles = reader.references("roolit", to: .role)
        summary = reader.optionalText("kuvaus")
        isCancelled = reader.flag("peruttu")
        if let ends, ends < starts {
            reader.report(.endsBeforeStart, at: reader.location.field("paattyy"), value: ends.finnish)
        }
    }

    package var lastDay: CalendarDate { ends ?? starts }
}
