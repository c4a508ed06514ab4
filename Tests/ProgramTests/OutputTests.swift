import Foundation
import Testing

struct OutputTests {
    @Test func aSecondBuildWritesNothing() throws {
        let site = try TestSite()
        try site.putLastGoodSite()
        let before = try site.snapshot().filter { $0.key != ".luukku-files" }
        let run = try site.luukku("build")
        #expect(run.status == 0)
        #expect(run.errors.contains("Tiedostoja kirjoitettiin 0, "))
        #expect(try site.snapshot().filter { $0.key != ".luukku-files" } == before)
    }

    @Test func checkWritesNothing() throws {
        let site = try TestSite()
        let run = try site.luukku("check")
        #expect(run.status == 0 && run.output == "[]\n")
        #expect(!FileManager.default.fileExists(atPath: site.output.path))
    }

    @Test func foreignFilesStayAndStaleOnesGo() throws {
        let site = try TestSite()
        try site.putLastGoodSite()
        let foreign = [
            "oma.html", ".htaccess", ".git/HEAD", "ohjeet/pajajakso/oma.txt", "osapuolet/oma/index.html",
            "ohjeet/index.html.bak", "liitteet/oma.pdf",
        ]
        for path in foreign {
            let file = site.output.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("oma \(path)".utf8).write(to: file)
        }
        try FileManager.default.createDirectory(
            at: site.output.appending(path: "tyhja"), withIntermediateDirectories: false)
        let before = try site.snapshot()
        try FileManager.default.removeItem(at: site.root.appending(path: "Content/ohjeet"))
        try FileManager.default.removeItem(at: site.root.appending(path: "Content/liitteet"))
        let obligations = "Content/tiedot/velvoitteet.yaml"
        let renamed = try site.text(obligations).replacing("tunnus: salassapito", with: "tunnus: vaiti")
        try site.write(renamed, to: obligations)

        let run = try site.luukku("build")
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        let after = try site.snapshot()
        for path in foreign + ["tyhja"] { #expect(after[path] == before[path], "\(path)") }
        let stale = [
            "ohjeet/pajajakso/index.html", "ohjeet/index.html", "liitteet/lista.txt", "velvoitteet/salassapito/index.html",
            "velvoitteet/salassapito",
        ]
        for path in stale {
            #expect(before[path] != nil && after[path] == nil, "\(path)")
        }
        #expect(after["velvoitteet/vaiti/index.html"] != nil)
    }

    @Test func aForeignFileInThePlaceOfAPageStopsTheBuild() throws {
        let site = try TestSite()
        try FileManager.default.createDirectory(at: site.output, withIntermediateDirectories: true)
        try Data("oma".utf8).write(to: site.output.appending(path: "index.html"))
        let run = try site.luukku("build")
        #expect(run.status == 74)
        #expect(run.errors.contains("\(site.output.path): kansio ei ole tyhjä, eikä Luukku ole tehnyt sitä"))
        let adopting = try site.luukku("build", ["--ota-haltuun"])
        #expect(adopting.status == 74)
        #expect(adopting.errors.contains("index.html: kansiossa on jotakin, mitä Luukku ei ole kirjoittanut"))
        #expect(try site.snapshot(withTimes: false).mapValues(\.data) == ["index.html": Data("oma".utf8)])
    }
}
