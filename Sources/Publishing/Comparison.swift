import Build
package import Model

/// What has changed in a site since it was published, in the words of its content.
package struct Comparison: Sendable {
    package struct Change: Sendable {
        package enum Outcome: Sendable, Equatable {
            case added
            case removed
            /// It was for these readers and no longer is.
            case hidden
            /// The keys, each with what was written and what is.
            case changed([Value])
        }

        package let name: StatedRecord.Name
        package let title: String
        package let outcome: Outcome
        /// On how many pages the text changes with it.
        package var pages = 0
    }

    package struct Value: Sendable, Equatable {
        package let key: String
        /// Neither is told of a text (`StatedRecord.textKey`): `words` tells what becomes of it.
        package let was: String?
        package let becomes: String?
    }

    package struct RemovedPage: Sendable {
        package let path: String
        /// How many other pages led to it.
        package let links: Int
    }

    /// What was published before.
    package let earlier: PublishedSite
    /// By type, in the order of the content; nil when it is not known what the content said.
    package private(set) var records: [Change]?
    package private(set) var addedPages: [String] = []
    package private(set) var removedPages: [RemovedPage] = []
    /// What changes in texts of pages, each with the pages; the most frequent first, then as they come in the pages.
    package private(set) var words: [(change: WordChange, pages: [String])] = []
    /// How many pages change and say what they said: their looks, their menus or the addresses of files.
    package private(set) var pagesOfSameText = 0
    /// Files of the theme that change: why all pages do.
    package private(set) var assets: [String] = []
    /// Types of which more than a tenth goes away, with the numbers before and after.
    package private(set) var shrinking: [(type: String, was: Int, becomes: Int)] = []

    package var isEmpty: Bool {
        records?.isEmpty != false && addedPages.isEmpty && removedPages.isEmpty && words.isEmpty && pagesOfSameText == 0
    }

    /// - Parameters:
    ///   - earlier: What was published, with what the content said if that is known.
    ///   - hidden: Records that exist and are not for the readers.
    package init(
        _ files: [String: Checksum], _ content: PublishedContent, hidden: Set<StatedRecord.Name>,
        since earlier: (publication: PublishedSite, content: PublishedContent?), in history: History
    ) throws {
        self.earlier = earlier.publication
        let old = earlier.publication.files
        try comparePages(old, files, history)
        guard let said = earlier.content else { return }
        let changes = Self.changes(from: said.records, to: content.records, hidden: hidden)
        records = changes.map { change in
            var change = change
            change.pages = pageCount(of: change)
            return change
        }
        noteShrinking(said.records, content.records)
    }
}

extension Comparison {
    private mutating func comparePages(_ old: [String: Checksum], _ new: [String: Checksum], _ history: History) throws {
        addedPages = new.keys.filter { isReadable($0) && old[$0] == nil }.sorted()
        assets = Set(old.keys).union(new.keys).filter {
            ($0.hasSuffix(".css") || $0.hasSuffix(".js")) && !$0.hasPrefix("haku/") && old[$0] != new[$0]
        }.sorted()
        var pages: [WordChange: [String]] = [:]
        var order: [WordChange] = []
        // What tells of publications changes with each, and tells nothing new.
        for file in new.keys.filter({ isReadable($0) && $0 != publicationLogPath && old[$0] != nil && old[$0] != new[$0] })
            .sorted()
        {
            guard let was = old[file], let becomes = new[file] else { continue }
            let changes = WordChange.list(
                from: PageText(try history.bytes(was)).words, to: PageText(try history.bytes(becomes)).words)
            if changes.isEmpty { pagesOfSameText += 1 }
            for change in changes where pages[change]?.last != file {
                if pages[change] == nil { order.append(change) }
                pages[change, default: []].append(file)
            }
        }
        words = order.enumerated().map { (place: $0, change: $1, pages: pages[$1] ?? []) }
            .sorted { ($1.pages.count, $0.place) < ($0.pages.count, $1.place) }.map { ($0.change, $0.pages) }
        try compareRemoved(old.keys.filter { isReadable($0) && new[$0] == nil }.sorted(), old, history)
    }

    /// Who led to the pages that go away: all pages are looked at, only then.
    private mutating func compareRemoved(_ removed: [String], _ old: [String: Checksum], _ history: History) throws {
        guard !removed.isEmpty else { return }
        var links: [String: Int] = [:]
        for (file, sum) in old where file.hasSuffix(".html") {
            let targets = Set(PageText(try history.bytes(sum)).links.map { resolved($0, from: file) })
            for target in targets where target != file { links[target, default: 0] += 1 }
        }
        removedPages = removed.map { RemovedPage(path: $0, links: links[$0] ?? 0) }
    }

    static func changes(
        from old: [StatedRecord], to new: [StatedRecord], hidden: Set<StatedRecord.Name> = []
    ) -> [Change] {
        let said = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
        let says = Set(new.map(\.name))
        let present = new.compactMap { record -> Change? in
            guard let earlier = said[record.name] else {
                return Change(name: record.name, title: record.title, outcome: .added)
            }
            let keys = Set(record.values.keys).union(earlier.values.keys).sorted()
            let values = keys.filter { record.values[$0] != earlier.values[$0] }.compactMap { key in
                guard key == StatedRecord.textKey else {
                    return Value(key: key, was: earlier.values[key], becomes: record.values[key])
                }
                // An earlier version of Luukku did not keep it.
                return earlier.values[key] == nil ? nil : Value(key: key, was: nil, becomes: nil)
            }
            return values.isEmpty ? nil : Change(name: record.name, title: record.title, outcome: .changed(values))
        }
        let gone = old.filter { !says.contains($0.name) }
            .map { Change(name: $0.name, title: $0.title, outcome: hidden.contains($0.name) ? .hidden : .removed) }
        return present + gone
    }

    /// Pages in whose changed words stands something of what the record said or says.
    private func pageCount(of change: Change) -> Int {
        let values: [String] =
            switch change.outcome {
            case .changed(let values): values.flatMap { [$0.was, $0.becomes] }.compactMap(\.self)
            case .added, .removed, .hidden: [change.title]
            }
        let pages = words.filter { word in
            values.contains { value in
                [word.change.was, word.change.becomes].contains { !$0.isEmpty && (value.contains($0) || $0.contains(value)) }
            }
        }
        return Set(pages.flatMap(\.pages)).count
    }

    private mutating func noteShrinking(_ old: [StatedRecord], _ new: [StatedRecord]) {
        let was = Dictionary(grouping: old, by: \.name.type).mapValues(\.count)
        let becomes = Dictionary(grouping: new, by: \.name.type).mapValues(\.count)
        shrinking = was.filter { type, count in (count - (becomes[type] ?? 0)) * 10 > count && count > 1 }
            .map { ($0.key, $0.value, becomes[$0.key] ?? 0) }.sorted { $0.0 < $1.0 }
    }
}

/// The file that a relative link of a page leads to; the link itself when it leads elsewhere.
private func resolved(_ link: Substring, from file: String) -> String {
    guard !link.contains(":") else { return String(link) }
    var parts = file.split(separator: "/").dropLast()
    for part in link.split(separator: "/") {
        if part == ".." { parts = parts.dropLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
}
