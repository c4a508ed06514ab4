/// The days on which a page is in the output; by default all.
package struct Publication: Hashable, Sendable {
    /// The first day on which the page is there.
    package let starts: CalendarDate?
    /// The first day on which it is no longer there, so that a page and the one that takes its place name the same day.
    package let ends: CalendarDate?

    package static let always = Publication(starts: nil, ends: nil)

    private init(starts: CalendarDate?, ends: CalendarDate?) {
        self.starts = starts
        self.ends = ends
    }

    enum Keys {
        static let starts = Key(
            "julkaistaan", fi: "Julkaistaan",
            "Mistä päivästä alkaen sivu on sivustolla? Jos jätät päivämäärän pois, sivu tulee sivustolle heti.",
            en: "Published from", "The first day on which the page is on the site; without a day, at once.",
            formerly: "julkaistu")
        static let ends = Key(
            "poistuu", fi: "Poistuu",
            "Mistä päivästä alkaen sivua ei enää ole sivustolla? Jos jätät päivämäärän pois, sivu jää sivustolle.",
            en: "Leaves", "The first day on which the page is no longer on the site; without a day, it stays.")
    }

    /// - Parameters:
    ///   - key: Of the first day.
    ///   - isDated: Whether the page must have that day.
    init(_ reader: inout RecordReader, from key: Key, isDated: Bool) {
        starts = isDated ? reader.required(key) { $0.optionalDate(key) } : reader.optionalDate(key)
        ends = reader.optionalDate(Keys.ends)
        if let starts, let ends, ends <= starts {
            reader.report(.neverPublished, at: reader.location.field(Keys.ends), value: ends.finnish)
        }
    }

    /// Whether there is a day on which both pages are there.
    package func overlaps(_ other: Publication) -> Bool {
        func begins(before ends: CalendarDate?, _ starts: CalendarDate?) -> Bool {
            guard let starts, let ends else { return true }
            return starts < ends
        }
        return begins(before: other.ends, starts) && begins(before: ends, other.starts)
    }

    package func holds(_ day: CalendarDate) -> Bool {
        (starts ?? day) <= day && (ends.map { day < $0 } ?? true)
    }
}

/// A day on which the output changes though the content stays as it is, and why.
package struct ScheduledChange: Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        /// A page comes; which one, by its file or its title.
        case published(String)
        /// A page goes.
        case removed(String)
        /// A contact person, or a vacancy by its identifier, is one to turn to.
        case arrived(String)
        /// A contact person has left.
        case departed(String)
        /// What is dated ahead enters the list of what has changed.
        case dated(String)
        /// An event or a deadline is no longer one to come.
        case past(String)
        /// A new school year begins (1.8.).
        case schoolYear
    }

    package let day: CalendarDate
    package let cause: Cause

    package init(on day: CalendarDate, _ cause: Cause) {
        self.day = day
        self.cause = cause
    }
}
