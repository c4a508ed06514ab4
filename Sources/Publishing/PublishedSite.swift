import Files

/// What one publication put in place: a file that lies at the target, and a copy of it in the history.
///
/// Lines as `sha256sum` writes them, so that `sha256sum --check` judges them too, below lines that begin with `#`. A path that is
/// being replaced has a line for what was there and one for what comes: both are ours.
package struct PublishedSite: Sendable, Equatable {
    /// UTC, as ISO 8601 writes it.
    package var time: String
    /// Who published it; only in the history, since readers can read what lies at the target.
    package var author: String?
    /// The commit of the content, when it is in Git.
    package var commit: String?
    /// The number of the publication that this one brought back.
    package var restored: Int?
    package private(set) var sums: [String: [Checksum]]

    package init(
        time: String, author: String? = nil, commit: String? = nil, restored: Int? = nil, files: [String: Checksum]
    ) {
        (self.time, self.author, self.commit, self.restored) = (time, author, commit, restored)
        sums = files.mapValues { [$0] }
    }

    /// The files when nothing is being replaced.
    package var files: [String: Checksum] { sums.compactMapValues { $0.count == 1 ? $0[0] : nil } }

    package var pageCount: Int { sums.keys.count(where: isReadable) }

    /// Of the paths and bytes of all files.
    package var fingerprint: Checksum { Checksum(of: Array(lines.utf8)) }

    package func mayHold(_ file: String, _ sum: Checksum) -> Bool { sums[file]?.contains(sum) == true }

    /// What is ours while `next` takes the place of this one.
    package func replaced(by next: PublishedSite) -> PublishedSite {
        var both = self
        both.sums.merge(next.sums) { mine, theirs in mine + theirs.filter { !mine.contains($0) } }
        return both
    }

    func holding(_ files: [String: Checksum]) -> PublishedSite {
        PublishedSite(time: time, author: author, commit: commit, restored: restored, files: files)
    }

    /// Without what only the history tells.
    package var withoutAuthor: PublishedSite {
        var copy = self
        copy.author = nil
        return copy
    }
}

extension PublishedSite {
    private static let opening = "# luukku 1"

    private var lines: String {
        sums.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { file in
            (sums[file] ?? []).map { $0.text + "  " + file + "\n" }.joined()
        }.joined()
    }

    package var text: [UInt8] {
        let head: [(String, String?)] = [
            ("time", time), ("author", author), ("commit", commit), ("restored", restored.map(String.init)),
        ]
        let known = head.compactMap { name, value in value.map { "# \(name) \($0)\n" } }.joined()
        return Array((Self.opening + "\n" + known + lines).utf8)
    }

    /// nil when it is not such a file, or is cut off: the last line ends in a line feed. A line that leads out of the folder, as
    /// someone may have written it, names no file.
    package init?(_ text: [UInt8]) {
        guard text.last == UInt8(ascii: "\n"), text.starts(with: Self.opening.utf8) else { return nil }
        time = ""
        sums = [:]
        for line in text.split(separator: UInt8(ascii: "\n")).dropFirst() {
            if line.first == UInt8(ascii: "#") {
                take(head: String(decoding: line.dropFirst(2), as: UTF8.self))
            } else if line.count > 66, let sum = Checksum(String(decoding: line.prefix(64), as: UTF8.self)),
                isInside(line.dropFirst(66))
            {
                sums[String(decoding: line.dropFirst(66), as: UTF8.self), default: []].append(sum)
            }
        }
    }

    private mutating func take(head line: String) {
        guard let space = line.firstIndex(of: " ") else { return }
        let value = String(line[line.index(after: space)...])
        switch line[..<space] {
        case "time": time = value
        case "author": author = value
        case "commit": commit = value
        case "restored": restored = Int(value)
        default: break
        }
    }
}

/// Whether a file of the site is a page as people read it: its compressed form is none.
func isReadable(_ file: String) -> Bool { file.hasSuffix(".html") }
