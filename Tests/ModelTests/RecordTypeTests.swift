import Foundation
import Model
import Testing

/// All that loops over records begins with their list.
struct RecordTypeTests {
    @Test func everyRecordIsListed() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Model/Records")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let declared = try files.flatMap { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                .matches(of: /(?:struct|class|extension) (\w+): (?:Page)?Record\b/).map { String($0.1) }
        }
        #expect(declared.sorted() == recordTypes.map { String(describing: $0) }.sorted(), "those in recordTypes")
    }
}
