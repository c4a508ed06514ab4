package import Model

/// One time that something happens: an event, or a date of another record.
///
/// A class: there are thousands, in several orders, and an event is a large value to copy.
package final class Occurrence: Sendable {
    package enum Category: Hashable, Sendable {
        case event(Event.Category)
        /// The date by which an obligation is to be met.
        case obligation
        /// The day by which a page is to be read again.
        case review
        /// The last day of a contact person's term.
        case term
    }

    package let kind: Category
    package let title: String
    package let firstDay: CalendarDate
    package let lastDay: CalendarDate
    /// What it is of; its identifier tells occurrences of a day apart.
    package let record: RecordKey
    /// nil for dates of other records.
    package let event: Event?
    /// The day that it was on before it was moved.
    package let movedFrom: CalendarDate?
    package let parties: [String]
    package let isSample: Bool

    package var isCancelled: Bool { event?.isCancelled ?? false }

    init(_ kind: Category, _ title: String, on day: CalendarDate, of record: some Record, parties: [String]) {
        self.kind = kind
        self.title = title
        firstDay = day
        lastDay = day
        self.record = RecordKey(Swift.type(of: record), record.id)
        event = nil
        movedFrom = nil
        self.parties = parties
        isSample = record.metadata.isSample
    }

    init(_ event: Event, on day: CalendarDate, movedFrom: CalendarDate?) {
        kind = .event(event.category)
        title = event.title
        firstDay = day
        lastDay = day.adding(days: event.length - 1)
        record = RecordKey(Event.self, event.id)
        self.event = event
        self.movedFrom = movedFrom
        parties = event.parties
        isSample = event.metadata.isSample
    }
}

extension Occurrence.Category: RawRepresentable, CaseIterable {
    package static let allCases = Event.Category.allCases.map(Self.event) + [.obligation, .review, .term]

    /// In Finnish, as the content writes it.
    package var rawValue: String {
        switch self {
        case .event(let category): category.rawValue
        case .obligation: "velvoite"
        case .review: "tarkistus"
        case .term: "kausi"
        }
    }

    package init?(rawValue: String) {
        guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = kind
    }

    /// In plain letters, for addresses.
    package var key: String { plainKey(of: rawValue) }
}

/// Everything that has a day, in the order of the days.
package struct Agenda: Sendable {
    /// From the first event to `horizon`.
    package let occurrences: [Occurrence]
    /// What readers await: events and obligations of today and later.
    package let upcoming: [Occurrence]
    /// The last day that is looked at: recurring events have no last one.
    package let horizon: CalendarDate
    /// Upcoming ones that name no party, and those that name one.
    private let upcomingForAll: [Occurrence]
    private let upcomingByParty: [String: [Occurrence]]
    private let byEvent: [String: [Occurrence]]
    /// The years that have pages, the pages, and what each of them shows.
    package let clock: AnnualClock
    /// What each calendar holds, those of single events aside.
    let byFeed: [CalendarFeed: [Occurrence]]
    /// The calendars that are too long for one file.
    let divided: [CalendarFeed: DividedCalendar]
    /// How many meetings of contact persons each calendar year holds, cancelled ones left out; every year between the first
    /// and the last event counts, so that a year with none shows. Years that only recurring events reach do not.
    package let meetingsByYear: [(year: Int, count: Int)]

    init(_ catalogue: Catalogue, today: CalendarDate) async {
        // This school year and the next two, and every event once however late.
        let endOfYears = CalendarDate(year: today.schoolYear + 3, month: 7, day: 31) ?? today
        let events = catalogue.events.values.filter { catalogue.hasRead($0, Event.Keys.begins, Event.Keys.ends) }
        let horizon = events.map(\.starts).reduce(endOfYears, max)
        let found =
            events.flatMap { event in
                event.days(through: max(event.starts, endOfYears)).map {
                    Occurrence(event, on: $0.day, movedFrom: $0.movedFrom)
                }
            } + Self.dates(of: catalogue)
        let occurrences = inOrder(found)
        async let clock = AnnualClock(occurrences)
        self.horizon = horizon
        self.occurrences = occurrences
        upcoming = occurrences.filter { $0.lastDay >= today && $0.kind != .review && $0.kind != .term }
        upcomingForAll = upcoming.filter(\.parties.isEmpty)
        upcomingByParty = grouped(upcoming, by: \.parties)
        byEvent = Dictionary(grouping: occurrences.filter { $0.event != nil }, by: \.record.id)
        let byFeed = CalendarFeed.all(occurrences)
        self.byFeed = byFeed
        divided = byFeed.reduce(into: [:]) { divided, feed in
            guard feed.value.count > Listing.largestCalendar else { return }
            divided[feed.key] = DividedCalendar(feed.key, feed.value, today: today)
        }
        meetingsByYear = Self.meetings(occurrences)
        self.clock = await clock
    }

    /// The dates of records that are no events.
    private static func dates(of catalogue: Catalogue) -> [Occurrence] {
        let obligations = catalogue.obligations.values.compactMap { obligation in
            obligation.deadline.map { Occurrence(.obligation, obligation.title, on: $0, of: obligation, parties: []) }
        }
        let terms = catalogue.contacts.values.compactMap { contact in
            contact.isVacant
                ? nil : contact.ends.map { Occurrence(.term, contact.name, on: $0, of: contact, parties: [contact.party]) }
        }
        return obligations + terms
            + catalogue.pageRecords.compactMap { record in
                record.frontMatter.reviewBy.map { day in
                    let owner = record.frontMatter.owner.map { catalogue.contacts[$0]?.party ?? $0 }
                    return Occurrence(.review, record.frontMatter.title, on: day, of: record, parties: owner.map { [$0] } ?? [])
                }
            }
    }

    package func occurrences(of event: Event) -> [Occurrence] { byEvent[event.id] ?? [] }

    /// How many upcoming ones a page lists at most.
    package static let listed = 8
    private static let listedOfParty = 6

    /// The first upcoming ones that name `party` or no party at all.
    package func upcoming(of party: String) -> [Occurrence] {
        let (named, count) = (upcomingByParty[party] ?? [], Self.listedOfParty)
        return Array(inOrder(named.prefix(count) + upcomingForAll.prefix(count)).prefix(count))
    }

    private static func meetings(_ occurrences: [Occurrence]) -> [(year: Int, count: Int)] {
        let events = occurrences.filter { $0.event != nil }
        let single = events.filter { $0.event?.recurrence == nil }
        guard let first = events.first?.firstDay.year, let last = (single.last ?? events.last)?.firstDay.year else { return [] }
        let held = events.lazy.filter { $0.kind == .event(.meeting) && !$0.isCancelled }
        let counts = held.reduce(into: [:]) { $0[$1.firstDay.year, default: 0] += 1 }
        return (first...max(first, last)).map { (year: $0, count: counts[$0] ?? 0) }
    }
}

extension Site {
    /// Whether so many meetings in a year are what was agreed; nil when nothing was, or when some may not be for the audience.
    package func keepsToRule(_ count: Int, in year: Int) -> Bool? {
        catalogue.hides(Event.self) ? nil : settings.meetings?.allows(count, in: year)
    }
}

extension Settings.MeetingRule {
    /// Whether `count` meetings in `year` keep to the agreement; the first year may have more.
    package func allows(_ count: Int, in year: Int) -> Bool {
        count >= minimum && (count <= maximum || year == firstYear)
    }
}

private func inOrder(_ occurrences: some Sequence<Occurrence>) -> [Occurrence] {
    occurrences.sorted {
        ($0.firstDay, $0.event?.times?.start ?? -1, $0.record.id) < ($1.firstDay, $1.event?.times?.start ?? -1, $1.record.id)
    }
}
