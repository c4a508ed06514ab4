import CLibrary

/// One process at a time: the system gives the lock back when the process ends, however it ends.
package final class FileLock: Sendable {
    private let descriptor: Int32

    /// Locks a folder. Some shares know no such lock; then nothing is locked.
    ///
    /// - Returns: nil when another process has it.
    package init?(folder path: String) throws {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
            close(descriptor)
            return nil
        }
    }

    deinit { close(descriptor) }
}
