import Diagnostics
import Foundation

/// A copy of the small site with the repository's theme, in a temporary folder that goes when the value goes.
final class TestSite {
    let root: URL
    let output: URL
    private let folder: URL

    /// - Parameter overlay: A folder whose files are laid over the small site; its `setup.sh` then makes what Git cannot hold.
    init(with overlay: URL? = nil) throws {
        folder = try temporaryFolder()
        root = folder.appending(path: "site")
        output = folder.appending(path: "Public")
        try FileManager.default.copyItem(at: Self.small, to: root)
        try FileManager.default.copyItem(at: Program.repository.appending(path: "Theme"), to: root.appending(path: "Theme"))
        guard let overlay else { return }
        for path in try FileManager.default.subpathsOfDirectory(atPath: overlay.path) where path.contains("/") {
            let source = overlay.appending(path: path)
            let isFolder = try source.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
            if !isFolder { try write(Data(contentsOf: source), to: path) }
        }
        let setup = overlay.appending(path: "setup.sh")
        guard FileManager.default.fileExists(atPath: setup.path) else { return }
        let run = try Program.run(["/bin/sh", "-eu", setup.path], in: root)
        guard run.status == 0 else { throw Program.Failure([setup.path, run.errors]) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static let sites = Program.repository.appending(path: "Tests/Sites")
    /// Pages that come and go, and other days on which the site changes by itself.
    static let days = sites.appending(path: "days")
    private static let small = sites.appending(path: "small")

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ data: Data, to path: String) throws {
        let target = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: target)
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The text of a file of the output.
    func page(_ path: String) throws -> String {
        try String(contentsOf: output.appending(path: path), encoding: .utf8)
    }

    /// What every run is given, so that nothing depends on the day or on the machine.
    func luukku(_ command: String, _ options: [String] = [], limits: Program.Limits = .init()) throws -> Program.Run {
        let given = [
            "--root", root.path, "--output", output.path, "--today", "2026-11-01", "--language", "fi", "--format", "json",
            "--tasks", "2",
        ]
        return try Program.luukku([command] + given + options, limits: limits)
    }

    /// Everything in the output: the bytes of each file with the time of its last change; folders have none.
    func snapshot(of folder: String? = nil, withTimes: Bool = true) throws -> [String: FileState] {
        let folder = folder.map { root.appending(path: $0) } ?? output
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try Dictionary(
            uniqueKeysWithValues: paths.map { path in
                let file = folder.appending(path: path)
                let values = try file.resourceValues(forKeys: [.isDirectoryKey, .contentModificationDateKey])
                if values.isDirectory == true { return (path, FileState(data: nil, changed: nil)) }
                return (
                    path,
                    FileState(data: try Data(contentsOf: file), changed: withTimes ? values.contentModificationDate : nil)
                )
            })
    }

    struct FileState: Equatable {
        let data: Data?
        let changed: Date?
    }

    /// The small site as it was built when all was well.
    func putLastGoodSite() throws {
        try FileManager.default.copyItem(at: Self.lastGood.get(), to: output)
    }

    private static let lastGood = Result {
        let site = try TestSite()
        let run = try site.luukku("build")
        guard run.status == 0 else { throw Program.Failure(["build", run.output, run.errors]) }
        let kept = try temporaryFolder().appending(path: "Public")
        try FileManager.default.copyItem(at: site.output, to: kept)
        return kept
    }
}

/// A diagnostic as `--format json` writes it.
struct FoundDiagnostic: Decodable {
    let code: String
    let severity: String
    let file: String?
    let line: Int?
    let column: Int?
    let field: String?
    let message: String
    let value: String?
    let suggestion: String?
    let notes: [Note]?
    let remedy: String
    /// How many faults of the kind are not told one by one.
    let more: Int?

    struct Note: Decodable {
        let label: String
        let text: String
    }

    static func list(_ json: String) throws -> [FoundDiagnostic] {
        try JSONDecoder().decode([FoundDiagnostic].self, from: Data(json.utf8))
    }

    /// `L104 Content/tiedot/vastuuhenkilot.csv:3 [osapuoli] kala-kunat -> kala-kunta`, as `expected.txt` has it.
    /// ` +5` counts those that are not told.
    var compact: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
        var text = code + " " + (place.isEmpty ? "-" : visible(place))
        if let field { text += " [\(field)]" }
        if let value { text += " " + shortened(visible(value)) }
        if let suggestion { text += " -> " + shortened(visible(suggestion)) }
        if let more { text += " +\(more)" }
        return text
    }

    private func shortened(_ text: String) -> String {
        text.unicodeScalars.count <= 80 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(80))) + "…"
    }

    private func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
                    return scalar == "\n" ? "⏎" : isControl ? "\u{FFFD}" : scalar
                }))
    }
}
