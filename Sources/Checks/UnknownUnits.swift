import Diagnostics
import Model
import Site

/// A unit in a learning-environment report belongs to the qualification that it is listed under.
let unknownUnits: Check = { site in
    site.catalogue.reports.values.filter { site.catalogue.hasRead($0, Report.Keys.qualifications) }.flatMap { report in
        report.qualifications.flatMap { entry -> [Diagnostic] in
            guard let qualification = site.catalogue.qualifications[entry.qualification] else { return [] }
            let units = qualification.units.map(\.id)
            return entry.units.filter { !units.contains($0.unit.value) }.map { offered in
                Diagnostic(
                    .unknownReference, at: offered.unit.location, value: offered.unit.value,
                    near: NearValue(to: offered.unit.value, in: units),
                    notes: [.record(qualification.name), .allowed(units)])
            }
        }
    }
}
