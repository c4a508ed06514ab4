// Files that were compressed beforehand: a host hands them out to browsers that take them, and compresses nothing itself.
//
// 1. `CompressedFiles.of` gives what stands beside a file, if that is worth it.
// 2. What was made for the same bytes by the same libraries is remembered in the user's cache folder (decision 10), so that a
//    second run compresses what has changed. Throwing it away changes no byte.

package import Files
import Formats
import Synchronization

/// Compresses the files of one site.
package final class CompressedFiles: Sendable {
    /// By the order of `ContentCoding.allCases`; nil when it is not worth it.
    private typealias Results = [ArraySlice<UInt8>?]

    private struct Key: Hashable {
        let hash: UInt64
        let size: Int
    }

    /// What fits into the first packets of an answer is there as soon without it.
    private static let leastSize = 1024
    /// What is not a tenth smaller is not worth another file.
    private static let mostShare = 0.9

    private let folder: CacheFolder?
    private let name: String
    private let version: UInt64
    private let remembered: [Key: Results]
    private let used = Mutex<(results: [Key: Results], size: Int, hasNew: Bool)>(([:], 0, false))

    /// - Parameters:
    ///   - cache: nil to remember nothing.
    ///   - site: What tells the site from others of the same user.
    package init(cache: String?, site: String) {
        folder = cache.map { CacheFolder($0) }
        name = "pakatut-" + String(fingerprint(site), radix: 16)
        version = fingerprint("1 " + ContentCoding.allCases.map(\.version).joined(separator: ", "))
        remembered = folder?.read(name, key: version).map(Self.results) ?? [:]
    }

    /// Codings of which the machine has no library.
    package var missing: [ContentCoding] { ContentCoding.allCases.filter(\.version.isEmpty) }

    /// What stands beside the file, by its coding.
    package func of(_ path: String, _ bytes: [UInt8]) -> [(coding: ContentCoding, bytes: [UInt8])] {
        guard bytes.count >= Self.leastSize, isOfText(path) else { return [] }
        let key = Key(hash: bytes.withUnsafeBytes { fingerprint($0) }, size: bytes.count)
        let known = remembered[key]
        let results =
            known
            ?? ContentCoding.allCases.map { coding in
                coding.compressed(bytes).flatMap { Double($0.count) <= Double(bytes.count) * Self.mostShare ? $0[...] : nil }
            }
        used.withLock { used in
            if known == nil { used.hasNew = true }
            used.size += results.reduce(0) { $0 + ($1?.count ?? 0) }
            used.results[key] = results
            // It will not be remembered and need not be held.
            if used.size > CacheFolder.largest { used.results = [:] }
        }
        return zip(ContentCoding.allCases, results).compactMap { coding, bytes in bytes.map { (coding, Array($0)) } }
    }

    /// Whether anything was compressed that was not remembered.
    var hasNew: Bool { used.withLock(\.hasNew) }

    /// Remembers what this run has asked for, and nothing else.
    package func remember() throws {
        let (results, size, hasNew) = used.withLock(\.self)
        guard let folder, hasNew || results.count < remembered.count else { return }
        try folder.write(name, key: version, size > CacheFolder.largest ? [] : Self.bytes(of: results))
    }

    // MARK: The file: of each text its hash and size, and of each coding the size of the result, one more than it is, and the result.

    private static func bytes(of all: [Key: Results]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(all.values.reduce(0) { $0 + $1.reduce(32) { $0 + ($1?.count ?? 0) } })
        for (key, results) in all {
            bytes.append(key.hash)
            bytes.append(UInt64(key.size))
            for result in results {
                bytes.append(UInt64(result.map { $0.count + 1 } ?? 0))
                bytes += result ?? []
            }
        }
        return bytes
    }

    private static func results(in bytes: ArraySlice<UInt8>) -> [Key: Results] {
        var rest = bytes
        var all: [Key: Results] = [:]
        while let hash = rest.popNumber(), let size = rest.popNumber() {
            var results: Results = []
            for _ in ContentCoding.allCases {
                guard let count = rest.popNumber(), count <= rest.count + 1 else { return all }
                results.append(count == 0 ? nil : rest.prefix(Int(count) - 1))
                rest = rest.dropFirst(max(0, Int(count) - 1))
            }
            all[Key(hash: hash, size: Int(size))] = results
        }
        return all
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ number: UInt64) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}

extension ArraySlice<UInt8> {
    /// nil at the end.
    fileprivate mutating func popNumber() -> UInt64? {
        guard count >= 8 else { return nil }
        defer { self = dropFirst(8) }
        return withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
    }
}
