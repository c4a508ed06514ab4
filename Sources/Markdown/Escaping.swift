import Formats

extension [UInt8] {
    /// Appends an address for a double-quoted attribute as cmark does: what a URL may not hold is percent-encoded,
    /// what is encoded already stays.
    mutating func appendAddress(_ address: String) {
        var address = address
        address.withUTF8 { text in
            var copied = 0
            for index in text.indices where !Self.staysInAddress[Int(text[index])] {
                append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
                copied = index + 1
                switch text[index] {
                case UInt8(ascii: "&"): append("&amp;")
                case UInt8(ascii: "'"): append("&#x27;")
                case let byte: appendPercentEncoded(byte)
                }
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        }
    }

    /// Replaces each occurrence of `pattern` from `start` on: a plain scan over bytes, where the generic `replacing` of the
    /// standard library took more than half of the time of rendering a text.
    mutating func substitute(_ pattern: [UInt8], with replacement: [UInt8], from start: Int) {
        let found = withUnsafeBufferPointer { bytes in
            var found: [Int] = []
            var index = start
            while index + pattern.count <= bytes.count {
                var length = 0
                while length < pattern.count, bytes[index + length] == pattern[length] { length += 1 }
                if length == pattern.count { found.append(index) }
                index += length == pattern.count ? length : 1
            }
            return found
        }
        guard !found.isEmpty else { return }
        var result: [UInt8] = []
        result.reserveCapacity(count + found.count * replacement.count)
        var copied = 0
        for index in found {
            result += self[copied..<index]
            result += replacement
            copied = index + pattern.count
        }
        self = result + self[copied...]
    }

    /// Gives items of lists the numbers that they are to be shown with (HTML Living Standard 4.4.8, `value`). The items of a
    /// text are all that is written as `<li>`.
    mutating func numberItems(_ numbers: [(item: Int, number: Int)]) {
        var result: [UInt8] = []
        result.reserveCapacity(count + numbers.count * 16)
        var next = numbers[...]
        var item = 0
        var copied = 0
        var index = 0
        while let number = next.first, index + 4 <= count {
            if self[index] == UInt8(ascii: "<"), self[index..<index + 4].elementsEqual("<li>".utf8) {
                if item == number.item {
                    result += self[copied..<index + 3]
                    result += " value=\"\(number.number)\"".utf8
                    copied = index + 3
                    next = next.dropFirst()
                }
                item += 1
            }
            index += 1
        }
        self = result + self[copied...]
    }

    /// Where the last occurrence of `pattern` begins.
    func lastIndex(of pattern: [UInt8]) -> Int? {
        withUnsafeBufferPointer { bytes in
            stride(from: bytes.count - pattern.count, through: 0, by: -1).first { index in
                bytes[index] == pattern[0] && pattern.indices.allSatisfy { bytes[index + $0] == pattern[$0] }
            }
        }
    }

    /// By byte: what an address may hold (RFC 3986, without the apostrophe, which gets an entity).
    private static let staysInAddress: [Bool] = (UInt8.min...UInt8.max).map { byte in
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "'"): false
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "#")...UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"),
            UInt8(ascii: "!"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
