import Parallel
import Testing

struct ParallelMapTests {
    private struct Failure: Error, Equatable { let item: Int }

    @Test(arguments: [0, 1, 2, 7, 33, 1000], [-1, 0, 1, 2, 8])
    func resultsComeInInputOrder(count: Int, tasks: Int) async throws {
        let items = Array(0..<count)
        #expect(try await parallelMap(items, tasks: tasks) { $0 * 2 } == items.map { $0 * 2 })
    }

    /// The first items take longest: whoever finishes first does not come first.
    @Test func slowItemsKeepTheirPlaces() async throws {
        let slow: @Sendable (Int) -> Int = { item in (0..<(item < 10 ? 200_000 : 10)).reduce(item) { $0 ^ $1 ^ $1 } }
        let items = Array(0..<400)
        let one = try await parallelMap(items, tasks: 1, slow)
        #expect(try await parallelMap(items, tasks: 8, slow) == one)
    }

    @Test(arguments: [1, 8]) func anErrorIsThrown(tasks: Int) async {
        await #expect(throws: Failure(item: 77)) {
            try await parallelMap(Array(0..<100), tasks: tasks) { item in
                if item == 77 { throw Failure(item: item) }
                return item
            }
        }
    }

    @Test(arguments: [1, 8]) func everyItemIsTransformedOnce(tasks: Int) async throws {
        let counts = try await parallelMap(Array(0..<500), tasks: tasks) { [$0: 1] }
        let total = counts.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
        #expect(total.count == 500 && total.values.allSatisfy { $0 == 1 })
    }
}
