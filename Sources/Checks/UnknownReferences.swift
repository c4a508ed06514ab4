import Diagnostics
import Model
import Site

/// Every reference from one record to another names a record that exists, or one that is not for this audience.
let unknownReferences: Check = { site in
    let catalogue = site.catalogue
    let types = Set(catalogue.references.flatMap(\.types))
    let known = Dictionary(uniqueKeysWithValues: types.map { ($0, Set($0.identifiers(in: catalogue))) })
    // One list for each field, whoever refers by it.
    var candidates: [[RecordType]: [String]] = [:]
    return catalogue.references.filter { catalogue.incomplete.isDisjoint(with: $0.types) }.compactMap { reference in
        let exists = reference.types.contains { type in
            known[type]?.contains(reference.id) == true || catalogue.hidden.contains(RecordKey(type, reference.id))
        }
        guard !exists else { return nil }
        let meant = candidates[reference.types] ?? reference.types.flatMap { $0.identifiers(in: catalogue) }
        candidates[reference.types] = meant
        return Diagnostic(
            .unknownReference, at: reference.location, value: reference.id,
            near: NearValue(to: reference.id, in: meant),
            notes: [.expected(reference.types.map(\.name.word).joined(separator: " / "))])
    }
}
