import Diagnostics
import Markdown
import Model
import Site

/// Every link, anchor and image of every text leads to something that exists and that the audience may see.
let brokenLinks: Check = { site in
    let unread = site.pages.filter { page in page.file.map { site.catalogue.documents[$0] == nil } ?? false }
    let unreadRoutes = Set(unread.map(\.route))
    var candidates = Candidates(site: site)
    return site.brokenLinks.compactMap { broken in
        // A text that could not be read has its anchors all the same.
        if case .anchor(_, let route) = broken.fault, unreadRoutes.contains(route) { return nil }
        let place = SourceLocation(file: broken.file, line: broken.link.line)
        return diagnostic(broken.fault, broken.link, at: place, &candidates)
    }
}

private func diagnostic(
    _ fault: ResolvedLink.Fault, _ link: Link, at location: SourceLocation, _ candidates: inout Candidates
) -> Diagnostic? {
    let folder = location.file.split(separator: "/").dropLast().joined(separator: "/")
    let address = link.destination.address
    switch fault {
    case .page(let sought):
        if case .name(let scheme, _, _) = link.destination, sought == .schemes {
            let schemes = NearValue(to: scheme, in: candidates.schemes, suffix: String(address.dropFirst(scheme.count)))
            return Diagnostic(.brokenLink, at: location, value: address, near: schemes)
        }
        if sought == .files, let file = candidates.file(named: address, from: folder) {
            return Diagnostic(.brokenLink, at: location, value: address, suggestion: file)
        }
        let near = NearValue(to: address, in: candidates.pages(sought), from: sought == .files ? folder : nil)
        return Diagnostic(.brokenLink, at: location, value: address, near: near)
    case .anchor(let anchor, let route):
        return Diagnostic(
            .brokenAnchor, at: location, value: address,
            near: NearValue(to: anchor, in: candidates.anchors(at: route), prefix: "#"),
            notes: [.record(candidates.page(at: route))])
    case .attachment:
        if let outside = outside(link) {
            return Diagnostic(.missingAttachment, at: location, value: address, suggestion: outside)
        }
        if !link.isImage, let page = candidates.page(at: address, from: folder) {
            return Diagnostic(.brokenLink, at: location, value: address, suggestion: page)
        }
        if let file = candidates.file(named: address, from: folder) {
            return Diagnostic(.missingAttachment, at: location, value: address, suggestion: file)
        }
        return Diagnostic(
            .missingAttachment, at: location, value: address,
            near: NearValue(to: address, in: candidates.attachments, from: folder))
    case .ownMachine:
        let path = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3).joined(separator: "/")
        let meant = path.isEmpty ? candidates.file(named: address, from: folder) : candidates.page(at: path, from: folder)
        return Diagnostic(.addressOfOwnMachine, at: location, value: address, suggestion: meant)
    case .contact(let text, let form):
        return Diagnostic(
            form.rule, at: location, value: text, suggestion: form.meant(by: text), notes: form.notes(on: text))
    case .picture:
        return Diagnostic(.pictureNotShown, at: location, value: address)
    case .emptySection:
        return Diagnostic(.emptySection, at: location, value: address)
    case .hidden(let isForOthers):
        return Diagnostic(isForOthers ? .targetForOthers : .hiddenTarget, at: location, value: address)
    case .unpublished:
        // Told by `unpublishedTargets`.
        return nil
    }
}

/// What links may have been meant to lead to, each list made once.
private struct Candidates {
    let site: Site
    let schemes = RecordType.schemes
    lazy var attachments = site.addresses.attachmentNames.map { "Content/" + $0 }
    private lazy var pagesByPath = Dictionary(site.pages.map { ($0.route.path, $0) }) { first, _ in first }
    private lazy var filesByName = Dictionary(grouping: attachments + site.addresses.fileNames, by: Self.name)
    private var pages: [ResolvedLink.Sought: [String]] = [:]
    private var anchors: [Route: [String]] = [:]

    init(site: Site) {
        self.site = site
    }

    mutating func pages(_ sought: ResolvedLink.Sought) -> [String] {
        let site = site
        return kept(&pages[sought, default: Self.pages(sought, in: site)])
    }

    /// A page as its writer knows it.
    mutating func page(at route: Route) -> String { pagesByPath[route.path]?.file ?? route.path }

    /// The one page that is at an address as browsers show it, as a text in `folder` links to it.
    mutating func page(at address: String, from folder: String) -> String? {
        var path = address.prefix { $0 != "#" && $0 != "?" }
        while let up = ["/", "../", "./"].first(where: { path.hasPrefix($0) }) { path = path.dropFirst(up.count) }
        for ending in ["index.html", ".html", "/"] where path.hasSuffix(ending) { path = path.dropLast(ending.count) }
        guard let page = pagesByPath[path.isEmpty ? "index.html" : path + "/index.html"] else { return nil }
        if case .section(let section) = page.subject { return pageScheme + ":" + section.rawValue }
        if let address = page.subject.key?.destination?.address { return address }
        return page.file.map { relative($0, from: folder) }
    }

    /// The one file that is called the same and lies in another folder, whatever slashes the address has.
    mutating func file(named address: String, from folder: String) -> String? {
        let path = address.prefix { $0 != "#" && $0 != "?" }
        guard let files = filesByName[Self.name(of: String(path))], files.count == 1 else { return nil }
        let found = relative(files[0], from: folder)
        return found == path ? nil : found
    }

    private static func name(of path: String) -> String {
        path.split { $0 == "/" || $0 == "\\" }.last.map { $0.lowercased() } ?? ""
    }

    mutating func anchors(at route: Route) -> [String] {
        let site = site
        return kept(&anchors[route, default: site.addresses.anchors(at: route).sorted()])
    }

    private static func pages(_ sought: ResolvedLink.Sought, in site: Site) -> [String] {
        switch sought {
        case .nothing, .schemes: []
        case .files: site.addresses.fileNames
        case .sections: Section.allCases.map { pageScheme + ":" + $0.rawValue }
        case .records(let type):
            type.identifiers(in: site.catalogue).compactMap { RecordKey(type, $0).destination?.address }
        }
    }
}

/// The address of another site or of a person, which without its beginning is taken for a file.
private func outside(_ link: Link) -> String? {
    if link.isImage { return nil }
    let address = link.destination.address
    if address.hasPrefix("www.") { return "https://" + address }
    return address.contains("@") && !address.contains("/") ? "mailto:" + address : nil
}
