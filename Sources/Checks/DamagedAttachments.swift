import Diagnostics
import Model
import Site

/// Attachments that no program opens as what their names say. A picture that a page shows in spite of that is told there (L129).
let damagedAttachments: Check = { site in
    let damaged = site.catalogue.attachments.compactMap { path, attachment in attachment.damage.map { (path, $0) } }
    guard !damaged.isEmpty else { return [] }
    let notShown = Set(
        site.brokenLinks.compactMap { broken in
            if case .picture(let route) = broken.fault { route.path } else { nil as String? }
        })
    return damaged.sorted { $0.0 < $1.0 }.compactMap { path, damage in
        let place = SourceLocation(file: "Content/" + path)
        switch damage {
        case .otherFormat(let format):
            return notShown.contains(path) ? nil : Diagnostic(.fileNotAsNamed, at: place, value: format)
        case .cutOff: return Diagnostic(.fileCutOff, at: place)
        }
    }
}
