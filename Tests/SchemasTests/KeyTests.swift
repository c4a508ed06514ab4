import Content
import Diagnostics
import Foundation
import Model
import Testing

/// Every key declares its words in both languages, and what a value looks like.
struct KeyTests {
    private static let fields: [FieldDescription] = {
        func nested(_ fields: [FieldDescription]) -> [FieldDescription] {
            fields.flatMap { field in
                switch field.kind {
                case .record(let inner), .records(let inner): [field] + nested(inner)
                default: [field]
                }
            }
        }
        return ContentForm.all.flatMap { nested($0.fields) }
    }()

    @Test(arguments: Language.allCases) func aKeyHasALabelAndASentence(language: Language) {
        #expect(Self.fields.count > 300)
        for key in Self.fields.map(\.key) {
            let words = key.words(in: language)
            #expect(words.label.first?.isUppercase == true && !words.label.hasSuffix("."), "\(key.name): \(words.label)")
            // In Finnish a question is asked, and what else there is to know follows.
            let ends: [Character] = language == .fi ? [".", "?"] : ["."]
            let isSentence =
                words.help.first?.isUppercase == true && words.help.last.map(ends.contains) == true
                && !words.help.contains("  ")
            #expect(isSentence, "\(key.name): \(words.help)")
        }
        #expect(Self.fields.map(\.key).filter { $0.finnish.help == $0.english.help }.map(\.name) == [])
    }

    /// A column is known by its label, too.
    @Test func labelsOfARecordDiffer() {
        for form in ContentForm.all {
            for language in Language.allCases {
                let labels = form.fields.map { $0.key.words(in: language).label }
                #expect(Set(labels).count == labels.count, "\(form.name): \(labels)")
            }
        }
    }

    /// What a date or a choice looks like is told by its kind.
    @Test func aKeyHasAnExampleWhereItsKindHasNone() {
        for field in Self.fields {
            let isNeeded =
                switch field.kind {
                case .text, .texts(nil), .phrases, .wholeNumber, .clockTimes, .formed(.name): true
                case .identifier, .yesOrNo, .date, .formed, .texts(_?), .choice, .reference, .references, .record, .records:
                    false
                }
            #expect((field.key.example != nil) == isNeeded, "\(field.key.name): \(field.kind)")
        }
    }

    /// The declarations are those of the fields: a key that nothing reads would be a promise that nobody keeps.
    @Test func everyDeclaredKeyIsRead() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Model")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let declared = try files.flatMap { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                .matches(of: /Key\(\s*"([a-z_]+)", fi:/).map { String($0.1) }
        }
        let read = Set(Self.fields.map { $0.key.name + "\n" + $0.key.english.help + $0.key.finnish.help })
        #expect(declared.sorted() == read.map { String($0.prefix { $0 != "\n" }) }.sorted())
    }
}
