import Formats
import Model
import Site
import Synchronization

/// What an entry says of its own age. Of two entries with one UID a program keeps the one with the greater SEQUENCE, then
/// with the later DTSTAMP (RFC 5546 section 2.1.5).
struct EntryStamp: Sendable {
    /// The day on which the entry was made as it is: DTSTAMP and LAST-MODIFIED (RFC 5545 sections 3.8.7.2 and 3.8.7.3).
    let day: CalendarDate
    /// SEQUENCE (RFC 5545 section 3.8.7.4).
    let sequence: Int

    /// That of an entry which is made or changed on `day`. Without the earlier one it is still greater than any that was made on an
    /// earlier day, as long as an entry changes a hundred times a day at most.
    init(madeOn day: CalendarDate, after earlier: EntryStamp?) {
        self.day = day
        sequence = max(max(0, day.dayNumber) * 100, (earlier?.sequence ?? -1) + 1)
    }

    fileprivate init(day: CalendarDate, sequence: Int) {
        (self.day, self.sequence) = (day, sequence)
    }
}

/// What the calendars said the last time that they were made: a calendar is its own memory.
///
/// An entry that says what it said keeps its stamp, so that making the site again changes nothing; one that says something
/// else gets a newer one, also when a day was set back or its page was not dated anew.
package final class EarlierEntries: Sendable {
    private struct Entry {
        let stamp: EntryStamp
        /// The lines after the stamp.
        let rest: ArraySlice<UInt8>
    }

    private let read: @Sendable () -> [[UInt8]]
    private let entries = Mutex<[ArraySlice<UInt8>: Entry]?>(nil)

    /// - Parameter read: Gives the calendars that were made the last time, when the first entry asks.
    package init(_ read: @escaping @Sendable () -> [[UInt8]]) { self.read = read }

    /// Whether the file at `path` is one of those that hold all entries between them: the network's calendar, those of the days that it
    /// leaves out, and their months.
    package static func areIn(_ path: String) -> Bool {
        path.hasSuffix(".ics") && prefixes.contains(where: path.hasPrefix)
    }

    private static let prefixes = [CalendarFeed.network, .kind(.review), .kind(.term)].map {
        String($0.route.path.dropLast(".ics".count))
    }

    /// - Parameters:
    ///   - uid: The line, as it is in the file.
    ///   - rest: What the entry says.
    func stamp(of uid: [UInt8], saying rest: [UInt8], on today: CalendarDate) -> EntryStamp {
        let earlier = entries.withLock { known in
            let found = known ?? Self.entries(in: read())
            known = found
            return found[uid[...]]
        }
        guard let earlier else { return EntryStamp(madeOn: today, after: nil) }
        // A build for a day to come may have left a stamp of that day.
        if earlier.stamp.day <= today, earlier.rest.elementsEqual(rest) { return earlier.stamp }
        return EntryStamp(madeOn: today, after: earlier.stamp)
    }

    private static func entries(in files: [[UInt8]]) -> [ArraySlice<UInt8>: Entry] {
        var entries: [ArraySlice<UInt8>: Entry] = [:]
        for file in files {
            var lines = Lines(file)
            while let line = lines.next() {
                guard line.elementsEqual("BEGIN:VEVENT\r\n".utf8) else { continue }
                if let (uid, entry) = entry(&lines) { entries[uid] = entry }
            }
        }
        return entries
    }

    /// What `add` wrote; nil for what an older version wrote, which has no number.
    private static func entry(_ lines: inout Lines) -> (uid: ArraySlice<UInt8>, Entry)? {
        guard let uid = lines.next(), let made = lines.next(), let modified = lines.next(), let number = lines.next(),
            uid.starts(with: "UID:".utf8), modified.starts(with: "LAST-MODIFIED:".utf8),
            let day = day(of: made), let sequence = sequence(of: number)
        else { return nil }
        let start = number.endIndex
        var end = start
        while let line = lines.next(), !line.elementsEqual("END:VEVENT\r\n".utf8) { end = line.endIndex }
        return (uid, Entry(stamp: EntryStamp(day: day, sequence: sequence), rest: lines.bytes[start..<end]))
    }

    /// `DTSTAMP:20261126T000000Z`
    private static func day(of line: ArraySlice<UInt8>) -> CalendarDate? {
        let text = String(decoding: line, as: UTF8.self)
        guard text.hasPrefix("DTSTAMP:"), let number = Int(text.dropFirst("DTSTAMP:".count).prefix(8)) else { return nil }
        return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    private static func sequence(of line: ArraySlice<UInt8>) -> Int? {
        let text = String(decoding: line, as: UTF8.self)
        guard text.hasPrefix("SEQUENCE:") else { return nil }
        // An integer of iCalendar has 32 bits (section 3.3.8).
        return Int32(text.dropFirst("SEQUENCE:".count).prefix { $0.isASCII && $0.isNumber }).flatMap {
            $0 < .max ? Int($0) : nil
        }
    }
}

/// The lines of a calendar, each with its end, and a folded one with its further lines.
private struct Lines {
    let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> ArraySlice<UInt8>? {
        guard position < bytes.count else { return nil }
        var end = position
        repeat {
            end = bytes[end...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        } while end < bytes.count && bytes[end] == UInt8(ascii: " ")
        defer { position = end }
        return bytes[position..<end]
    }
}
