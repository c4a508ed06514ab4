import Diagnostics
import Model
import Site

/// The original parties have been told of every party that joined later.
let newPartyNotices: Check = { site in
    guard !site.catalogue.hides(News.self) else { return [] }
    let announced = Set(site.catalogue.news.values.compactMap(\.newParty))
    return site.catalogue.parties.values.filter { !$0.isOriginal && !announced.contains($0.id) }.map {
        Diagnostic(.newPartyWithoutNotice, at: $0.metadata.location, value: $0.id)
    }
}
