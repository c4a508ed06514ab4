/// A near value that exists. Of 40,000 faults a hundred are shown, and each search goes through all that could have been
/// meant: it is made when the words are asked for.
enum Suggestion: Hashable, Sendable {
    case text(String)
    case near(NearValue)
    /// What a value that is not understood probably means.
    case meaning(of: String, read: @Sendable (String) -> String?)

    var text: String? {
        switch self {
        case .text(let text): text
        case .near(let value): value.text
        case .meaning(let value, let read): read(value)
        }
    }

    /// Faults are compared within one rule, where one value is read in one way.
    static func == (a: Suggestion, b: Suggestion) -> Bool {
        switch (a, b) {
        case (.text(let a), .text(let b)): a == b
        case (.near(let a), .near(let b)): a == b
        case (.meaning(let a, _), .meaning(let b, _)): a == b
        default: false
        }
    }

    func hash(into hasher: inout Hasher) {
        switch self {
        case .text(let text), .meaning(let text, _): hasher.combine(text)
        case .near(let value): hasher.combine(value)
        }
    }
}

/// What of `candidates` is nearest to `word`, as it is written between `prefix` and `suffix`; or the nearest file, as a
/// text in `folder` would write it.
package struct NearValue: Hashable, Sendable {
    private let word: String
    private let candidates: [String]
    private var folder: String?
    private var prefix = ""
    private var suffix = ""

    package init(to word: String, in candidates: [String], prefix: String = "", suffix: String = "") {
        self.word = word
        self.candidates = candidates
        self.prefix = prefix
        self.suffix = suffix
    }

    package init(to word: String, in files: [String], from folder: String?) {
        self.init(to: word, in: files)
        self.folder = folder
    }

    var text: String? {
        guard let folder else { return nearest(to: word, in: candidates).map { prefix + $0 + suffix } }
        return nearest(to: word, in: candidates.lazy.map { relative($0, from: folder) })
    }

    /// The candidates of many faults are one array, which is equal to itself without being read.
    package func hash(into hasher: inout Hasher) { hasher.combine(word) }
}

/// `file` as a text in `folder` would write it, both from the site's root.
package func relative(_ file: String, from folder: String) -> String {
    let (target, base) = (file.utf8, (folder + "/").utf8)
    var common = (target: target.startIndex, base: base.startIndex)
    for (a, b) in zip(target.indices, base.indices) {
        guard target[a] == base[b] else { break }
        if target[a] == UInt8(ascii: "/") { common = (target.index(after: a), base.index(after: b)) }
    }
    let ups = base[common.base...].reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
    return String(repeating: "../", count: ups) + file[common.target...]
}
