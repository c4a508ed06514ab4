import Diagnostics
import Site

/// The section that an obligation names is a heading of the agreement.
let agreementSections: Check = { site in
    let anchors = site.relations.sectionPath
    guard !anchors.isEmpty else { return [] }
    return site.catalogue.obligations.values.filter { anchors[$0.section.value] == nil }.map { obligation in
        Diagnostic(
            .brokenAnchor, at: obligation.section.location, value: obligation.section.value,
            suggestion: nearest(to: obligation.section.value, in: anchors.keys.sorted()), notes: [.record(obligation.id)])
    }
}
