import Synchronization

/// `transform` over `items` in `tasks` parallel tasks; results in input order, so that the number of tasks never shows.
///
/// This is all the concurrency of Luukku. Tasks take the next block from a shared counter, so one slow item delays nobody.
package func parallelMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], tasks: Int, _ transform: @escaping @Sendable (Item) throws -> Result
) async throws -> [Result] {
    let block = max(1, min(32, items.count / max(1, tasks * 4)))
    guard tasks > 1, items.count > block else { return try items.map(transform) }
    let next = Counter()
    let blocks = try await withThrowingTaskGroup(of: [(start: Int, results: [Result])].self) { group in
        for _ in 0..<tasks {
            group.addTask {
                var done: [(start: Int, results: [Result])] = []
                while case let start = next.advance(by: block), start < items.count, !Task.isCancelled {
                    done.append((start, try items[start..<min(start + block, items.count)].map(transform)))
                }
                return done
            }
        }
        return try await group.reduce(into: []) { $0 += $1 }
    }
    return blocks.sorted { $0.start < $1.start }.flatMap(\.results)
}

private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func advance(by step: Int) -> Int {
        value.wrappingAdd(step, ordering: .relaxed).oldValue
    }
}
