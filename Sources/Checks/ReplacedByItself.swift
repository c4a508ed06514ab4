import Diagnostics
import Model
import Site

/// No version of the agreement replaces itself, alone or by way of others: none of them would ever be in force.
let replacedByItself: Check = { site in
    let agreements = site.catalogue.agreements
    let type = RecordType(Agreement.self)
    return agreements.values.compactMap { agreement in
        var seen: Set<String> = []
        var next = agreement.replaces
        while let id = next, id != agreement.id, seen.insert(id).inserted { next = agreements[id]?.replaces }
        guard let replaced = agreement.replaces, next == agreement.id else { return nil }
        let reference = site.catalogue.references.first {
            $0.location.file == agreement.metadata.location.file && $0.types == [type]
        }
        return Diagnostic(.replacesItself, at: reference?.location ?? agreement.metadata.location, value: replaced)
    }
}
