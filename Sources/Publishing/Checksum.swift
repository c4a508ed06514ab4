import CCrypto

/// The SHA-256 of a file's bytes (FIPS 180-4): it alone tells whether two files are the same.
package struct Checksum: Hashable, Sendable {
    private let words: SIMD4<UInt64>

    package init(of bytes: [UInt8]) {
        var words = SIMD4<UInt64>()
        bytes.withUnsafeBufferPointer { bytes in
            withUnsafeMutableBytes(of: &words) { result in
                _ = SHA256(bytes.baseAddress, bytes.count, result.baseAddress?.assumingMemoryBound(to: UInt8.self))
            }
        }
        self.words = words
    }

    /// - Parameter text: 64 hexadecimal digits.
    package init?(_ text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 64 else { return nil }
        var words = SIMD4<UInt64>()
        let isRead = withUnsafeMutableBytes(of: &words) { result in
            for index in result.indices {
                guard let high = Self.value(digits[2 * index]), let low = Self.value(digits[2 * index + 1]) else {
                    return false
                }
                result[index] = high << 4 | low
            }
            return true
        }
        guard isRead else { return nil }
        self.words = words
    }

    package var text: String {
        withUnsafeBytes(of: words) { bytes in
            String(unsafeUninitializedCapacity: 64) { text in
                for (index, byte) in bytes.enumerated() {
                    text[2 * index] = Self.digit(byte >> 4)
                    text[2 * index + 1] = Self.digit(byte & 0xF)
                }
                return 64
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}
