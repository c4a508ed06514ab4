// Checks: judgements over the whole site, one file each.
//
// 1. A check is a function from the site to diagnostics. It changes nothing and knows no other check.
// 2. `allChecks` lists them; a new one is a file and a line here.

package import Diagnostics
package import Site

/// Judges the whole site.
package typealias Check = @Sendable (Site) -> [Diagnostic]

package let allChecks: [Check] = [
    unknownReferences, unknownUnits, takenRoutes, brokenLinks, quotes, agreementSections, namelessObligations,
    primaryContacts, expiredContacts, missingReports, unitSums, meetingCounts, daysOff, newPartyNotices, avoidedExpressions,
    instructionSections, activitiesWithoutInstruction, accessibilityStatement, reviewsDue,
]

/// What all checks say of `site`.
package func check(_ site: Site) -> [Diagnostic] {
    allChecks.flatMap { $0(site) }
}
