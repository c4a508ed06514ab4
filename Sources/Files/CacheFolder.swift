import CLibrary

/// A folder for what can always be made again: it is read if it is whole and made of the same, and otherwise done without.
///
/// A file begins with `magic`, the key of what it was made of and a hash of all that follows, 8 bytes each. The content may be
/// of a site that not everybody may read, so nobody but the user gets at it.
package struct CacheFolder: Sendable {
    private static let magic = Array("luukku\u{1}\n".utf8)
    /// What is more is not remembered.
    package static let largest = 256 << 20

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
        try makePrivateFolders(path)
        let head = content.withUnsafeBytes { Self.head(key, $0) }
        try writeWhole(path + "/" + name, head + content)
    }

    private static func head(_ key: UInt64, _ content: UnsafeRawBufferPointer) -> [UInt8] {
        var head = magic
        for number in [key, fingerprint(content, seed: key)] {
            withUnsafeBytes(of: number.littleEndian) { head += $0 }
        }
        return head
    }
}
