import Formats
import Model
import Site

// iCalendar (RFC 5545, with the properties of RFC 7986): the network's calendar and parts of it.
//
// - A day is a DATE, an end day the one after the last (section 3.6.1). Times are those of Europe/Helsinki.
// - What recurs is one event with its rule, as a calendar program wants it, and not a row of single ones.
// - DTSTAMP and UID come from the content: the same content gives the same file.

func calendars(of site: Site, _ labels: ExportLabels) -> [GeneratedFile] {
    site.calendarFeeds.flatMap { feed in
        [GeneratedFile(feed.route.path) { calendar(feed, site.entries(in: feed), of: site, labels) }]
            + site.parts(of: feed).map { part in
                GeneratedFile(part.route.path) { calendar(feed, Array(part.entries), of: site, labels) }
            }
    }
}

private func calendar(
    _ feed: CalendarFeed, _ entries: [Occurrence], of site: Site, _ labels: ExportLabels
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
    if entries.contains(where: { $0.event?.times != nil }) { lines.addTimeZone() }
    for entry in entries { lines.add(entry, site.namespace, labels) }
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
    fileprivate mutating func add(_ entry: Occurrence, _ namespace: String, _ labels: ExportLabels) {
        let event = entry.event
        add("BEGIN", "VEVENT")
        // An event may have a day of review too.
        let use = event == nil ? entry.kind.key + "-" : ""
        add("UID", "\(use)\(entry.record.anchor)@\(namespace)")
        add("DTSTAMP", value: (event?.frontMatter.updated ?? event?.starts ?? entry.firstDay).compact + "T000000Z")
        if let updated = event?.frontMatter.updated { add("LAST-MODIFIED", value: updated.compact + "T000000Z") }
        addTimes(of: entry)
        add("SUMMARY", entry.event == nil ? labels.kind(entry.kind) + ": " + entry.title : entry.title)
        if let place = event?.place ?? event?.remoteAddress { add("LOCATION", place) }
        if let address = event?.remoteAddress, address.hasPrefix("https://") || address.hasPrefix("http://") {
            add("CONFERENCE;VALUE=URI", value: address.filter { !$0.isNewline })
        }
        let notes = [event?.summary, event?.remoteAddress, entry.isSample ? labels.word(.sampleNotice) : nil]
        if notes.contains(where: { $0 != nil }) { add("DESCRIPTION", notes.compactMap { $0 }.joined(separator: "\n")) }
        add("CATEGORIES", labels.kind(entry.kind))
        add("STATUS", entry.isCancelled ? "CANCELLED" : "CONFIRMED")
        if event?.times == nil { add("TRANSP", "TRANSPARENT") }
        add("END", "VEVENT")
    }

    private mutating func addTimes(of entry: Occurrence) {
        guard let event = entry.event else {
            add("DTSTART;VALUE=DATE", value: entry.firstDay.compact)
            add("DTEND;VALUE=DATE", value: entry.firstDay.adding(days: 1).compact)
            return
        }
        let last = event.starts.adding(days: event.length - 1)
        let form = event.times == nil ? ";VALUE=DATE" : ";TZID=" + timeZone
        func moment(_ day: CalendarDate) -> String { day.compact + (event.times.map { clock($0.start) } ?? "") }
        add("DTSTART" + form, value: moment(event.starts))
        if let times = event.times {
            if let end = times.end {
                add("DTEND" + form, value: (end == 24 * 60 ? last.adding(days: 1) : last).compact + clock(end % (24 * 60)))
            }
        } else {
            add("DTEND" + form, value: last.adding(days: 1).compact)
        }
        guard let recurrence = event.recurrence else { return }
        var rule = recurrence.rule
        // In UTC where the start has a time (section 3.3.10): the end of the last day.
        if let until = event.recursUntil {
            rule +=
                ";UNTIL="
                + (event.times == nil ? until.compact : until.compact + (until.isSummerTime ? "T205959Z" : "T215959Z"))
        }
        add("RRULE", value: rule)
        for exception in event.exceptions {
            add("EXDATE" + form, value: moment(exception.day))
            if let day = exception.movedTo { add("RDATE" + form, value: moment(day)) }
        }
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

/// `T093000`
private func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "T" + two(minutes / 60) + two(minutes % 60) + "00"
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
