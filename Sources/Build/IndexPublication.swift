import Files
import Formats
import Parallel
import Search

extension OutputFolder {
    /// Stages the index: its parts, each called by what is in it, and the file that names them.
    ///
    /// - Returns: the number of its files, and the paths of those that were staged.
    mutating func stage(
        _ index: IndexFiles, _ hosted: HostedFiles?, tasks: Int, progress: @escaping @Sendable () -> Void
    ) async throws -> (count: Int, staged: [String]) {
        let parts = try await parallelMap(index.parts, tasks: tasks) { [self] part in
            defer { progress() }
            let bytes = content(of: part)
            let path = part.path(with: bytes)
            return (
                path: path,
                outcome: Result {
                    try hosted?.stage(beside: path, bytes, in: self)
                    return try stage(path, bytes)
                }
            )
        }
        let entry = index.entry(published: parts.map(\.path))
        // Before a failure is told: what was staged is then discarded with all else.
        self = try await adding(parts.map(\.path) + [entry.path])
        let staged = try parts.filter { try $0.outcome.get() == .staged }.map(\.path)
        defer { progress() }
        let bytes = entry.bytes()
        try hosted?.stage(beside: entry.path, bytes, in: self)
        return (parts.count + 1, try stage(entry.path, bytes) == .staged ? staged + [entry.path] : staged)
    }
}

// A call of its own, from which `make cost` tells what the index costs.
@inline(never)
func content(of part: GeneratedFile) -> [UInt8] { part.bytes() }

extension IndexFiles {
    /// Each of its files, made once.
    func each(_ take: (_ path: String, _ bytes: [UInt8]) throws -> Void) throws {
        let paths = try parts.map { part in
            let bytes = content(of: part)
            let path = part.path(with: bytes)
            try take(path, bytes)
            return path
        }
        let entry = entry(published: paths)
        try take(entry.path, entry.bytes())
    }

    /// The same files in memory. A part is made once more when it is asked for: all of them would take much room.
    func files(tasks: Int) async throws -> [GeneratedFile] {
        let parts = try await parallelMap(parts, tasks: tasks) { GeneratedFile($0.path(with: $0.bytes()), $0.bytes) }
        return parts + [entry(published: parts.map(\.path))]
    }
}

extension GeneratedFile {
    fileprivate func path(with bytes: [UInt8]) -> String {
        Files.path(path, withFingerprint: bytes.withUnsafeBytes { fingerprint($0) })
    }
}
