#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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

    private static let manifestName = ".luukku-files"
    private static let temporarySuffix = ".luukku-new"

    let path: String
    /// Paths that an earlier build wrote.
    private let known: Set<String>

    package init(_ path: String) throws {
        self.path = path
        try makeFolder(path)
        let manifest = path + "/" + Self.manifestName
        let text = access(manifest, F_OK) == 0 ? String(decoding: try readFile(manifest), as: UTF8.self) : ""
        known = Set(text.split(separator: "\n").map(String.init).filter(isInside))
    }

    /// Makes every folder that `files` need, each once. A link in the place of one would lead out of here.
    package func prepare(_ files: [String]) throws {
        let needed = Set(files.flatMap(folders))
        for folder in needed.sorted(by: { $0.utf8.count < $1.utf8.count }).map({ path + "/" + $0 }) {
            try makeFolder(folder)
            guard kind(of: folder) == S_IFDIR else { throw FileFailure(folder, .foreign) }
        }
    }

    /// Writes `bytes` beside `file` unless `file` already holds exactly them.
    package func stage(_ file: String, _ bytes: [UInt8]) throws -> Outcome {
        let target = path + "/" + file
        var status = stat()
        if lstat(target, &status) == 0 {
            let isFile = status.st_mode & S_IFMT == S_IFREG
            if isFile, Int(status.st_size) == bytes.count, try readFile(target) == bytes { return .unchanged }
            guard known.contains(file), isFile else {
                throw FileFailure(target, .foreign)
            }
        }
        try writeFile(target + Self.temporarySuffix, bytes)
        return .staged
    }

    /// Puts the staged files in place and removes what an earlier build wrote and this one did not.
    ///
    /// - Returns: the number of files removed.
    package func commit(staged: [String], all files: [String]) throws -> Int {
        let current = Set(files)
        try writeManifest(known.union(current))
        for file in staged { try move(path + "/" + file + Self.temporarySuffix, to: path + "/" + file) }
        let stale = known.subtracting(current).sorted()
        for file in stale { try remove(file) }
        try writeManifest(current)
        return stale.count
    }

    /// Removes staged files, and the folders made for them, after a failure.
    package func discard(_ files: [String]) {
        for file in files {
            unlink(path + "/" + file + Self.temporarySuffix)
            // Folders that only `prepare` made are empty still.
            _ = folders(above: file).first { rmdir(path + "/" + $0) != 0 }
        }
    }

    private func writeManifest(_ files: Set<String>) throws {
        let text = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
        let target = path + "/" + Self.manifestName
        try writeFile(target + Self.temporarySuffix, Array(text.utf8))
        try move(target + Self.temporarySuffix, to: target)
    }

    /// Removes `file` and the folders that it leaves empty; what has taken its place, or that of a folder, stays.
    private func remove(_ file: String) throws {
        let above = folders(above: file).map { path + "/" + $0 }
        guard above.allSatisfy({ kind(of: $0) == S_IFDIR }) else { return }
        let target = path + "/" + file
        if let kind = kind(of: target) {
            guard kind == S_IFREG else { return }
            guard unlink(target) == 0 else { throw FileFailure(target) }
        }
        _ = above.first { rmdir($0) != 0 }
    }
}

/// The folders that lead to `file`, innermost first.
private func folders(above file: String) -> [Substring] {
    sequence(first: file[...]) { path in path.lastIndex(of: "/").map { path[..<$0] } }.dropFirst().map(\.self)
}

/// The type of what stands at `path`, of a link itself; nil when nothing does.
private func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
}

/// A manifest that was edited cannot make Luukku remove a file outside the output folder.
private func isInside(_ file: String) -> Bool {
    !file.hasPrefix("/") && !file.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0.isEmpty }
}

private func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileFailure(path) }
}

private func move(_ path: String, to target: String) throws {
    guard rename(path, target) == 0 else { throw FileFailure(target) }
}

private func writeFile(_ path: String, _ bytes: [UInt8]) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw FileFailure(path) }
    var failure: FileFailure?
    bytes.withUnsafeBytes { buffer in
        var written = 0
        while written < buffer.count {
            let count = write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                failure = FileFailure(path)
                return
            }
            written += count
        }
    }
    if close(descriptor) != 0, failure == nil { failure = FileFailure(path) }
    if let failure {
        unlink(path)
        throw failure
    }
}
