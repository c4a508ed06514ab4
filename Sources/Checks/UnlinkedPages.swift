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
    var unlinked = Set(pages.map(\.route))
    func take(linkedFrom isWanted: (_ file: String) -> Bool) {
        for (file, links) in site.links where isWanted(file) {
            guard !unlinked.isEmpty else { return }
            let own = site.addresses.route(ofFile: file)
            for route in Site.routes(of: links) where route != own { unlinked.remove(route) }
        }
    }
    // Most are linked to from beside them, and then all other links need not be looked at.
    let folders = Set(pages.compactMap { $0.file.map(topFolder) })
    take { folders.contains(topFolder($0)) }
    take { !folders.contains(topFolder($0)) }
    guard !unlinked.isEmpty else { return [] }
    let homes = recordTypes.flatMap { RecordType($0).homes }.filter { !$0.hasPrefix("tiedot/") }
    let resembled = Dictionary(uniqueKeysWithValues: folders.map { ($0, home(resembling: $0, in: homes)) })
    return pages.filter { unlinked.contains($0.route) }.compactMap(\.file).map { file in
        // The same name in the folder of a list with which the file's own folders begin, or which the first of them resembles.
        let folder = homes.first { file.hasPrefix("Content/\($0)/") } ?? resembled[topFolder(file)] ?? nil
        let meant = folder.map { $0 + file[(file.lastIndex(of: "/") ?? file.startIndex)...] }
        return Diagnostic(
            .unlinkedPage, at: SourceLocation(file: file),
            suggestion: meant.flatMap { site.addresses.route(ofFile: "Content/" + $0) == nil ? $0 : nil })
    }
}

private func home(resembling topFolder: Substring, in homes: [String]) -> String? {
    let folder = String(topFolder.dropFirst("Content/".count))
    return homes.first { $0.hasPrefix(folder + "/") }
        // `ohje` and `tiedote` are the beginnings of names.
        ?? homes.first { zip($0, folder).prefix { $0 == $1 }.count >= 4 } ?? nearest(to: folder, in: homes)
}

/// `Content/arkisto` of `Content/arkisto/2020/index.md`.
private func topFolder(_ file: String) -> Substring {
    let below = file.utf8.dropFirst("Content/".utf8.count)
    return file[..<(below.firstIndex(of: UInt8(ascii: "/")) ?? file.startIndex)]
}
