import Content
import Diagnostics
import Model
import Testing

@testable import Schemas

/// Every key has its sentence in both languages, and every sentence its key.
struct KeyTextTests {
    /// The paths of all fields of all forms.
    private static let paths: Set<[String]> = {
        func paths(_ fields: [FieldDescription], _ start: [String]) -> [[String]] {
            fields.flatMap { field in
                switch field.kind {
                case .record(let nested), .records(let nested):
                    [start + [field.key]] + paths(nested, start + [field.key])
                default: [start + [field.key]]
                }
            }
        }
        return Set(ContentForm.all.flatMap { paths($0.fields, [$0.record]) })
    }()

    @Test func everyKeyHasAText() {
        #expect(Self.paths.count > 200)
        #expect(Self.paths.filter { KeyText.of($0) == nil }.map { $0.joined(separator: ".") }.sorted() == [])
    }

    @Test func noTextIsLeftOverAndNoneIsThereTwice() {
        let used = Set(Self.paths.compactMap { KeyText.of($0)?.path })
        #expect(KeyText.all.map(\.path).filter { !used.contains($0) } == [])
        #expect(Set(KeyText.all.map(\.path)).count == KeyText.all.count)
    }

    @Test(arguments: Language.allCases) func everyTextIsASentence(language: Language) {
        for text in KeyText.all.map({ $0.text(in: language) }) {
            #expect(text.hasSuffix(".") && text.first?.isUppercase == true && !text.contains("  "), "\(text)")
        }
        #expect(KeyText.all.filter { $0.fi == $0.en }.map(\.path) == [])
    }
}
