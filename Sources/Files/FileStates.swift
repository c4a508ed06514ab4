import CLibrary

/// The states of files at one moment: when two are equal, nothing changed in between.
package struct FileStates: Equatable, Sendable {
    private struct FileState: Equatable {
        let path: String
        let device: UInt64
        let inode: UInt64
        let size: Int64
        /// When it was last written, and when anything of it last changed, in nanoseconds: programs that copy set the first.
        let written: Int64
        let changed: Int64
    }

    private let states: [FileState]
    /// What is in a folder and is no file to be read, by what is wrong with it.
    private var faults: [String] = []

    /// - Parameter paths: Where the files are for the operating system; one that is not there counts as a state too.
    package init(of paths: [String]) {
        states = paths.map { path in
            var status = stat()
            guard stat(path, &status) == 0 else {
                return FileState(path: path, device: 0, inode: 0, size: -1, written: 0, changed: 0)
            }
            return FileState(
                path: path, device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino),
                size: Int64(status.st_size), written: nanoseconds(status.lastWritten), changed: nanoseconds(status.lastChanged))
        }
    }

    /// All files of `folders` below `root`. A folder that cannot be listed is as if it were empty: reading it tells why.
    package init(below folders: [String], root: String) {
        self.init(of: folders.compactMap { try? SourceTree($0, root: root) })
    }

    /// All files that were found when the trees were listed, as they are now.
    package init(of trees: [SourceTree]) {
        self.init(of: trees.flatMap(\.files).map(\.systemPath))
        faults = trees.flatMap(\.diagnostics).map { "\($0.rule) \($0.location?.file ?? "")" }
    }
}

private func nanoseconds(_ time: timespec) -> Int64 { Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec) }
