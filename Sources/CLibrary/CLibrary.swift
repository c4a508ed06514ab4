// CLibrary: the system's C library under one name, and what differs between systems.

#if canImport(Glibc)
    @_exported public import Glibc
#elseif canImport(Musl)
    @_exported public import Musl
#else
    @_exported public import Darwin
#endif

extension stat {
    #if canImport(Darwin)
        package var lastWritten: timespec { st_mtimespec }
        package var lastChanged: timespec { st_ctimespec }
    #else
        package var lastWritten: timespec { st_mtim }
        package var lastChanged: timespec { st_ctim }
    #endif
}

#if canImport(Darwin)
    /// The command that opens a file in the program that the system has for it.
    package let fileOpener = "open"
#else
    package let fileOpener = "xdg-open"
#endif

/// Keeps glibc's limit for memory that goes back to the system at once. It grows with each large array that is freed
/// (mallopt(3), `M_MMAP_THRESHOLD`), and what is freed later stays with the process: at 100,000 pages a tenth.
package func keepMemoryThresholds() {
    #if canImport(Glibc)
        // Swift's Glibc module leaves out malloc.h.
        typealias Mallopt = @convention(c) (_ parameter: CInt, _ value: CInt) -> CInt
        guard let address = dlsym(nil, "mallopt") else { return }
        let mmapThreshold: CInt = -3
        _ = unsafeBitCast(address, to: Mallopt.self)(mmapThreshold, 128 << 10)
    #endif
}

/// Lets what is at two paths change places in one step; otherwise -1 and `errno`.
package func exchange(_ first: String, _ second: String) -> CInt {
    #if canImport(Darwin)
        return renamex_np(first, second, UInt32(RENAME_SWAP))
    #else
        // Swift's Glibc module leaves it out, and older libraries do not have it.
        typealias Rename = @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt
        guard let address = dlsym(nil, "renameat2") else {
            errno = ENOSYS
            return -1
        }
        let exchanging: CUnsignedInt = 1 << 1
        return unsafeBitCast(address, to: Rename.self)(AT_FDCWD, first, AT_FDCWD, second, exchanging)
    #endif
}

/// Opens a file that has no name yet in `folder`, for writing; -1 where the file system has no such files (open(2), `O_TMPFILE`).
package func openUnnamed(in folder: String) -> CInt {
    #if canImport(Darwin)
        errno = ENOTSUP
        return -1
    #else
        // The macro is no constant that Swift can see.
        let unnamed: CInt = 0o20000000 | O_DIRECTORY
        return open(folder, O_WRONLY | O_CLOEXEC | unnamed, 0o666)
    #endif
}

/// Gives the file of `openUnnamed` its name; -1 when the name is taken.
package func link(unnamed descriptor: CInt, to path: String) -> CInt {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW)
}

/// The extended attributes of what is at `path`, in which access lists and security labels are (xattr(7)): each name with its
/// value.
package func extendedAttributes(of path: String) -> [[UInt8]: [UInt8]] {
    #if canImport(Darwin)
        func list(_ buffer: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int { listxattr(path, buffer, size, 0) }
        func get(_ name: [UInt8], _ buffer: UnsafeMutableRawPointer?, _ size: Int) -> Int {
            getxattr(path, String(decoding: name, as: UTF8.self), buffer, size, 0, 0)
        }
    #else
        // Swift's Glibc module leaves out sys/xattr.h.
        typealias List = @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<CChar>?, Int) -> Int
        typealias Get = @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int) -> Int
        guard let lister = dlsym(nil, "listxattr"), let getter = dlsym(nil, "getxattr") else { return [:] }
        func list(_ buffer: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
            unsafeBitCast(lister, to: List.self)(path, buffer, size)
        }
        func get(_ name: [UInt8], _ buffer: UnsafeMutableRawPointer?, _ size: Int) -> Int {
            unsafeBitCast(getter, to: Get.self)(path, String(decoding: name, as: UTF8.self), buffer, size)
        }
    #endif
    let size = list(nil, 0)
    guard size > 0 else { return [:] }
    var names = [CChar](repeating: 0, count: size)
    return names.prefix(max(0, list(&names, size))).split(separator: 0).reduce(into: [:]) { attributes, name in
        let name = name.map { UInt8(bitPattern: $0) }
        var value = [UInt8](repeating: 0, count: max(0, get(name, nil, 0)))
        let count = get(name, &value, value.count)
        attributes[name] = Array(value.prefix(max(0, count)))
    }
}
