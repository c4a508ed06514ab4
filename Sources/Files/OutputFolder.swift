import CLibrary
import Parallel

/// The folder that the site is written to.
///
/// Writing has two phases. `stage` puts each changed file beside its target under a temporary name; when all of them are
/// on disk, `commit` renames them. A full disk therefore leaves the last good site as it was. The manifest names the
/// files that Luukku wrote: only those are ever replaced or removed.
package struct OutputFolder: Sendable {
    /// What became of one file.
    package enum Outcome: Sendable {
        case unchanged
        case staged
    }

    fileprivate static let manifestName = ".luukku-files"
    private static let temporarySuffix = ".luukku-new"

    /// The folder's path and `/`.
    private let place: String
    /// What is to be here when all is done.
    private let current: Manifest
    /// What an earlier build wrote, as a list and by name.
    private let earlier: Manifest
    private let known: Set<String>
    private let tasks: Int

    /// - Parameters:
    ///   - path: The folder; it is made if the one that it is in exists.
    ///   - files: All files of the site, by their paths in the folder.
    ///   - tasks: Parallel tasks for the work on many files.
    package init(_ path: String, files: [String], tasks: Int) throws {
        place = path + "/"
        self.tasks = tasks
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileFailure(path) }
        let manifest = place + Self.manifestName
        earlier = Manifest(text: access(manifest, F_OK) == 0 ? try readFile(manifest) : [])
        known = Set(earlier.files)
        current = Manifest(files)
    }

    /// Makes every folder that the files need, each once and after the one that it is in.
    package func prepare() async throws {
        for folders in current.folders {
            _ = try await parallelMap(folders, tasks: tasks) { try makeFolder(place + $0) }
        }
    }

    /// The same folder for more files of the site, which are known later, with every folder that they need.
    package func adding(_ files: [String]) async throws -> OutputFolder {
        try await OutputFolder(self, current: Manifest(files)).prepare()
        return OutputFolder(self, current: Manifest(current.files + files))
    }

    private init(_ other: OutputFolder, current: Manifest) {
        place = other.place
        earlier = other.earlier
        known = other.known
        tasks = other.tasks
        self.current = current
    }

    /// Writes `bytes` beside `file` unless `file` already holds exactly them.
    package func stage(_ file: String, _ bytes: [UInt8]) throws -> Outcome {
        let target = place + file
        switch try occupant(of: target, comparedWith: bytes) {
        case .same: return .unchanged
        case .nothing: break
        case .other where known.contains(file): break
        case .other, .foreign: throw FileFailure(target, .foreign)
        }
        try writeFile(target + Self.temporarySuffix, bytes)
        return .staged
    }

    /// Puts the staged files in place and removes what an earlier build wrote and this one did not.
    ///
    /// The manifest names a file before it is in place and until it is gone: whenever the build is killed, the next one
    /// takes no file of Luukku's for someone else's.
    ///
    /// - Returns: the number of files removed.
    package func commit(staged: [String]) async throws -> Int {
        let stale = known.isEmpty || earlier.text == current.text ? [] : known.subtracting(current.files).sorted()
        let both = stale.isEmpty ? current : Manifest(current.files + stale)
        if both.text != earlier.text { try write(both) }
        _ = try await parallelMap(staged, tasks: tasks) { file in
            let target = place + file
            try move(target + Self.temporarySuffix, to: target)
        }
        for file in stale { try remove(file) }
        if !stale.isEmpty { try write(current) }
        return stale.count
    }

    /// Removes staged files, and the folders made for them, after a failure.
    package func discard() {
        for file in current.files {
            unlink(place + file + Self.temporarySuffix)
            // Folders that only `prepare` made are empty still.
            _ = folders(above: file).first { rmdir(place + $0) != 0 }
        }
    }

    private func write(_ manifest: Manifest) throws {
        let target = place + Self.manifestName
        try writeFile(target + Self.temporarySuffix, manifest.text)
        try move(target + Self.temporarySuffix, to: target)
    }

    /// A folder that is there already may be a link, which would lead out of here. After an earlier build most are there,
    /// and looking comes first; otherwise making comes first.
    private func makeFolder(_ folder: String) throws {
        if !known.isEmpty, kind(of: folder) == S_IFDIR { return }
        if mkdir(folder, 0o777) == 0 { return }
        guard errno == EEXIST else { throw FileFailure(folder) }
        guard kind(of: folder) == S_IFDIR else { throw FileFailure(folder, .foreign) }
    }

    /// Removes `file` and the folders that it leaves empty; what has taken its place, or that of a folder, stays.
    private func remove(_ file: String) throws {
        let above = folders(above: file).map { place + $0 }
        guard above.allSatisfy({ kind(of: $0) == S_IFDIR }) else { return }
        let target = place + file
        if let kind = kind(of: target) {
            guard kind == S_IFREG else { return }
            guard unlink(target) == 0 else { throw FileFailure(target) }
        }
        _ = above.first { rmdir($0) != 0 }
    }
}

/// The files of an earlier build in `output` whose paths are wanted; those that are gone or cannot be read are left out.
package func earlierFiles(in output: String, where isWanted: (String) -> Bool) -> [[UInt8]] {
    earlierPaths(in: output).filter(isWanted).compactMap { try? readFile(output + "/" + $0) }
}

/// The paths of the files that an earlier build wrote; none when that is not known.
package func earlierPaths(in output: String) -> [String] {
    (try? readFile(output + "/" + OutputFolder.manifestName)).map { Manifest(text: $0).files } ?? []
}

/// The folders that lead to `file`, innermost first.
private func folders(above file: String) -> some Sequence<Substring> {
    sequence(first: file[...]) { path in path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } }.dropFirst()
}
