import Diagnostics
import Markdown
import Site

/// Every link, anchor and image of every text leads to something that exists and that the audience may see.
let brokenLinks: Check = { site in
    let unread = site.pages.filter { page in page.file.map { site.catalogue.documents[$0] == nil } ?? false }
    let unreadRoutes = Set(unread.map(\.route))
    return site.brokenLinks.compactMap { broken in
        // A text that could not be read has its anchors all the same.
        if case .anchor(_, let route) = broken.fault, unreadRoutes.contains(route) { return nil }
        let place = SourceLocation(file: broken.file, line: broken.link.line)
        return diagnostic(broken.fault, broken.link, at: place, in: site)
    }
}

private func diagnostic(_ fault: ResolvedLink.Fault, _ link: Link, at location: SourceLocation, in site: Site) -> Diagnostic? {
    let folder = location.file.split(separator: "/").dropLast().joined(separator: "/")
    switch fault {
    case .page(let candidates):
        let suggestion = nearest(to: link.destination, in: candidates.map { relative($0, from: folder) })
        return Diagnostic(.brokenLink, at: location, value: link.destination, suggestion: suggestion)
    case .anchor(let anchor, let route):
        let anchors = site.addresses.anchors(at: route)
        return Diagnostic(
            .brokenAnchor, at: location, value: link.destination,
            suggestion: nearest(to: anchor, in: anchors.sorted()).map { "#" + $0 }, notes: [.record(route.path)])
    case .attachment:
        let names = site.addresses.attachmentNames.map { relative("Content/" + $0, from: folder) }.sorted()
        return Diagnostic(
            .missingAttachment, at: location, value: link.destination,
            suggestion: outside(link) ?? nearest(to: link.destination, in: names))
    case .hidden:
        return Diagnostic(.hiddenTarget, at: location, value: link.destination)
    case .unpublished:
        // Told by `unpublishedTargets`.
        return nil
    }
}

/// The address of another site or of a person, which without its beginning is taken for a file.
private func outside(_ link: Link) -> String? {
    if link.isImage { return nil }
    if link.destination.hasPrefix("www.") { return "https://" + link.destination }
    return link.destination.contains("@") && !link.destination.contains("/") ? "mailto:" + link.destination : nil
}

/// `file` as a text in `folder` would write it; a record's address stays as it is.
private func relative(_ file: String, from folder: String) -> String {
    guard file.hasPrefix("Content/") else { return file }
    var target = file.split(separator: "/")[...]
    var base = folder.split(separator: "/")[...]
    while let first = target.first, target.count > 1, first == base.first {
        target.removeFirst()
        base.removeFirst()
    }
    return String(repeating: "../", count: base.count) + target.joined(separator: "/")
}
