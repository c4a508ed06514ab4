/// The words that a rendered page shows in its `main`, and where its links lead. Only for pages of ours: every `<` begins a tag.
struct PageText {
    private(set) var words: [Substring] = []
    /// The addresses of links, as they are written in the page.
    private(set) var links: [Substring] = []

    init(_ page: [UInt8]) {
        let text = String(decoding: page, as: UTF8.self)
        guard let main = text.firstRange(of: "<main"), let end = text.firstRange(of: "</main>") else { return }
        var rest = text[main.lowerBound..<end.lowerBound]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            add(rest[..<open])
            guard let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: ">")) else { return }
            let tag = rest[open...close]
            if tag.hasPrefix("<a "), let link = Self.address(tag) { links.append(link) }
            rest = rest[rest.utf8.index(after: close)...]
        }
        add(rest)
    }

    private mutating func add(_ text: Substring) {
        let plain = text.utf8.contains(UInt8(ascii: "&")) ? Substring(Self.unescaped(text)) : text
        words += plain.split(whereSeparator: \.isWhitespace)
    }

    private static func address(_ tag: Substring) -> Substring? {
        guard let start = tag.firstRange(of: "href=\"")?.upperBound, let end = tag[start...].firstIndex(of: "\"") else {
            return nil
        }
        return tag[start..<end].prefix { $0 != "#" && $0 != "?" }
    }

    private static func unescaped(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&shy;", with: "").replacing("&nbsp;", with: " ").replacing(
                "&amp;", with: "&")
    }
}

/// A stretch of words that became another.
package struct WordChange: Hashable, Sendable {
    package let was: String
    package let becomes: String

    /// The stretches in which two texts differ, in order; one for all when the texts have little in common.
    static func list(from old: [Substring], to new: [Substring]) -> [WordChange] {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        let (old, new) = (Array(old[start..<old.count - end]), Array(new[start..<new.count - end]))
        guard !old.isEmpty || !new.isEmpty else { return [] }
        guard old.count + new.count <= mostWords else { return [WordChange(old[...], new[...])] }
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(place))
        let inserted = Set(difference.insertions.map(place))
        var changes: [WordChange] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            let (from, to) = (i, j)
            while removed.contains(i) { i += 1 }
            while inserted.contains(j) { j += 1 }
            if i > from || j > to { changes.append(WordChange(old[from..<i], new[to..<j])) }
            // Past what both have.
            if i < old.count { i += 1 }
            if j < new.count { j += 1 }
        }
        return changes
    }

    private static func place(_ change: CollectionDifference<Substring>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    /// With more, comparing takes too long, and nobody would read it.
    private static let mostWords = 4000

    private init(_ was: ArraySlice<Substring>, _ becomes: ArraySlice<Substring>) {
        self.was = was.joined(separator: " ")
        self.becomes = becomes.joined(separator: " ")
    }
}
