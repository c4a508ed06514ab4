import Diagnostics
import Site

/// Attachments that no page leads to. They are not published, and an officer may have meant to link to them.
///
/// Where pages are not meant for this audience or could not be read, theirs cannot be told from those that were forgotten.
let unlinkedAttachments: Check = { site in
    guard site.catalogue.hidden.isEmpty, !site.hasUnreadPages else { return [] }
    return Set(site.catalogue.attachments.keys).subtracting(site.linkedAttachments).sorted().map { path in
        Diagnostic(.unlinkedAttachment, at: SourceLocation(file: "Content/" + path))
    }
}
