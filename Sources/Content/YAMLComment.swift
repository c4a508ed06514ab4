import Yams

/// What YAML takes for a comment and drops, behind a value: `otsikko: Lomake #2`.
struct YAMLComment {
    /// Index of the line in the document.
    let line: Int
    /// The line, and how the value keeps its end; nil when the value began on a line above.
    let found: String
    let meant: String?
}

extension LineStarts {
    /// The comment behind a value without quotation marks, which nobody writes: it was meant as text. A comment below a key, on
    /// a line of its own or behind quotation marks cuts nothing.
    func comment(behind scalar: Node.Scalar) -> YAMLComment? {
        guard scalar.style == .plain || scalar.style == .any, let mark = scalar.mark,
            (1...count).contains(mark.line)
        else { return nil }
        var value = Array(scalar.string.utf8)[...]
        var start = offset(of: mark)
        for index in mark.line - 1..<count {
            let line = bytes[start..<end(ofLine: index)]
            let sign = line.indices.first { isSign(at: $0) }
            let content = trimmed(line[..<(sign ?? line.endIndex)])
            // Another value, or a bracket, stands between.
            guard value.starts(with: content) else { return nil }
            value = trimmed(value.dropFirst(content.count))
            guard let sign else {
                if value.isEmpty { return nil }
                start = self.start(ofLine: index + 1)
                continue
            }
            // On a line of its own.
            guard value.isEmpty, index == mark.line - 1 || !content.isEmpty else { return nil }
            return comment(onLine: index, from: index == mark.line - 1 ? start : nil, at: sign)
        }
        return nil
    }

    private func comment(onLine index: Int, from start: Int?, at sign: Int) -> YAMLComment {
        let line = bytes[self.start(ofLine: index)..<end(ofLine: index)]
        let text = { (bytes: ArraySlice<UInt8>) in String(decoding: trimmed(bytes), as: UTF8.self) }
        let meant = start.map { start in
            let before = String(decoding: line[..<start].drop(while: isSpace), as: UTF8.self)
            return before + (before.last == ":" || before.last == "-" ? " " : "") + inQuotes(text(line[start...]))
        }
        return YAMLComment(line: index, found: text(line), meant: meant)
    }

    private func isSign(at index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "#") && index > 0 && isSpace(bytes[index - 1])
    }
}

/// Whether a document may hold what YAML drops.
func mayDrop(_ text: some Sequence<UInt8>) -> Bool {
    var previous = UInt8(ascii: "\n")
    for byte in text {
        if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "#") && isSpace(previous) {
            return true
        }
        previous = byte
    }
    return false
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isWhite = { (byte: UInt8) in isSpace(byte) || byte == 0x0A || byte == 0x0D }
    var bytes = bytes.drop(while: isWhite)
    while let last = bytes.last, isWhite(last) { bytes.removeLast() }
    return bytes
}

/// In quotation marks that the text does not have, if it can be.
private func inQuotes(_ text: String) -> String {
    text.contains("\"") || text.contains("\\") ? "'\(text.replacing("'", with: "''"))'" : "\"\(text)\""
}
