/// A day on which Finland does not work: the public holidays of the law (as from 1992) and the eves of Midsummer and
/// Christmas, which collective agreements make free. Computed, so that no list grows old.
package enum Holiday: String, CaseIterable, Sendable {
    case newYear = "uudenvuodenpäivä"
    case epiphany = "loppiainen"
    case goodFriday = "pitkäperjantai"
    case easterSunday = "pääsiäispäivä"
    case easterMonday = "toinen pääsiäispäivä"
    case mayDay = "vappu"
    case ascension = "helatorstai"
    case pentecost = "helluntaipäivä"
    case midsummerEve = "juhannusaatto"
    case midsummer = "juhannuspäivä"
    case allSaints = "pyhäinpäivä"
    case independence = "itsenäisyyspäivä"
    case christmasEve = "jouluaatto"
    case christmas = "joulupäivä"
    case boxingDay = "tapaninpäivä"

    package func day(in year: Int) -> CalendarDate {
        let sunday = easter(of: year)
        return switch self {
        case .newYear: date(year, 1, 1)
        case .epiphany: date(year, 1, 6)
        case .goodFriday: sunday.adding(days: -2)
        case .easterSunday: sunday
        case .easterMonday: sunday.adding(days: 1)
        case .mayDay: date(year, 5, 1)
        case .ascension: sunday.adding(days: 39)
        case .pentecost: sunday.adding(days: 49)
        case .midsummerEve: Self.midsummer.day(in: year).adding(days: -1)
        case .midsummer: saturday(from: date(year, 6, 20))
        case .allSaints: saturday(from: date(year, 10, 31))
        case .independence: date(year, 12, 6)
        case .christmasEve: date(year, 12, 24)
        case .christmas: date(year, 12, 25)
        case .boxingDay: date(year, 12, 26)
        }
    }
}

extension CalendarDate {
    /// The first in the year's order when two meet, as Ascension and May Day did in 2008.
    package var holiday: Holiday? { Holiday.allCases.first { $0.day(in: year) == self } }

    package var isWorkingDay: Bool { weekday <= 5 && holiday == nil }

    /// The last working day before this one and the first after it.
    package var nearestWorkingDays: (before: CalendarDate, after: CalendarDate) {
        var (before, after) = (adding(days: -1), adding(days: 1))
        while !before.isWorkingDay { before = before.adding(days: -1) }
        while !after.isWorkingDay { after = after.adding(days: 1) }
        return (before, after)
    }
}

/// Anonymous Gregorian computus (J. Meeus, Astronomical Algorithms, chapter 8).
private func easter(of year: Int) -> CalendarDate {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let day = h + l - 7 * m + 114
    return date(year, day / 31, day % 31 + 1)
}

private func saturday(from day: CalendarDate) -> CalendarDate { day.adding(days: (13 - day.weekday) % 7) }

private func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? .unknown
}
