import Model
import SmallNetwork
import Testing

@testable import Theme

/// A table of records: what each row has beside its cells.
struct TableTests {
    private func table<Value: Record>(_ network: SmallNetwork, _ type: Value.Type) -> TableView {
        let records = type.listed(in: network.catalogue)
        return TableView(
            "otsikko", records: records,
            [
                Column(heading: "nimi") { cell($0.title(in: network.catalogue)) }, Column(heading: "tunnus") { cell($0.id) },
            ])
    }

    /// Whatever the type of record is.
    @Test func aRowOfSampleDataIsMarked() {
        var network = SmallNetwork()
        let law = [("nimi", "laki"), ("numero", "1/2020")]
        network.add(Statute.self, [("tunnus", "a")] + law + [("esimerkki", "kyllä")])
        network.add(Statute.self, [("tunnus", "b")] + law)
        #expect(table(network, Statute.self).rows.map(\.isSample) == [true, false])
    }

    @Test func theFirstColumnNamesTheRow() {
        var network = SmallNetwork()
        network.add(Statute.self, [("tunnus", "a"), ("nimi", "laki"), ("numero", "1/2020")])
        let table = table(network, Statute.self)
        #expect(table.columns == ["nimi", "tunnus"])
        #expect(table.rows.map(\.header.label) == ["laki"])
        #expect(table.rows.map { $0.cells.map { $0.map(\.label) } } == [[["a"]]])
    }

    /// Links lead to a law; a correction is a part of its page's text.
    @Test func aRowHasAnAnchorWhereLinksLeadToOne() {
        var network = SmallNetwork()
        network.add(Statute.self, [("tunnus", "a"), ("nimi", "laki"), ("numero", "1/2020")])
        network.add(Correction.self, [("painettuna", "x"), ("korjattuna", "y"), ("paikka", "luku 1")])
        #expect(table(network, Statute.self).rows.map(\.anchor) == ["saados-a"])
        #expect(table(network, Correction.self).rows.map(\.anchor) == [nil])
    }
}
