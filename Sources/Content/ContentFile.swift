import Diagnostics
import Files
import Model

/// A file and what its place and ending make of it.
struct ContentFile: Sendable {
    enum FileType { case settings, data, markdown, attachment, unknown }

    let source: SourceFile
    /// Path below the content folder.
    let path: Substring
    let kind: FileType

    init(_ source: SourceFile) {
        self.source = source
        let path = Substring(source.path.utf8.dropFirst("Content/".utf8.count))
        self.path = path
        let folder = path.utf8.firstIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
        kind =
            switch folder {
            case _ where path == "sivusto.yaml": .settings
            case "tiedot" where path.hasSuffix(".yaml") || path.hasSuffix(".csv"): .data
            case "liitteet", "kuvat": .attachment
            case _ where path.hasSuffix(".md"): .markdown
            default: .unknown
            }
    }

    /// Attachments are copied as they are.
    var isRead: Bool { kind == .settings || kind == .data || kind == .markdown }
    /// Path below the content folder, without its ending.
    var stem: Substring { path[..<(path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex)] }
    var location: SourceLocation { SourceLocation(file: source.path) }

    /// What the records of a file of facts are, by its name.
    var dataSource: RecordSource? {
        path.hasPrefix("tiedot/") ? dataFiles[String(stem.dropFirst("tiedot/".count))] : nil
    }

    /// Whether it is a table as Excel or another office program saves it for itself.
    var isWorkbook: Bool {
        let name = source.name.lowercased()
        return [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods"].contains { name.hasSuffix($0) }
    }

    /// The name that a file of facts which is not known was probably meant to have: an Excel table is saved as CSV.
    var meantName: String? {
        guard path.hasPrefix("tiedot/") else { return nearest(to: String(path), in: ["sivusto.yaml"]) }
        let name = String(stem.dropFirst("tiedot/".count))
        let meant = dataFiles[name] == nil ? nearest(to: name, in: dataFiles.keys.sorted()) : name
        return meant.map { $0 + (path.hasSuffix(".yaml") || path.hasSuffix(".yml") ? ".yaml" : ".csv") }
    }
}

/// The largest file that is read whole. Texts have a stricter limit of their own in `Markdown`.
let largestFile = 16 << 20

func read(_ file: ContentFile, _ diagnostics: inout [Diagnostic]) throws -> [UInt8]? {
    guard let bytes = try file.source.bytes(atMost: largestFile) else {
        diagnostics.append(
            Diagnostic(.fileTooLarge, at: file.location, value: "\(file.source.size) B", notes: [.detail("≤ \(largestFile) B")])
        )
        return nil
    }
    return bytes
}
