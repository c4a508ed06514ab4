import Foundation
import Testing

/// One executable example of the GitHub Flavored Markdown specification.
struct Example: Sendable, CustomTestStringConvertible {
    var number: Int
    var markdown: String
    var html: String
    var extensions: [String]

    var testDescription: String { "example \(number)" }
}

/// The specification as Debian ships it.
enum Specification {
    static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"

    /// All examples but the disabled ones, read as cmark-gfm's own test/spec_tests.py reads them.
    static func examples() throws -> [Example] {
        try #require(
            FileManager.default.fileExists(atPath: path),
            "\(path) is missing: install the Debian package cmark-gfm, with its documentation")
        let text = String(decoding: try run("/bin/gzip", ["-dc", path], input: ""), as: UTF8.self)
        let fence = String(repeating: "`", count: 32)
        var examples: [Example] = []
        var parts: [[Substring]] = []
        var info: Substring?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if info == nil, line.hasPrefix(fence + " example") {
                info = line.dropFirst(fence.count + " example".count)
                parts = [[]]
            } else if let found = info, line == fence {
                info = nil
                examples.append(
                    Example(
                        number: examples.count + 1, markdown: joined(parts.first),
                        html: joined(parts.dropFirst().first),
                        extensions: found.split(separator: " ").map(String.init)))
            } else if info != nil, line == "." {
                parts.append([])
            } else if info != nil {
                parts[parts.count - 1].append(line)
            }
        }
        return examples.filter { !$0.extensions.contains("disabled") }
    }

    /// What the program cmark-gfm gives for the example.
    static func commandLineOutput(of example: Example) throws -> String {
        let extensions = example.extensions.flatMap { ["-e", $0] }
        return String(
            decoding: try run("/usr/bin/cmark-gfm", ["--unsafe"] + extensions, input: example.markdown), as: UTF8.self)
    }

    private static func joined(_ lines: [Substring]?) -> String {
        (lines ?? []).map { $0 + "\n" }.joined().replacingOccurrences(of: "→", with: "\t")
    }

    private static func run(_ program: String, _ arguments: [String], input: String) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let (inlet, outlet) = (Pipe(), Pipe())
        process.standardInput = inlet
        process.standardOutput = outlet
        try process.run()
        try inlet.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try inlet.fileHandleForWriting.close()
        let output = try outlet.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return output
    }
}
