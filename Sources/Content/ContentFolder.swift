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
package import Files
package import Markdown
package import Model
import Parallel

/// The files of `Content/` with the settings read, which name the site's language and its audience.
package struct ContentFolder: Sendable {
    /// All files, also those that are not read.
    package let tree: SourceTree
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
        self.tree = tree
        self.isReadAhead = isReadAhead
        var builder = CatalogueBuilder()
        builder.diagnostics = tree.diagnostics
        files = tree.files.map(ContentFile.init)
        try readSettings(files, into: &builder)
        self.builder = builder
    }

    /// BCP 47; Finnish when there are no settings.
    package var language: String { builder.language }

    /// The site's settings, and what is wrong with them or with the names of files.
    package var settings: (settings: Settings?, diagnostics: [Diagnostic]) { (builder.catalogue.settings, builder.diagnostics) }

    /// The files of texts, from the root of the site.
    package var texts: [String] { files.filter { $0.kind == .markdown }.map(\.source.path) }

    /// Reads all files of facts.
    ///
    /// - Parameter day: Which pages are published; without one, all.
    package func readData(on day: CalendarDate? = nil, tasks: Int) async throws -> ContentData {
        var builder = builder
        builder.day = day
        // The largest first: else one task ends with it while the others have nothing left.
        let data = dataFiles(of: &builder).map { (file: $0, size: $0.source.size) }
        let order = data.indices.sorted { (data[$1].size, $0) < (data[$0].size, $1) }
        let found = try await parallelMap(order.map { data[$0].file }, tasks: tasks, largestBlock: 1, readDataFile)
        for (_, data) in zip(order, found).sorted(by: { $0.0 < $1.0 }) {
            builder.diagnostics += data.diagnostics
            if let type = data.incomplete { builder.catalogue.incomplete.insert(type) }
            for record in data.records { builder.add(record) }
        }
        builder.withhold()
        return ContentData(folder: self, builder: builder)
    }

    /// The files of facts. Of two with the same name, `.csv` and `.yaml`, the first is read and the other reported.
    private func dataFiles(of builder: inout CatalogueBuilder) -> [ContentFile] {
        var first: [Substring: ContentFile] = [:]
        return files.filter { file in
            guard file.kind == .data else { return false }
            guard let other = first[file.stem] else {
                first[file.stem] = file
                return true
            }
            builder.diagnostics.append(
                Diagnostic(
                    .tableTwice, at: file.location, value: String(file.source.name), notes: [.first(other.location)]))
            if let type = file.dataSource?.type { builder.catalogue.incomplete.insert(type) }
            return false
        }
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
            return TextMemo.ReadFile(source: file.source, text: try readText(file, parsers, audience: inputs.audience))
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

private func readSettings(_ files: [ContentFile], into builder: inout CatalogueBuilder) throws {
    guard let file = files.first(where: { $0.kind == .settings }) else {
        builder.diagnostics.append(Diagnostic(.missingFile, at: SourceLocation(file: settingsFile)))
        return
    }
    let found = try records(of: file, &builder.diagnostics)
    if let first = found.first { builder.addSettings(first) }
    for extra in found.dropFirst() {
        builder.diagnostics.append(
            Diagnostic(.wrongStructure, at: extra.location, notes: [.form(.fields)]))
    }
}

private let largestAttachment = 128 << 20

private func takeAttachments(_ files: [ContentFile], into builder: inout CatalogueBuilder) {
    for file in files {
        switch file.kind {
        case .attachment:
            let attachment = file.attachment
            if attachment.size == 0 { builder.diagnostics.append(Diagnostic(.emptyFile, at: file.location)) }
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
                    file.isWorkbook ? .workbook : .unknownFile, at: file.location, value: String(file.source.name),
                    suggestion: file.meantName))
            if file.isWorkbook, let type = file.dataSource?.type { builder.catalogue.incomplete.insert(type) }
        default: break
        }
    }
}
