import CLibrary

/// A folder that readers are served from, as it is.
package struct TargetFolder: Sendable {
    private let path: String

    /// Without one it is as if it were empty.
    package init(_ path: String) { self.path = path }

    /// Whether nothing is in it that is not hidden: a host's own files may be.
    package var isEmpty: Bool { PrivateFolder(path).names.allSatisfy { $0.hasPrefix(".") } }

    /// nil when there is no such file. What is no ordinary file was not put there by Luukku.
    package func bytes(of file: String) throws -> [UInt8]? {
        switch kind(of: path + "/" + file) {
        case nil: return nil
        case S_IFREG: return try readFile(path + "/" + file)
        default: throw FileFailure(path + "/" + file, .foreign)
        }
    }
}
