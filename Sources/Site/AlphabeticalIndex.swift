package import Model

/// Everything that the site has by name, under its first letter: what search finds, for readers without a script.
package struct AlphabeticalIndex: Sendable {
    package struct Entry: Sendable {
        package let label: String
        package let destination: Destination
    }

    package enum Destination: Sendable {
        case page(Page)
        case record(RecordKey)
        /// A place on a part's page.
        case anchor(String, on: Section)
    }

    package struct Letter: Hashable, Sendable {
        /// `A` … `Ö`; before them `0–9`, after them `#` for letters of other alphabets.
        package let label: String

        init(of text: String) {
            let first = text.first { $0.isLetter || $0.isNumber } ?? "–"
            // Accents go with their letter, as in the order; W and V are letters of their own.
            let key = finnishSortKey(String(first)).first ?? 0
            label =
                switch key {
                case 0x61...0x7A: String(UnicodeScalar(key - 0x20))
                case 0x7B: "Å"
                case 0x7C: "Ä"
                case 0x7D: "Ö"
                case 0x30...0x39: "0–9"
                default: "#"
                }
        }

        /// In plain letters, for addresses.
        var key: String {
            let names = ["Å": "aa", "Ä": "ae", "Ö": "oe", "0–9": "numerot", "#": "muut"]
            return names[label] ?? label.lowercased()
        }

        package var route: Route { Route(page: Section.register.rawValue + "/" + key) }
    }

    /// In the order of the alphabet.
    package let letters: [(letter: Letter, entries: [Entry])]

    init(_ pages: [Page], _ catalogue: Catalogue) {
        var entries = pages.compactMap { page in page.title.map { Entry(label: $0, destination: .page(page)) } }
        func add<Value: Record>(_ type: Value.Type) {
            guard case .row(let section, isIndexed: true) = type.place else { return }
            let records = catalogue[keyPath: type.table].values
            entries += records.map { Entry(label: $0.title(in: catalogue), destination: .record(RecordKey(type, $0.id))) }
            entries += records.flatMap(\.parts).map { Entry(label: $0.title, destination: .anchor($0.anchor, on: section)) }
        }
        for type in recordTypes { add(type) }
        var groups: [(letter: Letter, entries: [Entry])] = []
        // A quotation mark or a bracket before the name is no letter.
        for entry in entries.sortedInFinnish(by: { String($0.label.drop { !$0.isLetter && !$0.isNumber }) }) {
            let letter = Letter(of: entry.label)
            if groups.last?.letter != letter { groups.append((letter, [])) }
            groups[groups.count - 1].entries.append(entry)
        }
        letters = groups
    }
}
