import Model
import Site
import Templates

/// One time that something happens, in a list.
struct OccurrenceView: Sendable {
    let occurrence: Occurrence
    let context: RenderContext
    /// Its number in the wheel beside the list.
    var number: Int?

    static let schema = ViewSchema<OccurrenceView>(
        "occurrence",
        [
            .text("title") { $0.occurrence.title },
            .address("address") {
                $0.context.site.addresses.target($0.occurrence.record)?.address
            },
            .text("date") { $0.context.dates($0.occurrence) },
            .text("isoDate") { $0.occurrence.firstDay.iso },
            .text("weekday") { $0.context.words.weekday($0.occurrence.firstDay.weekday) },
            .text("time") { $0.occurrence.event.flatMap($0.context.hours) },
            .text("category") { $0.context.words.name($0.occurrence.kind) },
            .text("categoryKey") { $0.context.words.key($0.occurrence.kind) },
            .text("place") { $0.occurrence.event?.place },
            .text("number") { view in view.number.map { String($0) } },
            .flag("isCancelled") { $0.occurrence.isCancelled },
            .text("movedFrom") { $0.occurrence.movedFrom?.finnish },
            .flag("isSample") { $0.occurrence.isSample },
        ])
}

/// A day in the list of all times of an event that comes again.
struct EventDayView: Sendable {
    let day: CalendarDate
    let event: Event
    let context: RenderContext
    /// Whether the event is not on this day after all.
    var isGone = false
    var movedFrom: CalendarDate?
    var movedTo: CalendarDate?

    static let schema = ViewSchema<EventDayView>(
        "eventDay",
        [
            .text("date") { $0.context.period($0.day, $0.day.adding(days: $0.event.length - 1)) },
            .text("isoDate") { $0.day.iso },
            .text("weekday") { $0.context.words.weekday($0.day.weekday) },
            .flag("isGone") { $0.isGone },
            .text("movedFrom") { $0.movedFrom?.finnish },
            .text("movedTo") { $0.movedTo?.finnish },
        ])
}

/// An event's own page.
struct EventPageView: Sendable {
    let event: Event
    let context: RenderContext

    static let schema = ViewSchema<EventPageView>(
        "eventPage",
        [
            .flag("isCancelled") { $0.event.isCancelled },
            .text("start") { $0.start },
            .text("place") { $0.event.place },
            .list("facts", FactView.schema) { $0.facts },
            .list("occurrences", EventDayView.schema) { $0.event.recurrence == nil ? [] : $0.days },
        ])

    /// Each time, and where one has gone that is left out or moved.
    private var days: [EventDayView] {
        let gone = event.exceptions.filter { $0.day <= context.site.agenda.horizon }
        let all =
            occurrences.map { EventDayView(day: $0.firstDay, event: event, context: context, movedFrom: $0.movedFrom) }
            + gone.map { EventDayView(day: $0.day, event: event, context: context, isGone: true, movedTo: $0.movedTo) }
        return gone.isEmpty ? all : all.sorted { $0.day < $1.day }
    }

    private var occurrences: [Occurrence] { context.site.agenda.occurrences(of: event) }

    /// Of an event that comes again, the next time; when there is none, the last.
    private var next: Occurrence? { occurrences.first { $0.lastDay >= context.site.today } ?? occurrences.last }

    /// As programs read it: `2026-09-15` or `2026-09-15T09:00`.
    private var start: String? {
        next.map { occurrence in
            occurrence.firstDay.iso + (event.times.map { "T" + two($0.start / 60) + ":" + two($0.start % 60) } ?? "")
        }
    }

    private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    private var facts: [FactView] {
        let words = context.words
        let next = self.next
        return [
            next.flatMap { FactView(words[.when], words.weekday($0.firstDay.weekday) + " " + context.dates($0)) },
            FactView(words[.time], context.hours(of: event)),
            FactView(words[.recurs], event.recurrenceWords),
            context.site.address(of: .event(event.id)).flatMap {
                FactView(words[.calendarFile], LinkView(words[.addToCalendar], Target($0)))
            },
            FactView(words[.kind], words.name(Occurrence.Category.event(event.category))),
            FactView(words[.place], event.place),
            FactView(words[.remote], event.remoteAddress.map { LinkView($0, external: $0) }),
            FactView(words[.audience], event.parties.compactMap(context.partyLink)),
            FactView(words[.roles], context.roleNames(event.roles)),
            FactView(words[.field], event.fields.joined(separator: ", ")),
            FactView(
                words[.schoolYear],
                next.map { occurrence in
                    let year = occurrence.firstDay.schoolYear
                    return LinkView("\(year)–\(year + 1)", Target(ClockSelection(.schoolYear(year)).route))
                }),
        ].compactMap { $0 }
    }
}

/// The annual clock: what comes next, the years, and the year's meetings against the rule.
struct CalendarView: Sendable {
    let context: RenderContext

    static let schema = ViewSchema<CalendarView>(
        "calendar",
        [
            .record("wheel", WheelView.schema) { view in
                WheelView(ClockSelection(.schoolYear(view.context.site.today.schoolYear)), view.context)
            },
            .list("upcoming", OccurrenceView.schema) { view in
                view.context.site.agenda.upcoming.prefix(Agenda.listed)
                    .map { OccurrenceView(occurrence: $0, context: view.context) }
            },
            .list("years", LinkView.schema) { view in
                view.context.site.pages.compactMap { page in
                    switch page.subject {
                    case .clock(let selection) where selection.part == .everything: view.context.link(selection)
                    case .rollover: LinkView(view.context.title(of: page), Target(page.route))
                    default: nil
                    }
                }
            },
            .list("texts", LinkView.schema) { $0.context.texts(in: .calendar) },
            .list("meetings", LinkView.schema) { $0.meetings },
        ])

    private var meetings: [LinkView] {
        context.site.agenda.meetingsByYear.map { year, count in
            LinkView(
                context.words[.meetingsOfYear] + " \(year): \(count)",
                note: context.site.keepsToRule(count, in: year).map { context.words[$0 ? .withinRule : .outsideRule] })
        }
    }
}

/// A year as months, and the same by kind; of a long one a month, or links to each.
struct ClockView: Sendable {
    let selection: ClockSelection
    let part: ListPart?
    let context: RenderContext

    /// The occurrences of a month or a kind.
    struct Group: Sendable {
        let title: String
        let anchor: String
        let events: [OccurrenceView]

        static let schema = ViewSchema<Group>(
            "group",
            [
                .text("title") { $0.title }, .text("anchor") { $0.anchor },
                .list("events", OccurrenceView.schema) { $0.events },
            ])
    }

    static let schema = ViewSchema<ClockView>(
        "clock",
        [
            .record("wheel", WheelView.schema) { WheelView($0.selection, $0.context) },
            .list("months", Group.schema) { $0.months }, .list("kinds", Group.schema) { $0.kinds },
            .list("events", OccurrenceView.schema) { $0.events },
            .record("monthFiles", LinksView.schema) { $0.monthFiles.isEmpty ? nil : LinksView(links: $0.monthFiles) },
            .address("calendarFile") { $0.context.site.address(of: $0.feed)?.address },
            .list("ofParties", LinkView.schema) { view in
                view.parts { if case .party(let id) = $0 { view.context.name(ofParty: id) } else { nil } }
            },
            .list("ofKinds", LinkView.schema) { view in
                view.parts { if case .kind(let kind) = $0 { view.context.words.name(kind) } else { nil } }
            },
        ])

    private var feed: CalendarFeed {
        switch selection.part {
        case .everything: .network
        case .party(let id): .party(id)
        case .kind(let kind): .kind(kind)
        }
    }

    /// What is in the part of a long year.
    private var events: [OccurrenceView] {
        guard let part else { return [] }
        return context.site.agenda.occurrences(in: selection)[part.rows].map {
            OccurrenceView(occurrence: $0, context: context)
        }
    }

    /// The files of a long calendar for the months that the page shows.
    private var monthFiles: [LinkView] {
        let (first, last) = (selection.span.firstDay, selection.span.lastDay)
        return context.site.parts(of: feed).filter { file in
            if case .month(let month) = part?.name { file.month == month } else { first <= file.month && file.month <= last }
        }
        .map { LinkView(context.label(of: $0), Target($0.route)) }
    }

    /// The same school year of a part alone; a calendar year leads to those of the school year that ends in it.
    private func parts(_ name: (ClockSelection.Part) -> String?) -> [LinkView] {
        context.site.agenda.clock.selections(in: selection.schoolYear).compactMap { other in
            name(other.part).map { name in
                var link = LinkView(name, Target(other.route))
                link.isCurrent = other == selection
                return link
            }
        }
    }

    /// The twelve months; what takes several is in each.
    private var months: [Group] {
        let occurrences = numbered
        return selection.span.months.map { first, last in
            Group(
                title: context.words.month(first.month) + " \(first.year)", anchor: "sivun-" + first.iso.dropLast(3),
                events: occurrences.filter { $0.occurrence.firstDay <= last && $0.occurrence.lastDay >= first })
        }
    }

    private var kinds: [Group] {
        let occurrences = numbered
        return Occurrence.Category.allCases.compactMap { kind in
            let events = occurrences.filter { $0.occurrence.kind == kind }
            guard !events.isEmpty else { return nil }
            return Group(title: context.words.name(kind), anchor: "sivun-" + context.words.key(kind), events: events)
        }
    }

    private var numbered: [OccurrenceView] {
        context.site.agenda.occurrences(in: selection).enumerated().map { number, occurrence in
            OccurrenceView(occurrence: occurrence, context: context, number: number + 1)
        }
    }
}

extension RenderContext {
    /// `9.00–15.00`, of an event of several days `9.00–15.00 joka päivä`.
    func hours(of event: Event) -> String? {
        guard let hours = event.hoursOfEachDay else { return event.times?.finnish }
        return hours.finnish + " " + words[.eachDay]
    }

    func dates(_ occurrence: Occurrence) -> String { period(occurrence.firstDay, occurrence.lastDay) ?? "" }

    func title(of selection: ClockSelection) -> String {
        let year =
            switch selection.span {
            case .schoolYear(let year): words[.schoolYear] + " \(year)–\(year + 1)"
            case .calendarYear(let year): words[.calendarYear] + " \(year)"
            }
        return switch selection.part {
        case .everything: year
        case .party(let id): name(ofParty: id) + ": " + year
        case .kind(let kind): words.name(kind) + ": " + year
        }
    }

    /// `marraskuu 2026 (1/3)`
    func label(of file: DividedCalendar.Part) -> String {
        words.month(file.month.month) + " \(file.month.year)" + (file.count > 1 ? " (\(file.number)/\(file.count))" : "")
    }

    func link(_ selection: ClockSelection) -> LinkView { LinkView(title(of: selection), Target(selection.route)) }

    /// What comes next for the party.
    func upcomingEvents(of party: String) -> [OccurrenceView] {
        site.agenda.upcoming(of: party).map { OccurrenceView(occurrence: $0, context: self) }
    }

    /// The pages of prose in a part of the site, by their order and title.
    func texts(in section: Section) -> [LinkView] {
        site.pages.filter { page in
            if case .prose = page.subject { page.section == section } else { false }
        }
        .sortedInFinnish { $0.title ?? "" }
        .sorted { ($0.frontMatter?.order ?? .max) < ($1.frontMatter?.order ?? .max) }
        .map { LinkView($0.title ?? "", Target($0.route), note: $0.frontMatter?.summary, isSample: $0.isSample) }
    }
}
