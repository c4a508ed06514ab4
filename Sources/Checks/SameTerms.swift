import Diagnostics
import Model
import Site

/// Two terms of the glossary that have a word or a form in common: every mention of it leads to the first.
let sameTerms: Check = { site in
    var first: [String: Term] = [:]
    return site.catalogue.terms.values.compactMap { term in
        var earlier: (form: String, term: Term)?
        for form in [term.term] + term.forms {
            let known = first[form.lowercased()]
            if known == nil { first[form.lowercased()] = term }
            if let known, known.id != term.id, earlier == nil { earlier = (form, known) }
        }
        return earlier.map { earlier in
            Diagnostic(
                .termTwice, at: term.metadata.location, value: earlier.form,
                notes: [.first(earlier.term.metadata.location)])
        }
    }
}
