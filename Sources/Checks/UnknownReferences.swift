import Diagnostics
import Model
import Site

/// Every reference from one record to another names a record that exists, or one that is not for this audience.
let unknownReferences: Check = { site in
    let catalogue = site.catalogue
    let kinds = Set(catalogue.references.flatMap(\.kinds))
    let known = Dictionary(uniqueKeysWithValues: kinds.map { ($0, Set(catalogue.identifiers(of: $0))) })
    // One list for each field, whoever refers by it.
    var candidates: [[RecordKind]: [String]] = [:]
    return catalogue.references.filter { catalogue.incomplete.isDisjoint(with: $0.kinds) }.compactMap { reference in
        let exists = reference.kinds.contains { kind in
            known[kind]?.contains(reference.id) == true || catalogue.hidden.contains(RecordKey(kind: kind, id: reference.id))
        }
        guard !exists else { return nil }
        let meant = candidates[reference.kinds] ?? reference.kinds.flatMap { catalogue.identifiers(of: $0) }
        candidates[reference.kinds] = meant
        return Diagnostic(
            .unknownReference, at: reference.location, value: reference.id,
            near: NearValue(to: reference.id, in: meant),
            notes: [.expected(reference.kinds.map(\.rawValue).joined(separator: " / "))])
    }
}
