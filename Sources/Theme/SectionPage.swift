import Model
import Site
import Templates

/// How a section that is not a list of pages is shown.
enum SectionPage: Sendable {
    typealias Show = @Sendable (RenderContext, Records, inout Output) -> Void

    /// As tables of data.
    case tables(@Sendable (RenderContext) -> TablesView)
    /// By a template, which is compiled once.
    case view(@Sendable (Layout, inout TemplateLibrary) -> Show)

    static func view<View>(
        _ template: String, _ schema: ViewSchema<View>, _ make: @escaping @Sendable (RenderContext) -> View
    ) -> SectionPage {
        .view { page, library in
            let screen = PageTemplate(template, schema, within: page, &library)
            return { context, outer, output in screen.render(make(context), within: outer, into: &output) }
        }
    }
}

/// What each of them shows. A new part begins with its line here.
let sectionPages: [Section: SectionPage] = [
    .front: .view("front", FrontView.schema) { FrontView(context: $0) },
    .agreement: .view("links", LinksView.schema) { context in
        let parts = [context.link(.obligations), context.link(.signatures)].compactMap { $0 }
        return LinksView(links: parts + context.otherAgreements)
    },
    .units: .view("units", UnitsView.schema) { UnitsView(context: $0) },
    .calendar: .view("calendar", CalendarView.schema) { CalendarView(context: $0) },
    .pathways: .view("links", LinksView.schema) { LinksView(links: $0.pathwayLinks) },
    .downloads: .view("take-away", DownloadsView.schema) { DownloadsView(context: $0) },
    .publicationLog: .view("publication-log", PublicationLogView.schema) { PublicationLogView(context: $0) },
    .accessibility: .view("accessibility", AccessibilityView.schema) { AccessibilityView(context: $0) },
    .search: .view("search", SearchView.schema) { SearchView(context: $0) },
    .register: .view("register", RegisterView.schema) { RegisterView(letter: nil, context: $0) },
    .dayPrices: .tables(TablesView.dayPrices), .quotas: .tables(TablesView.quotas), .funding: .tables(TablesView.funding),
    .statutes: .tables(TablesView.statutes), .glossary: .tables(TablesView.glossary),
    .signatures: .tables(TablesView.signatures), .flows: .tables(TablesView.flows),
    .corrections: .tables(TablesView.corrections), .exchanges: .tables(TablesView.exchanges),
    .actors: .tables(TablesView.actors),
]

extension RenderContext {
    fileprivate var pathwayLinks: [LinkView] {
        catalogue.pathways.values.map {
            LinkView($0.name, site.addresses.target(Pathway.self, $0.id), note: $0.summary, isSample: $0.metadata.isSample)
        }
    }
}
