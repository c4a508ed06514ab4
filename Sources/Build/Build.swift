// Build: the straight line, read top to bottom.
//
//     Content/ + Theme/  →  Catalogue  →  Site  →  pages and files  →  Public/
//        read                know         arrange      render             write
//
// 1. `load` reads content and theme, arranges the site and judges it: one loader and one set of checks for every command.
// 2. `build` renders every page in parallel and writes it, one build at a time to a folder; with an error in the content nothing is
//    written, and what changes while it is read is read again.
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

    /// Of all their files, also those that are only copied.
    fileprivate var states: FileStates { FileStates(of: [content.tree, theme]) }
}

/// The folders of the site's root that it is made of.
private let sourceFolders = ["Content", "Theme"]

/// How often a site is read whose files are saved meanwhile.
private let mostReadings = 5

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
    func goneAddresses(after earlier: EarlierFiles) -> [Diagnostic] {
        guard let site, let everything, !diagnostics.hasErrors else { return [] }
        return Checks.goneAddresses(earlier.paths, site, everything) { path in
            earlier.contents { $0 == path }.first
        }
    }

    /// Why the output changes by itself the next time; nil when there is none.
    var scheduledChanges: [ScheduledChange]? {
        guard let site, let everything, !diagnostics.hasErrors else { return nil }
        return site.scheduledChanges(of: everything)
    }
}

/// Lists what the site is made of, as it is on the disk. Throws only `FileFailure`.
func listed(_ options: BuildOptions) throws -> Sources {
    enter(.listing)
    return try Sources(root: options.root)
}

/// Reads, arranges and judges. Throws only `FileFailure`.
///
/// - Parameters:
///   - sources: What `listed` gave, or what was read ahead.
///   - earlier: What was read the last time of sources that were read ahead.
func load(
    _ options: BuildOptions, _ sources: Sources, after earlier: ReadContent? = nil
) async throws -> LoadedSite {
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
    let settings = content.everything.settings
    let log = try settings.flatMap { $0.publicationLog == nil ? nil : try options.publications($0) } ?? []
    let everything = try await Site(content.everything, today: options.today, log: log, tasks: options.tasks)
    let site = try await published(content, beside: everything, options)
    return try await LoadedSite(content, site, everything, theme, tasks: options.tasks)
}

/// The site of the day: that of all pages when none is published on other days.
private func published(_ content: ReadContent, beside everything: Site?, _ options: BuildOptions) async throws -> Site? {
    guard let everything, !content.published.unpublished.isEmpty else { return everything }
    return try await Site(
        content.published, today: options.today, beside: everything, log: everything.log, tasks: options.tasks)
}

/// Judges the content as `build` does and writes nothing. Throws only `FileFailure`.
///
/// - Parameter spelling: Whether unknown words are reported too.
package func checkContent(_ options: BuildOptions, spelling: Bool = false) async throws -> BuildOutcome {
    let loaded = try await load(options, listed(options))
    defer { releaseInBackground(loaded) }
    var outcome = BuildOutcome(loaded, after: try EarlierFiles(in: options.output))
    outcome.scheduledChanges = loaded.scheduledChanges
    guard spelling, let everything = loaded.everything else { return outcome }
    let unknown = try unknownSpellings(of: everything) { try readFile(options.root + "/" + $0) }
    outcome.knowsFinnish = unknown != nil
    outcome.diagnostics = (outcome.diagnostics + (unknown ?? [])).sortedByLocation()
    return outcome
}

/// Builds the site, reporting each finished page to `progress`. Throws only `FileFailure`.
///
/// One build at a time writes to a folder. What changes while it is read is read again, so that no page is of half a file and no two
/// pages are of two states of the content.
package func build(
    _ options: BuildOptions, progress: @escaping @Sendable (_ total: Int) -> Void = { _ in }
) async throws -> BuildOutcome {
    let sources = try listed(options)
    let lock = try OutputLock(options.output, fallback: options.staging)
    defer { lock.release() }
    let hasFinishedEarlier = try await lock.finishEarlierRun(tasks: options.tasks)
    return try await steadily(sources, options) { sources, isSteady in
        var outcome = try await build(sources, options, lock, isSteady, progress)
        outcome?.hasFinishedEarlier = hasFinishedEarlier
        return outcome
    }
}

/// Does `work` with the files of the site, and again when they change meanwhile. Throws `FileFailure` and what `work` does.
///
/// - Parameters:
///   - sources: What `listed` gave.
///   - work: Returns nil when the files are not what they were before they were read (`isSteady`).
func steadily<Result>(
    _ sources: Sources, _ options: BuildOptions,
    _ work: (_ sources: Sources, _ isSteady: @escaping @Sendable () -> Bool) async throws -> Result?
) async throws -> Result {
    var sources = sources
    for _ in 0..<mostReadings {
        let states = sources.states
        @Sendable func isSteady() -> Bool { FileStates(below: sourceFolders, root: options.root) == states }
        do {
            if let result = try await work(sources, isSteady) { return result }
        } catch let failure as FileFailure {
            // A file that is gone since, or half of one.
            if isSteady() { throw failure }
        }
        sources = try Sources(root: options.root)
    }
    throw FileFailure(options.root, .unsteady)
}

/// - Returns: nil, with nothing written, when the files are not what they were before they were read.
private func build(
    _ sources: Sources, _ options: BuildOptions, _ lock: OutputLock, _ isSteady: () -> Bool,
    _ progress: @escaping @Sendable (_ total: Int) -> Void
) async throws -> BuildOutcome? {
    let loaded = try await load(options, sources)
    defer { releaseInBackground(loaded) }
    let earlier = try EarlierFiles(in: options.output)
    var outcome = BuildOutcome(loaded, after: earlier)
    guard let site = loaded.site, !loaded.diagnostics.hasErrors else { return isSteady() ? outcome : nil }
    outcome.scheduledChanges = loaded.scheduledChanges
    enter(.preparing)
    let renderer = SiteRenderer(site, theme: loaded.theme)
    let files = outputFiles(of: site, renderer, loaded.theme, options) {
        earlier.contents(where: isCalendar)
    }
    var folder = try await OutputFolder(
        lock, files: files.map(\.path), after: earlier, adopting: options.adopting, method: options.method, tasks: options.tasks
    )
    let hosted = HostedFiles(site, options)
    @Sendable func stage(_ files: [OutputFile], of total: Int, in folder: OutputFolder) async throws -> [String] {
        try await parallelMap(files, tasks: options.tasks) { file in
            defer { progress(total) }
            let bytes = try file.bytes(renderer)
            try hosted?.stage(beside: file.path, bytes, in: folder)
            return try folder.stage(file.path, bytes) == .staged ? file.path : nil
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
        let index = try await folder.stage(search.files, hosted, tasks: options.tasks) { progress(files.count + parts + 1) }
        let added = try await hosted?.finish(in: &folder) ?? (count: 0, staged: [])
        let (total, staged) = (files.count + index.count + added.count, stagedPages + index.staged + added.staged)
        enter(.committing)
        guard isSteady() else {
            await folder.discard()
            return nil
        }
        outcome.removed = try await folder.commit(staged: staged)
        outcome.pages = site.pages.count
        outcome.written = staged.count
        outcome.unchanged = total - staged.count
        outcome.strangers = folder.strangers
        outcome.knowsFinnish = search.knowsFinnish
        outcome.cacheFailure = search.cacheFailure
        try hosted?.report(to: &outcome)
        enter(.ending)
    } catch {
        await folder.discard()
        throw error
    }
    return outcome
}

extension BuildOutcome {
    init(_ loaded: LoadedSite, after earlier: EarlierFiles) {
        let gone = loaded.goneAddresses(after: earlier)
        self.init(diagnostics: gone.isEmpty ? loaded.diagnostics : (loaded.diagnostics + gone).sortedByLocation())
    }
}

/// Takes the site apart in the background: a command ends sooner than that is done, and the system takes it all at once.
func releaseInBackground(_ loaded: LoadedSite) {
    Task.detached(priority: .background) { withExtendedLifetime(loaded) {} }
}
