import Diagnostics
import Files
import Model

/// The language that a site's settings name, for whoever speaks before the content is read: Finnish when they name none. nil when
/// there are no settings, or they cannot be read.
package func siteLanguage(root: String) -> String? {
    var faults: [Diagnostic] = []
    guard let bytes = try? readFile(root + "/" + settingsFile) else { return nil }
    guard let settings = records(of: bytes, path: settingsFile, &faults).first else { return nil }
    let entry = settings.entries.first { folded($0.key) == Settings.Keys.language.name }
    guard case .scalar(let language, _) = entry?.value, !language.isEmpty else { return Settings.defaultLanguage }
    return language
}

let settingsFile = "Content/sivusto.yaml"
