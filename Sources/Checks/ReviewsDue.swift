import Diagnostics
import Model
import Site

/// A page is read through by the day that it names, and nobody has read it on a day to come.
let reviewsDue: Check = { site in
    site.catalogue.pageRecords.flatMap { record -> [Diagnostic] in
        let page = record.frontMatter
        var faults: [Diagnostic] = []
        if let day = page.reviewed, day > site.today, day.isLikely {
            faults.append(Diagnostic(.unlikelyDate, at: page.reviewedPlace, value: day.finnish))
        }
        guard let day = page.reviewBy, day < site.today, day.isLikely else { return faults }
        let owner = page.owner.flatMap { id in
            site.catalogue.contacts[id].map { $0.isVacant ? id : $0.name } ?? site.catalogue.parties[id]?.name
        }
        faults.append(
            Diagnostic(
                .reviewDue, at: page.reviewByPlace, value: day.finnish,
                notes: [.record(page.title)] + (owner.map { [.owner($0)] } ?? [])))
        return faults
    }
}
