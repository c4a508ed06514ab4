import Diagnostics
import Model
import Site

/// From a former address one page is led to, and nothing else is there.
let formerAddresses: Check = { site in
    guard !site.redirects.isEmpty else { return [] }
    let pages = Dictionary(grouping: site.pages) { key($0.route) }
    let files = Set(site.linkedAttachments.map { $0.lowercased() })
    var claims: [String: [Redirect]] = [:]
    return site.redirects.compactMap { redirect in
        let key = key(redirect.route)
        func fault(_ rule: Rule, _ first: SourceLocation?) -> Diagnostic {
            Diagnostic(
                rule, at: redirect.address.location, value: redirect.address.value, notes: first.map { [.first($0)] } ?? [])
        }
        if let page = pages[key]?.first(where: { $0.publication.overlaps(redirect.target.publication) }) {
            return fault(.formerAddressTaken, page.source)
        }
        if let file = files.first(where: { (key + "/").hasPrefix($0 + "/") }) {
            return fault(.formerAddressTaken, SourceLocation(file: "Content/" + file))
        }
        let earlier = claims[key]?.first { $0.target.publication.overlaps(redirect.target.publication) }
        if let earlier { return fault(.formerAddressTwice, earlier.address.location) }
        claims[key, default: []].append(redirect)
        return nil
    }
}

/// Addresses that are one where upper and lower case are.
private func key(_ route: Route) -> String { route.path.lowercased() }

extension Page {
    fileprivate var publication: Publication { frontMatter?.publication ?? .always }
}
