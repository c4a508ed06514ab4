import Diagnostics
import Testing

@testable import Model

/// What is not for an audience never gets into its catalogue: the filter for every kind of record.
struct VisibilityTests {
    /// Fields that satisfy every kind of record; each reads those that it knows.
    private static let everything: [(key: String, value: FieldValue)] = [
        ("tunnus", "a"), ("otsikko", "A"), ("nimi", "A"), ("termi", "A"), ("maaritelma", "a"), ("numero", "1/2020"),
        ("kunta", "A"),
        ("laji", "muu"), ("tyyppi", "muu"), ("osapuoli", "b"), ("avoinna", "kyllä"), ("vahvuus", "velvoite"), ("kohta", "k"),
        ("lainaus", "l"), ("velvoite", "v"), ("tila", "avoin"), ("varmuus", "hyvä"), ("mista", "a"), ("mihin", "b"),
        ("tieto", "c"), ("milloin", "d"), ("laajuus", "180"), ("ammatilliset", "145"), ("yhteiset", "35"), ("vuosi", "2020"),
        ("osuudet", [["nimi": "A", "prosentti": "100"]]), ("tyopaja", "a"), ("jarjestaja", "b"), ("kausi", "2020"),
        ("paikat", "2"), ("alkaa", "1.1.2020"), ("kohderyhma", "a"), ("mahdollisuus", "b"), ("painettuna", "a"),
        ("korjattuna", "b"), ("paikka", "c"), ("valtettava", "a"), ("suositeltava", "b"), ("sana", "a"), ("tarkoittaa", "b"),
        ("kuten", "b"), ("sanamuoto", "mukaelma"),
        ("julkaistu", "1.1.2020"), ("roolit", "a"), ("vastuussa", "a"), ("vaiheet", [["otsikko": "A", "kuka": "a"]]),
        ("tasot", [["tunnus": "a", "nimi": "A", "vahintaan": "1", "yksikko": "€"]]),
        ("osat", [["tunnus": "a", "nimi": "A", "osp": "15"]]),
        ("tutkinnot", [["tutkinto": "a", "osat": [["osa": "a", "laajuus": "kokonaan"]]]]),
    ]

    private static func record<Value: Record>(_ visibility: String, without keys: [String] = []) throws -> Value {
        let entries = everything.filter { !keys.contains($0.key) } + [(key: "nakyvyys", value: .scalar(visibility, at: place))]
        var reader = RecordReader(Fields(location: place, entries: entries))
        let record = Value(&reader)
        try #require(reader.isValid, "\(Value.self): \(reader.diagnostics.short)")
        return record
    }

    /// Tries each visibility on each audience.
    private func check<Value: Record>(_ type: Value.Type) throws {
        // The words of a party's state are others than those of an obligation's.
        let others = type == Party.self ? ["tila"] : []
        for (rank, word) in ["julkinen", "verkosto", "luottamuksellinen"].enumerated() {
            for (limit, audience) in Visibility.allCases.enumerated() {
                let record: Value = try Self.record(word, without: others)
                var (catalogue, faults) = (Catalogue(), [Diagnostic]())
                let isIn = catalogue.insert(record, audience: audience, diagnostics: &faults)
                #expect(isIn == (rank <= limit), "\(Value.self): \(word), \(audience)")
                #expect(catalogue[keyPath: Value.table].values.count == (isIn ? 1 : 0))
                #expect(catalogue.hidden == (isIn ? [] : [RecordKey(Value.self, record.id)]))
                #expect(faults.isEmpty)
            }
        }
    }

    @Test func everyTableIsFiltered() throws {
        for type in recordTypes { try check(type) }
        // A table of its own in the catalogue has its type in the list; the others are found by their types.
        let tables = Mirror(reflecting: Catalogue()).children.map { "\(type(of: $0.value))" }.filter { $0.hasPrefix("Table<") }
        #expect(Set(tables).isSubset(of: recordTypes.map { "Table<\($0)>" }) && tables.count > 10)
    }
}
