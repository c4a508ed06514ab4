import Build
package import Model

/// When a publication was, by the clock of this place; nil for what is no time of the history.
package typealias PublicationClock = @Sendable (_ time: String) -> LoggedPublication.Moment?

/// A publication of the history, and what the content said then.
typealias KeptPublication = (site: PublishedSite, content: PublishedContent?)

extension History {
    /// More are of no use to readers, and all of them are read whenever the page is made.
    private static let mostLogged = 30

    /// The publications that are kept, the latest first, as the site's page tells of them. One that left every file as it was (it put
    /// back what somebody had changed at the target) is left out.
    package func log(_ clock: PublicationClock) throws -> [LoggedPublication] {
        try log(clock, under: nil, among: numbers)
    }

    /// The same with one on top that is going to be added, when `numbers` are those that stay beside it: so the page says at once what it
    /// would say afterwards.
    func log(
        _ clock: PublicationClock, under coming: KeptPublication?, among numbers: [Int]
    ) throws -> [LoggedPublication] {
        let earlier = try numbers.prefix(Self.mostLogged + 1).compactMap { number -> KeptPublication? in
            try publication(number).map { ($0, try content(number)) }
        }
        let known = [coming].compactMap(\.self) + earlier
        return known.indices.prefix(Self.mostLogged).compactMap { index in
            LoggedPublication(known[index], after: index + 1 < known.count ? known[index + 1] : nil, clock)
        }
    }
}

extension LoggedPublication {
    /// - Parameter earlier: The publication before; nil when it is not kept.
    init?(_ kept: KeptPublication, after earlier: KeptPublication?, _ clock: PublicationClock) {
        let (files, old) = (kept.site.files, earlier?.site.files)
        guard let moment = clock(kept.site.time), files != old else { return nil }
        // The page itself is not news.
        let pages = files.keys.filter(isToldOf)
        self.init(
            moment: moment, author: kept.site.author, isRestored: kept.site.restored != nil, pageCount: pages.count,
            difference: old.map { old in
                Difference(
                    addedPages: pages.count { old[$0] == nil },
                    changedPages: pages.count { old[$0] != nil && old[$0] != files[$0] },
                    removedPages: old.keys.count { isToldOf($0) && files[$0] == nil },
                    records: Self.changes(from: earlier?.content, to: kept.content))
            })
    }

    /// None when what the content said is not known.
    private static func changes(from earlier: PublishedContent?, to content: PublishedContent?) -> [Change] {
        guard let earlier, let content else { return [] }
        return Comparison.changes(from: earlier.records, to: content.records).map { change in
            let outcome: Change.Outcome =
                switch change.outcome {
                case .added: .added
                case .changed(let values): .changed(values.map(\.key))
                case .removed, .hidden: .removed
                }
            return Change(name: change.name, outcome: outcome)
        }
    }
}

private func isToldOf(_ file: String) -> Bool { isReadable(file) && file != publicationLogPath }
