import Diagnostics

// What the days of a recurring event cannot be. Calendar programs refuse such series or show them otherwise than the pages.

extension Event {
    /// The times last longer than the time between them: nobody can take part in both, and Outlook refuses the series.
    func reportOverlap(of recurrence: Recurrence, _ key: Key, _ reader: inout RecordReader) {
        guard length > 1 else { return }
        // Weeks are alike; months and years are after 28 years.
        let enough =
            recurrence.frequency == .weekly ? starts.adding(days: 21 * recurrence.interval) : starts.adding(days: 10_227)
        let days = recurrence.days(from: starts, through: min(enough, recursUntil ?? enough))
        guard let (first, second) = zip(days, days.dropFirst()).first(where: { $1.dayNumber - $0.dayNumber < length }) else {
            return
        }
        reader.report(
            .timesOverlap, at: reader.location.field(key), value: String(length),
            notes: [.detail("\(first.finnish), \(second.finnish)")])
    }

    /// The page goes before the first day or comes after the last: nobody sees it in time.
    func reportUnseen(_ reader: inout RecordReader) {
        let moved = exceptions.compactMap(\.movedTo)
        let publication = frontMatter.publication
        if let ends = publication.ends, ends <= moved.reduce(starts, min) {
            reader.report(.shownAtOtherTimes, at: reader.place(of: Publication.Keys.ends), value: ends.finnish)
        }
        guard let last = recurrence == nil ? starts.adding(days: length - 1) : recursUntil else { return }
        if let comes = publication.starts, comes > moved.reduce(last, max) {
            reader.report(.shownAtOtherTimes, at: reader.place(of: Publication.Keys.starts), value: comes.finnish)
        }
    }

    func report(_ exceptions: [Sourced<Exception>], _ reader: inout RecordReader) {
        var seen = Set<CalendarDate>()
        for exception in exceptions {
            let (day, movedTo) = (exception.value.day, exception.value.movedTo)
            if !seen.insert(day).inserted {
                reader.report(.exceptionTwice, at: exception.location, value: day.finnish)
            } else if !falls(on: day) {
                let meant = recurrenceWords == nil ? movedTo.map { "alkaa: " + $0.finnish } : closest(to: day)?.finnish
                reader.report(.exceptionWithoutDay, at: exception.location, value: day.finnish, suggestion: meant)
            } else if let movedTo, abs(movedTo.dayNumber - day.dayNumber) > 180 {
                let meant = CalendarDate(year: day.year, month: movedTo.month, day: movedTo.day)
                reader.report(
                    .unlikelyDate, at: exception.location, value: "\(day.finnish) siirtyy \(movedTo.finnish)",
                    suggestion: meant.map { "\(day.finnish) siirtyy \($0.finnish)" })
            } else if let movedTo, movedTo == day || isTaken(movedTo, byOtherThan: day) {
                reader.report(
                    .movedOntoAnother, at: exception.location, value: "\(day.finnish) siirtyy \(movedTo.finnish)")
            }
        }
        // A series without a last day goes on; one whose rule gives no day at all is told already.
        guard let recursUntil, exceptions.allSatisfy({ $0.value.movedTo == nil && falls(on: $0.value.day) }),
            regularDays(through: recursUntil).isEmpty
        else { return }
        reader.report(
            .noTimeLeft, at: reader.location.field(Keys.exceptions),
            value: exceptions.map(\.value.day.finnish).joined(separator: ", "))
    }

    private func falls(on day: CalendarDate) -> Bool {
        recurrence?.days(from: starts, through: min(day, recursUntil ?? day)).last == day
    }

    private func closest(to day: CalendarDate) -> CalendarDate? {
        let end = day.adding(days: 400)
        return recurrence?.days(from: starts, through: min(end, recursUntil ?? end)).min {
            abs($0.dayNumber - day.dayNumber) < abs($1.dayNumber - day.dayNumber)
        }
    }

    /// Whether another time, regular or moved, takes some of the days of one that begins on `day`.
    private func isTaken(_ day: CalendarDate, byOtherThan original: CalendarDate) -> Bool {
        let moved = exceptions.lazy.filter { $0.day != original }.compactMap(\.movedTo)
        return (moved + regularDays(through: day.adding(days: length - 1)))
            .contains { abs($0.dayNumber - day.dayNumber) < length }
    }
}

extension RecordReader {
    /// The last day and the length tell the same once; of a series the last day is no length.
    mutating func reportLength(
        _ dates: (begins: CalendarDate, ends: CalendarDate), days: Int?, _ recurrence: Recurrence?
    ) {
        let (begins, ends) = dates
        guard ends > begins || days != nil, ends >= begins else { return }
        let length = ends.dayNumber - begins.dayNumber + 1
        guard let recurrence else {
            guard let days, days != length else { return }
            report(
                .lengthsDiffer, at: place(of: Event.Keys.ends), value: ends.finnish,
                suggestion: begins.adding(days: days - 1).finnish, notes: [.detail("kesto_paivia: \(days)")])
            return
        }
        guard days == nil, length <= 14, recurrence.length == 1,
            recurrence.days(from: begins, through: ends).count == 1
        else { return }
        report(
            .endMeantAsLength, at: place(of: Event.Keys.ends), value: ends.finnish, suggestion: "kesto_paivia: \(length)")
    }

    /// The first day is in the month of one of a yearly series, and past it: the first would be a year later.
    mutating func reportMissed(by begins: CalendarDate, _ recurrence: Recurrence) {
        let month = CalendarDate(firstOf: begins.month, begins.year)
        guard recurrence.frequency == .yearly, let first = recurrence.firstDay(from: begins),
            (first.year, first.month) != (begins.year, begins.month),
            let missed = recurrence.days(from: month, through: begins).last
        else { return }
        report(
            .beginsAfterDay, at: place(of: Event.Keys.begins), value: begins.finnish, suggestion: missed.finnish,
            notes: [.detail(first.finnish)])
    }
}
