import Diagnostics
import Model
import Site

/// What has been done was not done on a day to come: signing, recording, recognising.
let daysToCome: Check = { site in
    let catalogue = site.catalogue
    func fault(_ record: some Record, _ day: CalendarDate?, at place: @autoclosure () -> SourceLocation) -> Diagnostic? {
        // A day of another century is told where it is read.
        guard let day, day > site.today, day.isLikely else { return nil }
        return Diagnostic(.unlikelyDate, at: place(), value: day.finnish, notes: [.record(record.title(in: catalogue))])
    }
    return Signature.listed(in: catalogue).compactMap { fault($0, $0.date, at: $0.datePlace) }
        + catalogue.statuses.values.compactMap {
            fault($0, $0.date, at: $0.metadata.location.field(ObligationStatus.Keys.date))
        }
        + catalogue.reports.values.compactMap { fault($0, $0.recognised, at: $0.recognisedPlace) }
}
