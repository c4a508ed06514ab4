import Diagnostics
import Model
import Site

/// Pages of text in a folder that no list shows, to which no other text leads: often a folder within another, or one misspelt.
///
/// Where pages are not meant for this audience or could not be read, their links are not known.
let unlinkedPages: Check = { site in
    let pages = site.pages.filter { page in
        if case .prose = page.subject { page.route.depth > 1 } else { false }
    }
    guard !pages.isEmpty, site.catalogue.hidden.isEmpty, !site.hasUnreadPages else { return [] }
    var linked: Set<Route> = []
    for (file, links) in site.links {
        let own = site.addresses.route(ofFile: file)
        linked.formUnion(Site.routes(of: links).filter { $0 != own })
    }
    return pages.filter { !linked.contains($0.route) }.compactMap(\.file).map { file in
        let meant = meantFile(file).flatMap { site.addresses.route(ofFile: "Content/" + $0) == nil ? $0 : nil }
        return Diagnostic(.unlinkedPage, at: SourceLocation(file: file), suggestion: meant)
    }
}

/// The same name in the folder of a list with which the file's own folders begin, or which theirs resemble.
private func meantFile(_ file: String) -> String? {
    let parts = file.split(separator: "/").dropFirst().map(String.init)
    let homes = recordTypes.flatMap { RecordType($0).homes }.filter { !$0.hasPrefix("tiedot/") }
    let folder =
        homes.first { file.hasPrefix("Content/\($0)/") || $0.hasPrefix(parts[0] + "/") }
        // `ohje` and `tiedote` are the beginnings of names.
        ?? homes.first { zip($0, parts[0]).prefix { $0 == $1 }.count >= 4 } ?? nearest(to: parts[0], in: homes)
    return folder.map { "\($0)/\(parts[parts.count - 1])" }
}
