import Diagnostics
import Model
import Site

/// Every activity that matters to a person has an instruction.
let activitiesWithoutInstruction: Check = { site in
    // The page that is at fault may be the one.
    guard !site.hasUnreadPages, !site.catalogue.hides(Instruction.self) else { return [] }
    let covered = Set(site.catalogue.instructions.values.compactMap(\.activity))
    return site.catalogue.activities.values.filter { !covered.contains($0.id) }.map {
        Diagnostic(.activityWithoutInstruction, at: $0.metadata.location, value: $0.id, notes: [.record($0.name)])
    }
}
