import Diagnostics

/// Something with a date in the annual clock (vuosikello): a row of `tapahtumat.csv`, or a page of its own with agenda and
/// minutes.
package struct Event: PageRecord {
    package enum Category: String, Choice {
        case meeting = "tapaaminen"
        case training = "koulutus"
        case visit = "vierailu"
        case exchange = "työntekijävaihto"
        case deadline = "määräaika"
        case other = "muu"
    }

    package static let typeName = TypeName("tapahtuma", fi: "vuosikellon tapahtuma", en: "event of the annual clock")
    package static let places: [ContentPlace] = [.data("tapahtumat"), .pages(folder: "vuosikello/tapahtumat")]
    package static var table: TablePath<Event> { \.events }
    package static let place = RecordPlace.page(in: .calendar)
    package let metadata: RecordMetadata
    package let frontMatter: FrontMatter
    package let category: Category
    /// The first day on which it happens.
    package let starts: CalendarDate
    /// How many days it takes each time.
    package let length: Int
    /// How it comes again, and the last day on which it may.
    package let recurrence: Recurrence?
    package let recurrenceWords: String?
    package let recursUntil: CalendarDate?
    package let exceptions: [Exception]
    package let times: ClockTimes?
    package let place: String?
    package let remoteAddress: String?
    package let parties: [String]
    package let roles: [String]
    package let fields: [String]
    package let isCancelled: Bool

    /// A day of the recurrence on which it does not happen, and the one on which it does instead.
    package struct Exception: Sendable {
        package let day: CalendarDate
        package let movedTo: CalendarDate?
    }

    package enum Keys {
        static let title = Key(
            "otsikko", fi: "Otsikko", "Mikä on tapahtuman nimi?",
            en: "Title", "The event's name.",
            example: "Syystapaaminen")
        package static let category = Key(
            "tyyppi", fi: "Tyyppi", "Mikä on tapahtuman tyyppi?",
            en: "Type", "What kind of event it is.")
        package static let begins = Key(
            "alkaa", fi: "Alkaa",
            "Mikä on tapahtuman ensimmäinen päivä? Jos tapahtuma toistuu, kirjoita päivä, josta alkaen se toistuu.",
            en: "Begins", "The event's first day; of one that recurs, the day from which it does.")
        package static let ends = Key(
            "paattyy", fi: "Päättyy",
            "Mikä on tapahtuman viimeinen päivä? Jos tapahtuma toistuu, kirjoita sen kesto kenttään ”kesto_paivia” ja "
                + "tähän kenttään päivä, johon asti tapahtuma toistuu.",
            en: "Ends",
            "The event's last day; of one that recurs, the last on which it may happen; kesto_paivia tells how long it takes.")
        package static let days = Key(
            "kesto_paivia", fi: "Kesto päivinä", "Kuinka monta päivää tapahtuma kestää kerrallaan?",
            en: "Days", "How many days it takes each time.",
            example: "2")
        static let times = Key(
            "kello", fi: "Kellonaika",
            "Mihin aikaan tapahtuma on? Jos tapahtuma kestää useita päiviä, alku- ja loppuaika koskevat jokaista päivää.",
            en: "Time", "The time of day, e.g. 9.00–11.30; of an event that takes several days, the hours of each of them.",
            example: "9.00–11.30")
        package static let words = Key(
            "toistuu", fi: "Toistuu",
            "Miten tapahtuma toistuu? Kirjoita vastaus sanoin, esim. \"syyskuun toinen tiistai\" tai \"vuosittain 15.9.\".",
            en: "Recurrence", "How it comes again, in Finnish words: e.g. \"syyskuun toinen tiistai\" or \"vuosittain 15.9.\".",
            example: "syyskuun toinen tiistai")
        package static let exceptions = Key(
            "poikkeukset", fi: "Poikkeukset",
            "Minä päivinä toistuva tapahtuma jää pois tai siirtyy toiselle päivälle? Esim. merkintä \"14.9.2027, "
                + "12.9.2028 siirtyy 19.9.2028\" tarkoittaa, että päivän 14.9.2027 tapahtuma jää pois ja päivän 12.9.2028 "
                + "tapahtuma on 19.9.2028.",
            en: "Exceptions",
            "Days on which a recurring event does not happen, e.g. \"14.9.2027, 12.9.2028 siirtyy 19.9.2028\".",
            example: "14.9.2027, 12.9.2028 siirtyy 19.9.2028")
        static let place = Key(
            "paikka", fi: "Paikka", "Missä tapahtuma on?",
            en: "Place", "Where it takes place.",
            example: "Esimerkkitie 1, Esimerkkilä")
        static let remoteAddress = Key(
            "etaosoite", fi: "Etäosoite", "Missä verkko-osoitteessa tapahtumaan voi osallistua etänä?",
            en: "Remote address", "The web address for taking part remotely.")
        static let parties = Key(
            "osapuolet", fi: "Osapuolet",
            "Mitä osapuolia tapahtuma koskee? Jos et nimeä yhtään osapuolta, tapahtuma koskee kaikkia.",
            en: "Parties", "The parties concerned; empty for all.")
        static let roles = Key(
            "roolit", fi: "Roolit", "Mitä rooleja tapahtuma koskee?",
            en: "Roles", "The roles concerned.")
        static let fields = Key(
            "alat", fi: "Alat", "Mitä aloja tapahtuma koskee?",
            en: "Fields", "The fields of work concerned.",
            example: "puuala")
        package static let isCancelled = Key(
            "peruttu", fi: "Peruttu", "Onko tapahtuma peruttu?",
            en: "Cancelled", "Whether the event is cancelled.")
    }

    /// The keys that say when it happens.
    package static let keysOfDays = [Keys.begins, Keys.ends, Keys.days, Keys.words, Keys.exceptions, Keys.isCancelled]

    package init(_ reader: inout RecordReader) {
        metadata = RecordMetadata(&reader)
        frontMatter = FrontMatter(&reader, title: Keys.title)
        category = reader.choice(Keys.category, default: .other)
        let begins = reader.date(Keys.begins)
        let ends = reader.optionalDate(Keys.ends)
        let days = reader.optionalInteger(Keys.days, in: 1...366)
        times = reader.clockTimes(Keys.times)
        let words = reader.optionalSourcedText(Keys.words)
        let recurrence = words.flatMap { reader.recurrence($0) }
        let exceptions = reader.exceptions(Keys.exceptions)
        place = reader.optionalLines(Keys.place)
        remoteAddress = reader.optionalText(Keys.remoteAddress, as: .webAddress)
        parties = reader.references(Keys.parties, to: Party.self)
        roles = reader.references(Keys.roles, to: Role.self)
        fields = reader.texts(Keys.fields).map(\.value)
        isCancelled = reader.flag(Keys.isCancelled)
        // Without any of those whom it is for it would be an event for all.
        reader.withhold(if: parties.isEmpty && roles.isEmpty, of: Keys.parties)
        reader.withhold(if: parties.isEmpty && roles.isEmpty, of: Keys.roles)
        if let ends, ends < begins {
            reader.report(.endsBeforeStart, at: reader.location.field(Keys.ends), value: ends.finnish)
        }
        self.recurrence = recurrence
        recurrenceWords = words?.value
        let dates = reader.faultyKeys.contains(Keys.begins.name) ? nil : ends.map { (begins: begins, ends: $0) }
        if let dates { reader.reportLength(dates, days: days, recurrence) }
        if let recurrence, !reader.faultyKeys.contains(Keys.begins.name) { reader.reportMissed(by: begins, recurrence) }
        if let words, let recurrence {
            starts = recurrence.firstDay(from: begins) ?? begins
            length = max(1, days ?? recurrence.length)
            recursUntil = ends
            if recurrence.firstDay(from: begins).map({ $0 > ends ?? $0 }) ?? true {
                reader.report(
                    .neverHappens, at: words.location, value: words.value,
                    notes: ends.map { [.detail("\(begins.finnish)–\($0.finnish)")] } ?? [])
            }
        } else {
            starts = begins
            length = max(1, days ?? (ends.map { $0.dayNumber - begins.dayNumber + 1 } ?? 1))
            recursUntil = nil
        }
        self.exceptions = exceptions.map(\.value)
        if let recurrence { reportOverlap(of: recurrence, days == nil ? Keys.words : Keys.days, &reader) }
        if !exceptions.isEmpty { report(exceptions, &reader) }
        if !reader.faultyKeys.contains(Keys.begins.name) { reportUnseen(&reader) }
    }

    package var title: String { frontMatter.title }
    package var summary: String? { frontMatter.summary }

    /// The hours, when they are those of each of several days: 9.00–15.00 on three days is three times six hours.
    package var hoursOfEachDay: ClockTimes? { length > 1 && times?.end != nil ? times : nil }

    /// The days of the rule, at the latest on `end`, in order, but for its exceptions.
    package func regularDays(through end: CalendarDate) -> [CalendarDate] {
        guard let recurrence else { return starts <= end ? [starts] : [] }
        let left = Set(exceptions.map(\.day))
        return recurrence.days(from: starts, through: min(end, recursUntil ?? end)).filter { !left.contains($0) }
    }

    /// The first day of each time that it happens, at the latest on `end`, in order. What was moved is on its new day, and
    /// knows the day that it was on.
    package func days(through end: CalendarDate) -> [(day: CalendarDate, movedFrom: CalendarDate?)] {
        let regular = regularDays(through: end).map { (day: $0, movedFrom: CalendarDate?.none) }
        guard !exceptions.isEmpty else { return regular }
        let moved = exceptions.compactMap { exception in exception.movedTo.map { (day: $0, movedFrom: exception.day) } }
        return (regular + moved.filter { $0.day <= end }).sorted { $0.day < $1.day }
    }
}

extension RecordReader {
    fileprivate mutating func clockTimes(_ key: Key) -> ClockTimes? {
        guard let found = optionalSourcedText(key, as: .clockTimes) else { return nil }
        guard let times = ClockTimes(parsing: found.value) else {
            report(
                ClockTimes.beginsAtEndOfDay(found.value) ? .beginsAtEndOfDay : .invalidTime, at: found.location,
                value: found.value, suggestion: ClockTimes.meant(by: found.value)?.finnish)
            return nil
        }
        if let end = times.end, end <= times.start { report(.endsBeforeStart, at: found.location, value: found.value) }
        return times
    }

    fileprivate mutating func recurrence(_ words: Sourced<String>) -> Recurrence? {
        let recurrence = Recurrence(parsing: words.value)
        if recurrence == nil {
            report(
                .recurrenceNotUnderstood, at: words.location, value: words.value, suggestion: Recurrence.meant(by: words.value),
                notes: [.examples(Recurrence.examples)])
        }
        return recurrence
    }

    /// `15.9.2027, 14.9.2028 siirtyy 21.9.2028`
    fileprivate mutating func exceptions(_ key: Key) -> [Sourced<Event.Exception>] {
        texts(key).compactMap { found in
            let parts = found.value.split(separator: " ").map(String.init)
            let days = parts.map { CalendarDate(parsing: $0) }
            if parts.count == 1, let day = days[0] {
                return Sourced(value: Event.Exception(day: day, movedTo: nil), location: found.location)
            }
            if parts.count == 3, ["siirtyy", "->", "→"].contains(parts[1]), let day = days[0], let movedTo = days[2] {
                return Sourced(value: Event.Exception(day: day, movedTo: movedTo), location: found.location)
            }
            // Two days with a word of moving between them, and not `ja`.
            let isMove = parts.count == 3 && (parts[1].lowercased().hasPrefix("siir") || parts[1].hasSuffix(">"))
            let meant =
                isMove
                ? days[0].flatMap { day in days[2].map { day.finnish + " siirtyy " + $0.finnish } }
                : CalendarDate.meant(by: found.value)?.finnish
            report(.invalidDate, at: found.location, value: found.value, suggestion: meant)
            return nil
        }
    }
}

// MARK: - What they say

extension Event {
    package func texts(in catalogue: Catalogue) -> [RecordText?] {
        [.fact(place), .fact(category.rawValue), .fact(starts.finnish), .fact(times?.finnish)]
    }
}
