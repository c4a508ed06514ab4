import CLibrary

/// What occupies the place of a file to be written.
enum Occupant {
    case nothing
    /// An ordinary file with exactly the bytes to be written.
    case same
    /// Another ordinary file.
    case other
    /// A folder, a link or anything else that Luukku does not write.
    case foreign
}

/// Compares what is at `path` with `bytes`: most files of a site stay as they are, so this takes one path walk, and no
/// file is read that has another size.
func occupant(of path: String, comparedWith bytes: [UInt8]) throws -> Occupant {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
        if errno == ENOENT { return .nothing }
        // A link, a socket, or a file that may not be read: what cannot be compared is written anew.
        return kind(of: path).map { $0 == S_IFREG ? .other : .foreign } ?? .nothing
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .foreign }
    guard Int(status.st_size) == bytes.count else { return .other }
    return try holds(descriptor, bytes, path: path) ? .same : .other
}

private func holds(_ descriptor: Int32, _ bytes: [UInt8], path: String) throws -> Bool {
    try bytes.withUnsafeBytes { expected in
        try withUnsafeTemporaryAllocation(byteCount: min(expected.count, 1 << 16), alignment: 1) { buffer in
            var rest = expected[...]
            while !rest.isEmpty {
                let wanted = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(rest.count))
                guard let count = fill(wanted, from: descriptor) else { throw FileFailure(path) }
                let part = UnsafeRawBufferPointer(rebasing: rest.prefix(count))
                guard count == wanted.count, let a = wanted.baseAddress, let b = part.baseAddress, memcmp(a, b, count) == 0
                else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}

func move(_ path: String, to target: String) throws {
    guard rename(path, target) == 0 else { throw FileFailure(target) }
}

/// - Parameters:
///   - model: The file whose rights the new one gets; it is then also on the disk itself when this returns.
///   - isSynced: Whether it is on the disk itself in any case.
func writeFile(_ path: String, _ bytes: [UInt8], like model: stat? = nil, isSynced: Bool = false) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, model == nil ? 0o666 : 0o600)
    guard descriptor >= 0 else { throw FileFailure(path) }
    var failure: FileFailure?
    do throws(FileFailure) {
        try writeAll(bytes, to: descriptor, path: path)
        if let model { try setRights(of: descriptor, like: model, path: path) }
        guard model == nil && !isSynced || fsync(descriptor) == 0 else { throw FileFailure(path) }
    } catch { failure = error }
    if close(descriptor) != 0, failure == nil { failure = FileFailure(path) }
    if let failure {
        unlink(path)
        throw failure
    }
}

func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileFailure) {
    let failure: FileFailure? = bytes.withUnsafeBytes { buffer in
        var written = 0
        while written < buffer.count {
            let count = write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return FileFailure(path) }
            written += count
        }
        return nil
    }
    if let failure { throw failure }
}

private func setRights(of descriptor: Int32, like model: stat, path: String) throws(FileFailure) {
    // The owner can be given away by the administrator only; first, because it takes rights away.
    _ = fchown(descriptor, model.st_uid, model.st_gid)
    guard fchmod(descriptor, model.st_mode & 0o7777) == 0 else { throw FileFailure(path) }
}
