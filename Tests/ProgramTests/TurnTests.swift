import Foundation
import Testing

/// What `luukku` says of the day on which the site changes next, against what it writes on each day.
///
/// The site is built day after day into one folder: a file is written only when its bytes are others.
struct TurnTests {
    /// A year with pages that come and go, what is dated ahead, deadlines, recurring events and a new school year.
    @Test func everyDayOfAYearChangesTheSiteOrNotAsItWasSaid() throws {
        let site = try TestSite(with: TestSite.days)
        let days = try changes(from: "2026-11-15", days: 306) { try site.luukku("build", ["--today", $0]) }
        // Of each cause at least one; none of them on a day that another has.
        for day in [
            "2026-11-20", "2026-12-01", "2026-12-10", "2026-12-16", "2027-01-21", "2027-02-01", "2027-02-20", "2027-03-15",
            "2027-05-01",
            "2027-07-01", "2027-08-01", "2027-09-16",
        ] {
            #expect(days.contains(day), "\(day)")
        }
        // On 16.9. the lists are full of long events: only the recurring one's own page changes, which tells its next time.
        // The end of an event that no list shows is no change.
        #expect(!days.contains("2027-08-20"))
        #expect(days.count > 25 && days.count < 60)
    }

    /// The repository's own content, for a week, or for as many days as LUUKKU_DAYS asks for (`make turn-campaign`).
    @Test func theRepositorysSiteChangesWhenItIsSaid() throws {
        let count = ProcessInfo.processInfo.environment["LUUKKU_DAYS"].flatMap(Int.init) ?? 8
        let output = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: output) }
        let days = try changes(from: "2026-11-23", days: count) { day in
            try Program.luukku([
                "build", "--root", Program.repository.path, "--output", output.path, "--today", day, "--language", "fi",
            ])
        }
        #expect(!days.isEmpty && days.count < count - 1)
    }

    @Test func checkSaysWhatBuildSays() throws {
        let site = try TestSite(with: TestSite.days)
        let said = try site.luukku("check", ["--today", "2027-01-31"]).errors
        let causes = "ohjeet/talvi.md poistuu sivustolta; ohjeet/kevat.md tulee sivustolle"
        #expect(said.contains("Tee sivusto uudelleen 1.2.2027. Silloin \(causes).\n"))
        let english = try site.luukku("check", ["--today", "2027-01-31", "--language", "en"]).errors
        #expect(
            english.contains(
                "Make the site again on 2027-02-01. Then ohjeet/talvi.md is removed; ohjeet/kevat.md is published.\n")
        )
        try site.write("---\notsikko: [\n---\n", to: "Content/ohjeet/vika.md")
        #expect(try !site.luukku("check").errors.contains("uudelleen 1.2.2027"))
    }

    /// The days on which something was written or removed, after comparing each with what had been said the day before.
    private func changes(from first: String, days: Int, build: (String) throws -> Program.Run) throws -> [String] {
        var changed: [String] = []
        var said: String?
        let start = try #require(try? Date(first + "T00:00:00Z", strategy: .iso8601))
        for number in 0..<days {
            let day = String(start.addingTimeInterval(Double(number) * 86_400).ISO8601Format().prefix(10))
            let run = try build(day)
            let counts = try #require(
                run.errors.firstMatch(of: /kirjoitettiin (\d+), ennalleen jäi (\d+) ja poistettiin (\d+)/), "\(run.output)")
            // No page is gone while all texts are there: those that come and go with the days are the program's.
            #expect(!run.output.contains("L108"), "\(day)")
            let isChanged = counts.1 != "0" || counts.3 != "0"
            if number > 0 {
                #expect(isChanged == (said == day), "\(day): \(counts.0), but said was \(said ?? "nothing")")
                if isChanged { changed.append(day) }
            }
            let date = run.errors.firstMatch(of: /Tee sivusto uudelleen (\d+)\.(\d+)\.(\d+)/)
            let next = date.map { "\($0.3)-\($0.2.count < 2 ? "0" : "")\($0.2)-\($0.1.count < 2 ? "0" : "")\($0.1)" }
            #expect(number == 0 || isChanged || next == said, "\(day)")
            said = next
        }
        return changed
    }
}
