// Content: the files of `Content/` become a `Catalogue`.
//
// 1. List the folder (`SourceTree`); tell data files, Markdown and attachments apart by place and ending.
// 2. Settings first: they name the audience. Then `tiedot/*`: YAML and CSV become `Fields`, `Fields` become records.
// 3. Markdown files are read and their front matter parsed, in parallel; front matter becomes records.
// 4. Terms, laws and quotes are known now: the texts are rendered with them, in parallel.
//
// Every fault is collected and reading goes on; a record that is at fault keeps its place, so that one fault is one message.

package import Diagnostics
import Files
import Markdown
package import Model
import Parallel

/// Reads `Content/` below `root`.
package func readContent(root: String, tasks: Int) async throws -> (catalogue: Catalogue, diagnostics: [Diagnostic]) {
    let tree = try SourceTree("Content", root: root)
    var builder = CatalogueBuilder()
    builder.diagnostics = tree.diagnostics
    let files = tree.files.map(ContentFile.init)
    try readSettings(files, into: &builder)
    for file in files where file.kind == .data { try readData(file, into: &builder) }
    let pages = try await readPages(files.filter { $0.kind == .markdown }, into: &builder, tasks: tasks)
    try await renderTexts(pages, into: &builder, tasks: tasks)
    takeAttachments(files, into: &builder)
    return (builder.catalogue, builder.diagnostics)
}

/// A file and what its place and ending make of it.
private struct ContentFile {
    enum Kind { case settings, data, markdown, attachment, unknown }

    let source: SourceFile
    /// Path below the content folder.
    let path: Substring
    let kind: Kind

    init(_ source: SourceFile) {
        self.source = source
        let path = source.path.dropFirst("Content/".count)
        self.path = path
        let folder = path.firstIndex(of: "/").map { path[..<$0] } ?? ""
        kind =
            switch folder {
            case _ where path == "sivusto.yaml": .settings
            case "tiedot" where path.hasSuffix(".yaml") || path.hasSuffix(".csv"): .data
            case "liitteet", "kuvat": .attachment
            case _ where path.hasSuffix(".md"): .markdown
            default: .unknown
            }
    }

    /// Path below the content folder, without its ending.
    var stem: Substring { path[..<(path.lastIndex(of: ".") ?? path.endIndex)] }
    var location: SourceLocation { SourceLocation(file: source.path) }
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
            Diagnostic(.wrongStructure, at: extra.location, notes: [.expected("kenttä: arvo")]))
    }
}

private func readData(_ file: ContentFile, into builder: inout CatalogueBuilder) throws {
    let name = String(file.stem.dropFirst("tiedot/".count))
    guard let source = dataFiles[name] else {
        builder.diagnostics.append(
            Diagnostic(
                .unknownFile, at: file.location, value: String(file.source.name),
                suggestion: nearest(to: name, in: dataFiles.keys.sorted())))
        return
    }
    let faults = builder.diagnostics.count
    let found = try records(of: file, &builder.diagnostics)
    if builder.diagnostics.count > faults { builder.catalogue.incomplete.insert(source.kind) }
    for fields in found { _ = source.add(&builder, fields) }
}

/// The records of a data file: the rows of a sheet, the items of a YAML list, or one YAML mapping.
private func records(of file: ContentFile, _ diagnostics: inout [Diagnostic]) throws -> [Fields] {
    let path = file.source.path
    guard let bytes = try read(file, &diagnostics) else { return [] }
    let isSheet = path.hasSuffix(".csv")
    guard bytes.contains(where: { $0 > 0x20 }) else {
        diagnostics.append(Diagnostic(.emptyFile, at: file.location))
        return []
    }
    guard let text = decodeText(bytes[...], file: path, allowsWindows1252: isSheet, diagnostics: &diagnostics) else {
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
            diagnostics.append(Diagnostic(.wrongStructure, at: item.location, notes: [.expected("- kenttä: arvo")]))
            return nil
        }
    case .scalar(let text, let location):
        diagnostics.append(Diagnostic(.wrongStructure, at: location, value: text, notes: [.expected("- kenttä: arvo")]))
        return []
    case nil: return []
    }
}

// MARK: Markdown

/// The pages whose records are in the catalogue.
private func readPages(
    _ files: [ContentFile], into builder: inout CatalogueBuilder, tasks: Int
) async throws -> [MarkdownFile] {
    let read = try await parallelMap(files, tasks: tasks) { file in
        var diagnostics: [Diagnostic] = []
        let page = try Content.read(file, &diagnostics).flatMap {
            readMarkdownFile($0, path: file.source.path, diagnostics: &diagnostics)
        }
        return (file: file, page: page, diagnostics: diagnostics)
    }
    var pages: [MarkdownFile] = []
    for (file, page, diagnostics) in read {
        builder.diagnostics += diagnostics
        guard let parts = identifiers(of: file, &builder.diagnostics) else { continue }
        let isRecord = parts.count == 2 && parts[1] != "index"
        let source = isRecord ? pageFolders[parts[0]] : nil
        let id = source == nil ? parts.joined(separator: "/") : parts[1]
        guard let page else {
            builder.addUnreadable(id, at: file.location, source ?? RecordSource(\.prose))
            continue
        }
        var fields = page.fields
        // The identifier is the file's name: it comes first, so that a `tunnus` in the front matter is an unknown key.
        fields.entries.insert(("tunnus", .scalar(id, at: fields.location)), at: 0)
        if (source ?? RecordSource(\.prose)).add(&builder, fields) { pages.append(page) }
    }
    return pages
}

/// The parts of the path, which become an address: each must be an identifier, or is read as the one it resembles.
private func identifiers(of file: ContentFile, _ diagnostics: inout [Diagnostic]) -> [String]? {
    let parts = file.stem.split(separator: "/").map(String.init)
    guard let fault = parts.first(where: { !isIdentifier($0) }) else { return parts }
    let meant = parts.map { isIdentifier($0) ? $0 : identifierText(from: $0) }
    diagnostics.append(
        Diagnostic(.invalidIdentifier, at: file.location, value: fault, suggestion: identifierText(from: fault)))
    return meant.contains(nil) ? nil : meant.compactMap(\.self)
}

private func renderTexts(_ pages: [MarkdownFile], into builder: inout CatalogueBuilder, tasks: Int) async throws {
    let catalogue = builder.catalogue
    let schemes = Set(RecordKind.allCases.map(\.rawValue) + [pageScheme])
    let terms = annotatedTerms(catalogue)
    let watched = catalogue.expressions.values.map(\.avoided)
    let plain = MarkdownParser(
        annotations: Annotations(terms: terms, quotes: [], watched: watched), recordSchemes: schemes)
    let quoting = MarkdownParser(
        annotations: Annotations(terms: terms, quotes: quotes(catalogue), watched: watched), recordSchemes: schemes)
    let agreements = Set(catalogue.agreements.values.map(\.header.location.file))
    let rendered = try await parallelMap(pages, tasks: tasks) { page in
        var diagnostics: [Diagnostic] = []
        let parser = agreements.contains(page.path) ? quoting : plain
        let document = parser.parse(page.body, file: page.path, firstLine: page.bodyLine, into: &diagnostics)
        return (path: page.path, document: document, diagnostics: diagnostics)
    }
    for (path, document, diagnostics) in rendered {
        builder.diagnostics += diagnostics
        builder.catalogue.documents[path] = document
    }
}

/// Glossary terms and laws, which are linked at their first mention in a text.
private func annotatedTerms(_ catalogue: Catalogue) -> [Annotations.Term] {
    catalogue.terms.values.filter { !$0.forms.contains("") }.map {
        .init(forms: $0.forms, destination: "\(RecordKind.term.rawValue):\($0.id)", title: $0.definition)
    }
        + catalogue.statutes.values.map {
            .init(forms: $0.forms, destination: "\(RecordKind.statute.rawValue):\($0.id)", title: "\($0.name) (\($0.number))")
        }
}

private func quotes(_ catalogue: Catalogue) -> [Annotations.Quote] {
    catalogue.obligations.values.filter { !$0.quote.value.isEmpty }.map {
        .init(id: $0.id, text: $0.quote.value, destination: "\(RecordKind.obligation.rawValue):\($0.id)", label: $0.title)
    }
}

// MARK: Attachments

private func takeAttachments(_ files: [ContentFile], into builder: inout CatalogueBuilder) {
    for file in files {
        switch file.kind {
        case .attachment where file.source.size > largestAttachment:
            builder.diagnostics.append(
                Diagnostic(
                    .fileTooLarge, at: file.location, value: "\(file.source.size) B",
                    notes: [.detail("≤ \(largestAttachment) B")]))
        case .attachment: builder.catalogue.attachments.insert(String(file.path))
        case .unknown:
            builder.diagnostics.append(Diagnostic(.unknownFile, at: file.location, value: String(file.source.name)))
        default: break
        }
    }
}
