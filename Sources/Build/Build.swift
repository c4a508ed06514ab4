// Build: the straight line, read top to bottom.
//
//     Content/ + Theme/  →  Catalogue  →  Site  →  pages and files  →  Public/
//        read                know         arrange      render             write
//
// 1. `load` reads content and theme, arranges the site and judges it: one loader and one set of checks for every command.
// 2. `build` renders every page in parallel and writes it; with an error in the content nothing is written.
// 3. `checkContent` is `load` alone.
// 4. `PreviewLoader` is `load` again and again, or less where texts alone were edited, and `LiveSite` the output in memory,
//    each file made when it is asked for.
//
// A new kind of record: CONTRIBUTING.md, with a worked example.

import Checks
import Content
import Diagnostics
import Exports
import Files
import Markdown
import Model
import Parallel
import Search
import Site
import Theme

/// What a site is made of: the files of its content and of its theme.
struct Sources: Sendable {
    let content: ContentFolder
    let theme: SourceTree

    /// Lists the files: each is read when it is asked for.
    init(root: String) throws {
        content = try ContentFolder(root: root)
        theme = try Theme.tree(root: root)
    }
}

/// The site as far as it could be made, and everything that is wrong with the content.
struct LoadedSite: Sendable {
    let content: ReadContent
    /// nil when a page cannot be rendered at all: no settings.
    let site: Site?
    /// The site of all pages, also of those that are published on other days: to be judged, never rendered.
    let everything: Site?
    let theme: Theme
    let diagnostics: [Diagnostic]

    /// Judges what was read and arranged.
    init(_ content: ReadContent, _ site: Site?, _ everything: Site?, _ theme: Theme, tasks: Int) async throws {
        enter(.checking)
        var diagnostics = content.diagnostics + theme.diagnostics
        if let site, let everything {
            let checks = checksOfContent.map { ($0, everything) } + checksOfDay.map { ($0, site) }
            diagnostics += try await parallelMap(checks, tasks: tasks) { check, site in check(site) }.flatMap(\.self)
        }
        (self.content, self.site, self.everything, self.theme) = (content, site, everything, theme)
        self.diagnostics = diagnostics.sortedByLocation()
    }

    /// What is said besides of the site that is in the output: which of its pages are no more. Nothing with an error: then not all is read.
    func goneAddresses(in output: String) -> [Diagnostic] {
        guard let site, let everything, !diagnostics.hasErrors else { return [] }
        return Checks.goneAddresses(earlierPaths(in: output), site, everything) { path in
            earlierFiles(in: output) { $0 == path }.first
        }
    }

    /// Why the output changes by itself the next time; nil when there is none.
    var scheduledChanges: [ScheduledChange]? {
        guard let site, let everything, !diagnostics.hasErrors else { return nil }
        return site.scheduledChanges(of: everything)
    }
}

/// Reads, arranges and judges. Throws only `FileFailure`.
///
/// - Parameters:
///   - sources: Nil for what is on the disk.
///   - earlier: What was read the last time of sources that were read ahead.
func load(
    _ options: BuildOptions, _ sources: Sources? = nil, after earlier: ReadContent? = nil
) async throws -> LoadedSite {
    enter(.listing)
    let sources = try sources ?? Sources(root: options.root)
    let (theme, data) = try await both(
        tasks: options.tasks,
        {
            enter(.theming)
            return try Theme(sources.theme, language: sources.content.language)
        },
        {
            enter(.reading)
            return try await sources.content.readData(on: options.today, tasks: options.tasks)
        })
    let content = try await data.readTexts(labels: theme.labels, tasks: options.tasks, after: earlier)
    enter(.arranging)
    let everything = try await Site(content.everything, today: options.today, tasks: options.tasks)
    let site = try await published(content, beside: everything, options)
    return try await LoadedSite(content, site, everything, theme, tasks: options.tasks)
}

/// The site of the day: that of all pages when none is published on other days.
private func published(_ content: ReadContent, beside everything: Site?, _ options: BuildOptions) async throws -> Site? {
    guard let everything, !content.published.unpublished.isEmpty else { return everything }
    return try await Site(content.published, today: options.today, beside: everything, tasks: options.tasks)
}

/// Judges the content as `build` does and writes nothing. Throws only `FileFailure`.
///
/// - Parameter spelling: Whether unknown words are reported too.
package func checkContent(_ options: BuildOptions, spelling: Bool = false) async throws -> BuildOutcome {
    let loaded = try await load(options)
    defer { releaseInBackground(loaded) }
    var outcome = BuildOutcome(loaded, options)
    outcome.scheduledChanges = loaded.scheduledChanges
    guard spelling, let everything = loaded.everything else { return outcome }
    let unknown = try unknownSpellings(of: everything) { try readFile(options.root + "/" + $0) }
    outcome.knowsFinnish = unknown != nil
    outcome.diagnostics = (outcome.diagnostics + (unknown ?? [])).sortedByLocation()
    return outcome
}

/// Builds the site, reporting each finished page to `progress`. Throws only `FileFailure`.
package func build(
    _ options: BuildOptions, progress: @escaping @Sendable (_ total: Int) -> Void = { _ in }
) async throws -> BuildOutcome {
    let loaded = try await load(options)
    defer { releaseInBackground(loaded) }
    var outcome = BuildOutcome(loaded, options)
    guard let site = loaded.site, !loaded.diagnostics.hasErrors else { return outcome }
    outcome.scheduledChanges = loaded.scheduledChanges
    enter(.preparing)
    let renderer = SiteRenderer(site, theme: loaded.theme)
    let files = outputFiles(of: site, renderer, loaded.theme, options)
    var folder = try OutputFolder(options.output, files: files.map(\.path), tasks: options.tasks)
    @Sendable func stage(_ files: [OutputFile], of total: Int, in folder: OutputFolder) async throws -> [String] {
        try await parallelMap(files, tasks: options.tasks) { file in
            defer { progress(total) }
            return try folder.stage(file.path, file.bytes(renderer)) == .staged ? file.path : nil
        }.compactMap(\.self)
    }
    do {
        try await folder.prepare()
        // Making the index has stretches in which only one task has work.
        let (search, stagedPages) = try await both(
            tasks: options.tasks,
            {
                enter(.searching)
                return try await searchFiles(of: site, renderer, options)
            },
            { [folder] in
                enter(.writing)
                return try await stage(files, of: files.count, in: folder)
            })
        enter(.writingIndex)
        let parts = search.files.parts.count
        let index = try await folder.stage(search.files, tasks: options.tasks) { progress(files.count + parts + 1) }
        let (total, staged) = (files.count + index.count, stagedPages + index.staged)
        enter(.committing)
        outcome.removed = try await folder.commit(staged: staged)
        outcome.pages = site.pages.count
        outcome.written = staged.count
        outcome.unchanged = total - staged.count
        outcome.knowsFinnish = search.knowsFinnish
        outcome.cacheFailure = search.cacheFailure
        enter(.ending)
    } catch {
        folder.discard()
        throw error
    }
    return outcome
}

extension BuildOutcome {
    fileprivate init(_ loaded: LoadedSite, _ options: BuildOptions) {
        let gone = loaded.goneAddresses(in: options.output)
        self.init(diagnostics: gone.isEmpty ? loaded.diagnostics : (loaded.diagnostics + gone).sortedByLocation())
    }
}

/// Takes the site apart in the background: a command ends sooner than that is done, and the system takes it all at once.
private func releaseInBackground(_ loaded: LoadedSite) {
    Task.detached(priority: .background) { withExtendedLifetime(loaded) {} }
}
