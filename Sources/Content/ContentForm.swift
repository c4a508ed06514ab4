package import Model

/// A kind of content file, for whoever explains what it may hold.
package struct ContentForm: Sendable {
    package enum FileLocation: Hashable, Sendable {
        /// `sivusto.yaml`, which holds one record.
        case settings
        /// `tiedot/<name>.yaml` or `.csv`, with a record or many.
        case data
        /// The front matter of the pages in a folder; nil is every other page.
        case page(folder: String?)
    }

    package let name: String
    package let place: FileLocation
    /// nil for the settings, which are no record.
    package let type: RecordType?
    package let fields: [FieldDescription]

    /// Every kind of content file, by name.
    package static var all: [ContentForm] {
        let settings = ContentForm(
            name: "sivusto", place: .settings, type: nil, fields: Settings.fieldDescriptions)
        let data = dataFiles.map { ContentForm($0.key, .data, $0.value) }
        let pages = pageFolders.map { folder, source in
            ContentForm("sivu-" + folder.replacing("/", with: "-"), .page(folder: folder), source)
        }
        let prose = ContentForm("sivu", .page(folder: nil), proseSource)
        return ([settings, prose] + data + pages).sorted { $0.name < $1.name }
    }
}

extension ContentForm {
    private init(_ name: String, _ place: FileLocation, _ source: RecordSource) {
        // A page's identifier is the name of its file.
        let hasIdentifier = place == .data
        self.init(
            name: name, place: place, type: source.type,
            fields: source.fields().filter { hasIdentifier || $0.key.name != "tunnus" })
    }
}
