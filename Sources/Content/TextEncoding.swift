import Diagnostics

/// The bytes of a text file as a string, without a byte order mark.
///
/// - Parameter allowsWindows1252: spreadsheets saved by Finnish Excel come so; a file that is UTF-8 in one place and
///   not in another is damaged, and is refused all the same.
func decodeText(
    _ bytes: ArraySlice<UInt8>, file: String, allowsWindows1252: Bool, diagnostics: inout [Diagnostic]
) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]), allowsWindows1252 {
        return decodeUTF16(bytes)
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    guard let fault = firstInvalidUTF8(text) else { return String(decoding: text, as: UTF8.self) }
    if allowsWindows1252, !fault.hasMultibyteBefore, let decoded = decodeWindows1252(text) { return decoded }
    let line = text[..<fault.index].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    diagnostics.append(
        Diagnostic(
            .encoding, at: SourceLocation(file: file, line: line),
            value: "0x" + String(text[fault.index], radix: 16, uppercase: true)))
    return nil
}

/// The first byte that is not UTF-8 (RFC 3629), and whether letters beyond ASCII stand before it.
private func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> (index: Int, hasMultibyteBefore: Bool)? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
    var hasMultibyte = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
        let lead = bytes[index]
        guard lead >= 0x80 else {
            index += 1
            continue
        }
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0, index + length <= bytes.endIndex else { return (index, hasMultibyte) }
        let second = bytes[index + 1]
        let isSecondValid =
            switch lead {
            case 0xE0: (0xA0...0xBF).contains(second)
            case 0xED: (0x80...0x9F).contains(second)
            case 0xF0: (0x90...0xBF).contains(second)
            case 0xF4: (0x80...0x8F).contains(second)
            default: (0x80...0xBF).contains(second)
            }
        guard isSecondValid, bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 }) else {
            return (index, hasMultibyte)
        }
        hasMultibyte = true
        index += length
    }
    return nil
}

private func decodeUTF16(_ bytes: ArraySlice<UInt8>) -> String {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    let content = Array(bytes.dropFirst(2))
    let units = stride(from: 0, to: content.count - 1, by: 2).map { index in
        isLittle
            ? UInt16(content[index]) | UInt16(content[index + 1]) << 8
            : UInt16(content[index]) << 8 | UInt16(content[index + 1])
    }
    return String(decoding: units, as: UTF16.self)
}

/// nil when a byte has no meaning in Windows-1252.
private func decodeWindows1252(_ bytes: ArraySlice<UInt8>) -> String? {
    var result = String.UnicodeScalarView()
    for byte in bytes {
        switch byte {
        case 0x80...0x9F:
            guard let scalar = windows1252[Int(byte - 0x80)] else { return nil }
            result.append(scalar)
        default: result.append(Unicode.Scalar(byte))
        }
    }
    return String(result)
}

/// 0x80–0x9F (WHATWG Encoding Standard, index windows-1252; the five undefined bytes stay undefined).
private let windows1252: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
]
