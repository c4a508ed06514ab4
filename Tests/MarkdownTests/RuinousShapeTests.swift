import Foundation
import Testing

@testable import Markdown

/// Texts of one shape, as long as they may be: what the screen lets through is parsed within two seconds.
///
/// `LUUKKU_SHAPES=1` makes them of 64, 128 and 250 KB (`make shape-campaign`), decorated too; otherwise 64 KB.
struct RuinousShapeTests {
    struct Shape: CustomTestStringConvertible, Sendable {
        var head = ""
        /// Repeated.
        let unit: String
        var tail = ""

        var testDescription: String { "\(head.prefix(20))(\(unit.prefix(20)))×\(tail.prefix(20))".debugDescription }

        func text(_ size: Int) -> String { head + String(repeating: unit, count: size / unit.utf8.count) + tail }
    }

    private static let isLong = ProcessInfo.processInfo.environment["LUUKKU_SHAPES"] != nil

    /// Paragraphs over what begins a table, underlines, definitions, containers, marks of inlines, tables.
    static let shapes: [Shape] =
        ["a\n", "a\r", "> a\n", "  a\n", "a\t\n", "\ta\n", "a\\\n", "a\\|\n", "a|\n", "|a\n", "|\n", "a|b|c\n"].flatMap {
            unit in
            ["-|-\n", ":-\n", "> -|-\n", "- -|-\n", "  -|-\n", "===\n", "---\n", "a|b\n-|-\n", ":-|-\n:-|-\n:-|-\n"].map {
                tail in
                Shape(unit: unit, tail: tail)
            }
        }
        + ["a\n:-|-|-\n", ":-|-\n", "=\n", "---\n", "a\n===\n", "a\n---\n", "* * *\n", "-\n", "- a\n", "- a\n\n", "1. a\n"].map
    {
        Shape(head: "x\n", unit: $0)
    }
        + [
            "[^a]: b\n", "[a]: b\n", "[a]:\nb\n", "[a]: b \"\n", "[^a]: [^a]\n\n", "x[^a]\n\n", "> [a]: b\n", "# a\n", "#\n",
            "```\na\n```\n", "    a\n\n", "<b>\n", "<div>\n\n", "<!--\n", "<![CDATA[\n", "x <?a\n", "a `b\n", "*a\n", "_a_\n",
            "*a _b\n", "~~a\n", "[\n", "]\n", "[a](b)\n", "![[]()\n\n", "www.a.b\n", "a@b.c\n", "&a\n", "\\\n", "\"a\n", "\n",
        ].map { Shape(unit: $0) }
        + [String(repeating: "> ", count: 30), String(repeating: "- ", count: 15)].flatMap { deep in
            [Shape(unit: deep + "a\n"), Shape(head: deep + "a\n", unit: "\n"), Shape(unit: deep + "a\n\n\n\n\n\n\n\n\n\n\n\n")]
        }
        + ["c|d\n", "c\n", "[a](b)|www.a.b\n"].map { Shape(head: "a|b\n-|-\n", unit: $0) }

    @Test(arguments: shapes) func whatPassesIsParsedSoon(shape: Shape) {
        for size in Self.isLong ? [64, 128, 250] : [64] {
            let text = Array(shape.text(size << 10).utf8)
            guard InputLimits.refusal(of: text[...], file: "a.md", firstLine: 1) == nil else { continue }
            let start = Self.secondsOfThread
            _ = Cmark.html(of: text[...], options: .footnotes)
            if Self.isLong { _ = refusal(of: text) }
            #expect(Self.secondsOfThread - start < 2, "\(size) KB")
        }
    }

    /// What the test above is worth: one row makes this text take twenty times as long and more when nobody refuses it,
    /// however fast the machine is.
    @Test func withoutTheScreenItTakesLong() {
        func seconds(_ text: [UInt8]) -> Double {
            let start = Self.secondsOfThread
            _ = Cmark.html(of: text[...], options: .footnotes)
            return Self.secondsOfThread - start
        }
        let refused = Array(Shape(unit: "a\n", tail: "-|-\n").text(128 << 10).utf8)
        #expect(InputLimits.refusal(of: refused[...], file: "a.md", firstLine: 1)?.rule == .textAboveTable)
        #expect(seconds(refused) > 20 * seconds(Array(Shape(unit: "a\n").text(128 << 10).utf8)))
    }

    /// Other tests run on other threads, and other programs beside.
    private static var secondsOfThread: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
