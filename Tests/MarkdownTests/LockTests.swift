import Diagnostics
import Testing

@testable import Markdown

/// Cmark parses inlines with a process-wide table: these tests show that the lock is needed, and that it is enough.
@Suite(.serialized) struct LockTests {
    private static let sources = (0..<2000).map { number in
        number.isMultiple(of: 2)
            ? String(
                repeating: "Teksti ~~\(number)~~ ja www.esimerkki.fi/\(number) sekä a\(number)@b.fi.\n\n", count: 20)
            : String(repeating: "| ~~\(number)~~ | https://esimerkki.fi |\n|---|---|\n| a ~b~ | `x` |\n\n", count: 10)
    }

    /// The HTML of all sources, parsed one after another.
    private static let serial = sources.map { parse($0, isLocked: true)?.html }

    private static func parse(_ source: String, isLocked: Bool) -> Document? {
        var diagnostics: [Diagnostic] = []
        return MarkdownParser().parse(
            Array(source.utf8)[...], file: "a.md", firstLine: 1, excluding: [], isLocked: isLocked, into: &diagnostics)
    }

    /// The HTML of all sources, parsed by eight tasks at once.
    private static func parseTogether(isLocked: Bool) async -> [Fragment?] {
        await withTaskGroup(of: [(Int, Fragment?)].self) { group in
            for task in 0..<8 {
                group.addTask {
                    stride(from: task, to: sources.count, by: 8).map { number in
                        (number, parse(sources[number], isLocked: isLocked)?.html)
                    }
                }
            }
            var fragments = [Fragment?](repeating: nil, count: sources.count)
            for await part in group {
                for (number, fragment) in part { fragments[number] = fragment }
            }
            return fragments
        }
    }

    @Test func eightTasksEqualOne() async {
        #expect(await Self.parseTogether(isLocked: true) == Self.serial)
    }

    /// Without the lock pages go wrong, on any machine with two cores.
    @Test func withoutTheLockTheyDiffer() async {
        for _ in 0..<500 where await Self.parseTogether(isLocked: false) != Self.serial { return }
        Issue.record("500 rounds without the lock gave the right pages: is the lock still needed?")
    }
}
