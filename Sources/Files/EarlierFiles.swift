/// What an earlier build wrote to a folder, as its manifest lists it: read once, before anything is written.
package struct EarlierFiles: Sendable {
    private let folder: String
    /// nil when there is none.
    let manifest: Manifest?

    package init(in folder: String) throws {
        self.folder = folder
        manifest = try Manifest(in: folder)
    }

    /// What is there by another list than the manifest.
    package init(in folder: String, paths: [String]) {
        self.folder = folder
        manifest = Manifest(paths)
    }

    package var paths: [String] { manifest?.files ?? [] }

    /// The files whose paths are wanted; those that are gone or cannot be read are left out.
    package func contents(where isWanted: (String) -> Bool) -> [[UInt8]] {
        paths.filter(isWanted).compactMap { try? readFile(folder + "/" + $0) }
    }
}
