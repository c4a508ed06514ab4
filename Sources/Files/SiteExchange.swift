import CLibrary
import Parallel

/// Here the folder cannot be exchanged as it is, and is written in place: another file system, a file that may not be linked, a name that is
/// not text, rights that cannot be given.
struct CannotExchange: Error {}

/// The new site takes the place of the old one in one step.
///
/// 1. `carryAlong` completes the new folder: what stays as it is, and what is of others, gets its name there too (link(2)).
/// 2. `run` lets the two folders change places.
/// 3. `clear` removes the old one, after another look at what was written to it meanwhile.
struct SiteExchange: Sendable {
    let place: OutputPlace
    let tasks: Int

    /// - Parameters:
    ///   - files: What the site consists of, and what it consisted of before.
    ///   - staged: Those of `files` that are in the staging area.
    /// - Returns: false when it cannot be done here, and nothing has changed.
    func run(_ files: Set<String>, after earlier: Set<String>, staged: Set<String>) async throws -> Bool {
        guard place.isBeside else { return false }
        guard kind(of: place.folder) != nil else {
            // Nothing is there: the new folder gets its name.
            try move(place.site, to: place.folder)
            return true
        }
        let carried: [String: UInt64]
        do {
            carried = try await carryAlong(files, after: earlier, staged: staged)
        } catch is CannotExchange {
            return false
        }
        guard let new = inode(of: place.site) else { throw FileFailure(place.site) }
        try Journal.exchange(new).write(to: place.journal)
        guard exchange(place.site, place.folder) == 0 else {
            guard isImpossible(errno) else { throw FileFailure(place.folder) }
            return false
        }
        try await clear(after: carried)
        return true
    }

    /// After a run that was ended by force: an old folder that has been exchanged already is removed, and so is a new one that has not.
    func finish(_ new: UInt64) async throws {
        guard inode(of: place.folder) == new else { return try await removeTree(place.site, tasks: tasks) }
        // It is gone when the run was ended just before its journal.
        if kind(of: place.site) != nil { try await clear(after: [:]) }
    }

    /// - Returns: The files of others, and the inode of each.
    private func carryAlong(
        _ files: Set<String>, after earlier: Set<String>, staged: Set<String>
    ) async throws -> [String: UInt64] {
        guard let root = Rights(of: place.folder) else { throw FileFailure(place.folder) }
        guard root.isSame(as: place.site, withAttributes: true) else { throw CannotExchange() }
        let plan = Plan(files, after: earlier, staged: staged, device: root.device)
        let carried = try await walk(place.folder, tasks: tasks) { try carry($0, $1, plan) }.results
        guard carried.reduce(0, { $0 + $1.ours }) == files.count - staged.count else {
            throw FileFailure(place.folder, .changed)
        }
        return carried.reduce(into: [:]) { others, folder in
            for path in folder.others { others[path] = inode(of: place.site + "/" + path) }
        }
    }

    private struct Plan: Sendable {
        let files: Set<String>
        let earlier: Set<String>
        let staged: Set<String>
        /// Folders that only `earlier` needed: they go unless others have put something there.
        let left: Set<Substring>
        let device: UInt64

        init(_ files: Set<String>, after earlier: Set<String>, staged: Set<String>, device: UInt64) {
            (self.files, self.earlier, self.staged, self.device) = (files, earlier, staged, device)
            let left = Set(earlier.lazy.filter { !files.holds($0) }.flatMap { folders(above: $0) })
            self.left = left.isEmpty ? left : left.subtracting(files.lazy.flatMap { folders(above: $0) })
        }
    }

    /// One folder, without the folders in it.
    private func carry(
        _ folder: String, _ entries: [FolderEntry], _ plan: Plan
    ) throws -> (ours: Int, others: [String]) {
        var ours = 0
        var others: [String] = []
        if !plan.left.contains(folder.dropLast()) { try makeFolder(folder, on: plan.device) }
        for entry in entries where !entry.isFolder {
            let path = folder + entry.name
            guard path != OutputFolder.manifestName else { continue }
            guard plan.files.holds(path) else {
                if plan.earlier.holds(path) || path.hasSuffix(leftover) { continue }
                try makeFolder(folder, on: plan.device)
                try linkAlong(path)
                others.append(path)
                continue
            }
            if !plan.staged.holds(path) {
                try linkAlong(path)
                ours += 1
            } else if !plan.earlier.holds(path) {
                // It was not there when the file was staged.
                throw FileFailure(place.folder + "/" + path, .foreign)
            }
        }
        return (ours, others)
    }

    /// The folder that answers to `folder`, with its rights, and those that it is in.
    private func makeFolder(_ folder: String, on device: UInt64) throws {
        guard !folder.isEmpty else { return }
        let (old, new) = (place.folder + "/" + folder, String((place.site + "/" + folder).dropLast()))
        guard let rights = Rights(of: old) else { throw FileFailure(old) }
        guard rights.device == device else { throw CannotExchange() }
        if mkdir(new, 0o777) != 0 {
            switch errno {
            case EEXIST where kind(of: new) == S_IFDIR: break
            case EEXIST: throw FileFailure(old, .foreign)
            case ENOENT:
                try makeFolder(
                    folder.dropLast().utf8.lastIndex(of: UInt8(ascii: "/")).map { String(folder[...$0]) } ?? "", on: device)
                return try makeFolder(folder, on: device)
            default: throw FileFailure(new)
            }
        }
        try rights.give(to: new)
    }

    /// The file itself gets its name in the new folder too; of a link, the link.
    private func linkAlong(_ path: String) throws {
        let new = place.site + "/" + path
        guard linkat(AT_FDCWD, place.folder + "/" + path, AT_FDCWD, new, 0) != 0 else { return }
        if errno == EEXIST { throw FileFailure(place.folder + "/" + path, .foreign) }
        throw isImpossible(errno) ? CannotExchange() : FileFailure(place.folder + "/" + path)
    }

    /// Removes the old site. A file that others wrote after it was carried along goes to the new one, and one that they
    /// removed goes there too.
    private func clear(after carried: [String: UInt64]) async throws {
        let old = try Manifest(in: place.site) ?? Manifest([])
        for (path, number) in carried where inode(of: place.site + "/" + path) == nil {
            if inode(of: place.folder + "/" + path) == number { unlink(place.folder + "/" + path) }
        }
        // Most of it is known. The manifest tells what, so it goes last.
        let levels = old.folders
        let links = try await Set(
            parallelMap(levels.flatMap(\.self), tasks: tasks) { kind(of: place.site + "/" + $0) == S_IFDIR ? nil : $0 }
                .compactMap(\.self))
        _ = try await parallelMap(old.files, tasks: tasks) { file in
            // A link in the place of a folder leads out of here.
            guard links.isEmpty || !folders(above: file).contains(where: { links.contains(String($0)) }) else { return }
            unlink(place.site + "/" + file)
        }
        for level in levels.reversed() { _ = try await parallelMap(level, tasks: tasks) { rmdir(place.site + "/" + $0) } }
        let ours = Set(old.files).union(try Manifest(in: place.folder)?.files ?? [])
        let left = try await walk(place.site, tasks: tasks) { folder, entries in
            for entry in entries where !entry.isFolder {
                let path = folder + entry.name
                guard path != OutputFolder.manifestName else { continue }
                if !ours.holds(path), !path.hasSuffix(leftover) { try keep(path) }
                guard unlink(place.site + "/" + path) == 0 || errno == ENOENT else {
                    throw FileFailure(place.site + "/" + path)
                }
            }
        }
        unlink(place.site + "/" + OutputFolder.manifestName)
        try await removeFolders(left.levels, below: place.site, tasks: tasks)
    }

    /// Puts a file of others that is in the old site into the new one, unless it is there.
    private func keep(_ path: String) throws {
        let (old, new) = (place.site + "/" + path, place.folder + "/" + path)
        guard let number = inode(of: old), number != inode(of: new) else { return }
        for folder in folders(above: path).reversed() { mkdir(place.folder + "/" + folder, 0o777) }
        try move(old, to: new)
    }
}

/// Who may do what with a folder.
struct Rights {
    let path: String
    let device: UInt64
    private let mode: mode_t
    private let owner: uid_t
    private let group: gid_t

    init?(of path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.path = path
        device = UInt64(truncatingIfNeeded: status.st_dev)
        (mode, owner, group) = (status.st_mode, status.st_uid, status.st_gid)
    }

    /// - Parameter withAttributes: Whether access lists and labels are compared too. What is made below has those of the folder that it is in.
    func isSame(as other: String, withAttributes: Bool) -> Bool {
        guard let rights = Rights(of: other) else { return false }
        return rights.mode == mode && rights.owner == owner && rights.group == group
            && (!withAttributes || extendedAttributes(of: path) == extendedAttributes(of: other))
    }

    /// Throws `CannotExchange` where they cannot be given.
    func give(to other: String) throws {
        guard let rights = Rights(of: other) else { throw FileFailure(other) }
        if rights.owner != owner || rights.group != group, lchown(other, owner, group) != 0 { throw CannotExchange() }
        if rights.mode != mode, chmod(other, mode & 0o7777) != 0 { throw CannotExchange() }
    }
}

/// Versions before 0.2 left files with names that end so when they were ended by force; readers could see them.
private let leftover = ".luukku-new"

/// The file system that something is on.
func device(of path: String) -> UInt64? { Rights(of: path)?.device }

/// Whether the system says that this cannot be done here, rather than that it failed.
private func isImpossible(_ code: Int32) -> Bool {
    [EXDEV, EBUSY, EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EPERM, EACCES, EMLINK].contains(code)
}
