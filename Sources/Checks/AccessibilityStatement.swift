import Diagnostics
import Model
import Site

/// The site has an accessibility statement (laki 306/2019), which was looked over within a year.
let accessibilityStatement: Check = { site in
    guard site.settings.hasRead(Settings.Keys.accessibility) else { return [] }
    guard let statement = site.settings.accessibility else {
        return [Diagnostic(.statementMissing, at: site.settings.metadata.location.field(Settings.Keys.accessibility))]
    }
    let reviewed = max(statement.made, statement.updated ?? statement.made)
    guard site.today.dayNumber - reviewed.dayNumber > 365 else { return [] }
    let key = statement.updated == nil ? Settings.Accessibility.Keys.made : Settings.Accessibility.Keys.updated
    return [Diagnostic(.statementOutdated, at: statement.location.field(key), value: reviewed.finnish)]
}
