import Diagnostics
import Markdown
import Model

/// A Markdown file taken apart: what its front matter says, and where its text begins.
struct MarkdownFile: Sendable {
    let path: String
    let fields: Fields
    let bytes: [UInt8]
    /// What is between the `---` lines.
    let frontMatter: Range<Int>
    /// Offset in `bytes` and line in the file at which the text begins.
    let bodyStart: Int
    let bodyLine: Int

    var body: ArraySlice<UInt8> { bytes[bodyStart...] }
}

/// Splits `bytes` at the `---` lines of its front matter; nil when there is none to read.
///
/// - Parameter hasMarks: Whether letters may be apart from their marks; the fields are put together then.
func readMarkdownFile(
    _ bytes: [UInt8], path: String, hasMarks: Bool = false, diagnostics: inout [Diagnostic]
) -> MarkdownFile? {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard content.contains(where: { $0 > 0x20 }) else {
        diagnostics.append(Diagnostic(.emptyFile, at: SourceLocation(file: path)))
        return nil
    }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
        diagnostics.append(Diagnostic(.encoding, at: SourceLocation(file: path), value: "UTF-16"))
        return nil
    }
    var lines = LineScanner(content)
    guard let opening = lines.next(), isFence(opening) else {
        diagnostics.append(Diagnostic(.frontMatterMissing, at: SourceLocation(file: path, line: 1)))
        return nil
    }
    let start = lines.position
    while let line = lines.next() {
        guard isFence(line) else { continue }
        let yaml = content[start..<line.startIndex]
        guard
            let written = decodeText(
                yaml, file: path, firstLine: 2, allowsWindows1252: false, diagnostics: &diagnostics)?.text
        else { return nil }
        let text = hasMarks ? composed(written) : written
        let location = SourceLocation(file: path, line: 1)
        var fields = Fields(location: location)
        if let entries = plainEntries(of: text, file: path, firstLine: 2) {
            fields.entries = entries
        } else {
            var reader = YAMLReader(file: path, firstLine: 2)
            let value = reader.value(of: text)
            diagnostics += reader.diagnostics
            switch value {
            case .mapping(let read): fields.entries = read.entries
            case nil where !reader.diagnostics.isEmpty: return nil
            case nil: break
            case .some:
                diagnostics.append(Diagnostic(.wrongStructure, at: location, notes: [.form(.fields)]))
                return nil
            }
        }
        if let second = secondFrontMatter(lines) {
            diagnostics.append(Diagnostic(.frontMatterTwice, at: SourceLocation(file: path, line: second)))
            return nil
        }
        return MarkdownFile(
            path: path, fields: fields, bytes: bytes, frontMatter: start..<line.startIndex, bodyStart: lines.position,
            bodyLine: lines.line)
    }
    diagnostics.append(Diagnostic(.frontMatterOpen, at: SourceLocation(file: path, line: 1)))
    return nil
}

/// The line of a second `---`, below which all lines up to a third have a key.
private func secondFrontMatter(_ rest: LineScanner) -> Int? {
    var lines = rest
    var opening: Int?
    var hasKeys = false
    while case let number = lines.line, let line = lines.next() {
        let isBlank = line.allSatisfy { $0 <= 0x20 }
        if opening == nil {
            guard isBlank || isFence(line) else { return nil }
            if !isBlank { opening = number }
        } else if isFence(line) {
            return hasKeys ? opening : nil
        } else if !isBlank {
            guard beginsWithKey(line) else { return nil }
            hasKeys = true
        }
    }
    return nil
}

/// `nakyvyys: luottamuksellinen`
private func beginsWithKey(_ line: ArraySlice<UInt8>) -> Bool {
    let key = line.prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "_") || $0 >= 0x80 }
    let rest = line.dropFirst(key.count)
    return !key.isEmpty && rest.first == UInt8(ascii: ":") && rest.dropFirst().first.map { $0 <= 0x20 } ?? true
}

private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
}

/// Steps through lines without copying them.
private struct LineScanner {
    private let bytes: ArraySlice<UInt8>
    /// Where the next line begins, and its number.
    private(set) var position: Int
    private(set) var line = 1

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func next() -> ArraySlice<UInt8>? {
        guard position < bytes.endIndex else { return nil }
        let start = position
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
        position = min(end + 1, bytes.endIndex)
        line += 1
        return bytes[start..<end]
    }
}
