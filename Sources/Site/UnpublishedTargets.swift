import Markdown
import Model

/// What links lead to in the site of all pages, beside that of one day.
struct UnpublishedTargets: Sendable {
    private let links: [String: [ResolvedLink]]
    private let publications: [Route: Publication]

    init(_ everything: Site) {
        links = everything.links
        let hidden = everything.pages.compactMap { page in
            page.frontMatter.flatMap { $0.publication.holds(everything.today) ? nil : (page.route, $0.publication) }
        }
        publications = Dictionary(hidden) { first, _ in first }
    }

    /// `resolved`, in which those that are broken on this day alone are marked so.
    func marked(_ resolved: [ResolvedLink], in file: String) -> [ResolvedLink] {
        guard let ofAll = links[file], ofAll.count == resolved.count else { return resolved }
        return zip(resolved, ofAll).map { link, ofAll in
            guard case .broken = link else { return link }
            switch ofAll {
            case .broken: return link
            case .target(let target): return .broken(.unpublished(publications[target.route]))
            case .anchor, .external: return .broken(.unpublished(nil))
            }
        }
    }
}
