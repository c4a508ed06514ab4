import Diagnostics
import Testing

@testable import Model

/// Naive: each unknown key goes through all the others, and 40,000 take minutes.
struct ManyKeysTests {
    @Test(.timeLimit(.minutes(1))) func fortyThousandUnknownKeysOfARecord() {
        let entries = (0..<40_000).map { (key: "avain\($0)", value: FieldValue.scalar("x", at: place)) }
        let (_, faults) = read(
            Activity.self, Fields(location: place, entries: [("tunnus", "a"), ("nimmi", "A")] + entries))
        #expect(faults.count == 40_001)
        #expect(faults.short.first == "unknownKey nimmi", "nimi is misspelt, not missing")
        #expect(faults.first?.suggestion == "nimi")
    }

    /// What is wrong with the columns is told with the first row, whatever cells the rows have.
    @Test func aColumnIsTakenForWhatItIsOnce() {
        let header = SheetHeader(location: place, columns: ["tunnus", "kuvaus", "outo"])
        var later = header
        later.isTold = false
        let short = [(key: "tunnus", value: FieldValue.scalar("a", at: place))]
        let first = read(Activity.self, Fields(location: place, entries: short, header: header)).1
        #expect(first.short == ["missingValue nimi", "unknownKey outo"])
        var reader = RecordReader(Fields(location: place, entries: short, header: later))
        _ = Activity(&reader)
        reader.finish()
        #expect(reader.diagnostics.isEmpty && !reader.isValid)
    }
}
