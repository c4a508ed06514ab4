import Markdown
package import Model

/// What links lead to in the site of all pages, beside that of one day.
struct UnpublishedTargets: Sendable {
    private let links: [String: [ResolvedLink]]
    private let publications: [Route: Publication]

    init(_ everything: Site) {
        links = everything.links
        let hidden = everything.pages.compactMap { page in
            page.text.flatMap { $0.publication.holds(everything.today) ? nil : (page.route, $0.publication) }
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

extension Site {
    /// The attachments that the pages of `catalogue` do not link to and others do: they come and go with those.
    package func attachments(besides catalogue: Catalogue) -> Set<String> {
        var (ofOthers, ofCatalogue) = (Set<String>(), Set<String>())
        for (file, links) in links {
            let files = links.compactMap { if case .target(let target) = $0 { target.route.path } else { nil } }
                .filter { self.catalogue.attachments[$0] != nil }
            if catalogue.documents[file] == nil { ofOthers.formUnion(files) } else { ofCatalogue.formUnion(files) }
        }
        return ofOthers.subtracting(ofCatalogue)
    }
}
