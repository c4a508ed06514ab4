// Percent-encoding (RFC 3986, 2.1).

/// `text` with all but unreserved characters (2.3) and those of `keeping` as `%XX`.
package func percentEncoded(_ text: String, keeping kept: String = "") -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 2)
    for byte in text.utf8 {
        if isUnreserved[Int(byte)] || kept.utf8.contains(byte) {
            result.append(byte)
        } else {
            result.appendPercentEncoded(byte)
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// The bytes that `text` stands for.
///
/// - Parameter isStrict: Whether a `%` without two digits after it makes it nil; otherwise it stands for itself.
package func percentDecoded(_ text: some StringProtocol, isStrict: Bool) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
        let digits = byte == UInt8(ascii: "%") ? rest.prefix(2).compactMap(hexadecimalValue) : []
        if digits.count == 2 {
            bytes.append(digits[0] << 4 | digits[1])
            rest = rest.dropFirst(2)
        } else if byte == UInt8(ascii: "%"), isStrict {
            return nil
        } else {
            bytes.append(byte)
        }
    }
    return bytes
}

extension [UInt8] {
    package mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(hexadecimal[Int(byte >> 4)])
        append(hexadecimal[Int(byte & 15)])
    }
}

private let hexadecimal = Array("0123456789ABCDEF".utf8)

private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
}

/// Whether a byte is a letter, a digit or one of `-._~`, for each byte.
private let isUnreserved: [Bool] = (0...UInt8.max).map { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~".utf8.contains(byte)
    }
}
