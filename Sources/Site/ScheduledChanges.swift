package import Model

// All that depends on the day. Whatever shows more, less or something else from some day on adds that day here; `TurnTests`
// build a year day by day and find what was forgotten.
//
// - Pages that come and go: `Publication`.
// - Contact persons who come and leave: `Contact.isInPost`.
// - What has changed, and what is dated ahead: `ActivityEntry`.
// - What the own file of a long calendar holds: `DividedCalendar`.
// - What is to come, the next time of an event, and the school year: `Agenda.scheduledChanges`.

extension Site {
    /// Why the output changes by itself the next time that it does, all on one day; empty when it never does.
    ///
    /// - Parameter everything: The site of all pages, also of those that are published on other days.
    package func scheduledChanges(of everything: Site) -> [ScheduledChange] {
        let changes =
            (everything.publications + datedChanges + arrivals + departures + agenda.scheduledChanges(catalogue, today))
            .filter { $0.day > today }
        guard let next = changes.map(\.day).min() else { return [] }
        var seen = Set<ScheduledChange>()
        return changes.filter { $0.day == next && seen.insert($0).inserted }
    }

    private var publications: [ScheduledChange] {
        catalogue.pageRecords.flatMap { record -> [ScheduledChange] in
            let (days, file) = (record.frontMatter.publication, record.metadata.location.file)
            guard days != .always else { return [] }
            let name = file.hasSuffix(".md") ? String(file.dropFirst("Content/".count)) : record.frontMatter.title
            return [
                days.starts.map { ScheduledChange(on: $0, .published(name)) },
                days.ends.map { ScheduledChange(on: $0, .removed(name)) },
            ].compactMap { $0 }
        }
    }

    private var arrivals: [ScheduledChange] {
        catalogue.contacts.values.compactMap { contact in
            relations.formerParties.contains(contact.party)
                ? nil : contact.starts.map { ScheduledChange(on: $0, .arrived(contact.title(in: catalogue))) }
        }
    }

    private var departures: [ScheduledChange] {
        catalogue.contacts.values.compactMap { contact in
            contact.isVacant || relations.formerParties.contains(contact.party)
                ? nil : contact.ends.map { ScheduledChange(on: $0.adding(days: 1), .departed(contact.name)) }
        }
    }

    private var datedChanges: [ScheduledChange] {
        changesToCome.map { ScheduledChange(on: $0.date, .dated($0.name ?? $0.route.path)) }
    }
}

extension Agenda {
    /// The days on which the lists of what is to come, an event's page or the pages of the school years change next.
    fileprivate func scheduledChanges(_ catalogue: Catalogue, _ today: CalendarDate) -> [ScheduledChange] {
        let listed = Array(upcoming.prefix(Self.listed)) + catalogue.parties.ids.flatMap { upcoming(of: $0) }
        // An event's page tells the next time, and the last one for ever.
        let times = catalogue.events.values.compactMap { event in
            occurrences(of: event).dropLast().first { $0.lastDay >= today }
        }
        let calendars = divided.values.flatMap { $0.next.filter { $0.lastDay >= today } }
        let past = (listed + times + calendars).map { ScheduledChange(on: $0.lastDay.adding(days: 1), .past($0.title)) }
        return past + [newYear(catalogue, today)].compactMap { $0 }
    }

    /// The first day of the next school year, which has other years to show. While nothing happens in any, there are no such
    /// pages; then it is the year from which the first event is near enough.
    private func newYear(_ catalogue: Catalogue, _ today: CalendarDate) -> ScheduledChange? {
        let year =
            occurrences.isEmpty
            ? catalogue.events.values.map(\.starts.schoolYear).min().map { max($0 - 2, today.schoolYear + 1) }
            : today.schoolYear + 1
        return year.map { ScheduledChange(on: CalendarDate(firstOf: 8, $0), .schoolYear) }
    }
}
