import Diagnostics
import Model
import Site

/// Two parties of one name are one party in two files: readers would not know which is which.
let sameNames: Check = { site in
    let parties = Dictionary(grouping: site.catalogue.parties.values.filter { !$0.name.isEmpty }) { folded($0.name) }
    return parties.values.flatMap { same in
        same.dropFirst().map { party in
            Diagnostic(
                .sameName, at: party.frontMatter.titlePlace, value: party.name, notes: [.first(same[0].metadata.location)])
        }
    }
}
