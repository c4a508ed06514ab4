import Diagnostics
import Files
import Model

package let settingsFile = "Content/sivusto.yaml"

/// The language that a site's settings name, for whoever speaks before the content is read: Finnish when they name none. nil when
/// there are no settings, or they cannot be read.
package func siteLanguage(root: String) -> String? {
    var faults: [Diagnostic] = []
    guard let bytes = try? readFile(root + "/" + settingsFile),
        let fields = records(of: bytes, path: settingsFile, &faults).first
    else { return nil }
    var reader = RecordReader(fields)
    return reader.optionalText(Settings.Keys.language) ?? Settings.defaultLanguage
}
