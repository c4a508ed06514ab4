import CLibrary
import Parallel

/// The site is written into the folder that is there, file by file, where it cannot be exchanged or is not to be.
///
/// Whoever reads meanwhile may see new pages beside old ones, and never a half file, but for `copy` on a few file systems. What
/// pages need comes before them, deletions are last; the manifest names a file before it is there and until it is gone.
struct InPlaceWriting: Sendable {
    let place: OutputPlace
    let tasks: Int

    /// - Parameters:
    ///   - staged: Files that are in the staging area, as the new manifest is.
    ///   - stale: Files to remove.
    func run(staged: [String], stale: [String]) async throws {
        guard mkdir(place.folder, 0o777) == 0 || errno == EEXIST else { throw FileFailure(place.folder) }
        guard access(place.folder, W_OK) == 0 else { throw FileFailure(place.folder) }
        try checkRoom(for: staged)
        let pages = staged.filter(isPage)
        let assets = staged.filter { !isPage($0) }
        try Journal.inPlace(put: assets + pages, remove: stale).write(to: place.journal)
        try await perform(put: assets + pages, remove: stale)
    }

    /// All that a journal tells, or what is left of it.
    func perform(put: [String], remove: [String]) async throws {
        let earlier = try Manifest(in: place.folder) ?? Manifest([])
        let both = Manifest(Array(Set(earlier.files + put)))
        if both.text != earlier.text {
            try writeFile(place.manifest, both.text)
            try putInPlace(place.manifest, as: OutputFolder.manifestName)
        }
        // No file may be in its place without what it needs: each part waits for the one before it.
        let firstPage = put.firstIndex(where: isPage) ?? put.endIndex
        for part in [put[..<firstPage], put[firstPage...]] {
            _ = try await parallelMap(Array(part), tasks: tasks) { try putInPlace(place.site + "/" + $0, as: $0) }
        }
        for file in remove { try self.remove(file) }
        let manifest = place.site + "/" + OutputFolder.manifestName
        if fileExists(manifest), try readFile(manifest) != both.text {
            try putInPlace(manifest, as: OutputFolder.manifestName)
        }
        unlink(place.journal)
        try await removeTree(place.site, tasks: tasks)
    }

    /// What is not in the staging area any more is in its place already.
    private func putInPlace(_ source: String, as file: String) throws {
        let target = place.folder + "/" + file
        guard kind(of: source) == S_IFREG else { return }
        for folder in folders(above: file).reversed() { try makeFolder(String(folder)) }
        if let kind = kind(of: target), kind != S_IFREG { throw FileFailure(target, .foreign) }
        if rename(source, target) == 0 { return }
        guard errno == EXDEV else { throw FileFailure(target) }
        try copy(source, to: target)
        unlink(source)
    }

    /// On another file system the bytes come in a file without a name, which gets it when it is whole; the old one goes just
    /// before. Where there are no such files it is written where it stands.
    private func copy(_ source: String, to target: String) throws {
        let bytes = try readFile(source)
        let folder = target.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(target[..<$0]) } ?? "."
        let descriptor = openUnnamed(in: folder)
        guard descriptor >= 0 else { return try writeFile(target, bytes) }
        defer { close(descriptor) }
        try writeAll(bytes, to: descriptor, path: target)
        if link(unnamed: descriptor, to: target) == 0 { return }
        guard errno == EEXIST, unlink(target) == 0, link(unnamed: descriptor, to: target) == 0 else {
            throw FileFailure(target)
        }
    }

    /// A folder that is there already may be a link, which would lead out of here.
    private func makeFolder(_ folder: String) throws {
        let path = place.folder + "/" + folder
        if mkdir(path, 0o777) == 0 { return }
        guard errno == EEXIST else { throw FileFailure(path) }
        guard kind(of: path) == S_IFDIR else { throw FileFailure(path, .foreign) }
    }

    /// Removes `file` and the folders that it leaves empty; what has taken its place, or that of a folder, stays.
    private func remove(_ file: String) throws {
        let above = folders(above: file).map { place.folder + "/" + $0 }
        guard above.allSatisfy({ kind(of: $0) == S_IFDIR }) else { return }
        let target = place.folder + "/" + file
        if let kind = kind(of: target) {
            guard kind == S_IFREG else { return }
            guard unlink(target) == 0 else { throw FileFailure(target) }
        }
        _ = above.first { rmdir($0) != 0 }
    }

    /// On another file system there must be room for all before the first file changes: the old site stays whole.
    private func checkRoom(for files: [String]) throws {
        var room = statvfs()
        guard device(of: place.folder) != device(of: place.site), statvfs(place.folder, &room) == 0 else { return }
        let block = max(1, Int(room.f_frsize))
        let needed = files.reduce(0) { sum, file in
            var status = stat()
            guard lstat(place.site + "/" + file, &status) == 0 else { return sum }
            // A block for its folder.
            return sum + Int(status.st_size) / block + 2
        }
        guard needed <= Int(room.f_bavail) else { throw FileFailure(place.folder, errno: ENOSPC) }
    }
}
