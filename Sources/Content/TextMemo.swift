import Files
package import Markdown
import Model

/// What the files of a content folder became, so that one that is as it was is not parsed again. `build` has none: it reads
/// everything.
struct TextMemo: Sendable {
    /// A class: all are handed on at each load.
    final class ReadFile: Sendable {
        let source: SourceFile
        let text: TextFile

        init(source: SourceFile, text: TextFile) {
            self.source = source
            self.text = text
        }
    }

    private(set) var folder: ContentFolder
    /// With others nothing is remembered.
    let inputs: TextInputs
    let parsers: TextParsers
    /// By path.
    private(set) var entries: [String: ReadFile]

    init(_ folder: ContentFolder, _ inputs: TextInputs, _ parsers: TextParsers, _ texts: [ReadFile]) {
        (self.folder, self.inputs, self.parsers) = (folder, inputs, parsers)
        // Two spellings of one name are one key; that is an error, so nothing is made of the second.
        entries = Dictionary(texts.map { ($0.text.path, $0) }) { first, _ in first }
    }

    /// The memo of `folder`, in which `texts` alone became something else.
    func with(_ texts: [ReadFile], of folder: ContentFolder) -> TextMemo {
        var memo = self
        memo.folder = folder
        for text in texts { memo.entries[text.text.path] = text }
        return memo
    }
}

extension ReadContent {
    /// The content as `folder` has it, when that differs from this by the texts of pages alone: by nothing in a front matter, in
    /// data, or in which files there are. nil when it does, or when something is wrong with a text: then all must be read.
    ///
    /// - Returns: also the documents that are others now, by file.
    package func edited(as folder: ContentFolder) throws -> (content: ReadContent, documents: [String: Document])? {
        guard let memo, let files = memo.folder.editedTexts(in: folder, attachments: everything.attachments) else { return nil }
        var content = self
        var documents: [String: Document] = [:]
        var entries: [TextMemo.ReadFile] = []
        for file in files {
            let path = file.source.path
            let entry = TextMemo.ReadFile(
                source: file.source, text: try readText(file, memo.parsers, audience: memo.inputs.audience))
            guard let earlier = memo.entries[path], entry.differsByText(from: earlier), let document = entry.text.document
            else { return nil }
            // What is not in one of them was a duplicate, or is published on other days.
            if published.documents[path] != nil { content.published.documents[path] = document }
            if everything.documents[path] != nil { content.everything.documents[path] = document }
            documents[path] = document
            entries.append(entry)
        }
        content.memo = memo.with(entries, of: folder)
        return (content, documents)
    }
}

extension ContentFolder {
    /// The Markdown files of which `later` holds something else; nil when any other file is another.
    fileprivate func editedTexts(in later: ContentFolder, attachments: [String: Attachment]) -> [ContentFile]? {
        guard files.count == later.files.count, isFaultless, later.isFaultless else { return nil }
        var edited: [ContentFile] = []
        for (earlier, file) in zip(files, later.files) {
            guard isSameInBytes(earlier.source.path, file.source.path) else { return nil }
            switch file.kind {
            case .unknown: break
            case .attachment: guard attachments[String(file.path)] == file.attachment else { return nil }
            case .settings, .data: guard earlier.source.holdsSame(as: file.source) else { return nil }
            case .markdown: if !earlier.source.holdsSame(as: file.source) { edited.append(file) }
            }
        }
        return edited
    }
}

extension TextMemo.ReadFile {
    /// Whether the record is the same, and nothing was or is wrong.
    fileprivate func differsByText(from earlier: TextMemo.ReadFile) -> Bool {
        guard let bytes = source.held, let earlierBytes = earlier.source.held else { return false }
        return [text, earlier.text].allSatisfy { $0.diagnostics.isEmpty && $0.textDiagnostics.isEmpty && $0.document != nil }
            && bytes[..<text.bodyStart] == earlierBytes[..<earlier.text.bodyStart]
    }
}

/// All that the parsing of a Markdown file depends on besides the file.
struct TextInputs: Equatable, Sendable {
    let terms: [Annotations.Term]
    let quotes: [Annotations.Quote]
    let watched: [String]
    let labels: [String: MarkdownLabels]
    let language: String
    let audience: Visibility
}
