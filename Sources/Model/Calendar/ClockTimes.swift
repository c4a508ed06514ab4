/// When an event of a day begins and, if that is known, ends; in minutes from midnight.
package struct ClockTimes: Hashable, Sendable {
    package let start: Int
    package let end: Int?

    /// `9.00–11.30`, `klo 9-11.30`, `9:00`, `9:00:00` or `9`; nil when the text is no time of day. A day begins at 0.00: no calendar file
    /// can say that something begins at 24.00 (RFC 5545 section 3.3.12).
    package init?(parsing text: String) {
        let parts = Self.parts(of: text)
        guard let first = parts.first, parts.count <= 2, let start = minutes(first), start < endOfDay else { return nil }
        self.start = start
        if parts.count == 2 {
            guard let end = minutes(parts[1]) else { return nil }
            self.end = end
        } else {
            end = nil
        }
    }

    /// Whether `text` says that something begins at the end of a day: `24.00`, `24–1`.
    static func beginsAtEndOfDay(_ text: String) -> Bool { parts(of: text).first.flatMap(minutes) == endOfDay }

    private static func parts(of text: String) -> [Substring] {
        var text = text.lowercased()[...]
        if text.hasPrefix("klo") { text = text.dropFirst(3) }
        return text.split(omittingEmptySubsequences: false) { $0 == "–" || $0 == "-" || $0 == "—" }
    }

    /// The times that `text` means beside its words: `kello 9–11`, `9.00-11.30 asti`.
    static func meant(by text: String) -> ClockTimes? {
        ClockTimes(parsing: text.filter { $0.isNumber || ".:–-—".contains($0) })
    }

    /// `9.00–11.30`
    var startText: String { clock(start) }
    package var finnish: String { clock(start) + (end.map { "–" + clock($0) } ?? "") }
}

private let endOfDay = 24 * 60

/// `9.30`, `09:30`, `9` or `9:30:00`, as Excel writes it; midnight at the end of a day is `24`.
private func minutes(_ text: Substring) -> Int? {
    var parts = text.filter { $0 != " " && $0 != "\u{A0}" }.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    if parts.count == 3, parts[2] == "00" { parts.removeLast() }
    guard parts.count == 1 || parts.count == 2 && parts[1].count == 2, (1...2).contains(parts[0].count),
        parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
        let hours = Int(parts[0]), let minutes = parts.count == 2 ? Int(parts[1]) : 0,
        minutes < 60, hours < 24 || hours == 24 && minutes == 0
    else { return nil }
    return hours * 60 + minutes
}

private func clock(_ minutes: Int) -> String {
    "\(minutes / 60)." + (minutes % 60 < 10 ? "0" : "") + String(minutes % 60)
}
