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
    var named: [[RecordType]: [String: [String]]] = [:]
    return catalogue.references.filter { catalogue.incomplete.isDisjoint(with: $0.types) }.compactMap { reference in
        let exists = reference.types.contains { type in
            known[type]?.contains(reference.id) == true || catalogue.hidden.contains(RecordKey(type, reference.id))
        }
        guard !exists else { return nil }
        let meant = candidates[reference.types] ?? reference.types.flatMap { $0.identifiers(in: catalogue) }
        candidates[reference.types] = meant
        let notes = [Note.identifier(of: reference.types.map(\.name.word).joined(separator: " / "))]
        let ofName = kept(&named[reference.types, default: identifiersByName(of: reference.types, in: catalogue)])
        if let ids = ofName[folded(reference.id)], ids.count == 1 {
            return Diagnostic(
                .unknownReference, at: reference.location, value: reference.id, suggestion: ids[0], notes: notes)
        }
        return Diagnostic(
            .unknownReference, at: reference.location, value: reference.id,
            near: NearValue(to: reference.id, in: meant), notes: notes)
    }
}

/// People write a name where an identifier belongs.
private func identifiersByName(of types: [RecordType], in catalogue: Catalogue) -> [String: [String]] {
    let titles = types.flatMap { $0.titles(in: catalogue) }
    return Dictionary(grouping: titles) { folded($0.title) }.mapValues { $0.map(\.id) }
}
