import CLibrary

/// A folder for what can always be made again: it is read if it is whole and made of the same, and otherwise done without.
///
/// A file begins with `magic`, the key of what it was made of and a hash of all that follows, 8 bytes each. The content may be
/// of a site that not everybody may read, so nobody but the user gets at it.
package struct CacheFolder: Sendable {
    private static let magic = Array("luukku\u{1}\n".utf8)
    private static let largest = 256 << 20

    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// What was written under `key`; nil when there is no such file, or anything is odd about it.
    package func read(_ name: String, key: UInt64) -> ArraySlice<UInt8>? {
        guard let bytes = try? readFile(path + "/" + name, atMost: Self.largest), bytes.count >= 24 else { return nil }
        let content = bytes[24...]
        let head = content.withUnsafeBytes { Self.head(key, $0) }
        return bytes[..<24].elementsEqual(head) ? content : nil
    }

    /// Writes a file whole or not at all: whoever reads or writes it meanwhile has the old one or the new one.
    package func write(_ name: String, key: UInt64, _ content: [UInt8]) throws {
        try makeFolders()
        let target = path + "/" + name
        let head = content.withUnsafeBytes { Self.head(key, $0) }
        // The name is made unlike that of any other process by the system.
        var template = Array((target + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw FileFailure(target) }
        close(descriptor)
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do {
            try writeFile(temporary, head + content)
            try move(temporary, to: target)
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Makes it and what it is in, for the user alone.
    func makeFolders() throws {
        guard !fileExists(path) else { return }
        var end = path.startIndex
        repeat {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            guard mkdir(String(path[..<end]), 0o700) == 0 || errno == EEXIST else { throw FileFailure(path) }
        } while end < path.endIndex
    }

    private static func head(_ key: UInt64, _ content: UnsafeRawBufferPointer) -> [UInt8] {
        var head = magic
        for number in [key, fingerprint(content, seed: key)] {
            withUnsafeBytes(of: number.littleEndian) { head += $0 }
        }
        return head
    }
}
