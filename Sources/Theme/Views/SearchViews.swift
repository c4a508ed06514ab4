import Site
import Templates

/// The page that the search script fills; without it, it leads to the register.
struct SearchView: Sendable {
    let viewer: Viewer

    static let shape = Shape<SearchView>("search", [.record("register", LinkView.shape) { $0.viewer.link(.register) }])
}

/// The register: its letters, and the names under one of them.
struct RegisterView: Sendable {
    let letter: Register.Letter?
    var part: ListPart?
    let viewer: Viewer

    static let shape = Shape<RegisterView>(
        "register",
        [
            .list("letters", LinkView.shape) { view in
                view.viewer.site.register.letters.map { group in
                    var link = LinkView(group.letter.label, Target(group.letter.route))
                    link.isCurrent = group.letter == view.letter
                    return link
                }
            },
            .list("links", LinkView.shape) { view in
                guard let letter = view.letter,
                    let entries = view.viewer.site.register.letters.first(where: { $0.letter == letter })?.entries
                else { return [] }
                return view.viewer.rows(of: .register(letter), view.part, count: entries.count).map { view.link(entries[$0]) }
            },
        ])

    private func link(_ entry: Register.Entry) -> LinkView {
        let addresses = viewer.site.addresses
        return switch entry.destination {
        case .page(let page):
            LinkView(
                entry.label, Target(page.route), note: page.section.map(viewer.words.name), language: page.text?.language,
                isSample: page.isSample)
        case .record(let key): LinkView(entry.label, addresses.target(key))
        case .unit(let unit): viewer.link(unit)
        }
    }
}
