import CLibrary

/// A file of the site that is to hold other bytes.
package struct Replacement: Sendable {
    /// For the operating system.
    package let path: String
    /// What the file held when it was read.
    package let old: [UInt8]
    package let new: [UInt8]

    package init(_ path: String, old: [UInt8], new: [UInt8]) {
        self.path = path
        self.old = old
        self.new = new
    }
}

/// Replaces all the files or, as long as the disk lets it, none.
///
/// Each is written beside its target with the same rights; when all of them are on the disk, and every target is still as
/// it was read, they are renamed. Whenever this is killed, each file is whole, old or new. A link stays a link: the file
/// that it leads to is replaced.
package func replaceFiles(_ replacements: [Replacement]) throws {
    var staged: [(temporary: String, target: String, replacement: Replacement)] = []
    var folders = Set<String>()
    do {
        for replacement in replacements {
            guard let target = realPath(replacement.path) else { throw FileFailure(replacement.path) }
            var status = stat()
            guard stat(target, &status) == 0 else { throw FileFailure(target) }
            // Hidden, so that a build that runs meanwhile does not take it for content.
            let name = target.utf8.lastIndex(of: UInt8(ascii: "/")).map(target.utf8.index(after:)) ?? target.startIndex
            let folder = String(target[..<name])
            folders.insert(folder)
            let temporary = folder + "." + target[name...] + ".luukku-new"
            staged.append((temporary, target, replacement))
            try writeFile(temporary, replacement.new, like: status)
        }
        for file in staged where try occupant(of: file.target, comparedWith: file.replacement.old) != .same {
            throw FileFailure(file.replacement.path, .changed)
        }
        for file in staged { try move(file.temporary, to: file.target) }
    } catch {
        for file in staged { unlink(file.temporary) }
        throw error
    }
    for folder in folders {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { continue }
        // Not every file system knows this, and the files themselves are safe.
        fsync(descriptor)
        close(descriptor)
    }
}
