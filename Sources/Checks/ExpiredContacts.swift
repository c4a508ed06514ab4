import Diagnostics
import Model
import Site

/// A contact's period of service has not ended, and the details were reviewed within a year.
let expiredContacts: Check = { site in
    site.catalogue.contacts.values.filter { !$0.isVacant }.compactMap { contact in
        if let ends = contact.ends, ends < site.today {
            return Diagnostic(
                .contactExpired, at: contact.header.location.field("paattyy"), value: ends.finnish,
                notes: [.record(contact.name)])
        }
        if let updated = contact.updated, site.today.dayNumber - updated.dayNumber > 365 {
            return Diagnostic(
                .contactOutdated, at: contact.header.location.field("paivitetty"), value: updated.finnish,
                notes: [.record(contact.name)])
        }
        return nil
    }
}
