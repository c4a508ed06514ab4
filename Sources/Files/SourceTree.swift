// Files: the only code that touches the disk.
//
// 1. `SourceTree` lists a folder, refusing what is not an ordinary file inside it; files are read when asked for.
// 2. `OutputFolder` writes the site: stage beside the target, then rename; unchanged files stay, stale ones go.
// 3. Every failing call throws `FileFailure` with its path. No FileHandle, no Data: both fail badly on a full disk.

package import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file or folder could not be read or written: the environment's fault, not the content's. Exit status 74.
package struct FileFailure: Error, CustomStringConvertible {
    package enum Cause: Hashable, Sendable {
        /// What the operating system said.
        case system(errno: Int32)
        /// A pipe, a device or a folder stands where a file should be read.
        case special
        /// Something that Luukku has not written stands where a file should be written.
        case foreign
    }

    package let path: String
    package let cause: Cause

    package init(_ path: String, errno code: Int32 = errno) {
        self.init(path, .system(errno: code))
    }

    package init(_ path: String, _ cause: Cause) {
        self.path = path
        self.cause = cause
    }

    package var reason: String {
        switch cause {
        case .system(let code): String(cString: strerror(code))
        case .special: "not an ordinary file"
        case .foreign: "not written by Luukku: move it away or choose another output folder"
        }
    }

    package var description: String { "\(path): \(reason)" }
}

/// One ordinary file of the site.
package struct SourceFile: Sendable {
    /// Path from the site's root with `/`, e.g. `Content/index.md`.
    package let path: String
    /// In bytes, when the folder was listed.
    package let size: Int
    /// Where it is for the operating system.
    package let systemPath: String

    package var name: Substring { path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...] }

    package func bytes() throws -> [UInt8] { try readFile(systemPath) }
}

/// The ordinary files below a folder, sorted by the bytes of their paths.
package struct SourceTree: Sendable {
    package private(set) var files: [SourceFile] = []
    package private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - folder: The folder to list, e.g. `Content`, below `root`.
    ///   - root: The site's root; links may lead anywhere below it.
    package init(_ folder: String, root: String) throws {
        guard let real = realPath(root) else { throw FileFailure(root) }
        var pending = [folder]
        while let path = pending.popLast() {
            for entry in try entries(of: root + "/" + path) {
                guard let name = entry.name else {
                    report(.unknownFile, path + "/" + entry.shown)
                    continue
                }
                guard !isIgnored(name) else { continue }
                // A line feed in a name would make two names of it in the list of written files.
                if name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
                    report(.controlCharacter, path + "/" + name)
                } else {
                    try add(path + "/" + name, root: root, realRoot: real, pending: &pending)
                }
            }
        }
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        reportCollidingNames()
    }

    private mutating func add(_ path: String, root: String, realRoot: String, pending: inout [String]) throws {
        let systemPath = root + "/" + path
        var status = stat()
        guard lstat(systemPath, &status) == 0 else { throw FileFailure(systemPath) }
        if status.st_mode & S_IFMT == S_IFLNK {
            guard let target = realPath(systemPath), (target + "/").hasPrefix(realRoot + "/"), stat(systemPath, &status) == 0,
                status.st_mode & S_IFMT == S_IFREG
            else { return report(.linkOutside, path) }
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: files.append(SourceFile(path: path, size: Int(status.st_size), systemPath: systemPath))
        case S_IFDIR where looksLikeText(path): report(.folderForFile, path)
        case S_IFDIR: pending.append(path)
        default: report(.specialFile, path)
        }
    }

    private mutating func report(_ rule: Rule, _ path: String) {
        diagnostics.append(Diagnostic(rule, at: SourceLocation(file: path)))
    }

    /// Two names that are one on a file system that ignores case or composes letters (macOS, Windows, many shared drives).
    private mutating func reportCollidingNames() {
        var first: [String: String] = [:]
        for file in files {
            // String's == and hash treat NFC and NFD as equal: here that is what is wanted.
            let key = file.path.lowercased()
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

/// Files of the operating system and of office programs that no one means to publish.
private func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") || name == "Thumbs.db" || name == "desktop.ini"
}

private func looksLikeText(_ path: String) -> Bool {
    [".md", ".yaml", ".csv", ".html", ".css", ".mustache"].contains { path.hasSuffix($0) }
}

private func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}

/// The names in a folder. A name that is not UTF-8, as old archives leave them, is nil and only `shown`.
private func entries(of folder: String) throws -> [(name: String?, shown: String)] {
    guard let stream = opendir(folder) else { throw FileFailure(folder) }
    defer { closedir(stream) }
    var names: [(name: String?, shown: String)] = []
    while let entry = readdir(stream) {
        let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        let shown = String(decoding: bytes, as: UTF8.self)
        if shown != ".", shown != ".." { names.append((shown.utf8.elementsEqual(bytes) ? shown : nil, shown)) }
    }
    return names
}

/// The whole file. It is opened without waiting, so that a pipe put in its place cannot stop the build.
package func readFile(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure(path, .special) }
    let size = Int(status.st_size)
    return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size {
            let received = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
            if received < 0, errno == EINTR { continue }
            guard received >= 0 else { throw FileFailure(path) }
            if received == 0 { break }
            count += received
        }
    }
}
