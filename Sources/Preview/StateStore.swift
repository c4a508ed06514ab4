import Build
import Diagnostics
import Files
import Synchronization

/// What is shown: the last good site, and what is wrong with the content as it is now.
struct PreviewState: Sendable {
    var site: LiveSite?
    /// Counts the good sites.
    var version = 0
    /// Counts the changes of files that pages show and do not hold, such as pictures and the style.
    var copiesVersion = 0
    /// Of the site, as far as it is known.
    var language = "fi"
    var diagnostics: [Diagnostic] = []
    var failure: FileFailure?

    /// What keeps the site from being built.
    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}

/// The present state, and whoever wants to know of the next.
final class StateStore: Sendable {
    private struct Contents {
        var current = PreviewState()
        var listeners: [Int: AsyncStream<PreviewState>.Continuation] = [:]
        var nextListener = 0
    }

    private let state = Mutex(Contents())

    var current: PreviewState { state.withLock(\.current) }

    func change(_ change: (inout PreviewState) -> Void) {
        state.withLock { state in
            change(&state.current)
            for listener in state.listeners.values { listener.yield(state.current) }
        }
    }

    /// The present state and each that follows; who is slow misses those in between.
    func states() -> AsyncStream<PreviewState> {
        let (stream, continuation) = AsyncStream.makeStream(of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            let number = state.nextListener
            state.nextListener += 1
            state.listeners[number] = continuation
            continuation.yield(state.current)
            return number
        }
        continuation.onTermination = { [self] _ in state.withLock { _ = $0.listeners.removeValue(forKey: number) } }
        return stream
    }
}
