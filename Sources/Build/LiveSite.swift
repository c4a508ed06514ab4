import Content
package import Diagnostics
package import Files
import Formats
import Search
import Site
import Synchronization
import Theme

/// Loads a site again and again, making anew only what has changed: of a text that tells other pages what it told before, its
/// own page.
package final class PreviewLoader: Sendable {
    private let options: BuildOptions
    private let last = Mutex<(sources: Sources, loaded: LoadedSite)?>(nil)

    package init(_ options: BuildOptions) {
        self.options = options
    }

    /// The site, if it can be built, and everything that is wrong with the content. Throws only `FileFailure`.
    package func load() async throws -> (site: LiveSite?, language: String?, diagnostics: [Diagnostic]) {
        let earlier = last.withLock(\.self)
        let sources = try await Sources(root: options.root, after: earlier?.sources, tasks: options.tasks)
        let edited =
            if let earlier, sources.theme.holdsSame(as: earlier.sources.theme) {
                try await earlier.loaded.edited(as: sources.content, options)
            } else { LoadedSite?.none }
        let loaded =
            if let edited { edited } else { try await Build.load(options, sources, after: earlier?.loaded.content) }
        last.withLock { $0 = (sources, loaded) }
        let language = loaded.site?.settings.language
        guard let site = loaded.site, !loaded.diagnostics.hasErrors else { return (nil, language, loaded.diagnostics) }
        return (LiveSite(site, loaded.theme, options), language, loaded.diagnostics)
    }
}

extension Sources {
    /// Lists the files and reads what `load` reads of them, sharing with `earlier` what is as it was.
    fileprivate init(root: String, after earlier: Sources?, tasks: Int) async throws {
        content = try await ContentFolder(root: root, after: earlier?.content, tasks: tasks)
        theme = try await Theme.tree(root: root).readAhead(after: earlier?.theme.files, tasks: tasks, where: { _ in true })
    }
}

extension LoadedSite {
    /// The site as it is with `folder`, when that differs by texts which tell other pages what they told before; else nil.
    fileprivate func edited(as folder: ContentFolder, _ options: BuildOptions) async throws -> LoadedSite? {
        guard let site, let everything, let (content, documents) = try content.edited(as: folder),
            let editedEverything = Site(everything, with: documents),
            let edited = site === everything ? editedEverything : Site(site, with: documents)
        else { return nil }
        return try await LoadedSite(content, edited, editedEverything, theme, tasks: options.tasks)
    }
}

/// The output of `build` in memory: the bytes of a file are made when they are asked for.
package final class LiveSite: Sendable {
    /// How the files stand that are copied: a page may show another picture and have the same bytes.
    package let copies: FileStates
    private let site: Site
    private let renderer: SiteRenderer
    private let options: BuildOptions
    private let files: [String: OutputFile]
    private let search = Mutex<Task<[String: GeneratedFile], any Error>?>(nil)

    init(_ site: Site, _ theme: Theme, _ options: BuildOptions) {
        self.site = site
        self.options = options
        renderer = SiteRenderer(site, theme: theme)
        let files = outputFiles(of: site, renderer, theme, options) {
            earlierCalendars(in: options.output)
        }
        self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        copies = FileStates(of: files.compactMap(\.source))
    }

    /// The bytes of the file at `path` of the output, as `build` writes them; nil when there is no such file.
    ///
    /// Only files that the site lists are read. Throws `FileFailure` when one of them is gone since.
    package func bytes(of path: String) async throws -> [UInt8]? {
        if let file = files[path] { return try file.bytes(renderer) }
        guard path.hasPrefix(searchFolder) else { return nil }
        return try await searchIndex().value[path]?.bytes()
    }

    /// All that `bytes(of:)` knows, but for the search index.
    package var paths: [String] { files.keys.sorted() }

    /// Whether edits have left the arranged site of `earlier` as it was.
    package func isArranged(as earlier: LiveSite) -> Bool { site.relations === earlier.site.relations }

    package func contains(_ path: String) -> Bool { files[path] != nil }

    /// What to say of an unknown address. Its links begin at the root, because it is shown at any depth.
    package var notFound: [UInt8] {
        if case .page(let page) = files["404.html"] { renderer.render(page, toRoot: "/") } else { [] }
    }

    /// The file, and perhaps the row, that makes the page at `path`; nil when many do.
    package func source(of path: String) -> SourceLocation? {
        if case .page(let page) = files[path] { page.source } else { nil }
    }

    /// The search index takes longer than all else: it is made when a page first asks for it, once.
    private func searchIndex() -> Task<[String: GeneratedFile], any Error> {
        search.withLock { task in
            let running =
                task
                ?? Task { [site, renderer, options] in
                    let found = try await searchFiles(of: site, renderer, options).files.files(tasks: options.tasks)
                    return Dictionary(found.map { ($0.path, $0) }) { first, _ in first }
                }
            task = running
            return running
        }
    }
}

extension Page {
    /// Where the page's record is written.
    fileprivate var source: SourceLocation? {
        switch subject {
        case .obligation(let record): record.metadata.location
        case .contact(let record): record.metadata.location
        case .pathway(let record): record.metadata.location
        case .event(let record): record.metadata.location
        case .section, .agreement, .filteredObligations, .party, .contactList, .report, .clock, .rollover, .instruction, .news,
            .prose, .registerLetter, .part, .notFound:
            file.map { SourceLocation(file: $0, line: 1) }
        }
    }
}
