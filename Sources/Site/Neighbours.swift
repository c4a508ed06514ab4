import Model

/// Pages that are in an order, and what comes before and after each.
///
/// Parties and contacts have none: nobody reads them one after another.
package struct Neighbours: Sendable {
    private var previous: [Route: Page] = [:]
    private var next: [Route: Page] = [:]

    init(_ pages: [Page]) {
        var sequences: [Sequence: [(place: SortKey, page: Page)]] = [:]
        for page in pages {
            guard let (sequence, place) = Self.place(of: page) else { continue }
            sequences[sequence, default: []].append((place, page))
        }
        for sequence in sequences.values where sequence.count > 1 {
            let ordered = sequence.sorted { $0.place < $1.place }.map(\.page)
            for (earlier, later) in zip(ordered, ordered.dropFirst()) {
                next[earlier.route] = later
                previous[later.route] = earlier
            }
        }
    }

    package func previous(of page: Page) -> Page? { previous[page.route] }
    package func next(of page: Page) -> Page? { next[page.route] }

    /// What is read in one go.
    private enum Sequence: Hashable {
        case obligations, events, pathways, instructions, news
        case years(ClockSelection.Part, isSchoolYear: Bool)
        /// The pages of prose of one folder that say their order.
        case prose(folder: Substring)
    }

    /// By number, then by text: an order, a day, a name.
    private struct SortKey: Comparable {
        var number = 0
        var text: [UInt8] = []

        static func < (a: SortKey, b: SortKey) -> Bool {
            a.number != b.number ? a.number < b.number : a.text.lexicographicallyPrecedes(b.text)
        }
    }

    /// Records of a file stand as they do there: sorting keeps the order of equal places.
    private static func place(of page: Page) -> (Sequence, SortKey)? {
        switch page.subject {
        case .obligation: (.obligations, SortKey())
        case .clock(let selection):
            (.years(selection.part, isSchoolYear: selection.span.isSchoolYear), SortKey(number: selection.span.firstDay.year))
        case .event(let event): (.events, SortKey(number: event.starts.dayNumber, text: Array(event.id.utf8)))
        case .pathway: (.pathways, SortKey())
        case .instruction(let record):
            (.instructions, SortKey(number: record.frontMatter.order ?? .max, text: finnishSortKey(record.frontMatter.title)))
        case .news(let record): (.news, SortKey(number: record.published.dayNumber, text: Array(record.id.utf8)))
        case .prose(let record):
            record.frontMatter.order.map { order in
                let folder = record.id.lastIndex(of: "/").map { record.id[..<$0] } ?? ""
                return (.prose(folder: folder), SortKey(number: order, text: finnishSortKey(record.frontMatter.title)))
            }
        case .rollover, .section, .agreement, .filteredObligations, .party, .contactList, .contact, .report, .registerLetter,
            .part, .notFound:
            nil
        }
    }
}
