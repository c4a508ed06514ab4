import Model
import Site
import Templates

/// The parts of a long list, on the page that opens it and on each of them.
struct PartsView: Sendable {
    let listing: Listing
    /// nil where the list is opened.
    let current: ListPart?
    let context: RenderContext

    static let schema = ViewSchema<PartsView>("division", [.list("parts", LinkView.schema) { $0.links }])

    private var links: [LinkView] {
        var links = context.partLinks[listing] ?? []
        if let current { links[current.index].isCurrent = true }
        return links
    }
}

extension RenderContext {
    /// Which rows of a list a page shows: all of them, those of a part, or none where a long list is opened.
    func rows(of listing: Listing, _ part: ListPart?, count: Int) -> Range<Int> {
        part?.rows ?? 0..<(site.divisions[listing] == nil ? count : 0)
    }

    /// `Tiedotteet 2025`, `Tarkistus: lukuvuosi 2026–2027, marraskuu`, `Velvoitteet, sivu 2`
    func title(of part: ListPart) -> String {
        let page = part.name == .page || part.count > 1 ? ", \(words[.listPage]) \(part.number)" : ""
        let name =
            switch part.name {
            case .year(let year): " \(year)"
            // In English alone months have a capital within a line.
            case .month(let first):
                ", "
                    + (site.settings.language.hasPrefix("en")
                        ? words.month(first.month) : words.month(first.month).lowercased())
            case .letter(let letter): ": " + letter.label
            case .page: ""
            }
        return title(of: part.whole) + name + page
    }

}

extension Words {
    /// What a part is called among the others: `2025`, `marraskuu 2026`, `A`, `2: Haapala – Koivula`.
    func label(of part: ListPart) -> String {
        let ends = part.ends.map {
            ": " + ($0.first == $0.last ? shortened($0.first) : shortened($0.first) + " – " + shortened($0.last))
        }
        let number = part.count > 1 ? " (\(part.number)/\(part.count))" : ""
        return switch part.name {
        case .year(let year): "\(year)" + number
        case .month(let first): month(first.month) + " \(first.year)" + number
        case .letter(let letter): letter.label + (part.count > 1 ? " \(part.number)" : "") + (ends ?? "")
        case .page: ends.map { "\(part.number)" + $0 } ?? self[.listPage] + " \(part.number)"
        }
    }

    private func shortened(_ text: String) -> String { text.count <= 40 ? text : text.prefix(39) + "…" }
}

extension PageView {
    /// The list that the page opens or is a part of, when it is divided.
    var division: PartsView? {
        guard let listing = Listing(page), context.site.divisions[listing] != nil else { return nil }
        return PartsView(listing: listing, current: part, context: context)
    }

    var part: ListPart? { if case .part(let part) = page.subject { part } else { nil } }

    /// Whether the page opens a divided list, whose rows are on other pages.
    var isDivided: Bool { part == nil && Listing(page).map { context.site.divisions[$0] != nil } ?? false }

    /// The part before or after this one.
    func neighbour(_ step: Int) -> LinkView? {
        guard let part, let parts = context.site.divisions[part.listing]?.parts, parts.indices.contains(part.index + step)
        else {
            return nil
        }
        let other = parts[part.index + step]
        return LinkView(context.title(of: other), Target(other.route))
    }
}

/// What parts of long lists share, made once.
struct LongLists: Sendable {
    private var tables: [Listing: TablesView] = [:]
    private var contacts: [ContactOrder: [(title: String, contact: Contact)]] = [:]

    init(_ context: RenderContext) {
        for listing in context.site.divisions.listings {
            switch listing {
            case .table(let section): tables[listing] = TablesView(section, context)
            case .rollover: tables[listing] = .rollover(context)
            case .contacts(let order?) where order != .printable:
                contacts[order] = context.contactGroups(order, context.site.divisions.contacts).flatMap { title, contacts in
                    contacts.map { (title, $0) }
                }
            default: break
            }
        }
    }

    /// The rows of `part`, or none where the list is opened; nil when the list is not divided.
    func tables(_ listing: Listing, _ part: ListPart?) -> TablesView? { tables[listing]?.rows(part?.rows ?? 0..<0) }

    func contacts(_ order: ContactOrder, _ part: ListPart?) -> ArraySlice<(title: String, contact: Contact)>? {
        contacts[order]?[part?.rows ?? 0..<0]
    }
}

extension TablesView {
    /// Some of the rows of all tables, counted from the first table's first; tables without any are left out.
    func rows(_ range: Range<Int>) -> TablesView {
        var start = 0
        let tables = tables.compactMap { table -> TableView? in
            let shown = range.clamped(to: start..<start + table.rows.count)
            defer { start += table.rows.count }
            guard !shown.isEmpty else { return nil }
            var table = table
            table.rows = Array(table.rows[shown.lowerBound - start..<shown.upperBound - start])
            return table
        }
        return TablesView(tables: tables, lead: lead)
    }
}
