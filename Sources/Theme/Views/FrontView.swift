import Model
import Site
import Templates

/// The front page: first of all "Kenen puoleen käännyn?"; a site without parties begins with its own words.
struct FrontView: Sendable {
    let viewer: Viewer

    static let shape = Shape<FrontView>(
        "front",
        [
            .flag("findsContacts") { !$0.viewer.catalogue.parties.isEmpty },
            .list("parties", PartyContactsView.shape) { view in
                view.viewer.catalogue.parties.values.prefix(Listing.cardExcerpt)
                    .map { PartyContactsView(party: $0, viewer: view.viewer) }
            },
            .list("situations", LinkView.shape) { Array($0.situations.prefix(Listing.excerpt)) },
            .record("moreSituations", LinkView.shape) { view in
                view.situations.count > Listing.excerpt ? view.viewer.link(.instructions) : nil
            },
            .record("moreParties", LinkView.shape) { view in
                view.viewer.catalogue.parties.values.count > Listing.cardExcerpt ? view.viewer.link(.parties) : nil
            },
            .record("contacts", LinkView.shape) { $0.viewer.link(.contacts) },
            .list("events", OccurrenceView.shape) { view in
                view.viewer.site.agenda.upcoming.prefix(4)
                    .map { OccurrenceView(occurrence: $0, viewer: view.viewer) }
            },
            .record("calendar", LinkView.shape) { $0.viewer.link(.calendar) },
            .list("news", NewsView.shape) { $0.viewer.latestNews(3) },
            .record("newsList", LinkView.shape) { $0.viewer.link(.news) },
            .list("shortcuts", LinkView.shape) { view in
                [Section.agreement, .obligations, .units].compactMap { view.viewer.link($0) }
            },
        ])

    /// Pathways, then the instructions that no pathway of the same name covers.
    private var situations: [LinkView] {
        viewer.catalogue.pathways.values.map {
            LinkView($0.name, viewer.site.addresses.target(Pathway.self, $0.id), note: $0.summary)
        }
            + viewer.orderedInstructions.filter { viewer.catalogue.pathways[$0.id] == nil }.map { viewer.link($0) }
    }
}

/// A news item in a list.
struct NewsView: Sendable {
    let news: News
    let viewer: Viewer

    static let shape = Shape<NewsView>(
        "news",
        [
            .record("link", LinkView.shape) { $0.viewer.link($0.news) },
            .text("date") { $0.news.published.finnish }, .text("isoDate") { $0.news.published.iso },
            .text("author") { $0.news.author },
            .record("newParty", LinkView.shape) { view in view.news.newParty.flatMap { view.viewer.partyLink($0) } },
            .text("summary") { $0.news.page.summary }, .flag("isSample") { $0.news.header.isSample },
        ])
}

struct NewsListView: Sendable {
    let part: ListPart?
    let viewer: Viewer

    static let shape = Shape<NewsListView>("newsList", [.list("news", NewsView.shape) { $0.news }])

    /// All of them, those of a part, or the newest where a long list is opened.
    private var news: [NewsView] {
        guard let part else { return viewer.latestNews(viewer.site.divisions[.news] == nil ? .max : Listing.latestNews) }
        return viewer.site.divisions.news[part.rows].map { NewsView(news: $0, viewer: viewer) }
    }
}

extension Viewer {
    /// Newest first.
    func latestNews(_ count: Int) -> [NewsView] {
        site.divisions.news.prefix(count).map { NewsView(news: $0, viewer: self) }
    }

    /// By the order that they ask for, then by identifier.
    var orderedInstructions: [Instruction] {
        catalogue.instructions.values.sorted { ($0.page.order ?? .max, $0.id) < ($1.page.order ?? .max, $1.id) }
    }
}
