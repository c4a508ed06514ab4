import Diagnostics

/// The encodings that a content file may have.
package enum TextEncoding: Sendable {
    case utf8
    case windows1252
    case utf16LittleEndian
    case utf16BigEndian

    /// nil when `text` has a character that the encoding has not.
    package func bytes(of text: String) -> [UInt8]? {
        switch self {
        case .utf8: Array(text.utf8)
        case .utf16LittleEndian: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case .windows1252: encodeWindows1252(text)
        }
    }
}

/// A file's text, and how its bytes say it.
struct DecodedText {
    let text: String
    let encoding: TextEncoding
    /// Length of the byte order mark.
    let markLength: Int
}

/// The bytes of a text file as a string, without a byte order mark.
///
/// - Parameters:
///   - firstLine: Line of the file on which `bytes` begin.
///   - allowsWindows1252: Spreadsheets saved by Finnish Excel come so; a file that is UTF-8 in one place and not in
///     another is damaged, and is refused all the same.
func decodeText(
    _ bytes: ArraySlice<UInt8>, file: String, firstLine: Int = 1, allowsWindows1252: Bool, diagnostics: inout [Diagnostic]
) -> DecodedText? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]), allowsWindows1252 {
        if let text = decodeUTF16(bytes) {
            let encoding: TextEncoding = bytes.first == 0xFF ? .utf16LittleEndian : .utf16BigEndian
            return DecodedText(text: text, encoding: encoding, markLength: 2)
        }
        diagnostics.append(Diagnostic(.encoding, at: SourceLocation(file: file), value: "UTF-16"))
        return nil
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    let markLength = bytes.count - text.count
    guard let fault = firstInvalidUTF8(text) else {
        return DecodedText(text: String(decoding: text, as: UTF8.self), encoding: .utf8, markLength: markLength)
    }
    var notes: [Note] = []
    if allowsWindows1252, !fault.isUTF8Elsewhere {
        if let other = OldCodePage.telling(text) {
            notes = other.letter(text[fault.index]).map { [.detail("\(other.name): \($0)")] } ?? [.detail(other.name)]
        } else if let decoded = decodeWindows1252(text) {
            return DecodedText(text: decoded, encoding: .windows1252, markLength: markLength)
        }
    }
    let line = text[..<fault.index].reduce(firstLine) { $1 == 0x0A ? $0 + 1 : $0 }
    diagnostics.append(
        Diagnostic(
            .encoding, at: SourceLocation(file: file, line: line),
            value: hexadecimal(UInt32(text[fault.index])), notes: notes))
    return nil
}

/// The first byte that is not UTF-8, and whether other letters beyond ASCII are.
private func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> (index: Int, isUTF8Elsewhere: Bool)? {
    var fault: Int?
    var hasMultibyte = false
    bytes.withUnsafeBufferPointer { buffer in
        var offset = 0
        while offset < buffer.count {
            let length = buffer[offset] < 0x80 ? 1 : utf8SequenceLength(buffer, at: offset)
            hasMultibyte = hasMultibyte || length > 1
            if length == 0 { fault = fault ?? offset }
            offset += max(length, 1)
        }
    }
    return fault.map { (bytes.startIndex + $0, hasMultibyte) }
}

/// nil when a character is cut short.
private func decodeUTF16(_ bytes: ArraySlice<UInt8>) -> String? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    let content = Array(bytes.dropFirst(2))
    guard content.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 0, to: content.count, by: 2).map { index in
        isLittle
            ? UInt16(content[index]) | UInt16(content[index + 1]) << 8
            : UInt16(content[index]) << 8 | UInt16(content[index + 1])
    }
    return String(validating: units, as: UTF16.self)
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

private func encodeWindows1252(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0..<0x80, 0xA0...0xFF: result.append(UInt8(scalar.value))
        default:
            guard let index = windows1252.firstIndex(of: scalar) else { return nil }
            result.append(0x80 + UInt8(index))
        }
    }
    return result
}

/// 0x80–0x9F (WHATWG Encoding Standard, index windows-1252; the five undefined bytes stay undefined).
private let windows1252: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
]
