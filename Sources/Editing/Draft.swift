import Diagnostics
import Files

/// The content files that a command changes: in memory until all of its edits have succeeded.
package struct Draft: Sendable {
    private let root: String
    private var files: [String: EditedFile] = [:]

    package init(root: String) {
        self.root = root
    }

    /// What has been changed, by file and in the order of the lines.
    package var changes: [TextEdit] {
        files.values.flatMap(\.changes).sorted { $0.location < $1.location }
    }

    func exists(_ path: String) -> Bool {
        files[path] != nil || fileExists(root + "/" + path)
    }

    /// The file as it is now, read when it is asked for first.
    package mutating func file(_ path: String) throws -> EditedFile {
        if let file = files[path] { return file }
        let file = try EditedFile(readFile(root + "/" + path), path: path)
        files[path] = file
        return file
    }

    package mutating func edit(_ path: String, _ work: (inout EditedFile) throws -> Void) throws {
        var file = try file(path)
        try work(&file)
        files[path] = file
    }

    /// Writes every changed file, unless one of them is not as it was read.
    package func write() throws {
        let changed = files.values.filter { $0.bytes != $0.original }.sorted { $0.path < $1.path }
        try replaceFiles(changed.map { Replacement(root + "/" + $0.path, old: $0.original, new: $0.bytes) })
    }
}
