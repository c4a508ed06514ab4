import CLibrary

/// Who writes to a folder.
package struct LockHolder: Hashable, Sendable {
    let process: Int32
    let user: String
    let host: String
    /// Seconds since 1970, by the clock of the file system.
    let since: Int

    /// This process, as the lock file names it: a line each.
    static var me: String { "\(getpid())\n\(userName)\n\(hostName)\n" }

    /// nil when the file is gone or not written yet.
    init?(lock path: String) {
        var status = stat()
        guard stat(path, &status) == 0, let bytes = try? readFile(path, atMost: 4096) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count == 3, let process = Int32(lines[0]) else { return nil }
        self.process = process
        (user, host) = (String(lines[1]), String(lines[2]))
        since = Int(status.lastWritten.tv_sec)
    }

    /// Whoever has the lock has it before its name is in the file: until then that is empty, or names one who is gone.
    static func current(lock path: String) -> LockHolder? {
        for _ in 0..<250 {
            if let holder = LockHolder(lock: path), !holder.isGone { return holder }
            usleep(2000)
        }
        return nil
    }

    /// A process of this machine that is no more.
    var isGone: Bool { host == Self.hostName && kill(process, 0) != 0 && errno == ESRCH }

    private static var userName: String {
        let name = getpwuid(geteuid()).flatMap { $0.pointee.pw_name }
        return name.map { String(cString: $0) } ?? "\(geteuid())"
    }

    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "?" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// The right to write to a folder, which one process has at a time. It ends with the process.
package struct OutputLock: Sendable {
    package let place: OutputPlace
    private let descriptors: [Int32]

    /// Throws `FileFailure` with the cause `locked` when another process has it: nobody waits.
    package init(_ output: String, holds kind: OutputPlace.Kind = .folder, fallback: String?) throws {
        var taken: (place: OutputPlace, descriptors: [Int32])?
        // Whoever ends takes the area away; then it is made again.
        for _ in 0..<100 where taken == nil {
            let place = try OutputPlace(output, holds: kind, fallback: fallback)
            taken = try Self.descriptors(place, output).map { (place, $0) }
        }
        guard let taken else { throw FileFailure(output, .locked(nil)) }
        (place, descriptors) = taken
    }

    /// Takes the area away if nothing waits in it.
    package func release() {
        unlink(place.lock + OutputPlace.ownSuffix)
        unlink(place.lock)
        rmdir(place.area)
        for descriptor in descriptors { close(descriptor) }
    }

    /// nil when the area was taken away meanwhile.
    private static func descriptors(_ place: OutputPlace, _ output: String) throws -> [Int32]? {
        guard let lock = try descriptor(place.lock, output) else { return nil }
        // Who has another area does not see the lock file.
        guard !place.isBeside else { return [lock] }
        let folder = open(place.folder, O_RDONLY | O_CLOEXEC)
        if folder >= 0, flock(folder, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
            for descriptor in [lock, folder] { close(descriptor) }
            throw FileFailure(output, .locked(nil))
        }
        return [lock] + (folder >= 0 ? [folder] : [])
    }

    private static func descriptor(_ path: String, _ output: String) throws -> Int32? {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw FileFailure(path)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            if code == EWOULDBLOCK { throw FileFailure(output, .locked(LockHolder.current(lock: path))) }
            return try exclusiveFile(path + OutputPlace.ownSuffix, output)
        }
        var (own, named) = (stat(), stat())
        guard fstat(descriptor, &own) == 0, stat(path, &named) == 0, own.st_ino == named.st_ino else {
            close(descriptor)
            return nil
        }
        ftruncate(descriptor, 0)
        let text = Array(LockHolder.me.utf8)
        // Without the name the lock is a lock all the same.
        _ = pwrite(descriptor, text, text.count, 0)
        return descriptor
    }

    /// Where the system locks nothing (some network shares) the lock is that a file is there, which names its holder. One
    /// whose holder ran on this machine and is gone is taken over.
    static func exclusiveFile(_ path: String, _ output: String) throws -> Int32 {
        for _ in 0..<10 {
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if descriptor >= 0 {
                let text = Array(LockHolder.me.utf8)
                // Without the name the lock is a lock all the same.
                _ = write(descriptor, text, text.count)
                return descriptor
            }
            guard errno == EEXIST else { throw FileFailure(path) }
            guard let holder = LockHolder(lock: path), holder.isGone else {
                throw FileFailure(output, .locked(LockHolder(lock: path), file: path))
            }
            // Of two who find it, one gets it. What is no longer what was found is put back.
            let old = "\(path).\(getpid())"
            guard rename(path, old) == 0 else { continue }
            if LockHolder(lock: old)?.isGone == true { unlink(old) } else { rename(old, path) }
        }
        throw FileFailure(output, .locked(nil))
    }
}
