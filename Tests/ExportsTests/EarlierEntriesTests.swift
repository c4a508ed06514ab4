import Model
import Testing

@testable import Exports

/// Which of two entries is the newer, as they say it themselves.
struct EarlierEntriesTests {
    private let uid = Array("UID:tapahtuma-a@verkosto\r\n".utf8)

    private func calendar(_ entry: String...) -> [UInt8] {
        Array(
            (["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + entry + ["END:VEVENT", "END:VCALENDAR"]).map { $0 + "\r\n" }.joined().utf8)
    }

    /// An entry of 28.11.2026 (day 20785).
    private func known(day: String = "20261128", number: String = "2078507", said: String = "DTSTART:1") -> EarlierEntries {
        let calendar = calendar(
            "UID:tapahtuma-a@verkosto", "DTSTAMP:\(day)T000000Z", "LAST-MODIFIED:\(day)T000000Z", "SEQUENCE:\(number)", said)
        return EarlierEntries { [calendar] }
    }

    private func stamp(_ earlier: EarlierEntries, said: String = "DTSTART:1", on day: String) throws -> [Int] {
        let today = try #require(CalendarDate(parsing: day))
        let stamp = earlier.stamp(of: uid, saying: Array((said + "\r\n").utf8), on: today)
        return [stamp.day.year * 10_000 + stamp.day.month * 100 + stamp.day.day, stamp.sequence]
    }

    @Test func whatSaysTheSameIsAsOldAsItWas() throws {
        #expect(try stamp(known(), on: "2027-03-01") == [20_261_128, 2_078_507])
    }

    @Test func whatSaysSomethingElseIsNewer() throws {
        #expect(try stamp(known(), said: "DTSTART:2", on: "2026-11-28") == [20_261_128, 2_078_508])
        #expect(try stamp(known(), said: "DTSTART:2", on: "2026-11-29") == [20_261_129, 2_078_600])
        // Another line, or one less.
        #expect(try stamp(known(), said: "DTSTART:1\r\nRRULE:x", on: "2026-11-29") == [20_261_129, 2_078_600])
        #expect(try stamp(known(said: "DTSTART:1\r\nRRULE:x"), on: "2026-11-29") == [20_261_129, 2_078_600])
    }

    /// Whatever was said in a hundred changes of the day before.
    @Test func whatIsForgottenIsNewerThanOnAnyEarlierDay() throws {
        #expect(try stamp(EarlierEntries { [] }, on: "2026-11-28") == [20_261_128, 2_078_500])
        #expect(try stamp(EarlierEntries { [] }, on: "2026-11-29") == [20_261_129, 2_078_600])
        #expect(try stamp(EarlierEntries { [] }, on: "1960-01-01") == [19_600_101, 0])
        // The greatest day has a number of 32 bits too.
        #expect(try stamp(EarlierEntries { [] }, on: "9999-12-31")[1] < Int(Int32.max))
    }

    /// Somebody looked how the site will be, and went back to today.
    @Test func noEntryIsOfADayToCome() throws {
        #expect(try stamp(known(day: "20270801", number: "2103100"), on: "2026-11-28") == [20_261_128, 2_103_101])
    }

    /// As older versions wrote it, and what somebody edited.
    @Test(arguments: [
        ["UID:tapahtuma-a@verkosto", "DTSTAMP:20261128T000000Z", "DTSTART:1"],
        [
            "UID:tapahtuma-a@verkosto", "DTSTAMP:20261128T000000Z", "LAST-MODIFIED:x", "SEQUENCE:99999999999999999999",
            "DTSTART:1",
        ],
        ["UID:tapahtuma-a@verkosto", "DTSTAMP:20261328T000000Z", "LAST-MODIFIED:x", "SEQUENCE:1", "DTSTART:1"],
        ["UID:tapahtuma-a@verkosto"], [],
    ])
    func whatCannotBeReadIsForgotten(lines: [String]) throws {
        let calendar = Array((["BEGIN:VEVENT"] + lines).map { $0 + "\r\n" }.joined().utf8)
        #expect(try stamp(EarlierEntries { [calendar] }, on: "2026-11-29") == [20_261_129, 2_078_600])
    }

    /// A long identifier is on two lines.
    @Test func aFoldedLineIsOne() throws {
        let calendar = calendar(
            "UID:tapahtuma-\r\n a", "DTSTAMP:20261128T000000Z", "LAST-MODIFIED:20261128T000000Z", "SEQUENCE:2078501",
            "SUMMARY:a\r\n b")
        let today = try #require(CalendarDate(parsing: "2026-11-30"))
        let stamp = EarlierEntries { [calendar] }.stamp(
            of: Array("UID:tapahtuma-\r\n a\r\n".utf8), saying: Array("SUMMARY:a\r\n b\r\n".utf8), on: today)
        #expect(stamp.sequence == 2_078_501)
    }
}
