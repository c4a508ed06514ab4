import Model
import Site
import Templates

/// An event in a list.
struct EventView: Sendable {
    let event: Event
    let viewer: Viewer

    static let shape = Shape<EventView>(
        "event",
        [
            .text("title") { $0.event.title },
            .address("address") { $0.viewer.site.addresses.target(.event, $0.event.id)?.address },
            .text("date") { $0.viewer.dates($0.event) },
            .text("isoDate") { $0.event.starts.iso },
            .text("weekday") { $0.viewer.words.weekday($0.event.starts.weekday) },
            .text("time") { $0.event.time },
            .text("category") { $0.viewer.words.name($0.event.category) },
            .text("categoryKey") { $0.viewer.words.key($0.event.category) },
            .text("place") { $0.event.place },
            .flag("isCancelled") { $0.event.isCancelled },
            .flag("isSample") { $0.event.header.isSample },
        ])
}

/// An event's own page.
struct EventPageView: Sendable {
    let event: Event
    let viewer: Viewer

    static let shape = Shape<EventPageView>(
        "eventPage",
        [
            .text("summary") { $0.event.summary }, .flag("isCancelled") { $0.event.isCancelled },
            .list("facts", FactView.shape) { $0.facts },
        ])

    private var facts: [FactView] {
        let words = viewer.words
        return [
            FactView(words[.when], words.weekday(event.starts.weekday) + " " + viewer.dates(event)),
            FactView(words[.time], event.time),
            FactView(words[.kind], words.name(event.category)),
            FactView(words[.place], event.place),
            FactView(words[.remote], event.remoteAddress.map { LinkView($0, external: $0) }),
            FactView(words[.audience], event.parties.compactMap(viewer.partyLink)),
            FactView(words[.roles], viewer.roleNames(event.roles)),
            FactView(
                words[.schoolYear],
                LinkView(
                    "\(event.starts.schoolYear)–\(event.starts.schoolYear + 1)",
                    Target(Route(page: "vuosikello/\(event.starts.schoolYear)-\(event.starts.schoolYear + 1)")))),
        ].compactMap { $0 }
    }
}

/// The annual clock: what comes next, the school years, and the year's meetings against the rule.
struct CalendarView: Sendable {
    let viewer: Viewer

    static let shape = Shape<CalendarView>(
        "calendar",
        [
            .list("upcoming", EventView.shape) { view in
                view.viewer.site.relations.upcoming.prefix(8)
                    .map { EventView(event: $0, viewer: view.viewer) }
            },
            .list("years", LinkView.shape) { view in
                view.viewer.site.pages.compactMap { page in
                    guard case .schoolYear = page.subject else { return nil }
                    return LinkView(view.viewer.title(of: page), Target(page.route))
                }
            },
            .list("texts", LinkView.shape) { $0.viewer.texts(in: .calendar) },
            .list("meetings", LinkView.shape) { $0.meetings },
        ])

    private var meetings: [LinkView] {
        let rule = viewer.site.settings.meetings
        return viewer.site.meetingsByYear.map { year, count in
            LinkView(
                viewer.words[.meetingsOfYear] + " \(year): \(count)",
                note: viewer.words[rule.allows(count, in: year) ? .withinRule : .outsideRule])
        }
    }
}

/// A school year as months, and the same events by category.
struct SchoolYearView: Sendable {
    let year: Int
    let viewer: Viewer

    struct Month: Sendable {
        let title: String
        let anchor: String
        let events: [EventView]

        static let shape = Shape<Month>(
            "month",
            [
                .text("title") { $0.title }, .text("anchor") { $0.anchor },
                .list("events", EventView.shape) { $0.events },
            ])
    }

    static let shape = Shape<SchoolYearView>(
        "schoolYear",
        [.list("months", Month.shape) { $0.months }, .list("categories", Month.shape) { $0.categories }])

    /// The twelve months from August; an event of several months stands in each.
    private var months: [Month] {
        (0..<12).compactMap { offset in
            let (monthYear, number) = offset < 5 ? (year, 8 + offset) : (year + 1, offset - 4)
            guard let first = CalendarDate(year: monthYear, month: number, day: 1),
                let last = CalendarDate(year: monthYear, month: number, day: daysInMonth(number, monthYear))
            else { return nil }
            let events = viewer.site.relations.events.filter { $0.starts <= last && $0.lastDay >= first }
            return Month(
                title: viewer.words.month(number) + " \(monthYear)", anchor: String(first.iso.dropLast(3)),
                events: events.map { EventView(event: $0, viewer: viewer) })
        }
    }

    private var categories: [Month] {
        Event.Category.allCases.compactMap { category in
            let events = viewer.site.relations.events.filter {
                $0.category == category && ($0.starts.schoolYear == year || $0.lastDay.schoolYear == year)
            }
            guard !events.isEmpty else { return nil }
            return Month(
                title: viewer.words.name(category), anchor: viewer.words.key(category),
                events: events.map { EventView(event: $0, viewer: viewer) })
        }
    }
}

extension Viewer {
    func dates(_ event: Event) -> String { period(event.starts, event.lastDay) ?? "" }

    /// The events to come that name the party, or name no party at all.
    func upcomingEvents(of party: String) -> [EventView] {
        site.relations.upcoming(of: party, 6).map { EventView(event: $0, viewer: self) }
    }

    /// The pages of prose in a part of the site, by their order and title.
    func texts(in section: Section) -> [LinkView] {
        site.pages.filter { page in
            if case .prose = page.subject { page.section == section } else { false }
        }
        .sortedInFinnish { $0.title ?? "" }
        .sorted { ($0.text?.order ?? .max) < ($1.text?.order ?? .max) }
        .map { LinkView($0.title ?? "", Target($0.route), note: $0.text?.summary, isSample: $0.isSample) }
    }
}
