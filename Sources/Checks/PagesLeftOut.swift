import Diagnostics
import Model
import Site

/// The front page is for the site's audience, and not more than a third of the pages of a public site stays out: whoever widens
/// the audience must know what it does not reach.
///
/// A site without its own opening words is a mistake. Without many of its pages it may be what was meant.
let pagesLeftOut: Check = { site in
    let (catalogue, audience) = (site.catalogue, site.settings.audience)
    guard site.settings.hasRead(Settings.Keys.audience) else { return [] }
    var faults: [Diagnostic] = []
    let front = RecordKey(Prose.self, "index")
    if catalogue.hidden.contains(front) {
        let place = catalogue.hiddenPages["Content/index.md"]?.location ?? SourceLocation(file: "Content/index.md")
        let allowed = Visibility.allCases.filter { $0 <= audience }.map(\.rawValue)
        faults.append(
            Diagnostic(
                .frontPageLeftOut, at: place.field(Key.visibility),
                notes: [.detail("yleiso: " + audience.rawValue), .allowed(allowed)]))
    }
    guard audience == .everyone, !catalogue.hiddenPages.isEmpty else { return faults }
    let out = catalogue.hiddenPages.keys.map { String($0.dropFirst("Content/".count)) }.sorted()
    let count = out.count + catalogue.pageRecords.count { $0.metadata.location.file.hasSuffix(".md") }
    guard out.count * 3 > count else { return faults }
    faults.append(
        Diagnostic(
            .pagesLeftOut, at: site.settings.metadata.location.field(Settings.Keys.audience), value: "\(out.count) / \(count)",
            notes: lines(of: out).map { .detail($0) }))
    return faults
}

/// The names by a few, of very many the first, with how many more there are: a message shows no line of any length.
private func lines(of names: [String]) -> [String] {
    let (perLine, most) = (4, 40)
    let listed = Array(names.prefix(most))
    let lines = stride(from: 0, to: listed.count, by: perLine).map { start in
        listed[start..<min(start + perLine, listed.count)].joined(separator: ", ")
    }
    return lines + (names.count > most ? ["+ \(names.count - most)"] : [])
}
