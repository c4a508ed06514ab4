import CLibrary

/// XXH64 of `bytes` (xxHash specification, version 0.1.1, doc/xxhash_spec.md): a hash for what changes by chance, not by
/// an enemy. Whole words at a time, so that megabytes take a millisecond. Parts follow each other by the seed.
package func fingerprint(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    func word(_ place: Int) -> UInt64 { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) }
    var place = 0
    var hash: UInt64
    if bytes.count >= 32 {
        var (a, b, c, d) = (seed &+ prime1 &+ prime2, seed &+ prime2, seed, seed &- prime1)
        while place + 32 <= bytes.count {
            a = round(a, word(place))
            b = round(b, word(place + 8))
            c = round(c, word(place + 16))
            d = round(d, word(place + 24))
            place += 32
        }
        hash = rotated(a, 1) &+ rotated(b, 7) &+ rotated(c, 12) &+ rotated(d, 18)
        for lane in [a, b, c, d] { hash = (hash ^ round(0, lane)) &* prime1 &+ prime4 }
    } else {
        hash = seed &+ prime5
    }
    hash &+= UInt64(bytes.count)
    while place + 8 <= bytes.count {
        hash = rotated(hash ^ round(0, word(place)), 27) &* prime1 &+ prime4
        place += 8
    }
    if place + 4 <= bytes.count {
        let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
        hash = rotated(hash ^ UInt64(half) &* prime1, 23) &* prime2 &+ prime3
        place += 4
    }
    for byte in bytes[place...] { hash = rotated(hash ^ UInt64(byte) &* prime5, 11) &* prime1 }
    hash = (hash ^ hash >> 33) &* prime2
    hash = (hash ^ hash >> 29) &* prime3
    return hash ^ hash >> 32
}

package func fingerprint(_ text: String, seed: UInt64 = 0) -> UInt64 {
    var text = text
    return text.withUTF8 { fingerprint(UnsafeRawBufferPointer($0), seed: seed) }
}

/// The path with a fingerprint before its ending: `haku/sanat-0.3f9a81c2d4.js`.
///
/// Ten digits of 16: of a thousand versions of a file two are called the same once in two million such files.
package func path(_ path: String, withFingerprint hash: UInt64) -> String {
    let digits = String(hash >> 24, radix: 16)
    let name = path.lastIndex(of: "/") ?? path.startIndex
    let end = path[name...].lastIndex(of: ".") ?? path.endIndex
    return path[..<end] + "." + String(repeating: "0", count: 10 - digits.count) + digits + path[end...]
}

/// The path as it was before `path(_:withFingerprint:)`.
package func withoutFingerprint(_ path: String) -> String {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return path }
    let place = parts.count - 2
    guard parts[place].utf8.count == 10, parts[place].allSatisfy(\.isHexDigit) else { return path }
    parts.remove(at: place)
    return parts.joined(separator: ".")
}

/// Of the names and bytes of all ordinary files that `patterns` (glob(3)) name; nil when there are none or one cannot be
/// read.
package func fingerprint(ofFiles patterns: [String], seed: UInt64) -> UInt64? {
    var hash = seed
    var hasFile = false
    for pattern in patterns {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0 else { continue }
        for number in 0..<Int(found.gl_pathc) {
            guard let name = found.gl_pathv[number] else { continue }
            let path = String(cString: name)
            guard let bytes = try? readFile(path) else { return nil }
            hasFile = true
            hash = bytes.withUnsafeBytes { fingerprint($0, seed: fingerprint(path, seed: hash)) }
        }
    }
    return hasFile ? hash : nil
}

private let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
private let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
private let prime3: UInt64 = 0x1656_67B1_9E37_79F9
private let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
private let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

@inline(__always)
private func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }

@inline(__always)
private func round(_ lane: UInt64, _ word: UInt64) -> UInt64 { rotated(lane &+ word &* prime2, 31) &* prime1 }
