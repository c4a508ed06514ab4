import Diagnostics
import Model
import Site

/// An obligation for which the agreement names nobody shows that gap.
let namelessObligations: Check = { site in
    site.catalogue.obligations.values.compactMap { obligation in
        let areRolesKnown = obligation.responsible.allSatisfy { site.catalogue.roles[$0] != nil }
        guard areRolesKnown, site.catalogue.hasRead(obligation, Obligation.Keys.responsible), site.isUnnamed(obligation)
        else { return nil }
        return Diagnostic(
            .nobodyResponsible, at: obligation.metadata.location, value: obligation.id, notes: [.record(obligation.title)])
    }
}
