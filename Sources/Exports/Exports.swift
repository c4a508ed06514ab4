// Exports: what readers take along, as files of other programs.
//
// 1. `exportFiles` lists them all. They are made of the site, so they hold only what the audience may see.
// 2. The same content gives the same bytes: no clock, no random identifiers. Calendars also depend on the day and on what was
//    published before: `EarlierEntries`.

package import Formats
package import Site

/// The words of the interface that the files hold.
package struct ExportLabels: Sendable {
    let word: @Sendable (Word) -> String
    /// The name of a value of a closed set, by its key in the word catalogue: `state.avoin`.
    let name: @Sendable (String) -> String
    /// Made once: a calendar and a sheet ask for one in each line.
    private let kinds: [Occurrence.Category: String]

    package init(word: @escaping @Sendable (Word) -> String, name: @escaping @Sendable (String) -> String) {
        (self.word, self.name) = (word, name)
        kinds = Dictionary(uniqueKeysWithValues: Occurrence.Category.allCases.map { ($0, name("event." + $0.key)) })
    }

    /// The head of a column.
    func heading(_ word: Word) -> String { self.word(word).prefix(1).uppercased() + self.word(word).dropFirst() }

    func kind(_ category: Occurrence.Category) -> String { kinds[category] ?? category.rawValue }
}

/// Every file that readers take along.
///
/// - Parameter earlier: What the calendars said when they were made the last time.
package func exportFiles(of site: Site, _ labels: ExportLabels, after earlier: EarlierEntries) -> [GeneratedFile] {
    contactCards(of: site, labels) + calendars(of: site, labels, after: earlier) + newsFeeds(of: site, labels)
        + tables(of: site, labels)
        + crawlerFiles(of: site)
}
