import Model
import Site
import Templates

/// The annual clock as a picture: the months round the edge, a ring for each kind or party, a numbered marker at each day.
///
/// The picture's middle is the origin. The style sheet gives the colours, this the geometry: the content policy allows no
/// styles in a page, and shapes are the same in black and white.
struct WheelView: Sendable {
    let selection: ClockSelection
    let context: RenderContext
    let rings: [Ring]
    let months: [Month]

    /// nil when nothing happens, or more than a page shows.
    init?(_ selection: ClockSelection, _ context: RenderContext) {
        // Of a long year it would be dots alone.
        guard context.site.divisions[.clock(selection)] == nil else { return nil }
        let rings = RingContent.all(of: selection, context)
        guard !rings.isEmpty else { return nil }
        self.selection = selection
        self.context = context
        let calendar = YearCircle(selection.span)
        let digits = String(rings.flatMap(\.items).map(\.number).max() ?? 0).count
        let layout = WheelLayout(rings.map { ring in ring.items.map { calendar.middle($0.occurrence) } }, digits: digits)
        self.rings = zip(rings, layout.rings).map { Ring($0, $1, calendar, digits: digits) }
        months = selection.span.months.map { Month($0, calendar, name: context.words.month($0.first.month)) }
    }

    static let schema = ViewSchema<WheelView>(
        "wheel",
        [
            .text("title") { $0.context.title(of: $0.selection) },
            .address("list") { $0.selection.route.path },
            .text("ringNames") { $0.rings.map(\.name).joined(separator: ", ") },
            .text("firstDay") { $0.selection.span.firstDay.iso },
            .text("days") { String(YearCircle($0.selection.span).days) },
            .text("firstYear") { String($0.selection.span.firstDay.year) },
            .text("secondYear") { view in
                let (first, last) = (view.selection.span.firstDay.year, view.selection.span.lastDay.year)
                return first == last ? nil : String(last)
            },
            .text("hub") { _ in decimal(WheelLayout.hub) }, .text("rim") { _ in decimal(WheelLayout.rim) },
            .text("edge") { _ in decimal(edge) },
            .flag("hasArcs") { $0.rings.contains { $0.arcs != nil } },
            .flag("hasCancelled") { $0.rings.contains { $0.markers.contains(where: \.isCancelled) } },
            .list("months", Month.schema) { $0.months }, .list("rings", Ring.schema) { $0.rings },
        ])
}

/// The days of a year as positions on the wheel.
private struct YearCircle {
    let firstDay: CalendarDate
    let days: Int

    init(_ span: ClockSelection.Span) {
        firstDay = span.firstDay
        days = span.lastDay.dayNumber - span.firstDay.dayNumber + 1
    }

    /// Where a day begins; the year's edges for days outside it.
    func start(_ day: CalendarDate) -> Double {
        Double(min(max(day.dayNumber - firstDay.dayNumber, 0), days)) / Double(days)
    }

    func end(_ day: CalendarDate) -> Double { start(day.adding(days: 1)) }

    func middle(_ occurrence: Occurrence) -> Double { (start(occurrence.firstDay) + end(occurrence.lastDay)) / 2 }
}

/// What is in a ring, before it has its place.
private struct RingContent {
    let name: String
    let outline: MarkerOutline
    var items: [(number: Int, occurrence: Occurrence)] = []

    /// A ring for each kind, or for each party of one kind; the fullest outermost, where there is most room.
    static func all(of selection: ClockSelection, _ context: RenderContext) -> [RingContent] {
        let items = context.site.agenda.occurrences(in: selection).enumerated().map { (number: $0 + 1, occurrence: $1) }
        var rings: [RingContent]
        if case .kind = selection.part {
            let parties = context.catalogue.parties.values
            let outlines = MarkerOutline.allCases
            rings = [RingContent(name: context.words[.wholeNetwork], outline: outlines[0])]
            rings[0].items = items.filter(\.occurrence.parties.isEmpty)
            let byParty = grouped(items) { $0.occurrence.parties }
            rings += parties.enumerated().map { index, party in
                RingContent(
                    name: party.name, outline: outlines[(index + 1) % outlines.count],
                    items: byParty[party.id] ?? [])
            }
        } else {
            rings = Occurrence.Category.allCases.map { kind in
                RingContent(
                    name: context.words.name(kind), outline: MarkerOutline(kind),
                    items: items.filter { $0.occurrence.kind == kind })
            }
        }
        return rings.filter { !$0.items.isEmpty }.enumerated()
            .sorted { (-$0.element.items.count, $0.offset) < (-$1.element.items.count, $1.offset) }.map(\.element)
    }
}

/// The form of a ring's markers: it tells rings apart where colours do not.
enum MarkerOutline: String, CaseIterable {
    case circle, hexagon, house, parallelogram, diamond, square, shield, capsule, trapezoid

    init(_ kind: Occurrence.Category) {
        self =
            switch kind {
            case .event(.meeting): .circle
            case .event(.training): .hexagon
            case .event(.visit): .house
            case .event(.exchange): .parallelogram
            case .event(.deadline): .diamond
            case .event(.other): .square
            case .obligation: .shield
            case .review: .capsule
            case .term: .trapezoid
            }
    }

    /// Round the origin, with room for a number of two digits.
    var path: String {
        switch self {
        case .circle: "M-9.4 0a9.4 9.4 0 1 1 18.8 0a9.4 9.4 0 1 1-18.8 0z"
        case .hexagon: "M-10.8 0L-6 -8.6H6L10.8 0L6 8.6H-6z"
        case .house: "M0 -10.8L9.2 -4.6V8.2H-9.2V-4.6z"
        case .parallelogram: "M-6.4 -7.6H10.6L6.4 7.6H-10.6z"
        case .diamond: "M0 -10.4L12 0L0 10.4L-12 0z"
        case .square: "M-8.4 -8.4H8.4V8.4H-8.4z"
        case .shield: "M0 10.8L9.2 4.6V-8.2H-9.2V4.6z"
        case .capsule: "M-4.6 -7.4H4.6a7.4 7.4 0 1 1 0 14.8H-4.6a7.4 7.4 0 1 1 0 -14.8z"
        case .trapezoid: "M-7.4 -7.6H7.4L11 7.6H-11z"
        }
    }
}

extension WheelView {
    /// A month on the edge: the line where it begins and its name, along the edge and never upside down.
    struct Month: Sendable {
        let line: String
        let name: String
        let nameTransform: String

        fileprivate init(_ month: (first: CalendarDate, last: CalendarDate), _ calendar: YearCircle, name: String) {
            self.name = name
            let begins = calendar.start(month.first)
            line = "M" + point(begins, WheelLayout.hub) + "L" + point(begins, edge)
            let middle = (begins + calendar.end(month.last)) / 2
            let isBelow = middle > 0.25 && middle < 0.75
            nameTransform =
                "translate(" + point(middle, nameRadius) + ") rotate(" + decimal(middle * 360 - (isBelow ? 180 : 0)) + ")"
        }

        static let schema = ViewSchema<Month>(
            "wheelMonth",
            [.text("line") { $0.line }, .text("name") { $0.name }, .text("nameTransform") { $0.nameTransform }])
    }

    /// One kind or party.
    struct Ring: Sendable {
        let name: String
        let outline: MarkerOutline
        let count: Int
        let middle: Double
        let width: Double
        let scale: Double
        let markers: [Marker]
        /// From a marker that had to move to its day.
        let leaders: String?
        /// What takes several days.
        let arcs: String?
        /// The days of a ring whose numbers do not fit.
        let dots: String?

        fileprivate init(_ content: RingContent, _ place: WheelLayout.Ring, _ calendar: YearCircle, digits: Int) {
            name = content.name
            outline = content.outline
            count = content.items.count
            middle = place.middle
            width = place.outerRadius - place.innerRadius
            scale = WheelLayout.distance(digits: digits) / WheelLayout.distance(digits: 2)
            let rim = place.outerRadius
            let placed = zip(content.items, place.places ?? [])
            markers = placed.map { Marker(number: $0.number, isCancelled: $0.occurrence.isCancelled, place: $1) }
            leaders = joined(
                placed.compactMap { item, place in
                    let day = calendar.middle(item.occurrence)
                    guard abs(day - place.position) * 2 * .pi * place.radius > 4 else { return nil }
                    return "M" + point(place.position, place.radius) + "L" + point(day, rim)
                })
            arcs = joined(
                content.items.compactMap { _, occurrence in
                    guard occurrence.lastDay > occurrence.firstDay else { return nil }
                    let (start, end) = (calendar.start(occurrence.firstDay), calendar.end(occurrence.lastDay))
                    let missing = max(0, shortestArc / (2 * .pi * rim) - (end - start))
                    return arc(start - missing / 2, end + missing / 2, rim)
                })
            let days = place.places == nil ? Set(content.items.map { calendar.middle($0.occurrence) }).sorted() : []
            // A line of no length has round ends: a dot.
            dots = joined(days.map { "M" + point($0, place.middle) + "h0" })
        }

        static let schema = ViewSchema<Ring>(
            "ring",
            [
                .text("name") { $0.name }, .text("count") { String($0.count) },
                .text("outline") { $0.outline.rawValue }, .text("path") { $0.outline.path },
                .text("middle") { decimal($0.middle) }, .text("width") { decimal($0.width) },
                .text("scale") { $0.scale > 1 ? "scale(" + decimal($0.scale) + ")" : nil },
                .text("leaders") { $0.leaders }, .text("arcs") { $0.arcs }, .text("dots") { $0.dots },
                .list("markers", Marker.schema) { $0.markers },
            ])
    }

    struct Marker: Sendable {
        let number: Int
        let isCancelled: Bool
        fileprivate let place: WheelLayout.LabelPosition

        static let schema = ViewSchema<Marker>(
            "marker",
            [
                .text("number") { String($0.number) }, .flag("isCancelled") { $0.isCancelled },
                .text("place") { point($0.place.position, $0.place.radius) },
            ])
    }
}

/// The outermost edge, and where the months' names stand.
private let edge = 219.0
private let nameRadius = 209.5
/// What takes several days is seen beside its marker.
private let shortestArc = 14.0

private func joined(_ paths: [String]) -> String? { paths.isEmpty ? nil : paths.joined() }

/// `x y`
private func point(_ position: Double, _ radius: Double) -> String {
    let (x, y) = WheelLayout.point(position, radius)
    return decimal(x) + " " + decimal(y)
}

private func arc(_ start: Double, _ end: Double, _ radius: Double) -> String {
    // A whole turn would begin where it ends, and nothing would be drawn.
    let end = min(end, start + 0.999)
    return "M" + point(start, radius) + "A" + decimal(radius) + " " + decimal(radius) + " 0 "
        + (end - start > 0.5 ? "1" : "0") + " 1 " + point(end, radius)
}

/// With one decimal at most.
private func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let whole = (tenths < 0 ? "-" : "") + String(abs(tenths) / 10)
    return tenths % 10 == 0 ? (tenths == 0 ? "0" : whole) : whole + "." + String(abs(tenths) % 10)
}
