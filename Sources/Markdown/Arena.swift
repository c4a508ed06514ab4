import CLibrary

/// Memory for the tree of one document: taken in large chunks, given back all at once.
///
/// Cmark allocates every node and string by itself and frees them one by one, several hundred for a page. Between them lie
/// the things that outlive the tree, so that in a site of 10,000 pages the system's allocator searched its holes for a third
/// of the time that texts took. Here an allocation moves a mark, and freeing one does nothing.
///
/// Cmark's functions for memory get no context: the arena in use is the thread's. It is set for as long as `with`
/// runs, which never leaves its thread.
enum Arena {
    /// Before each allocation is its size, before the first of a chunk the chunk taken before.
    private static let header = 16

    private struct ThreadArena {
        var chunk: UnsafeMutableRawPointer?
        var used = 0
        var capacity = 0
        var isInUse = false
    }

    /// The thread's arena; it goes with the thread.
    private static let current: pthread_key_t = {
        var key = pthread_key_t()
        let created = pthread_key_create(&key) { state in
            // Some systems declare it optional; it never is nil, since then there is nothing to free.
            let state: UnsafeMutableRawPointer? = state
            guard let state = state?.assumingMemoryBound(to: ThreadArena.self) else { return }
            Arena.freeChunks(from: state.pointee.chunk)
            state.deallocate()
        }
        guard created == 0 else { preconditionFailure("no thread-specific data") }
        return key
    }()

    /// Runs `body` with the thread's arena, which has at least one chunk of `capacity` bytes; what `body` allocated is gone
    /// afterwards. One chunk of a common size is kept for the next document.
    static func with<Result>(capacity: Int, _ body: () -> Result) -> Result {
        let state = pthread_getspecific(current)?.assumingMemoryBound(to: ThreadArena.self) ?? newState()
        precondition(!state.pointee.isInUse, "arenas do not nest")
        state.pointee.isInUse = true
        defer {
            state.pointee.isInUse = false
            reset(state)
        }
        if capacity > state.pointee.capacity { addChunk(capacity, to: state) }
        return body()
    }

    private static func newState() -> UnsafeMutablePointer<ThreadArena> {
        let state = UnsafeMutablePointer<ThreadArena>.allocate(capacity: 1)
        state.initialize(to: ThreadArena())
        pthread_setspecific(current, state)
        return state
    }

    private static let keptCapacity = 1 << 20

    private static func reset(_ state: UnsafeMutablePointer<ThreadArena>) {
        let keepsLast = state.pointee.capacity <= keptCapacity
        let last = state.pointee.chunk
        if let last, keepsLast {
            freeChunks(from: last.load(as: UnsafeMutableRawPointer?.self))
            last.storeBytes(of: nil, as: UnsafeMutableRawPointer?.self)
            state.pointee.used = header
        } else {
            freeChunks(from: last)
            state.pointee = ThreadArena()
        }
    }

    private static func freeChunks(from first: UnsafeMutableRawPointer?) {
        var chunk = first
        while let freed = chunk {
            chunk = freed.load(as: UnsafeMutableRawPointer?.self)
            free(freed)
        }
    }

    /// `size` bytes of zeros.
    static func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        let memory = reserve(size)
        memset(memory, 0, size)
        return memory
    }

    /// `old` with a new size; the last allocation grows where it is.
    static func reallocate(_ old: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer {
        guard let old else { return reserve(size) }
        let oldSize = (old - header).load(as: Int.self)
        let state = self.state
        let isLast = state.pointee.chunk.map { $0 + state.pointee.used == old + rounded(oldSize) } ?? false
        let growth = rounded(size) - rounded(oldSize)
        if isLast, state.pointee.used + growth <= state.pointee.capacity {
            state.pointee.used += growth
            (old - header).storeBytes(of: size, as: Int.self)
            return old
        }
        let memory = reserve(size)
        memcpy(memory, old, min(oldSize, size))
        return memory
    }

    private static var state: UnsafeMutablePointer<ThreadArena> {
        guard let state = pthread_getspecific(current) else { preconditionFailure("no arena on this thread") }
        return state.assumingMemoryBound(to: ThreadArena.self)
    }

    private static func reserve(_ size: Int) -> UnsafeMutableRawPointer {
        let state = self.state
        if state.pointee.used + header + rounded(size) > state.pointee.capacity {
            addChunk(max(size + 2 * header, state.pointee.capacity), to: state)
        }
        guard let chunk = state.pointee.chunk else { preconditionFailure("no chunk") }
        let memory = chunk + state.pointee.used + header
        (memory - header).storeBytes(of: size, as: Int.self)
        state.pointee.used += header + rounded(size)
        return memory
    }

    private static func addChunk(_ capacity: Int, to state: UnsafeMutablePointer<ThreadArena>) {
        guard let chunk = malloc(rounded(capacity) + header) else { preconditionFailure("out of memory") }
        chunk.storeBytes(of: state.pointee.chunk, as: UnsafeMutableRawPointer?.self)
        (state.pointee.chunk, state.pointee.used) = (chunk, header)
        state.pointee.capacity = rounded(capacity) + header
    }

    /// To a multiple of the header, so that every allocation is aligned for any type.
    private static func rounded(_ size: Int) -> Int { (size + header - 1) & ~(header - 1) }
}
