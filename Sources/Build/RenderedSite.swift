import Content
import Diagnostics
import Exports
package import Files
package import Model
import Parallel
import Site
import Theme

/// What a site comes to without being written, for whoever compares or publishes it.
package struct RenderedSite: Sendable {
    package var outcome: BuildOutcome
    /// What the records of the site say, one by one.
    package var records: [StatedRecord]
    /// Records that exist and are not for the audience.
    package var hidden: Set<StatedRecord.Name>
}

/// Renders the whole site and hands each file on; with an error in the content none. What changes while it is read is read again, as
/// `build` does. Throws `FileFailure` and what takes the files does.
///
/// - Parameters:
///   - earlier: What was published the last time, which its calendars follow and whose pages are missed; nil for what is in the output
///     folder.
///   - logPage: Chooses the bytes of the page that tells of publications, when all that it may tell of has been handed on; nil for what
///     it tells of the publications that are known.
///   - beginning: Gives what takes the files of one reading, from several tasks. When it is called again, those before are void.
package func render(
    _ options: BuildOptions, after earlier: EarlierFiles? = nil, logPage: LogPage? = nil,
    to beginning: () -> @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void
) async throws -> RenderedSite {
    let earlier = try earlier ?? EarlierFiles(in: options.output)
    return try await steadily(listed(options), options) { sources, isSteady in
        let rendered = try await render(sources, options, after: earlier, logPage, to: beginning())
        return isSteady() ? rendered : nil
    }
}

/// Gives the page that tells of publications, when the records of the site are known and what the page looks like with a log.
package typealias LogPage = (_ records: [StatedRecord], _ showing: ([LoggedPublication]) -> [UInt8]) throws -> [UInt8]

private func render(
    _ sources: Sources, _ options: BuildOptions, after earlier: EarlierFiles, _ logPage: LogPage?,
    to take: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void
) async throws -> RenderedSite {
    let loaded = try await load(options, sources)
    defer { releaseInBackground(loaded) }
    var outcome = BuildOutcome(loaded, after: earlier)
    guard let site = loaded.site, !loaded.diagnostics.hasErrors else {
        return RenderedSite(outcome: outcome, records: [], hidden: [])
    }
    outcome.scheduledChanges = loaded.scheduledChanges
    let renderer = SiteRenderer(site, theme: loaded.theme)
    let files = outputFiles(of: site, renderer, loaded.theme, options) {
        earlier.contents(where: isCalendar)
    }
    let logPage = site.log.isEmpty ? nil : logPage
    let others = logPage == nil ? files : files.filter { $0.path != publicationLogPath }
    let records = try sources.content.statedRecords(in: site.catalogue)
    let hosted = HostedFiles(site, options)
    @Sendable func handOn(_ path: String, _ bytes: [UInt8]) throws {
        try take(path, bytes)
        try hosted?.take(path, bytes, take)
    }
    let (search, _) = try await both(
        tasks: options.tasks,
        {
            let search = try await searchFiles(of: site, renderer, options)
            try search.files.each(handOn)
            return search
        },
        { try await parallelMap(others, tasks: options.tasks) { try handOn($0.path, $0.bytes(renderer)) } })
    if let logPage, let page = site.pages.first(where: { $0.route.path == publicationLogPath }) {
        try handOn(page.route.path, logPage(records) { SiteRenderer(site, theme: loaded.theme, log: $0).render(page) })
    }
    try hosted?.finish(take)
    outcome.pages = site.pages.count
    outcome.knowsFinnish = search.knowsFinnish
    outcome.cacheFailure = search.cacheFailure
    try hosted?.report(to: &outcome)
    return RenderedSite(
        outcome: outcome, records: records,
        hidden: Set(site.catalogue.hidden.map { StatedRecord.Name(type: $0.type.name.word, id: $0.id) }))
}

/// Where the output tells of publications.
package let publicationLogPath = Section.publicationLog.route.path

/// Whether a file of the output is a calendar, which follows the earlier one.
func isCalendar(_ path: String) -> Bool { EarlierEntries.areIn(path) }
