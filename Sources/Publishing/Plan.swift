import Files

/// What a publication will change, and what it finds.
package struct Plan: Sendable {
    package let added: [String]
    package let changed: [String]
    package let removed: [String]
    package let unchanged: Int
    /// Files that somebody has changed or removed at the target since they were published.
    package let edited: [String]
    /// Files there that are neither ours nor what is to come.
    package let foreign: [String]
    /// Whether an earlier publication was broken off.
    package let completes: Bool
    let publication: PublishedSite
    /// Files that lie at the target and are ours, or are ours from now on.
    private let present: Set<String>
    /// What was published there before, as the target tells it.
    package let earlier: PublishedSite?

    /// - Parameters:
    ///   - there: What lies at the target, by its sums.
    init(_ publication: PublishedSite, over earlier: PublishedSite?, there: [String: Checksum]) {
        self.publication = publication
        self.earlier = earlier
        present = Set(there.keys)
        let wanted = publication.files
        let ours = earlier?.sums ?? [:]
        let different = wanted.keys.filter { there[$0] != wanted[$0] }.sorted()
        added = different.filter { there[$0] == nil && ours[$0] == nil }
        changed = different.filter { there[$0] != nil || ours[$0] != nil }
        removed = ours.keys.filter { wanted[$0] == nil && there[$0] != nil }.sorted()
        unchanged = wanted.count - different.count
        foreign = different.filter { there[$0] != nil && ours[$0] == nil }
        edited = ours.filter { file, sums in
            let sum = there[file]
            return sum != wanted[file] && !sums.contains { $0 == sum } && (sum != nil || sums.count == 1 && wanted[file] != nil)
        }.keys.sorted()
        completes = ours.values.contains { $0.count > 1 }
    }

    /// Whether there is nothing to transfer, and the target says that it is whole.
    package var isNothing: Bool { isSame && earlier?.files == publication.files }

    private var isSame: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

    /// When something else was published there last than what the history has last: somebody has published from elsewhere.
    package func publishedElsewhere(than latest: PublishedSite?) -> String? {
        guard let earlier, earlier.time != latest?.time else { return nil }
        return earlier.time
    }

    package var fileCount: Int { publication.sums.count }
    package var pageCount: Int { publication.pageCount }

    /// Whether so much goes away that it is asked for once more: over a tenth of what is there.
    package var removesMuch: Bool { removed.count * 10 > (earlier?.sums.count ?? 0) }

    var transfer: Transfer {
        let moved = Set(added + changed)
        let wanted = publication.files.filter { moved.contains($0.key) }
        let forReaders = publication.withoutAuthor
        return Transfer(
            earlier: earlier, assets: wanted.filter { !isPage($0.key) }, pages: wanted.filter { isPage($0.key) },
            removed: removed, files: Array(publication.files.keys), known: Array(present),
            meanwhile: (earlier?.replaced(by: forReaders) ?? forReaders).text, atEnd: forReaders.text,
            notice: publication.notice)
    }
}
