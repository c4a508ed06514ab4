#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How files stood at one moment: whoever compares two of them knows whether anything changed in between.
package struct FileStates: Equatable, Sendable {
    private struct State: Equatable {
        let path: String
        let device: UInt64
        let inode: UInt64
        let size: Int64
        let seconds: Int
        let nanoseconds: Int
    }

    private let states: [State]

    /// - Parameter paths: Where the files are for the operating system; one that is not there counts as a state too.
    package init(of paths: [String]) {
        states = paths.map { path in
            var status = stat()
            guard stat(path, &status) == 0 else {
                return State(path: path, device: 0, inode: 0, size: -1, seconds: 0, nanoseconds: 0)
            }
            #if canImport(Darwin)
                let modified = status.st_mtimespec
            #else
                let modified = status.st_mtim
            #endif
            return State(
                path: path, device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino),
                size: Int64(status.st_size), seconds: Int(modified.tv_sec), nanoseconds: Int(modified.tv_nsec))
        }
    }

    /// All files of `folders` below `root`. A folder that cannot be listed is as if it were empty: reading it tells why.
    package init(below folders: [String], root: String) {
        let files = folders.flatMap { (try? SourceTree($0, root: root).files) ?? [] }
        self.init(of: files.map(\.systemPath))
    }
}
