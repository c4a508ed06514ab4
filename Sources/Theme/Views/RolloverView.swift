import Model
import Site

extension TablesView {
    /// The next school year: what recurs, what is agreed and what needs a decision, which comes first.
    static func rollover(_ context: RenderContext) -> TablesView {
        let words = context.words
        let year = context.site.today.schoolYear
        let rollovers = context.site.agenda.rollovers(from: year)
        func name(_ year: Int) -> String { "\(words[.schoolYear]) \(year)–\(year + 1)" }
        let tables = [Rollover.Phase.undecided, .recurring, .agreed].compactMap { state -> TableView? in
            let rows = rollovers.filter { $0.state == state }
            guard !rows.isEmpty else { return nil }
            return TableView(
                words.name(state), of: rows,
                [
                    context.column(.event) {
                        cell(LinkView($0.event.title, context.site.addresses.target(Event.self, $0.event.id)))
                    },
                    Column(heading: name(year)) { context.days($0.thisYear) },
                    Column(heading: name(year + 1)) { context.days($0.nextYear) },
                    context.column(.remark) { context.remarks($0) },
                ]
            ) { $0.event.metadata.isSample }
        }
        return TablesView(tables: tables, lead: context.meetingNotice(in: year + 1))
    }
}

extension RenderContext {
    fileprivate func days(_ occurrences: [Occurrence]) -> [LinkView] {
        let left = occurrences.count - Listing.largestSeries
        return occurrences.prefix(Listing.largestSeries).map { LinkView(dates($0)) }
            + (left > 0 ? [LinkView("… + \(left)")] : [])
    }

    fileprivate func remarks(_ rollover: Rollover) -> [LinkView] {
        let daysOff = rollover.daysOff.prefix(Listing.largestSeries).map { day in
            let (before, after) = day.nearestWorkingDays
            return LinkView("\(words[.dayOff]): \(dated(day)) → \(dated(before)) / \(dated(after))")
        }
        let suggestion = rollover.suggestion.map { LinkView(words[.suggestedDay] + ": " + dated($0)) }
        return cell(rollover.event.recurrenceWords) + cell(suggestion) + daysOff
    }

    /// `ti 15.9.2026`
    private func dated(_ day: CalendarDate) -> String { words.weekday(day.weekday) + " " + day.finnish }

    /// How many meetings the calendar years of the school year that begins in `year` have so far, against the rule.
    fileprivate func meetingNotice(in year: Int) -> String? {
        let counts = site.agenda.meetingsByYear.filter { $0.year == year || $0.year == year + 1 }.map { year, count in
            let held = "\(words[.meetingsOfYear]) \(year): \(count)."
            return site.keepsToRule(count, in: year).map { "\(held) \(words[$0 ? .withinRule : .outsideRule])" } ?? held
        }
        return counts.isEmpty ? nil : counts.joined(separator: " ")
    }
}
