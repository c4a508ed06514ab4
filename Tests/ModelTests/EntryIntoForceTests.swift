import Testing

@testable import Model

struct EntryIntoForceTests {
    private func party(_ id: String, isOriginal: Bool = true) -> Party {
        read(
            Party.self,
            [
                "tunnus": .scalar(id, at: place), "otsikko": "X", "tyyppi": "kunta", "kunta": "X",
                "alkuperainen": isOriginal ? "kyllä" : "ei",
            ]
        ).record
    }

    private func signature(_ party: String, _ date: String, _ certainty: String = "hyvä", or other: String = "") -> Signature {
        read(
            Signature.self,
            [
                "osapuoli": .scalar(party, at: place), "paivays": .scalar(date, at: place),
                "varmuus": .scalar(certainty, at: place), "vaihtoehtoinen_paivays": .scalar(other, at: place),
            ]
        ).record
    }

    private func entry(_ parties: [Party], _ signatures: [Signature]) -> EntryIntoForce {
        EntryIntoForce(parties: parties, signatures: signatures)
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }

    @Test func theLastSignatureBringsItIntoForce() throws {
        let signatures = [signature("a", "13.1.2020"), signature("b", "17.1.2020"), signature("c", "20.12.2019")]
        #expect(entry([party("a"), party("b"), party("c")], signatures) == .since(try day("17.1.2020")))
    }

    @Test func whoHasNotSignedIsWaitedFor() {
        let parties = [party("a"), party("b"), party("c")]
        #expect(entry(parties, [signature("b", "17.1.2020")]) == .waiting(parties: ["a", "c"]))
        #expect(entry(parties, [signature("b", "", "puuttuu")]) == .waiting(parties: ["a", "c"]))
    }

    @Test(arguments: [("", "puuttuu"), ("", "hyvä"), ("29.12.2019", "matala"), ("15.1.2021", "epävarma")])
    func oneUncertainDateIsEnough(date: String, certainty: String) throws {
        let signatures = [signature("a", "13.1.2020"), signature("b", date, certainty)]
        #expect(entry([party("a"), party("b")], signatures) == .unverifiable(earliest: try day("13.1.2020")))
    }

    @Test func aDateThatMayBeReadAsAnotherIsUncertain() throws {
        let signatures = [signature("a", "13.1.2020"), signature("b", "16.1.2020", or: "5.5.2021")]
        #expect(entry([party("a"), party("b")], signatures) == .unverifiable(earliest: try day("13.1.2020")))
    }

    @Test func withoutAnyCertainDateNothingIsKnown() {
        #expect(entry([party("a")], [signature("a", "15.1.2021", "epävarma")]) == .unverifiable(earliest: nil))
        #expect(entry([], []) == .unverifiable(earliest: nil))
    }

    @Test func whoJoinedLaterDoesNotMoveTheDay() throws {
        let parties = [party("a"), party("b", isOriginal: false), party("c", isOriginal: false)]
        #expect(entry(parties, [signature("a", "13.1.2020"), signature("b", "1.9.2023")]) == .since(try day("13.1.2020")))
    }

    /// The network's own case: one date is missing, one has an uncertain year and one is barely legible.
    /// Naive: the latest date in the file, 15.1.2021, a whole year too late.
    @Test func theNetworksOwnEntryIsUnverifiable() throws {
        let signatures = [
            signature("iin-kunta", "2019-12-29", "matala"), signature("kittilan-kunta", "2020-01-13"),
            signature("muonion-kunta-tyopaja", "2021-01-15", "epävarma"),
            signature("simon-kunta-nuorten-tyopaja", "2020-01-10"), signature("tervolan-kunta", "2019-12-20"),
            signature("ammattiopisto-luovi", "2020-01-17"), signature("osao", "", "puuttuu"),
        ]
        #expect(signatures.compactMap(\.date).max() == (try day("15.1.2021")))
        #expect(entry(signatures.map { party($0.party) }, signatures) == .unverifiable(earliest: try day("17.1.2020")))
    }
}
