// Checks: rules about the whole site, one file each.
//
// 1. A check is a function from the site to diagnostics. It changes nothing and knows no other check.
// 2. Two lists name them, by what is judged: all that is written, or what readers see on the day. A new one is a file and a
//    line here.

package import Diagnostics
package import Site

/// A value that is made when it is asked for the first time: `kept(&known[key, default: make(key)])`.
func kept<Value>(_ value: inout Value) -> Value { value }

/// Judges the whole site.
package typealias Check = @Sendable (Site) -> [Diagnostic]

/// Judge all that is written, also pages that are not published yet or no longer: a fault in a page to come is found today,
/// and what was told once has been told.
package let checksOfContent: [Check] = [
    unknownReferences, unknownUnits, takenRoutes, formerAddresses, portableNames, brokenLinks, unlinkedAttachments,
    unlinkedPages, quotes,
    agreementSections,
    replacedByItself, daysToCome, namelessObligations, primaryContacts, expiredContacts, sameNames, sameTerms, unitSums,
    meetingCounts, daysOff, newPartyNotices,
    avoidedExpressions, placeholders, instructionSections, accessibilityStatement, largePictures, pagesLeftOut,
    formerParties, damagedAttachments,
]

/// Judge what readers see: what is not published is missing.
package let checksOfDay: [Check] = [unpublishedTargets, missingReports, activitiesWithoutInstruction, reviewsDue]
