/// The single words that views and downloads ask the theme for, by key of the word catalogue; those of templates are in the
/// templates as `{{t.key}}`.
package enum Word: String, CaseIterable, Sendable {
    case yes, no, none, notOffered, since, points, vacant, outdated
    case withRole, withStrength, withParty, withState, schoolYear, calendarYear, recurs, calendarFile, addToCalendar,
        suggestedDay, dayOff, eachDay, event, notFoundTitle, meetingsOfYear, withinRule, outsideRule
    case name, abbreviation, category, roles, municipality, region, joined, original, status, website, printedName
    case remark, party, place, signed, certainty, signatories, doubt, copyNumber, copies, holder
    case strength, responsible, counterparts, trigger, deadline, agreementSection, sameAs
    case site, field, period, updated
    case recognised, recogniser, published, revised, contact, places, capacity, unit, extent, demonstration, certificate,
        mandatory
    case qualificationExtent, code, recordNumber, inForce, fields, titles, requirements, commonUnits
    case time, remote, audience, kind, when, wholeNetwork
    case level, price, share, percent, specialSupport, year, workshop, provider
    case number, law, address, term, definition, from, to, what, obligation
    case printed, corrected, reason, opportunity, duration, area, phone, email
    case activity, activities, instruction, missingInstruction
    case conformance, organisation, method, made, supervisor, responsibleUnit, shortcoming, shortcomings, criterion, alternative
    case scope, appliedLaw, digitalServicesAct, basis, responseTime, days
    case forceUnverifiable, forceWaiting
    case draftVersion, replacedVersion, avoided, avoidedList, recommended, otherPages
    case listPage = "list-page"
    case allContacts = "all-contacts"
    case allEvents = "all-events"
    case byParty = "by-party"
    case byType = "by-type"
    case byRole = "by-role"
    case identifier, familyName, givenName, starts, ends, parties, quote, qualification, summary
    case reachability, deputy, cancelled, sample, state
    case orElse = "or-else"
    case printedAs = "printed-as"
    case nameReading = "name-reading"
    case jobTitle = "job-title"
    case primaryContact = "primary-contact"
    case sampleNotice = "sample-notice"
    case movedFrom = "moved-from"
    case publisher, pages
    case recordAdded = "record-added"
    case recordChanged = "record-changed"
    case otherRecords = "other-records"
    case textOfPage = "text-of-page"
    case takeCalendars = "take-calendars"
    case takeCards = "take-cards"
    case takeTables = "take-tables"
    case takeFeeds = "take-feeds"
    case returnToText, openTask, doneTask, headingLink, externalSite, kilobytes, megabytes, decimalMark
}

/// The words that hold a value, in the place of `{}`.
package enum Phrase: String, CaseIterable, Sendable {
    case sinceDay, untilDay, atLeast, rollover, forceSince, forceEarliest
    case added = "count-added"
    case changed = "count-changed"
    case removed = "count-removed"
    case andMore = "and-more"
}
