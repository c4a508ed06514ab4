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
        // 0 stands for a number that could not be read.
        let numbers = [qualification.extent, qualification.vocationalExtent] + qualification.units.map(\.points)
        guard !numbers.contains(0) else { return [] }
        let (vocational, shared, whole) = (qualification.vocationalExtent, qualification.commonExtent, qualification.extent)
        var faults: [(field: String, detail: String)] = []
        if vocational + shared != whole { faults.append(("laajuus", "\(vocational) + \(shared) ≠ \(whole)")) }
        if mandatory > vocational { faults.append(("osat", "\(mandatory) > \(vocational)")) }
        if all < vocational { faults.append(("osat", "\(all) < \(vocational)")) }
        if common > shared { faults.append(("yhteiset_osat", "\(common) > \(shared)")) }
        return faults.map { fault in
            Diagnostic(
                .unitSum, at: qualification.metadata.location.field(fault.field), value: fault.detail,
                notes: [.record(qualification.name)])
        }
    }
}
