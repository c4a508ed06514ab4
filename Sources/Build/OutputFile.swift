import Exports
import Files
import Formats
import Search
import Site
import Theme

/// Everything that the output holds but the search index, which takes a while to make.
///
/// The downloads first: a sheet of all dates takes as long as a thousand pages, and would be waited for at the end.
///
/// - Parameter earlier: The calendars that were made the last time, read when one is first asked for, and before any file is replaced.
func outputFiles(
    of site: Site, _ renderer: SiteRenderer, _ theme: Theme, _ options: BuildOptions,
    after earlier: @escaping @Sendable () -> [[UInt8]]
) -> [OutputFile] {
    let labels = ExportLabels(word: renderer.word, name: renderer.name)
    let entries = EarlierEntries(earlier)
    return exportFiles(of: site, labels, after: entries).map { .generated($0) }
        + site.pages.map { .page($0) }
        + site.redirects.map { redirect in
            .generated(GeneratedFile(redirect.route.path) { renderer.render(redirect) })
        }
        + [.generated(renderer.manifest)]
        + site.linkedAttachments.sorted().map { .copy($0, from: options.root + "/Content/" + $0) }
        + theme.files.map { .asset($0) }
}

/// The calendars in the output folder; none when its list cannot be read.
func earlierCalendars(in output: String) -> [[UInt8]] {
    (try? EarlierFiles(in: output))?.contents(where: isCalendar) ?? []
}

extension SearchLabels {
    init(_ renderer: SiteRenderer) {
        self.init(title: renderer.title, section: renderer.name, facts: renderer.facts, otherPages: renderer.otherPages)
    }
}

/// One file of the output.
enum OutputFile: Sendable {
    case page(Page)
    case generated(GeneratedFile)
    case copy(String, from: String)
    case asset(Asset)

    var path: String {
        switch self {
        case .page(let page): page.route.path
        case .generated(let file): file.path
        case .copy(let path, _): path
        case .asset(let asset): asset.path
        }
    }

    /// The file of the content or the theme that it is made of alone.
    var source: String? {
        switch self {
        case .copy(_, let source): source
        case .asset(let asset): asset.file.systemPath
        case .page, .generated: nil
        }
    }

    // A call of its own, from which `make cost` tells what each kind of file costs.
    @inline(never)
    func bytes(_ renderer: SiteRenderer) throws -> [UInt8] {
        switch self {
        case .page(let page): renderer.render(page)
        case .generated(let file): file.bytes()
        case .copy(_, let source): try readFile(source)
        case .asset(let asset): try asset.bytes ?? asset.file.bytes()
        }
    }
}
