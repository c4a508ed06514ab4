import CLibrary

/// A folder that readers are served from, which gets its files one by one.
///
/// A file is written into a folder beside this one and renamed: nothing temporary ever lies among what readers can open. Where
/// nothing can be made beside it, as on a mounted share, the folder for that is a hidden one within.
package struct TargetFolder: Sendable {
    private let place: String
    private let staging: String

    /// - Parameter makes: Whether the folder is made, if the one that it is in exists. Without one it is as if it were empty.
    package init(_ path: String, makes: Bool) throws {
        guard makes else {
            (place, staging) = (path + "/", path + "/.luukku-kesken")
            return
        }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileFailure(path) }
        guard let real = realPath(path) else { throw FileFailure(path) }
        place = real + "/"
        let name = real[(real.lastIndex(of: "/").map { real.index(after: $0) } ?? real.startIndex)...]
        let beside = real.dropLast(name.count) + "." + name + ".luukku-kesken"
        staging = Self.canStage(in: String(beside), for: real) ? String(beside) : place + ".luukku-kesken"
    }

    private static func canStage(in staging: String, for folder: String) -> Bool {
        guard mkdir(staging, 0o700) == 0 || errno == EEXIST else { return false }
        var (one, other) = (stat(), stat())
        guard lstat(staging, &one) == 0, one.st_mode & S_IFMT == S_IFDIR, stat(folder, &other) == 0, one.st_dev == other.st_dev
        else { return false }
        return rmdir(staging) == 0 || errno == ENOTEMPTY
    }

    package var isEmpty: Bool { PrivateFolder(String(place.dropLast())).names.allSatisfy { place + $0 == staging } }

    /// nil when there is no such file. What is no ordinary file was not put there by Luukku.
    package func bytes(of file: String) throws -> [UInt8]? {
        switch kind(of: place + file) {
        case nil: return nil
        case S_IFREG: return try readFile(place + file)
        default: throw FileFailure(place + file, .foreign)
        }
    }

    package func put(_ file: String, _ bytes: [UInt8]) throws {
        var above = file.startIndex
        while let slash = file[above...].firstIndex(of: "/") {
            try makeFolder(place + file[..<slash])
            above = file.index(after: slash)
        }
        try makePrivateFolders(staging)
        let temporary = staging + "/" + String(fingerprint(file), radix: 16)
        try writeFile(temporary, bytes)
        do { try move(temporary, to: place + file) } catch {
            unlink(temporary)
            throw error
        }
    }

    /// A link in the place of a folder would lead out of here.
    private func makeFolder(_ folder: String) throws {
        if mkdir(folder, 0o777) == 0 { return }
        guard errno == EEXIST else { throw FileFailure(folder) }
        guard kind(of: folder) == S_IFDIR else { throw FileFailure(folder, .foreign) }
    }

    /// Removes `file` and the folders that it leaves empty.
    package func remove(_ file: String) throws {
        let above = folders(above: file).map { place + $0 }
        guard above.allSatisfy({ kind(of: $0) == S_IFDIR }) else { return }
        guard unlink(place + file) == 0 || errno == ENOENT else { throw FileFailure(place + file) }
        _ = above.first { rmdir($0) != 0 }
    }

    /// Removes what a run that was broken off has left, also this one.
    package func clear() throws { try PrivateFolder(staging).removeAll() }

    /// Takes the folder for one process, until that ends; nil when another has it.
    package func lock() throws -> FileLock? { try FileLock(folder: place) }
}
