import Site
import Templates

/// What is at an address at which a page was before: a browser goes on by itself, and people have a link.
struct RedirectView: Sendable {
    let redirect: Redirect
    let context: RenderContext

    static let schema = ViewSchema<RedirectView>(
        "redirect",
        [
            .text("title") { $0.context.title(of: $0.redirect.target) },
            .text("siteName") { $0.context.site.settings.name },
            .text("siteLanguage") { $0.context.site.settings.language },
            .flag("isSiteRightToLeft") { $0.context.isSiteRightToLeft },
            .text("language") { $0.redirect.target.frontMatter?.language },
            .flag("isRightToLeft") { $0.redirect.target.frontMatter?.language.map(isRightToLeft) ?? false },
            .address("stylesheet") { $0.context.stylesheet },
            .address("icon") { $0.context.icon },
            .address("address") { $0.redirect.target.route.address },
            // Whole where the site has an address.
            .text("canonical") { view in
                view.context.site.settings.address.map { $0 + view.redirect.target.route.address }
            },
        ])
}
