import Diagnostics
import Testing

@testable import Content
@testable import Model

/// Input that is made to be ruinous.
struct YAMLSafetyTests {
    @Test(arguments: ["a: &x 1\n", "a: &x [1]\n", "a: &x\n  b: 1\n", "&x a: 1\n", "&x\na: 1\n", "- &x 1\n"])
    func anchorsAreRefused(text: String) {
        #expect(yaml(text).faults.map(\.rule) == [.yamlAlias])
    }

    @Test(arguments: ["a: &x 1\nb: *x\n", "a: *x\n", "a: &x {b: 1}\nc:\n  <<: *x\n", "a: *\n"])
    func aliasesAreRefused(text: String) {
        #expect(yaml(text).faults.map(\.rule).contains(.yamlAlias))
    }

    @Test(arguments: [
        "a: Kone & Metalli", "a: b*c", "a: \"*x\"", "a: '&x'", "a: |\n  &x *x : y", "a: '**huom:** x'", "# &x *x : 1\na: b",
    ])
    func theSignsInTextAreNoAnchors(text: String) {
        #expect(yaml(text).faults.isEmpty)
    }

    /// Each level names the one before nine times: 9⁹ values from a page of text.
    private static let bomb = (0..<9).map { level in
        "a\(level): &a\(level) [" + Array(repeating: level == 0 ? "x" : "*a\(level - 1)", count: 9).joined(separator: ", ")
            + "]\n"
    }.joined()

    @Test(.timeLimit(.minutes(1))) func anAliasBombIsQuick() {
        let (_, faults) = yaml(Self.bomb)
        #expect(!faults.isEmpty && faults.allSatisfy { $0.rule == .yamlAlias })
    }

    /// Naive: keys are hashed to find duplicates, and hashing walks all of it.
    @Test(.timeLimit(.minutes(1)), arguments: ["? *a8\n: x\n", "*a8 : x\n", "b: {*a8 : x}\n", "b: {? *a8 : x}\n"])
    func anAliasBombForAKeyIsQuick(key: String) {
        let (value, faults) = yaml(Self.bomb + key)
        #expect(value == nil)
        #expect(!faults.isEmpty && faults.allSatisfy { $0.rule == .yamlAlias })
    }

    /// Naive: for each fault the text is taken apart again.
    @Test(.timeLimit(.minutes(1))) func twentyThousandDuplicateKeysAndAnchors() {
        let keys = (0..<40_000).map { "avain\($0 / 2): x\n" }.joined()
        let (_, duplicates) = yaml(keys)
        #expect(duplicates.count == 20_000 && duplicates.allSatisfy { $0.rule == .duplicateKey })
        #expect(duplicates.first { $0.value == "avain7" }?.location?.line == 16)
        #expect(duplicates.first { $0.value == "avain7" }?.notes == [.first(SourceLocation(file: "a.yaml", line: 15))])
        #expect(yaml((0..<20_000).map { "a\($0): &x 1\n" }.joined()).faults.count == 20_000)
    }

    /// Naive: the library recurses, and the stack of a task is small.
    @Test(arguments: [65, 900, 5000, 20_000]) func deepNestingDoesNotCrash(depth: Int) async {
        func times(_ text: String) -> String { String(repeating: text, count: depth) }
        let texts = [
            times("["), times("[") + times("]"), times("{a: ") + times("}"), times("- "), times("? "), times("- ? "),
            "# " + times("]") + "\na: " + times("[") + times("]"), times("[\n"), "a: " + times("[{"),
        ]
        for text in texts {
            let (value, faults) = await Task.detached { yaml(text) }.value
            #expect(value == nil && faults.map(\.rule) == [.nestedTooDeep], "\(text.prefix(12))")
        }
    }

    /// Lines that are indented ever further: the parser's own limit is 1,000, and that many do no harm.
    @Test(arguments: [900, 1500], ["a:", "-", "?"]) func deepIndentationDoesNotCrash(depth: Int, key: String) async {
        let text = (0..<depth).map { String(repeating: " ", count: $0) + key + "\n" }.joined()
        let faults = await Task.detached { yaml(text).faults }.value
        #expect(faults.map(\.rule) == (depth > 1000 ? [.nestedTooDeep] : key == "?" ? [.yamlSyntax] : []))
    }

    @Test func nestingOfUseIsRead() {
        let text =
            (0..<20).map { String(repeating: "  ", count: $0) + "a:\n" }.joined() + String(repeating: " ", count: 40) + "b"
        #expect(yaml(text).faults.isEmpty)
        #expect(yaml("a: " + String(repeating: "[", count: 30) + String(repeating: "]", count: 30)).faults.isEmpty)
    }
}
