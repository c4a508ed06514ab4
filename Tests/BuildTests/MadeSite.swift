import Build
import Foundation
import Model
import Testing

/// A site whose content a test writes, with the repository's theme; gone with the last who knows it.
final class MadeSite {
    let options: BuildOptions
    private let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "luukku-\(UUID().uuidString)")
        let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: repository.appending(path: "Theme"), to: root.appending(path: "Theme"))
        let today = try #require(CalendarDate(parsing: "2026-11-23"))
        options = BuildOptions(root: root.path, output: root.path + "/Public", today: today, tasks: 2)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func append(_ text: String, to path: String) throws {
        try write(String(contentsOf: root.appending(path: "Content/" + path), encoding: .utf8) + text, to: path)
    }

    func write(_ text: String, to path: String) throws {
        let file = root.appending(path: "Content/" + path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
}

/// What the folder of a type's pages adds to their names; nil of a type that is in files of facts alone.
func pageFolder(of type: any Record.Type) -> String? {
    type.places.lazy.compactMap { place -> String? in
        switch place {
        case .pages(let folder): folder + "/"
        case .otherPages: ""
        case .data: nil
        }
    }.first
}
