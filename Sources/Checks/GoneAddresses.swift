package import Diagnostics
import Formats
import Model
package import Site

/// Says at which addresses pages of the earlier site were that somebody wrote, and nothing is now: no page of any day, none for
/// other readers, and nothing that leads on. By nature it is said once.
///
/// - Parameters:
///   - earlier: The files of the site as it was built the last time.
///   - read: Reads one of them.
package func goneAddresses(
    _ earlier: [String], _ site: Site, _ everything: Site, read: (String) -> [UInt8]?
) -> [Diagnostic] {
    guard !earlier.isEmpty else { return [] }
    var present = Set(everything.pages.map(\.route.path))
    present.formUnion(everything.redirects.map(\.route.path))
    let missing = earlier.filter { $0.hasSuffix("/index.html") && !present.contains($0) }
    guard !missing.isEmpty else { return [] }
    let hidden = Set(everything.catalogue.hidden.compactMap { $0.ownRoute?.path })
    let gone = missing.filter { Route(file: $0).isOfWrittenPage && !hidden.contains($0) }
    guard !gone.isEmpty else { return [] }
    let known = Set(earlier)
    let new = site.pages.filter { $0.route.isOfWrittenPage && !known.contains($0.route.path) }
    return gone.map { path in
        let moved = successor(of: path, among: new, read)
        return Diagnostic(
            .addressGone, at: moved?.source?.field(Key.formerAddresses), value: String(path.dropLast("/index.html".count)),
            notes: moved?.title.map { [.record($0)] } ?? [])
    }
}

/// The one new page that has the same name in another folder, else the same title, else a name of half the same words.
private func successor(of path: String, among pages: [Page], _ read: (String) -> [UInt8]?) -> Page? {
    guard !pages.isEmpty else { return nil }
    let (name, title) = (name(of: path), read(path).flatMap(title))
    let likenesses: [(Page) -> Bool] = [
        { Checks.name(of: $0.route.path) == name },
        { page in title.map { escaped(page.title ?? "") == $0 } ?? false },
        { isAlike(Checks.name(of: $0.route.path), name) },
    ]
    return likenesses.lazy.compactMap { isLike in
        let found = pages.filter(isLike)
        return found.count == 1 ? found.first : nil
    }.first
}

private func name(of path: String) -> Substring { path.split(separator: "/").dropLast().last ?? "" }

/// The heading of a page as it was written, with its escapes.
private func title(of page: [UInt8]) -> [UInt8]? {
    guard let start = page.firstRange(of: "<h1".utf8)?.upperBound, let text = page[start...].firstIndex(of: UInt8(ascii: ">")),
        let end = page[text...].firstRange(of: "</h1>".utf8)?.lowerBound
    else { return nil }
    return Array(page[(text + 1)..<end])
}

private func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendEscaped(text)
    return bytes
}

private func isAlike(_ name: Substring, _ other: Substring) -> Bool {
    let (words, others) = (Set(name.split(separator: "-")), Set(other.split(separator: "-")))
    return words.intersection(others).count * 2 >= words.union(others).count
}
