import Foundation
import Testing

/// The same content gives the same bytes, wherever, whenever and however it is built.
struct DeterminismTests {
    /// One fresh process: in one of two folders, with a locale, a time zone, a umask and a number of tasks.
    private struct Circumstances {
        let folder: Int
        let locale: String
        let timeZone: String
        let umask: String
        let tasks: String
    }

    @Test func twentyProcessesGiveIdenticalBytes() throws {
        let scratch = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: scratch) }
        let roots = [scratch.appending(path: "a"), scratch.appending(path: "syvemmällä/ja muualla")]
        for root in roots {
            try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
            for part in ["Content", "Theme"] {
                try FileManager.default.copyItem(
                    at: Program.repository.appending(path: part), to: root.appending(path: part))
            }
        }
        let circumstances = (0..<20).map { number in
            Circumstances(
                folder: number % 2, locale: ["C", "fi_FI.UTF-8", "tr_TR.UTF-8"][number % 3],
                timeZone: ["UTC", "Europe/Helsinki", "Pacific/Kiritimati"][number / 3 % 3],
                umask: ["022", "077"][number / 2 % 2], tasks: ["1", "8"][number / 4 % 2])
        }
        var first: (files: [String: Data], report: String)?
        for (number, circumstance) in circumstances.enumerated() {
            let output = scratch.appending(path: "output-\(number)")
            let report = try build(roots[circumstance.folder], circumstance, output)
            let files = try files(below: output)
            #expect(files.count > 200)
            guard let first else {
                first = (files, report)
                continue
            }
            let different = Set(files.keys).union(first.files.keys).filter { files[$0] != first.files[$0] }
            #expect(different.sorted() == [], "\(circumstance)")
            #expect(report == first.report)
            try FileManager.default.removeItem(at: output)
        }
    }

    /// The day is an input: another day may give other bytes, or the comparison above would compare nothing.
    @Test func anotherDayGivesAnotherSite() throws {
        let scratch = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: scratch) }
        let outputs = try ["2026-09-01", "2027-09-01"].map { day in
            let output = scratch.appending(path: day)
            let run = try Program.luukku(
                ["build", "--root", Program.repository.path, "--output", output.path, "--today", day])
            #expect(run.status == 0)
            return try files(below: output)
        }
        #expect(outputs[0]["index.html"] != outputs[1]["index.html"])
    }

    private func build(_ root: URL, _ circumstances: Circumstances, _ output: URL) throws -> String {
        var limits = Program.Limits()
        limits.prefix = [
            "/usr/bin/env", "LC_ALL=\(circumstances.locale)", "TZ=\(circumstances.timeZone)", "/bin/sh", "-c",
            "umask \(circumstances.umask); exec \"$@\"", "sh",
        ]
        let run = try Program.luukku(
            [
                "build", "--root", root.path, "--output", output.path, "--today", "2026-11-23", "--format", "json",
                "--tasks", circumstances.tasks,
            ], limits: limits)
        #expect(run.status == 0, "\(circumstances): \(run.errors)")
        return run.output
    }

    private func files(below folder: URL) throws -> [String: Data] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                let file = folder.appending(path: path)
                let isFolder = try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
                return isFolder ? nil : (path, try Data(contentsOf: file))
            })
    }
}
