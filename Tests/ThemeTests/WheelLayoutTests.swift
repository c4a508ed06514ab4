import Testing

@testable import Theme

/// Markers of the annual clock keep their distance and their order, and stay near to their days.
struct WheelLayoutTests {
    private static let distance = WheelLayout.distance(digits: 2)

    @Test func positionsWithRoomStayAndCrowdedOnesMoveLeast() throws {
        #expect(try spread([0.25, 0.5, 0.75], 0.1) == [25, 50, 75])
        #expect(try spread([0.5, 0.5], 0.1) == [45, 55])
        #expect(try spread([0.5, 0.5, 0.5, 0.9], 0.1) == [40, 50, 60, 90])
        #expect(try spread([0, 0, 1], 0.1) == [5, 15, 95])
        #expect(try spread([Double](repeating: 1, count: 10), 0.1) == [5, 15, 25, 35, 45, 55, 65, 75, 85, 95])
        #expect(WheelLayout.spread([Double](repeating: 0.3, count: 11), apart: 0.1) == nil)
        #expect(try spread([], 0.1) == [])
    }

    /// In hundredths of a turn.
    private func spread(_ wanted: [Double], _ gap: Double) throws -> [Int] {
        try #require(WheelLayout.spread(wanted, apart: gap)).map { Int(($0 * 100).rounded()) }
    }

    /// Rings as a year may fill them: over the year, in one month, on one day, at its ends.
    private static let years: [[[Double]]] = [
        [(0..<40).map { Double($0) / 40 }],
        [(0..<40).map { 0.25 + Double($0) / 40 / 12 }],
        [[Double](repeating: 0.5, count: 40)],
        [[0, 0, 0, 1, 1, 1]],
        (1...8).map { ring in (0..<5).map { Double($0) / 5 + Double(ring) / 100 } },
        [(0..<40).map { 0.5 + Double($0) / 480 }, (0..<12).map { Double($0) / 12 }, [0.1, 0.5, 0.5], [0.5]],
    ]

    @Test(arguments: years) func markersNeverTouch(_ year: [[Double]]) throws {
        let layout = WheelLayout(year, digits: 2)
        let places = try layout.rings.flatMap { try #require($0.places) }
        #expect(places.count == year.map(\.count).reduce(0, +))
        let points = places.map { WheelLayout.point($0.position, $0.radius) }
        for (index, one) in points.enumerated() {
            for other in points[..<index] {
                let (x, y) = (one.x - other.x, one.y - other.y)
                #expect((x * x + y * y).squareRoot() > Self.distance - 0.001)
            }
        }
        for (ring, placed) in zip(year, layout.rings) {
            let places = try #require(placed.places)
            for lane in Set(places.map(\.radius)) {
                let order = places.filter { $0.radius == lane }.map(\.position)
                #expect(order == order.sorted())
                #expect(lane < placed.outerRadius && lane > placed.innerRadius)
            }
            // Within three months of its day, even where 40 share a month.
            for (day, place) in zip(ring, places) { #expect(abs(day - place.position) < 0.25) }
        }
    }

    @Test func ringsFillTheRoomFromTheRimInwards() {
        for year in Self.years {
            let rings = WheelLayout(year, digits: 2).rings
            #expect(rings.first?.outerRadius == WheelLayout.rim)
            #expect(zip(rings, rings.dropFirst()).allSatisfy { $0.innerRadius == $1.outerRadius })
            #expect(rings.allSatisfy { $0.innerRadius > WheelLayout.hub - 0.001 })
        }
    }

    @Test func whatDoesNotFitHasNoPlaces() {
        let many = (0..<5000).map { Double($0) / 5000 }
        let layout = WheelLayout([many, [0.5]], digits: 4)
        #expect(layout.rings[0].places == nil && layout.rings[1].places?.count == 1)
        let rings = WheelLayout([[Double]](repeating: [0.5], count: 30), digits: 2).rings
        #expect(rings.allSatisfy { $0.places == nil })
        #expect(WheelLayout([], digits: 1).rings.isEmpty)
    }
}
