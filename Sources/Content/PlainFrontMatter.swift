import Diagnostics
import Model

/// The entries of front matter that is nothing but `key: value` lines, as most is; nil when any line might mean more to
/// YAML than it shows, or something else: the YAML parser then reads it.
///
/// It gives what the parser would, without it: a parser's tree takes longer to make than the whole page takes to render.
/// A test compares both on random lines.
func plainEntries(of text: String, file: String, firstLine: Int) -> [(key: String, value: FieldValue)]? {
    var text = text
    return text.withUTF8 { bytes in
        var entries: [(key: String, value: FieldValue)] = []
        entries.reserveCapacity(8)
        var line = firstLine
        var start = 0
        while start < bytes.count {
            guard let (key, value, next) = plainEntry(bytes, at: start) else { return nil }
            if !value.isEmpty {
                let name = String(decoding: bytes[key], as: UTF8.self)
                // Each key is compared with all before it: what has very many is left to the parser too.
                guard entries.count < 64, !entries.contains(where: { $0.key == name }) else { return nil }
                let place = SourceLocation(file: file, line: line)
                entries.append((name, .scalar(String(decoding: bytes[value], as: UTF8.self), at: place)))
            }
            start = next
            line += 1
        }
        return entries.isEmpty ? nil : entries
    }
}

/// The key and value of the line at `start`, both empty for an empty line, and where the next line begins.
private func plainEntry(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
) -> (key: Range<Int>, value: Range<Int>, next: Int)? {
    var index = start
    while index < bytes.count, isKeyByte(bytes[index]) { index += 1 }
    let key = start..<index
    if key.isEmpty, let next = lineEnd(bytes, at: index) { return (key, key, next) }
    guard !key.isEmpty, key.count < 64, index + 2 < bytes.count, bytes[index] == UInt8(ascii: ":"),
        bytes[index + 1] == UInt8(ascii: " "), beginsPlain(bytes[index + 2])
    else { return nil }
    index += 2
    let value = index
    while index < bytes.count {
        if let next = lineEnd(bytes, at: index) {
            return bytes[index - 1] == UInt8(ascii: " ") ? nil : (key, value..<index, next)
        }
        guard isPlain(bytes, at: index) else { return nil }
        index += 1
    }
    return nil
}

/// Where the next line begins if this one ends at `index`.
private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "\n") { return index + 1 }
    let isPair = bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
    return isPair ? index + 2 : nil
}

private func isKeyByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
}

/// A letter, a digit, or what is beyond ASCII: every indicator of YAML is another character of ASCII
/// (YAML 1.1, section 5.3).
private func beginsPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        0x80...:
        true
    default: false
    }
}

/// Whether the byte at `index` goes on with a plain value: no control character, no line break beyond ASCII, no `: ` and
/// no ` #` (YAML 1.1, section 9.1.3).
private func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ":"):
        index + 1 < bytes.count && bytes[index + 1] > 0x20
    case UInt8(ascii: "#"): bytes[index - 1] != UInt8(ascii: " ")
    case 0x20...0x7E: true
    // U+0080–U+00BF, U+2000–U+2FFF, U+F000 and up: among them are white space and characters that YAML refuses.
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] > 0xA0
    case 0xE2: index + 2 < bytes.count && !(bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]))
    case 0x80...0xEE: true
    default: false
    }
}
