import Synchronization

/// `transform` over `items` in `tasks` parallel tasks; results in input order, so that the number of tasks never shows.
///
/// This and `both` are all the concurrency of Luukku. Each task takes the next block when it has done its last. Blocks grow smaller
/// towards the end, so that no task waits for long while another works.
///
/// - Parameter largestBlock: 1 where an item may be most of the work.
package func parallelMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], tasks: Int, largestBlock: Int = 32, _ transform: @escaping @Sendable (Item) throws -> Result
) async throws -> [Result] {
    guard tasks > 1, items.count > 1 else { return try items.map(transform) }
    let queue = BlockQueue(count: items.count, tasks: tasks, largest: largestBlock)
    let blocks = try await withThrowingTaskGroup(of: [(start: Int, results: [Result])].self) { group in
        for _ in 0..<min(tasks, items.count) {
            group.addTask {
                var done: [(start: Int, results: [Result])] = []
                while !Task.isCancelled, let block = queue.next() {
                    done.append((block.lowerBound, try items[block].map(transform)))
                    // What goes on beside this may wait for a thread: there are only as many as cores.
                    await Task.yield()
                }
                return done
            }
        }
        return try await group.reduce(into: []) { $0 += $1 }
    }
    var results: [Result] = []
    results.reserveCapacity(items.count)
    for block in blocks.sorted(by: { $0.start < $1.start }) { results += block.results }
    return results
}

/// Both results; at the same time unless there is one task only, which then does the first before the second.
package func both<First: Sendable, Second: Sendable>(
    tasks: Int, _ first: @escaping @Sendable () async throws -> First, _ second: @escaping @Sendable () async throws -> Second
) async throws -> (First, Second) {
    guard tasks > 1 else { return (try await first(), try await second()) }
    async let other = first()
    let result = try await second()
    return (try await other, result)
}

/// Hands out the indices below `count` in order, each once: a quarter of a task's share of what is left, `largest` at most.
private final class BlockQueue: Sendable {
    private let start = Atomic<Int>(0)
    private let count: Int
    private let tasks: Int
    private let largest: Int

    init(count: Int, tasks: Int, largest: Int) {
        self.count = count
        self.tasks = tasks
        self.largest = largest
    }

    func next() -> Range<Int>? {
        var first = start.load(ordering: .relaxed)
        while first < count {
            let end = first + max(1, min(largest, (count - first) / (tasks * 4)))
            let (exchanged, original) = start.compareExchange(expected: first, desired: end, ordering: .relaxed)
            if exchanged { return first..<end }
            first = original
        }
        return nil
    }
}
