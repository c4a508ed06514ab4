import FlyingSocks

#if canImport(Darwin)
    typealias EventPool = SocketPool<kQueue>
    func makeEventPool() -> EventPool { .kQueue() }
#else
    typealias EventPool = SocketPool<ePoll>
    func makeEventPool() -> EventPool { .ePoll() }
#endif

/// Waits until the pool has done what it began.
///
/// It wakes whoever waits for a socket before it forgets the socket. Whoever closes the socket in between leaves a note in the
/// pool about a number that the next connection gets, which then is never woken (FlyingSocks 0.27.1, `resumeContinuation`).
func drain(_ pool: isolated EventPool) {}

struct TimeIsUp: Error {}

/// What `work` gives, or `TimeIsUp`.
func within<Result: Sendable>(
    _ time: Duration, _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
        group.addTask { try await work() }
        group.addTask {
            try await Task.sleep(for: time)
            throw TimeIsUp()
        }
        defer { group.cancelAll() }
        guard let result = try await group.next() else { throw TimeIsUp() }
        return result
    }
}
