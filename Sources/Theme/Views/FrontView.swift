import Model
import Site
import Templates

/// The front page: first of all "Kenen puoleen käännyn?"; a site without parties begins with its own words.
struct FrontView: Sendable {
    let context: RenderContext

    static let schema = ViewSchema<FrontView>(
        "front",
        [
            .flag("findsContacts") { !$0.context.site.relations.activeParties.isEmpty },
            .list("parties", PartyContactsView.schema) { view in
                view.context.site.relations.activeParties.prefix(Listing.cardExcerpt)
                    .map { PartyContactsView(party: $0, context: view.context) }
            },
            .list("situations", LinkView.schema) { Array($0.situations.prefix(Listing.excerpt)) },
            .record("moreSituations", LinkView.schema) { view in
                view.situations.count > Listing.excerpt ? view.context.link(.instructions) : nil
            },
            .record("moreParties", LinkView.schema) { view in
                view.context.site.relations.activeParties.count > Listing.cardExcerpt ? view.context.link(.parties) : nil
            },
            .record("contacts", LinkView.schema) { $0.context.link(.contacts) },
            .list("events", OccurrenceView.schema) { view in
                view.context.site.agenda.upcoming.prefix(4)
                    .map { OccurrenceView(occurrence: $0, context: view.context) }
            },
            .record("calendar", LinkView.schema) { $0.context.link(.calendar) },
            .list("news", NewsView.schema) { $0.context.latestNews(3) },
            .record("newsList", LinkView.schema) { $0.context.link(.news) },
            .list("shortcuts", LinkView.schema) { view in
                [Section.agreement, .obligations, .units].compactMap { view.context.link($0) }
            },
        ])

    /// Pathways, then the instructions that no pathway of the same name covers.
    private var situations: [LinkView] {
        context.catalogue.pathways.values.map {
            LinkView($0.name, context.site.addresses.target(Pathway.self, $0.id), note: $0.summary)
        }
            + context.orderedInstructions.filter { context.catalogue.pathways[$0.id] == nil }.map { context.link($0) }
    }
}

/// A news item in a list.
struct NewsView: Sendable {
    let news: News
    let context: RenderContext

    static let schema = ViewSchema<NewsView>(
        "news",
        [
            .record("link", LinkView.schema) { $0.context.link($0.news) },
            .text("date") { $0.news.published.finnish }, .text("isoDate") { $0.news.published.iso },
            .text("author") { $0.news.author },
            .record("newParty", LinkView.schema) { view in view.news.newParty.flatMap { view.context.partyLink($0) } },
            .text("summary") { $0.news.frontMatter.summary }, .flag("isSample") { $0.news.metadata.isSample },
        ])
}

struct NewsListView: Sendable {
    let part: ListPart?
    let context: RenderContext

    static let schema = ViewSchema<NewsListView>("newsList", [.list("news", NewsView.schema) { $0.news }])

    /// All of them, those of a part, or the newest where a long list is opened.
    private var news: [NewsView] {
        guard let part else { return context.latestNews(context.site.divisions[.news] == nil ? .max : Listing.latestNews) }
        return context.site.divisions.news[part.rows].map { NewsView(news: $0, context: context) }
    }
}

extension RenderContext {
    /// Newest first.
    func latestNews(_ count: Int) -> [NewsView] {
        site.divisions.news.prefix(count).map { NewsView(news: $0, context: self) }
    }

    /// By the order that they ask for, then by identifier.
    var orderedInstructions: [Instruction] {
        catalogue.instructions.values.sorted { ($0.frontMatter.order ?? .max, $0.id) < ($1.frontMatter.order ?? .max, $1.id) }
    }
}
