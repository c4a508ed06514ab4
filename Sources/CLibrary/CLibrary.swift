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
