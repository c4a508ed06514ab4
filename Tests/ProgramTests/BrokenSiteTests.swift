import Diagnostics
import Foundation
import Testing

/// A folder of Tests/Sites/broken: what differs from the small site, and every diagnostic that must come of it.
struct BrokenSite: CustomTestStringConvertible, Sendable {
    let name: String
    let folder: URL
    let expected: [String]

    var testDescription: String { name }

    static let all: [BrokenSite] = {
        let folder = TestSite.sites.appending(path: "broken")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { name in
            let site = folder.appending(path: name)
            let text = try? String(contentsOf: site.appending(path: "expected.txt"), encoding: .utf8)
            return BrokenSite(
                name: name, folder: site, expected: (text ?? "no expected.txt").split(separator: "\n").map(String.init))
        }
    }()

    static func folder(_ name: String) -> URL { TestSite.sites.appending(path: "broken/" + name) }

    var rules: [Rule] { expected.compactMap { Rule(rawValue: String($0.prefix(4))) } }
}

struct BrokenSiteTests {
    @Test(arguments: BrokenSite.all) func givesItsDiagnosticsAndNoOthers(broken: BrokenSite) throws {
        #expect(broken.rules.count == broken.expected.count)
        let site = try TestSite(with: broken.folder)
        try site.putLastGoodSite()
        let before = try site.snapshot()
        let run = try site.luukku("build")
        let mustFail = broken.rules.contains { $0.severity == .error }

        #expect(run.signal == nil, "\(run.errors.suffix(500))")
        #expect(run.status == (mustFail ? 1 : 0), "\(run.errors.suffix(500))")
        #expect(run.peakMemory < Program.Limits.memory || run.isPeakOfTests)
        let found = try FoundDiagnostic.list(run.output)
        #expect(found.map(\.compact) == broken.expected)
        #expect(found.allSatisfy { !$0.message.isEmpty && !$0.remedy.isEmpty })
        if mustFail {
            // The last good site is as it was, to the byte and to the time of its files.
            #expect(try site.snapshot() == before)
        }
        if ProcessInfo.processInfo.environment["LUUKKU_SHOW_PEAKS"] != nil {
            print("peak", run.isPeakOfTests ? "≤" : "=", run.peakMemory >> 20, "MB", broken.name)
        }
    }

    @Test func everyRuleIsProvokedBySomeSite() {
        let provoked = Set(BrokenSite.all.flatMap(\.rules))
        // Spelling is told when it is asked for (SearchTests), and L6 and a day to come by commands that write (RefusalTests).
        #expect(
            Rule.allCases.filter { !provoked.contains($0) && !$0.rawValue.hasPrefix("L6") } == [.dayNotYet, .unknownSpelling])
    }

    /// What the limit of the other tests is worth: a program that asks for more memory does not get it.
    @Test func theMemoryLimitHolds() throws {
        let greedy = ["dd", "if=/dev/zero", "of=/dev/null", "bs=600M", "count=1"]
        #if os(Linux)
            #expect(try Program.run(greedy).status != 0)
        #endif
        var limits = Program.Limits()
        limits.data = 1 << 30
        #expect(try Program.run(greedy, limits: limits).status == 0)
    }

    @Test func windowsLettersArriveInThePages() throws {
        let site = try TestSite(with: BrokenSite.folder("windows-1252"))
        #expect(try site.luukku("build").status == 0)
        let page = try site.page("vastuuhenkilot/kala-1/index.html")
        #expect(page.contains("Åke Äyräs"))
        #expect(page.contains("Työpajan esimies – ”paja”"))
        #expect(try site.page("vastuuhenkilot/opisto-1/index.html").contains("opettaja, 2 €"))
    }

    @Test func otherWaysOfExcelArriveInThePages() throws {
        let site = try TestSite(with: BrokenSite.folder("excel-variants"))
        #expect(try site.luukku("build").status == 0)
        #expect(try site.page("vastuuhenkilot/kala-1/index.html").contains("Åke Äyräs"))
        let event = try site.page("vuosikello/tapahtumat/talvi/index.html")
        #expect(event.contains("Talvitapaaminen, Kala"))
        #expect(event.contains("paja, &quot;sali&quot;"))
    }
}
