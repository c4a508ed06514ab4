import Site
import Templates

/// The page that the search script fills; without it, it leads to the register.
struct SearchView: Sendable {
    let context: RenderContext

    static let schema = ViewSchema<SearchView>("search", [.record("register", LinkView.schema) { $0.context.link(.register) }])
}

/// The register: its letters, and the names under one of them.
struct RegisterView: Sendable {
    let letter: AlphabeticalIndex.Letter?
    var part: ListPart?
    let context: RenderContext

    static let schema = ViewSchema<RegisterView>(
        "register",
        [
            .list("letters", LinkView.schema) { view in
                view.context.site.register.letters.map { group in
                    var link = LinkView(group.letter.label, Target(group.letter.route))
                    link.isCurrent = group.letter == view.letter
                    return link
                }
            },
            .list("links", LinkView.schema) { view in
                guard let letter = view.letter,
                    let entries = view.context.site.register.letters.first(where: { $0.letter == letter })?.entries
                else { return [] }
                return view.context.rows(of: .register(letter), view.part, count: entries.count).map { view.link(entries[$0]) }
            },
        ])

    private func link(_ entry: AlphabeticalIndex.Entry) -> LinkView {
        let addresses = context.site.addresses
        return switch entry.destination {
        case .page(let page):
            LinkView(
                entry.label, Target(page.route), note: page.section.map(context.words.name),
                language: page.frontMatter?.language,
                isSample: page.isSample)
        case .record(let key): LinkView(entry.label, addresses.target(key))
        case .anchor(let anchor, on: let section): LinkView(entry.label, addresses.target(section, anchor: anchor))
        }
    }
}
