import Diagnostics
import Model
import Site

/// The days of a page were meant: nobody has read it tomorrow, and the year 2206 was to be 2026.
let unlikelyDates: Check = { site in
    func fault(_ key: Key, _ day: CalendarDate?, of record: some PageRecord, isPast: Bool = false) -> Diagnostic? {
        guard let day, site.catalogue.hasRead(record, key), isUnlikely(day, on: site.today) || (isPast && day > site.today)
        else {
            return nil
        }
        return Diagnostic(.unlikelyDate, at: record.metadata.location.field(key), value: day.finnish)
    }
    func faults(of record: some PageRecord) -> [Diagnostic] {
        let page = record.frontMatter
        return [
            fault(.updated, page.updated, of: record),
            fault(FrontMatter.Keys.reviewBy, page.reviewBy, of: record),
            fault(FrontMatter.Keys.reviewed, page.reviewed, of: record, isPast: true),
            fault(type(of: record).publishedKey, page.publication.starts, of: record),
            fault(Publication.Keys.ends, page.publication.ends, of: record),
        ].compactMap(\.self)
    }
    return site.catalogue.pageRecords.flatMap { faults(of: $0) }
}

/// Whether a day is so far away that another year was surely meant.
func isUnlikely(_ day: CalendarDate, on today: CalendarDate) -> Bool {
    day.year < today.year - 50 || day.year > today.year + 20
}
