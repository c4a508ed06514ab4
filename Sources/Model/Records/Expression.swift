/// An expression to avoid since the cooperation started, with the one to use.
package struct Expression: Record {
    package static let typeName = TypeName("ilmaus", fi: "ilmaus, jota vältetään", en: "expression to avoid")
    package static let places: [ContentPlace] = [.data("ilmaukset")]
    package static let place = RecordPlace.text(of: .corrections)
    package func title(in catalogue: Catalogue) -> String { avoided }
    package let metadata: RecordMetadata
    package let avoided: String
    package let recommended: String
    package let reason: String?
    package let since: CalendarDate?

    private enum Keys {
        static let avoided = Key(
            "valtettava", fi: "Vältettävä", "Mitä ilmausta ei enää käytetä?",
            en: "Avoided", "The expression to avoid.",
            example: "asiakas")
        static let recommended = Key(
            "suositeltava", fi: "Suositeltava", "Mitä ilmausta käytetään vältettävän ilmauksen sijaan?",
            en: "Recommended", "The expression to use instead.",
            example: "valmentautuja")
        static let since = Key(
            "alkaen", fi: "Alkaen", "Mistä päivästä alkaen suositus on voimassa?",
            en: "Since", "The day from which this holds.")
    }

    package init(_ reader: inout RecordReader) {
        avoided = reader.text(Keys.avoided)
        recommended = reader.text(Keys.recommended)
        reason = reader.optionalLines(.reason)
        since = reader.optionalDate(Keys.since)
        metadata = RecordMetadata(&reader, id: avoided)
    }

    package var titleRole: RecordText.Role { .fact }
    package func texts(in catalogue: Catalogue) -> [RecordText?] { [.fact(avoided), .fact(recommended), .prose(reason)] }
}
