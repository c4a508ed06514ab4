import CLibrary

/// Files that a command makes where there was nothing. Whatever is there already is never overwritten, and all of it
/// can be taken back.
package struct NewFiles: Sendable {
    private var made: [String] = []
    private var folders: [String] = []

    package init() {}

    /// Writes a file and the folders that lead to it. A file that is there already is a failure.
    package mutating func create(_ path: String, _ bytes: [UInt8]) throws {
        if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileFailure(path) }
        close(descriptor)
        made.append(path)
        try writeFile(path, bytes)
    }

    /// Removes the files, and the folders that were made for them.
    package func undo() {
        for file in made.reversed() { unlink(file) }
        for folder in folders.reversed() { rmdir(folder) }
    }

    private mutating func makeFolder(_ path: String) throws {
        guard !path.isEmpty, !fileExists(path) else { return }
        if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
        guard mkdir(path, 0o777) == 0 else {
            if errno == EEXIST { return }
            throw FileFailure(path)
        }
        folders.append(path)
    }
}
