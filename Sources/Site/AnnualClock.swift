import Model

/// The annual clock's pages and what each of them shows, made once: a page looks up its own.
package struct AnnualClock: Sendable {
    /// School years, then calendar years, in which something happens.
    package let years: [ClockSelection.Span]
    /// Every page of the clock: each year, and each school year of each party and kind that has something in it.
    package let selections: [ClockSelection]
    private let bySpan: [ClockSelection.Span: [ClockSelection]]
    private let occurrences: [ClockSelection: [Occurrence]]

    init(_ occurrences: [Occurrence]) {
        years = Self.years(occurrences)
        selections = Self.selections(years, occurrences)
        bySpan = Dictionary(grouping: selections, by: \.span)
        var found = Dictionary(selections.map { ($0, [Occurrence]()) }) { first, _ in first }
        let spans = Set(selections.map(\.span))
        let parties = bySpan.mapValues { $0.map(\.part).filter { if case .party = $0 { true } else { false } } }
        for occurrence in occurrences {
            for span in Self.spans(of: occurrence, among: spans) {
                for part in ClockSelection.parts(of: occurrence, parties: parties[span] ?? []) {
                    found[ClockSelection(span, part)]?.append(occurrence)
                }
            }
        }
        self.occurrences = found
    }

    /// What a page shows, in the order of the days.
    package func occurrences(in selection: ClockSelection) -> [Occurrence] { occurrences[selection] ?? [] }

    /// The pages of one year: the whole of it, then its parties and kinds.
    package func selections(in span: ClockSelection.Span) -> [ClockSelection] { bySpan[span] ?? [] }

    private static func years(_ occurrences: [Occurrence]) -> [ClockSelection.Span] {
        let days = occurrences.lazy.filter { $0.kind != .review }.flatMap { [$0.firstDay, $0.lastDay] }
        return Set(days.map(\.schoolYear)).sorted().map { .schoolYear($0) }
            + Set(days.map(\.year)).sorted().map { .calendarYear($0) }
    }

    private static func selections(_ years: [ClockSelection.Span], _ occurrences: [Occurrence]) -> [ClockSelection] {
        var selections = years.map { ClockSelection($0) }
        var seen = Set<ClockSelection>()
        for occurrence in occurrences {
            for year in Set([occurrence.firstDay.schoolYear, occurrence.lastDay.schoolYear]).sorted() {
                let parties = occurrence.kind == .review ? [] : occurrence.parties
                for part in [.kind(occurrence.kind)] + parties.map(ClockSelection.Part.party) {
                    let selection = ClockSelection(.schoolYear(year), part)
                    if seen.insert(selection).inserted { selections.append(selection) }
                }
            }
        }
        return selections
    }

    /// The years with pages that `occurrence` touches.
    private static func spans(of occurrence: Occurrence, among spans: Set<ClockSelection.Span>) -> [ClockSelection.Span] {
        let (first, last) = (occurrence.firstDay, occurrence.lastDay)
        return (first.schoolYear...last.schoolYear).map { .schoolYear($0) }.filter(spans.contains)
            + (first.year...last.year).map { .calendarYear($0) }.filter(spans.contains)
    }
}

extension ClockSelection {
    /// The parts of a year that show `occurrence`: what names nobody concerns each of `parties`.
    fileprivate static func parts(of occurrence: Occurrence, parties: [Part]) -> [Part] {
        guard occurrence.kind != .review else { return [.kind(.review)] }
        let named = Set(occurrence.parties)
        return [.everything, .kind(occurrence.kind)] + (named.isEmpty ? parties : named.map { .party($0) })
    }
}

extension Agenda {
    package func occurrences(in selection: ClockSelection) -> [Occurrence] { clock.occurrences(in: selection) }
}
