import Formats
import Model
import Site
import Synchronization

// iCalendar (RFC 5545, with the properties of RFC 7986): the network's calendar and parts of it.
//
// - A day is a DATE, an end day the one after the last (section 3.6.1). Times are those of Europe/Helsinki.
// - What recurs is one entry with its rule, as a calendar program wants it, when all programs understand the rule alike; else each
//   time is an entry of its own. So is a time that was moved: Outlook takes a move past the next time for none
//   ([MS-OXCICAL] section 2.1.3.1.1.20.18).
// - UID comes from the content, what tells an entry's age from what was published before: `EarlierEntries`.

func calendars(of site: Site, _ labels: ExportLabels, after earlier: EarlierEntries) -> [GeneratedFile] {
    let entries = EntryBytes { occurrence in
        var lines = ContentLines()
        for entry in calendarEntries(of: occurrence, in: site) { lines.add(entry, of: site, labels, after: earlier) }
        return lines.bytes
    }
    return site.calendarFeeds.flatMap { feed in
        [GeneratedFile(feed.route.path) { calendar(feed, site.entries(in: feed), of: site, labels, entries) }]
            + site.parts(of: feed).map { part in
                GeneratedFile(part.route.path) { calendar(feed, Array(part.entries), of: site, labels, entries) }
            }
    }
}

/// The entries of what occurs, as they stand in a calendar. Most are in several calendars, and made once.
private final class EntryBytes: Sendable {
    private struct Key: Hashable {
        let kind: Occurrence.Category
        let record: RecordKey
    }

    private let make: @Sendable (Occurrence) -> [UInt8]
    private let made = Mutex<[Key: [UInt8]]>([:])

    init(_ make: @escaping @Sendable (Occurrence) -> [UInt8]) { self.make = make }

    func callAsFunction(_ occurrence: Occurrence) -> [UInt8] {
        let key = Key(kind: occurrence.kind, record: occurrence.record)
        if let bytes = made.withLock({ $0[key] }) { return bytes }
        let bytes = make(occurrence)
        made.withLock { $0[key] = bytes }
        return bytes
    }
}

private func calendar(
    _ feed: CalendarFeed, _ occurrences: [Occurrence], of site: Site, _ labels: ExportLabels, _ entries: EntryBytes
) -> [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Luukku//Luukku//FI")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    let name = [site.settings.name, labels.name(of: feed, in: site)].compactMap { $0 }.joined(separator: ": ")
    lines.add("NAME", name)
    lines.add("X-WR-CALNAME", name)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", value: "P1D")
    lines.add("X-PUBLISHED-TTL", value: "P1D")
    if occurrences.contains(where: { $0.event?.times != nil }) { lines.addTimeZone() }
    for occurrence in occurrences { lines.add(entries(occurrence)) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
}

extension ExportLabels {
    fileprivate func name(of feed: CalendarFeed, in site: Site) -> String? {
        switch feed {
        case .network: nil
        case .party(let id): site.catalogue.title(of: Party.self, id)
        case .kind(let kind): self.kind(kind)
        case .role(let id): site.catalogue.title(of: Role.self, id)
        case .event(let id): site.catalogue.title(of: Event.self, id)
        }
    }
}

extension ContentLines {
    fileprivate mutating func add(
        _ entry: CalendarEntry, of site: Site, _ labels: ExportLabels, after earlier: EarlierEntries
    ) {
        var uid = ContentLines()
        uid.add("UID", entry.name + "@" + site.namespace)
        var rest = ContentLines()
        rest.addTimes(of: entry)
        rest.addTexts(of: entry, labels)
        let stamp = earlier.stamp(of: uid.bytes, saying: rest.bytes, on: site.today)
        add("BEGIN", "VEVENT")
        add(uid.bytes)
        add("DTSTAMP", value: stamp.day.compact + "T000000Z")
        add("LAST-MODIFIED", value: stamp.day.compact + "T000000Z")
        add("SEQUENCE", value: String(stamp.sequence))
        add(rest.bytes)
        add("END", "VEVENT")
    }

    private mutating func addTexts(of entry: CalendarEntry, _ labels: ExportLabels) {
        let occurrence = entry.occurrence
        let event = occurrence.event
        add("SUMMARY", event == nil ? labels.kind(occurrence.kind) + ": " + occurrence.title : occurrence.title)
        if let place = event?.place ?? event?.remoteAddress { add("LOCATION", place) }
        if let address = event?.remoteAddress, address.hasPrefix("https://") || address.hasPrefix("http://") {
            add("CONFERENCE;VALUE=URI", value: address.filter { !$0.isNewline })
        }
        let notes = [
            entry.movedFrom.map { labels.word(.movedFrom) + " " + $0.finnish }, event?.summary, event?.remoteAddress,
            occurrence.isSample ? labels.word(.sampleNotice) : nil,
        ]
        if notes.contains(where: { $0 != nil }) { add("DESCRIPTION", notes.compactMap { $0 }.joined(separator: "\n")) }
        add("CATEGORIES", labels.kind(occurrence.kind))
        add("STATUS", occurrence.isCancelled ? "CANCELLED" : "CONFIRMED")
        if event?.times == nil { add("TRANSP", "TRANSPARENT") }
    }

    private mutating func addTimes(of entry: CalendarEntry) {
        let (day, event) = (entry.day, entry.occurrence.event)
        let last = day.adding(days: (event?.length ?? 1) - 1)
        guard let event, let times = event.times else {
            add("DTSTART;VALUE=DATE", value: day.compact)
            add("DTEND;VALUE=DATE", value: last.adding(days: 1).compact)
            if entry.recurs { addRule(of: entry, ";VALUE=DATE") { $0.compact } }
            return
        }
        let form = ";TZID=" + timeZone
        func start(on day: CalendarDate) -> String { moment(day, times.start) }
        add("DTSTART" + form, value: start(on: day))
        if let end = times.end {
            add("DTEND" + form, value: moment(event.hoursOfEachDay == nil ? last : day, end))
        } else if last > day {
            // Without an end it would be over at once (section 3.6.1).
            add("DTEND" + form, value: moment(last, 24 * 60))
        }
        if entry.recurs {
            addRule(of: entry, form, start)
        } else if event.hoursOfEachDay != nil {
            add("RRULE", value: "FREQ=DAILY;COUNT=\(event.length)")
        }
    }

    private mutating func addRule(of entry: CalendarEntry, _ form: String, _ start: (CalendarDate) -> String) {
        guard let event = entry.occurrence.event, let recurrence = event.recurrence else { return }
        // In UTC where the start has a time (section 3.3.10): the end of the last day.
        let until = event.recursUntil.map { until in
            ";UNTIL=" + until.compact + (event.times == nil ? "" : until.isSummerTime ? "T205959Z" : "T215959Z")
        }
        add("RRULE", value: recurrence.rule + (until ?? ""))
        for exception in event.exceptions { add("EXDATE" + form, value: start(exception.day)) }
    }

    /// The European Union's summer time, by its rules since 1996.
    fileprivate mutating func addTimeZone() {
        add("BEGIN", "VTIMEZONE")
        add("TZID", timeZone)
        for (part, start, month, from, to, name) in [
            ("DAYLIGHT", "19960331T030000", 3, "+0200", "+0300", "EEST"),
            ("STANDARD", "19961027T040000", 10, "+0300", "+0200", "EET"),
        ] {
            add("BEGIN", part)
            add("DTSTART", value: start)
            add("RRULE", value: "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
            add("TZOFFSETFROM", value: from)
            add("TZOFFSETTO", value: to)
            add("TZNAME", name)
            add("END", part)
        }
        add("END", "VTIMEZONE")
    }
}

private let timeZone = "Europe/Helsinki"

/// `20270112T093000`; 24.00 is 0.00 of the day after (section 3.3.12).
private func moment(_ day: CalendarDate, _ minutes: Int) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let day = minutes < 24 * 60 ? day : day.adding(days: 1)
    return day.compact + "T" + two(minutes / 60 % 24) + two(minutes % 60) + "00"
}

extension CalendarDate {
    /// Whether the day ends in summer time: from the last Sunday of March to the day before that of October.
    fileprivate var isSummerTime: Bool {
        func lastSunday(of month: Int) -> CalendarDate {
            let last = CalendarDate(firstOf: month, year).adding(days: daysInMonth(month, year) - 1)
            return last.adding(days: -(last.weekday % 7))
        }
        return lastSunday(of: 3) <= self && self < lastSunday(of: 10)
    }
}
