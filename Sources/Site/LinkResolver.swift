import Formats
package import Markdown
package import Model
import Parallel

/// What a link of a text leads to.
package enum ResolvedLink: Hashable, Sendable {
    case target(Target)
    /// A place on the same page.
    case anchor(String)
    /// An address outside the site, or one that Markdown already refused.
    case external(String)
    case broken(Fault)

    var isBroken: Bool { if case .broken = self { true } else { false } }

    package enum Fault: Hashable, Sendable {
        case page(Sought)
        case anchor(String, at: Route)
        case attachment
        /// A file that no browser shows as a picture.
        case picture(Route)
        /// A part of the site that has nothing in it yet.
        case emptySection
        /// The address works on the writer's own computer only.
        case ownMachine
        /// No mail and no call would arrive: `mailto:` and `tel:` with what is none.
        case contact(String, TextForm)
        /// The target exists and is not for this audience; whether a narrower one may see it.
        case hidden(isForOthers: Bool)
        /// The target is published on other days: the page's own, when it is one page's.
        case unpublished(Publication?)
    }

    /// Among what a page that was not found is to be sought.
    package enum Sought: Hashable, Sendable {
        case nothing
        case files
        case sections
        case records(RecordType)
        /// The same address with each scheme that there is.
        case schemes
    }
}

/// A link that leads nowhere, with the text in which it is.
package struct BrokenLink: Sendable {
    package let file: String
    package let link: Link
    package let fault: ResolvedLink.Fault
}

/// The links of some texts.
private struct ResolvedBlock: Sendable {
    var links: [(file: String, links: [ResolvedLink])] = []
    var broken: [BrokenLink] = []
    var attachments: Set<String> = []

    mutating func add(_ resolved: [ResolvedLink], of document: Document, in file: String, _ catalogue: Catalogue) {
        links.append((file, resolved))
        for (link, resolved) in zip(document.links, resolved) {
            if case .broken(let fault) = resolved { broken.append(BrokenLink(file: file, link: link, fault: fault)) }
        }
        attachments.formUnion(Site.attachments(of: resolved, in: catalogue))
    }
}

/// Finds what the links of a text lead to, by scheme or by file.
struct LinkResolver {
    let addresses: Addresses
    let catalogue: Catalogue
    /// Links by scheme lead to the same place from every text, and the same terms are linked in most.
    private var known: [LinkDestination: ResolvedLink] = [:]

    init(addresses: Addresses, catalogue: Catalogue) {
        self.addresses = addresses
        self.catalogue = catalogue
    }

    /// The links of every text by file, those that are broken, in the order of the files, and the attachments they lead to.
    ///
    /// - Parameter unpublished: What links lead to on other days; nil when all pages are published.
    func resolveAll(
        beside unpublished: UnpublishedTargets?, tasks: Int
    ) async throws -> (links: [String: [ResolvedLink]], broken: [BrokenLink], attachments: Set<String>) {
        let texts = catalogue.documents.sorted { $0.key < $1.key }
        // Each block knows its own links: there are enough blocks for the tasks, and enough texts in one to repeat them.
        let blocks = stride(from: 0, to: texts.count, by: 500).map { texts[$0..<min($0 + 500, texts.count)] }
        let resolved = try await parallelMap(blocks, tasks: tasks) { block in
            var (resolver, found) = (self, ResolvedBlock())
            for (file, document) in block {
                let links = resolver.resolve(document.links, in: file)
                found.add(unpublished?.marked(links, in: file) ?? links, of: document, in: file, catalogue)
            }
            return found
        }
        var links: [String: [ResolvedLink]] = [:]
        links.reserveCapacity(texts.count)
        for (file, ofFile) in resolved.lazy.flatMap(\.links) { links[file] = ofFile }
        return (links, resolved.flatMap(\.broken), resolved.reduce(into: []) { $0.formUnion($1.attachments) })
    }

    mutating func resolve(_ links: [Link], in file: String) -> [ResolvedLink] {
        links.map { link in
            switch link.destination {
            case .nowhere: return .external("#")
            case .path(let path, let anchor): return resolve(path, anchor, in: file, isImage: link.isImage)
            case .name(let scheme, let name, let anchor):
                if let resolved = known[link.destination] { return resolved }
                let resolved = resolve(scheme: scheme.lowercased(), name, anchor, link.destination)
                known[link.destination] = resolved
                return resolved
            }
        }
    }

    private func resolve(
        scheme: String, _ name: String, _ anchor: String?, _ destination: LinkDestination
    ) -> ResolvedLink {
        if scheme == pageScheme { return section(name, anchor) }
        if let type = RecordType(scheme: scheme) { return record(RecordKey(type, name), anchor) }
        switch scheme {
        case "http", "https": return isOwnMachine(name) ? .broken(.ownMachine) : .external(destination.address)
        case "mailto", "tel":
            return wrongContact(scheme, name).map { .broken(.contact($0.text, $0.form)) } ?? .external(destination.address)
        default: break
        }
        // `vastuuhenkilö:x`: a browser would take it for a file of that name.
        return .broken(.page(.schemes))
    }

    /// The target of a path depends on where it is written.
    private func resolve(_ path: String, _ anchor: String?, in file: String, isImage: Bool) -> ResolvedLink {
        if path.isEmpty {
            return check(Target(addresses.route(ofFile: file) ?? Route(file: ""), anchor: anchor), isSamePage: true)
        }
        // `\\server\file`, of which Markdown leaves one backslash.
        if path.utf8.first == UInt8(ascii: "\\") { return .broken(.ownMachine) }
        guard let full = absolute(path, from: file) else { return .broken(.page(.nothing)) }
        if !isImage, let route = addresses.route(ofFile: full) { return check(Target(route, anchor: anchor)) }
        if let attachment = addresses.attachment(String(full.dropFirst("Content/".count))) {
            let route = Route(file: attachment)
            if isImage, catalogue.attachments[attachment]?.isPicture == false { return .broken(.picture(route)) }
            // What is after `#` is the file's own: a page of a PDF (RFC 8118 section 3), a heading of a web page.
            return .target(Target(route, anchor: anchor?.isEmpty == false ? anchor : nil))
        }
        if let page = catalogue.hiddenPages[full], !isImage { return hidden(page.key) }
        let isPage = full.hasSuffix(".md") && !isImage
        return .broken(isPage ? .page(.files) : .attachment)
    }

    /// What of a `mailto:` (RFC 6068 section 2: perhaps several) or `tel:` address (RFC 3966) is no address of its kind.
    private func wrongContact(_ scheme: String, _ name: String) -> (text: String, form: TextForm)? {
        if scheme == "tel" {
            let number = decoded(String(name.prefix { $0 != ";" }))
            return TextForm.phone.accepts(number) ? nil : (number, .phone)
        }
        let addresses = name.prefix { $0 != "?" }.split(separator: ",").map { decoded(String($0)) }
        return addresses.first { !TextForm.email.accepts($0) }.map { ($0, .email) }
    }

    private func section(_ name: String, _ anchor: String?) -> ResolvedLink {
        guard let section = Section(rawValue: name) else { return .broken(.page(.sections)) }
        guard let target = addresses.target(section) else {
            // It may be empty only because a table could not be read.
            if !catalogue.incomplete.isEmpty { return .external("#") }
            let front = RecordKey(Prose.self, section.rawValue + "/index")
            if catalogue.hidden.contains(front) { return hidden(front) }
            let isHidden = recordTypes.contains { $0.place.section == section && catalogue.hides($0) }
            return .broken(isHidden ? .hidden(isForOthers: true) : .emptySection)
        }
        return check(Target(target.route, anchor: anchor))
    }

    private func hidden(_ key: RecordKey) -> ResolvedLink { .broken(.hidden(isForOthers: catalogue.isForOthers(key))) }

    private func record(_ key: RecordKey, _ anchor: String?) -> ResolvedLink {
        if let target = addresses.target(key) {
            if anchor == nil { return .target(target) }
            return check(Target(target.route, anchor: anchor ?? target.anchor))
        }
        if catalogue.hidden.contains(key) { return hidden(key) }
        if catalogue.incomplete.contains(key.type) { return .external("#") }
        return .broken(.page(.records(key.type)))
    }

    private func check(_ target: Target, isSamePage: Bool = false) -> ResolvedLink {
        if let anchor = target.anchor, !addresses.hasAnchor(anchor, at: target.route) {
            // As a browser's address bar gives it: `#%D0%BF…`.
            let meant = decoded(anchor)
            if addresses.hasAnchor(meant, at: target.route) {
                return check(Target(target.route, anchor: meant), isSamePage: isSamePage)
            }
            return .broken(.anchor(anchor, at: target.route))
        }
        return isSamePage ? .anchor(target.anchor ?? "") : .target(target)
    }

    /// The path from the site's root that `path` names in `file`; nil when it leads above the root.
    private func absolute(_ path: String, from file: String) -> String? {
        let slash = UInt8(ascii: "/")
        // The folder, then the parts of `path`, each with its slash.
        var full = file.utf8.lastIndex(of: slash).map { Array(file.utf8[...$0]) } ?? []
        for part in decoded(path).utf8.split(separator: slash) where !part.elementsEqual(".".utf8) {
            if !part.elementsEqual("..".utf8) {
                full.append(contentsOf: part)
                full.append(slash)
            } else if full.popLast() == nil {
                return nil
            } else {
                full.removeSubrange(((full.lastIndex(of: slash) ?? -1) + 1)...)
            }
        }
        return String(decoding: full.dropLast(), as: UTF8.self)
    }

    /// Percent-encoding taken away (RFC 3986 section 2.1): `%20` in a link names a space in a file name.
    private func decoded(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: "%")), let bytes = percentDecoded(path, isStrict: false) else { return path }
        return String(decoding: bytes, as: UTF8.self)
    }
}
