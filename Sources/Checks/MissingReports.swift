import Diagnostics
import Site

/// Every workshop has described its learning environment.
let missingReports: Check = { site in
    site.partiesWithoutReport.map { Diagnostic(.reportMissing, at: $0.metadata.location, value: $0.id) }
}
