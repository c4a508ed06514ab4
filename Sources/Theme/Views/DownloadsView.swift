import Model
import Site
import Templates

/// The files that readers take along: calendars, cards, tables and feeds.
struct DownloadsView: Sendable {
    let context: RenderContext

    /// A file or several of one use, with what it is for.
    struct Item: Sendable {
        let title: String
        var note: String?
        let files: [File]

        static let schema = ViewSchema<Item>(
            "takeAwayItem",
            [.text("title") { $0.title }, .text("note") { $0.note }, .list("files", File.schema) { $0.files }])
    }

    struct File: Sendable {
        /// What it holds, and in which form: a link of a list is to be understood on its own (WCAG 2.2, 2.4.4).
        let title: String
        let form: String
        let route: Route

        static let schema = ViewSchema<File>(
            "takeAwayFile",
            [.text("title") { $0.title }, .text("form") { $0.form }, .address("address") { $0.route.address }])
    }

    static let schema = ViewSchema<DownloadsView>(
        "downloads",
        [
            .list("calendars", Item.schema) { $0.calendars },
            .list("cards", File.schema) { $0.cards },
            .list("tables", Item.schema) { $0.tables },
            .address("dataPackage") { $0.context.site.tables.isEmpty ? nil : Route.dataPackage.path },
            .list("feeds", Item.schema) { $0.feeds },
        ])

    /// Those of the network and its parts; an event's own is on its page.
    private var calendars: [Item] {
        let words = context.words
        func item(_ title: String, _ name: (CalendarFeed) -> String?) -> Item? {
            let files = context.site.calendarFeeds.compactMap { feed in
                name(feed).map { File(title: $0, form: "iCalendar", route: feed.route) }
            }
            return files.isEmpty ? nil : Item(title: title, files: files)
        }
        return [
            item(words[.allEvents]) { $0 == .network ? words[.allEvents] : nil },
            item(words[.byParty]) { if case .party(let id) = $0 { context.catalogue.parties[id]?.name } else { nil } },
            item(words[.byType]) { if case .kind(let kind) = $0 { words.name(kind) } else { nil } },
            item(words[.byRole]) { feed in
                guard case .role(let id) = feed else { return nil }
                return context.catalogue.roles[id].map { $0.plural ?? $0.name }
            },
        ].compactMap { $0 } + otherMonths
    }

    /// The months of long calendars that are on no page of a year: those of roles, and of a party where nothing names it.
    private var otherMonths: [Item] {
        context.site.calendarFeeds.compactMap { feed in
            let title: String
            let hasPage: (DividedCalendar.Part) -> Bool
            switch feed {
            case .role(let id):
                title = context.catalogue.roles[id].map { $0.plural ?? $0.name } ?? ""
                hasPage = { _ in false }
            case .party(let id):
                title = context.name(ofParty: id)
                hasPage = { [clock = context.site.agenda.clock] file in
                    let year = ClockSelection.Span.schoolYear(file.month.schoolYear)
                    return clock.selections(in: year).contains(ClockSelection(year, .party(id)))
                }
            case .network, .kind, .event: return nil
            }
            let files = context.site.parts(of: feed).filter { !hasPage($0) }
                .map { File(title: context.label(of: $0), form: "iCalendar", route: $0.route) }
            return files.isEmpty ? nil : Item(title: title, files: files)
        }
    }

    private var cards: [File] {
        let ofParties = context.catalogue.parties.values.flatMap { files($0.name, context.site.cardFiles(of: $0)) }
        return ofParties.isEmpty ? [] : files(context.words[.allContacts], context.site.allCardFiles) + ofParties
    }

    private func files(_ title: String, _ files: [(route: Route, contacts: ArraySlice<Contact>)]) -> [File] {
        files.enumerated().map { index, file in
            File(title: title + (files.count > 1 ? " \(index + 1)/\(files.count)" : ""), form: "vCard", route: file.route)
        }
    }

    private var tables: [Item] {
        context.site.tables.map { table in
            let title = context.words.name(table)
            return Item(
                title: title, note: context.words.note(table),
                files: [(DataTable.Form.sheet, "CSV"), (.json, "JSON"), (.schema, "JSON Schema")].map {
                    File(title: title, form: $0.1, route: table.route($0.0))
                })
        }
    }

    private var feeds: [Item] {
        context.site.newsFeeds.map { feed in
            let title = context.words.name(feed)
            return Item(
                title: title, note: context.words.note(feed), files: [File(title: title, form: "Atom", route: feed.route)])
        }
    }
}
