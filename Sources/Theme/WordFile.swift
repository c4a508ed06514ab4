import Diagnostics
import Site

/// A catalogue of words as it is written: `Theme/words/<language>.txt`, a `key: text` on each line, `#` for comments.
///
/// The key `fallback` names the language whose words stand in for those that this one does not have yet.
struct WordFile: Sendable {
    static let folder = "Theme/words/"

    let file: String
    private(set) var texts: [String: String] = [:]
    private var fallback: (language: String, line: Int)?
    /// Keys that occur twice.
    private var diagnostics: [Diagnostic] = []

    init(_ source: String, file: String) {
        self.file = file
        // By bytes: by characters the catalogues alone would take a tenth of the build of a small site. Other line ends than
        // ours are those of other systems, and rare.
        let isForeign = source.utf8.contains(UInt8(ascii: "\r"))
        let lines =
            isForeign
            ? source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            : source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
        let braces = isForeign ? nil : Self.linesWithBraces(source)
        func mayHoldValue(_ line: Int) -> Bool { braces?.contains(line) ?? true }
        for (index, line) in lines.map(\.utf8).enumerated() {
            guard line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let key = String(Substring(line[..<colon]))
            let text = String(Substring(line[colon...].dropFirst().drop { $0 == UInt8(ascii: " ") }))
            if key == "fallback" {
                fallback = (text, index + 1)
            } else if texts.updateValue(text, forKey: key) != nil {
                diagnostics.append(Diagnostic(.duplicateKey, at: SourceLocation(file: file, line: index + 1), value: key))
            } else if text.isEmpty || mayHoldValue(index) && Self.holdsValue(text) && !Self.phrases.contains(key) {
                diagnostics.append(incomplete(key, line: index + 1))
            }
        }
        for key in Phrase.allCases.map(\.rawValue) where texts[key].map({ !$0.isEmpty && !Self.holdsValue($0) }) ?? false {
            diagnostics.append(incomplete(key, line: lines.firstIndex { $0.hasPrefix(key + ":") }.map { $0 + 1 }))
        }
    }

    /// Readers see a word, and a value where one belongs and nowhere else.
    private func incomplete(_ key: String, line: Int?) -> Diagnostic {
        Diagnostic(.wordIncomplete, at: SourceLocation(file: file, line: line), value: key + ": " + (texts[key] ?? ""))
    }

    private static func holdsValue(_ text: String) -> Bool { text.contains("{}") }

    private static let phrases = Set(Phrase.allCases.map(\.rawValue))

    /// The few lines that have a `{`, from 0; nil when that is not known.
    private static func linesWithBraces(_ source: String) -> [Int]? {
        source.utf8.withContiguousStorageIfAvailable { bytes in
            var lines: [Int] = []
            var line = 0
            for byte in bytes {
                if byte == UInt8(ascii: "\n") { line += 1 }
                if byte == UInt8(ascii: "{") { lines.append(line) }
            }
            return lines
        }
    }

    static func missing(_ language: String, from files: [String: WordFile]) -> Diagnostic {
        let meant = nearest(to: language, in: files.keys.sorted()).map { folder + $0 + ".txt" }
        return Diagnostic(.missingFile, at: SourceLocation(file: folder + language + ".txt"), suggestion: meant)
    }

    /// The texts with those of the fallback, and of its own one in turn, for what is missing. That is one warning, whatever
    /// the number: a catalogue may grow word by word.
    func complete(with files: [String: WordFile], diagnostics: inout [Diagnostic]) -> [String: String] {
        diagnostics += self.diagnostics
        var texts = texts
        var seen: Set = [file]
        var next = fallback
        while let fallback = next {
            let path = Self.folder + fallback.language + ".txt"
            guard seen.insert(path).inserted else { break }
            guard let other = files[fallback.language] else {
                diagnostics.append(Self.missing(fallback.language, from: files))
                break
            }
            diagnostics += other.diagnostics
            texts.merge(other.texts) { own, _ in own }
            next = other.fallback
        }
        let missing = texts.keys.filter { self.texts[$0] == nil }.sorted()
        if !missing.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .wordsFromFallback, at: SourceLocation(file: file, line: fallback?.line), value: String(missing.count),
                    notes: [.detail(missing.joined(separator: ", "))]))
        }
        return texts
    }
}
