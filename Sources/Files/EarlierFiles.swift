/// What an earlier build wrote to a folder, as its manifest lists it: read once, before anything is written. Or what was published.
package struct EarlierFiles: Sendable {
    private let read: @Sendable (_ path: String) throws -> [UInt8]
    /// nil when there is none.
    let manifest: Manifest?

    package init(in folder: String) throws {
        read = { try readFile(folder + "/" + $0) }
        manifest = try Manifest(in: folder)
    }

    /// What is there by another list than the manifest.
    package init(in folder: String, paths: [String]) {
        self.init(paths) { try readFile(folder + "/" + $0) }
    }

    /// What is kept elsewhere.
    package init(_ paths: [String], read: @escaping @Sendable (_ path: String) throws -> [UInt8]) {
        self.read = read
        manifest = Manifest(paths)
    }

    package var paths: [String] { manifest?.files ?? [] }

    /// The files whose paths are wanted; those that are gone or cannot be read are left out.
    package func contents(where isWanted: (String) -> Bool) -> [[UInt8]] {
        paths.filter(isWanted).compactMap { try? read($0) }
    }
}
