extension [UInt8] {
    /// Appends text with `&`, `<`, `>` and `"` as entities: safe as content and in a double-quoted attribute.
    ///
    /// Works on UTF-8 bytes, because by characters a `"` followed by U+0301 or U+200D is another character than `"`
    /// and would pass.
    mutating func appendEscaped(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): self += "&amp;".utf8
            case UInt8(ascii: "<"): self += "&lt;".utf8
            case UInt8(ascii: ">"): self += "&gt;".utf8
            case UInt8(ascii: "\""): self += "&quot;".utf8
            // HTML has no NUL, and cmark's strings end at one.
            case 0: self += "\u{FFFD}".utf8
            default: append(byte)
            }
        }
    }

    /// Appends an address for a double-quoted attribute as cmark does: what a URL may not hold is percent-encoded,
    /// what is encoded already stays.
    mutating func appendAddress(_ address: some Sequence<UInt8>) {
        for byte in address {
            switch byte {
            case UInt8(ascii: "&"): self += "&amp;".utf8
            case UInt8(ascii: "'"): self += "&#x27;".utf8
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "#")...UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"),
                UInt8(ascii: "!"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                append(byte)
            default:
                self += [UInt8(ascii: "%"), Self.hexadecimal[Int(byte >> 4)], Self.hexadecimal[Int(byte & 15)]]
            }
        }
    }

    /// Each occurrence of `pattern` replaced: a plain scan over bytes, where the generic `replacing` of the standard
    /// library took more than half of the time of rendering a text.
    func substituting(_ pattern: [UInt8], with replacement: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        withUnsafeBufferPointer { bytes in
            var index = 0
            while index + pattern.count <= bytes.count {
                var length = 0
                while length < pattern.count, bytes[index + length] == pattern[length] { length += 1 }
                guard length == pattern.count else {
                    index += 1
                    continue
                }
                result += bytes[copied..<index]
                result += replacement
                index += length
                copied = index
            }
        }
        return copied == 0 ? self : result + self[copied...]
    }

    /// Where the last occurrence of `pattern` begins.
    func lastIndex(of pattern: [UInt8]) -> Int? {
        withUnsafeBufferPointer { bytes in
            stride(from: bytes.count - pattern.count, through: 0, by: -1).first { index in
                bytes[index] == pattern[0] && pattern.indices.allSatisfy { bytes[index + $0] == pattern[$0] }
            }
        }
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
