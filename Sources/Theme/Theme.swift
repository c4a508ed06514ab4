// Theme: a page of the site becomes HTML bytes.
//
// 1. `Theme/words` and `Theme/templates` are read; every tag, partial and word is checked against the views.
// 2. A view (Views/) is what one kind of page can tell; its `ViewSchema` names each value once, with the code that gives it.
// 3. `render` is a pure function of the site and a page: frame around main content, both from templates.

package import Diagnostics
package import Files
package import Markdown
package import Model
package import Site
import Templates

/// Compiled templates, words and assets.
package struct Theme: Sendable {
    /// Where the theme's own files are in the output.
    package static let assetFolder = Assets.folder

    /// Styles, scripts and pictures.
    package var files: [Asset] { assets.files }
    package let diagnostics: [Diagnostic]
    /// What texts need to say, in each language that there are words of.
    package let labels: [String: MarkdownLabels]
    let words: Words
    let screens: PageTemplates
    let assets: Assets

    /// Lists `Theme/` below `root`.
    package static func tree(root: String) throws -> SourceTree { try SourceTree("Theme", root: root) }

    /// Reads the files of `tree`. `language` is the site's, of which a word catalogue must exist.
    package init(_ tree: SourceTree, language: String) throws {
        var diagnostics = tree.diagnostics
        for file in tree.files where !file.path.hasPrefix(Assets.inputFolder) {
            if let fault = TextFault(in: try file.bytes()[...]) { diagnostics.append(fault.diagnostic(file: file.path)) }
        }
        let catalogues = try Self.wordFiles(tree)
        words = Words(language, of: catalogues, diagnostics: &diagnostics)
        labels = catalogues.keys.reduce(into: [:]) { labels, language in
            var ofOthers: [Diagnostic] = []
            labels[language] = Words(language, of: catalogues, diagnostics: &ofOthers).labels
        }
        var library = TemplateLibrary(words: words.texts, folder: "Theme/templates")
        let templates = try tree.files.filter { $0.path.hasPrefix("Theme/templates/") && $0.path.hasSuffix(".mustache") }
            .map { (path: $0.path, bytes: try $0.bytes()) }
        assets = try Assets(
            tree.files.filter { $0.path.hasPrefix(Assets.inputFolder) }, templates: templates.map(\.bytes))
        for (path, bytes) in templates {
            let name = path.dropFirst("Theme/templates/".count).dropLast(".mustache".count)
            library.add(assets.named(in: bytes), named: String(name), file: path)
        }
        screens = PageTemplates(&library)
        // Without its file every word is unknown: that is said once.
        self.diagnostics = (diagnostics + library.diagnostics).filter {
            catalogues[language] != nil || $0.rule != .unknownWord
        }
    }

    /// The word catalogues by language.
    private static func wordFiles(_ tree: SourceTree) throws -> [String: WordFile] {
        let files = tree.files.filter { $0.path.hasPrefix(WordFile.folder) && $0.path.hasSuffix(".txt") }
        return try files.reduce(into: [:]) { catalogues, file in
            let language = file.path.dropFirst(WordFile.folder.count).dropLast(".txt".count)
            catalogues[String(language)] = WordFile(String(decoding: try file.bytes(), as: UTF8.self), file: file.path)
        }
    }
}

/// One site in one theme, ready to render: what pages share has been rendered once.
package struct SiteRenderer: Sendable {
    private let screens: PageTemplates
    let context: RenderContext
    private let menus: [MenuKey: [UInt8]]
    private let lists: LongLists

    private struct MenuKey: Hashable {
        let section: Section?
        let toRoot: String
    }

    /// - Parameter log: What readers are told of the publications; nil for what the site knows.
    package init(_ site: Site, theme: Theme, log: [LoggedPublication]? = nil) {
        screens = theme.screens
        context = RenderContext(site: site, words: theme.words, assets: theme.assets, log: log ?? site.log)
        lists = LongLists(context)
        var menus: [MenuKey: [UInt8]] = [:]
        for page in site.pages {
            let key = MenuKey(section: page.section, toRoot: Self.toRoot(page, site))
            guard menus[key] == nil else { continue }
            menus[key] = Self.menu(key, screens, context)
        }
        self.menus = menus
    }

    /// The interface's word under a key of the catalogue.
    @Sendable package func word(_ word: Word) -> String { context.words[word] }

    /// The name of a value of a closed set, by its key.
    @Sendable package func name(_ key: String) -> String { context.words.texts[key] ?? key }

    package func title(of page: Page) -> String { context.title(of: page) }

    package func name(of section: Section) -> String { context.words.name(section) }

    /// What the page of a part of the site says beside the content, which a search is to find too.
    @Sendable package func facts(of section: Section) -> [String] {
        switch section {
        case .accessibility: [context.words[.digitalServicesAct]]
        case .downloads:
            [.takeCalendars, .takeCards, .takeTables, .takeFeeds].map(word)
                + context.site.tables.compactMap(context.words.note)
        default: []
        }
    }

    /// What pages are called that belong to no part of the site.
    package var otherPages: String { context.words[.otherPages] }

    /// The bytes of `page`.
    ///
    /// - Parameter root: What its links begin with, when it is not shown at its own place.
    package func render(_ page: Page, toRoot root: String? = nil) -> [UInt8] {
        if case .notFound = page.subject, root == nil, context.site.settings.basePath == nil { return notFoundAnywhere }
        let toRoot = root ?? Self.toRoot(page, context.site)
        let key = MenuKey(section: page.section, toRoot: toRoot)
        let menu = menus[key] ?? Self.menu(key, screens, context)
        let view = PageView(page: page, context: context) { $0.write(menu.indices, of: menu) }
        let outer = PageView.schema.record(view)
        let frame = FrameView { [screens, lists] in
            screens.renderMain(of: view.page, outer, view.context, lists, into: &$0)
        }
        var output = Output(toRoot: toRoot)
        screens.frame.render(frame, within: outer, into: &output)
        return output.bytes
    }

    private var notFoundAnywhere: [UInt8] {
        var output = Output(toRoot: "")
        screens.notFoundAnywhere.render(NotFoundView(context: context), into: &output)
        return output.bytes
    }

    /// The bytes of what is at a former address.
    package func render(_ redirect: Redirect) -> [UInt8] {
        var output = Output(toRoot: redirect.route.toRoot)
        screens.redirect.render(RedirectView(redirect: redirect, context: context), into: &output)
        return output.bytes
    }

    private static func menu(_ key: MenuKey, _ screens: PageTemplates, _ context: RenderContext) -> [UInt8] {
        var output = Output(toRoot: key.toRoot)
        screens.menu.render(MenuView(context: context, current: key.section), into: &output)
        return output.bytes
    }

    /// A host serves the 404 page at any depth: its links begin at the site's base path when that is known.
    private static func toRoot(_ page: Page, _ site: Site) -> String {
        if case .notFound = page.subject, let base = site.settings.basePath { return base }
        return page.route.toRoot
    }
}
