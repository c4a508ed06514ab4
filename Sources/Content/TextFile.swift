import Diagnostics
import Markdown
import Model

/// A Markdown file as far as it could be understood without the others.
struct TextFile: Sendable {
    let path: String
    var record: ReadRecord?
    /// Whether the record only keeps the place of one that could not be read.
    var isPlaceholder = false
    var document: Document?
    /// How many bytes of the file come before the text.
    var bodyStart = 0
    /// What is wrong with the file, and with its text if that is used.
    var diagnostics: [Diagnostic] = []
    var textDiagnostics: [Diagnostic] = []
}

/// Understands one Markdown file: its record by front matter and place, and its text if the audience may see it.
func readText(_ file: ContentFile, _ parsers: TextParsers, audience: Visibility) throws -> TextFile {
    var text = TextFile(path: file.source.path)
    let bytes = try read(file, &text.diagnostics)
    let signs = LetterSigns(bytes ?? [])
    if signs.mayBeBroken { text.diagnostics += brokenLetters(in: (bytes ?? [])[...], file: file.source.path) }
    let page = bytes.flatMap {
        readMarkdownFile($0, path: file.source.path, hasMarks: signs.hasMarks, diagnostics: &text.diagnostics)
    }
    guard let parts = identifiers(of: file, &text.diagnostics) else { return text }
    let name = parts[parts.count - 1]
    let source = name == "index" ? nil : pageFolders[parts.dropLast().joined(separator: "/")]
    let id = source == nil ? parts.joined(separator: "/") : name
    var fields = page?.fields ?? Fields(location: file.location)
    // The identifier is the file's name: it comes first, so that a `tunnus` in the front matter is an unknown key.
    fields.entries.insert(("tunnus", .scalar(id, at: fields.location)), at: 0)
    var record = (source ?? proseSource).read(fields)
    if record.unknownKeys > 1, let home = home(of: fields) {
        text.diagnostics.append(
            Diagnostic(
                .wrongFolder, at: file.location, value: String(file.path), suggestion: "\(home.folder)/\(name).md",
                notes: [.expected(home.source.type.name.word)]))
        record = home.source.read(fields)
    }
    text.record = record
    guard let page else {
        text.isPlaceholder = true
        return text
    }
    text.bodyStart = page.bodyStart
    if record.visibility <= audience {
        let parser = parsers.parser(of: record)
        // Bytes that are not UTF-8 stay: they are an error, which tells their place.
        let whole = signs.hasMarks ? String(validating: page.body, as: UTF8.self).map { Array(composed($0).utf8)[...] } : nil
        text.document = parser.parse(
            whole ?? page.body, file: page.path, firstLine: page.bodyLine, into: &text.textDiagnostics)
    }
    return text
}

/// The one folder whose pages have these keys.
private func home(of fields: Fields) -> PageForm? {
    let given = Set(fields.entries.map { folded($0.key) })
    let fitting = pageForms.filter { given.isSubset(of: $0.known) && $0.required.isSubset(of: given) }
    return fitting.count == 1 ? fitting[0] : nil
}

/// The keys that the pages of a folder may have, and those that they must have.
private struct PageForm: Sendable {
    let folder: String
    let source: RecordSource
    let known: Set<String>
    let required: Set<String>
}

private let pageForms = pageFolders.map { folder, source in
    PageForm(folder: folder, source: source, known: source.columns, required: source.required)
}

/// The parts of the path, which become an address: each must be an identifier, or is read as the one it resembles.
private func identifiers(of file: ContentFile, _ diagnostics: inout [Diagnostic]) -> [String]? {
    let parts = file.stem.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let fault = parts.first(where: { !isIdentifier($0) }) else { return parts }
    let meant = parts.map { isIdentifier($0) ? $0 : identifierText(from: $0) }
    diagnostics.append(
        Diagnostic(.invalidIdentifier, at: file.location, value: fault, suggestion: identifierText(from: fault)))
    return meant.contains(nil) ? nil : meant.compactMap(\.self)
}
