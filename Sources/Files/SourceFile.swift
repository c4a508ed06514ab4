import CLibrary

/// One ordinary file of the site.
package struct SourceFile: Sendable {
    /// Path from the site's root with `/`, e.g. `Content/index.md`.
    package let path: String
    /// The site's root for the operating system; one string for all files.
    let root: String
    /// What is in it, when its tree was read ahead.
    package private(set) var held: [UInt8]?

    init(path: String, root: String) {
        self.path = path
        self.root = root
    }

    /// Where it is for the operating system.
    package var systemPath: String { root + "/" + path }

    /// In bytes, asked of the disk each time: listing a folder tells it for no file, and few need it. 0 when the file is
    /// gone since; reading it then says so.
    package var size: Int {
        var status = stat()
        return stat(systemPath, &status) == 0 ? Int(status.st_size) : 0
    }

    package var name: Substring {
        path[(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)...]
    }

    package func bytes() throws -> [UInt8] { try held ?? readFile(systemPath) }

    /// The beginning: `count` bytes, or all when there are fewer.
    package func bytes(first count: Int) throws -> [UInt8] {
        try held.map { Array($0.prefix(count)) } ?? readFile(systemPath, first: count)
    }

    /// The end: `count` bytes, or all when there are fewer.
    package func bytes(last count: Int) throws -> [UInt8] {
        try held.map { Array($0.suffix(count)) } ?? readFile(systemPath, last: count)
    }

    /// nil, and nothing read, when there are more bytes than `limit`.
    package func bytes(atMost limit: Int) throws -> [UInt8]? {
        guard let held else { return try readFile(systemPath, atMost: limit) }
        return held.count <= limit ? held : nil
    }

    /// The file with what is in it now: the array of `earlier` when that is the same.
    func readAhead(after earlier: SourceFile?, atMost limit: Int) throws -> SourceFile {
        var file = self
        let bytes = try readFile(systemPath, atMost: limit)
        file.held = isSame(bytes, earlier?.held) ? earlier?.held : bytes
        return file
    }

    /// Whether both were read ahead and had the same in them.
    package func holdsSame(as other: SourceFile) -> Bool { held != nil && isSame(held, other.held) }
}

/// The same as `==`, which looks at one byte after the other.
private func isSame(_ first: [UInt8]?, _ second: [UInt8]?) -> Bool {
    guard let first, let second, first.count == second.count else { return first == nil && second == nil }
    return first.withUnsafeBytes { first in
        second.withUnsafeBytes { second in
            guard let start = first.baseAddress, let other = second.baseAddress, start != other else { return true }
            return memcmp(start, other, first.count) == 0
        }
    }
}

/// The whole file.
package func readFile(_ path: String) throws -> [UInt8] {
    // No file has more bytes than the limit.
    try readFile(path, atMost: .max) ?? []
}

/// The whole file, or nil when it has more bytes than `limit`.
func readFile(_ path: String, atMost limit: Int) throws -> [UInt8]? {
    try readFile(path) { $0 <= limit ? 0..<$0 : nil }
}

func readFile(_ path: String, first count: Int) throws -> [UInt8] {
    try readFile(path) { 0..<min($0, count) } ?? []
}

func readFile(_ path: String, last count: Int) throws -> [UInt8] {
    try readFile(path) { max(0, $0 - count)..<$0 } ?? []
}

/// Opened without waiting, so that a pipe put in the file's place cannot stop the build.
///
/// - Parameter wanted: Which bytes are read of so many; nil for none.
private func readFile(_ path: String, wanted: (Int) -> Range<Int>?) throws -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure(path, .special) }
    guard let range = wanted(Int(status.st_size)) else { return nil }
    guard range.lowerBound == 0 || lseek(descriptor, off_t(range.lowerBound), SEEK_SET) >= 0 else { throw FileFailure(path) }
    return try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
        guard let received = fill(UnsafeMutableRawBufferPointer(buffer), from: descriptor) else { throw FileFailure(path) }
        count = received
    }
}

/// Reads until `buffer` is full or the file ends.
///
/// - Returns: the number of bytes read; nil when the system refuses (`errno`).
func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Int? {
    var count = 0
    while count < buffer.count {
        let received = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if received < 0, errno == EINTR { continue }
        guard received >= 0 else { return nil }
        if received == 0 { break }
        count += received
    }
    return count
}

package func fileExists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// Whether a folder, or a link to one, is at `path`.
package func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// The type of what is at `path`, of a link itself; nil when nothing is.
func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
}

/// What tells one file of a file system from the others; nil when nothing is at `path`.
func inode(of path: String) -> UInt64? {
    var status = stat()
    return lstat(path, &status) == 0 ? UInt64(status.st_ino) : nil
}
