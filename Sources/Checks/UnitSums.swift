import Diagnostics
import Model
import Site

/// The extents of a qualification add up (VNA 673/2017 1–2 §): vocational and common units make the whole, the
/// mandatory units fit into the vocational part, all units can fill it, and the minima of the common units fit.
let unitSums: Check = { site in
    site.catalogue.qualifications.values.flatMap { qualification -> [Diagnostic] in
        let mandatory = qualification.units.filter(\.isMandatory).reduce(0) { $0 + $1.points }
        let all = qualification.units.reduce(0) { $0 + $1.points }
        let common = qualification.commonUnits.reduce(0) { $0 + $1.points }
        let keys = Qualification.Keys.self
        guard
            site.catalogue.hasRead(
                qualification, keys.extent, keys.vocationalExtent, keys.commonExtent, keys.units, keys.commonUnits)
        else { return [] }
        let (vocational, shared, whole) = (qualification.vocationalExtent, qualification.commonExtent, qualification.extent)
        var faults: [(key: Key, detail: String)] = []
        if vocational + shared != whole { faults.append((keys.extent, "\(vocational) + \(shared) ≠ \(whole)")) }
        if mandatory > vocational { faults.append((keys.units, "\(mandatory) > \(vocational)")) }
        if all < vocational { faults.append((keys.units, "\(all) < \(vocational)")) }
        if common > shared { faults.append((keys.commonUnits, "\(common) > \(shared)")) }
        return faults.map { fault in
            Diagnostic(
                .unitSum, at: qualification.metadata.location.field(fault.key), value: fault.detail,
                notes: [.record(qualification.name)])
        }
    }
}
