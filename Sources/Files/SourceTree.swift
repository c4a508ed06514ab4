// Files: the only code that touches the disk.
//
// 1. `SourceTree` lists a folder, refusing what is not an ordinary file inside it; `SourceFile` is read when asked for.
// 2. `OutputFolder` writes the site, under an `OutputLock`: new files wait in the staging area of its `OutputPlace`, beside the folder.
// 3. `SiteExchange` lets the new site and the old one change places in one step. Where that cannot be, `Journal` tells what is to be
//    done file by file, and the next run finishes it. Stale files go, those of others stay.
// 4. Every failing call throws `FileFailure` with its path. No FileHandle, no Data: both fail badly on a full disk.

import CLibrary
package import Diagnostics
import Parallel

/// The ordinary files below a folder, sorted by the bytes of their paths.
package struct SourceTree: Sendable {
    package private(set) var files: [SourceFile] = []
    package private(set) var diagnostics: [Diagnostic] = []
    private let root: String
    /// The root without links.
    private let realRoot: String

    /// - Parameters:
    ///   - folder: The folder to list, e.g. `Content`, below `root`.
    ///   - root: The site's root; links may lead anywhere below it.
    package init(_ folder: String, root: String) throws {
        guard let real = realPath(root) else { throw FileFailure(root) }
        self.root = root
        realRoot = real
        guard realPath(root + "/" + folder) != nil || errno != ENOENT else { throw FileFailure(root + "/" + folder, .noSite) }
        try list(folder + "/")
        reportCollidingNames(below: folder + "/")
    }

    /// The same files, those that `isRead` names holding what is in them now: whoever reads them later reads that. One with
    /// more bytes than `limit` holds nothing.
    ///
    /// - Parameter earlier: The files when they were last read ahead; those that are as they were share their bytes.
    package func readAhead(
        after earlier: [SourceFile]?, atMost limit: Int = .max, tasks: Int,
        where isRead: @escaping @Sendable (SourceFile) -> Bool
    ) async throws -> SourceTree {
        var tree = self
        // Sorted, so that most stand where they stood.
        let known = earlier.flatMap { $0.count == files.count ? $0 : nil }
        tree.files = try await parallelMap(Array(files.indices), tasks: tasks) { index in
            let file = files[index]
            guard isRead(file) else { return file }
            let earlier = known.flatMap { isSameInBytes($0[index].path, file.path) ? $0[index] : nil }
            return try file.readAhead(after: earlier, atMost: limit)
        }
        return tree
    }

    /// Whether both list the same files, those that were read ahead with the same in them.
    package func holdsSame(as other: SourceTree) -> Bool {
        files.count == other.files.count && diagnostics.isEmpty && other.diagnostics.isEmpty
            && zip(files, other.files).allSatisfy { file, other in
                isSameInBytes(file.path, other.path) && (file.holdsSame(as: other) || (file.held == nil && other.held == nil))
            }
    }

    /// Takes what is in `folder`, which ends in `/`, and below it.
    private mutating func list(_ folder: String) throws {
        for entry in try entries(of: root + "/" + folder).sorted(by: { precedesInBytes($0.key, $1.key) }) {
            let path = folder + entry.name
            switch entry.kind {
            // A name that is not UTF-8, as old archives leave them: the system has no file of the name that we can show.
            case nil: report(.unknownFile, path)
            // A line feed in a name would make two names of it in the list of written files.
            case _ where entry.name.utf8.contains { $0 < 0x20 || $0 == 0x7F }: report(.controlCharacter, path)
            case S_IFREG: files.append(SourceFile(path: path, root: root))
            case S_IFDIR where looksLikeText(path): report(.folderForFile, path)
            case S_IFDIR: try list(path + "/")
            case S_IFLNK where leadsToFileInside(path): files.append(SourceFile(path: path, root: root))
            case S_IFLNK: report(.linkOutside, path)
            default: report(.specialFile, path)
            }
        }
    }

    private func leadsToFileInside(_ path: String) -> Bool {
        var status = stat()
        guard let target = realPath(root + "/" + path), (target + "/").hasPrefix(realRoot + "/") else { return false }
        return stat(target, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private mutating func report(_ rule: Rule, _ path: String) {
        diagnostics.append(Diagnostic(rule, at: SourceLocation(file: path)))
    }

    /// Two names that are one on a file system that ignores case or composes letters (macOS, Windows, many shared drives).
    ///
    /// A path of ASCII without capitals is its own key: such paths can be one only with a path that is not plain, and
    /// most sites have few of those.
    private mutating func reportCollidingNames(below folder: String) {
        func isPlain(_ path: String) -> Bool {
            path.utf8.dropFirst(folder.utf8.count).allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
        }
        // String's == and hash treat NFC and NFD as equal: here that is what is wanted.
        func key(_ path: String) -> String { folder + Substring(path.utf8.dropFirst(folder.utf8.count)).lowercased() }
        let keys = Set(files.map(\.path).filter { !isPlain($0) }.map(key))
        guard !keys.isEmpty else { return }
        var first: [String: String] = [:]
        for file in files {
            let key = isPlain(file.path) ? file.path : key(file.path)
            guard keys.contains(key) else { continue }
            if let earlier = first[key] {
                diagnostics.append(
                    Diagnostic(
                        .collidingNames, at: SourceLocation(file: file.path),
                        notes: [.first(SourceLocation(file: earlier))]))
            } else {
                first[key] = file.path
            }
        }
    }
}

/// A name in a folder.
private struct DirectoryEntry {
    let name: String
    /// The type of file; nil when the name is not text and only shown.
    let kind: mode_t?

    /// Sorts a folder where its files' paths stand: `a-b.md`, `a.md`, `a/b.md`.
    var key: String { kind == S_IFDIR ? name + "/" : name }
}

/// What is in `folder`, which ends in `/`, without what no one means to publish.
private func entries(of folder: String) throws -> [DirectoryEntry] {
    var found: [DirectoryEntry] = []
    try forEachEntry(of: folder) { name, shown, type in
        guard let name else { return found.append(DirectoryEntry(name: shown, kind: nil)) }
        guard !isIgnored(name) else { return }
        let kind = try kind(type, of: name, in: folder)
        guard kind != S_IFREG || !isTemporary(name) else { return }
        found.append(DirectoryEntry(name: name, kind: kind))
    }
    return found
}

/// Each name in `folder`, which ends in `/`, with its type as the file system tells it (readdir(3)).
///
/// - Parameter name: nil when it is not text; `shown` is what can be shown of it.
func forEachEntry(of folder: String, _ visit: (_ name: String?, _ shown: String, _ type: Int) throws -> Void) throws {
    guard let stream = opendir(folder) else { throw FileFailure(String(folder.dropLast())) }
    defer { closedir(stream) }
    while true {
        errno = 0
        guard let entry = readdir(stream) else { break }
        let (name, shown) = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            let bytes = bytes.prefix { $0 != 0 }
            let name = String(validating: bytes, as: UTF8.self)
            return (name, name ?? String(decoding: bytes, as: UTF8.self))
        }
        try visit(name, shown, Int(entry.pointee.d_type))
    }
    guard errno == 0 else { throw FileFailure(String(folder.dropLast())) }
}

/// The folders in `folder`, from `root`.
func folders(in folder: String, root: String) throws -> [String] {
    try entries(of: root + "/" + folder + "/").filter { $0.kind == S_IFDIR }.map { folder + "/" + $0.name }
}

/// The file system tells the type with the name; some do not, and the file is asked.
private func kind(_ type: Int, of name: String, in folder: String) throws -> mode_t {
    switch type {
    case Int(DT_REG): return S_IFREG
    case Int(DT_DIR): return S_IFDIR
    case Int(DT_LNK): return S_IFLNK
    case Int(DT_UNKNOWN):
        guard let kind = kind(of: folder + name) else { throw FileFailure(folder + name) }
        return kind
    default: return S_IFCHR
    }
}

/// Files of the operating system and of office programs that no one means to publish.
func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") || name == "Thumbs.db" || name == "desktop.ini"
}

/// What an office program keeps in a folder while a file is open or being saved: `~WRD0001.tmp`, `osapuolet.csv.tmp`, and
/// `A1B2C300` of Excel. A folder may be called so.
func isTemporary(_ name: String) -> Bool {
    let bytes = name.utf8
    if bytes.count == 8, bytes.contains(where: { (0x30...0x39).contains($0) }),
        bytes.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x46).contains($0) })
    {
        return true
    }
    return bytes.count > 4 && bytes.suffix(4).map { $0 | 0x20 }.elementsEqual(".tmp".utf8)
}

private func looksLikeText(_ path: String) -> Bool {
    [".md", ".yaml", ".csv", ".html", ".css", ".mustache"].contains { path.hasSuffix($0) }
}

package func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}

/// The same of a path that need not be there yet: what of it is there is followed.
package func realPathToBe(_ path: String) -> String {
    if let real = realPath(path) { return real }
    let parts = path.split(separator: "/")
    guard let last = parts.last, last != "." else { return path }
    let above = realPathToBe((path.hasPrefix("/") ? "/" : "./") + parts.dropLast().joined(separator: "/"))
    return above == "/" ? above + last : above + "/" + last
}
