// Build: the straight line, read top to bottom.
//
//     Content/ + Theme/  →  Catalogue  →  Site  →  pages and files  →  Public/
//        read                know         arrange      render             write
//
// 1. `load` reads content and theme, arranges the site and judges it: one loader and one set of checks for every command.
// 2. `build` renders every page in parallel and writes it; with an error in the content nothing is written.
// 3. `check` is `load` alone.
//
// A new kind of record goes into Model (record and fields), Content/CatalogueBuilder (its file), Site/Page (its page),
// Theme/Views and Theme/Screens (what it shows), and Theme/templates; the compiler lists what was forgotten.

import Checks
import Content
package import Diagnostics
import Files
package import Model
import Parallel
package import Site
package import Theme

/// What a command may choose. There are no other inputs: not the clock, not the environment.
package struct BuildOptions: Sendable {
    /// The folder that holds `Content` and `Theme`.
    package var root: String
    package var output: String
    package var today: CalendarDate
    /// Parallel tasks; the output does not depend on it.
    package var tasks: Int

    package init(root: String, output: String, today: CalendarDate, tasks: Int) {
        self.root = root
        self.output = output
        self.today = today
        self.tasks = tasks
    }
}

/// The site as far as it could be made, and everything that is wrong with the content.
package struct LoadedSite: Sendable {
    /// nil when a page cannot be rendered at all: no settings.
    package let site: Site?
    package let theme: Theme
    package let diagnostics: [Diagnostic]
}

/// What happened, for the summary.
package struct BuildOutcome: Sendable {
    package var diagnostics: [Diagnostic]
    package var pages = 0
    package var written = 0
    package var unchanged = 0
    package var removed = 0

    package init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}

/// Reads, arranges and judges. Throws only `FileFailure`.
package func load(_ options: BuildOptions) async throws -> LoadedSite {
    let (catalogue, faults) = try await readContent(root: options.root, tasks: options.tasks)
    let theme = try Theme(root: options.root, language: catalogue.settings?.language ?? "fi")
    let site = Site(catalogue, today: options.today)
    let judgements = site.map(check) ?? []
    return LoadedSite(
        site: site, theme: theme, diagnostics: (faults + theme.diagnostics + judgements).sortedByLocation())
}

/// Builds the site, reporting each finished page to `progress`. Throws only `FileFailure`.
package func build(
    _ options: BuildOptions, progress: @escaping @Sendable (_ total: Int) -> Void = { _ in }
) async throws -> BuildOutcome {
    let loaded = try await load(options)
    var outcome = BuildOutcome(diagnostics: loaded.diagnostics)
    guard let site = loaded.site, !loaded.diagnostics.hasErrors else { return outcome }
    let renderer = SiteRenderer(site, theme: loaded.theme)
    let files: [OutputFile] =
        site.pages.map { .page($0) }
        + site.catalogue.attachments.sorted().map { .copy($0, from: options.root + "/Content/" + $0) }
        + loaded.theme.assets.map { .copy($0.path, from: $0.file.systemPath) }
    let folder = try OutputFolder(options.output)
    try folder.prepare(files.map(\.path))
    do {
        let results = try await parallelMap(files, tasks: options.tasks) { file in
            defer { progress(files.count) }
            return try folder.stage(file.path, file.bytes(renderer))
        }
        let staged = zip(files, results).filter { $0.1 == .staged }.map(\.0.path)
        outcome.removed = try folder.commit(staged: staged, all: files.map(\.path))
        outcome.pages = site.pages.count
        outcome.written = staged.count
        outcome.unchanged = files.count - staged.count
    } catch {
        folder.discard(files.map(\.path))
        throw error
    }
    return outcome
}
