// Content: the files of `Content/` become a `Catalogue`.
//
// 1. List the folder (`SourceTree`); tell data files, Markdown and attachments apart by place and ending.
// 2. Settings first: they name the audience. Then `tiedot/*`: YAML and CSV become `Fields`, `Fields` become records.
// 3. Terms, laws and quotes are known now. Each Markdown file is read, its front matter becomes a record, and its text is
//    rendered, all in one go and many in parallel; a text that is not for the audience is not rendered at all.
// 4. The records enter the catalogue in the order of the files. There are two: what is published on the day, and everything,
//    so that a page to come is checked like any other. Without pages of other days they are the same.
//
// Every fault is collected and reading goes on; a record that is at fault keeps its place, so that one fault is one message.

package import Diagnostics
import Files
package import Markdown
package import Model
import Parallel

/// The files of `Content/` with the settings read, which name the site's language and its audience.
package struct ContentFolder: Sendable {
    let files: [ContentFile]
    private let builder: CatalogueBuilder

    /// Whether its files hold their bytes.
    let isReadAhead: Bool
    /// Whether nothing is wrong with the names of files or with the settings.
    var isFaultless: Bool { builder.diagnostics.isEmpty }

    /// Lists `Content/` below `root`.
    package init(root: String) throws {
        try self.init(SourceTree("Content", root: root), isReadAhead: false)
    }

    /// The same with all that is read of it read ahead, sharing with `earlier` what is as it was.
    package init(root: String, after earlier: ContentFolder?, tasks: Int) async throws {
        let tree = try await SourceTree("Content", root: root)
            .readAhead(after: earlier?.files.map(\.source), atMost: largestFile, tasks: tasks) { ContentFile($0).isRead }
        try self.init(tree, isReadAhead: true)
    }

    private init(_ tree: SourceTree, isReadAhead: Bool) throws {
        self.isReadAhead = isReadAhead
        var builder = CatalogueBuilder()
        builder.diagnostics = tree.diagnostics
        files = tree.files.map(ContentFile.init)
        try readSettings(files, into: &builder)
        self.builder = builder
    }

    /// BCP 47; Finnish when there are no settings.
    package var language: String { builder.language }

    /// Reads all files of facts.
    ///
    /// - Parameter day: Which pages are published; without one, all.
    package func readData(on day: CalendarDate? = nil, tasks: Int) async throws -> ContentData {
        var builder = builder
        builder.day = day
        // The largest first: else one task ends with it while the others have nothing left.
        let data = files.filter { $0.kind == .data }.map { (file: $0, size: $0.source.size) }
        let order = data.indices.sorted { (data[$1].size, $0) < (data[$0].size, $1) }
        let found = try await parallelMap(order.map { data[$0].file }, tasks: tasks, largestBlock: 1, readDataFile)
        for (_, data) in zip(order, found).sorted(by: { $0.0 < $1.0 }) {
            builder.diagnostics += data.diagnostics
            if let type = data.incomplete { builder.catalogue.incomplete.insert(type) }
            for record in data.records { builder.add(record) }
        }
        return ContentData(folder: self, builder: builder)
    }
}

/// The content folder with the facts read, which texts mention.
package struct ContentData: Sendable {
    private let folder: ContentFolder
    private let builder: CatalogueBuilder

    fileprivate init(folder: ContentFolder, builder: CatalogueBuilder) {
        self.folder = folder
        self.builder = builder
    }

    /// Reads everything else. `labels` are what texts need to say in each language that there are words of.
    ///
    /// - Parameter earlier: What was read the last time of the files read ahead. Texts do not depend on the day.
    package func readTexts(
        labels: [String: MarkdownLabels], tasks: Int, after earlier: ReadContent? = nil
    ) async throws -> ReadContent {
        var builder = builder
        let inputs = TextInputs(builder.catalogue, labels: labels, language: builder.language, audience: builder.audience)
        let parsers = TextParsers(inputs)
        let known = earlier?.memo.flatMap { $0.inputs == inputs ? $0.entries : nil } ?? [:]
        let texts = try await parallelMap(folder.files.filter { $0.kind == .markdown }, tasks: tasks) { file in
            if let entry = known[file.source.path], isSameInBytes(entry.text.path, file.source.path),
                entry.source.holdsSame(as: file.source)
            {
                return entry
            }
            return TextMemo.Entry(source: file.source, text: try readText(file, parsers, audience: inputs.audience))
        }
        for text in texts.lazy.map(\.text) {
            builder.diagnostics += text.diagnostics
            guard let record = text.record else { continue }
            if text.isPlaceholder {
                builder.keepPlace(of: record)
            } else {
                builder.add(record, with: text)
            }
        }
        takeAttachments(folder.files, into: &builder)
        var content = builder.content
        if folder.isReadAhead { content.memo = TextMemo(folder, inputs, parsers, texts) }
        return content
    }
}

/// The content of one day.
package struct ReadContent: Sendable {
    /// What the output may show: nothing else of the content gets to where pages are made.
    package var published: Catalogue
    /// With it the pages of other days, to be checked and never shown. The same when there are none.
    package var everything: Catalogue
    package let diagnostics: [Diagnostic]
    /// What it was read from, when that was read ahead.
    var memo: TextMemo?
}

/// A file and what its place and ending make of it.
struct ContentFile: Sendable {
    enum Kind { case settings, data, markdown, attachment, unknown }

    let source: SourceFile
    /// Path below the content folder.
    let path: Substring
    let kind: Kind

    init(_ source: SourceFile) {
        self.source = source
        let path = Substring(source.path.utf8.dropFirst("Content/".utf8.count))
        self.path = path
        let folder = path.utf8.firstIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
        kind =
            switch folder {
            case _ where path == "sivusto.yaml": .settings
            case "tiedot" where path.hasSuffix(".yaml") || path.hasSuffix(".csv"): .data
            case "liitteet", "kuvat": .attachment
            case _ where path.hasSuffix(".md"): .markdown
            default: .unknown
            }
    }

    /// Attachments are copied as they are.
    var isRead: Bool { kind == .settings || kind == .data || kind == .markdown }
    /// Path below the content folder, without its ending.
    var stem: Substring { path[..<(path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex)] }
    var location: SourceLocation { SourceLocation(file: source.path) }

    /// The name that a file of facts which is not known was probably meant to have: an Excel table is saved as CSV.
    var meantName: String? {
        guard path.hasPrefix("tiedot/") else { return nearest(to: String(path), in: ["sivusto.yaml"]) }
        let name = String(stem.dropFirst("tiedot/".count))
        let meant = dataFiles[name] == nil ? nearest(to: name, in: dataFiles.keys.sorted()) : name
        return meant.map { $0 + (path.hasSuffix(".yaml") || path.hasSuffix(".yml") ? ".yaml" : ".csv") }
    }
}

/// The largest file that is read whole. Texts have a stricter limit of their own in `Markdown`.
private let largestFile = 16 << 20
private let largestAttachment = 128 << 20

private func read(_ file: ContentFile, _ diagnostics: inout [Diagnostic]) throws -> [UInt8]? {
    guard let bytes = try file.source.bytes(atMost: largestFile) else {
        diagnostics.append(
            Diagnostic(.fileTooLarge, at: file.location, value: "\(file.source.size) B", notes: [.detail("≤ \(largestFile) B")])
        )
        return nil
    }
    return bytes
}

private func readSettings(_ files: [ContentFile], into builder: inout CatalogueBuilder) throws {
    guard let file = files.first(where: { $0.kind == .settings }) else {
        builder.diagnostics.append(Diagnostic(.missingFile, at: SourceLocation(file: "Content/sivusto.yaml")))
        return
    }
    let found = try records(of: file, &builder.diagnostics)
    if let first = found.first { builder.addSettings(first) }
    for extra in found.dropFirst() {
        builder.diagnostics.append(
            Diagnostic(.wrongStructure, at: extra.location, notes: [.form(.fields)]))
    }
}

/// - Returns: `incomplete` is the type of the records if some of them could not be read.
@Sendable private func readDataFile(
    _ file: ContentFile
) throws -> (records: [ReadRecord], incomplete: RecordType?, diagnostics: [Diagnostic]) {
    let name = String(file.stem.dropFirst("tiedot/".count))
    guard let source = dataFiles[name] else {
        let fault = Diagnostic(
            .unknownFile, at: file.location, value: String(file.source.name), suggestion: file.meantName)
        return ([], nil, [fault])
    }
    var diagnostics: [Diagnostic] = []
    let found = try records(of: file, &diagnostics)
    return (found.map(source.read), diagnostics.isEmpty ? nil : source.type, diagnostics)
}

/// The records of a data file: the rows of a sheet, the items of a YAML list, or one YAML mapping.
private func records(of file: ContentFile, _ diagnostics: inout [Diagnostic]) throws -> [Fields] {
    guard let bytes = try read(file, &diagnostics) else { return [] }
    return records(of: bytes, path: file.source.path, &diagnostics)
}

func records(of bytes: [UInt8], path: String, _ diagnostics: inout [Diagnostic]) -> [Fields] {
    let isSheet = path.hasSuffix(".csv")
    guard bytes.contains(where: { $0 > 0x20 }) else {
        diagnostics.append(Diagnostic(.emptyFile, at: SourceLocation(file: path)))
        return []
    }
    guard let text = decodeText(bytes[...], file: path, allowsWindows1252: isSheet, diagnostics: &diagnostics)?.text else {
        return []
    }
    if isSheet {
        var reader = SpreadsheetReader(text, file: path)
        defer { diagnostics += reader.diagnostics }
        return reader.rows()
    }
    var reader = YAMLReader(file: path)
    let value = reader.value(of: text)
    diagnostics += reader.diagnostics
    switch value {
    case .mapping(let fields): return [fields]
    case .list(let items, _):
        return items.compactMap { item in
            if case .mapping(let fields) = item { return fields }
            diagnostics.append(Diagnostic(.wrongStructure, at: item.location, notes: [.form(.listOfFields)]))
            return nil
        }
    case .scalar(let text, let location):
        diagnostics.append(Diagnostic(.wrongStructure, at: location, value: text, notes: [.form(.listOfFields)]))
        return []
    case nil: return []
    }
}

// MARK: Markdown

/// A Markdown file as far as it could be understood without the others.
struct TextFile: Sendable {
    let path: String
    var record: ReadRecord?
    /// Whether the record only keeps the place of one that could not be read.
    var isPlaceholder = false
    var document: Document?
    /// How many bytes of the file stand before the text.
    var bodyStart = 0
    /// What is wrong with the file, and with its text if that is used.
    var diagnostics: [Diagnostic] = []
    var textDiagnostics: [Diagnostic] = []
}

/// Understands one Markdown file: its record by front matter and place, and its text if the audience may see it.
func readText(_ file: ContentFile, _ parsers: TextParsers, audience: Visibility) throws -> TextFile {
    var text = TextFile(path: file.source.path)
    let page = try read(file, &text.diagnostics).flatMap {
        readMarkdownFile($0, path: file.source.path, diagnostics: &text.diagnostics)
    }
    guard let parts = identifiers(of: file, &text.diagnostics) else { return text }
    let name = parts[parts.count - 1]
    let source = name == "index" ? nil : pageFolders[parts.dropLast().joined(separator: "/")]
    let id = source == nil ? parts.joined(separator: "/") : name
    var fields = page?.fields ?? Fields(location: file.location)
    // The identifier is the file's name: it comes first, so that a `tunnus` in the front matter is an unknown key.
    fields.entries.insert(("tunnus", .scalar(id, at: fields.location)), at: 0)
    let record = (source ?? proseSource).read(fields)
    text.record = record
    guard let page else {
        text.isPlaceholder = true
        return text
    }
    text.bodyStart = page.bodyStart
    if record.visibility <= audience {
        let parser = parsers.parser(of: record)
        text.document = parser.parse(page.body, file: page.path, firstLine: page.bodyLine, into: &text.textDiagnostics)
    }
    return text
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

// MARK: Attachments

private func takeAttachments(_ files: [ContentFile], into builder: inout CatalogueBuilder) {
    for file in files {
        switch file.kind {
        case .attachment:
            let attachment = file.attachment
            guard attachment.size > largestAttachment else {
                builder.catalogue.attachments[String(file.path)] = attachment
                continue
            }
            builder.diagnostics.append(
                Diagnostic(
                    .fileTooLarge, at: file.location, value: "\(attachment.size) B",
                    notes: [.detail("≤ \(largestAttachment) B")]))
        case .unknown:
            builder.diagnostics.append(
                Diagnostic(
                    .unknownFile, at: file.location, value: String(file.source.name), suggestion: file.meantName))
        default: break
        }
    }
}
