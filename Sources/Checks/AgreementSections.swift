import Diagnostics
import Model
import Site

/// The section that an obligation names is a heading of the agreement.
let agreementSections: Check = { site in
    let anchors = site.relations.sectionPath
    guard !anchors.isEmpty else { return [] }
    let names = anchors.keys.sorted()
    return site.catalogue.obligations.values.compactMap { obligation in
        guard anchors[obligation.section.value] == nil, site.catalogue.hasRead(obligation, Obligation.Keys.section)
        else { return nil }
        return Diagnostic(
            .brokenAnchor, at: obligation.section.location, value: obligation.section.value,
            near: NearValue(to: obligation.section.value, in: names), notes: [.record(obligation.id)])
    }
}
