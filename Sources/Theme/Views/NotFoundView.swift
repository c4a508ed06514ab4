import Site
import Templates

/// What a host shows at any depth in place of a page that is not there, when the site's place on the host is not known.
struct NotFoundView: Sendable {
    let context: RenderContext

    static let schema = ViewSchema<NotFoundView>(
        "notFound",
        [
            .text("title") { $0.context.words[.notFoundTitle] },
            .text("siteName") { $0.context.site.settings.name },
            .text("siteLanguage") { $0.context.site.settings.language },
            .flag("isSiteRightToLeft") { $0.context.isSiteRightToLeft },
            .address("icon") { $0.context.icon },
            .list("links", LinkView.schema) { $0.links },
        ])

    var links: [LinkView] { [.front, .search, .contacts, .agreement].compactMap { context.link($0) } }
}
