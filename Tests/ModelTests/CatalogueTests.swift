import Diagnostics
import Testing

@testable import Model

struct CatalogueTests {
    private func activity(_ id: String, _ visibility: String, line: Int = 1) -> Activity {
        let location = SourceLocation(file: "a.yaml", line: line)
        var reader = RecordReader(
            Fields(
                location: location,
                entries: [
                    ("tunnus", .scalar(id, at: location)), ("nimi", "A"), ("nakyvyys", .scalar(visibility, at: location)),
                ]))
        return Activity(&reader)
    }

    @Test func withoutAWordARecordIsForTheNetwork() {
        let (activity, faults) = read(Activity.self, ["tunnus": "a", "nimi": "A"])
        #expect(activity.metadata.visibility == .network && !activity.metadata.isSample)
        #expect(faults.isEmpty)
    }

    /// Naive: a word that is not understood means nothing, and the record is for everyone.
    @Test func aMisspeltVisibilityKeepsTheRecordOut() {
        var reader = RecordReader(["tunnus": "a", "nimi": "A", "nakyvyys": "luottamuksellin"])
        #expect(Activity(&reader).metadata.visibility == .confidential)
        #expect(!reader.isValid)
        #expect(reader.diagnostics.first?.suggestion == "luottamuksellinen")
    }

    /// A key without a word may have been meant to say the narrowest. The cell of a sheet may be left empty.
    @Test func aBlankVisibilityKeepsTheRecordOut() {
        var reader = RecordReader(["tunnus": "a", "nimi": "A", "nakyvyys": " "])
        #expect(Activity(&reader).metadata.visibility == .confidential)
        #expect(reader.diagnostics.map(\.rule) == [.missingValue] && !reader.isValid)
        var list = RecordReader(["tunnus": "a", "nimi": "A", "nakyvyys": ["julkinen"]])
        #expect(Activity(&list).metadata.visibility == .confidential)
        #expect(list.diagnostics.map(\.rule) == [.wrongType])
        let place = SourceLocation(file: "a.csv", line: 2)
        let header = SheetHeader(location: place, columns: ["tunnus", "nimi", "nakyvyys"])
        var row = RecordReader(
            Fields(location: place, entries: [("tunnus", "a"), ("nimi", "A"), ("nakyvyys", "")], header: header))
        #expect(Activity(&row).metadata.visibility == .network && row.isValid)
    }

    @Test func theSecondOfTwoIsKeptOutAndTheFirstNamed() {
        var (catalogue, faults) = (Catalogue(), [Diagnostic]())
        let (first, second) = (activity("a", "julkinen", line: 1), activity("a", "julkinen", line: 9))
        let isIn = [first, second].map {
            catalogue.insert($0, audience: .network, diagnostics: &faults)
        }
        #expect(isIn == [true, false])
        #expect(
            faults == [
                Diagnostic(
                    .duplicateIdentifier, at: second.metadata.location, value: "a", notes: [.first(first.metadata.location)])
            ])
        #expect(catalogue.activities["a"]?.metadata.location.line == 1)
    }

    @Test func tablesKeepTheOrderOfTheContent() {
        var (catalogue, faults) = (Catalogue(), [Diagnostic]())
        for id in ["c", "a", "b"] {
            _ = catalogue.insert(activity(id, "julkinen"), audience: .everyone, diagnostics: &faults)
        }
        #expect(catalogue.activities.ids == ["c", "a", "b"])
        #expect(Activity.identifiers(in: catalogue) == ["c", "a", "b"])
    }

    @Test func visibilitiesGoFromTheWidestToTheNarrowest() {
        #expect(Visibility.everyone < .network && .network < Visibility.confidential)
    }

    @Test func everyKindOfRecordCanBeAskedFor() {
        for type in RecordType.all { #expect(type.identifiers(in: Catalogue()).isEmpty) }
        #expect(Set(RecordType.schemes).count == RecordType.schemes.count)
        #expect(!RecordType.schemes.contains(pageScheme))
        #expect(Set(RecordType.all).count == RecordType.all.count)
    }
}
