import Diagnostics
import Model
import Site

/// Pictures that a page shows and that have far more pixels than it has room for. Drawings have none; a picture to be downloaded
/// may have any number.
let largePictures: Check = { site in
    let large = site.catalogue.attachments.filter { path, attachment in
        guard let picture = attachment.picture, !path.lowercased().hasSuffix(".svg") else { return false }
        return picture.width * picture.height > mostPixels
    }
    guard !large.isEmpty else { return [] }
    var shown = Set<String>()
    for (file, document) in site.catalogue.documents {
        for (link, resolved) in zip(document.links, site.links[file] ?? []) where link.isImage {
            if case .target(let target) = resolved { shown.insert(target.route.path) }
        }
    }
    return large.keys.filter(shown.contains).sorted().map { path in
        let size = large[path]?.picture.map { "\($0.width) × \($0.height)" }
        return Diagnostic(.pictureTooLarge, at: SourceLocation(file: "Content/" + path), value: size)
    }
}

private let mostPixels = 12_000_000
