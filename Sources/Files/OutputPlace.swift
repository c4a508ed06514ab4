import CLibrary

/// The folder of a site, or the file that it is packed into, and the staging area: what is not ready waits there and never in the folder,
/// which is published.
///
/// The area is beside the folder and named after it, so that the next run finds what a killed one left. Nobody but the user
/// gets at it: a host may publish what the folder is in.
package struct OutputPlace: Sendable {
    package enum Kind: Sendable {
        case folder
        case file
    }

    /// The folder or file without links. It need not be there yet.
    let folder: String
    /// `/srv/.www.luukku` for `/srv/www`.
    let area: String
    /// Whether the area is beside the folder, and most likely on the same file system.
    let isBeside: Bool

    /// The new site as far as it is made; after the exchange, the old one.
    var site: String { area + "/site" }
    var journal: String { area + "/journal" }
    /// One that is right until the site is in its place.
    var manifest: String { area + "/manifest" }
    var lock: String { area + "/lock" }
    /// Of the lock where the system locks nothing.
    static let ownSuffix = ".own"

    /// Makes the area if it is not there.
    ///
    /// - Parameters:
    ///   - output: The folder or file, or a link to it. What it is in must be there.
    ///   - fallback: Where the area is when nothing can be made beside the folder.
    init(_ output: String, holds kind: Kind = .folder, fallback: String?) throws {
        folder = try Self.resolved(output, kind)
        var code = EACCES
        if let beside = Self.beside(folder) {
            if try Self.make(beside) {
                (area, isBeside) = (beside, true)
                return
            }
            code = errno
        }
        guard let fallback, isFolder(folder) else { throw FileFailure(output, errno: code) }
        try makePrivateFolders(fallback)
        area = fallback + "/" + String(fingerprint(folder), radix: 36) + ".luukku"
        isBeside = false
        guard try Self.make(area) else { throw FileFailure(area) }
    }

    /// A folder that is not there stays the last part of the path.
    private static func resolved(_ output: String, _ wanted: Kind) throws -> String {
        if let real = realPath(output) {
            guard isFolder(real) == (wanted == .folder) else {
                throw FileFailure(output, errno: wanted == .folder ? ENOTDIR : EISDIR)
            }
            return real
        }
        // A link that leads nowhere is not there, and nothing can be made in its place.
        guard errno == ENOENT, kind(of: output) == nil else { throw FileFailure(output) }
        let parts = output.split(separator: "/", omittingEmptySubsequences: true)
        guard let name = parts.last else { throw FileFailure(output) }
        let above = (output.hasPrefix("/") ? "/" : "./") + parts.dropLast().joined(separator: "/")
        guard let parent = realPath(above) else { throw FileFailure(output) }
        return (parent == "/" ? "" : parent) + "/" + name
    }

    private static func beside(_ folder: String) -> String? {
        guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")), folder != "/" else { return nil }
        return folder[...slash] + "." + folder[folder.utf8.index(after: slash)...] + ".luukku"
    }

    /// - Returns: Whether the area is there; `errno` tells why not.
    private static func make(_ area: String) throws -> Bool {
        if mkdir(area, 0o700) == 0 { return true }
        guard errno == EEXIST else { return false }
        // Where everybody may write, somebody else may have put it there.
        var status = stat()
        guard lstat(area, &status) == 0 else { return mkdir(area, 0o700) == 0 }
        guard status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else { throw FileFailure(area, .foreign) }
        return true
    }
}
