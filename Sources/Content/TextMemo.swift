import Markdown
import Model
import Synchronization

/// What Markdown files became when they were last read, so that a file that is as it was is not parsed again.
///
/// A file is known by its path and all its bytes. What else its parsing depends on (`TextInputs`) is kept beside: when that
/// changes, nothing is remembered. `build` has none: it reads everything.
package final class TextMemo: Sendable {
    /// A class: all are handed on at each load.
    final class Entry: Sendable {
        let bytes: [UInt8]
        let text: TextFile

        init(bytes: [UInt8], text: TextFile) {
            self.bytes = bytes
            self.text = text
        }
    }

    private let state = Mutex<(inputs: TextInputs?, entries: [String: Entry])>((nil, [:]))

    package init() {}

    /// What is remembered, by path, that was made with the same `inputs`.
    func entries(for inputs: TextInputs) -> [String: Entry] {
        state.withLock { $0.inputs == inputs ? $0.entries : [:] }
    }

    /// Remembers `entries` and nothing else: a file that is gone is forgotten.
    func remember(_ entries: [String: Entry], for inputs: TextInputs) {
        state.withLock { $0 = (inputs, entries) }
    }
}

/// All that the parsing of a Markdown file depends on besides the file.
struct TextInputs: Equatable, Sendable {
    let terms: [Annotations.Term]
    let quotes: [Annotations.Quote]
    let watched: [String]
    let labels: [String: MarkdownLabels]
    let language: String
    let audience: Visibility
}
