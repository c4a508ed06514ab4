/// The first place where a file is not text: bytes that are not UTF-8, or a control character.
///
/// Neither is allowed in HTML, and what reads the file later lets both through.
package struct TextFault {
    private enum Problem {
        case encoding
        case control
    }

    private let kind: Problem
    private let byte: UInt8
    /// 1-based, within the text.
    private let line: Int
    /// 1-based, in Unicode scalars.
    private let column: Int
    /// The character that the byte is in Windows-1252, if a letter: what an old editor saved.
    private let windowsLetter: Character?

    /// Nil when all is well.
    package init?(in text: ArraySlice<UInt8>) {
        let fault: (kind: Problem, offset: Int)? = text.withUnsafeBufferPointer(Self.search)
        guard let fault else { return nil }
        let before = text.prefix(fault.offset)
        kind = fault.kind
        let lead = text[text.startIndex + fault.offset]
        // U+0080–U+009F: the byte after the lead is the character's number.
        byte = fault.kind == .control && lead == 0xC2 ? text[text.startIndex + fault.offset + 1] : lead
        line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count { $0 & 0xC0 != 0x80 } + 1
        windowsLetter = byte >= 0xC0 ? Character(Unicode.Scalar(byte)) : nil
    }

    package func diagnostic(file: String, firstLine: Int = 1) -> Diagnostic {
        let place = SourceLocation(file: file, line: line + firstLine - 1, column: column)
        let hex = hexadecimal(UInt32(byte))
        guard kind == .encoding else { return Diagnostic(.controlCharacter, at: place, value: hex) }
        let notes = windowsLetter.map { [Note.detail("\($0) (Windows-1252)")] } ?? []
        return Diagnostic(.encoding, at: place, value: hex, notes: notes)
    }

    private static func search(_ text: UnsafeBufferPointer<UInt8>) -> (Problem, Int)? {
        let raw = UnsafeRawBufferPointer(text)
        var index = 0
        while index < text.count {
            // Eight bytes at once: the high bit of each tells of a byte below 0x20, of 0x7F, or of one beyond ASCII.
            if index + 8 <= text.count {
                let block = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let faults = (block &- 0x2020_2020_2020_2020) | (block &+ 0x0101_0101_0101_0101) | block
                if faults & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                    continue
                }
            }
            let byte = text[index]
            if byte >= 0x20, byte < 0x7F {
                index += 1
            } else if byte >= 0x80 {
                let length = utf8SequenceLength(text, at: index)
                guard length > 0 else { return (.encoding, index) }
                // U+0080–U+009F
                if byte == 0xC2, text[index + 1] < 0xA0 { return (.control, index) }
                index += length
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") {
                index += 1
            } else {
                return (.control, index)
            }
        }
        return nil
    }
}

/// Length of the well-formed UTF-8 sequence beyond ASCII at `index` (Unicode table 3-7), or 0.
package func utf8SequenceLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let length: Int
    let second: ClosedRange<UInt8>
    switch text[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= text.count, second.contains(text[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where text[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
}

/// The first character of `text` that only controls a terminal: neither HTML nor a reader can use it.
package func firstControlCharacter(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case ..<0x20, 0x7F..<0xA0: true
        default: false
        }
    }
}

/// A byte or character by its number: `0x1F`.
package func hexadecimal(_ number: UInt32) -> String { "0x" + String(number, radix: 16, uppercase: true) }
