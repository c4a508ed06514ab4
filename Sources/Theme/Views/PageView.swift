import Formats
import Markdown
import Model
import Site
import Templates

/// What every page has: the frame around the main content, and the page's own text.
///
/// A class, because the frame and the main content both look at it, field by field.
final class PageView: Sendable {
    let page: Page
    let context: RenderContext
    let menu: @Sendable (inout Output) -> Void
    /// The Markdown text that the page shows, with its resolved links.
    private let text: (document: Document, links: [ResolvedLink])?

    init(page: Page, context: RenderContext, menu: @escaping @Sendable (inout Output) -> Void) {
        self.page = page
        self.context = context
        self.menu = menu
        text = context.site.document(of: page)
    }

    static let schema = ViewSchema<PageView>(
        "page",
        [
            .text("title") { $0.context.title(of: $0.page) },
            .text("summary") { $0.summary }, .prose("lead") { $0.summary },
            .text("siteName") { $0.context.site.settings.name },
            .text("network") { $0.context.site.settings.network },
            .text("siteLanguage") { $0.context.site.settings.language },
            .flag("isSiteRightToLeft") { $0.context.isSiteRightToLeft },
            .text("language") { $0.page.frontMatter?.language },
            .flag("isRightToLeft") { $0.page.frontMatter?.language.map(isRightToLeft) ?? false },
            .address("home") { _ in Section.front.route.path },
            .address("stylesheet") { $0.context.stylesheet },
            .address("icon") { $0.context.icon },
            .address("manifest") { _ in SiteRenderer.manifest.path },
            .flag("welcomesSearchEngines") { $0.context.site.settings.welcomesSearchEngines },
            .list("feeds", LinkView.schema) { $0.context.feedLinks },
            .address("script") { $0.script },
            .record("accessibility", LinkView.schema) { $0.context.link(.accessibility) },
            .record("search", LinkView.schema) { $0.context.link(.search) },
            .flag("isSearch") { if case .section(.search) = $0.page.subject { true } else { false } },
            .record("contactFinder", LinkView.schema) { $0.context.link(.contacts) },
            .html("menu") { $0.menu },
            .list("breadcrumbs", LinkView.schema) { $0.breadcrumbs },
            .flag("isFront") { $0.page.route == Section.front.route },
            .flag("isSample") { $0.page.isSample },
            .flag("isRewording") { $0.isRewording },
            .text("version") { $0.agreement?.version }, .text("adopted") { $0.agreement?.adopted?.finnish },
            .html("text") { $0.html },
            .list("contents", ContentsView.schema) { $0.contents },
            .record("terms", TermsView.schema) { $0.terms },
            .record("owner", LinkView.schema) { $0.context.ownerLink($0.page.frontMatter?.owner) },
            .text("updated") { $0.page.frontMatter?.updated?.finnish },
            .text("updatedDate") { $0.page.frontMatter?.updated?.iso },
            .text("reviewed") { $0.page.frontMatter?.reviewed?.finnish },
            .text("reviewer") { $0.page.frontMatter?.reviewer },
            .text("reviewBy") { $0.page.frontMatter?.reviewBy?.finnish },
            .text("feedbackAddress") { $0.feedbackAddress },
            .record("division", PartsView.schema) { $0.division },
            .flag("isDivided") { $0.isDivided }, .flag("isPart") { $0.part != nil },
            .record("previous", LinkView.schema) {
                $0.neighbour(-1) ?? $0.link($0.context.site.neighbours.previous(of: $0.page))
            },
            .record("next", LinkView.schema) { $0.neighbour(1) ?? $0.link($0.context.site.neighbours.next(of: $0.page)) },
        ])

    /// What the page is about, under its title.
    private var summary: String? {
        if case .filteredObligations(.role(let id)) = page.subject { return context.catalogue.roles[id]?.summary }
        return page.frontMatter?.summary
    }

    /// The text of the agreement that the page shows.
    private var agreement: Agreement? {
        guard page.section == .agreement, let file = page.file else { return nil }
        return context.catalogue.agreements.values.first { $0.metadata.location.file == file }
    }

    /// Whether the page shows, quotes or sums up the agreement in other words than the signed ones: what tells of a duty links
    /// to it.
    private var isRewording: Bool {
        switch page.subject {
        case .agreement(let agreement): return agreement.wording == .rewording
        case _ where !context.rewordsAgreement: return false
        case .section(.agreement), .section(.obligations), .section(.pathways), .section(.flows), .filteredObligations,
            .obligation, .pathway, .party, .contact:
            return true
        default:
            return text?.document.links.contains { RecordKey($0.destination)?.type == RecordType(Obligation.self) } ?? false
        }
    }

    /// From the front page to the page above this one.
    private var breadcrumbs: [LinkView] {
        guard page.route != Section.front.route else { return [] }
        var crumbs = [context.link(.front)]
        if let section = page.section, page.route != section.route { crumbs.append(context.link(section)) }
        if let whole = part?.whole, whole.route != page.section?.route { crumbs.append(link(whole)) }
        return crumbs.compactMap { $0 }
    }

    private func link(_ page: Page?) -> LinkView? {
        page.map { LinkView(context.title(of: $0), Target($0.route), language: $0.frontMatter?.language) }
    }

    /// The one script of a page that a script helps; every other page has none.
    private var script: String? {
        switch page.subject {
        // Of a divided matrix it would narrow down one page alone: the links lead to whole selections.
        case .section(.obligations): isDivided ? nil : context.assets["matrix.js"]
        case .section(.search): context.assets["search.js"]
        case .section(.calendar): context.assets["wheel.js"]
        case .clock: isDivided ? nil : context.assets["wheel.js"]
        default: nil
        }
    }

    /// The headings of the page's text, when there are enough to choose from.
    private var contents: [ContentsView] {
        guard let document = text?.document else { return [] }
        let headings = document.headings.lazy.filter { $0.level <= 3 }
        guard headings.count >= 3 else { return [] }
        return headings.map { ContentsView(label: $0.text, anchor: $0.anchor, isNested: $0.level > 2) }
    }

    /// The terms and laws of the page's text; nil when it has none.
    private var terms: TermsView? {
        let terms = context.terms.terms(of: text?.document.links ?? [], at: page.route)
        return terms.isEmpty ? nil : TermsView(terms: terms)
    }

    /// `mailto:` with the page's title and path filled in (RFC 6068).
    private var feedbackAddress: String? {
        context.feedbackStart.map { start in
            start + percentEncoded(context.title(of: page)) + "&body=" + percentEncoded(page.route.path) + "%0D%0A%0D%0A"
        }
    }

    /// The page's text, its links written for this page.
    private var html: (@Sendable (inout Output) -> Void)? {
        guard let text, !text.document.html.isEmpty else { return nil }
        let (html, links) = (text.document.html, text.links)
        return { [context] output in
            let toRoot = output.toRoot
            html.fill(
                into: &output.bytes,
                note: { context.fileNote(of: links[$0]) },
                pictureSize: { context.pictureSize(of: links[$0]) },
                address: { links[$0].address(toRoot: toRoot) })
        }
    }
}

extension ResolvedLink {
    /// nil for a page of other days or readers, or a part of the site without content: its link is no link here.
    fileprivate func address(toRoot: String) -> String? {
        switch self {
        case .target(let target): toRoot + target.address
        case .anchor(let anchor): "#" + anchor
        case .external(let address): address
        case .broken(.unpublished), .broken(.hidden), .broken(.emptySection): nil
        case .broken: "#"
        }
    }
}

/// A line of a page's table of contents.
struct ContentsView: Sendable {
    let label: String
    let anchor: String
    let isNested: Bool

    static let schema = ViewSchema<ContentsView>(
        "contents",
        [.text("label") { $0.label }, .text("anchor") { $0.anchor }, .flag("isNested") { $0.isNested }])
}

/// The frame's only own field: the page's main content.
struct FrameView: Sendable {
    let main: @Sendable (inout Output) -> Void

    static let schema = ViewSchema<FrameView>("frame", [.html("main") { $0.main }])
}

/// The main menu for one part of the site.
struct MenuView: Sendable {
    let context: RenderContext
    let current: Section?

    static let schema = ViewSchema<MenuView>("menu", [.list("groups", GroupView.schema) { $0.groups }])

    private var groups: [GroupView] {
        MenuGroup.allCases.compactMap { group in
            var links = Section.allCases.filter { $0.menu == group }.compactMap { section in
                context.link(section).map { link in
                    var link = link
                    link.isCurrent = section == current
                    return link
                }
            }
            if group == .reference { links += freePages }
            return links.isEmpty ? nil : GroupView(title: context.words.name(group), links: links)
        }
    }

    private var freePages: [LinkView] {
        context.site.freePages.map { LinkView(context.title(of: $0), Target($0.route)) }
    }
}
