// The system tells what changes below folders, on Linux (inotify). Elsewhere, and where it cannot tell, `FileStates` are
// compared from time to time.

import CLibrary

/// What has changed since the last look.
package enum FolderChange: Sendable {
    case nothing
    /// Some file that may be published.
    case files
    /// A folder came or went, or too much happened to be told: all folders are to be watched anew.
    case folders
}

#if canImport(Glibc) || canImport(Musl)
    /// Folders with all folders in them, watched by the system.
    ///
    /// A file counts when whoever writes it has closed it, or when it has got its name or lost it. So the ways in which editors
    /// save are one: truncate and write, write beside and rename, with or without a backup.
    package final class FolderWatch: Sendable {
        /// Can be read, and must be by `changes()`, when something has happened.
        package let descriptor: Int32
        /// By number of the watch. The root is the empty path.
        private let paths: [Int32: String]
        private let folders: [String]
        private let rootNumber: Int32?

        private static let wanted = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

        /// nil when the system cannot tell: too many folders, or a share that other machines write to.
        ///
        /// - Parameter folders: The folders' names in `root`, e.g. `Content`.
        package init?(_ folders: [String], root: String) {
            let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            var paths: [Int32: String] = [:]
            var waiting = [""] + folders
            while let path = waiting.popLast() {
                let place = root + "/" + path
                let number = inotify_add_watch(descriptor, place, Self.wanted)
                // A folder may be gone already: then its parent has told so.
                if number < 0, errno == ENOENT || errno == ENOTDIR { continue }
                guard number >= 0, path.contains("/") || isLocal(place) else {
                    close(descriptor)
                    return nil
                }
                paths[number] = place
                // Watched before it is listed: what is made in between is in the list, or told.
                if !path.isEmpty { waiting += (try? Files.folders(in: path, root: root)) ?? [] }
            }
            self.descriptor = descriptor
            self.paths = paths
            self.folders = folders
            rootNumber = paths.first { $0.value == root + "/" }?.key
        }

        deinit { close(descriptor) }

        /// Takes what has happened since the last time.
        package func changes() -> FolderChange {
            var change = FolderChange.nothing
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
                guard count > 0 else { return change }
                buffer.withUnsafeBytes { bytes in
                    var start = 0
                    while start + MemoryLayout<inotify_event>.size <= count {
                        let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
                        let nameStart = start + MemoryLayout<inotify_event>.size
                        start = nameStart + Int(event.len)
                        let name = String(decoding: bytes[nameStart..<start].prefix { $0 != 0 }, as: UTF8.self)
                        switch meaning(of: event, name) {
                        case .folders: change = .folders
                        case .files: if change == .nothing { change = .files }
                        case .nothing: break
                        }
                    }
                }
            }
        }

        private func meaning(of event: inotify_event, _ name: String) -> FolderChange {
            if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return .folders }
            if event.wd == rootNumber { return folders.contains(name) ? .folders : .nothing }
            if event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0 { return .folders }
            guard !name.isEmpty, !isIgnored(name) else { return .nothing }
            if event.mask & UInt32(IN_ISDIR) != 0 { return .folders }
            guard !isTemporary(name) else { return .nothing }
            // What has just been made is being written: it counts when it is closed. A link, or what was written under another
            // name, is there at once.
            if event.mask & UInt32(IN_CREATE) != 0, let folder = paths[event.wd], isBeingWritten(folder + "/" + name) {
                return .nothing
            }
            return .files
        }
    }

    private func isBeingWritten(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1 && status.st_size == 0
    }

    /// Whether only this machine writes to the file system of `path`: of what others write on a share, the system tells nothing.
    private func isLocal(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return true }
        let device = UInt64(status.st_dev)
        let number = "\(device >> 8 & 0xFFF):\(device & 0xFF | device >> 12 & 0xFFF00)"
        // 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
        for line in mounts().split(separator: "\n") where line.split(separator: " ").dropFirst(2).first == number[...] {
            guard let type = line.split(separator: " ").drop(while: { $0 != "-" }).dropFirst().first else { continue }
            let shares = ["nfs", "cifs", "smb", "9p", "fuse", "vboxsf", "virtiofs", "afs", "ceph", "gluster"]
            return !shares.contains { type.hasPrefix($0) }
        }
        return true
    }

    private func mounts() -> String {
        let descriptor = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
            count = fill(UnsafeMutableRawBufferPointer(buffer), from: descriptor) ?? 0
        }
        return String(decoding: bytes, as: UTF8.self)
    }
#else
    /// Not made for this system: `FileStates` are compared instead.
    package final class FolderWatch: Sendable {
        package let descriptor: Int32 = -1

        package init?(_ folders: [String], root: String) { nil }

        package func changes() -> FolderChange { .nothing }
    }
#endif
