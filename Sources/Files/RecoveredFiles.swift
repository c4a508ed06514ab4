import CLibrary

/// What is in an output folder that has no manifest: pages of ours tell by their own mark, other files by the fingerprint in
/// their names, and what was compressed of these by its name.
struct RecoveredFiles: Sendable {
    /// The files of the site that are known; empty when the front page is not one, and the folder therefore not ours.
    let ours: [String]
    /// All else. Hidden files are left out.
    let others: [String]
    /// Whether anything is there that is not hidden.
    let isSeen: Bool

    private static let generator = Array(#"<meta name="generator" content="Luukku">"#.utf8)
    private static let toRoot = Array(#"<link rel="manifest" href=""#.utf8)
    /// The frame of a page has both in its first lines.
    private static let head = 8192

    /// nil when the folder is not there.
    init?(in folder: String, tasks: Int) async throws {
        guard kind(of: folder) != nil else { return nil }
        guard try Self.isOurs("index.html", in: folder) else {
            (ours, others) = ([], [])
            isSeen = try listing(of: folder + "/").contains { !$0.name.hasPrefix(".") }
            return
        }
        let found = try await walk(folder, tasks: tasks) { below, entries in
            let files = entries.lazy.filter { !$0.isFolder && !$0.name.hasPrefix(".") }.map { below + $0.name }
            return try files.map { path in
                let isOurs = try Self.isOurs(path, in: folder) || Self.isCalledByItsContent(path, in: folder)
                return (path: path, isOurs: isOurs)
            }
        }.results.flatMap(\.self)
        let known = Set(found.lazy.filter(\.isOurs).map(\.path))
        ours = found.map(\.path).filter { known.contains($0) || known.contains(String(uncompressed($0))) }
        others = found.map(\.path).filter { !known.contains($0) && !known.contains(String(uncompressed($0))) }
        isSeen = true
    }

    /// `haku/sanat-0.3f9a81c2d4.js`, when it is what the digits say.
    private static func isCalledByItsContent(_ path: String, in folder: String) throws -> Bool {
        let parts = path.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 2, parts[parts.count - 2].utf8.count == 10 else { return false }
        let place = folder + "/" + path
        guard kind(of: place) == S_IFREG else { return false }
        let plain = parts.dropLast(2).joined(separator: ".") + "." + parts[parts.count - 1]
        return try readFile(place).withUnsafeBytes { Files.path(plain, withFingerprint: fingerprint($0)) } == path
    }

    /// Whether the page says that Luukku made it, and that its site begins at `folder`: a copy of another site in a folder below does not.
    private static func isOurs(_ path: String, in folder: String) throws -> Bool {
        let place = folder + "/" + path
        guard path.hasSuffix(".html"), kind(of: place) == S_IFREG else { return false }
        let head = try readFile(place, first: Self.head)
        guard head.firstRange(of: generator) != nil, let start = head.firstRange(of: toRoot)?.upperBound else { return false }
        let address = head[start...].prefix { $0 != UInt8(ascii: "\"") }
        let steps = String(decoding: address, as: UTF8.self).split(separator: "/").prefix { $0 == ".." }.count
        return steps == folders(above: path).reduce(0) { count, _ in count + 1 }
    }
}
