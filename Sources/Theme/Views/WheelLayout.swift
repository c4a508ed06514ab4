import CLibrary

/// Where the markers of a wheel stand, so that no two of them touch.
///
/// 1. Each ring has one lane; one with a crowded month gets more while there is room between the hub and the rim.
/// 2. A marker takes the outermost lane that is free at its day, or the one where it comes nearest to its day.
/// 3. In each lane markers move as little as the distance between them asks (`spread`).
/// 4. A ring that holds more than fits has no places: its days are drawn as dots.
///
/// Lengths are in units of the picture. A position is a part of the whole turn: 0 at the top, growing clockwise.
struct WheelLayout {
    struct LabelPosition {
        let position: Double
        let radius: Double
    }

    struct Ring {
        let innerRadius: Double
        let outerRadius: Double
        /// One for each marker, in their order; nil when they do not fit.
        let places: [LabelPosition]?

        var middle: Double { (innerRadius + outerRadius) / 2 }
    }

    /// The rings' outermost edge, and the innermost.
    static let rim = 200.0
    static let hub = 34.0
    private static let widestLane = 30.0
    /// Nobody finds one number among more than these in one ring.
    private static let mostPlaces = 100
    /// How many markers of one month are in a lane near to their days.
    private static let placesInMonth = 4

    /// From the outermost ring inwards.
    let rings: [Ring]

    /// The distance between the middles of two markers in neighbouring lanes, so that numbers of `digits` digits side by side,
    /// one above the other and aslant have space between them.
    static func distance(digits: Int) -> Double { digits < 3 ? 20 : 20 + 8 * Double(digits - 2) }

    /// The same within a lane: markers are wider than high.
    static func distanceInLane(digits: Int) -> Double { distance(digits: digits) + 4 }

    /// - Parameter rings: The days of each ring's markers as positions, in order; the outermost ring first.
    init(_ rings: [[Double]], digits: Int) {
        let distance = Self.distance(digits: digits)
        let room = Self.rim - Self.hub
        let mostLanes = Int(room / distance)
        let hasPlaces = rings.count <= mostLanes
        let lanes = hasPlaces ? Self.lanes(rings, atMost: mostLanes) : rings.map { _ in 1 }
        let width = min(Self.widestLane, room / Double(max(1, lanes.reduce(0, +))))
        var outer = Self.rim
        self.rings = zip(rings, lanes).map { positions, lanes in
            let radii = (0..<lanes).map { outer - width * (Double($0) + 0.5) }
            let fits = hasPlaces && positions.count <= Self.mostPlaces
            defer { outer -= width * Double(lanes) }
            return Ring(
                innerRadius: outer - width * Double(lanes), outerRadius: outer,
                places: fits ? Self.places(positions, radii: radii, distance: Self.distanceInLane(digits: digits)) : nil)
        }
    }

    /// The number of lanes of each ring: what is left after one for each goes where a month is most crowded.
    private static func lanes(_ rings: [[Double]], atMost mostLanes: Int) -> [Int] {
        var lanes = rings.map { _ in 1 }
        let fullestMonths = rings.map { positions in
            positions.count > mostPlaces ? 0 : Dictionary(grouping: positions) { Int($0 * 12) }.values.map(\.count).max() ?? 0
        }
        func crowding(_ ring: Int) -> Double { Double(fullestMonths[ring]) / Double(lanes[ring]) }
        while lanes.reduce(0, +) < mostLanes {
            guard let fullest = lanes.indices.max(by: { crowding($0) < crowding($1) }),
                crowding(fullest) > Double(placesInMonth)
            else { break }
            lanes[fullest] += 1
        }
        return lanes
    }

    private static func places(_ positions: [Double], radii: [Double], distance: Double) -> [LabelPosition]? {
        // `distance` as a chord of each lane.
        let gaps = radii.map { asin(min(1, distance / 2 / $0)) / .pi }
        var ends = radii.map { _ in -1.0 }
        var lanes: [[Int]] = radii.map { _ in [] }
        for (index, position) in positions.enumerated() {
            let soonest = radii.indices.map { max(position, ends[$0] + gaps[$0]) }
            // The first of equals: the outermost.
            guard let lane = soonest.indices.min(by: { soonest[$0] < soonest[$1] }) else { return nil }
            ends[lane] = soonest[lane]
            lanes[lane].append(index)
        }
        var places: [LabelPosition?] = positions.map { _ in nil }
        for (lane, members) in lanes.enumerated() {
            guard let spread = spread(members.map { positions[$0] }, apart: gaps[lane]) else { return nil }
            for (index, position) in zip(members, spread) {
                places[index] = LabelPosition(position: position, radius: radii[lane])
            }
        }
        return places.compactMap { $0 }
    }

    /// The positions nearest to `wanted`, which ascend, that keep their order, `gap` between each other and half of it from
    /// the year's beginning and end; nil when the turn has no room for them.
    ///
    /// Least squares. Without the gaps that lie before each position it is a regression to an ascending sequence, which
    /// pooling neighbours that are out of order solves (M. Ayer et al., An empirical distribution function for sampling with
    /// incomplete information, 1955).
    static func spread(_ wanted: [Double], apart gap: Double) -> [Double]? {
        guard Double(wanted.count) * gap <= 1 else { return nil }
        var pools: [(sum: Double, count: Int)] = []
        for (index, position) in wanted.enumerated() {
            var pool = (sum: position - Double(index) * gap, count: 1)
            while let last = pools.last, last.sum * Double(pool.count) >= pool.sum * Double(last.count) {
                pool = (last.sum + pool.sum, last.count + pool.count)
                pools.removeLast()
            }
            pools.append(pool)
        }
        let (first, last) = (gap / 2, 1 + gap / 2 - Double(wanted.count) * gap)
        let even = pools.flatMap { pool in
            repeatElement(min(max(pool.sum / Double(pool.count), first), last), count: pool.count)
        }
        return even.enumerated().map { $1 + Double($0) * gap }
    }

    /// The point at a position, from the wheel's centre; y grows downwards.
    static func point(_ position: Double, _ radius: Double) -> (x: Double, y: Double) {
        (radius * sin(2 * .pi * position), -radius * cos(2 * .pi * position))
    }
}
