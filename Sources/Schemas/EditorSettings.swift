import Formats

/// What makes Visual Studio Code and its kin use the schemas, through the YAML extension.
package enum EditorSettings {
    /// Files of the folder `.vscode`.
    ///
    /// - Parameter folder: Where the schemas are, for the editor: from the opened folder (`./schemas`) or absolute.
    package static func files(_ schemas: [Schema], in folder: String) -> [(name: String, bytes: [UInt8])] {
        [("settings.json", settings(schemas, in: folder)), ("extensions.json", extensions)]
    }

    /// Which YAML files each schema is for. Sheets and front matter are out of the extension's reach.
    private static func settings(_ schemas: [Schema], in folder: String) -> [UInt8] {
        var json = JSON()
        json.object { json in
            json.field("yaml.schemas") { json in
                json.object { json in
                    for schema in schemas {
                        let files = schema.files.filter { $0.hasSuffix(".yaml") }
                        if !files.isEmpty { json.field(folder + "/" + schema.fileName) { $0.add(files) } }
                    }
                }
            }
        }
        return json.bytes
    }

    private static let extensions = {
        var json = JSON()
        json.object { json in json.field("recommendations") { $0.add(["redhat.vscode-yaml"]) } }
        return json.bytes
    }()
}
