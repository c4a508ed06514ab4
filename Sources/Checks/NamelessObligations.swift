import Diagnostics
import Site

/// An obligation for which the agreement names nobody shows that gap.
let namelessObligations: Check = { site in
    site.catalogue.obligations.values.filter(site.isUnnamed).map { obligation in
        Diagnostic(.nobodyResponsible, at: obligation.header.location, value: obligation.id, notes: [.record(obligation.title)])
    }
}
