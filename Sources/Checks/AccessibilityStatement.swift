import Diagnostics
import Model
import Site

/// The site has an accessibility statement (laki 306/2019), which was looked over within a year.
let accessibilityStatement: Check = { site in
    guard let statement = site.settings.accessibility else {
        return [Diagnostic(.statementMissing, at: site.settings.metadata.location.field("saavutettavuus"))]
    }
    let reviewed = max(statement.made, statement.updated ?? statement.made)
    // The year 1 stands for a date that could not be read.
    guard statement.made.year != 1, site.today.dayNumber - reviewed.dayNumber > 365 else { return [] }
    let field = statement.updated == nil ? "laadittu" : "paivitetty"
    return [Diagnostic(.statementOutdated, at: statement.location.field(field), value: reviewed.finnish)]
}
