import Formats
import Model
import Site

// Atom (RFC 4287): the news, and what else has changed.
//
// - A moment is the beginning of a day that the content tells; nothing is dated by the build.
// - An entry's id never changes while its page stays: readers know by it what they have seen.

func newsFeeds(of site: Site, _ labels: ExportLabels) -> [GeneratedFile] {
    site.newsFeeds.map { feed in
        GeneratedFile(feed.route.path) {
            switch feed {
            case .news: atom(feed, latestNews(of: site, labels), of: site, labels)
            case .changes: atom(feed, site.changes.map { entry($0, of: site, labels) }, of: site, labels)
            }
        }
    }
}

private struct FeedEntry {
    let id: String
    let title: String
    let published: CalendarDate?
    let updated: CalendarDate
    let route: Route
    let author: String?
    let summary: String?
    let language: String?
    let isSample: Bool
}

private func latestNews(of site: Site, _ labels: ExportLabels) -> [FeedEntry] {
    let entries = site.catalogue.news.values.map { news in
        let route = Route(page: "tiedotteet/\(news.id)")
        return FeedEntry(
            id: site.identifier(of: route), title: news.frontMatter.title, published: news.published,
            updated: max(news.published, news.frontMatter.updated ?? news.published), route: route, author: news.author,
            summary: news.frontMatter.summary, language: news.frontMatter.language, isSample: news.metadata.isSample)
    }
    return Array(entries.sorted { ($1.updated, $1.id) < ($0.updated, $0.id) }.prefix(100))
}

private func entry(_ change: ActivityEntry, of site: Site, _ labels: ExportLabels) -> FeedEntry {
    let state = change.state.map { labels.name("state." + plainKey(of: $0.rawValue)) }
    let title = labels.name("change." + change.kind.rawValue) + ": " + (change.name ?? labels.word(.vacant))
    return FeedEntry(
        id: site.identifier(of: change.route) + "#" + change.key,
        title: ([title, change.party?.name].compactMap { $0 }.joined(separator: ", ")) + (state.map { " (" + $0 + ")" } ?? ""),
        published: nil, updated: change.date, route: change.route, author: nil, summary: nil, language: nil,
        isSample: change.isSample)
}

private func atom(_ feed: NewsFeed, _ entries: [FeedEntry], of site: Site, _ labels: ExportLabels) -> [UInt8] {
    var xml = XML()
    xml.add("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": site.settings.language]) { xml in
        xml.add("id", site.identifier(of: feed.route))
        xml.add("title", site.settings.name + ": " + labels.name("feed." + feed.rawValue))
        xml.add("subtitle", labels.name("feed." + feed.rawValue + ".note"))
        xml.add("updated", entries.map(\.updated).max()?.moment)
        xml.add("author") { $0.add("name", site.settings.network) }
        xml.add("generator", "Luukku")
        let ownAddress = site.link(to: feed.route, from: feed.route)
        xml.add("link", ["rel": "self", "type": "application/atom+xml", "href": ownAddress])
        let page = feed == .news ? Section.news.route : Section.front.route
        xml.add("link", ["rel": "alternate", "type": "text/html", "href": site.link(to: page, from: feed.route)])
        for entry in entries { xml.add(entry, in: feed, of: site, labels) }
    }
    return xml.bytes
}

extension XML {
    fileprivate mutating func add(_ entry: FeedEntry, in feed: NewsFeed, of site: Site, _ labels: ExportLabels) {
        add("entry", ["xml:lang": entry.language ?? site.settings.language]) { xml in
            xml.add("id", entry.id)
            xml.add("title", entry.title)
            xml.add("published", entry.published?.moment)
            xml.add("updated", entry.updated.moment)
            if let author = entry.author { xml.add("author") { $0.add("name", author) } }
            xml.add("link", ["rel": "alternate", "type": "text/html", "href": site.link(to: entry.route, from: feed.route)])
            if entry.isSample { xml.add("category", ["term": "esimerkki", "label": labels.word(.sample)]) }
            let summary = [entry.summary, entry.isSample ? labels.word(.sampleNotice) : nil].compactMap { $0 }
            xml.add("summary", summary.isEmpty ? nil : summary.joined(separator: "\n"))
        }
    }
}
