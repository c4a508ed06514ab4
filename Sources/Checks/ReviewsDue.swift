import Diagnostics
import Model
import Site

/// A page is read through by the day that it names.
let reviewsDue: Check = { site in
    site.catalogue.pageRecords.compactMap { record in
        guard let day = record.frontMatter.reviewBy, day < site.today else { return nil }
        let owner = record.frontMatter.owner.map { id in
            site.catalogue.contacts[id].flatMap { $0.isVacant ? nil : $0.name } ?? site.catalogue.parties[id]?.name ?? id
        }
        return Diagnostic(
            .reviewDue, at: record.metadata.location.field(FrontMatter.Keys.reviewBy), value: day.finnish,
            notes: [.record(record.frontMatter.title)] + (owner.map { [.owner($0)] } ?? []))
    }
}
