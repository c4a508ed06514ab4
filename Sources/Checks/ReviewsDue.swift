import Diagnostics
import Model
import Site

/// A page is read through by the day that it names.
let reviewsDue: Check = { site in
    site.catalogue.pageRecords.compactMap { record in
        guard let day = record.frontMatter.reviewBy, day < site.today, !isUnlikely(day, on: site.today) else { return nil }
        let owner = record.frontMatter.owner.flatMap { id in
            site.catalogue.contacts[id].map { $0.isVacant ? id : $0.name } ?? site.catalogue.parties[id]?.name
        }
        return Diagnostic(
            .reviewDue, at: record.metadata.location.field(FrontMatter.Keys.reviewBy), value: day.finnish,
            notes: [.record(record.frontMatter.title)] + (owner.map { [.owner($0)] } ?? []))
    }
}
