import Diagnostics
import Site

/// Every instruction has the section that the network requires, e.g. on the employment authorities' part.
let instructionSections: Check = { site in
    guard let anchor = site.settings.instructionSection else { return [] }
    return site.catalogue.instructions.values.filter { instruction in
        let document = site.catalogue.documents[instruction.metadata.location.file]
        return document?.headings.contains { $0.anchor == anchor } == false
    }
    .map { Diagnostic(.instructionSection, at: $0.metadata.location, value: $0.id, notes: [.expected("{#\(anchor)}")]) }
}
