import Model
import Yams

/// A value in quotation marks whose backslashes YAML takes: of `"N:\tiedot"` a tab is left, of `"\\palvelin"` one backslash.
struct YAMLBackslash {
    /// The line, and the line with the value in apostrophes; nil when the value goes on below.
    let found: String
    let meant: String?
}

extension LineStarts {
    /// The value at `mark`, when its backslashes were meant to be seen. Those before quotation marks, doubled ones and the escapes
    /// of a text without a path are what somebody means who knows them.
    ///
    /// - Parameter isRefused: Whether the parser refused one of them.
    func backslash(at mark: Mark?, isRefused: Bool = false) -> YAMLBackslash? {
        guard let mark, byte(of: mark) == UInt8(ascii: "\"") else { return nil }
        let line = bytes[start(ofLine: mark.line - 1)..<end(ofLine: mark.line - 1)]
        var rest = line[(offset(of: mark) + 1)...]
        var (value, isTaken) = ("", isRefused)
        func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
        while let next = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            value += text(rest[..<next])
            rest = rest[next...]
            let count = rest.prefix { $0 == UInt8(ascii: "\\") }.count
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
            let beginsShare =
                count == 2 && value.last.map { $0 == " " || $0 == "(" } ?? true && rest.first.map(isWordByte) ?? false
            if beginsShare
                || count == 1 && (endsInDrive(value) && rest.first != UInt8(ascii: "\"") || rest.first == UInt8(ascii: "_"))
            {
                isTaken = true
            }
            if count % 2 == 1, rest.first == UInt8(ascii: "\"") {
                value += String(repeating: "\\", count: count / 2) + "\""
                rest = rest.dropFirst()
            } else {
                value += beginsShare ? "\\\\" : String(repeating: "\\", count: (count + 1) / 2)
            }
        }
        guard isTaken else { return nil }
        let before = text(line[..<offset(of: mark)].drop { $0 == 0x20 })
        let meant =
            rest.isEmpty ? nil : before + "'" + value.replacing("'", with: "''") + "'" + trimmed(text(rest.dropFirst())[...])
        return YAMLBackslash(found: trimmed(text(line)[...]), meant: meant)
    }
}

/// `N:`, not `Katso:`.
private func endsInDrive(_ text: String) -> Bool {
    let end = Array(text.utf8.suffix(3))
    return end.count > 1 && end.last == UInt8(ascii: ":") && isWordByte(end[end.count - 2])
        && (end.count == 2 || !isWordByte(end[0]))
}

private func isWordByte(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte) || byte >= 0x80
}
